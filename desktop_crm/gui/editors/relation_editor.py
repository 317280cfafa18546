"""A new link between the shown customer and another one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.relations import RelationKind
from desktop_crm.gui.code_words import relation_name
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.relation_editor_form import Ui_RelationEditor
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import RelationEdit

_SYMMETRIC = (RelationKind.FAMILY, RelationKind.OTHER)


class RelationEditor(QDialog):
    """`filled` carries a RelationEdit; the form stays open until it is told that the link is kept."""

    filled = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_RelationEditor()
        self.form.setupUi(self)
        scale_layouts(self)
        guard_wheel(self)
        self.form.picker.attach(workspace)
        self._fill_kinds()
        self.form.kind_box.currentIndexChanged.connect(self._show_kind)
        self.form.picker.picked.connect(self._show_kind)
        self.form.save_button.clicked.connect(self._fill)
        self.form.cancel_button.clicked.connect(self.reject)
        SavedForm(self, self.form.save_button, Ways(close=self._fill))
        self._show_kind()
        self.form.picker.setFocus()
        self.setMinimumWidth(theme().px(420))

    def set_error(self, message: str) -> None:
        """Say why the link was not kept."""
        self.form.error_label.setText(message)

    def _fill_kinds(self) -> None:
        """Offer each kind in both directions, as read from the shown customer."""
        for kind in RelationKind:
            for incoming in (False,) if kind in _SYMMETRIC else (False, True):
                self.form.kind_box.addItem(relation_name(kind, seen_back=incoming), (kind, incoming))

    def _show_kind(self) -> None:
        kind, _ = self.form.kind_box.currentData()
        works = kind == RelationKind.WORKS_AT
        self.form.words_edit_label.setText(self.tr("Job title") if works else self.tr("In own words"))
        self.form.department_edit.setEnabled(works)
        self.form.save_button.setEnabled(self.form.picker.customer_id is not None)

    def _fill(self) -> None:
        kind, incoming = self.form.kind_box.currentData()
        other_id = self.form.picker.customer_id
        if other_id is None:
            self.set_error(self.tr("Choose a customer first."))
            return
        department = self.form.department_edit.text() if kind == RelationKind.WORKS_AT else ""
        self.filled.emit(
            RelationEdit(
                kind=RelationKind(kind),
                other_id=other_id,
                incoming=incoming,
                words=self.form.words_edit.text(),
                department=department,
            )
        )
