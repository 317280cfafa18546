"""Typing a passphrase: an eye to check it, a word when Caps Lock is on, and how strong it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop_crm.gui.icons import icon, icon_size
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import label
from desktop_crm.gui.widgets.painting import Tone, tone_colours

_SEGMENTS = 4
_TONES = (Tone.ACT, Tone.ACT, Tone.WATCH, Tone.GOOD, Tone.GOOD)


class PassphraseEdit(Retranslating, QWidget):
    """A hidden line with the room for its hint below it, so that nothing moves when the hint comes."""

    submitted = Signal()
    text_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QToolButton()
        self._eye.setCheckable(True)
        self._inside = QHBoxLayout(self.line)
        self._inside.addStretch(1)
        self._inside.addWidget(self._eye)
        self._hint = label(" ", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self._hint)
        self.setFocusProxy(self.line)
        self._error = False
        self._reading = ""
        self._connect()
        self.retranslate()
        self._restyle()

    def text(self) -> str:
        """Return what was typed."""
        return self.line.text()

    def suggest(self, passphrase: str, reading: str = "") -> None:
        """Put a passphrase into the line and show it, to be remembered; below stands what it says in characters."""
        self.line.setText(passphrase)
        self._eye.setChecked(True)
        self._reading = reading
        self._say(reading, "caption")

    def clear(self) -> None:
        """Forget what was typed, the line's own undo included."""
        self.line.clear()
        self._eye.setChecked(False)

    def set_error(self, message: str) -> None:
        """Say below the line what is wrong; it goes with the next key."""
        self._say(message, "error")
        self._error = bool(message)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._watch_caps_lock(event)
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        shown = self._eye.isChecked()
        self._eye.setToolTip(self.tr("Hide what is typed") if shown else self.tr("Show what is typed"))
        self._eye.setAccessibleName(self._eye.toolTip())

    def _connect(self) -> None:
        self.line.installEventFilter(self)
        # Once the key is done with: whoever hears it may hide the line, and Enter would press what has the cursor then.
        self.line.returnPressed.connect(self.submitted, Qt.ConnectionType.QueuedConnection)
        self.line.textEdited.connect(self._forget_reading)
        self.line.textChanged.connect(self.text_changed)
        self._eye.toggled.connect(self._show_typing)
        theme().changed.connect(self._restyle)

    def _watch_caps_lock(self, event: QKeyEvent) -> None:
        """Tell Caps Lock by its effect: no platform-independent way asks the keyboard."""
        typed = event.text()
        if event.key() == Qt.Key.Key_CapsLock or not typed.isalpha() or typed.lower() == typed.upper():
            if typed and self._error:
                self.set_error("")
            return
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._error = False
        if typed.isupper() != shifted:
            self._say(self.tr("Caps Lock is on"), "caption")
        else:
            self._say("" if typed.isascii() else self._layout_hint(), "caption")

    def _forget_reading(self) -> None:
        """Take the characters away: they no longer say what stands in the line."""
        if self._reading:
            self._reading = ""
            self._say("", "caption")

    def _layout_hint(self) -> str:
        """Name the keyboard's language: letters of another script than the one expected are seen nowhere else."""
        language = QGuiApplication.inputMethod().locale().nativeLanguageName()
        return self.tr("The keyboard types {language}").replace("{language}", language)

    def _say(self, message: str, role: str) -> None:
        self._hint.setProperty("role", role)
        self._hint.style().polish(self._hint)
        self._hint.setText(message or " ")
        self.line.setAccessibleDescription(message)

    def _show_typing(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        if self._reading:
            self._say(self._reading if shown else "", "caption")
        self.retranslate()
        self._restyle()

    def _restyle(self) -> None:
        px = theme().px
        self._eye.setIcon(icon("eye-off" if self._eye.isChecked() else "eye", "ink_tertiary", size=16))
        self._eye.setIconSize(icon_size(16))
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._hint.setFixedHeight(px(18))
        self._inside.setContentsMargins(0, 0, px(5), 0)
        self.line.setTextMargins(0, 0, px(26), 0)


class _Segments(QWidget):
    """Four bars, as many of them filled as the strength says."""

    def __init__(self) -> None:
        super().__init__()
        self.strength = 0

    def sizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().px(4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        gap, thick = look.px(4), look.px(4)
        width = (self.width() - gap * (_SEGMENTS - 1)) / _SEGMENTS
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(_SEGMENTS):
            filled = index < self.strength
            painter.setBrush(tone_colours(_TONES[self.strength])[1] if filled else look.colour("line"))
            bar = QRectF(index * (width + gap), (self.height() - thick) / 2, width, thick)
            painter.drawRoundedRect(bar, thick / 2, thick / 2)
        painter.end()


class StrengthBar(QWidget):
    """How strong a passphrase is, as bars and as a word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments = _Segments()
        self._word = label("", "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._segments, 1)
        row.addWidget(self._word)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_strength(self, strength: int, word: str) -> None:
        """Show a strength from 0 (nothing typed) to 4 and the word for it."""
        self._segments.strength = min(max(strength, 0), _SEGMENTS)
        self._segments.update()
        self._word.setText(word)
        self.setAccessibleName(word)

    def _restyle(self) -> None:
        # The longest word's room is kept, so that the bars do not change their length while typing.
        self._word.setMinimumWidth(theme().px(72))
        self._segments.updateGeometry()
