"""What deals, documents, products and payments are called, folded in memory and searched by scanning."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop_crm.domain.folding import fold_all
from desktop_crm.domain.pinyin import readings_of_all
from desktop_crm.store.haystack_corpus import Corpus

_LEAD, _END = "\x02", "\x00"


class SalesKind(StrEnum):
    """What is found by what it is called; the values are the names of tables."""

    DEAL = "deal"
    DOCUMENT = "sales_document"
    PRODUCT = "product"
    PAYMENT = "payment"


class SalesName(NamedTuple):
    """A record and all that it is called: title and number, code and name, reference."""

    id: int
    names: tuple[str, ...]

    def __repr__(self) -> str:
        return f"SalesName({self.id})"


class SalesNames:
    """Names by kind and id. One thread writes, any others read."""

    def __init__(self) -> None:
        self._corpora = {kind: Corpus() for kind in SalesKind}

    def put(self, kind: SalesKind, named: Sequence[SalesName]) -> None:
        """Add records, or replace what is known of them; those without a name are not kept."""
        self._corpora[kind].drop([one.id for one in named])
        folded = fold_all(["\x01".join(one.names) for one in named])
        kept = [(one.id, text) for one, text in zip(named, folded, strict=True) if text.strip("\x01 ")]
        if not kept:
            return
        ids, texts = zip(*kept, strict=True)
        names = [text.split("\x01") for text in texts]
        spelt = readings_of_all(texts)
        whole = [f"{_LEAD}{_LEAD.join((*each, *how))}{_END}" for each, how in zip(names, spelt, strict=True)]
        # One owner for all: only their keys matter.
        self._corpora[kind].add("".join(whole).encode(), [0] * len(ids), ids)

    def forget(self, kind: SalesKind, ids: Sequence[int]) -> None:
        """Forget these records."""
        self._corpora[kind].drop(ids)

    def drop(self, kind: SalesKind, first: int, last: int) -> None:
        """Forget the records whose ids lie from `first` to `last`."""
        for segment in self._corpora[kind].segments:
            gone = segment.keys[(segment.keys >= first) & (segment.keys <= last)]
            self._corpora[kind].drop(gone)

    def keep_only(self, kind: SalesKind, living: Sequence[int]) -> None:
        """Forget the records that are not among these."""
        for segment in self._corpora[kind].segments:
            self._corpora[kind].drop(np.setdiff1d(segment.keys, np.array(living, np.int64)))

    def find(
        self, kind: SalesKind, words: Sequence[str], stop: Callable[[], bool] = lambda: False
    ) -> array[int]:
        """Return the records whose names hold all of these folded words: the best hits first, of these the newest.

        Raise Stopped once `stop()` is true.
        """
        found: tuple[NDArray[np.int64], NDArray[np.uint8]] | None = None
        for word in words:
            _, ids, tiers = self._corpora[kind].hits(word.encode(), stop)
            if found is not None:
                ids, here, before = np.intersect1d(ids, found[0], assume_unique=True, return_indices=True)
                tiers = np.maximum(tiers[here], found[1][before])
            found = ids, tiers
        if found is None:
            return array("q")
        ids, tiers = found
        return array("q", ids[np.lexsort((-ids, tiers))].tolist())
