"""A write that a dialog asks for and stays open for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from shiboken6 import isValid

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import CrmError
from desktop_crm.gui.dialogs.log_dialog import LogDialog
from desktop_crm.gui.dialogs.next_step_dialog import NextStepDialog
from desktop_crm.gui.workspace import Workspace


def write_and_close(
    workspace: Workspace, dialog: LogDialog | NextStepDialog, op: Op, change: Callable[..., Any], *args: Any
) -> None:
    """Write what a dialog asks for: it closes once that is done, or says why not.

    A refusal that finds the dialog closed is told like any other.
    """

    def done(_value: object) -> None:
        if isValid(dialog):
            dialog.accept()

    def refused(error: Exception) -> None:
        if isinstance(error, CrmError) and isValid(dialog):
            dialog.refuse(error)
        else:
            workspace.failed.emit(error)

    workspace.do(op, change, *args, then=done, otherwise=refused)
