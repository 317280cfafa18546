"""Rows of deals by id, read a page at a time when they are first looked at; the board and the table share them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from desktop_crm.domain.clock import today
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.deals import DealRow, deal_rows

# One page fills a screen and costs a few milliseconds; a hundred pages are kept.
_PAGE = 32
_KEPT = 100 * _PAGE


class DealRows:
    """Those of ids that are gone are None, and are not asked for again."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._rows: OrderedDict[int, DealRow | None] = OrderedDict()

    def forget(self) -> None:
        """Read rows anew when they are next asked for."""
        self._rows.clear()

    def row(self, ids: Sequence[int], place: int) -> DealRow | None:
        """Return the row at a place of a list, reading its page if need be."""
        if ids[place] not in self._rows:
            self._read(ids[place - place % _PAGE :][:_PAGE])
        return self._rows.get(ids[place])

    def _read(self, ids: Sequence[int]) -> None:
        if not self._workspace.is_open:
            return
        found = {row.id: row for row in self._workspace.now(deal_rows, list(ids), today())}
        for deal_id in ids:
            self._rows[deal_id] = found.get(deal_id)
            self._rows.move_to_end(deal_id)
        while len(self._rows) > _KEPT:
            self._rows.popitem(last=False)
