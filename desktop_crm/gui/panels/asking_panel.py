"""What panels of rows have in common: they ask for them when they are seen, and anew after writes that concern them."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.changes import Changes
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.workspace import Workspace


class AskingPanel(Retranslating, QWidget):
    """Asks when it is seen first, and after each write that touches `tables`: at once, or when it is seen again.

    Subclasses ask in `_ask`, and name themselves in `retranslate`, which is called again in another language.
    """

    tables: ClassVar[frozenset[str]]

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale = True
        workspace.changed.connect(self._on_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _on_changed(self, changes: Changes) -> None:
        if changes.tables & self.tables:
            self._outdate()

    def _outdate(self) -> None:
        """Ask at once, or when it is seen again."""
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        self._ask()

    def _ask(self) -> None:
        raise NotImplementedError
