"""One sale as a strip of steps: each says what is there, since when, under which number, for how much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import ElidedLabel, set_property

_STEP_WIDTH = 106


@dataclass(frozen=True, slots=True, kw_only=True)
class StepWords:
    """What stands on a step. `tone` colours its state; a step that is not there yet is `faint`."""

    name: str
    number: str
    amount: str
    state: str
    day: str = ""
    tone: str = ""
    faint: bool = False
    current: bool = False
    enabled: bool = True


class PaperStep(QFrame):
    """A step, pressed by mouse, Enter or Space; the arrows go from one to the next."""

    pressed = Signal()
    left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "tile")
        self.setProperty("press", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name, self._number = ElidedLabel("", "label"), ElidedLabel("", "strong")
        self._amount, self._state = ElidedLabel("", "caption"), ElidedLabel("", "caption")
        self._column = QVBoxLayout(self)
        for part in (self._name, self._number, self._amount, self._state):
            self._column.addWidget(part)
        theme().changed.connect(self._restyle)
        self._words = StepWords(name="", number="", amount="", state="")
        self._restyle()

    def show_words(self, words: StepWords) -> None:
        """Say something else."""
        self._words = words
        name = " · ".join(filter(None, (words.name, words.day)))
        for part, text in (
            (self._name, name),
            (self._number, words.number),
            (self._amount, words.amount),
            (self._state, words.state),
        ):
            part.set_text(text or " ")
        said = ", ".join(filter(None, (name, words.number, words.amount, words.state)))
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setEnabled(words.enabled)
        set_property(self, "active", words.current)
        self._restyle()

    def words(self) -> StepWords:
        """Return what stands on it."""
        return self._words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self.pressed.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.left.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.setFocus()
            self.pressed.emit()

    def _restyle(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(10), px(6), px(8), px(6))
        self._column.setSpacing(px(1))
        _colour(self._state, self._words.tone)
        _colour(self._number, "ink_tertiary" if self._words.faint else "")


class PaperStrip(QWidget):
    """The steps beside one another, in two rows where numbers and days would be cut short.

    `step_pressed` carries the place of one, from 0.
    """

    step_pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: list[PaperStep] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme().px(6))
        self._across = 0

    def show_steps(self, steps: Sequence[StepWords]) -> None:
        """Show these steps."""
        while len(self.steps) < len(steps):
            self._add()
        for shown, words in zip(self.steps, steps, strict=True):
            shown.show_words(words)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Set the steps in one row, or in two halves of it; before it is seen, in one."""
        every = len(self.steps)
        roomy = not self.isVisible() or self.width() >= theme().px(_STEP_WIDTH) * every
        across = every if roomy else (every + 1) // 2
        if across != self._across:
            self._across = across
            for place, step in enumerate(self.steps):
                self._grid.addWidget(step, place // across, place % across)
                self._grid.setColumnStretch(place, int(place < across))

    def _add(self) -> None:
        place, step = len(self.steps), PaperStep(self)
        step.pressed.connect(partial(self.step_pressed.emit, place))
        step.left.connect(partial(self._go, place))
        self.steps.append(step)

    def _go(self, place: int, ahead: int) -> None:
        """Go to the next step that can be pressed."""
        further = self.steps[place + 1 :] if ahead > 0 else self.steps[:place][::-1]
        usable = next((step for step in further if step.isEnabled()), None)
        if usable is not None:
            usable.setFocus()


def _colour(shown: QLabel, token: str) -> None:
    shown.setStyleSheet(f"color: {theme().colour(token).name()}" if token else "")
