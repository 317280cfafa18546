"""Help → Support bundle…, with a store open or before one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_crm.gui.passing import open_once

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_crm.gui.workspace import Workspace
    from desktop_crm.system.settings import SettingsFile


def show_support_bundle(window: QWidget, workspace: Workspace, settings: SettingsFile) -> None:
    """Let everything be read that a bug report may hold, and then be saved."""
    from desktop_crm.gui.dialogs.support_dialog import SupportDialog

    open_once(SupportDialog(workspace, settings.values, window))
