"""The grid in which the lines of a document are typed, by keyboard alone: Enter and Tab lead from field to field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_crm.gui.editors.line_model import TYPED, LineModel
from desktop_crm.gui.editors.product_completer import ProductCompleter
from desktop_crm.gui.editors.typed_line import LineField
from desktop_crm.gui.lists.index import Index
from desktop_crm.gui.theme import theme
from desktop_crm.queries.price_list import PriceList
from desktop_crm.queries.products import ProductRow

_WIDTHS = {
    LineField.QUANTITY: 76, LineField.UNIT: 56, LineField.PRICE: 104, LineField.DISCOUNT: 86, LineField.TAX: 62,
    LineField.NET: 116,
}  # fmt: skip
_ROW = 30


class _CellDelegate(QStyledItemDelegate):
    """Edits a cell in a plain line; that of the product offers what is on the price list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.products: Sequence[ProductRow] = ()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        edit = QLineEdit(parent)
        edit.setFrame(False)
        edit.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        if index.column() == LineField.TEXT:
            completer = ProductCompleter(self.products, edit)
            completer.activated.connect(lambda _text: self._chosen(edit))
        else:
            edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        return edit

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def _chosen(self, edit: QLineEdit) -> None:
        """Go on to the quantity at once when a product is taken from the list."""
        self.commitData.emit(edit)
        self.closeEditor.emit(edit, QAbstractItemDelegate.EndEditHint.EditNextItem)


class LineGrid(QTableView):
    """Enter edits and goes on, Ctrl+Delete takes a line out; Tab leaves the grid unless a field is edited."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LineModel(self)
        self._cells = _CellDelegate(self)
        self.setModel(self.lines)
        self.setItemDelegate(self._cells)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setShowGrid(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(LineField.TEXT, QHeaderView.ResizeMode.Stretch)
        theme().changed.connect(self._restyle)
        self._restyle()

    def offer(self, prices: PriceList) -> None:
        """Offer these products while a part of one is typed, at these prices."""
        self._cells.products = prices.products
        self.lines.prices = prices

    def begin(self, place: int, column: LineField = LineField.TEXT) -> None:
        """Put the cursor into a field."""
        index = self.lines.index(place, column)
        self.setFocus()
        self.setCurrentIndex(index)
        self.edit(index)

    def remove_line(self) -> None:
        """Take out the line that the cursor stands in."""
        self.lines.remove(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            # An editor passes on the Enter that ends it.
            if self.state() is not QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.DeleteEndOfWord):
            self.remove_line()
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.lines.setData(self.currentIndex(), "")
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go past what is told, not typed, where Tab or Enter leads from field to field."""
        steps = {QAbstractItemView.CursorAction.MoveNext: 1, QAbstractItemView.CursorAction.MovePrevious: -1}
        if action not in steps:
            return super().moveCursor(action, modifiers)
        here = self.currentIndex()
        fields = [(row, column) for row in range(self.lines.rowCount()) for column in TYPED]
        place = fields.index((here.row(), LineField(here.column()))) if here.column() in TYPED else -1
        row, column = fields[min(max(place + steps[action], 0), len(fields) - 1)]
        return self.lines.index(row, column)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Let Enter lead on as Tab does."""
        submitted = hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.EditNextItem if submitted else hint)

    def _restyle(self) -> None:
        px = theme().px
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, px(width))
