"""A cell of the wide list: plain text on the list's ground, edited in place, refused with a sentence at the cell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QObject, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionViewItem, QTableView, QWidget

from desktop_crm.domain.folding import find_folded
from desktop_crm.gui.code_words import names_of
from desktop_crm.gui.lists.columns import CHOICES, COLUMNS, Column
from desktop_crm.gui.lists.groups import paint_heading, say_heading
from desktop_crm.gui.lists.id_table_model import IdTableModel
from desktop_crm.gui.lists.in_place import InPlaceDelegate
from desktop_crm.gui.lists.index import Index
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.choices import choose, offer

ROW_HEIGHT = 30
_PADDING = 8
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _Look:
    """Fonts and colours of the present theme, made once: a page has hundreds of cells."""

    def __init__(self) -> None:
        look = theme()
        self.plain, self.bold = look.font(13), look.font(13, 600)
        self.plain_metrics, self.bold_metrics = QFontMetrics(self.plain), QFontMetrics(self.bold)
        self.panel, self.selection, self.line = map(look.colour, ("panel", "selection", "line"))
        self.ink, self.ink_secondary, self.accent = map(look.colour, ("ink", "ink_secondary", "accent"))
        self.padding = look.px(_PADDING)
        self.marker = look.colour("watch_ground")
        self.marker_height = self.plain_metrics.height()
        self.inset = (look.px(ROW_HEIGHT) - self.marker_height) // 2


class CellDelegate(InPlaceDelegate):
    """Paints and edits cells."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._restyle()
        theme().changed.connect(self._restyle)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect, model = self._look, option.rect, index.model()
        if isinstance(model, IdTableModel) and (heading := model.heading_at(index.row())):
            table = option.widget
            first = isinstance(table, QTableView) and not table.horizontalHeader().visualIndex(index.column())
            current = bool(option.state & QStyle.StateFlag.State_HasFocus)
            paint_heading(painter, rect, say_heading(heading) if first else "", chosen=current)
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, look.selection if chosen else look.panel)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.line)
        text = index.data()
        if text:
            is_name = COLUMNS[index.column()] is Column.NAME
            painter.setFont(look.bold if is_name else look.plain)
            painter.setPen(look.ink if is_name else look.ink_secondary)
            room = rect.adjusted(look.padding, 0, -look.padding, 0)
            metrics = look.bold_metrics if is_name else look.plain_metrics
            fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            if isinstance(model, IdTableModel):
                self._mark(painter, room, fitting, model.query.words)
            painter.drawText(room, _LEFT, fitting)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(look.accent)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def _mark(self, painter: QPainter, room: QRect, text: str, words: Sequence[str]) -> None:
        """Lay the marker under the words that were searched for."""
        metrics = painter.fontMetrics()
        for word in words:
            if span := find_folded(text, word):
                left, right = (metrics.horizontalAdvance(text[:end]) for end in span)
                mark = QRect(
                    room.x() + left, room.y() + self._look.inset, right - left, self._look.marker_height
                )
                painter.fillRect(mark, self._look.marker)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = COLUMNS[index.column()]
        if column not in CHOICES:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        offer(box, {"": "–"} | names_of(CHOICES[column]))
        box.activated.connect(lambda: self._close(box))
        return box

    def fill_editor(self, editor: QWidget, text: str) -> None:
        if isinstance(editor, QComboBox):
            choose(editor, text)
            editor.showPopup()
        else:
            super().fill_editor(editor, text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect)

    def _restyle(self) -> None:
        self._look = _Look()

    def _close(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)
