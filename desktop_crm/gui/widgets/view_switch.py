"""The buttons above the views of a page, of which one is in front, and the keys that call them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class ViewSwitch(QObject):
    """`shown` carries the view that came forward; to begin with it is the first one.

    `entered` follows where Alt and its number, or a command, called it: whoever calls it by a key goes on by keys,
    with the cursor in it.
    """

    shown = Signal(str)
    entered = Signal(str)

    def __init__(self, views: Sequence[str], form: object, page: QWidget, *, keys: bool = True) -> None:
        """Take the button of each view from the drawing `form`, where it is called after it: `table_button`."""
        super().__init__(page)
        self.current = views[0]
        self._buttons = {view: getattr(form, f"{view}_button") for view in views}
        for number, (view, button) in enumerate(self._buttons.items(), 1):
            button.clicked.connect(partial(self.show, view))
            if keys:
                QShortcut(QKeySequence(f"Alt+{number}"), page, partial(self.enter, view))
        self._buttons[self.current].setChecked(True)

    def show(self, view: str) -> None:
        """Bring a view forward."""
        self.current = view
        self._buttons[view].setChecked(True)
        self.shown.emit(view)

    def enter(self, view: str) -> None:
        """Bring a view forward with the cursor in it."""
        self.show(view)
        self.entered.emit(view)
