"""What was changed in a record itself, as entries of its timeline."""

from __future__ import annotations

from itertools import groupby

from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.interactions import EntryKind
from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.queries.history import HistoryEntry, record_history
from desktop_crm.queries.timeline import TimelineEntry

# What else belongs to a customer has entries of its own there.
RECORD_TABLES = frozenset(
    {"customer", "contact_point", "customer_tag", "preference", "relation", "cadence", "contact_rule"}
)


def record_changes(session: Session, customer_id: int) -> list[TimelineEntry]:
    """Return edits, imports and automatic changes of a record, newest first: one entry a step, with its id."""
    told = filter(_is_of_record, record_history(session, customer_id))
    steps = (list(group) for _, group in groupby(told, key=lambda change: change.change_set))
    return [
        TimelineEntry(
            kind=EntryKind.CHANGE,
            id=changes[0].change_set,
            at=changes[0].at,
            by=changes[0].by,
            changes=tuple(changes),
        )
        for changes in steps
    ]


def _is_of_record(change: HistoryEntry) -> bool:
    """Tell whether the timeline should say it: needs stand there themselves, and invented people have no past."""
    is_need = change.table == "preference" and change.row_kind == PreferenceKind.NEED
    return change.table in RECORD_TABLES and not is_need and change.op is not Op.SAMPLE
