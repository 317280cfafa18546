"""Preferences and needs of a record, and the quiet link that adds more."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.gui.editors.drafts import Texts
from desktop_crm.gui.editors.preference_field import PreferenceField
from desktop_crm.gui.editors.record_field import take_up, unsaved_text
from desktop_crm.gui.editors.saving import FieldPlace, RecordSaver
from desktop_crm.gui.editors.section import Section
from desktop_crm.gui.messages import name_of
from desktop_crm.operations.edits import CustomerEdit, PreferenceEdit
from desktop_crm.queries.details import PreferenceRow


class PreferenceSection(Section):
    """Fields keep their place and what is typed in them while the record is read anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._choose_kind, parent)
        self._saver: RecordSaver | None = None
        self._fields: dict[int, PreferenceField] = {}
        self._spare: list[PreferenceField] = []
        self._new: PreferenceField | None = None
        self.retranslate()

    def attach(self, saver: RecordSaver) -> None:
        """Save through this from now on."""
        self._saver = saver

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.heading.setText(self.tr("Preferences & needs"))
        self.link.setText(self.tr("+ Add"))
        self.link.setAccessibleName(self.tr("Add a preference or need"))
        self.show_rows(tuple(field.row for field in self._fields.values() if field.row))

    def show_rows(self, rows: tuple[PreferenceRow, ...]) -> None:
        """Show the preferences and needs of a record."""
        gone = self._fields.keys() - {row.id for row in rows}
        self._spare += [self._fields.pop(one).rested() for one in gone]
        shown = {row.id: self._fields.get(row.id) or self._field(row.kind) for row in rows}
        self._fields = shown
        for row in rows:
            shown[row.id].show_row(row)
        self._lay_out()

    def forget(self) -> None:
        """Drop a field that was being added, as another record is shown."""
        self._drop_new()

    def add(self, kind: PreferenceKind) -> None:
        """Open an empty field of a kind."""
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
        if what == "new_preference":
            self.add(PreferenceKind(name))
            field = self._new
        else:
            field = self._fields.get(int(name))
        if field is not None:
            take_up(field, text)

    def _choose_kind(self) -> None:
        self.offer({kind: name_of(kind) for kind in PreferenceKind}, self.add)

    def _field(self, kind: PreferenceKind) -> PreferenceField:
        """Return a field that another record has left, or a new one: making them takes longest."""
        place = next((n for n, field in enumerate(self._spare) if field.kind is kind), None)
        return self._make(kind) if place is None else self._spare.pop(place).rested()

    def _make(self, kind: PreferenceKind) -> PreferenceField:
        field = PreferenceField(kind, self.grid)
        field.edited.connect(lambda edit: self._save(field, edit))
        field.abandoned.connect(self._drop_new)
        field.history_requested.connect(lambda: self._ask_history(field))
        return field

    def _save(self, field: PreferenceField, edit: PreferenceEdit) -> None:
        if self._saver is not None:
            self._saver.save(CustomerEdit(preferences=(edit,)), field, {_key(field): field.line.text()})

    def _ask_history(self, field: PreferenceField) -> None:
        if self._saver is not None and field.row is not None:
            caption = field.line.accessibleName()
            place = FieldPlace(table="preference", row_id=field.row.id, column="text", caption=caption)
            self._saver.history_requested.emit(place)

    def _drop_new(self) -> None:
        if self._new is not None:
            dropped, self._new = self._new, None
            self._lay_out()
            dropped.deleteLater()

    def _lay_out(self) -> None:
        if self._new is not None and not self._new.editing() and self._new.line.text():
            dropped, self._new = self._new, None
            dropped.deleteLater()
        self.show_fields([*self._fields.values(), *filter(None, [self._new])])


def _key(field: PreferenceField) -> str:
    """Return the name of a field in a draft."""
    return f"preference:{field.row.id}" if field.row else f"new_preference:{field.kind}"
