"""What a search found, as the list shows it: the field's name and a piece of its text with the word marked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.contact_points import masked
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP
from desktop_crm.queries.listing import IN_SIGHT, SECRET_FIELDS, FieldCode, Hit

_NAMES = {
    FieldCode.NAME: QT_TRANSLATE_NOOP("Hits", "Name"),
    FieldCode.COMPANY: QT_TRANSLATE_NOOP("Hits", "Company"),
    FieldCode.PHONE: QT_TRANSLATE_NOOP("Hits", "Phone"),
    FieldCode.EMAIL: QT_TRANSLATE_NOOP("Hits", "Email"),
    FieldCode.IM: QT_TRANSLATE_NOOP("Hits", "Messenger"),
    FieldCode.CITY: QT_TRANSLATE_NOOP("Hits", "City"),
    FieldCode.ADDRESS: QT_TRANSLATE_NOOP("Hits", "Address"),
    FieldCode.JOB_TITLE: QT_TRANSLATE_NOOP("Hits", "Job title"),
    FieldCode.TAG: QT_TRANSLATE_NOOP("Hits", "Tag"),
    FieldCode.WEBSITE: QT_TRANSLATE_NOOP("Hits", "Website"),
    FieldCode.ID_NUMBER: QT_TRANSLATE_NOOP("Hits", "ID number"),
    FieldCode.DATE: QT_TRANSLATE_NOOP("Hits", "Date"),
    FieldCode.NOTE: QT_TRANSLATE_NOOP("Hits", "Note"),
    FieldCode.PREFERENCE: QT_TRANSLATE_NOOP("Hits", "Preference"),
    FieldCode.SOURCE: QT_TRANSLATE_NOOP("Hits", "Source"),
    FieldCode.OTHER: QT_TRANSLATE_NOOP("Hits", "Also"),
    FieldCode.INTERACTION: QT_TRANSLATE_NOOP("Hits", "Said"),
}
_BEFORE = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A piece of a field with the word at `start` to `end`."""

    field: FieldCode
    text: str
    start: int
    end: int


def field_name(field: FieldCode) -> str:
    """Return the name of a searched field in the present language."""
    return QCoreApplication.translate("Hits", _NAMES[field])


def excerpt(hit: Hit) -> Excerpt | None:
    """Return what to show of a hit, or None where the line shows the field anyway."""
    if hit.field in IN_SIGHT:
        return None
    word = hit.text[hit.start : hit.end]
    if hit.field in SECRET_FIELDS and not word:
        # Found in another form than it is kept in, such as a phone number by its area code with the zero.
        return Excerpt(field=hit.field, text=masked(SECRET_FIELDS[hit.field], hit.text), start=0, end=0)
    if hit.field in SECRET_FIELDS:
        return Excerpt(field=hit.field, text=f"…{word}", start=1, end=1 + len(word))
    cut = max(0, hit.start - _BEFORE)
    before = ("…" if cut else "") + hit.text[cut : hit.start]
    return Excerpt(
        field=hit.field, text=before + hit.text[hit.start :], start=len(before), end=len(before) + len(word)
    )
