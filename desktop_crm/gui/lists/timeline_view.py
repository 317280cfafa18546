"""The list of a timeline: rows of their own heights, keys for all that the mouse can do, editors in place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QCursor, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from desktop_crm.gui.lists.timeline_delegate import TimelineDelegate
from desktop_crm.gui.lists.timeline_layout import Part
from desktop_crm.gui.lists.timeline_model import TimelineModel
from desktop_crm.gui.lists.timeline_row import TimelineRow
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.queries.timeline import FollowUpRow

_TOGGLING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space)


class TimelineView(Retranslating, QListView):
    """Enter opens, Space ticks the next follow-up, M shows its menu, P pins, Right and Left unfold a text and fold it.

    A run of changes opens and folds by a click, Enter, Space, Right and Left.
    Signals carry a TimelineEntry or a FollowUpRow; those that ask for a menu also the place on the screen.
    """

    entry_opened = Signal(object)
    entry_menu_requested = Signal(object, QPoint)
    pin_requested = Signal(object)
    plan_ticked = Signal(object)
    plan_menu_requested = Signal(object, QPoint)
    runs_toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = TimelineModel(self)
        self._delegate = TimelineDelegate(self)
        self._editor: QWidget | None = None
        self._edited = QModelIndex()
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self._delegate.clicked.connect(self._on_clicked)
        self.verticalScrollBar().rangeChanged.connect(self._show_bar)
        self._show_bar(0, 0)
        theme().changed.connect(self._lay_out_anew)
        self.retranslate()

    def show_rows(
        self, rows: Iterator[TimelineRow], words: tuple[str, ...] = (), *, afresh: bool = False
    ) -> None:
        """Show these rows and mark these words; the place is kept unless another timeline begins `afresh`."""
        place = self.verticalScrollBar().value()
        current = self._current_id()
        self.close_editor()
        self._delegate.forget(words)
        if afresh:
            self._delegate.fold_all()
        self._rows.show_rows(rows, afresh=afresh)
        if afresh:
            self.scrollToTop()
            return
        self._choose(current)
        self.verticalScrollBar().setValue(place)

    def _show_bar(self, least: int, most: int) -> None:
        """Draw no bar where all is seen; its room stays, or the rows would jump."""
        self.verticalScrollBar().setEnabled(most > least)

    def editing(self) -> bool:
        """Tell whether an editor stands in the list."""
        return self._editor is not None

    def open_editor(self, entry_id: int, editor: QWidget) -> None:
        """Let an editor take the place of an entry."""
        self.close_editor()
        number = self._rows.number_of(entry_id)
        if number is None:
            editor.deleteLater()
            return
        self._editor, self._edited = editor, self._rows.index(number)
        self._make_room()
        self.setIndexWidget(self._edited, _framed(editor))
        editor.installEventFilter(self)
        self.scrollTo(self._edited)
        editor.setFocus()

    def close_editor(self) -> None:
        """Take the editor away and show the entry again."""
        if self._editor is None:
            return
        had_focus = self._editor.isAncestorOf(self.focusWidget() or self)
        self._editor.removeEventFilter(self)
        self._editor = None
        self._delegate.make_room(0, None)
        if self._edited.isValid():
            self.setIndexWidget(self._edited, None)  # type: ignore[arg-type]  # None takes it away
            self._rows.say_height_changed(self._edited.row())
        if had_focus:
            self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor and event.type() == QEvent.Type.LayoutRequest and self._edited.isValid():
            self._make_room()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._current_row()
        key = event.key()
        if row is None or row.entry is None:
            super().keyPressEvent(event)
        elif row.run and (key in _TOGGLING or key == (Qt.Key.Key_Left if row.opened else Qt.Key.Key_Right)):
            self.runs_toggled.emit()
        elif row.run:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.entry_opened.emit(row.entry)
        elif key == Qt.Key.Key_P:
            self.pin_requested.emit(row.entry)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold(self.currentIndex())
        elif key == Qt.Key.Key_Space and row.plans:
            self.plan_ticked.emit(_next_plan(row))
        elif key == Qt.Key.Key_M and row.plans:
            below = self.visualRect(self.currentIndex()).bottomLeft()
            self.plan_menu_requested.emit(_next_plan(row), self.viewport().mapToGlobal(below))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self._rows.row(index.row()) if index.isValid() else None
        if row is not None and row.entry is not None and not row.run:
            place = self.visualRect(index).bottomLeft() if by_key else event.pos()
            self.entry_menu_requested.emit(row.entry, self.viewport().mapToGlobal(place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        over = index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._editor is not None:
            self._make_room()

    def retranslate(self) -> None:
        self._delegate.set_words(self.tr("more"), self.tr("less"))

    def _on_clicked(self, index: QModelIndex, part: str, plan: FollowUpRow | None) -> None:
        match part:
            case Part.MORE:
                self._fold(index)
            case Part.CHECK:
                self.plan_ticked.emit(plan)
            case Part.PLAN:
                self.plan_menu_requested.emit(plan, QCursor.pos())
            case _:
                self.entry_opened.emit(self._rows.row(index.row()).entry)

    def _make_room(self) -> None:
        """Make the edited row as high as its editor needs at this width."""
        assert self._editor is not None
        px = theme().px
        height = self._editor.heightForWidth(self.viewport().width() - 2 * px(16))
        self._delegate.make_room(self._edited.row(), max(height, self._editor.sizeHint().height()) + px(14))
        self._rows.say_height_changed(self._edited.row())

    def _fold(self, index: QModelIndex) -> None:
        if self._rows.row(index.row()).run:
            self.runs_toggled.emit()
            return
        self._delegate.toggle_fold(index)
        self._rows.say_height_changed(index.row())

    def _current_row(self) -> TimelineRow | None:
        index = self.currentIndex()
        return self._rows.row(index.row()) if index.isValid() else None

    def _current_id(self) -> int | None:
        row = self._current_row()
        return row.entry.id if row is not None and row.entry is not None else None

    def _choose(self, entry_id: int | None) -> None:
        number = self._rows.number_of(entry_id) if entry_id is not None else None
        if number is not None:
            self.selectionModel().setCurrentIndex(
                self._rows.index(number), self.selectionModel().SelectionFlag.ClearAndSelect
            )

    def _lay_out_anew(self) -> None:
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()


def _next_plan(row: TimelineRow) -> FollowUpRow:
    """Return the follow-up that a key means: the first still open, else the first."""
    return next((plan.row for plan in row.plans if not plan.row.done_at), row.plans[0].row)


def _framed(editor: QWidget) -> QWidget:
    """Put an editor into the margins of a row."""
    frame = QWidget()
    frame.setAutoFillBackground(True)
    column = QVBoxLayout(frame)
    px = theme().px
    column.setContentsMargins(px(16), px(4), px(16), px(10))
    column.addWidget(editor)
    return frame
