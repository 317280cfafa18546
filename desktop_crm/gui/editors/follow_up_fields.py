"""The fields of something planned: what, when, in which way, how urgent, how it repeats, and whether we promised."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QTimeZone, Signal
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.clock import today
from desktop_crm.domain.planning import Priority
from desktop_crm.domain.repeat import Repeat, Unit, parse_repeat
from desktop_crm.gui.forms.follow_up_fields_form import Ui_FollowUpFields
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.translations import date_edit_format
from desktop_crm.gui.widgets.choices import choose, offer
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.queries.today import DueTerms


class FollowUpFields(Retranslating, QWidget):
    """Shows and returns a FollowUpEdit; `entered` comes when Enter is pressed in a line."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rule: Repeat | None = None
        self._zone: str | None = this_zone()
        self.form = form = Ui_FollowUpFields()
        form.setupUi(self)
        self._name_choices()
        form.until_edit.setDate(_qt(today().replace(day=1)).addMonths(13).addDays(-1))
        form.repeat_box.currentIndexChanged.connect(self._show_repeat)
        form.until_check.toggled.connect(self._show_repeat)
        for line in (form.title_edit, form.time_edit):
            line.returnPressed.connect(self.entered)
        self.setFocusProxy(form.title_edit)
        self._show_repeat()

    def show_values(self, edit: FollowUpEdit) -> None:
        """Show what is planned; what is not named is left empty."""
        form = self.form
        form.title_edit.setText(edit.title or "")
        form.title_edit.selectAll()
        form.time_edit.setText(edit.due_time or "")
        form.day_chooser.set_day(date.fromisoformat(edit.due_on) if edit.due_on else None)
        form.channel_box.choose(edit.channel)
        choose(form.priority_box, int(edit.priority or 0))
        form.promise_check.setChecked(bool(edit.promise))
        # A time stays one of the zone that it was planned in, so that to look at it moves nothing.
        self._zone = edit.zone if edit.due_time else this_zone()
        self._show_zone()
        self._rule = parse_repeat(edit.repeat) if edit.repeat else None
        if self._rule is not None:
            choose(form.repeat_box, self._rule.unit.value)
            form.every_box.setValue(self._rule.every)
            form.until_check.setChecked(self._rule.until is not None)
            if self._rule.until is not None:
                form.until_edit.setDate(_qt(self._rule.until))
        self._show_repeat()

    def show_plan(self, title: str, terms: DueTerms) -> None:
        """Show what stands in the store of something planned."""
        self.show_values(
            FollowUpEdit(
                due_on=terms.due_on,
                due_time=terms.due_time,
                zone=terms.zone or None,
                title=title,
                priority=terms.priority,
                repeat=terms.repeat,
                promise=terms.promise,
                channel=terms.channel or "",
            )
        )

    def values(self) -> FollowUpEdit:
        """Return everything that stands here."""
        form = self.form
        day = form.day_chooser.day()
        time_of_day = form.time_edit.text().strip().replace("：", ":")
        return FollowUpEdit(
            due_on=day.isoformat() if day else "",
            due_time=time_of_day,
            zone=self._zone if time_of_day else None,
            title=form.title_edit.text(),
            priority=Priority(form.priority_box.currentData()),
            repeat=self._repeat(),
            promise=form.promise_check.isChecked(),
            channel=form.channel_box.chosen(),
        )

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._name_choices()
        self._show_zone()

    def _repeat(self) -> str:
        """Return the rule as chosen; of an older one the count and the day of the month are kept."""
        form, unit = self.form, self.form.repeat_box.currentData()
        if not unit:
            return ""
        until = form.until_edit.date()
        last = date(until.year(), until.month(), until.day()) if form.until_check.isChecked() else None
        same = self._rule if self._rule and self._rule.unit == unit else Repeat(unit=Unit(unit))
        return replace(same, every=form.every_box.value(), until=last).text()

    def _show_repeat(self) -> None:
        form = self.form
        repeats = bool(form.repeat_box.currentData())
        for widget in (form.every_box, form.until_check):
            widget.setVisible(repeats)
        form.until_edit.setVisible(repeats and form.until_check.isChecked())

    def _show_zone(self) -> None:
        elsewhere = self._zone if self._zone not in (None, this_zone()) else ""
        said = self.tr("The time is that of {zone}.").replace("{zone}", (elsewhere or "").replace("_", " "))
        self.form.zone_label.setText(said)
        self.form.zone_label.setVisible(bool(elsewhere))

    def _name_choices(self) -> None:
        form = self.form
        urgency = {
            Priority.NORMAL.value: self.tr("Normal"),
            Priority.HIGH.value: self.tr("Urgent"),
            Priority.LOW.value: self.tr("Low"),
        }
        units = {
            "": self.tr("Once"),
            Unit.DAY.value: self.tr("Every … days"),
            Unit.WEEK.value: self.tr("Every … weeks"),
            Unit.MONTH.value: self.tr("Every … months"),
            Unit.YEAR.value: self.tr("Every … years"),
        }
        offer(form.priority_box, urgency)
        offer(form.repeat_box, units)
        form.until_edit.setDisplayFormat(date_edit_format())


def this_zone() -> str:
    """Return the IANA name of this computer's time zone."""
    return QTimeZone.systemTimeZoneId().toStdString()


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
