"""A listing in groups: which rows are headings, whom each is over, and which are closed."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from desktop_crm.gui.lists.columns import Column, group_name
from desktop_crm.gui.theme import theme
from desktop_crm.queries.customers import CustomerRow
from desktop_crm.queries.listing import Listing

_EDGE = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupHeading:
    """A row that heads a group: its name, empty for those who have none, and how many stand in it."""

    name: str
    count: int
    closed: bool


class Groups:
    """The headings of a listing stand among its ids as -1, -2, … Nobody has such an id."""

    def __init__(self, first_of: Callable[[int], CustomerRow | None]) -> None:
        self._first_of = first_of
        self._listing = Listing(ids=array("q"), text_ids=array("q"), total=0)
        self._names: dict[int, str] = {}
        # By name, for a group's number changes with every listing.
        self._closed: set[str] = set()

    @property
    def customers(self) -> array[int]:
        """Everybody in the listing, those of closed groups too."""
        return self._listing.ids

    @property
    def any(self) -> bool:
        """Tell whether the listing is in groups."""
        return bool(self._listing.starts)

    def shows(self, listing: Listing) -> bool:
        """Tell whether this very listing is shown."""
        mine = self._listing
        return (mine.ids, mine.group, mine.starts) == (listing.ids, listing.group, listing.starts)

    def arrange(self, listing: Listing) -> Listing:
        """Take a listing and return it with its headings, without those whom closed groups hide."""
        if listing.group is not self._listing.group:
            self._closed.clear()
        self._listing = listing
        self._names.clear()
        return self.again()

    def again(self) -> Listing:
        """Return the listing with its headings as the groups are open and closed now."""
        listing, starts = self._listing, np.frombuffer(self._listing.starts, np.int64)
        if not len(starts):
            return listing
        kept = np.ones(len(listing.ids), np.bool_)
        if self._closed:
            for number in range(len(starts)):
                if self.name(number) in self._closed:
                    kept[self._span(number)] = False
        places = starts - np.concatenate(([0], np.cumsum(~kept)))[starts]
        headings = -1 - np.arange(len(starts))
        return replace(
            listing,
            ids=_with(listing.ids, kept, places, headings),
            text_ids=_with(listing.text_ids, kept, places, np.zeros(len(starts), np.int64)),
        )

    def heading(self, number: int) -> GroupHeading:
        """Return the heading of a group by its number."""
        span, name = self._span(number), self.name(number)
        return GroupHeading(name=name, count=span.stop - span.start, closed=name in self._closed)

    def name(self, number: int) -> str:
        """Return what a group is called: what its first customer has in the column."""
        if number not in self._names:
            row = self._first_of(self._listing.ids[self._listing.starts[number]])
            column = Column(self._listing.group or Column.STAGE)
            self._names[number] = group_name(column, row) if row else ""
        return self._names[number]

    def turn(self, number: int, *, closed: bool) -> bool:
        """Close or open a group; tell whether that changed anything."""
        before = len(self._closed)
        (self._closed.add if closed else self._closed.discard)(self.name(number))
        return len(self._closed) != before

    def _span(self, number: int) -> slice:
        starts = self._listing.starts
        end = starts[number + 1] if number + 1 < len(starts) else len(self._listing.ids)
        return slice(starts[number], end)


def say_heading(heading: GroupHeading) -> str:
    """Return what a heading says: whether it is open, the name and how many."""
    name = heading.name or QCoreApplication.translate("Columns", "None")
    return f"{'▸' if heading.closed else '▾'} {name} · {heading.count:,}"


def paint_heading(painter: QPainter, rect: QRect, text: str, *, chosen: bool) -> None:
    """Paint a heading over the width that a row has; without a text its ground alone."""
    look = theme()
    painter.save()
    painter.fillRect(rect, look.colour("selection" if chosen else "field"))
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.colour("line"))
    if text:
        font = look.font(12, 600)
        room = rect.adjusted(look.px(_EDGE), 0, -look.px(8), 0)
        painter.setFont(font)
        painter.setPen(look.colour("ink_secondary"))
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)
    painter.restore()


def _with(
    numbers: array[int], kept: NDArray[np.bool_], places: NDArray[np.int64], headings: NDArray[np.int64]
) -> array[int]:
    ids = np.insert(np.frombuffer(numbers, np.int64)[kept], places, headings)
    found = array("q")
    found.frombytes(ids.tobytes())
    return found
