"""One plain field of a record: its name, its history, and the text that is still being typed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_crm.gui.passing import pop_up_once
from desktop_crm.gui.widgets.inline_edit import InlineEdit


def unsaved_text(field: InlineEdit) -> str | None:
    """Return what is being typed into a field, if it differs from what is kept."""
    typed = field.line.text()
    return typed if field.editing() and typed != field.value() else None


def take_up(field: InlineEdit, text: str) -> None:
    """Open a field with a text that was left unsaved."""
    field.start_editing()
    field.line.setText(text)


class RecordField(InlineEdit):
    """A field of the record with a menu of its own, where its history is found."""

    history_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.line.customContextMenuRequested.connect(self._show_menu)

    def restore(self) -> None:
        """Leave the field with what is kept, as Esc does."""
        if self.editing():
            self._give_up()

    def _show_menu(self, at: QPoint) -> None:
        menu = self.line.createStandardContextMenu()
        menu.addSeparator()
        self.extend_menu(menu)
        pop_up_once(menu, self.line.mapToGlobal(at))

    def extend_menu(self, menu: QMenu) -> None:
        """Add what can be done with this field."""
        menu.addAction(self.tr("History of this field")).triggered.connect(self.history_requested)
