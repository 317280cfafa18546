"""All contact points of a record, two beside one another, and the quiet link that adds more."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.records import AddressParts, ContactKind
from desktop_crm.gui.editors.address_editor import AddressEditor
from desktop_crm.gui.editors.contact_field import ContactField
from desktop_crm.gui.editors.record_field import unsaved_text
from desktop_crm.gui.editors.rows_section import RowsSection
from desktop_crm.gui.editors.saving import FieldPlace
from desktop_crm.gui.passing import open_once
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit
from desktop_crm.operations.viewing import reveal_contact_point
from desktop_crm.queries.details import ContactPointRow

_FIRST_LABELS = {ContactKind.PHONE: "mobile", ContactKind.EMAIL: "work", ContactKind.ADDRESS: "work"}


class ContactSection(RowsSection[ContactKind, ContactField]):
    """The contact points. `typed` tells of new text."""

    typed = Signal()
    draft = "contact"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ContactKind, parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.heading.setText(self.tr("Contact — encrypted on this laptop"))
        self.link.setText(self.tr("+ Add"))
        self.link.setAccessibleName(self.tr("Add a phone, an e-mail address …"))
        self.show_points(tuple(field.point for field in self._fields.values() if field.point))

    def show_points(self, points: tuple[ContactPointRow, ...]) -> None:
        """Show the contact points of a record."""
        count = Counter(point.kind for point in points)
        shown = self._settle({point.id: point.kind for point in points})
        for point in points:
            shown[point.id].show_point(point, alone=count[point.kind] == 1)
        self._lay_out()

    def add(self, kind: ContactKind) -> None:
        """Open an empty field of a kind (of an address, its form)."""
        if kind is ContactKind.ADDRESS:
            self._open_address(None)
        else:
            super().add(kind)

    def texts(self) -> tuple[tuple[ContactKind, str], ...]:
        """Return what is being typed with its kind, to look for others who have it."""
        return tuple((field.kind, text) for field in self._shown() if (text := unsaved_text(field)))

    def _make(self, kind: ContactKind) -> ContactField:
        field = ContactField(kind, self.grid)
        field.edited.connect(lambda edit: self._save(field, edit))
        field.abandoned.connect(self._drop_new)
        field.confirmed.connect(lambda: self._confirm(field))
        field.form_requested.connect(lambda: self._open_address(field.point))
        field.history_requested.connect(lambda: self._ask_history(field))
        field.reveal_requested.connect(lambda: self._reveal(field))
        field.line.textEdited.connect(self.typed)
        return field

    def _save(self, field: ContactField, edit: ContactEdit) -> None:
        if self._saver is None:
            return
        if edit.id is None and edit.kind is not None:
            present = [shown.kind for shown in self._fields.values()]
            edit = _labelled(edit.kind, edit.value or "", present)
        self._saver.save(CustomerEdit(contact_points=(edit,)), field, {self._key(field): field.line.text()})

    def _confirm(self, field: ContactField) -> None:
        if self._saver is not None and field.point is not None:
            self._saver.confirm([field.point.id])

    def _reveal(self, field: ContactField) -> None:
        if self._saver is not None and field.point is not None:
            point_id = field.point.id

            def lend(point: ContactPointRow) -> None:
                if field.row_id() == point_id:
                    field.lend(point)

            self._saver.workspace.do(Op.REVEAL, reveal_contact_point, point_id, then=lend)

    def _ask_history(self, field: ContactField) -> None:
        if self._saver is not None and field.point is not None:
            place = FieldPlace(
                table="contact_point",
                row_id=field.point.id,
                column="value",
                caption=field.line.accessibleName(),
            )
            self._saver.history_requested.emit(place)

    def _open_address(self, point: ContactPointRow | None) -> None:
        parts = (point.address if point else None) or AddressParts(street=point.value if point else "")
        editor = AddressEditor(parts, self)
        editor.filled.connect(lambda filled: self._save_address(editor, point, filled))
        open_once(editor)

    def _save_address(
        self, editor: AddressEditor, point: ContactPointRow | None, parts: AddressParts
    ) -> None:
        if self._saver is None:
            return
        kind = ContactKind.ADDRESS
        edit = ContactEdit(id=point.id if point else None, kind=kind, address=parts)
        if point is None:
            edit = ContactEdit(kind=kind, address=parts, label=_FIRST_LABELS[kind])
        change = CustomerEdit(contact_points=(edit,))
        self._saver.write(
            Op.EDIT_CUSTOMER, edit_customer, self._saver.customer_id, change, field=editor, then=editor.accept
        )


def _labelled(kind: ContactKind, value: str, present: list[ContactKind]) -> ContactEdit:
    """Return a new contact point with the label it most likely has."""
    if kind is ContactKind.IM:
        return ContactEdit(kind=kind, value=value, service="wechat")
    if kind is ContactKind.DATE:
        return ContactEdit(kind=kind, value=value, label="anniversary" if kind in present else "birthday")
    return ContactEdit(kind=kind, value=value, label=_FIRST_LABELS.get(kind, ""))
