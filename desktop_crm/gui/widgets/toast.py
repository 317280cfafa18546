"""The quiet message at the bottom of the window: what was done, and Undo for eight seconds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import label

SHOWN_MS = 8_000


class Toast(Retranslating, QFrame):
    """Lies over its parent; stays as long as the mouse or the focus is on it."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self.setProperty("surface", "toast")
        self._words = label("", "")
        self.undo_button = QPushButton()
        self.undo_button.clicked.connect(self._undo)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words)
        self._row.addWidget(self.undo_button)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self._leave)
        parent.installEventFilter(self)
        theme().changed.connect(self._restyle)
        self.retranslate()
        self._restyle()
        self.hide()

    def say(self, message: str, *, undo: bool = True) -> None:
        """Show a message for eight seconds, with Undo where there is something to undo."""
        self._words.setText(message)
        self.setAccessibleName(message)
        self.undo_button.setVisible(undo)
        self._restyle()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message))

    def say_copied(self) -> None:
        """Tell that something lies on the clipboard for a while."""
        self.say(self.tr("Copied; the clipboard forgets it shortly"), undo=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._timer.start()

    def retranslate(self) -> None:
        self.undo_button.setText(self.tr("Undo"))
        self.undo_button.setToolTip(self.tr("Undo this (also in the Edit menu)"))

    def _undo(self) -> None:
        self.hide()
        self.undo_requested.emit()

    def _leave(self) -> None:
        if self.undo_button.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        self.adjustSize()
        left = (self._host.width() - self.width()) // 2
        self.move(left, self._host.height() - self.height() - theme().px(44))

    def _restyle(self) -> None:
        px = theme().px
        self._row.setContentsMargins(px(14), px(7), px(14 if self.undo_button.isHidden() else 8), px(7))
        self._row.setSpacing(px(16))
