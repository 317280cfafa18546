"""Editing a row where it stands: one line of text, which comes back as it was typed where it was refused."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_crm.gui.lists.index import Index


class InPlaceDelegate(QStyledItemDelegate):
    """Edits texts. `typed_before` is one that was refused: the next editor begins with it."""

    typed_before: str | None = None

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setProperty("inline", True)
        line.setProperty("editing", True)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text, self.typed_before = self.typed_before, None
        self.fill_editor(editor, index.data(Qt.ItemDataRole.EditRole) if text is None else text)

    def fill_editor(self, editor: QWidget, text: str) -> None:
        """Let the editor begin with this text."""
        if isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text().strip())
