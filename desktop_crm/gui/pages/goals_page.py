"""Goals and how far they are, what the work came to, and what it is paid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.goals import Period, Standing
from desktop_crm.gui.dialogs.commission_dialog import CommissionDialog
from desktop_crm.gui.dialogs.effort_costs_dialog import EffortCostsDialog
from desktop_crm.gui.dialogs.goal_dialog import GoalDialog, NewGoal
from desktop_crm.gui.dialogs.goal_review_dialog import GoalReviewDialog
from desktop_crm.gui.dialogs.month_report_dialog import MonthReportDialog
from desktop_crm.gui.forms.goals_page_form import Ui_GoalsPage
from desktop_crm.gui.panels.asking_panel import AskingPanel
from desktop_crm.gui.panels.period_report import ReportKind
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.goal_card import GoalCard
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.tab_order import enter
from desktop_crm.gui.widgets.view_switch import ViewSwitch
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.commission import commission_sheet
from desktop_crm.queries.effort import effort
from desktop_crm.queries.goal_metrics import Span
from desktop_crm.queries.goals import GoalProgress, goal_board
from desktop_crm.system.settings import SettingsFile
from desktop_crm.wording.commission import say_commission
from desktop_crm.wording.effort import say_effort

_TABLES = frozenset(
    {
        "goal", "purchase", "deal", "payment", "interaction", "follow_up", "lead", "exchange_rate", "store_setting",
        "customer",
    }
)  # fmt: skip
_VIEWS = ("goals", "effort", "commission")
_CARD_WIDTH = 380


def _effort_arguments(_length: str, span: Span) -> tuple[Any, ...]:
    return (span,)


def _commission_arguments(length: str, span: Span) -> tuple[Any, ...]:
    return Period(length), span.first


_EFFORT = ReportKind(
    question=effort,
    arguments=_effort_arguments,
    say=say_effort,
    tables=_TABLES | {"rule_run"},
    file_name="effort",
    weekly=True,
)
_COMMISSION = ReportKind(
    question=commission_sheet,
    arguments=_commission_arguments,
    say=say_commission,
    tables=frozenset({"deal", "payment", "goal", "product", "exchange_rate", "store_setting", "customer"}),
    file_name="commission",
)


class GoalsPage(AskingPanel):
    """`customer_requested` carries the id of a customer that a report names."""

    tables = _TABLES
    customer_requested = Signal(object)

    def __init__(self, workspace: Workspace, _settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._goals: Sequence[GoalProgress] = ()
        self._asked = self._all_shown = False
        self.cards: list[GoalCard] = []
        self.form = form = Ui_GoalsPage()
        form.setupUi(self)
        let_wrap(self.form.head_row)
        scale_layouts(self)
        form.effort.attach(workspace, _EFFORT)
        form.commission.attach(workspace, _COMMISSION)
        self.views = ViewSwitch(_VIEWS, form, self)
        self.empty_state = EmptyState("target")
        form.empty_room_column.addWidget(self.empty_state)
        self.empty_state.instead_of = form.new_button
        permission().guard(Op.EDIT_GOAL, form.new_button, self.empty_state.button)
        permission().guard(Op.EDIT_COMMISSION, form.commission.form.settings_button)
        permission().guard(Op.SAVE_SETTING, form.effort.form.settings_button)
        permission().guard(Op.EXPORT, form.month_button)
        self._connect()
        self.retranslate()
        self.views.show("goals")

    def set_goal(self, goal: GoalProgress | NewGoal | None = None) -> None:
        """Let the user set a goal, or change one."""
        self._open(GoalDialog(self._workspace, goal or NewGoal(), self))

    def save_month(self) -> None:
        """Let the user save a month on one page."""
        dialog = MonthReportDialog(self._workspace, self)
        dialog.saved.connect(self._workspace.saved)
        self._open(dialog)

    def print_seen(self) -> None:
        """Save what is shown as a PDF to print: the report that is open, else the month on one page."""
        view = self.views.current
        button = self.form.month_button if view == "goals" else getattr(self.form, view).form.save_button
        button.click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_cards()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self.empty_state.show_words(
            self.tr(
                "No goals yet. Say what a month, a quarter or a year is to bring; "
                "the page tells each day what pace it needs."
            ),
            self.tr("New goal"),
        )
        self.form.effort.form.settings_button.setText(self.tr("What it costs…"))
        self.form.commission.form.settings_button.setText(self.tr("Plan…"))
        self._say_summary()

    def _connect(self) -> None:
        form = self.form
        self.views.shown.connect(self._show_room)
        self.views.entered.connect(lambda: enter(form.stack))
        QShortcut(QKeySequence("Alt+N"), self, form.new_button.click)
        form.new_button.clicked.connect(lambda: self.set_goal())
        form.month_button.clicked.connect(self.save_month)
        self.empty_state.acted.connect(lambda: self.set_goal())
        form.roadmap.chosen.connect(self._show_card)
        form.others_button.clicked.connect(self._toggle_others)
        form.effort.settings_requested.connect(lambda: self._open(EffortCostsDialog(self._workspace, self)))
        form.commission.settings_requested.connect(
            lambda: self._open(CommissionDialog(self._workspace, self))
        )
        for panel in (form.effort, form.commission):
            panel.customer_requested.connect(self.customer_requested)
        theme().changed.connect(self._lay_out_cards)

    def _open(self, dialog: QDialog) -> None:
        open_once(dialog)

    def _show_room(self) -> None:
        form, view = self.form, self.views.current
        empty = view == "goals" and self._asked and not self._goals
        form.stack.setCurrentWidget(form.empty_room if empty else getattr(form, f"{view}_room"))

    def _ask(self) -> None:
        self._workspace.ask(goal_board, today(), then=self._show, instead_of="goals")

    def _show(self, goals: Sequence[GoalProgress]) -> None:
        self._goals, self._asked = goals, True
        for card in self.cards:
            card.hide()
            card.deleteLater()
        shown = goals if self._all_shown else [goal for goal in goals if goal.running]
        self.cards = [GoalCard(goal) for goal in shown]
        for card in self.cards:
            card.edit_requested.connect(self.set_goal)
            card.review_requested.connect(self._review)
        self.form.roadmap.show_goals(goals)
        self._lay_out_cards()
        self._say_summary()
        self._show_room()

    def _toggle_others(self) -> None:
        """Show the goals to come and those that are over too, or no more."""
        self._all_shown = not self._all_shown
        self._show(self._goals)

    def _lay_out_cards(self) -> None:
        """Set the cards in as many columns as have room."""
        grid, across = self.form.cards_grid, max(1, self.width() // theme().px(_CARD_WIDTH))
        for place, card in enumerate(self.cards):
            grid.addWidget(card, place // across, place % across)
        for column in range(grid.columnCount()):
            grid.setColumnStretch(column, int(column < across))

    def _show_card(self, goal_id: int) -> None:
        card = next((one for one in self.cards if one.goal.id == goal_id), None)
        if card is not None:
            self.form.scroll_area.ensureWidgetVisible(card)
            card.edit_button.setFocus()

    def _review(self, goal: GoalProgress) -> None:
        self._open(GoalReviewDialog(self._workspace, goal, self))

    def _say_summary(self) -> None:
        standings = [one.pace.standing for one in self._goals if one.running]
        said = []
        if behind := standings.count(Standing.BEHIND):
            said.append(self.tr("%Ln behind", "", behind))
        if on_pace := standings.count(Standing.ON_PACE):
            said.append(self.tr("%Ln on pace", "", on_pace))
        if reached := standings.count(Standing.REACHED):
            said.append(self.tr("%Ln reached", "", reached))
        self.form.summary_label.setText(" · ".join(said))
        others = sum(not one.running for one in self._goals)
        self.form.others_button.setVisible(bool(others))
        self.form.others_button.setText(
            self.tr("Show only the goals that run")
            if self._all_shown
            else self.tr("Show %Ln goal(s) to come or over", "", others)
        )
