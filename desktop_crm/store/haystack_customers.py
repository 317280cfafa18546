"""What the haystack knows of each customer beside text, by row number, and which rows a query's filters allow."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from desktop_crm.domain.filters import Place, Query
from desktop_crm.domain.folding import fold
from desktop_crm.store.haystack_columns import Codes, Column, Labels, Mask, NameOrder
from desktop_crm.store.haystack_entries import Entry, latin_name_words

_PRESENT, _ARCHIVED, _TRASHED = 1, 2, 4
_NO_DUE = date.max.toordinal()


class Order(StrEnum):
    """How a list may be sorted."""

    NAME = "name"
    LAST_CONTACT = "last_contact"
    CREATED = "created"


class Customers:
    """A row a customer, kept for life: an edit changes it in place, a removed customer leaves it empty."""

    def __init__(self) -> None:
        self.row_of: dict[int, int] = {}
        self.ids, self.last_contact = Column(np.int64), Column(np.int64)
        self._flags, self._due = Column(np.uint8), Column(np.int32)
        self._kinds, self._stages, self._sources = Codes(), Codes(), Codes()
        self._tags, self._cities, self._channels = Labels(), Labels(), Labels()
        self.name_words = Labels()
        self._names = NameOrder()

    def __len__(self) -> int:
        return int(np.count_nonzero(self._flags.first(len(self.row_of)) & _PRESENT))

    def row(self, customer_id: int) -> int:
        """Return the row of a customer, making an empty one if need be."""
        row = self.row_of.get(customer_id)
        if row is None:
            row = len(self.row_of)
            self.ids.put(row, customer_id)
            self._clear(row)
            self._names.put(row, "")
            # Last, for readers count the rows by it.
            self.row_of[customer_id] = row
        return row

    def _clear(self, row: int) -> None:
        self._flags.put(row, 0)
        self.last_contact.put(row, 0)
        self._due.put(row, _NO_DUE)
        for codes in (self._kinds, self._stages, self._sources):
            codes.put(row, "")
        for labels in (self._tags, self._cities, self._channels, self.name_words):
            labels.put(row, ())

    def put_all(self, entries: Sequence[Entry]) -> list[int]:
        """Set what the entries say of their customers, and return their rows."""
        rows = [self.row(entry.id) for entry in entries]
        for row, entry, words in zip(rows, entries, latin_name_words(entries), strict=True):
            self._put(row, entry)
            self.name_words.put(row, words)
        if len(rows) == 1:
            self._names.put(rows[0], entries[0].sort_name)
        else:
            self._names.put_all(rows, [entry.sort_name for entry in entries])
        return rows

    def _put(self, row: int, entry: Entry) -> None:
        self._flags.put(row, _PRESENT | _ARCHIVED * entry.archived | _TRASHED * entry.trashed)
        self.last_contact.put(row, entry.last_contact_at or 0)
        self._due.put(row, entry.next_due.toordinal() if entry.next_due else _NO_DUE)
        self._kinds.put(row, entry.kind)
        self._stages.put(row, entry.stage)
        self._sources.put(row, fold(entry.source))
        self._tags.put(row, tuple(fold(tag) for tag in entry.tags))
        self._cities.put(row, tuple(fold(city) for city in entry.cities))
        self._channels.put(row, entry.channels)

    def forget(self, customer_id: int) -> int | None:
        """Empty the row of a customer and return it, if there is one."""
        row = self.row_of.get(customer_id)
        if row is not None:
            self._clear(row)
        return row

    def sorted_by(
        self, order: Order, rows: NDArray[np.int64], count: int, *, descending: bool
    ) -> NDArray[np.int64]:
        """Return rows (out of the first `count`) in an order."""
        match order:
            case Order.NAME:
                keys = self._names.ranks(count)[rows]
            case Order.LAST_CONTACT:
                keys = self.last_contact.first(count)[rows]
            case Order.CREATED:
                keys = self.ids.first(count)[rows]
        return rows[np.argsort(-keys if descending else keys, kind="stable")]

    def allowed(self, query: Query, on: date) -> Mask:
        """Tell of each row whether its customer passes the filters of a query; `on` is today."""
        count = len(self.row_of)
        allowed = _in_place(self._flags.first(count), query.place)
        for labels, wanted in ((self._tags, query.tags), (self._channels, query.channels)):
            if wanted:
                allowed &= labels.mask(set(wanted).__contains__, count)
        if query.cities:
            allowed &= self._cities.mask(lambda city: any(part in city for part in query.cities), count)
        coded = ((self._kinds, query.kinds), (self._stages, query.stages), (self._sources, query.sources))
        for codes, words in coded:
            if words:
                allowed &= codes.mask(words, count)
        last_due = _last_due_day(query, on)
        return allowed if last_due is None else allowed & (self._due.first(count) <= last_due)


def _in_place(flags: NDArray[np.int64], place: Place) -> Mask:
    present = (flags & _PRESENT) != 0
    if place is Place.ALL:
        return np.asarray(present)
    if place is Place.TRASH:
        return np.asarray(present & ((flags & _TRASHED) != 0))
    wanted = _ARCHIVED if place is Place.ARCHIVE else 0
    return np.asarray(present & ((flags & (_ARCHIVED | _TRASHED)) == wanted))


def _last_due_day(query: Query, on: date) -> int | None:
    if query.overdue:
        return on.toordinal() - 1
    if query.due_within_days is not None:
        return (on + timedelta(days=query.due_within_days)).toordinal()
    return None
