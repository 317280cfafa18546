"""Preferences and needs of a record, and the quiet link that adds more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.gui.editors.preference_field import PreferenceField
from desktop_crm.gui.editors.rows_section import RowsSection
from desktop_crm.gui.editors.saving import FieldPlace
from desktop_crm.operations.edits import CustomerEdit, PreferenceEdit
from desktop_crm.queries.deals import DealRow, deals_of
from desktop_crm.queries.preferences import PreferenceRow


class PreferenceSection(RowsSection[PreferenceKind, PreferenceField]):
    """The preferences and needs."""

    draft = "preference"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PreferenceKind, parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.heading.setText(self.tr("Preferences & needs"))
        self.link.setText(self.tr("+ Add"))
        self.link.setAccessibleName(self.tr("Add a preference or need"))
        self.show_rows(tuple(field.row for field in self._fields.values() if field.row))

    def show_rows(self, rows: tuple[PreferenceRow, ...]) -> None:
        """Show the preferences and needs of a record."""
        shown = self._settle({row.id: row.kind for row in rows})
        for row in rows:
            shown[row.id].show_row(row)
        self._lay_out()

    def _make(self, kind: PreferenceKind) -> PreferenceField:
        field = PreferenceField(kind, self.grid)
        field.deals = self._deals
        field.edited.connect(lambda edit: self._save(field, edit))
        field.abandoned.connect(self._drop_new)
        field.history_requested.connect(lambda: self._ask_history(field))
        return field

    def _deals(self) -> Sequence[DealRow]:
        saver = self._saver
        return saver.workspace.now(deals_of, saver.customer_id) if saver is not None else ()

    def _save(self, field: PreferenceField, edit: PreferenceEdit) -> None:
        if self._saver is not None:
            self._saver.save(CustomerEdit(preferences=(edit,)), field, {self._key(field): field.line.text()})

    def _ask_history(self, field: PreferenceField) -> None:
        if self._saver is not None and field.row is not None:
            caption = field.line.accessibleName()
            place = FieldPlace(table="preference", row_id=field.row.id, column="text", caption=caption)
            self._saver.history_requested.emit(place)
