"""Amounts in search lines: `>5万`, `1000-5000`, `<900eur`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from operator import eq, ge, gt, le, lt

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import Money, parse_money
from desktop_crm.domain.search_line import more

# ISO 4217 for no currency at all.
ANY_CURRENCY = "XXX"


class Sign(StrEnum):
    """How an amount is compared."""

    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="
    EQUAL = "="


COMPARE = {Sign.LESS: lt, Sign.AT_MOST: le, Sign.MORE: gt, Sign.AT_LEAST: ge, Sign.EQUAL: eq}
"""What each sign asks of the amount and the bound."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """What an amount is compared with; money of ANY_CURRENCY fits all of them."""

    sign: Sign
    money: Money

    def holds(self, money: Money) -> bool:
        """Tell whether an amount is within the bound."""
        if self.money.currency not in (ANY_CURRENCY, money.currency):
            return False
        return bool(COMPARE[self.sign](money.decimal(), self.money.decimal()))


_BOUND = re.compile(r"([<>]=?|[≤≥=])?(.+)")
_OTHER_SIGNS = {"≤": Sign.AT_MOST, "≥": Sign.AT_LEAST}


def bounds_of(value: str) -> tuple[Bound, ...]:
    """Return the bounds that a value names, two for a span. Raise ValueError."""
    low, between, high = value.partition("-")
    return (_bound(f">={low}"), _bound(f"<={high}")) if between and low else (_bound(value),)


def _bound(text: str) -> Bound:
    parts = _BOUND.fullmatch(text)
    if not parts:
        raise ValueError
    said = parts[1] or Sign.EQUAL.value
    try:
        return Bound(sign=_OTHER_SIGNS.get(said) or Sign(said), money=parse_money(parts[2], ANY_CURRENCY))
    except BadInput:
        raise ValueError from None


AMOUNT = more("bounds", bounds_of)
"""What reads `amount:` into the bounds of a query."""
