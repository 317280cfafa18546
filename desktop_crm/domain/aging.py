"""How long something owed is overdue, in the steps that accountants use."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from desktop_crm.domain.money import Money

_LAST_DAYS = (0, 30, 60, 90)
AGES = len(_LAST_DAYS) + 1
"""Not due yet, then 1–30, 31–60, 61–90 and more days overdue."""


def age_of(days_overdue: int) -> int:
    """Return the place of a number of days among the ages; what is not due yet counts as 0 or fewer."""
    return sum(days_overdue > last for last in _LAST_DAYS)


def summed(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """Return a sum for each currency, in the order of their codes; never one of several currencies."""
    sums: defaultdict[str, int] = defaultdict(int)
    for money in amounts:
        sums[money.currency] += money.amount_minor
    return tuple(Money(currency=code, amount_minor=sums[code]) for code in sorted(sums))
