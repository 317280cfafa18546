"""A new recovery sheet for the open store."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_crm.gui.panels.recovery_panel import RecoveryPanel
from desktop_crm.gui.theme import theme


class RecoveryDialog(QDialog):
    """Ends accepted once the code was typed back; skipped, the reminder stays."""

    def __init__(self, code: str, store: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = RecoveryPanel()
        column = QVBoxLayout(self)
        margin = theme().px(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(self.panel)
        self.setWindowTitle("Desktop CRM")
        self.setFixedWidth(theme().px(520))
        self.panel.show_code(code, store)
        self.panel.confirmed.connect(self.accept)
        self.panel.skipped.connect(self.reject)
