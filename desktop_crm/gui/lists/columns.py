"""The columns of the customer list: what each is called, shows, copies, sorts by, and whether it is edited in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.clock import local, today
from desktop_crm.domain.contact_points import masked
from desktop_crm.domain.records import ContactKind
from desktop_crm.domain.stages import LifecycleStage, Source
from desktop_crm.gui.code_words import name_of
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP, format_date, listed, relative_day
from desktop_crm.operations.edits import CustomerEdit
from desktop_crm.queries.customers import CustomerRow
from desktop_crm.queries.listing import Order

# Whatever the list can be sorted by is a column of it.
Column = Order
COLUMNS = tuple(Column)
SHOWN_AT_FIRST = (
    Column.NAME, Column.COMPANY, Column.JOB_TITLE, Column.PHONE, Column.CITY, Column.STAGE, Column.TAGS,
    Column.LAST_CONTACT, Column.NEXT_DUE,
)  # fmt: skip
LATEST_FIRST = frozenset({Column.LAST_CONTACT, Column.CONFIRMED, Column.CREATED})
GROUPED_BY = (Column.COMPANY, Column.CITY, Column.STAGE, Column.SOURCE, Column.TAGS)
CHOICES: dict[Column, type[LifecycleStage | Source]] = {Column.STAGE: LifecycleStage, Column.SOURCE: Source}

_HEADINGS = {
    Column.NAME: QT_TRANSLATE_NOOP("Columns", "Name"),
    Column.COMPANY: QT_TRANSLATE_NOOP("Columns", "Company"),
    Column.JOB_TITLE: QT_TRANSLATE_NOOP("Columns", "Job title"),
    Column.PHONE: QT_TRANSLATE_NOOP("Columns", "Phone"),
    Column.EMAIL: QT_TRANSLATE_NOOP("Columns", "Email"),
    Column.CITY: QT_TRANSLATE_NOOP("Columns", "City"),
    Column.STAGE: QT_TRANSLATE_NOOP("Columns", "Stage"),
    Column.SOURCE: QT_TRANSLATE_NOOP("Columns", "Source"),
    Column.TAGS: QT_TRANSLATE_NOOP("Columns", "Tags"),
    Column.LAST_CONTACT: QT_TRANSLATE_NOOP("Columns", "Last contact"),
    Column.NEXT_DUE: QT_TRANSLATE_NOOP("Columns", "Next follow-up"),
    Column.CONFIRMED: QT_TRANSLATE_NOOP("Columns", "Confirmed"),
    Column.CREATED: QT_TRANSLATE_NOOP("Columns", "Created"),
}
_WIDTHS = {
    Column.NAME: 190, Column.COMPANY: 190, Column.EMAIL: 170, Column.PHONE: 150, Column.JOB_TITLE: 150,
    Column.TAGS: 140,
}  # fmt: skip
_PLAIN: dict[Column, Callable[[CustomerRow], str]] = {
    Column.NAME: lambda row: row.name,
    Column.COMPANY: lambda row: row.company,
    Column.JOB_TITLE: lambda row: row.job_title,
    Column.PHONE: lambda row: row.phone,
    Column.EMAIL: lambda row: row.email,
    Column.CITY: lambda row: row.city,
    Column.STAGE: lambda row: stage_name(row.stage),
    Column.SOURCE: lambda row: _source_name(row.source),
    Column.TAGS: lambda row: listed(row.tags),
    Column.LAST_CONTACT: lambda row: _day_of(row.last_contact_at),
    Column.NEXT_DUE: lambda row: row.next_due or "",
    Column.CONFIRMED: lambda row: row.confirmed_on or "",
    Column.CREATED: lambda row: _day_of(row.created_at),
}
_EDITS: dict[Column, Callable[[str], CustomerEdit]] = {
    Column.NAME: lambda text: CustomerEdit(name=text),
    Column.COMPANY: lambda text: CustomerEdit(organisation=text),
    Column.JOB_TITLE: lambda text: CustomerEdit(job_title=text),
    Column.STAGE: lambda text: CustomerEdit(stage=text),
    Column.SOURCE: lambda text: CustomerEdit(source=text),
}
_SECRETS = {Column.PHONE: ContactKind.PHONE, Column.EMAIL: ContactKind.EMAIL}
_STAGES = {stage.value: stage for stage in LifecycleStage}
_SOURCES = {source.value: source for source in Source}
_NEAR_DAYS = frozenset({Column.LAST_CONTACT, Column.NEXT_DUE})
_DAYS = _NEAR_DAYS | {Column.CONFIRMED, Column.CREATED}


def heading(column: Column) -> str:
    """Return the name of a column in the present language."""
    return QCoreApplication.translate("Columns", _HEADINGS[column])


def first_width(column: Column) -> int:
    """Return the width of a column at 100 % before the user has set one."""
    return _WIDTHS.get(column, 110)


def shown(column: Column, row: CustomerRow) -> str:
    """Return what a cell shows: sealed values masked, days as people say them."""
    text = plain(column, row)
    if not text:
        return ""
    if column in _SECRETS:
        return masked(_SECRETS[column], text)
    if column in _DAYS:
        day = date.fromisoformat(text)
        return relative_day(day, today()) if column in _NEAR_DAYS else format_date(day)
    return text


def plain(column: Column, row: CustomerRow) -> str:
    """Return what a cell holds, as it is copied: sealed values in full, days as ISO."""
    return _PLAIN[column](row)


def group_name(column: Column, row: CustomerRow) -> str:
    """Return the name of the group that a customer stands in; of several tags the first decides."""
    return next(iter(row.tags), "") if column is Column.TAGS else shown(column, row)


def typed(column: Column, row: CustomerRow) -> str:
    """Return what an editor of the cell begins with: for a choice its code."""
    if column is Column.STAGE:
        return row.stage or ""
    return (row.source or "") if column is Column.SOURCE else plain(column, row)


def edit_of(column: Column, text: str) -> CustomerEdit | None:
    """Return the edit that puts a text into a cell, or None where the cell is not edited in place."""
    made = _EDITS.get(column)
    return made(text) if made else None


def stage_name(code: str | None) -> str:
    """Return the name of a stage; a user's own word stays as it is."""
    return _name(_STAGES.get(code or ""), code)


def _source_name(code: str | None) -> str:
    return _name(_SOURCES.get(code or ""), code)


def _name(known: LifecycleStage | Source | None, code: str | None) -> str:
    return name_of(known) if known else code or ""


def _day_of(instant_ms: int | None) -> str:
    return local(instant_ms).date().isoformat() if instant_ms else ""
