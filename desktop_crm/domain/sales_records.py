"""Deals, products, documents, payments and follow-ups as plain values: what files are read into and compared by.

Days are ISO text or empty, texts as the file has them; `line` is the 1-based line (or sheet row) of the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_crm.domain.money import Money
from desktop_crm.domain.planning import Priority
from desktop_crm.domain.prices import Price
from desktop_crm.domain.records import RefusedRow
from desktop_crm.domain.sales_documents import DocumentKind, DocumentName, DocumentStatus


class SalesKind(StrEnum):
    """What the rows of a table are, in the order in which tables are imported: each may name what those before hold."""

    PRODUCTS = "products"
    DEALS = "deals"
    DOCUMENTS = "documents"
    PAYMENTS = "payments"
    FOLLOW_UPS = "follow_ups"


@dataclass(frozen=True, slots=True, kw_only=True)
class DealRecord:
    """A deal. `code` is its number in the other program; `stage` a name, or the word for won or lost.

    Without a `pipeline` a new deal is one of the first, and a known one stays where it is.
    """

    line: int
    code: str = ""
    title: str = ""
    customer: str = ""
    product: str = ""
    pipeline: str = ""
    stage: str = ""
    owner: str = ""
    opened_on: str = ""
    expected_on: str = ""
    closed_on: str = ""
    money: Money | None = None
    currency: str
    probability: int | None = None
    reason: str = ""
    note: str = ""

    def begins_on(self, today: str) -> str:
        """Return the day on which it was opened; one that tells none begins by its import, or with its end."""
        return self.opened_on or min(day for day in (self.closed_on, self.expected_on, today) if day)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductRecord:
    """A product of a price list; `tax_rate` in basis points."""

    line: int
    name: str
    code: str = ""
    category: str = ""
    unit: str = ""
    price: Money | None = None
    tax_rate: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRecord:
    """A line of a document, or a whole one where `price` is None and `net` and `tax` are known.

    Rows with the same kind, customer, number and version are one document; version 0 is the newest that is known, or
    else the first. A line may have `text` of its own beside its product or instead of it, and its `position`, by which
    later documents name it. The deal is named by title, by number or by both; a rehearsal finds out its id, which is 0
    for a deal of the same import and None where nobody knows which is meant.
    """

    line: int
    kind: DocumentKind
    customer: str
    number: str = ""
    version: int = 0
    dated_on: str = ""
    due_on: str = ""
    status: DocumentStatus | None = None
    follows: DocumentName | None = None
    currency: str
    position: int = 0
    product: str = ""
    text: str = ""
    price: Price | None = None
    net: int = 0
    tax: int = 0
    deal: str = ""
    deal_code: str = ""
    deal_id: int | None = None
    note: str = ""

    @property
    def gross(self) -> int:
        """What the row adds to its document, in minor units."""
        return self.price.net + self.price.tax if self.price else self.net + self.tax


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentRecord:
    """Money that came in; `number` names the invoice, where the file does."""

    line: int
    customer: str
    money: Money
    paid_on: str = ""
    reference: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpRecord:
    """Something to do for a customer by a day, perhaps at a time (HH:MM); `repeat` a rule of `domain.repeat` or ""."""

    line: int
    customer: str
    title: str
    due_on: str
    due_time: str = ""
    priority: Priority | None = None
    done: bool = False
    repeat: str = ""


SalesRecord = DealRecord | ProductRecord | DocumentRecord | PaymentRecord | FollowUpRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSales:
    """What a table of sales held: its records and what could not be one, in the file's order.

    `document` is the kind of those that a table of documents lists.
    """

    kind: SalesKind
    document: DocumentKind = DocumentKind.ORDER
    records: tuple[SalesRecord, ...]
    refused: tuple[RefusedRow, ...]

    @property
    def place(self) -> tuple[int, int]:
        """Which tables are imported before this one: those that it may name."""
        return list(SalesKind).index(self.kind), list(DocumentKind).index(self.document)
