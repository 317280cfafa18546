"""What came in by a bank's file, or stands without an invoice, beside the open invoices that it may be for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.bank_matching import (
    Claim,
    Confidence,
    Incoming,
    Proposal,
    Reason,
    letters,
    propose,
)
from desktop_crm.domain.errors import UnknownFormat
from desktop_crm.domain.records import RefusedRow
from desktop_crm.exchange.bank_columns import BankColumns, BankTable, recognise_statement
from desktop_crm.exchange.bank_file import read_statement
from desktop_crm.exchange.contact_file import open_contact_file
from desktop_crm.exchange.sales_file import Home
from desktop_crm.queries.details import names_of
from desktop_crm.queries.documents import payment_rows
from desktop_crm.queries.receivables import receivables
from desktop_crm.queries.settings import home_country, home_currency
from desktop_crm.store.models import Payment

_Key = tuple[str, str, str]
_MOST_PARTS = 6
_MOST_TRIED = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A bank's file with its columns as they were found, and where the user is."""

    bank: BankTable
    home: Home


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What is proposed for each row, and the open invoices by id. `outgoing` and `refused` are rows left out."""

    proposals: tuple[Proposal, ...]
    claims: Mapping[int, Claim]
    outgoing: int = 0
    refused: tuple[RefusedRow, ...] = ()


def open_statement(session: Session, path: Path) -> Statement:
    """Open a bank's file. Raise CannotRead, TooLarge, UnknownFormat, the last also for what is no table."""
    table = open_contact_file(path).table
    if table is None:
        raise UnknownFormat(path=str(path))
    home = Home(country=home_country(session), currency=home_currency(session))
    return Statement(bank=recognise_statement(table, home.country), home=home)


def review_file(session: Session, statement: Statement, columns: BankColumns, on: date) -> Review:
    """Read a bank's file by these columns and return what its rows may be for, as of a day."""
    read = read_statement(statement.bank, columns, statement.home)
    review = review_statement(session, read.incoming, on)
    return replace(review, outgoing=read.outgoing, refused=read.refused)


def review_statement(session: Session, incoming: Sequence[Incoming], on: date) -> Review:
    """Return a proposal for each row of a bank's file, as of a day; what was imported before is known again.

    A row is known by its day, currency and text, where the payments that have them make up its amount: it may have
    been split. One of which only day and amount are found may have been recorded by hand, and is doubtful.
    """
    known = _KnownPayments(session)
    seen = known.found_among(incoming)
    fresh = [one for place, one in enumerate(incoming) if place not in seen]
    claims = _claims(session, on)
    proposed = iter(propose(fresh, claims.values()))
    found = (
        Proposal(incoming=one, reason=Reason.KNOWN) if place in seen else known.doubted(next(proposed))
        for place, one in enumerate(incoming)
    )
    return Review(proposals=tuple(found), claims=claims)


def review_unmatched(session: Session, on: date) -> Review:
    """Return a proposal for each payment without an invoice, the newest first."""
    rows = payment_rows(session, Payment.document_id.is_(None))
    names = names_of(session, {row.customer_id for row in rows})
    incoming = [
        Incoming(
            line=number,
            paid_on=row.paid_on,
            money=row.money,
            payer=names.get(row.customer_id, ""),
            text=row.reference,
            payment_id=row.id,
            customer_id=row.customer_id,
        )
        for number, row in enumerate(rows, start=1)
    ]
    claims = _claims(session, on)
    return Review(proposals=tuple(propose(incoming, claims.values())), claims=claims)


def _claims(session: Session, on: date) -> dict[int, Claim]:
    return {
        one.document_id: Claim(
            document_id=one.document_id,
            customer_id=one.customer_id,
            customer=one.customer,
            number=one.number,
            due_on=one.due_on or one.dated_on,
            owed=one.owed,
        )
        for one in receivables(session, on)
    }


class _KnownPayments:
    """The payments of the store, each to be found again once."""

    def __init__(self, session: Session) -> None:
        self._parts: defaultdict[_Key, list[int]] = defaultdict(list)
        self._recorded: defaultdict[tuple[str, str, int], list[int]] = defaultdict(list)
        for one in session.scalars(select(Payment)):
            self._parts[one.paid_on, one.currency, letters(one.reference or "")].append(one.amount)
            self._recorded[one.paid_on, one.currency, one.amount].append(one.customer_id)

    def found_among(self, incoming: Sequence[Incoming]) -> set[int]:
        """Return the places of rows that were imported before; whole ones are looked for before split ones."""
        found: set[int] = set()
        for most in (1, _MOST_PARTS):
            for place, one in enumerate(incoming):
                if place not in found and self._take(one, most):
                    found.add(place)
        return found

    def _take(self, one: Incoming, most: int) -> bool:
        parts = self._parts.get((one.paid_on, one.money.currency, letters(one.text)), [])
        sets = (
            chosen
            for count in range(1, min(most, len(parts)) + 1)
            for chosen in combinations(parts[:_MOST_TRIED], count)
        )
        chosen = next((each for each in sets if sum(each) == one.money.amount_minor), ())
        for amount in chosen:
            parts.remove(amount)
        return bool(chosen)

    def doubted(self, proposal: Proposal) -> Proposal:
        """Return a proposal, as doubtful where a payment of its day and amount was recorded already."""
        one = proposal.incoming
        recorded = self._recorded.get((one.paid_on, one.money.currency, one.money.amount_minor), ())
        if not recorded or proposal.customer_id not in (None, *recorded):
            return proposal
        return replace(proposal, reason=Reason.RECORDED, confidence=Confidence.DOUBTFUL)
