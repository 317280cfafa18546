"""Text that was typed and not saved yet: kept sealed every two seconds, and given back after a sudden end."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop_crm.domain.changes import Op
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.desk import add_to_draft, save_draft
from desktop_crm.queries.desk import draft

KEPT_EVERY_MS = 2_000

Texts = dict[str, str]


class DraftKeeper(QObject):
    """Asks `typed` for what stands unsaved at a place, and keeps it while that differs from what was kept."""

    def __init__(self, workspace: Workspace, place: str, typed: Callable[[], Texts], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._place = place
        self._typed = typed
        self._customer_id: int | None = None
        self._kept = ""
        self._timer = QTimer(self, interval=KEPT_EVERY_MS)
        self._timer.timeout.connect(self.keep)

    def open(self, customer_id: int | None) -> Texts:
        """Begin to watch a record (or a form for a new one) and return what was left unsaved there."""
        self._customer_id = customer_id
        self._kept = self._workspace.now(draft, self._place, customer_id)
        self._timer.start()
        return dict(json.loads(self._kept)) if self._kept else {}

    def keep(self) -> None:
        """Write what is unsaved, if it changed since; called by the timer, and before a lock."""
        texts = self._typed()
        self._write(json.dumps(texts, ensure_ascii=False) if texts else "")

    def add(self, customer_id: int, texts: Texts) -> None:
        """Keep texts for a record that is not watched any more."""
        if self._workspace.is_open:
            self._workspace.do(Op.SAVE_DRAFT, add_to_draft, self._place, customer_id, texts)

    def close(self, *, forget: bool) -> None:
        """Stop watching; `forget` what was kept, as it was saved or given up."""
        self._timer.stop()
        if forget:
            self._write("")
        else:
            self.keep()

    def _write(self, body: str) -> None:
        if body != self._kept and self._workspace.is_open:
            self._kept = body
            self._workspace.do(Op.SAVE_DRAFT, save_draft, self._place, self._customer_id, body)
