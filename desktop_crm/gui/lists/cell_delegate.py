"""A cell of the wide list: plain text on the list's ground, edited in place, refused with a sentence at the cell."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_crm.gui.lists.columns import CHOICES, COLUMNS, Column
from desktop_crm.gui.messages import names_of
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.painting import elided

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 30
_PADDING = 8


class CellDelegate(QStyledItemDelegate):
    """Paints and edits cells. `typed_before` is a text that was refused: the next editor begins with it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.typed_before: str | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = theme(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, look.colour("selection" if chosen else "panel"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.colour("line"))
        is_name = COLUMNS[index.column()] is Column.NAME
        painter.setFont(look.font(13, 600 if is_name else 400))
        painter.setPen(look.colour("ink" if is_name else "ink_secondary"))
        room = QRectF(rect).adjusted(look.px(_PADDING), 0, -look.px(_PADDING), 0)
        text = elided(painter, room, index.data() or "")
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(look.colour("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = COLUMNS[index.column()]
        if column not in CHOICES:
            return _line(parent)
        box = QComboBox(parent)
        box.addItem("–", "")
        for code, name in names_of(CHOICES[column]).items():
            box.addItem(name, str(code))
        box.activated.connect(lambda: self._close(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text, self.typed_before = self.typed_before or index.data(Qt.ItemDataRole.EditRole), None
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(text)))
            editor.showPopup()
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text().strip())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect)

    def _close(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


def _line(parent: QWidget) -> QLineEdit:
    line = QLineEdit(parent)
    line.setProperty("inline", True)
    line.setProperty("editing", True)
    return line
