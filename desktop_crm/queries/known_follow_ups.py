"""What an import of follow-ups compares with: those of the store, each to be met by one row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.folding import fold
from desktop_crm.domain.sales_records import FollowUpRecord
from desktop_crm.queries.known_sales import NEW, Judgement, differing, judged
from desktop_crm.store.models import FollowUp, FollowUpTerms

DONE = "done"


class KnownFollowUps:
    """Follow-ups by customer, day and text; `customers` are the names of all in the store, by id."""

    def __init__(self, session: Session, customers: Mapping[int, str]) -> None:
        priorities = {one.follow_up_id: one.priority for one in session.scalars(select(FollowUpTerms))}
        self._known: defaultdict[tuple[str, str, str], list[tuple[int, dict[str, str]]]] = defaultdict(list)
        for one in session.scalars(select(FollowUp)):
            key = fold(customers.get(one.customer_id, "")), one.due_on, fold(one.title or "")
            said = {
                "time": one.due_time or "",
                "priority": str(priorities.get(one.id, 0)),
                DONE: DONE if one.done_at else "",
            }
            self._known[key].append((one.id, said))

    def judge(self, record: FollowUpRecord) -> Judgement:
        """Decide about a row: new, the same, or with another time, priority or end."""
        twins = self._known.get((fold(record.customer), record.due_on, fold(record.title)))
        if not twins:
            return NEW
        target, said = twins.pop(0)
        row = {
            "time": record.due_time,
            "priority": "" if record.priority is None else str(record.priority.value),
            DONE: DONE if record.done else "",
        }
        return judged(target, differing(said, row))
