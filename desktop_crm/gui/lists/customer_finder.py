"""Asks for the ids to show whenever words, view, order or data change; a newer question interrupts an older one."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_crm.domain.errors import BadQuery
from desktop_crm.domain.filters import Query, parse
from desktop_crm.gui.lists.sorting import Sorting
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.listing import Listing, Wanted, first_page, list_customers

_FIRST_PAGE = 100
_LOOK_AGAIN_MS = 100
# Who types on meanwhile is not kept waiting by a search of what was said.
_TEXTS_AFTER_MS = 250
_LIST = "customer list"


class CustomerFinder(QObject):
    """`found` carries a Listing and the Query it answers, `refused` the BadQuery of what was typed."""

    asked = Signal()
    found = Signal(object, object)
    refused = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._view, self._text = "", ""
        self._query = Query()
        self._sorting = Sorting()
        self._ranked = False
        self.waiting = False
        """Whether what was asked for last is still unknown."""
        self._stop = threading.Event()
        self._filling = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._filling.timeout.connect(self._look_again)
        self._pause = QTimer(self, singleShot=True, interval=_TEXTS_AFTER_MS)
        self._pause.timeout.connect(self._look_into_texts)

    @property
    def text(self) -> str:
        """The whole search text: that of the view and what was typed."""
        return f"{self._view} {self._text}".strip()

    @property
    def query(self) -> Query:
        """What is looked for."""
        return self._query

    @property
    def sorting(self) -> Sorting | None:
        """The order in force, or None for best hits first."""
        return None if self._ranked else self._sorting

    @property
    def kept_sorting(self) -> Sorting:
        """The order to come back to when the search ends."""
        return self._sorting

    @property
    def filling(self) -> bool:
        """Whether not everybody is in the search memory yet: whoever is not found now may be found in a moment."""
        return self._filling.isActive()

    def look_for(self, text: str) -> None:
        """Look for what was typed within the view; a search that begins shows best hits first."""
        began = bool(text.strip()) and not self._text.strip()
        self._text = text
        self._ranked = (self._ranked or began) and bool(text.strip())
        self.ask()

    def show_view(self, query: str, order: str = "") -> None:
        """Look within another view."""
        self._view = query
        if order:
            self._sorting = Sorting.read(order)
        self.ask()

    def sort_by(self, sorting: Sorting | None) -> None:
        """Show another order; None is best hits first."""
        self._ranked = sorting is None
        self._sorting = sorting or self._sorting
        self.ask()

    def ask(self) -> None:
        """Ask again, with everything as it is."""
        self._stop.set()
        self._pause.stop()
        if not self._workspace.is_open:
            return
        try:
            self._query = parse(self.text)
        except BadQuery as error:
            self.waiting = False
            self.refused.emit(error)
            return
        self._stop = threading.Event()
        self.waiting = True
        self.asked.emit()
        if self._workspace.store.search.filled:
            self._filling.stop()
        else:
            self._filling.start()
        if self._query == Query() and self._filling.isActive():
            self._workspace.ask(first_page, _FIRST_PAGE, then=self._answer, instead_of=_LIST)
        elif self._query.words:
            self._question(self._answer_fast, texts=False)
        else:
            self._question(self._answer, texts=True)

    def _question(self, then: Callable[[Listing], None], *, texts: bool) -> None:
        sorting = self.sorting if self._query.words else self._sorting
        wanted = Wanted(
            query=self._query,
            order=sorting.column if sorting else None,
            descending=bool(sorting and sorting.descending),
            then=sorting.then_by if sorting else (),
            group=sorting.group if sorting else None,
            by_strokes=self._sorting.by_strokes,
            texts=texts,
        )
        self._workspace.ask(list_customers, wanted, self._stop.is_set, then=then, instead_of=_LIST)

    def _answer_fast(self, listing: Listing) -> None:
        """Show what stands in the fields at once; look into what was said after a pause, or if nobody was found."""
        if listing.total:
            self._answer(listing)
            self._pause.start()
        else:
            self._question(self._answer, texts=True)

    def _look_into_texts(self) -> None:
        # The store may have been closed in the pause.
        if self._workspace.is_open:
            self._question(self._answer, texts=True)

    def _answer(self, listing: Listing) -> None:
        self.waiting = False
        self.found.emit(listing, self._query)

    def _look_again(self) -> None:
        """Replace the first page as soon as everyone is in the search memory."""
        if self._workspace.is_open and self._workspace.store.search.filled:
            self.ask()
