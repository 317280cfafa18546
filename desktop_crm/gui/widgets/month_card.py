"""How the month goes: what was sold, the target and the forecast, and a line day by day."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_crm.domain.money import round_money
from desktop_crm.gui.widgets.cards import Card
from desktop_crm.gui.widgets.labels import label
from desktop_crm.gui.widgets.month_line import MonthLine
from desktop_crm.queries.month_pace import MonthPace


class MonthCard(Card):
    """Shows a MonthPace."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._figure, self._words = label("", "figure"), label("", "secondary")
        self._words.setWordWrap(True)
        self._line = MonthLine()
        for part in (self._figure, self._words, self._line):
            self.body.addWidget(part)

    def show_month(self, month: MonthPace) -> None:
        """Show what was sold so far beside what was meant to be."""
        self._figure.setText(round_money(month.sold))
        parts = []
        if month.target is not None:
            parts.append(self.tr("of {target} target").replace("{target}", round_money(month.target)))
        if month.forecast is not None:
            parts.append(self.tr("forecast {sum}").replace("{sum}", round_money(month.forecast)))
        self._words.setText(", ".join(parts) or self.tr("sold so far; no target is set"))
        target = month.target.amount_minor if month.target else None
        self._line.show_month(month.by_day, month.days, target)
        self._line.setAccessibleName(f"{self._figure.text()} {self._words.text()}")
