"""What the haystack knows of each customer beside text, by row number, and which rows a query's filters allow."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from desktop_crm.domain.clock import instant
from desktop_crm.domain.filters import Place, Query
from desktop_crm.domain.folding import fold
from desktop_crm.domain.phones import phone_digits
from desktop_crm.domain.stages import LifecycleStage, Source
from desktop_crm.store.haystack_columns import Codes, Labels, Mask, NameOrder
from desktop_crm.store.haystack_entries import Entry, FieldCode, latin_name_words

_PRESENT, _ARCHIVED, _TRASHED = 1, 2, 4
_NO_DUE = date.max.toordinal()
_FIRST_CAPACITY = 1024
_NOTHING = np.iinfo(np.int64).max
# `last_contact` in UTC milliseconds, `due` and `confirmed` as the proleptic ordinal of the day; words as numbers.
_FACTS = np.dtype(
    [
        ("id", "i8"),
        ("last_contact", "i8"),
        ("due", "i4"),
        ("confirmed", "i4"),
        ("kind", "i4"),
        ("stage", "i4"),
        ("source", "i4"),
        ("company", "i4"),
        ("job_title", "i4"),
        ("phone", "i4"),
        ("email", "i4"),
        ("city", "i4"),
        ("tag", "i4"),
        ("flags", "u1"),
    ]
)

Words = tuple[str, ...]


class Order(StrEnum):
    """How a list may be sorted."""

    NAME = "name"
    COMPANY = "company"
    JOB_TITLE = "job_title"
    PHONE = "phone"
    EMAIL = "email"
    CITY = "city"
    STAGE = "stage"
    SOURCE = "source"
    TAGS = "tags"
    LAST_CONTACT = "last_contact"
    NEXT_DUE = "next_due"
    CONFIRMED = "confirmed"
    CREATED = "created"


# The fact to sort by, and what stands there where nothing is known: such rows come last either way. The longest
# without contact are those who never had any.
_FACT_OF_ORDER = {
    Order.COMPANY: ("company", 0),
    Order.JOB_TITLE: ("job_title", 0),
    Order.PHONE: ("phone", 0),
    Order.EMAIL: ("email", 0),
    Order.CITY: ("city", 0),
    Order.STAGE: ("stage", 0),
    Order.SOURCE: ("source", 0),
    Order.TAGS: ("tag", 0),
    Order.LAST_CONTACT: ("last_contact", None),
    Order.NEXT_DUE: ("due", _NO_DUE),
    Order.CONFIRMED: ("confirmed", 0),
    Order.CREATED: ("id", None),
}


# Of several the first decides, which for contact points is the primary one; in the order of the facts above.
_FIELD_OF_ORDER = {
    Order.COMPANY: FieldCode.COMPANY,
    Order.JOB_TITLE: FieldCode.JOB_TITLE,
    Order.PHONE: FieldCode.PHONE,
    Order.EMAIL: FieldCode.EMAIL,
    Order.CITY: FieldCode.CITY,
    Order.TAGS: FieldCode.TAG,
}


class Customers:
    """A row a customer, kept for life: an edit changes it in place, a removed customer leaves it empty."""

    def __init__(self) -> None:
        self.row_of: dict[int, int] = {}
        self.name_words = Labels()
        self._facts: NDArray[np.void] = np.zeros(_FIRST_CAPACITY, _FACTS)
        self._kinds, self._stages, self._sources = Codes(), Codes(LifecycleStage), Codes(Source)
        self._words = {order: Codes() for order in _FIELD_OF_ORDER}
        self._tags, self._cities, self._channels = Labels(), Labels(), Labels()
        self._names = NameOrder()

    def __len__(self) -> int:
        return int(np.count_nonzero(self.facts(len(self.row_of))["flags"] & _PRESENT))

    def facts(self, count: int) -> NDArray[np.void]:
        """Return what is kept of the first `count` rows as records, not to be changed."""
        return self._facts[:count]

    def row(self, customer_id: int) -> int:
        """Return the row of a customer, making an empty one if need be."""
        row = self.row_of.get(customer_id)
        if row is None:
            row = len(self.row_of)
            self._grow(row + 1)
            self._facts[row]["id"] = customer_id
            self._names.put(row, "")
            # Last, for readers count the rows by it.
            self.row_of[customer_id] = row
        return row

    def _grow(self, count: int) -> None:
        if count > len(self._facts):
            grown = np.zeros(2 * count, _FACTS)
            grown[: len(self._facts)] = self._facts
            self._facts = grown

    def put_all(self, entries: Sequence[Entry]) -> list[int]:
        """Set what the entries say of their customers, and return their rows."""
        rows = [self.row(entry.id) for entry in entries]
        self._facts[rows] = np.array([self._facts_of(entry) for entry in entries], _FACTS)
        for row, entry, words in zip(rows, entries, latin_name_words(entries), strict=True):
            self._put_labels(row, entry.tags, entry.cities, entry.channels, words)
        if len(rows) == 1:
            self._names.put(rows[0], entries[0].sort_name)
        else:
            self._names.put_all(rows, [entry.sort_name for entry in entries])
        return rows

    def _facts_of(self, entry: Entry) -> tuple[int, ...]:
        first = dict(reversed(entry.fields))
        first[FieldCode.PHONE] = _sortable_phone(entry)
        return (
            entry.id,
            entry.last_contact_at or 0,
            entry.next_due.toordinal() if entry.next_due else _NO_DUE,
            entry.confirmed_on.toordinal() if entry.confirmed_on else 0,
            self._kinds.number(entry.kind),
            self._stages.number(entry.stage),
            self._sources.number(_folded(entry.source)),
            *(self._words[order].number(first.get(field, "")) for order, field in _FIELD_OF_ORDER.items()),
            _PRESENT | _ARCHIVED * entry.archived | _TRASHED * entry.trashed,
        )

    def _put_labels(self, row: int, tags: Words, cities: Words, channels: Words, name_words: Words) -> None:
        self._tags.put(row, tuple(map(_folded, tags)))
        self._cities.put(row, tuple(map(_folded, cities)))
        self._channels.put(row, channels)
        self.name_words.put(row, name_words)

    def forget(self, customer_id: int) -> int | None:
        """Empty the row of a customer and return it, if there is one."""
        row = self.row_of.get(customer_id)
        if row is not None:
            self._facts[row]["flags"] = 0
            self._put_labels(row, (), (), (), ())
        return row

    def sorted_by(
        self, order: Order, rows: NDArray[np.int64], count: int, *, descending: bool
    ) -> NDArray[np.int64]:
        """Return rows (out of the first `count`) in an order."""
        keys = self._sort_keys(order, rows, count)
        if descending:
            keys = np.where(keys == _NOTHING, keys, -keys)
        return rows[np.argsort(keys, kind="stable")]

    def _sort_keys(self, order: Order, rows: NDArray[np.int64], count: int) -> NDArray[np.int64]:
        if order is Order.NAME:
            return self._names.ranks(count)[rows]
        fact, unknown = _FACT_OF_ORDER[order]
        known = self.facts(count)[fact][rows].astype(np.int64)
        # The words are asked after the numbers: so none is missing among them.
        keys = self._words[order].places()[known] if order in self._words else known
        return keys if unknown is None else np.where(known == unknown, _NOTHING, keys)

    def allowed(self, query: Query, on: date) -> Mask:
        """Tell of each row whether its customer passes the filters of a query; `on` is today."""
        count = len(self.row_of)
        facts = self.facts(count)
        allowed = _in_place(facts["flags"], query.place)
        for labels, wanted in ((self._tags, query.tags), (self._channels, query.channels)):
            if wanted:
                allowed &= labels.mask(set(wanted).__contains__, count)
        if query.cities:
            allowed &= self._cities.mask(lambda city: any(part in city for part in query.cities), count)
        if query.kinds:
            allowed &= self._kinds.mask(query.kinds, facts["kind"])
        if query.stages:
            allowed &= self._stages.mask(query.stages, facts["stage"])
        if query.sources:
            allowed &= self._sources.mask(query.sources, facts["source"])
        if query.quiet_days is not None:
            since = datetime.combine(on - timedelta(days=query.quiet_days), time())
            allowed &= facts["last_contact"] < instant(since)
        last_due = _last_due_day(query, on)
        return allowed if last_due is None else allowed & (facts["due"] <= last_due)


def _sortable_phone(entry: Entry) -> str:
    """Return the digits of the first phone, with its country's where they are known."""
    phones = [text for code, text in entry.fields if code is FieldCode.PHONE]
    return phone_digits(next((text for text in phones if text.startswith("+")), "".join(phones[:1])))


@lru_cache(maxsize=4096)
def _folded(word: str) -> str:
    return fold(word)


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
