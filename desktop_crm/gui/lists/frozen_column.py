"""The first column of a wide table, which stays in sight while the others are scrolled sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from desktop_crm.gui.lists.column_header import ColumnHeader


class FrozenColumn(QTableView):
    """Lies over the table's left edge, with its rows, its choice and its place; typing stays with the table."""

    def __init__(self, table: QTableView, header: ColumnHeader) -> None:
        super().__init__(table)
        self._table, self._order = table, header
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setDefaultAlignment(header.defaultAlignment())
        self.horizontalHeader().sectionClicked.connect(header.sort_by)
        self._follow()
        self.hide()

    def settle(self) -> None:
        """Take the place, the rows' height and the column that the table has now; seen only once it is needed."""
        table, order, own = self._table, self._order, self.horizontalHeader()
        needed = order.frozen and order.isVisible() and table.horizontalScrollBar().value() > 0
        self.setVisible(needed)
        if not needed:
            return
        first = order.logicalIndex(0)
        for section in range(order.count()):
            self.setColumnHidden(section, section != first)
        own.moveSection(own.visualIndex(first), 0)
        own.setFixedHeight(order.height())
        self.setColumnWidth(first, order.sectionSize(first))
        self.setItemDelegate(table.itemDelegate())
        self.verticalHeader().setMinimumSectionSize(table.verticalHeader().minimumSectionSize())
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        height = order.height() + table.viewport().height()
        self.setGeometry(table.frameWidth(), table.frameWidth(), order.sectionSize(first), height)
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.settle()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        table, order = self._table, self._order
        table.viewport().installEventFilter(self)
        table.horizontalScrollBar().valueChanged.connect(self.settle)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        order.columns_changed.connect(self.settle)
        order.sectionResized.connect(self.settle)
        self.doubleClicked.connect(table.doubleClicked)
        self.clicked.connect(lambda: table.setFocus())
