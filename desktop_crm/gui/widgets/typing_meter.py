"""Measures how long somebody writes in a form, so that the effort report can say what logging takes."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.typing_time import TypingTime

# An input method keeps the keys to itself and tells what they came to.
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.InputMethod)


class TypingMeter(QObject):
    """Watches every field within a form. What was pasted or brought back says nothing of how long writing takes."""

    def __init__(self, form: QWidget, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(form)
        self._clock = clock
        self._time: TypingTime | None = TypingTime()
        for field in (form, *form.findChildren(QWidget)):
            if field.focusPolicy() != Qt.FocusPolicy.NoFocus:
                field.installEventFilter(self)

    def restart(self) -> None:
        """Begin anew with the next key."""
        self._time = TypingTime()

    def give_up(self) -> None:
        """Measure nothing until the next beginning."""
        self._time = None

    def seconds(self) -> int | None:
        """Return how long it took until now, None where it was not written by hand alone."""
        return self._time.seconds(self._clock()) if self._time else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._time is not None and event.type() in _KEYS:
            self._time.key(self._clock())
        return super().eventFilter(watched, event)
