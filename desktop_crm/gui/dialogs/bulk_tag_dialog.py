"""Putting tags on many customers at once, and taking them off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from desktop_crm.gui.forms.bulk_tag_dialog_form import Ui_BulkTagDialog
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.queries.tags import TagUse

_BETWEEN = re.compile("[,，、;；]")


@dataclass(frozen=True, slots=True, kw_only=True)
class TagChange:
    """Tags to put on and to take off, by name."""

    add: tuple[str, ...]
    remove: tuple[str, ...]


class BulkTagDialog(QDialog):
    """`tags_chosen` carries a TagChange. A tag that only some wear is half ticked, and stays so if untouched."""

    tags_chosen = Signal(object)

    def __init__(self, count: int, tags: Sequence[TagUse], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_BulkTagDialog()
        self._form.setupUi(self)
        scale_layouts(self)
        self._before = {tag.name: _state(tag.worn, count) for tag in tags}
        self._form.whom_label.setText(self.tr("Tags of %Ln customer(s)", "", count))
        for tag in tags:
            item = QListWidgetItem(tag.name, self._form.known_list)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(self._before[tag.name])
        self._form.known_list.setVisible(bool(tags))
        self._form.known_label.setVisible(bool(tags))
        self._form.button_box.accepted.connect(self.accept)
        self._form.button_box.rejected.connect(self.reject)

    def accept(self) -> None:
        new = [tag.strip() for tag in _BETWEEN.split(self._form.tag_edit.text()) if tag.strip()]
        items = [self._form.known_list.item(row) for row in range(self._form.known_list.count())]
        changed = [item for item in items if item.checkState() != self._before[item.text()]]
        ticked = [item.text() for item in changed if item.checkState() == Qt.CheckState.Checked]
        cleared = [item.text() for item in changed if item.checkState() == Qt.CheckState.Unchecked]
        self.tags_chosen.emit(TagChange(add=(*new, *ticked), remove=tuple(cleared)))
        super().accept()


def _state(worn: int, count: int) -> Qt.CheckState:
    if worn == 0:
        return Qt.CheckState.Unchecked
    return Qt.CheckState.Checked if worn == count else Qt.CheckState.PartiallyChecked
