"""What the profile in force lets somebody do, so that the window offers no more; the store below refuses the rest."""

from __future__ import annotations

import functools
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.profiles import Viewing
from desktop_crm.gui.workspace import Workspace

# Where a control keeps its own tooltip while it says why it cannot be used.
_HINT = "hint_when_allowed"
# What a command does, where a profile may forbid it.
_NEEDS = {
    "new_customer": Op.CREATE_CUSTOMER,
    "paste_card": Op.CREATE_CUSTOMER,
    "new_organisation": Op.CREATE_CUSTOMER,
    "log_interaction": Op.LOG_INTERACTION,
    "plan_follow_up": Op.PLAN_FOLLOW_UP,
    "add_need": Op.EDIT_CUSTOMER,
    "add_files": Op.ATTACH_FILES,
    "new_goal": Op.EDIT_GOAL,
    "month_report": Op.EXPORT,
    "quick_entry": Op.QUICK_ENTRY,
    "new_deal": Op.CREATE_DEAL,
    "record_payment": Op.RECORD_PAYMENT,
    "import_bank_file": Op.IMPORT,
    "plan_visits": Op.PLAN_VISITS,
    "day_sheet": Op.EXPORT,
    "print": Op.EXPORT,
    "print_list": Op.EXPORT,
    "debrief": Op.DEBRIEF,
    "export_calendar": Op.EXPORT,
    "import_calendar": Op.IMPORT,
    "contact_terms": Op.CONTACT_TERMS,
    "apply_plan": Op.APPLY_PLAN,
    "issue_coupon": Op.ISSUE_COUPON,
    "import_contacts": Op.IMPORT,
    "export_sales": Op.EXPORT,
    "edit_pipelines": Op.EDIT_PIPELINE,
    "new_document": Op.EDIT_DOCUMENT,
    "repeat_last_order": Op.EDIT_DOCUMENT,
    "archive_customer": Op.ARCHIVE,
    "trash_customer": Op.TRASH,
    "restore_customer": Op.RESTORE,
    "empty_trash": Op.EMPTY_TRASH,
    "erase_customer": Op.ERASE,
}


class Permission(QObject):
    """Follows the open store. Without one, everything may be done: there is nothing to do it to."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._viewing = Viewing()
        self._guarded: WeakKeyDictionary[QWidget | QAction, Op] = WeakKeyDictionary()

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
        forbidden = [command for command, op in _NEEDS.items() if not self.may(op)]
        # A copy is thrown away when it is closed: there is nothing to keep safe.
        return [*forbidden, "back_up_now"] if self._viewing.copied else forbidden

    def guard(self, op: Op, *controls: QWidget | QAction) -> None:
        """Restrict controls now and whenever what is allowed changes."""
        for control in controls:
            self._guarded[control] = op
            self.restrict(control, op)

    def restrict(self, control: QWidget | QAction, op: Op, *, possible: bool = True) -> None:
        """Let a control be used where it is possible and allowed, and say why where it is not allowed."""
        allowed = self.may(op)
        control.setEnabled(allowed and possible)
        hint = control.property(_HINT)
        if not allowed and hint is None:
            control.setProperty(_HINT, control.toolTip())
            control.setToolTip(self.why())
        elif allowed and hint is not None:
            control.setProperty(_HINT, None)
            control.setToolTip(hint)

    def set_hint(self, control: QWidget, hint: str) -> None:
        """Give a control its tooltip; where the control is not allowed, it is seen once that is."""
        if control.property(_HINT) is None:
            control.setToolTip(hint)
        else:
            control.setProperty(_HINT, hint)

    def _on_changed(self, changes: Changes) -> None:
        if "store_setting" in changes.tables:
            self._read()

    def _read(self) -> None:
        self._viewing = self._workspace.store.viewing if self._workspace.is_open else Viewing()
        for control, op in list(self._guarded.items()):
            if isValid(control):
                self.restrict(control, op)
        self.changed.emit()


@functools.cache
def permission() -> Permission:
    """Return the permission of this process's window."""
    return Permission()
