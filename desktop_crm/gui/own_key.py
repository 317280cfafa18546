"""Keys that work while the cursor is in one widget, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def own_key(
    widget: QWidget,
    keys: str | QKeySequence.StandardKey,
    slot: Callable[[], object],
    *,
    children: bool = False,
) -> None:
    """Let keys do something while the cursor is in this widget, or with `children` in a part of it.

    QShortcut takes no context beside a slot: one that is given to its constructor is ignored without a word.
    """
    shortcut = QShortcut(QKeySequence(keys), widget)
    context = Qt.ShortcutContext
    shortcut.setContext(context.WidgetWithChildrenShortcut if children else context.WidgetShortcut)
    shortcut.activated.connect(slot)
