"""What an import of documents and payments compares with: those of the store, and those of the tables before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.folding import fold
from desktop_crm.domain.records import RefusedRow
from desktop_crm.domain.sales_records import DocumentRecord, PaymentRecord
from desktop_crm.queries.known_sales import NEW, SAME, Judgement
from desktop_crm.store.models import Payment, SalesDocument

_Paper = tuple[str, str, str]


class KnownPapers:
    """Documents by kind, customer and number, payments by all that they say. Read once an import.

    `customers` are the names of all in the store, by id.
    """

    def __init__(self, session: Session, customers: Mapping[int, str]) -> None:
        folded = {customer_id: fold(name) for customer_id, name in customers.items()}
        self._documents = {
            (one.kind, folded.get(one.customer_id, ""), fold(one.number or ""))
            for one in session.scalars(select(SalesDocument))
        }
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

    def judge(self, record: DocumentRecord | PaymentRecord) -> Judgement | RefusedRow:
        """Decide about a row: new, the same, or refused."""
        if isinstance(record, PaymentRecord):
            return self._judge_payment(record)
        paper = paper_of(record)
        if record.number and paper in self._documents:
            return SAME
        if self._currencies.setdefault(paper, record.currency) != record.currency:
            return RefusedRow(line=record.line, reason="mixed_currencies", text=record.number)
        return NEW

    def finish_table(self) -> None:
        """Take the documents of a table for known: another that lists them brings nothing new."""
        self._documents |= self._currencies.keys()
        self._currencies.clear()

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
