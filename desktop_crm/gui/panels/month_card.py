"""How the month goes: what it brought, the target and the forecast, and a line day by day."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.goals import Metric
from desktop_crm.domain.money import round_money
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.widgets.cards import Card
from desktop_crm.gui.widgets.labels import label
from desktop_crm.gui.widgets.month_line import MonthLine
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.month_pace import MonthPace
from desktop_crm.wording.goals import METRICS, say_formula, say_left_out


class MonthCard(Retranslating, Card):
    """Shows a MonthPace, and lets the user set the target of this month."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workspace, self._metric = workspace, Metric.REVENUE
        self._figure, self._words = label("", "figure"), label("", "secondary")
        self._words.setWordWrap(True)
        self._line = MonthLine()
        self.target_button = QPushButton()
        self.target_button.setProperty("link", True)
        self.target_button.clicked.connect(self._set_target)
        permission().guard(Op.EDIT_GOAL, self.target_button)
        self.head.addWidget(self.target_button)
        for part in (self._figure, self._words, self._line):
            self.body.addWidget(part)
        self.retranslate()

    def retranslate(self) -> None:
        self.target_button.setText(self.tr("Target…"))
        self.target_button.setToolTip(self.tr("Set what this month is to bring"))

    def show_month(self, month: MonthPace) -> None:
        """Show what the month brought so far, and by which measure, beside what it should."""
        self._metric = month.metric
        self._figure.setText(round_money(month.sold))
        parts = [METRICS[month.metric].say(spoken())]
        if month.target is None:
            parts.append(self.tr("no target is set"))
        else:
            parts.append(self.tr("of {target} target").replace("{target}", round_money(month.target)))
        if month.forecast is not None:
            parts.append(self.tr("forecast {sum}").replace("{sum}", round_money(month.forecast)))
        said = " · ".join(parts)
        self.setToolTip(say_formula(month.metric, spoken()))
        self._words.setText("\n".join(filter(None, (said, say_left_out(month.left_out, spoken())))))
        target = month.target.amount_minor if month.target else None
        self._line.show_month(month.by_day, month.days, target)
        self._line.setAccessibleName(f"{self._figure.text()} {self._words.text()}")

    def _set_target(self) -> None:
        from desktop_crm.gui.dialogs.goal_dialog import set_month_target

        set_month_target(self._workspace, self.window(), self._metric)
