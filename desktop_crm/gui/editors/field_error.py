"""A refusal that stands at the field of a form, over what follows below it, so that nothing moves."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget

from desktop_crm.gui.widgets.labels import label, set_property


class FieldError:
    """One refusal at a time within a form."""

    def __init__(self, form: QWidget) -> None:
        self.form = form
        self._label: QLabel = label("", "field-error", form)
        self._label.hide()
        self._field: QWidget | None = None

    def show_at(self, field: QWidget, message: str) -> None:
        """Say what is wrong below a field, and put the cursor there."""
        self.clear()
        self._field = field
        set_property(field, "problem", True)
        field.setAccessibleDescription(message)
        self._label.setText(message)
        self._label.adjustSize()
        self._label.move(field.mapTo(self.form, QPoint(0, field.height() + 1)))
        self._label.show()
        self._label.raise_()
        field.setFocus()

    def clear(self) -> None:
        """Take the refusal away."""
        self._label.hide()
        if self._field is not None:
            set_property(self._field, "problem", False)
            self._field.setAccessibleDescription("")
            self._field = None
