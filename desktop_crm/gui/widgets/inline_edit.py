"""A field of a record that reads like text and is edited where it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from desktop_crm.domain.changes import Op
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.field_row import FieldRow
from desktop_crm.gui.widgets.labels import label, set_property
from desktop_crm.gui.widgets.unsaved_dot import UnsavedDot

# What QLineEdit itself keeps free on either side of its text.
_TEXT_INSET = 2
_STARTS = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Line(QLineEdit):
    """The field's line: read-only until it is asked to edit, then until it is left.

    A text without room ends with … while it is read; the tooltip says then what `tip` returns.
    """

    started = Signal()
    finished = Signal()
    given_up = Signal()
    copy_requested = Signal()

    def __init__(self, tip: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._tip = tip
        self.setReadOnly(True)
        self.setProperty("inline", True)

    def is_cut(self, within: int | None = None) -> bool:
        """Tell whether the text, as it is read, has no room, or none within so many pixels from the left."""
        wide, place = self.fontMetrics().horizontalAdvance(self.text()), self._text_place()
        room = place.width() if within is None else within - place.left()
        return self.isReadOnly() and wide > room

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self._tip())
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_cut() or self.hasSelectedText():
            super().paintEvent(event)
            return
        place = self._text_place()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, self._frame(), painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _text_place(self) -> QRect:
        contents = QStyle.SubElement.SE_LineEditContents
        return (
            self.style()
            .subElementRect(contents, self._frame(), self)
            .adjusted(_TEXT_INSET, 0, -_TEXT_INSET, 0)
        )

    def _frame(self) -> QStyleOptionFrame:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        return option

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.isReadOnly():
            self.started.emit()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing, key = not self.isReadOnly(), event.key()
        if not editing and key in _STARTS:
            self.started.emit()
        elif not editing and event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif editing and key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif editing and key in _STARTS[1:]:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.isReadOnly():
            self.deselect()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A context menu or another window takes the focus only for a while.
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if not self.isReadOnly() and event.reason() not in passing:
            self.finished.emit()


class InlineEdit(FieldRow):
    """Label left, value right. A click, F2 or Enter edits; leaving the field commits, Esc restores.

    `committed` carries the new text and comes only if it differs. Whoever keeps the value answers with `set_value`
    or, where it cannot be kept, with `set_error`, which opens the field again with what was typed.
    """

    committed = Signal(str)

    def __init__(self, caption: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._dot: UnsavedDot | None = None
        self.line = _Line(self.tip, self)
        self._error = label("", "field-error")
        self._error.setWordWrap(True)
        self._build()
        self._connect()
        self.set_words(caption, placeholder)
        self._restyle()

    def set_words(self, caption: str, placeholder: str) -> None:
        """Name the field; the placeholder invites ("Add phone") where it is empty."""
        self._caption.set_text(caption)
        self.line.setAccessibleName(caption)
        self.line.setPlaceholderText(placeholder)

    def value(self) -> str:
        """Return the value as last set."""
        return self._value

    def set_value(self, text: str) -> None:
        """Show a value that is kept; a text being typed is left alone."""
        self._value = text
        if not self.editing():
            self._show_value()

    def editing(self) -> bool:
        """Tell whether the user is typing here."""
        return not self.line.isReadOnly()

    def set_error(self, message: str) -> None:
        """Say at the field why the typed text cannot be kept, and let the user go on with it."""
        self._edit(self.line.text())
        self._mark(message)

    def start_editing(self) -> None:
        """Open the field with its value selected."""
        if not self.editing() and permission().may(Op.EDIT_CUSTOMER):
            self._edit(self._value)
            self.line.selectAll()

    def tip(self) -> str:
        """Return what the field tells the mouse: its whole value where that has no room, or why it cannot be edited."""
        whole = self._value if self.line.is_cut() else ""
        return whole if permission().may(Op.EDIT_CUSTOMER) else whole or permission().why()

    def copy(self) -> None:
        """Put the value on the clipboard."""
        QGuiApplication.clipboard().setText(self._value)

    def _edit(self, text: str) -> None:
        self.line.setReadOnly(False)
        self.line.setText(text)
        set_property(self.line, "editing", True)
        self._look()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        typed = self.line.text().strip()
        self._close()
        if typed == self._value:
            self._show_value()
            return
        self.line.setText(typed)
        self.committed.emit(typed)

    def _give_up(self) -> None:
        self._close()
        self._show_value()

    def _close(self) -> None:
        self.line.setReadOnly(True)
        set_property(self.line, "editing", False)
        self._look()
        self._mark("")

    def _look(self) -> None:
        """Say whether something is typed that is not saved; most fields never need the dot for it."""
        unsaved = self.editing() and self.line.text().strip() != self._value
        if unsaved and self._dot is None:
            self._dot = UnsavedDot(self.line)
        if self._dot is not None:
            self._dot.say(unsaved=unsaved)

    def _shown(self) -> str:
        """Return what stands in the line while nobody edits."""
        return self._value

    def _show_value(self) -> None:
        self.line.setText(self._shown())
        self.line.setCursorPosition(0)

    def _mark(self, message: str) -> None:
        set_property(self.line, "problem", bool(message))
        self._error.setText(message)
        self._error.setVisible(bool(message))
        self.line.setAccessibleDescription(message)
        if message:
            self._place_error()

    def _place_error(self) -> None:
        """Lay the error over what follows below the field, so that no row moves."""
        host = self._page()
        if self._error.parentWidget() is not host:
            self._error.setParent(host)
            self._error.setVisible(True)
        below = self.line.mapTo(host, QPoint(0, self.line.height() + 1))
        in_a_line = self._error.fontMetrics().horizontalAdvance(self._error.text()) + theme().px(18)
        width = max(min(in_a_line, host.width() - below.x() - theme().px(8)), self.line.width())
        self._error.setFixedSize(width, self._error.heightForWidth(width))
        self._error.move(below)
        self._error.raise_()

    def _page(self) -> QWidget:
        """Return what scrolls with the field, or the window: nothing smaller cuts the error off."""
        page: QWidget = self
        while (above := page.parentWidget()) and not isinstance(above.parentWidget(), QAbstractScrollArea):
            page = above
        return page

    def _build(self) -> None:
        self._row.addWidget(self.line, 1)
        self._error.setParent(self)
        self._error.setVisible(False)

    def _connect(self) -> None:
        self.line.textEdited.connect(self._look)
        self.line.started.connect(self.start_editing)
        self.line.finished.connect(self._finish)
        self.line.given_up.connect(self._give_up)
        self.line.copy_requested.connect(self.copy)
