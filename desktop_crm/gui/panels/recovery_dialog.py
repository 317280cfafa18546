"""A new recovery sheet for the open store."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.gui import opening
from desktop_crm.gui.panels.recovery_panel import RecoveryPanel
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.screen_room import keep_on_screen
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.settings import save_setting


class RecoveryDialog(QDialog):
    """Shows the code that opens the store now. Until it was typed back, the store reminds of its sheet."""

    def __init__(self, workspace: Workspace, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.panel = RecoveryPanel()
        column = QVBoxLayout(self)
        margin = theme().px(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(self.panel)
        self.setWindowTitle("Desktop CRM")
        self.setFixedWidth(theme().px(520))
        keep_on_screen(self)
        self.panel.show_code(code, workspace.store.path)
        self.panel.confirmed.connect(self.accept)
        self.panel.skipped.connect(self.reject)
        self.accepted.connect(lambda: self._remind(None))
        self._remind(True)

    def _remind(self, waits: bool | None) -> None:
        self._workspace.do(Op.SAVE_SETTING, save_setting, opening.SHEET_WAITS, waits)
