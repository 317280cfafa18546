"""Keys that work while the cursor is in one widget, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


def own_key(
    widget: QWidget,
    keys: str | QKeySequence.StandardKey,
    slot: Callable[[], object],
    *,
    children: bool = False,
    when: Callable[[], bool] = lambda: True,
) -> None:
    """Let keys do something while the cursor is in this widget, or with `children` in a part of it.

    They come before a command of the window that has the same keys, perhaps because the user gave them to it; not so
    while `when` says no.
    """
    _OwnKey(widget, QKeySequence(keys), slot, children, when)


class _OwnKey(QObject):
    """Takes the keys as events: a QShortcut beside that of a command would be ambiguous, and neither be done."""

    def __init__(
        self,
        widget: QWidget,
        keys: QKeySequence,
        slot: Callable[[], object],
        children: bool,
        when: Callable[[], bool],
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._keys = keys
        self._slot = slot
        self._children = children
        self._when = when
        widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or QKeySequence(event.keyCombination()) != self._keys:
            return False
        if not ((self._children or self._widget.hasFocus()) and self._when()):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._slot()
            return True
        return False
