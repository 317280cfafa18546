"""Amounts of several currencies as one sum, by the rates that the user keeps."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import ONE_TO_ONE, converted, rounded
from desktop_crm.queries.settings import home_currency
from desktop_crm.store.models import Deal, ExchangeRate, Payment, SalesDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class RateRow:
    """What one unit of a currency was worth at home from a day (ISO) on."""

    id: int
    currency: str
    since_on: str
    rate: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """The rates by currency, each list in the order of its days. Read once, asked for every amount."""

    home: str
    days: Mapping[str, Sequence[str]]
    values: Mapping[str, Sequence[int]]

    def at_home(self, money: Money, on: str) -> int | None:
        """Return an amount in the home currency by the rate of a day, None where no rate is known.

        Before the first rate of a currency, that one holds: it is nearer to the truth than nothing.
        """
        rate = self.rate_of(money.currency, on)
        return None if rate is None else converted(money, rate, self.home).amount_minor

    def rate_of(self, currency: str, on: str) -> int | None:
        """Return what a currency is worth at home on a day, in billionths, None where no rate is known."""
        if currency == self.home:
            return ONE_TO_ONE
        days = self.days.get(currency)
        return self.values[currency][max(bisect_right(days, on) - 1, 0)] if days else None

    def between(self, currency: str, other: str, on: str) -> int | None:
        """Return what a currency is worth in another by the rates of both, in billionths."""
        worth, wanted = self.rate_of(currency, on), self.rate_of(other, on)
        return None if worth is None or wanted is None else rounded(worth * ONE_TO_ONE, wanted)


def known_rates(session: Session) -> Rates:
    """Return all rates for reckoning."""
    days: defaultdict[str, list[str]] = defaultdict(list)
    values: defaultdict[str, list[int]] = defaultdict(list)
    for row in session.scalars(select(ExchangeRate).order_by(ExchangeRate.since_on, ExchangeRate.id)):
        days[row.currency].append(row.since_on)
        values[row.currency].append(row.rate)
    return Rates(home=home_currency(session), days=days, values=values)


def list_rates(session: Session) -> list[RateRow]:
    """Return the rates as a list, the newest of each currency first."""
    rows = session.scalars(select(ExchangeRate).order_by(ExchangeRate.currency, ExchangeRate.since_on.desc()))
    return [
        RateRow(id=row.id, currency=row.currency, since_on=row.since_on, rate=Decimal(row.rate) / ONE_TO_ONE)
        for row in rows
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class CurrencyUse:
    """How many deals, documents and payments are in a currency other than the home one."""

    currency: str
    deals: int
    documents: int
    payments: int


def currencies_without_rate(session: Session) -> list[CurrencyUse]:
    """Return the currencies in use that cannot be told at home, for no rate is known."""
    rates, counts = known_rates(session), defaultdict[str, list[int]](lambda: [0, 0, 0])
    for place, column in enumerate((Deal.currency, SalesDocument.currency, Payment.currency)):
        for currency, count in session.execute(select(column, func.count()).group_by(column)):
            counts[currency][place] = count
    return [
        CurrencyUse(currency=currency, deals=deals, documents=documents, payments=payments)
        for currency, (deals, documents, payments) in sorted(counts.items())
        if currency != rates.home and currency not in rates.days
    ]
