"""Today: each of its parts as the page asks for it, beside a walk over all customers in SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.operations.contact_terms import set_group_cadences
from desktop_crm.queries.dates_ahead import dates_ahead
from desktop_crm.queries.month_pace import balance, month_pace
from desktop_crm.queries.suggestions import suggestions
from desktop_crm.queries.today import day_plan
from tests.benchmarks.measuring import Figure, Target, compared
from tests.benchmarks.samples import UNTIL, sample_copy

_PARTS: dict[str, Callable[..., Any]] = {
    "today: follow-ups": day_plan,
    "today: suggestions with their reasons": suggestions,
    "today: birthdays of the week": dates_ahead,
    "today: the month": month_pace,
    "today: balance of new and old customers": balance,
}
_CADENCES = {"loyal": 30, "prospect": 45}
_YARDSTICK = "every row of customer and purchase"


def measure(size: int) -> Iterator[Figure]:
    """Yield the figures of this family."""
    with sample_copy(size) as store:
        store.write(Op.CONTACT_TERMS, set_group_cadences, _CADENCES, {})
        for name, question in _PARTS.items():
            taken = compared(partial(store.read, question, UNTIL), partial(store.read, _walk))
            yield taken.figure(name, _YARDSTICK, size, Target(growth=1.0))


def _walk(session: Session) -> object:
    connection = session.connection()
    return [
        connection.execute(text(f"SELECT count(*), sum(length(row_mac)) FROM {table}")).one()
        for table in ("customer", "purchase")
    ]
