"""The rows of a long list, read a page at a time when they are first looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

from desktop_crm.queries.listing import Listing, ListRow

Read = Callable[[Sequence[int], Sequence[int]], list[ListRow]]

# One page fills a screen and costs two milliseconds; a hundred pages are kept.
_PAGE = 24
_KEPT = 100 * _PAGE


class RowCache:
    """Rows by place in a listing. Those of ids that are gone are None, and are not asked for again."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._listing: Listing | None = None
        self._rows: OrderedDict[int, ListRow | None] = OrderedDict()

    def show(self, listing: Listing) -> None:
        """Take another listing and forget the rows."""
        self._listing = listing
        self._rows.clear()

    def forget(self) -> None:
        """Read rows anew when they are next asked for."""
        self._rows.clear()

    def row(self, place: int) -> ListRow | None:
        """Return the row at a place, reading its page if need be."""
        if place not in self._rows:
            self._read_page(place)
        return self._rows.get(place)

    def _read_page(self, place: int) -> None:
        """Read a page from this place on, or up to it where the list is scrolled upwards."""
        if self._listing is None:
            return
        first = max(0, place - _PAGE + 1) if place + 1 in self._rows else place
        page = slice(first, first + _PAGE)
        ids = self._listing.ids[page].tolist()
        found = {row.row.id: row for row in self._read(ids, self._listing.text_ids[page].tolist())}
        for one, customer_id in enumerate(ids, first):
            self._rows[one] = found.get(customer_id)
            self._rows.move_to_end(one)
        while len(self._rows) > _KEPT:
            self._rows.popitem(last=False)
