"""What an import of documents and payments compares with: those of the store, and those of the tables before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import today
from desktop_crm.domain.folding import fold
from desktop_crm.domain.records import RefusedRow
from desktop_crm.domain.sales_records import DocumentRecord, PaymentRecord
from desktop_crm.queries.known_names import Alike
from desktop_crm.queries.known_sales import NEW, SAME, Difference, Judgement, judged
from desktop_crm.queries.named_deals import NamedDeal, NamedDeals
from desktop_crm.store.models import Payment, SalesDocument

_Paper = tuple[str, str, str]
_Stored = tuple[int, int | None]
"""A document of the store and its deal; of one that an earlier table brings, 0 and None."""


class KnownPapers:
    """Documents by kind, customer and number, payments by all that they say. Read once an import.

    `customers` are the names of all in the store, by id.
    """

    def __init__(self, session: Session, customers: Mapping[int, str], deals: NamedDeals) -> None:
        self._deals = deals
        self._today = today().isoformat()
        folded = {customer_id: fold(name) for customer_id, name in customers.items()}
        self._documents: dict[_Paper, _Stored] = {}
        self._dates: dict[_Paper, str] = {}
        for one in session.scalars(select(SalesDocument).order_by(SalesDocument.version)):
            paper = (one.kind, folded.get(one.customer_id, ""), fold(one.number or ""))
            self._documents[paper] = one.id, one.deal_id
            self._dates[paper] = one.dated_on
        self._payments = Counter(
            (
                folded.get(one.customer_id, ""),
                one.paid_on,
                one.amount,
                one.currency,
                fold(one.reference or ""),
            )
            for one in session.scalars(select(Payment))
        )
        self._currencies: dict[_Paper, str] = {}
        self._deal_of: dict[_Paper, NamedDeal] = {}

    def settle(self, record: DocumentRecord) -> tuple[DocumentRecord, Alike | None]:
        """Return a row with the deal that is meant, and what is in doubt of it."""
        return self._deals.settle(record, self._documents.get(paper_of(record), (0, None))[1])

    def judge(self, record: DocumentRecord | PaymentRecord) -> Judgement | RefusedRow:
        """Decide about a row: new, the same but for its deal, or refused."""
        if isinstance(record, PaymentRecord):
            return self._judge_payment(record)
        paper = paper_of(record)
        deal = self._deals.of(record)
        dated_on = self._dates.setdefault(paper, record.dated_on or self._today)
        if deal is not None and self._deal_of.setdefault(paper, deal) is not deal:
            return RefusedRow(line=record.line, reason="mixed_deals", text=record.number)
        if deal is not None and dated_on < deal.opened_on:
            return RefusedRow(line=record.line, reason="before_its_deal", text=record.number)
        if record.number and paper in self._documents:
            return self._judge_deal(paper, deal)
        if self._currencies.setdefault(paper, record.currency) != record.currency:
            return RefusedRow(line=record.line, reason="mixed_currencies", text=record.number)
        return NEW

    def finish_table(self) -> None:
        """Take the documents of a table for known: another that lists them brings nothing new."""
        self._documents |= dict.fromkeys(self._currencies, (0, None))
        self._currencies.clear()
        self._deal_of.clear()

    def _judge_deal(self, paper: _Paper, deal: NamedDeal | None) -> Judgement:
        """Tell whether a row brings a known document a deal, or another one; without one it takes none away."""
        document_id, held = self._documents[paper]
        if deal is None or not document_id or (deal.id and deal.id == held):
            return SAME
        self._documents[paper] = document_id, deal.id
        change = Difference(field="deal", before=self._deals.title(held), after=deal.title)
        return judged(document_id, (change,))

    def _judge_payment(self, record: PaymentRecord) -> Judgement:
        money = record.money
        facts = (
            fold(record.customer),
            record.paid_on,
            money.amount_minor,
            money.currency,
            fold(record.reference or record.number),
        )
        if self._payments[facts]:
            self._payments[facts] -= 1
            return SAME
        return NEW


def paper_of(record: DocumentRecord) -> _Paper:
    """Return what rows of one document share; a row without a number is one of its own."""
    return record.kind.value, fold(record.customer), fold(record.number) or f"#{record.line}"
