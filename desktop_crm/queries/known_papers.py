"""What an import of documents and payments compares with: those of the store, and those of the rows before."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.folding import fold
from desktop_crm.domain.records import RefusedRow
from desktop_crm.domain.sales_records import DocumentRecord, PaymentRecord
from desktop_crm.queries.known_customers import ids_by_name
from desktop_crm.queries.rehearsal import Verdict
from desktop_crm.store.models import Payment, SalesDocument

_Paper = tuple[str, str, str]


class KnownPapers:
    """Documents by kind, customer and number, payments by all that they say. Read once an import."""

    def __init__(self, session: Session) -> None:
        self._customers = ids_by_name(session)
        by_id = {customer_id: name for name, customer_id in self._customers.items()}
        self._documents = {
            (one.kind, by_id.get(one.customer_id, ""), fold(one.number or ""))
            for one in session.scalars(select(SalesDocument))
        }
        self._payments = Counter(
            (one.customer_id, one.paid_on, one.amount, one.currency, fold(one.reference or ""))
            for one in session.scalars(select(Payment))
        )
        self._currencies: dict[_Paper, str] = {}

    def judge(self, record: DocumentRecord | PaymentRecord) -> Verdict | RefusedRow:
        """Decide about a row: new, the same, or refused."""
        if isinstance(record, PaymentRecord):
            return self._judge_payment(record)
        paper = paper_of(record)
        if record.number and paper in self._documents:
            return Verdict.SAME
        if self._currencies.setdefault(paper, record.currency) != record.currency:
            return RefusedRow(line=record.line, reason="mixed_currencies", text=record.number)
        return Verdict.NEW

    def _judge_payment(self, record: PaymentRecord) -> Verdict | RefusedRow:
        customer_id = self._customers.get(fold(record.customer))
        if customer_id is None:
            return RefusedRow(line=record.line, reason="unknown", text=record.customer)
        money = record.money
        facts = (customer_id, record.paid_on, money.amount_minor, money.currency, fold(record.reference))
        if self._payments[facts]:
            self._payments[facts] -= 1
            return Verdict.SAME
        return Verdict.NEW


def paper_of(record: DocumentRecord) -> _Paper:
    """Return what rows of one document share; a row without a number is one of its own."""
    return record.kind.value, fold(record.customer), fold(record.number) or f"#{record.line}"
