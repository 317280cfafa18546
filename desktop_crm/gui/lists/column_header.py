"""The heading of the wide list: which columns, how wide, in which order; dragged, chosen and sorted by the user."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from desktop_crm.gui.lists.columns import COLUMNS, SHOWN_AT_FIRST, Column, first_width, heading
from desktop_crm.gui.passing import pop_up_once
from desktop_crm.gui.theme import theme


class ColumnHeader(QHeaderView):
    """`columns_changed` comes after the user moved, sized or chose columns; `sort_requested` after a click.

    It carries the column, and whether it is to be sorted by only where all else is alike: a click with Shift.
    """

    columns_changed = Signal()
    sort_requested = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.columns: tuple[Column, ...] = SHOWN_AT_FIRST
        self.widths = {str(column): first_width(column) for column in COLUMNS}
        self._wide = False
        # True while moves and sizes are ours and not the user's.
        self._laying_out = False
        self._further = False
        self.frozen = True
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.sectionMoved.connect(self._dragged)
        self.sectionResized.connect(self._resized)
        self.sectionClicked.connect(self.sort_by)

    def lay_out(self, *, wide: bool) -> None:
        """Show the chosen columns, or for the narrow list the name alone."""
        self._wide = wide
        shown = self.columns if wide else (Column.NAME,)
        self._laying_out = True
        for place, column in enumerate((*shown, *(one for one in COLUMNS if one not in shown))):
            section = COLUMNS.index(column)
            self.moveSection(self.visualIndex(section), place)
            self.setSectionHidden(section, column not in shown)
            self.resizeSection(section, theme().px(self.widths[column]))
        self._laying_out = False
        self.setVisible(wide)

    def show_columns(self, columns: Sequence[str]) -> None:
        """Show these columns in this order; unknown codes are passed over, none means those of the first day."""
        known = tuple(dict.fromkeys(Column(one) for one in columns if one in COLUMNS))
        self.columns = known or SHOWN_AT_FIRST
        self.lay_out(wide=self._wide)

    def set_widths(self, widths: dict[str, int]) -> None:
        """Take remembered widths at 100 %."""
        self.widths |= {one: width for one, width in widths.items() if one in COLUMNS}
        self.lay_out(wide=self._wide)

    def show_sorting(self, column: Column | None, *, descending: bool) -> None:
        """Point the arrow at the column that the list is sorted by."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.setSortIndicatorShown(column is not None)
        if column is not None:
            self.setSortIndicator(COLUMNS.index(column), order)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._further = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(event)

    def choice_menu(self, parent: QWidget) -> QMenu:
        """Return a menu that shows and hides columns; the name stays."""
        menu = QMenu(parent)
        for column in (*self.columns, *(one for one in COLUMNS if one not in self.columns)):
            action = menu.addAction(heading(column))
            action.setCheckable(True)
            action.setChecked(column in self.columns)
            action.setEnabled(column is not Column.NAME)
            action.setData(column)
        menu.addSeparator()
        freeze = menu.addAction(self.tr("Keep the first column in sight"))
        freeze.setCheckable(True)
        freeze.setChecked(self.frozen)
        menu.addAction(self.tr("Columns as at first"))
        menu.triggered.connect(self._choose)
        return menu

    def _choose(self, action: QAction) -> None:
        if not action.isCheckable():
            self.show_columns(())
        elif action.data() is None:
            self.frozen = action.isChecked()
        elif action.isChecked():
            self.show_columns((*self.columns, action.data()))
        else:
            self.show_columns([one for one in self.columns if one != action.data()])
        self.columns_changed.emit()

    def _open_menu(self, at: QPoint) -> None:
        menu = self.choice_menu(self)
        pop_up_once(menu, self.mapToGlobal(at))

    def sort_by(self, section: int) -> None:
        """Ask for the order of a section that was clicked."""
        self.sort_requested.emit(COLUMNS[section], self._further)

    def _dragged(self) -> None:
        if self._laying_out:
            return
        logical = [self.logicalIndex(place) for place in range(self.count())]
        self.columns = tuple(COLUMNS[one] for one in logical if not self.isSectionHidden(one))
        self.columns_changed.emit()

    def _resized(self, section: int, _before: int, width: int) -> None:
        # The last column takes what is left, which nobody chose.
        if self._wide and not self._laying_out and width and COLUMNS[section] in self.columns[:-1]:
            self.widths[COLUMNS[section]] = round(width / theme().scale)
            self.columns_changed.emit()
