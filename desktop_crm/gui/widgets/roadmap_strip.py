"""Goals along the road: this month, this quarter, this year, three years; each with how far it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_crm.domain.goals import Period
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.goal_bar import GoalBar
from desktop_crm.gui.widgets.labels import SectionHeader, label
from desktop_crm.gui.wording import spoken
from desktop_crm.queries.goals import GoalProgress
from desktop_crm.wording.goals import METRICS, PERIODS

_MOST = 4


class RoadmapStrip(Retranslating, QWidget):
    """A column a horizon, with the goals whose period still runs. `chosen` carries the id of a goal clicked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goals: Sequence[GoalProgress] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_goals(self, goals: Sequence[GoalProgress]) -> None:
        """Show these goals, the most pressing of each horizon."""
        self._goals = goals
        while (item := self._row.takeAt(0)) is not None:
            if (stop := item.widget()) is not None:
                stop.hide()
                stop.deleteLater()
        for period in Period:
            self._row.addWidget(self._stop(period), 1)

    def retranslate(self) -> None:
        self.show_goals(self._goals)

    def _stop(self, period: Period) -> QFrame:
        stop = QFrame()
        stop.setProperty("surface", "tile")
        column = QVBoxLayout(stop)
        px = theme().px
        column.setContentsMargins(px(12), px(8), px(12), px(10))
        column.setSpacing(px(4))
        column.addWidget(SectionHeader(PERIODS[period].say(spoken())))
        goals = [one for one in self._goals if one.period is period and one.running]
        for goal in goals[:_MOST]:
            column.addWidget(self._line(goal))
            bar = GoalBar()
            bar.show_pace(goal.pace)
            column.addWidget(bar)
        if not goals:
            column.addWidget(label(self.tr("no goal yet"), "secondary"))
        column.addStretch(1)
        return stop

    def _line(self, goal: GoalProgress) -> QPushButton:
        name = goal.name or METRICS[goal.metric].say(spoken())
        line = _Link(f"{name} · {goal.pace.share:.0%}")
        line.setToolTip(self.tr("Show this goal"))
        line.clicked.connect(lambda: self.chosen.emit(goal.id))
        return line

    def _restyle(self) -> None:
        self._row.setSpacing(theme().px(10))


class _Link(QPushButton):
    """A link of one line, cut with … where it does not fit."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setProperty("link", True)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, max(self.width(), 1))
        self.setText(shown)
