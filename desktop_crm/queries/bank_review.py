"""What came in by a bank's file, or stands without an invoice, beside the open invoices that it may be for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

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
from desktop_crm.queries.documents import payment_rows
from desktop_crm.queries.payments import customer_name
from desktop_crm.queries.receivables import receivables
from desktop_crm.store.models import Payment

_Key = tuple[str, str, str]
_MOST_PARTS = 6
_MOST_TRIED = 16


def review_statement(session: Session, incoming: Sequence[Incoming], on: date) -> list[Proposal]:
    """Return a proposal for each row of a bank's file, as of a day; what was imported before is known again.

    A row is known by its day, currency and text, where the payments that have them make up its amount: it may have
    been split. One of which only day and amount are found may have been recorded by hand, and is doubtful.
    """
    known = _KnownPayments(session)
    seen = known.found_among(incoming)
    fresh = [one for place, one in enumerate(incoming) if place not in seen]
    proposed = iter(propose(fresh, _claims(session, on)))
    return [
        Proposal(incoming=one, reason=Reason.KNOWN) if place in seen else known.doubted(next(proposed))
        for place, one in enumerate(incoming)
    ]


def review_unmatched(session: Session, on: date) -> list[Proposal]:
    """Return a proposal for each payment without an invoice, the newest first."""
    rows = payment_rows(session, Payment.document_id.is_(None))
    incoming = [
        Incoming(
            line=number,
            paid_on=row.paid_on,
            money=row.money,
            payer=customer_name(session, row.customer_id),
            text=row.reference,
            payment_id=row.id,
            customer_id=row.customer_id,
        )
        for number, row in enumerate(rows, start=1)
    ]
    return propose(incoming, _claims(session, on))


def _claims(session: Session, on: date) -> list[Claim]:
    return [
        Claim(
            document_id=one.document_id,
            customer_id=one.customer_id,
            customer=one.customer,
            number=one.number,
            due_on=one.due_on or one.dated_on,
            owed=one.owed,
        )
        for one in receivables(session, on)
    ]


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
        for count in range(1, min(most, len(parts)) + 1):
            for chosen in combinations(parts[:_MOST_TRIED], count):
                if sum(chosen) == one.money.amount_minor:
                    for amount in chosen:
                        parts.remove(amount)
                    return True
        return False

    def doubted(self, proposal: Proposal) -> Proposal:
        """Return a proposal, as doubtful where a payment of its day and amount was recorded already."""
        one = proposal.incoming
        recorded = self._recorded.get((one.paid_on, one.money.currency, one.money.amount_minor), ())
        if not recorded or proposal.customer_id not in (None, *recorded):
            return proposal
        return replace(proposal, reason=Reason.RECORDED, confidence=Confidence.DOUBTFUL)
