"""The calendar: each part of a month's page as it is asked for, beside a walk over all customers in SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.queries.calendar import Span, closing_on, done_on, kept_on, planned_on
from tests.benchmarks.measuring import Figure, Target, compared
from tests.benchmarks.samples import UNTIL, sample_copy

_PARTS: dict[str, Callable[..., Any]] = {
    "calendar: follow-ups of a month": planned_on,
    "calendar: contacts of a month": done_on,
    "calendar: closing deals of a month": closing_on,
    "calendar: birthdays of a month": kept_on,
}
_MONTH = Span(first=UNTIL - timedelta(30), last=UNTIL + timedelta(11), most=12)
_YARDSTICK = "every row of customer"


def measure(size: int) -> Iterator[Figure]:
    """Yield the figures of this family."""
    with sample_copy(size) as store:
        for name, question in _PARTS.items():
            taken = compared(partial(store.read, question, _MONTH), partial(store.read, _walk))
            yield taken.figure(name, _YARDSTICK, size, Target(growth=1.0))


def _walk(session: Session) -> object:
    return session.connection().execute(text("SELECT count(*), sum(length(row_mac)) FROM customer")).one()
