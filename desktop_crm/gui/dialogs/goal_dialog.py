"""Setting a goal: what is measured, over which period, and how much of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.goals import Metric, Period, period_end, period_start
from desktop_crm.domain.money import Money, format_money, parse_money
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.goal_dialog_form import Ui_GoalDialog
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.choices import offer
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.goals import GoalEdit, delete_goal, set_goal
from desktop_crm.queries.goals import GoalProgress, month_goal
from desktop_crm.queries.settings import home_currency
from desktop_crm.wording.goals import METRICS, PERIODS, say_formula, say_period

_PERIODS_AHEAD = {Period.MONTH: 12, Period.QUARTER: 6, Period.YEAR: 3, Period.THREE_YEARS: 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class NewGoal:
    """What is known of a goal before it is set."""

    metric: Metric = Metric.REVENUE
    period: Period = Period.MONTH


def set_month_target(workspace: Workspace, parent: QWidget, metric: Metric = Metric.REVENUE) -> None:
    """Let the user set what this month is to bring, or change what was set."""
    goal = workspace.now(month_goal, today(), metric) or NewGoal(metric=metric)
    open_once(GoalDialog(workspace, goal, parent))


class GoalDialog(QDialog):
    """Changes a goal, or sets a new one; Enter saves."""

    def __init__(self, workspace: Workspace, goal: GoalProgress | NewGoal, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._goal_id = goal.id if isinstance(goal, GoalProgress) else None
        self._currency = workspace.now(home_currency)
        self.form = Ui_GoalDialog()
        self.form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        guard_wheel(self)
        self._show(goal)
        self._connect()
        self.form.delete_button.setVisible(self._goal_id is not None)
        ways = Ways(close=partial(self._save, self._close), stay=partial(self._save, self._stay))
        self._saved_form = SavedForm(self, self.form.save_button, ways)
        self.form.target_edit.setFocus()
        self.setMinimumWidth(theme().px(460))

    def set_error(self, error: Exception) -> None:
        """Say why the goal was not kept; what nobody foresaw goes the way of all such errors."""
        self._workspace.refuse(error, self.form.error_label.setText)

    def _show(self, goal: GoalProgress | NewGoal) -> None:
        form = self.form
        offer(form.metric_box, {metric: METRICS[metric].say(spoken()) for metric in Metric}, goal.metric)
        offer(form.period_box, {period: PERIODS[period].say(spoken()) for period in Period}, goal.period)
        self._offer_starts()
        if isinstance(goal, GoalProgress):
            self._choose_start(goal.first)
            form.name_edit.setText(goal.name)
            form.target_edit.setText(self._amount(goal.pace.target, goal.currency or self._currency))
        self._say_formula()

    def _connect(self) -> None:
        form = self.form
        form.metric_box.currentIndexChanged.connect(self._say_formula)
        form.period_box.currentIndexChanged.connect(self._offer_starts)
        form.save_button.clicked.connect(lambda: self._save(self._close))
        form.cancel_button.clicked.connect(self.reject)
        form.delete_button.clicked.connect(self._delete)

    def _metric(self) -> Metric:
        return Metric(self.form.metric_box.currentData())

    def _period(self) -> Period:
        return Period(self.form.period_box.currentData())

    def _say_formula(self) -> None:
        metric = self._metric()
        self.form.formula_label.setText(say_formula(metric, spoken()))
        hint = self.tr("an amount in {currency}").replace("{currency}", self._currency)
        self.form.target_edit.setPlaceholderText(hint if metric.of_money else self.tr("a number"))

    def _offer_starts(self) -> None:
        """Offer the period before, this one, and some to come."""
        period, box = self._period(), self.form.start_box
        box.clear()
        start = period_start(period, period_start(period, today()) - timedelta(1))
        for _ in range(_PERIODS_AHEAD[period] + 2):
            box.addItem(say_period(period, start, spoken()), start)
            start = period_start(period, period_end(period, start) + timedelta(1))
        box.setCurrentIndex(1)

    def _choose_start(self, start: date) -> None:
        box = self.form.start_box
        place = box.findData(start)
        if place < 0:
            box.insertItem(0, say_period(self._period(), start, spoken()), start)
        box.setCurrentIndex(max(place, 0))

    def _amount(self, target: int, currency: str) -> str:
        if not self._metric().of_money:
            return str(target)
        return format_money(Money(currency=currency, amount_minor=target))

    def _target(self) -> int:
        """Return the target as it was typed. Raise BadInput."""
        text = self.form.target_edit.text().strip()
        if not text:
            raise BadInput(field="target", problem="empty")
        money = parse_money(text, self._currency)
        if self._metric().of_money and money.currency != self._currency:
            raise BadInput(field="currency", problem="mixed_currencies")
        return money.amount_minor if self._metric().of_money else int(money.decimal())

    def _save(self, then: Callable[[int], None]) -> None:
        """Write what is typed, and go on with the id of the goal."""
        try:
            edit = GoalEdit(
                metric=self._metric(),
                period=self._period(),
                day=self.form.start_box.currentData(),
                target=self._target(),
                name=self.form.name_edit.text(),
            )
        except BadInput as error:
            self.set_error(error)
            return
        self._workspace.do(
            Op.EDIT_GOAL,
            set_goal,
            edit,
            self._goal_id,
            then=lambda goal_id: then(goal_id),
            otherwise=self.set_error,
        )

    def _close(self, _goal_id: int) -> None:
        self.accept()

    def _stay(self, goal_id: int) -> None:
        """Go on with what is kept."""
        self._goal_id = goal_id
        self.form.delete_button.show()
        self._saved_form.kept()

    def _delete(self) -> None:
        if self._goal_id is not None:
            self._workspace.do(
                Op.EDIT_GOAL,
                delete_goal,
                self._goal_id,
                then=lambda _nothing: self.accept(),
                otherwise=self.set_error,
            )
