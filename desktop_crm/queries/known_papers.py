"""What an import of documents and payments compares with: those of the store, and those of the tables before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import today
from desktop_crm.domain.folding import fold
from desktop_crm.domain.prices import GREATEST
from desktop_crm.domain.records import RefusedRow
from desktop_crm.domain.sales_documents import DocumentStatus
from desktop_crm.domain.sales_records import DocumentRecord, PaymentRecord
from desktop_crm.queries.known_names import Alike
from desktop_crm.queries.known_sales import NEW, SAME, Difference, Judgement, judged
from desktop_crm.queries.named_deals import NamedDeal, NamedDeals
from desktop_crm.store.models import Payment, SalesDocument

STATUS = "status"

_Paper = tuple[str, str, str, int]
"""What rows of one document share: kind, customer, number, version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stored:
    """A document of the store with its deal and where it stands; one that an earlier table brings has no id."""

    id: int = 0
    deal_id: int | None = None
    status: str = ""


class KnownPapers:
    """Documents by kind, customer and number, payments by all that they say. Read once an import.

    `customers` are the names of all in the store, by id.
    """

    def __init__(self, session: Session, customers: Mapping[int, str], deals: NamedDeals) -> None:
        self._deals = deals
        self._today = today().isoformat()
        folded = {customer_id: fold(name) for customer_id, name in customers.items()}
        self._documents: dict[_Paper, _Stored] = {}
        numbers: dict[int, str] = {}
        self._dates: dict[_Paper, str] = {}
        for one in session.scalars(select(SalesDocument).order_by(SalesDocument.version)):
            stored = _Stored(id=one.id, deal_id=one.deal_id, status=one.status)
            # A row that tells no version means the newest, which comes last.
            for version in (one.version, 0):
                paper = (one.kind, folded.get(one.customer_id, ""), fold(one.number or ""), version)
                self._documents[paper] = stored
                self._dates[paper] = one.dated_on
            numbers[one.id] = one.number or ""
        self._payments = Counter(
            (
                folded.get(one.customer_id, ""),
                one.paid_on,
                one.amount,
                one.currency,
                fold(one.reference or numbers.get(one.document_id or 0, "")),
            )
            for one in session.scalars(select(Payment))
        )
        self._currencies: dict[_Paper, str] = {}
        self._sums: Counter[_Paper] = Counter()
        self._deal_of: dict[_Paper, NamedDeal] = {}

    def settle(self, record: DocumentRecord) -> tuple[DocumentRecord, Alike | None]:
        """Return a row with the deal that is meant, and what is in doubt of it."""
        return self._deals.settle(record, self._documents.get(paper_of(record), _Stored()).deal_id)

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
            return self._judge_known(paper, record, deal)
        if self._currencies.setdefault(paper, record.currency) != record.currency:
            return RefusedRow(line=record.line, reason="mixed_currencies", text=record.number)
        self._sums[paper] += record.gross
        if self._sums[paper] > GREATEST:
            return RefusedRow(line=record.line, reason="out_of_range", text=record.number)
        return NEW

    def finish_table(self) -> None:
        """Take the documents of a table for known: another that lists them brings nothing new."""
        for kind, customer, number, version in self._currencies:
            self._documents |= {(kind, customer, number, one): _Stored() for one in (version or 1, 0)}
        self._currencies.clear()
        self._sums.clear()
        self._deal_of.clear()

    def _judge_known(self, paper: _Paper, record: DocumentRecord, deal: NamedDeal | None) -> Judgement:
        """Tell what a row brings a known document: a deal, or another one, and where it stands now."""
        stored = self._documents[paper]
        if not stored.id:
            return SAME
        changes = tuple(self._differences(stored, record, deal))
        self._documents[paper] = replace(
            stored, deal_id=deal.id if deal else stored.deal_id, status=record.status or stored.status
        )
        return judged(stored.id, changes)

    def _differences(
        self, stored: _Stored, record: DocumentRecord, deal: NamedDeal | None
    ) -> Iterator[Difference]:
        """Yield in what a row differs; without a deal it takes none away, and paid is what payments make it."""
        if deal is not None and not (deal.id and deal.id == stored.deal_id):
            yield Difference(field="deal", before=self._deals.title(stored.deal_id), after=deal.title)
        said = record.status
        if said and said != stored.status and DocumentStatus.PAID not in (said, stored.status):
            yield Difference(field=STATUS, before=stored.status, after=said)

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
    number = fold(record.number) or f"#{record.line}"
    return record.kind.value, fold(record.customer), number, record.version
