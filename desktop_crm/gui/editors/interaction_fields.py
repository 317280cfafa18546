"""The quiet fields of an interaction: direction, outcome, minutes, date and time, subject."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Literal, TypeVar

from PySide6.QtCore import QDateTime, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_crm.domain.clock import instant, local, now_ms
from desktop_crm.domain.interactions import Direction, Outcome
from desktop_crm.gui.code_words import names_of
from desktop_crm.gui.forms.interaction_fields_form import Ui_InteractionFields
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.translations import date_edit_format
from desktop_crm.gui.widgets.choices import choose, offer
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.operations.edits import InteractionEdit

C = TypeVar("C", bound=StrEnum)

_MINUTE_MS = 60_000


class InteractionFields(Retranslating, QWidget):
    """Shows and returns the fields as an InteractionEdit in which everything empty is empty, not None.

    A time that nobody touched is None: the interaction happens when it is saved.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at: int | None = None
        self.form = Ui_InteractionFields()
        self.form.setupUi(self)
        scale_layouts(self)
        guard_wheel(self)
        self._name_choices()
        self.show_values(InteractionEdit())
        self._connect()

    def values(self) -> InteractionEdit:
        """Return what stands in the fields; `at` in UTC milliseconds."""
        form = self.form
        return InteractionEdit(
            at=self._at,
            direction=_chosen(form.direction_box, Direction),
            outcome=_chosen(form.outcome_box, Outcome),
            minutes=form.minutes_spin.value(),
            subject=form.subject_edit.text(),
        )

    def show_values(self, values: InteractionEdit) -> None:
        """Show these values without saying so."""
        form = self.form
        with QSignalBlocker(self):
            choose(form.direction_box, values.direction or "")
            choose(form.outcome_box, values.outcome or "")
            form.minutes_spin.setValue(values.minutes or 0)
            form.subject_edit.setText(values.subject or "")
            self.show_time(values.at)

    def show_time(self, at: int | None) -> None:
        """Show an instant in this computer's time zone; None shows the present one and goes with the clock."""
        wall = local(at if at is not None else now_ms())
        shown = QDateTime(wall.year, wall.month, wall.day, wall.hour, wall.minute, 0)
        with QSignalBlocker(self.form.at_edit):
            self.form.at_edit.setDateTime(shown)
        self._at = at

    def retranslate(self) -> None:
        values = self.values()
        self.form.retranslateUi(self)
        self._name_choices()
        self.show_values(values)

    def _connect(self) -> None:
        form = self.form
        form.at_edit.dateTimeChanged.connect(self._take_time)
        for changed in (
            form.direction_box.activated,
            form.outcome_box.activated,
            form.minutes_spin.valueChanged,
            form.subject_edit.textEdited,
        ):
            changed.connect(self.changed)

    def _take_time(self) -> None:
        typed = self.form.at_edit.dateTime()
        day, clock = typed.date(), typed.time()
        wall = datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())
        # The field shows no seconds; those that the instant had stay with it.
        self._at = instant(wall) + (self._at or 0) % _MINUTE_MS
        self.changed.emit()

    def _name_choices(self) -> None:
        form = self.form
        for box, nothing, kind in (
            (form.direction_box, self.tr("Direction"), Direction),
            (form.outcome_box, self.tr("Outcome"), Outcome),
        ):
            offer(box, {"": nothing} | {code.value: name for code, name in names_of(kind).items()})
        form.minutes_spin.setSuffix(self.tr(" min"))
        form.at_edit.setDisplayFormat(f"{date_edit_format()} HH:mm")


def _chosen(box: QComboBox, kind: type[C]) -> C | Literal[""]:
    code = box.currentData()
    return kind(code) if code else ""
