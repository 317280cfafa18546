"""What every form with a Save button has in common: its keys, their names at the button, and the dot of the unsaved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDateTimeEdit,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from desktop_crm.gui.form_keys import Ways, bind_form_keys, form_keys, say_ways
from desktop_crm.gui.permission import permission
from desktop_crm.gui.widgets.unsaved_dot import UnsavedDot

State = Callable[[], object]


class SavedForm(UnsavedDot):
    """Saves a form by its keys as its button does, as long as that can be pressed.

    What stands in its fields is compared with what stood there when it was made, or `kept` last; `state` returns it
    where the fields that exist now are not all of it. Then whoever changes something calls `look`.
    """

    def __init__(
        self, form: QWidget, save_button: QPushButton, ways: Ways, state: State | None = None
    ) -> None:
        self._button, self._ways = save_button, ways
        super().__init__(save_button)
        self._state = state or partial(values_of, form)
        bind_form_keys(form, save_button, ways)
        form_keys().changed.connect(self.retranslate)
        self.watch(form)
        self.kept()

    def watch(self, part: QWidget) -> None:
        """Hear of changes in the fields of a part that was added."""
        for field in fields_of(part):
            _edited(field).connect(self.look)

    def kept(self) -> None:
        """Take what stands here now for what is kept."""
        self._before = self._state()
        self.look()

    def look(self, *_what: object) -> None:
        """Compare what stands here with what is kept."""
        self.say(unsaved=self.is_changed())

    def is_changed(self) -> bool:
        """Tell whether what stands here differs from what is kept."""
        return self._state() != self._before

    def say(self, *, unsaved: bool) -> None:
        super().say(unsaved=unsaved)
        self._hint()

    def retranslate(self) -> None:
        super().retranslate()
        self._hint()

    def _hint(self) -> None:
        lines = (say_ways(self._ways), self.accessibleName() if self.unsaved else "")
        permission().set_hint(self._button, "\n".join(filter(None, lines)))


def fields_of(form: QWidget) -> Iterator[QWidget]:
    """Yield what is to be filled in of a form, seen or not."""
    for widget in form.findChildren(QWidget):
        if _is_field(widget) and not isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
            yield widget


def values_of(form: QWidget) -> tuple[object, ...]:
    """Return what stands in the fields that are of use now."""
    return tuple(value_of(field) for field in fields_of(form) if field.isVisibleTo(form))


def _is_field(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    if isinstance(widget, QAbstractButton):
        return widget.isCheckable()
    return isinstance(widget, QComboBox | QAbstractSpinBox | QSlider)


def value_of(field: QWidget) -> object:
    """Return what stands in a field."""
    match field:
        case QComboBox():
            # Words that are chosen, not typed, are others in another language.
            return field.currentIndex(), field.currentText() if field.isEditable() else ""
        case QPlainTextEdit() | QTextEdit():
            return field.toPlainText()
        case QLineEdit():
            return field.text()
        case QDateTimeEdit():
            return field.dateTime()
        case QAbstractButton():
            return field.isChecked()
        case QSlider() | QSpinBox() | QDoubleSpinBox():
            return field.value()
    return None


def _edited(field: QWidget) -> SignalInstance:
    """Return the signal by which a field says that something else stands in it."""
    match field:
        case QComboBox():
            return field.currentTextChanged
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            return field.textChanged
        case QDateTimeEdit():
            return field.dateTimeChanged
        case QAbstractButton():
            return field.toggled
        case QSlider() | QSpinBox() | QDoubleSpinBox():
            return field.valueChanged
    raise TypeError(type(field).__name__)
