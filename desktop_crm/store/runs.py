"""Which ids a run of inserted rows holds, as its one entry of the journal tells it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import cast

from desktop_crm.vault.row_mac import decode_row, encode_row

# More rows than ever come in one run: ids that lie further apart are those that an older program put back.
_LONGEST = 1_000_000


def packed(ids: Sequence[int]) -> bytes | None:
    """Return what the entry of a run with these rising ids keeps in `old`: their spans, where there are gaps."""
    if ids[-1] - ids[0] < len(ids):
        return None
    gaps = ((before, after) for before, after in pairwise(ids) if after - before > 1)
    return encode_row((ids[0], *chain.from_iterable(gaps), ids[-1]))


def ids_of(first: int, last: int, old: bytes | None) -> Iterator[int]:
    """Return the ids of a run by its entry; none of one that has gaps and says nothing of them."""
    if old is None and last - first >= _LONGEST:
        return
    ends = (first, last) if old is None else cast(tuple[int, ...], decode_row(old))
    for start, end in zip(ends[::2], ends[1::2], strict=True):
        yield from range(start, end + 1)
