"""Putting tags on many customers at once, and taking them off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidgetItem, QWidget

from desktop_crm.gui.dialogs.bulk_preview_dialog import say_names
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.bulk_tag_dialog_form import Ui_BulkTagDialog
from desktop_crm.gui.widgets.labels import show_words
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.queries.bulk_preview import TagPreview

_BETWEEN = re.compile("[,，、;；]")


@dataclass(frozen=True, slots=True, kw_only=True)
class TagChange:
    """Tags to put on and to take off, by name."""

    add: tuple[str, ...]
    remove: tuple[str, ...]


class BulkTagDialog(QDialog):
    """`tags_chosen` carries a TagChange; below the tags stands what it will do.

    A tag that only some wear is half ticked, and stays so if untouched.
    """

    tags_chosen = Signal(object)

    def __init__(self, count: int, preview: TagPreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_BulkTagDialog()
        form.setupUi(self)
        scale_layouts(self)
        self._count = count
        self._worn = {tag.name: tag.worn for tag in preview.tags}
        self._before = {tag.name: _state(tag.worn, count) for tag in preview.tags}
        form.whom_label.setText(self.tr("Tags of %Ln customer(s)", "", count))
        form.names_label.setText(say_names(preview.names, count))
        for tag in preview.tags:
            item = QListWidgetItem(tag.name, form.known_list)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(self._before[tag.name])
        form.known_list.setVisible(bool(preview.tags))
        form.known_label.setVisible(bool(preview.tags))
        form.tag_edit.textChanged.connect(self._show_preview)
        form.known_list.itemChanged.connect(self._show_preview)
        form.button_box.accepted.connect(self.accept)
        put_on = form.button_box.button(QDialogButtonBox.StandardButton.Ok)
        saved_form = SavedForm(self, put_on, Ways(close=self.accept), self._change)
        form.known_list.itemChanged.connect(saved_form.look)
        form.button_box.rejected.connect(self.reject)
        self._show_preview()

    def accept(self) -> None:
        self.tags_chosen.emit(self._change())
        super().accept()

    def _change(self) -> TagChange:
        new = [tag.strip() for tag in _BETWEEN.split(self.form.tag_edit.text()) if tag.strip()]
        items = [self.form.known_list.item(row) for row in range(self.form.known_list.count())]
        changed = [item for item in items if item.checkState() != self._before[item.text()]]
        ticked = [item.text() for item in changed if item.checkState() == Qt.CheckState.Checked]
        cleared = [item.text() for item in changed if item.checkState() == Qt.CheckState.Unchecked]
        return TagChange(add=tuple(dict.fromkeys((*new, *ticked))), remove=tuple(cleared))

    def _show_preview(self) -> None:
        show_words(self.form.preview_label, "\n".join(self._effects(self._change())))

    def _effects(self, change: TagChange) -> Iterator[str]:
        """Yield what each tag's change does: how many get or lose it, and how many have it already."""
        for tag in change.add:
            worn = self._worn.get(tag, 0)
            put_on = self.tr("“{tag}” is put on %Ln", "", self._count - worn).replace("{tag}", tag)
            yield put_on + (self.tr(", %Ln have it already", "", worn) if worn else "")
        for tag in change.remove:
            yield self.tr("“{tag}” is taken off %Ln", "", self._worn[tag]).replace("{tag}", tag)


def _state(worn: int, count: int) -> Qt.CheckState:
    if worn == 0:
        return Qt.CheckState.Unchecked
    return Qt.CheckState.Checked if worn == count else Qt.CheckState.PartiallyChecked
