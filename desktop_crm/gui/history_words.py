"""The history of a record in words: Phone changed: … → …; sealed values masked until they are shown."""

from __future__ import annotations

from datetime import date

from desktop_crm.domain.clock import today
from desktop_crm.domain.contact_points import HIDDEN, masked
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.domain.preferences import NeedStatus, PreferenceKind
from desktop_crm.domain.records import ContactKind, CustomerKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.domain.stages import LifecycleStage, Source
from desktop_crm.gui.code_words import label_name, name_of
from desktop_crm.gui.contact_words import say_day
from desktop_crm.gui.translations import format_date, format_instant
from desktop_crm.gui.wording import spoken
from desktop_crm.queries.history import HistoryEntry
from desktop_crm.wording.history import ACTIONS, INSTANTS, TOLD, say_code, say_column, say_part, say_table

_KINDS = {
    "contact_point": ContactKind, "preference": PreferenceKind, "interaction": InteractionKind,
    "sales_document": DocumentKind,
}  # fmt: skip
_CODES = {
    "customer.stage": LifecycleStage, "customer.source": Source, "deal.source": Source, "lead.source": Source,
    "preference.status": NeedStatus, "interaction.direction": Direction, "interaction.outcome": Outcome,
}  # fmt: skip
_KIND_CODES = {"customer": CustomerKind, "relation": RelationKind} | _KINDS
_MAIN_COLUMNS = {"contact_point": "value", "preference": "text", "interaction": "text"}
_DAYS = ("since", "stage_since", "valid_until")
_LONGEST = 80


def say_entry(entry: HistoryEntry, *, shown: bool) -> str:
    """Return one change in a line; contact points are masked unless `shown`."""
    what = ACTIONS[entry.action].say(spoken(), what=say_subject(entry))
    old, new = say_value(entry, entry.old, shown), say_value(entry, entry.new, shown)
    value = f"{old or '–'} → {new or '–'}" if entry.action == "changed" and (old or new) else old or new
    return TOLD.say(spoken(), what=what, value=value) if value else what


def say_subject(entry: HistoryEntry) -> str:
    """Return what changed: Mobile, Likes, Note, or Purchase: amount."""
    field = say_column(entry.table, entry.column, spoken())
    if entry.table == "customer" and field:
        return field[:1].upper() + field[1:]
    if field and entry.label and entry.table != "contact_point":
        return say_part(entry.table, entry.column, entry.label, spoken())
    if entry.column == _MAIN_COLUMNS.get(entry.table):
        field = ""
    return " · ".join(filter(None, (_row_name(entry), field)))


def _row_name(entry: HistoryEntry) -> str:
    kinds = _KINDS.get(entry.table)
    if entry.table == "contact_point" and entry.label:
        return label_name(entry.label)
    if kinds is not None and entry.row_kind in tuple(kinds):
        return name_of(kinds(entry.row_kind))
    return say_table(entry.table, spoken())


def say_value(entry: HistoryEntry, text: str, shown: bool) -> str:
    """Return a value of the entry's field; contact points are masked unless `shown`."""
    if not text:
        return ""
    if entry.table == "contact_point" and entry.column in ("", "value"):
        return _short(text) if shown else _masked(entry, text)
    codes = (
        _KIND_CODES.get(entry.table)
        if entry.column == "kind"
        else _CODES.get(f"{entry.table}.{entry.column}")
    )
    if codes is not None and text in tuple(codes):
        return name_of(codes(text))
    if entry.column in INSTANTS:
        return format_instant(int(text))
    if entry.column in _DAYS or entry.column.endswith("_on"):
        return format_date(date.fromisoformat(text))
    if entry.column in ("label", "service"):
        return label_name(text)
    if entry.column in ("is_primary", "active_since"):
        return "–" if text == "0" else "✓"
    return _short(say_code(entry.table, entry.column, text, spoken()))


def _masked(entry: HistoryEntry, text: str) -> str:
    try:
        kind = ContactKind(entry.row_kind)
        return say_day(text, today()) if kind is ContactKind.DATE else masked(kind, text)
    except (ValueError, CrmError):
        return HIDDEN


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
