"""A card of the day: its rows, or words in their place, that there are none or that they could not be read."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_crm.gui.lists.day_delegate import DayRow
from desktop_crm.gui.lists.day_list import DayList
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.widgets.cards import Card
from desktop_crm.gui.widgets.labels import label, show_words


class DayCard(Retranslating, Card):
    """Says nothing of rows until it is told of them, and takes the cursor meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = DayList()
        self.words = label("", "secondary")
        self.words.setWordWrap(True)
        self._none = ""
        self._readable: bool | None = None
        self.body.addWidget(self.words)
        self.body.addWidget(self.rows)
        self.words.hide()

    def name(self, title: str, none: str) -> None:
        """Say what the card is about, and what stands there while it is empty."""
        self._none = none
        self.set_title(title)
        self.rows.setAccessibleName(title)
        self.retranslate()

    def show_rows(self, rows: Sequence[DayRow]) -> None:
        """Show these rows, or that there are none."""
        self._readable = True
        self.rows.show_rows(rows)
        self.rows.setVisible(bool(rows))
        self.retranslate()

    def show_unread(self) -> None:
        """Say that what belongs here could not be read, and what helps."""
        self._readable = False
        self.rows.show_rows([])
        self.rows.hide()
        self.retranslate()

    def retranslate(self) -> None:
        unread = self.tr(
            "This could not be read. Where the store is damaged, the line at the foot of the window leads to its "
            "repair."
        )
        words = {None: "", True: self._none, False: unread}[self._readable]
        show_words(self.words, "" if self.rows.isVisibleTo(self) else words)
