"""What the editors of timeline entries share: saving, refusing, leaving, and taking an entry away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.own_key import own_key
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.workspace import Workspace


class EntryEditor(QFrame):
    """A small form in the timeline. `closed` comes once, when the entry is saved, deleted or left as it was.

    What the store refuses is said within the form, and what was typed stays.
    """

    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._error_label = QLabel()

    def save(self) -> None:
        """Write what was changed; to be filled in."""
        raise NotImplementedError

    def delete(self) -> None:
        """Take the entry away; undo brings it back."""
        raise NotImplementedError

    def finish_setup(
        self, error_label: QLabel, buttons: tuple[QPushButton, QPushButton, QPushButton]
    ) -> None:
        """Connect keys and buttons (delete, cancel, save) once the form of the derived class stands."""
        self._error_label = error_label
        self._error_label.hide()
        for button, slot in zip(buttons, (self.delete, self.closed.emit, self.save), strict=True):
            button.clicked.connect(lambda _checked=False, slot=slot: slot())
        own_key(self, "Esc", self.closed.emit, children=True)
        SavedForm(self, buttons[-1], Ways(close=self.save))
        scale_layouts(self)
        guard_wheel(self)

    def write(self, op: Op, change: Callable[..., Any], *args: Any) -> None:
        """Run one operation and close, or say why not."""
        self._workspace.do(op, change, *args, then=self._on_kept, otherwise=self.refuse)

    def refuse(self, error: Exception) -> None:
        """Say what is wrong with what was typed; a bug is for the window to tell."""
        self._workspace.refuse(error, self._say)

    def _say(self, words: str) -> None:
        self._error_label.setText(words)
        self._error_label.show()
        self.updateGeometry()

    def _on_kept(self, _value: object) -> None:
        self.closed.emit()
