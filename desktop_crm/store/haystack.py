"""The search memory: finds any part of any customer's text, and lives in memory alone.

One thread writes (put, remove), any others read. Text is kept folded and is scanned, not indexed: any substring in
any language is found, and nothing searchable ever lies on disk.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import Stopped
from desktop_crm.domain.filters import Query
from desktop_crm.store.haystack_corpus import (
    IN_TEXT,
    MISS,
    TIER_OF_LEVEL,
    TYPO,
    Corpus,
    Mask,
    Segment,
    Tiers,
    going_on,
)
from desktop_crm.store.haystack_corpus import search as scan
from desktop_crm.store.haystack_customers import Customers, Order, Sorted, SortKey
from desktop_crm.store.haystack_entries import (
    Entries,
    FieldCode,
    Fields,
    Match,
    match_at,
    needles,
    searchable,
    searchable_interactions,
)
from desktop_crm.store.haystack_sales import SalesNames
from desktop_crm.store.haystack_typos import alike

__all__ = ["Entries", "FieldCode", "Fields", "Haystack", "Hits", "Match", "Order", "SortKey", "Sorted"]

_NONE = np.zeros(0, np.int64)
_LATEST_CONTACT = SortKey(order=Order.LAST_CONTACT, descending=True)
# A rank is twice the tier, and one more outside the name: among hits as good, those of a name come first.
_IN_NAME = 2 * TIER_OF_LEVEL
_ELSEWHERE = np.where(TIER_OF_LEVEL == MISS, _IN_NAME, _IN_NAME + 1).astype(np.uint8)
_IN_TEXT, _TYPO, _MISS = 2 * IN_TEXT, 2 * TYPO, 2 * MISS
# With so many real hits, nobody is waiting for names that are merely alike.
_ENOUGH_WITHOUT_TYPOS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    """Customers best first. `text_ids` runs beside `ids`: the interaction that matched, 0 where a field did.

    `total` counts all, beyond the limit too.
    """

    ids: array[int]
    text_ids: array[int]
    total: int


@dataclass(slots=True)
class _Search:
    """A running question: the segments that stood when it began, and the rank of each row for the words so far."""

    changes: int
    filters: Query
    names: tuple[Segment, ...]
    fields: tuple[Segment, ...]
    texts: tuple[Segment, ...]
    stop: Callable[[], bool]
    ranks: Tiers
    text_ids: NDArray[np.int64]

    def rows(self) -> NDArray[np.int64]:
        return np.flatnonzero(self.ranks != _MISS)


@dataclass(frozen=True, slots=True)
class _Narrowed:
    """The hits of the last word looked for, while nothing has changed since."""

    changes: int
    filters: Query
    needle: bytes
    hits: Mask


def _never() -> bool:
    return False


class Haystack:
    """All customers of an open store as folded text, flags and orders. `sales` is what is sold to them, by name.

    `whole` tells that nothing that was written while it was filled is missing any more.
    """

    def __init__(self) -> None:
        self.whole = False
        self.sales = SalesNames()
        self._customers = Customers()
        self._names, self._fields, self._texts = Corpus(), Corpus(), Corpus()
        self._changes = 0
        self._narrowed: _Narrowed | None = None

    def __len__(self) -> int:
        return len(self._customers)

    def put(self, entries: Entries) -> None:
        """Add customers, or replace what is known of them; some thousands at once, as other threads wait."""
        if not entries.ids:
            return
        known = self._customers.rows.known(entries.ids)
        texts = searchable(entries.fields, len(entries.ids))
        rows = self._customers.put_all(entries)
        self._customers.name_words.add(rows[texts.word_places], texts.name_words)
        for corpus, buffer in ((self._names, texts.names), (self._fields, texts.fields)):
            corpus.drop(known)
            corpus.add(buffer, rows)
        self._changes += 1

    def remove(self, customer_id: int) -> None:
        """Forget a customer; its interactions' texts are removed one by one."""
        self.remove_many([customer_id])

    def remove_many(self, customer_ids: Iterable[int]) -> None:
        """Forget customers, at once in each segment."""
        rows = self._customers.forget(list(customer_ids))
        if len(rows):
            self._names.drop(rows)
            self._fields.drop(rows)
            self._changes += 1

    def put_texts(self, customer_ids: Sequence[int], ids: Sequence[int], texts: Sequence[str]) -> None:
        """Add the texts of interactions that are not there yet; some thousands at once, as other threads wait.

        The ids are time-ordered, so that the greatest is the latest.
        """
        if ids:
            self._texts.add(searchable_interactions(texts), self._customers.rows_of(customer_ids), ids)

    def remove_texts(self, text_ids: Sequence[int]) -> None:
        """Forget the texts of interactions."""
        self._texts.drop(text_ids)

    def find(
        self,
        query: Query,
        *,
        limit: int | None = None,
        texts: bool = True,
        stop: Callable[[], bool] = _never,
    ) -> Hits:
        """Return the customers that a query describes: exact hits, word starts, other parts, texts, typos.

        Within these a hit in the name comes first, then the latest contact. Without `texts` interactions are not
        searched, which is much faster among very many. Raise Stopped once `stop()` is true.
        """
        search = self._search(query, texts, stop)
        count = len(search.ranks)
        rows = self._customers.ordered(_LATEST_CONTACT, count, search.changes)
        ranks = search.ranks[rows]
        hits = np.flatnonzero(ranks != _MISS)
        best = rows[hits[np.argsort(ranks[hits], kind="stable")[:limit]]]
        return Hits(
            ids=_as_array(self._customers.rows.ids(count)[best]),
            text_ids=_as_array(search.text_ids[best]) if texts else array("q", (0,)) * len(best),
            total=len(hits),
        )

    def ids(
        self,
        query: Query,
        order: Order,
        *,
        descending: bool = False,
        texts: bool = True,
        stop: Callable[[], bool] = _never,
    ) -> array[int]:
        """Return the ids of the customers that a query describes in the order of a list."""
        return self.sorted(query, (SortKey(order=order, descending=descending),), texts=texts, stop=stop).ids

    def sorted(
        self,
        query: Query,
        keys: Sequence[SortKey],
        *,
        grouped: bool = False,
        texts: bool = True,
        stop: Callable[[], bool] = _never,
    ) -> Sorted:
        """Return the customers that a query describes by several keys; `grouped` by what the first one sorts by."""
        search = self._search(query, texts, stop)
        count = len(search.ranks)
        ordered = self._customers.sorted_by(keys, search.ranks != _MISS, search.changes)
        starts = self._customers.group_starts(keys[0], ordered, count) if grouped else _NONE
        return Sorted(ids=_as_array(self._customers.rows.ids(count)[ordered]), starts=_as_array(starts))

    def meet_letters(self, stop: Callable[[], bool] = _never) -> None:
        """Look for each letter and digit once, so that the first key of a search is answered as fast as the next."""
        for segment in (*self._names.segments, *self._fields.segments):
            if stop():
                raise Stopped
            segment.meet_letters()

    def count(self, query: Query, *, stop: Callable[[], bool] = _never) -> int:
        """Return how many customers a query describes."""
        return len(self._search(query, True, stop).rows())

    def stages(self) -> dict[str, int]:
        """Return how many customers that are not put away stand at each stage, the empty word being none."""
        return self._customers.stages()

    def _search(self, query: Query, texts: bool, stop: Callable[[], bool]) -> _Search:
        changes = self._changes
        # The segments first: every owner in them has a row already.
        names, fields = self._names.segments, self._fields.segments
        text_segments = self._texts.segments if texts else ()
        allowed = self._customers.allowed(query, today())
        search = _Search(
            changes=changes,
            filters=replace(query, words=(), text=""),
            names=names,
            fields=fields,
            texts=text_segments,
            stop=stop,
            ranks=np.where(allowed, 0, _MISS).astype(np.uint8),
            text_ids=np.zeros(len(allowed), np.int64),
        )
        for place, word in enumerate(sorted(query.words, key=len, reverse=True)):
            ranks = self._ranks(search, word, first=place == 0)
            search.ranks = np.maximum(search.ranks, ranks)
        return search

    def _ranks(self, search: _Search, word: str, *, first: bool) -> Tiers:
        """Return the rank of each row that may still be a hit."""
        wanted = search.ranks != _MISS
        ranks = np.full(len(wanted), _MISS, np.uint8)
        forms = needles(word)
        for needle in forms:
            within = wanted & self._narrowing(search, needle)
            for segments, of_levels in ((search.names, _IN_NAME), (search.fields, _ELSEWHERE)):
                for segment in going_on(segments, search.stop):
                    segment.lower(ranks, needle, within, of_levels)
        if first and len(forms) == 1:
            self._narrowed = _Narrowed(search.changes, search.filters, forms[0], ranks != _MISS)
        for owners, text_ids, _ in scan(search.texts, word.encode(), wanted & (ranks == _MISS), search.stop):
            ranks[owners] = _IN_TEXT
            np.maximum.at(search.text_ids, owners, text_ids)
        if np.count_nonzero(ranks != _MISS) < _ENOUGH_WITHOUT_TYPOS:
            ranks[alike(word, self._customers.name_words, len(ranks)) & wanted & (ranks == _MISS)] = _TYPO
        return ranks

    def _narrowing(self, search: _Search, needle: bytes) -> Mask | np.bool_:
        """Look only where the last word was, if this one continues it and all else is as it was."""
        last = self._narrowed
        if last is None or last.needle not in needle or len(last.hits) != len(search.ranks):
            return np.True_
        return last.hits if (last.changes, last.filters) == (search.changes, search.filters) else np.True_

    def named(self, word: str) -> set[int]:
        """Return the customers, archived and trashed ones too, in whose names a folded word stands."""
        rows, _, _ = self._names.hits(word.encode())
        return set(self._customers.rows.ids(self._customers.rows.count)[rows].tolist())

    def match(self, customer_id: int, query: Query) -> Match | None:
        """Return the field of a customer where the first word stands that is found in one, or None."""
        row = self._customers.rows.row(customer_id)
        text = b"" if row is None else self._names.text_of(row) + self._fields.text_of(row)
        for needle in (needle for word in query.words for needle in needles(word)):
            if (at := text.find(needle)) >= 0:
                return match_at(text, at)
        return None


def _as_array(numbers: NDArray[np.int64]) -> array[int]:
    ids = array("q")
    ids.frombytes(np.ascontiguousarray(numbers, np.int64).view(np.uint8).data)
    return ids
