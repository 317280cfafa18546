"""A day to come, chosen by one click or picked from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from desktop_crm.domain.clock import today
from desktop_crm.domain.schedule import QuickDay, quick_day
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP, date_edit_format
from desktop_crm.gui.widgets.chips import ChipRow
from desktop_crm.gui.widgets.wheel_guard import guard_wheel

_PICK = "pick"
_NAMES = {
    QuickDay.TOMORROW: QT_TRANSLATE_NOOP("DayChooser", "Tomorrow"),
    QuickDay.THREE_DAYS: QT_TRANSLATE_NOOP("DayChooser", "+3 d"),
    QuickDay.ONE_WEEK: QT_TRANSLATE_NOOP("DayChooser", "+1 week"),
    QuickDay.NEXT_MONDAY: QT_TRANSLATE_NOOP("DayChooser", "Next Monday"),
}


class DayChooser(Retranslating, QWidget):
    """Holds a day or none: the chosen chip clicked again takes it away. `day_changed` carries the day or None."""

    day_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = ChipRow(self, exclusive=False)
        self._date_edit = QDateEdit(self)
        self._date_edit.setCalendarPopup(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._chips)
        self._column.addWidget(self._date_edit)
        guard_wheel(self)
        self.retranslate()
        self.set_day(None)
        self._chips.chosen.connect(self._choose)
        self._date_edit.userDateChanged.connect(self._picked)
        theme().changed.connect(self._restyle)
        self._restyle()

    def day(self) -> date | None:
        """Return the chosen day."""
        if self._date_edit.isHidden():
            return None
        picked = self._date_edit.date()
        return date(picked.year(), picked.month(), picked.day())

    def set_day(self, day: date | None) -> None:
        """Show a day without saying so."""
        quick = next((choice for choice in QuickDay if day == quick_day(choice, today())), None)
        self._mark(quick or (_PICK if day else ""))
        self._show(day)

    def retranslate(self) -> None:
        names = {choice.value: self.tr(text) for choice, text in _NAMES.items()}
        self._chips.set_chips(names | {_PICK: self.tr("Pick a day …")})
        self._date_edit.setDisplayFormat(date_edit_format())
        self._date_edit.setAccessibleName(self.tr("Day"))

    def _choose(self, key: str) -> None:
        wanted = key in self._chips.chosen_keys()
        self._mark(key if wanted else "")
        if not wanted:
            self._show(None)
        elif key == _PICK:
            self._show(self.day() or today())
            self._date_edit.setFocus()
        else:
            self._show(quick_day(QuickDay(key), today()))
        self.day_changed.emit(self.day())

    def _picked(self) -> None:
        if self._date_edit.hasFocus() or self._date_edit.calendarWidget().isVisible():
            self._mark(_PICK)
        self.day_changed.emit(self.day())

    def _mark(self, key: str) -> None:
        for each in (*QuickDay, _PICK):
            self._chips.chip(each).setChecked(each == key)

    def _show(self, day: date | None) -> None:
        if day is not None:
            with QSignalBlocker(self._date_edit):
                self._date_edit.setDate(QDate(day.year, day.month, day.day))
        self._date_edit.setVisible(day is not None)

    def _restyle(self) -> None:
        self._column.setSpacing(theme().px(6))
