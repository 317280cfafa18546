"""What the profile in force lets somebody do, so that the window offers no more; the store below refuses the rest."""

from __future__ import annotations

import functools

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.profiles import Viewing
from desktop_crm.gui.workspace import Workspace

# What a command does, where a profile may forbid it.
_NEEDS = {
    "new_customer": Op.CREATE_CUSTOMER,
    "new_organisation": Op.CREATE_CUSTOMER,
    "log_interaction": Op.LOG_INTERACTION,
    "plan_follow_up": Op.PLAN_FOLLOW_UP,
    "import_contacts": Op.IMPORT,
    "erase_customer": Op.ERASE,
}


class Permission(QObject):
    """Follows the open store. Without one, everything may be done: there is nothing to do it to."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._viewing = Viewing()

    def follow(self, workspace: Workspace) -> None:
        """Ask this workspace's store from now on."""
        self._workspace = workspace
        workspace.changed.connect(self._on_changed)
        workspace.closed.connect(self._read)
        self._read()

    def may(self, op: Op) -> bool:
        """Tell whether an operation is allowed."""
        return self._viewing.may(op)

    def why(self) -> str:
        """Say why what is not allowed is not, for a tooltip."""
        if self._viewing.copied:
            return self.tr("This store lies where nothing can be written")
        return self.tr(
            "The profile in force does not allow this; the owner changes it in Profiles and view log"
        )

    def forbidden_commands(self) -> list[str]:
        """Return the ids of commands that are not allowed."""
        return [command for command, op in _NEEDS.items() if not self.may(op)]

    def restrict(self, widget: QWidget, op: Op) -> None:
        """Let a widget be used only while an operation is allowed, and say why where it is not."""
        allowed = self.may(op)
        widget.setEnabled(allowed)
        widget.setToolTip("" if allowed else self.why())

    def _on_changed(self, changes: Changes) -> None:
        if "store_setting" in changes.tables:
            self._read()

    def _read(self) -> None:
        self._viewing = self._workspace.store.viewing if self._workspace.is_open else Viewing()
        self.changed.emit()


@functools.cache
def permission() -> Permission:
    """Return the permission of this process's window."""
    return Permission()
