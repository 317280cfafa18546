"""Days in the fields of forms."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from desktop_crm.gui.translations import date_edit_format


def show_day(edit: QDateEdit, day: date) -> None:
    """Show a day as the present language writes it."""
    edit.setDisplayFormat(date_edit_format())
    edit.setDate(QDate(day.year, day.month, day.day))


def chosen_day(edit: QDateEdit) -> date:
    """Return the day that stands in a field."""
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())
