"""What customers owe, invoice by invoice."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_crm.gui.workspace import Workspace
from desktop_crm.system.settings import SettingsFile


class ReceivablesPanel(QWidget):
    """Asks only while it is seen."""

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
