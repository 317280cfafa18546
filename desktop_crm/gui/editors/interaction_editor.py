"""Changing what was logged of an interaction."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtWidgets import QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.gui.code_words import channel_names
from desktop_crm.gui.editors.entry_editor import EntryEditor
from desktop_crm.gui.forms.interaction_editor_form import Ui_InteractionEditor
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import InteractionEdit
from desktop_crm.operations.interactions import delete_interaction, edit_interaction
from desktop_crm.queries.timeline import TimelineEntry


class InteractionEditor(Retranslating, EntryEditor):
    """Hands on only what differs from the entry as it was opened."""

    def __init__(self, workspace: Workspace, entry: TimelineEntry, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._entry_id = entry.id
        self.form = form = Ui_InteractionEditor()
        form.setupUi(self)
        self._name_channels()
        self._show(entry)
        self._before = self._values()
        self.finish_setup(form.error_label, (form.delete_button, form.cancel_button, form.save_button))
        self.setFocusProxy(form.text_edit)

    def save(self) -> None:
        edit = _changed(self._before, self._values())
        if edit == InteractionEdit():
            self.closed.emit()
        else:
            self.write(Op.EDIT_INTERACTION, edit_interaction, self._entry_id, edit)

    def delete(self) -> None:
        self.write(Op.DELETE_INTERACTION, delete_interaction, self._entry_id)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._name_channels()

    def _show(self, entry: TimelineEntry) -> None:
        self.form.channel_row.choose(str(entry.channel))
        self.form.text_edit.setPlainText(entry.text)
        self.form.details.show_values(
            InteractionEdit(
                at=entry.at,
                direction=entry.direction,
                outcome=entry.outcome,
                minutes=entry.minutes,
                subject=entry.subject,
            )
        )

    def _values(self) -> InteractionEdit:
        (channel,) = self.form.channel_row.chosen_keys()
        return replace(
            self.form.details.values(),
            kind=InteractionKind(channel),
            text=self.form.text_edit.toPlainText(),
        )

    def _name_channels(self) -> None:
        self.form.channel_row.set_chips(channel_names())


def _changed(before: InteractionEdit, after: InteractionEdit) -> InteractionEdit:
    """Return an edit that names only what differs."""
    names = (field.name for field in fields(InteractionEdit))
    return InteractionEdit(
        **{name: getattr(after, name) for name in names if getattr(after, name) != getattr(before, name)}
    )
