"""What the haystack knows of each customer beside text, by row number, and which rows a query's filters allow."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from desktop_crm.domain.clock import instant
from desktop_crm.domain.filters import Place, Query
from desktop_crm.domain.folding import fold
from desktop_crm.domain.phones import phone_digits
from desktop_crm.domain.stages import LifecycleStage, Source
from desktop_crm.store.haystack_columns import Codes, Labels, Mask, Rows, StrokeOrder, TextOrder, grown
from desktop_crm.store.haystack_entries import Entries, FieldCode, Fields

_PRESENT, _ARCHIVED, _TRASHED = 1, 2, 4
_NO_DUE = date.max.toordinal()
_NOTHING = np.iinfo(np.int64).max
_NO_ROWS = np.zeros(0, np.int32)
# Names and e-mails that agree in so many bytes stand in the order they came.
_NAME_BYTES, _EMAIL_BYTES, _PHONE_DIGITS = 48, 32, 18
_ELEVEN = str.maketrans("0123456789", "123456789a")
# `last_contact` in UTC milliseconds, `phone` a number that sorts as its digits do, `due` and `confirmed` as the
# proleptic ordinal of the day; words as numbers.
_FACTS = {
    "last_contact": np.int64,
    "phone": np.int64,
    "due": np.int32,
    "confirmed": np.int32,
    "kind": np.int32,
    "stage": np.int32,
    "source": np.int32,
    "company": np.int32,
    "job_title": np.int32,
    "city": np.int32,
    "tag": np.int32,
    "flags": np.uint8,
}


class Order(StrEnum):
    """How the list of customers may be sorted: its columns in their first order. Views and settings keep the codes."""

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


# A list that is sorted by one column after the other finds each order again: four bytes a customer each.
_MOST_ORDERS = len(Order)


@dataclass(frozen=True, slots=True, kw_only=True)
class SortKey:
    """One thing to sort by, and from which end."""

    order: Order
    descending: bool = False
    by_strokes: bool = False
    """Whether Chinese stands by strokes, instead of by pinyin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorted:
    """Customers in the order of a list; `starts` are the places where its groups begin, none where it has none."""

    ids: array[int]
    starts: array[int]


# The fact to sort by, and what stands there where nothing is known: such rows come last either way. The longest
# without contact are those who never had any.
_FACT_OF_ORDER = {
    Order.COMPANY: ("company", 0),
    Order.JOB_TITLE: ("job_title", 0),
    Order.PHONE: ("phone", 0),
    Order.CITY: ("city", 0),
    Order.STAGE: ("stage", 0),
    Order.SOURCE: ("source", 0),
    Order.TAGS: ("tag", 0),
    Order.LAST_CONTACT: ("last_contact", None),
    Order.NEXT_DUE: ("due", _NO_DUE),
    Order.CONFIRMED: ("confirmed", 0),
}
# Kept as numbers of words that return. Of several the first decides, which for contact
# points is the primary one.
_FIELD_OF_ORDER = {
    Order.COMPANY: FieldCode.COMPANY,
    Order.JOB_TITLE: FieldCode.JOB_TITLE,
    Order.CITY: FieldCode.CITY,
    Order.TAGS: FieldCode.TAG,
}


class Customers:
    """A row a customer, kept for life: an edit changes it in place, a removed customer leaves it empty."""

    def __init__(self) -> None:
        self.rows = Rows()
        self.name_words = Labels()
        self._facts: dict[str, NDArray[Any]] = {name: np.zeros(0, kind) for name, kind in _FACTS.items()}
        self._kinds, self._stages, self._sources = Codes(), Codes(LifecycleStage), Codes(Source)
        self._words = {order: Codes() for order in _FIELD_OF_ORDER}
        self._tags, self._cities, self._channels, self._deals = Labels(), Labels(), Labels(), Labels()
        self._orders: dict[SortKey, tuple[int, NDArray[np.int32]]] = {}
        self._names, self._emails = TextOrder(_NAME_BYTES), TextOrder(_EMAIL_BYTES)
        self._strokes = StrokeOrder(self._names, _NAME_BYTES)

    def __len__(self) -> int:
        return int(np.count_nonzero(self.fact("flags", self.rows.count) & _PRESENT))

    def fact(self, name: str, count: int) -> NDArray[Any]:
        """Return a fact of the first `count` rows, not to be changed."""
        return self._facts[name][:count]

    def rows_of(self, ids: Sequence[int]) -> NDArray[np.int64]:
        """Return the rows of customers, making empty ones if need be."""
        room = self.rows.count + len(ids)
        self._facts = {name: grown(values, room) for name, values in self._facts.items()}
        return self.rows.of(ids)

    def put_all(self, entries: Entries) -> NDArray[np.int64]:
        """Set what the entries say of their customers, but for the words of names, and return their rows."""
        self._drop_labels(self.rows.known(entries.ids))
        rows = self.rows_of(entries.ids)
        for name, values in self._described(entries).items():
            self._facts[name][rows] = values
        fields = entries.fields
        self._names.put(rows, entries.sort_names)
        self._emails.put(rows, [text.lower() for text in fields.firsts(FieldCode.EMAIL, len(rows))])
        for labels, code in ((self._tags, FieldCode.TAG), (self._cities, FieldCode.CITY)):
            places, texts = fields.of(code)
            labels.add(rows[places], [_folded(text) for text in texts])
        for labels, joined in ((self._channels, entries.channels), (self._deals, entries.deals)):
            words = [one.split(",") if one else [] for one in joined]
            labels.add(
                np.repeat(rows, [len(some) for some in words]), [word for some in words for word in some]
            )
        return rows

    def _described(self, entries: Entries) -> Mapping[str, ArrayLike]:
        """Return the facts of customers, each beside their ids."""
        fields, count = entries.fields, len(entries.ids)
        due = np.array(entries.due)
        archived, trashed = np.array(entries.archived, np.uint8), np.array(entries.trashed, np.uint8)
        return {
            "last_contact": entries.last_contact,
            "phone": [_sortable_phone(text) if text else 0 for text in _best_phones(fields, count)],
            "due": np.where(due > 0, due, _NO_DUE),
            "confirmed": entries.confirmed,
            "kind": self._kinds.numbers(entries.kinds),
            "stage": self._stages.numbers(entries.stages),
            "source": self._sources.numbers([_folded(source) for source in entries.sources]),
            "flags": _PRESENT + _ARCHIVED * archived + _TRASHED * trashed,
            **{
                _FACT_OF_ORDER[order][0]: self._words[order].numbers(fields.firsts(field, count))
                for order, field in _FIELD_OF_ORDER.items()
            },
        }

    def _drop_labels(self, rows: NDArray[np.int64]) -> None:
        if len(rows):
            for labels in (self._tags, self._cities, self._channels, self._deals, self.name_words):
                labels.drop(rows)

    def forget(self, customer_ids: Sequence[int]) -> NDArray[np.int64]:
        """Empty the rows of customers and return those that there are."""
        rows = self.rows.known(customer_ids)
        self._facts["flags"][rows] = 0
        self._drop_labels(rows)
        return rows

    def ordered(self, key: SortKey, count: int, changes: int) -> NDArray[np.int32]:
        """Return the first `count` rows by one key; sorted anew only after `changes`."""
        known, rows = self._orders.get(key, (-1, _NO_ROWS))
        if known != changes or len(rows) != count:
            rows = np.argsort(self._places(key, count), kind="stable").astype(np.int32)
            # Readers on other threads may look meanwhile.
            kept = list(self._orders.items())[1 - _MOST_ORDERS :]
            self._orders = {**dict(kept), key: (changes, rows)}
        return rows

    def sorted_by(self, keys: Sequence[SortKey], wanted: Mask, changes: int) -> NDArray[np.int32]:
        """Return the wanted rows by the first key, those alike in it by the second, and so on."""
        *firsts, last = keys
        rows = self.ordered(last, len(wanted), changes)
        rows = rows[wanted[rows]]
        for key in reversed(firsts):
            rows = rows[np.argsort(self._places(key, len(wanted))[rows], kind="stable")]
        return rows

    def group_starts(self, key: SortKey, rows: NDArray[np.int32], count: int) -> NDArray[np.int64]:
        """Return where, among rows in this order, each run of those that are alike in it begins."""
        places = self._sort_keys(key, count)[rows]
        return np.flatnonzero(np.diff(places, prepend=-2))

    def _places(self, key: SortKey, count: int) -> NDArray[np.int64]:
        places = self._sort_keys(key, count)
        return np.where(places == _NOTHING, places, -places) if key.descending else places

    def _sort_keys(self, key: SortKey, count: int) -> NDArray[np.int64]:
        order, by_strokes = key.order, key.by_strokes
        if order is Order.NAME:
            return (self._strokes if by_strokes else self._names).ranks(count).astype(np.int64)
        if order is Order.EMAIL:
            return np.where(self._emails.known(count), self._emails.ranks(count).astype(np.int64), _NOTHING)
        if order is Order.CREATED:
            return self.rows.ids(count)
        fact, unknown = _FACT_OF_ORDER[order]
        known = self.fact(fact, count).astype(np.int64)
        # The words are asked after the numbers: so none is missing among them.
        keys = self._words[order].places(by_strokes=by_strokes)[known] if order in self._words else known
        return keys if unknown is None else np.where(known == unknown, _NOTHING, keys)

    def stages(self) -> dict[str, int]:
        """Return how many customers that are not put away stand at each stage, the empty word being none."""
        there = _in_place(self.fact("flags", count := self.rows.count), Place.ACTIVE)
        found = np.bincount(self.fact("stage", count)[there]).tolist()
        return {stage: number for stage, number in zip(self._stages.words(), found, strict=False) if number}

    def allowed(self, query: Query, on: date) -> Mask:
        """Tell of each row whether its customer passes the filters of a query; `on` is today."""
        count = self.rows.count
        allowed = _in_place(self.fact("flags", count), query.place)
        labelled = ((self._tags, query.tags), (self._channels, query.channels), (self._deals, query.deals))
        for labels, wanted in labelled:
            if wanted:
                allowed &= labels.mask(wanted, count)
        if query.cities:
            cities = [city for city in self._cities.words() if any(part in city for part in query.cities)]
            allowed &= self._cities.mask(cities, count)
        if query.kinds:
            allowed &= self._kinds.mask(query.kinds, self.fact("kind", count))
        if query.stages:
            allowed &= self._stages.mask(query.stages, self.fact("stage", count))
        if query.sources:
            allowed &= self._sources.mask(query.sources, self.fact("source", count))
        if query.quiet_days is not None:
            since = datetime.combine(on - timedelta(days=query.quiet_days), time())
            allowed &= self.fact("last_contact", count) < instant(since)
        last_due = _last_due_day(query, on)
        return allowed if last_due is None else allowed & (self.fact("due", count) <= last_due)


def _best_phones(fields: Fields, count: int) -> list[str]:
    """Return the phone by which each customer stands in a list: the first, or the first that is international."""
    found = [""] * count
    places, texts = fields.of(FieldCode.PHONE)
    for place, text in zip(reversed(places.tolist()), reversed(texts), strict=True):
        if text.startswith("+") or not found[place].startswith("+"):
            found[place] = text
    return found


def _sortable_phone(text: str) -> int:
    """Return a number that sorts as the digits of a phone do, text by text."""
    digits = text[1:] if text.isascii() and text[1:].isdigit() and text[0] == "+" else phone_digits(text)
    # With nothing as the least of eleven digits, eighteen fill 63 bits.
    return int(digits[:_PHONE_DIGITS].translate(_ELEVEN).ljust(_PHONE_DIGITS, "0"), 11)


@lru_cache(maxsize=4096)
def _folded(word: str) -> str:
    return fold(word)


def _in_place(flags: NDArray[np.uint8], place: Place) -> Mask:
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
