"""A small dot that says: what is typed here is not saved yet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme

_SIZE, _RING = 6, 1
_BUTTON_INSET, _FIELD_INSET = 7, 12
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class UnsavedDot(Retranslating, QWidget):
    """Sits on the corner of a button that saves, or at the end of a field; who hears the screen hears it there."""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor.parentWidget())
        self._anchor = anchor
        self._unsaved = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        anchor.installEventFilter(self)
        theme().changed.connect(self._place)
        self.retranslate()
        self._place()

    @property
    def unsaved(self) -> bool:
        """Tell whether it says so."""
        return self._unsaved

    def say(self, *, unsaved: bool) -> None:
        """Say that something is not saved yet, or say nothing."""
        if unsaved != self._unsaved:
            self._unsaved = unsaved
            self._anchor.setAccessibleDescription(self.accessibleName() if unsaved else "")
            self._place()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("not saved yet"))
        if self._unsaved:
            self._anchor.setAccessibleDescription(self.accessibleName())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A form that goes takes its button first, which is hidden by that.
        if event.type() in _MOVES and isValid(self._anchor):
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = look.px(_RING)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("panel"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setBrush(look.colour("watch"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(ring, ring, -ring, -ring))
        painter.end()

    def _place(self) -> None:
        px, anchor = theme().px, self._anchor
        size = px(_SIZE) + 2 * px(_RING)
        box, half = anchor.geometry(), size // 2
        inset = px(_BUTTON_INSET if isinstance(anchor, QAbstractButton) else _FIELD_INSET)
        centre = box.topRight() + QPoint(-inset, min(box.height() // 2, inset))
        self.setGeometry(centre.x() - half, centre.y() - half, size, size)
        self.setVisible(self._unsaved and not anchor.isHidden())
        self.raise_()
