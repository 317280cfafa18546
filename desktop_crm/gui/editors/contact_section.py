"""All contact points of a record, two beside one another, and the quiet link that adds more."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.records import AddressParts, ContactKind
from desktop_crm.gui.editors.address_editor import AddressEditor
from desktop_crm.gui.editors.contact_field import ContactField
from desktop_crm.gui.editors.drafts import Texts
from desktop_crm.gui.editors.record_field import take_up, unsaved_text
from desktop_crm.gui.editors.saving import FieldPlace, RecordSaver
from desktop_crm.gui.editors.section import Section
from desktop_crm.gui.messages import name_of
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit
from desktop_crm.queries.details import ContactPointRow

_FIRST_LABELS = {ContactKind.PHONE: "mobile", ContactKind.EMAIL: "work", ContactKind.ADDRESS: "work"}


class ContactSection(Section):
    """Fields keep their place and what is typed in them while the record is read anew. `typed` tells of new text."""

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._choose_kind, parent)
        self._saver: RecordSaver | None = None
        self._fields: dict[int, ContactField] = {}
        self._spare: list[ContactField] = []
        self._new: ContactField | None = None
        self.retranslate()

    def attach(self, saver: RecordSaver) -> None:
        """Save through this from now on."""
        self._saver = saver

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.heading.setText(self.tr("Contact — encrypted on this laptop"))
        self.link.setText(self.tr("+ Add"))
        self.link.setAccessibleName(self.tr("Add a phone, an e-mail address …"))
        self.show_points(tuple(field.point for field in self._fields.values() if field.point))

    def show_points(self, points: tuple[ContactPointRow, ...]) -> None:
        """Show the contact points of a record."""
        count = Counter(point.kind for point in points)
        gone = self._fields.keys() - {point.id for point in points}
        self._spare += [self._fields.pop(one).rested() for one in gone]
        shown = {point.id: self._fields.get(point.id) or self._field(point.kind) for point in points}
        self._fields = shown
        for point in points:
            shown[point.id].show_point(point, alone=count[point.kind] == 1)
        self._lay_out()

    def forget(self) -> None:
        """Drop a field that was being added, as another record is shown."""
        self._drop_new()

    def add(self, kind: ContactKind) -> None:
        """Open an empty field of a kind (of an address, its form)."""
        if kind is ContactKind.ADDRESS:
            self._open_address(None)
            return
        self._drop_new()
        self._new = self._make(kind)
        self._lay_out()
        self._new.start_editing()

    def unsaved(self) -> Texts:
        """Return what is being typed, by field."""
        fields = [*self._fields.values(), *filter(None, [self._new])]
        texts = {_key(field): unsaved_text(field) for field in fields}
        return {key: text for key, text in texts.items() if text is not None}

    def take_up(self, key: str, text: str) -> None:
        """Open the field of a draft with its text."""
        what, _, name = key.partition(":")
        if what == "new":
            self.add(ContactKind(name))
            field = self._new
        else:
            field = self._fields.get(int(name))
        if field is not None:
            take_up(field, text)

    def texts(self) -> tuple[tuple[ContactKind, str], ...]:
        """Return what is being typed with its kind, to look for others who have it."""
        fields = [*self._fields.values(), *filter(None, [self._new])]
        return tuple((field.kind, text) for field in fields if (text := unsaved_text(field)))

    def _choose_kind(self) -> None:
        self.offer({kind: name_of(kind) for kind in ContactKind}, self.add)

    def _field(self, kind: ContactKind) -> ContactField:
        """Return a field that another record has left, or a new one: making them takes longest."""
        place = next((n for n, field in enumerate(self._spare) if field.kind is kind), None)
        return self._make(kind) if place is None else self._spare.pop(place).rested()

    def _make(self, kind: ContactKind) -> ContactField:
        field = ContactField(kind, self.grid)
        field.edited.connect(lambda edit: self._save(field, edit))
        field.abandoned.connect(self._drop_new)
        field.confirmed.connect(lambda: self._confirm(field))
        field.form_requested.connect(lambda: self._open_address(field.point))
        field.history_requested.connect(lambda: self._ask_history(field))
        field.line.textEdited.connect(self.typed)
        return field

    def _save(self, field: ContactField, edit: ContactEdit) -> None:
        if self._saver is None:
            return
        if edit.id is None and edit.kind is not None:
            edit = _labelled(edit.kind, edit.value or "", self._kinds())
        self._saver.save(CustomerEdit(contact_points=(edit,)), field, {_key(field): field.line.text()})

    def _kinds(self) -> list[ContactKind]:
        return [field.kind for field in self._fields.values()]

    def _confirm(self, field: ContactField) -> None:
        if self._saver is not None and field.point is not None:
            self._saver.confirm([field.point.id])

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
        editor.finished.connect(editor.deleteLater)
        editor.open()

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

    def _drop_new(self) -> None:
        if self._new is not None:
            dropped, self._new = self._new, None
            self._lay_out()
            dropped.deleteLater()

    def _lay_out(self) -> None:
        if self._new is not None and not self._new.editing() and self._new.line.text():
            # What was added has come back from the store as a field of its own.
            dropped, self._new = self._new, None
            dropped.deleteLater()
        self.show_fields([*self._fields.values(), *filter(None, [self._new])])


def _key(field: ContactField) -> str:
    """Return the name of a field in a draft."""
    return f"contact:{field.point.id}" if field.point else f"new:{field.kind}"


def _labelled(kind: ContactKind, value: str, present: list[ContactKind]) -> ContactEdit:
    """Return a new contact point with the label it most likely has."""
    if kind is ContactKind.IM:
        return ContactEdit(kind=kind, value=value, service="wechat")
    if kind is ContactKind.DATE:
        return ContactEdit(kind=kind, value=value, label="anniversary" if kind in present else "birthday")
    return ContactEdit(kind=kind, value=value, label=_FIRST_LABELS.get(kind, ""))
