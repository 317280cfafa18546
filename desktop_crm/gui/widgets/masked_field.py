"""A sealed field: looks ordinary, shows its value only on request and for a moment."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QToolButton, QToolTip, QWidget

from desktop_crm.gui.icons import icon, icon_size
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.inline_edit import InlineEdit
from desktop_crm.gui.widgets.labels import set_property
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard

SHOWN_MS = 10_000
_HELD_MS = 350
_ICON = 12


class MaskedField(Retranslating, InlineEdit):
    """An inline field whose value is masked until shown: a click shows it for ten seconds, holding while held.

    `revealed` and `copied` let the owner keep a record of it. Ctrl+C in the field copies the whole value.
    """

    revealed = Signal()
    copied = Signal()

    def __init__(self, caption: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        self._mask = ""
        self._open = False
        self._was_open = False
        self._held = QElapsedTimer()
        self.copy_button = QToolButton()
        self.show_button = QToolButton()
        super().__init__(caption, placeholder, parent)
        self._hide_again = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._hide_again.timeout.connect(self.conceal)
        self.retranslate()

    def set_secret(self, value: str, mask: str) -> None:
        """Show a sealed value by its mask, such as +86 138 •••• 5678."""
        self._mask = mask
        self.conceal()
        self.set_value(value)
        self.show_button.setEnabled(bool(value))
        self._show_tools(shown=False)

    def reveal(self) -> None:
        """Show the value for ten seconds."""
        if not self._open and self._value:
            self._open = True
            self.revealed.emit()
        self._hide_again.start()
        self._refresh()

    def conceal(self) -> None:
        """Mask the value again."""
        self._hide_again.stop()
        if self._open:
            QToolTip.hideText()
        self._open = False
        self._refresh()

    def tip(self) -> str:
        """Return in full what has no room: the mask, or the value for as long as it is shown."""
        return self._shown() if self.line.is_cut() else ""

    def copy(self) -> None:
        """Put the value on the clipboard, from where it goes after half a minute."""
        if self._value:
            secret_clipboard().copy(self._value)
            self.copied.emit()

    def start_editing(self) -> None:
        if not self.editing() and self._value:
            self.revealed.emit()
        super().start_editing()
        self._show_tools(shown=False)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_tools(shown=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_tools(shown=False)

    def retranslate(self) -> None:
        self.copy_button.setToolTip(self.tr("Copy; the clipboard is cleared after 30 seconds"))
        self.copy_button.setAccessibleName(self.tr("Copy"))
        self._name_button()

    def _shown(self) -> str:
        return self._value if self._open else self._mask

    def _refresh(self) -> None:
        if not self.editing():
            self._show_value()
        self._name_button()
        self._show_tools(shown=self.underMouse())

    def _show_tools(self, *, shown: bool) -> None:
        side = self.line.height()
        covering = self._open and self.line.is_cut(within=self.line.width() - side)
        self.copy_button.setVisible(shown and bool(self._value) and not (self.editing() or covering))
        self.copy_button.setGeometry(self.line.width() - side, 0, side, side)

    def _press(self) -> None:
        self._was_open = self._open
        self._held.start()
        self.reveal()

    def _release(self) -> None:
        if self._was_open or self._held.elapsed() > _HELD_MS:
            self.conceal()

    def _build(self) -> None:
        super()._build()
        self._row.addWidget(self.show_button)
        # The copy button lies over the end of the line while the mouse is here, but never over a value that is shown.
        self.copy_button.setParent(self.line)
        self.copy_button.setVisible(False)
        self.copy_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.copy_button.setCursor(Qt.CursorShape.ArrowCursor)
        set_property(self.copy_button, "over", True)
        set_property(self.show_button, "reveal", True)

    def _connect(self) -> None:
        super()._connect()
        self.copy_button.clicked.connect(self.copy)
        self.show_button.pressed.connect(self._press)
        self.show_button.released.connect(self._release)

    def _name_button(self) -> None:
        words = self.tr("show"), self.tr("hide")
        self.show_button.setText(words[self._open])
        # As wide as either word needs, so that the value keeps the room and nothing moves.
        widest = max(map(self.show_button.fontMetrics().horizontalAdvance, words))
        self.show_button.setFixedWidth(theme().px(_ICON + 12) + widest)
        self.show_button.setToolTip(self.tr("Click to show for 10 seconds, or hold"))

    def _restyle(self) -> None:
        super()._restyle()
        self.copy_button.setIcon(icon("copy", "ink_tertiary", size=14))
        self.copy_button.setIconSize(icon_size(14))
        self.show_button.setIcon(icon("lock", "good", size=_ICON))
        self.show_button.setIconSize(icon_size(_ICON))
        self._name_button()
