"""Days of a whole table: whether 3/1/2017 is in January is told by the other rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_crm.domain.dates import parse_day
from desktop_crm.domain.errors import BadInput
from desktop_crm.exchange.repairs import repair_date

_NUMBERS_OF_DAY = re.compile(r"\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b")
_MOST_MONTHS = 12


def day_first(rows: Sequence[Sequence[str]], places: Sequence[int]) -> bool | None:
    """Tell whether days come before months in these columns; None where no row tells, or rows differ."""
    orders = set(_orders(rows, places))
    return orders.pop() if len(orders) == 1 else None


def read_day(text: str, first: bool | None, country: str) -> str:
    """Return a day as ISO text; without an order of its table it is read as its country does. Raise BadInput."""
    if first is not None and _NUMBERS_OF_DAY.match(text):
        return parse_day(text, day_first=first).iso()
    day = repair_date(text, country)
    # A lunar day, like one without a year, falls on another one each year.
    if not day[:1].isdigit():
        raise BadInput(field="date", problem="not_a_date")
    return day


def _orders(rows: Sequence[Sequence[str]], places: Sequence[int]) -> Iterator[bool]:
    for row in rows:
        for place in places:
            parts = _NUMBERS_OF_DAY.match(row[place]) if place < len(row) else None
            if parts and int(parts[1]) > _MOST_MONTHS:
                yield True
            elif parts and int(parts[2]) > _MOST_MONTHS:
                yield False
