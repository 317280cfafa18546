"""The history of a record in words: Phone changed: … → …; sealed values masked until they are shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.clock import today
from desktop_crm.domain.contact_points import HIDDEN, masked
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.domain.preferences import NeedStatus, PreferenceKind
from desktop_crm.domain.records import ContactKind, CustomerKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.domain.stages import LifecycleStage, Source
from desktop_crm.gui.editors.contact_words import say_day
from desktop_crm.gui.messages import QT_TRANSLATE_NOOP, label_name, name_of
from desktop_crm.gui.translations import format_date, format_instant
from desktop_crm.queries.history import HistoryEntry

_TABLES = {
    "customer": QT_TRANSLATE_NOOP("History", "Record"),
    "contact_point": QT_TRANSLATE_NOOP("History", "Contact"),
    "preference": QT_TRANSLATE_NOOP("History", "Preference"),
    "relation": QT_TRANSLATE_NOOP("History", "Relation"),
    "interaction": QT_TRANSLATE_NOOP("History", "Interaction"),
    "follow_up": QT_TRANSLATE_NOOP("History", "Follow-up"),
    "purchase": QT_TRANSLATE_NOOP("History", "Purchase"),
    "customer_tag": QT_TRANSLATE_NOOP("History", "Tag"),
    "attachment": QT_TRANSLATE_NOOP("History", "Photo or file"),
}
_COLUMNS = {
    "name": QT_TRANSLATE_NOOP("History", "name"),
    "family_name": QT_TRANSLATE_NOOP("History", "family name"),
    "given_name": QT_TRANSLATE_NOOP("History", "given name"),
    "middle_name": QT_TRANSLATE_NOOP("History", "middle name"),
    "honorific": QT_TRANSLATE_NOOP("History", "title"),
    "suffix": QT_TRANSLATE_NOOP("History", "suffix"),
    "nickname": QT_TRANSLATE_NOOP("History", "nickname"),
    "gender": QT_TRANSLATE_NOOP("History", "gender"),
    "occupation": QT_TRANSLATE_NOOP("History", "occupation"),
    "note": QT_TRANSLATE_NOOP("History", "note"),
    "stage": QT_TRANSLATE_NOOP("History", "stage"),
    "source": QT_TRANSLATE_NOOP("History", "source"),
    "kind": QT_TRANSLATE_NOOP("History", "kind"),
    "confirmed_on": QT_TRANSLATE_NOOP("History", "last confirmed"),
    "archived_at": QT_TRANSLATE_NOOP("History", "archived"),
    "deleted_at": QT_TRANSLATE_NOOP("History", "in the trash"),
    "label": QT_TRANSLATE_NOOP("History", "label"),
    "service": QT_TRANSLATE_NOOP("History", "service"),
    "is_primary": QT_TRANSLATE_NOOP("History", "used first"),
    "words": QT_TRANSLATE_NOOP("History", "job title or words"),
    "department": QT_TRANSLATE_NOOP("History", "department"),
    "to_id": QT_TRANSLATE_NOOP("History", "company"),
    "status": QT_TRANSLATE_NOOP("History", "status"),
    "since": QT_TRANSLATE_NOOP("History", "since"),
    "subject": QT_TRANSLATE_NOOP("History", "subject"),
    "at": QT_TRANSLATE_NOOP("History", "time"),
    "direction": QT_TRANSLATE_NOOP("History", "direction"),
    "minutes": QT_TRANSLATE_NOOP("History", "minutes"),
    "outcome": QT_TRANSLATE_NOOP("History", "outcome"),
    "due_on": QT_TRANSLATE_NOOP("History", "day"),
    "due_time": QT_TRANSLATE_NOOP("History", "time"),
    "done_at": QT_TRANSLATE_NOOP("History", "done"),
    "title": QT_TRANSLATE_NOOP("History", "text"),
    "bought_on": QT_TRANSLATE_NOOP("History", "day"),
    "product": QT_TRANSLATE_NOOP("History", "product"),
    "amount": QT_TRANSLATE_NOOP("History", "amount"),
    "currency": QT_TRANSLATE_NOOP("History", "currency"),
}
_ACTIONS = {
    "changed": QT_TRANSLATE_NOOP("History", "{what} changed"),
    "added": QT_TRANSLATE_NOOP("History", "{what} added"),
    "removed": QT_TRANSLATE_NOOP("History", "{what} removed"),
}
_KINDS = {"contact_point": ContactKind, "preference": PreferenceKind, "interaction": InteractionKind}
_CODES = {
    "stage": LifecycleStage, "source": Source, "status": NeedStatus, "direction": Direction, "outcome": Outcome,
}  # fmt: skip
_KIND_CODES = {"customer": CustomerKind, "relation": RelationKind} | _KINDS
_MAIN_COLUMNS = {"contact_point": "value", "preference": "text", "interaction": "text"}
_INSTANTS = ("archived_at", "deleted_at", "done_at", "at")
_DAYS = ("confirmed_on", "since", "due_on", "bought_on")
_LONGEST = 80


def say_entry(entry: HistoryEntry, *, shown: bool) -> str:
    """Return one change in a line; contact points are masked unless `shown`."""
    what = QCoreApplication.translate("History", _ACTIONS[entry.action]).replace("{what}", say_subject(entry))
    old, new = say_value(entry, entry.old, shown), say_value(entry, entry.new, shown)
    if entry.action == "changed":
        return f"{what}: {old or '–'} → {new or '–'}"
    return ": ".join(filter(None, (what, old or new)))


def say_subject(entry: HistoryEntry) -> str:
    """Return what changed: Mobile, Likes, Note, or Purchase: amount."""
    column = _COLUMNS.get(entry.column, "")
    field = QCoreApplication.translate("History", column) if column else ""
    if entry.table == "customer" and field:
        return field[:1].upper() + field[1:]
    if entry.column == _MAIN_COLUMNS.get(entry.table):
        field = ""
    return " · ".join(filter(None, (_row_name(entry), field)))


def _row_name(entry: HistoryEntry) -> str:
    kinds = _KINDS.get(entry.table)
    if entry.table == "contact_point" and entry.label:
        return label_name(entry.label)
    if kinds is not None and entry.row_kind in tuple(kinds):
        return name_of(kinds(entry.row_kind))
    return QCoreApplication.translate("History", _TABLES.get(entry.table, "Record"))


def say_value(entry: HistoryEntry, text: str, shown: bool) -> str:
    """Return a value of the entry's field; contact points are masked unless `shown`."""
    if not text:
        return ""
    if entry.table == "contact_point" and entry.column in ("", "value"):
        return _short(text) if shown else _masked(entry, text)
    codes = _KIND_CODES.get(entry.table) if entry.column == "kind" else _CODES.get(entry.column)
    if codes is not None and text in tuple(codes):
        return name_of(codes(text))
    if entry.column in _INSTANTS:
        return format_instant(int(text))
    if entry.column in _DAYS:
        return format_date(date.fromisoformat(text))
    if entry.column in ("label", "service"):
        return label_name(text)
    if entry.column == "is_primary":
        return "✓" if text == "1" else "–"
    return _short(text)


def _masked(entry: HistoryEntry, text: str) -> str:
    try:
        kind = ContactKind(entry.row_kind)
        return say_day(text, today()) if kind is ContactKind.DATE else masked(kind, text)
    except (ValueError, CrmError):
        return HIDDEN


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
