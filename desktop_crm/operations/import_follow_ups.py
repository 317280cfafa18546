"""Writing the follow-ups of a rehearsed table."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.folding import fold
from desktop_crm.domain.sales_records import FollowUpRecord
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.existing import existing
from desktop_crm.operations.follow_ups import edit_follow_up, plan_follow_up
from desktop_crm.operations.named_records import ids_of_customers
from desktop_crm.queries.known_follow_ups import DONE
from desktop_crm.queries.rehearsal import Verdict
from desktop_crm.queries.sales_rehearsal import RehearsedSale
from desktop_crm.store.models import FollowUp


def import_follow_ups(session: Session, records: Sequence[FollowUpRecord]) -> None:
    """Plan what a table lists; what is done there comes in as done, and plans nothing after it."""
    customers = ids_of_customers(session, (record.customer for record in records))
    for record in records:
        edit = FollowUpEdit(
            due_on=record.due_on,
            due_time=record.due_time or None,
            title=record.title,
            priority=record.priority,
            repeat=None if record.done else record.repeat or None,
        )
        follow_up_id = plan_follow_up(session, customers[fold(record.customer)], edit)
        if record.done:
            existing(session, FollowUp, follow_up_id).done_at = now_ms()


def change_follow_ups(session: Session, rows: Sequence[RehearsedSale]) -> None:
    """Let known follow-ups be what their rows say; an empty cell takes nothing away."""
    for row in rows:
        record = row.record
        if row.verdict is Verdict.CHANGED and isinstance(record, FollowUpRecord):
            ends = any(one.field == DONE for one in row.differences)
            edit = FollowUpEdit(
                due_time=record.due_time or None, priority=record.priority, done=True if ends else None
            )
            edit_follow_up(session, row.target, edit)
