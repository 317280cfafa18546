"""How a record's fields reach the store: one saver, which brings an error back to the field that caused it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import BadInput
from desktop_crm.gui.editors.drafts import Texts
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.contact_points import confirm_contact_points
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit


class ShowsErrors(Protocol):
    """A field that can say why its text was not kept, and keeps the text."""

    def set_error(self, message: str) -> None:
        """Say at the field what is wrong; an empty message takes it away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldPlace:
    """Where a value stands in the store, for its history; `caption` is what the screen calls it."""

    table: str
    row_id: int
    column: str
    caption: str


class RecordSaver(QObject):
    """Writes what the fields of one record hand over. Signals carry what the record's owner decides on.

    `refused_late` carries customer and texts by field of what was refused when another record stood here already.
    """

    saved = Signal()
    refused_late = Signal(object, object)
    history_requested = Signal(object)
    customer_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.customer_id = 0
        self._turns = 0

    def turn_to(self, customer_id: int) -> None:
        """Save for this record from now on, 0 for none."""
        self.customer_id = customer_id
        self._turns += 1

    def save(
        self,
        edit: CustomerEdit,
        field: ShowsErrors | None = None,
        typed: Texts | None = None,
        op: Op = Op.EDIT_CUSTOMER,
    ) -> None:
        """Write a change of the record; a refusal is said at `field`. `typed` is the text as a draft would keep it."""
        self.write(op, edit_customer, self.customer_id, edit, field=field, typed=typed)

    def confirm(self, contact_point_ids: list[int]) -> None:
        """Note that these contact points are still right."""
        self.write(Op.CONFIRM, confirm_contact_points, contact_point_ids)

    def write(
        self,
        op: Op,
        change: Callable[..., Any],
        *args: Any,
        field: ShowsErrors | None = None,
        typed: Texts | None = None,
        then: Callable[[], object] = lambda: None,
    ) -> None:
        """Run any operation as one step; a refusal is said at `field`, anything else is for the window."""

        customer_id, turn = self.customer_id, self._turns

        def kept(_value: object) -> None:
            self.saved.emit()
            then()

        def refused(error: Exception) -> None:
            # By now another record may stand in the same fields.
            there = field is not None and isValid(field) and self._turns == turn
            if isinstance(error, BadInput) and field is not None and there:
                field.set_error(say_refusal(error))
                return
            self.workspace.failed.emit(error)
            if isinstance(error, BadInput) and typed:
                self.refused_late.emit(customer_id, typed)

        self.workspace.do(op, change, *args, then=kept, otherwise=refused)
