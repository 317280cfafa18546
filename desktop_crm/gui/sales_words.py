"""What the import page calls tables of sales and their fields, and how it shows their rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.money import Money, format_money
from desktop_crm.domain.planning import Priority
from desktop_crm.domain.prices import UNIT, Price
from desktop_crm.domain.sales_documents import DocumentKind, DocumentName, DocumentStatus
from desktop_crm.domain.sales_records import SalesKind, SalesRecord
from desktop_crm.exchange.document_cells import name_cell
from desktop_crm.exchange.sales_fields import SalesField
from desktop_crm.gui.document_words import status_names
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP
from desktop_crm.gui.wording import spoken
from desktop_crm.queries.known_sales import Difference

_BASIS_POINTS = 100
_NAMES = {
    SalesField.CODE: QT_TRANSLATE_NOOP("SalesFields", "Number or code"),
    SalesField.TITLE: QT_TRANSLATE_NOOP("SalesFields", "What it is about"),
    SalesField.CUSTOMER: QT_TRANSLATE_NOOP("SalesFields", "Customer"),
    SalesField.PRODUCT: QT_TRANSLATE_NOOP("SalesFields", "Product"),
    SalesField.PIPELINE: QT_TRANSLATE_NOOP("SalesFields", "Pipeline"),
    SalesField.STAGE: QT_TRANSLATE_NOOP("SalesFields", "Stage"),
    SalesField.OWNER: QT_TRANSLATE_NOOP("SalesFields", "Salesperson"),
    SalesField.OPENED: QT_TRANSLATE_NOOP("SalesFields", "Opened on"),
    SalesField.EXPECTED: QT_TRANSLATE_NOOP("SalesFields", "Expected on"),
    SalesField.CLOSED: QT_TRANSLATE_NOOP("SalesFields", "Closed on"),
    SalesField.LOST_ON: QT_TRANSLATE_NOOP("SalesFields", "Lost on"),
    SalesField.AMOUNT: QT_TRANSLATE_NOOP("SalesFields", "Amount"),
    SalesField.CURRENCY: QT_TRANSLATE_NOOP("SalesFields", "Currency"),
    SalesField.PROBABILITY: QT_TRANSLATE_NOOP("SalesFields", "Probability"),
    SalesField.REASON: QT_TRANSLATE_NOOP("SalesFields", "Reason won or lost"),
    SalesField.NOTE: QT_TRANSLATE_NOOP("SalesFields", "Note"),
    SalesField.CATEGORY: QT_TRANSLATE_NOOP("SalesFields", "Category"),
    SalesField.UNIT: QT_TRANSLATE_NOOP("SalesFields", "Unit"),
    SalesField.PRICE: QT_TRANSLATE_NOOP("SalesFields", "Unit price"),
    SalesField.TAX_RATE: QT_TRANSLATE_NOOP("SalesFields", "Tax rate"),
    SalesField.TAX: QT_TRANSLATE_NOOP("SalesFields", "Tax"),
    SalesField.DISCOUNT: QT_TRANSLATE_NOOP("SalesFields", "Discount"),
    SalesField.QUANTITY: QT_TRANSLATE_NOOP("SalesFields", "Quantity"),
    SalesField.NUMBER: QT_TRANSLATE_NOOP("SalesFields", "Document number"),
    SalesField.DATED: QT_TRANSLATE_NOOP("SalesFields", "Dated"),
    SalesField.DUE: QT_TRANSLATE_NOOP("SalesFields", "Due on"),
    SalesField.PAID_ON: QT_TRANSLATE_NOOP("SalesFields", "Paid on"),
    SalesField.REFERENCE: QT_TRANSLATE_NOOP("SalesFields", "Payment reference"),
    SalesField.TIME: QT_TRANSLATE_NOOP("SalesFields", "Time of day"),
    SalesField.PRIORITY: QT_TRANSLATE_NOOP("SalesFields", "Priority"),
    SalesField.DONE: QT_TRANSLATE_NOOP("SalesFields", "Done"),
    SalesField.REPEAT: QT_TRANSLATE_NOOP("SalesFields", "Repeats"),
    SalesField.DEAL: QT_TRANSLATE_NOOP("SalesFields", "Deal"),
    SalesField.DEAL_CODE: QT_TRANSLATE_NOOP("SalesFields", "Number of the deal"),
    SalesField.STATUS: QT_TRANSLATE_NOOP("SalesFields", "Status"),
    SalesField.VERSION: QT_TRANSLATE_NOOP("SalesFields", "Version"),
    SalesField.FOLLOWS: QT_TRANSLATE_NOOP("SalesFields", "Made from"),
    SalesField.POSITION: QT_TRANSLATE_NOOP("SalesFields", "Line of the document"),
    SalesField.TEXT: QT_TRANSLATE_NOOP("SalesFields", "Description"),
}
_PRIORITIES = {
    Priority.LOW: QT_TRANSLATE_NOOP("SalesFields", "low"),
    Priority.NORMAL: QT_TRANSLATE_NOOP("SalesFields", "normal"),
    Priority.HIGH: QT_TRANSLATE_NOOP("SalesFields", "high"),
}
# Where a record's attribute is not called as the column's field is.
_FIELDS = {
    "opened_on": SalesField.OPENED,
    "expected_on": SalesField.EXPECTED,
    "closed_on": SalesField.CLOSED,
    "dated_on": SalesField.DATED,
    "due_on": SalesField.DUE,
    "due_time": SalesField.TIME,
    "money": SalesField.AMOUNT,
    "net": SalesField.AMOUNT,
    "name": SalesField.PRODUCT,
}
_UNSHOWN = {"line", "kind", "currency", "deal_id"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesColumn:
    """What a column of a table of sales means; None leaves it out."""

    field: SalesField | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What the rows of a table are: sales of a kind, or people where there is none."""

    kind: SalesKind | None = None
    document: DocumentKind = DocumentKind.ORDER


_HOLDINGS = {
    Holding(): QT_TRANSLATE_NOOP("SalesFields", "Customers"),
    Holding(kind=SalesKind.PRODUCTS): QT_TRANSLATE_NOOP("SalesFields", "Products"),
    Holding(kind=SalesKind.DEALS): QT_TRANSLATE_NOOP("SalesFields", "Deals"),
    Holding(kind=SalesKind.DOCUMENTS, document=DocumentKind.QUOTE): QT_TRANSLATE_NOOP(
        "SalesFields", "Quotes"
    ),
    Holding(kind=SalesKind.DOCUMENTS, document=DocumentKind.CONTRACT): QT_TRANSLATE_NOOP(
        "SalesFields", "Contracts"
    ),
    Holding(kind=SalesKind.DOCUMENTS, document=DocumentKind.ORDER): QT_TRANSLATE_NOOP(
        "SalesFields", "Orders"
    ),
    Holding(kind=SalesKind.DOCUMENTS, document=DocumentKind.DELIVERY): QT_TRANSLATE_NOOP(
        "SalesFields", "Deliveries"
    ),
    Holding(kind=SalesKind.DOCUMENTS, document=DocumentKind.INVOICE): QT_TRANSLATE_NOOP(
        "SalesFields", "Invoices"
    ),
    Holding(kind=SalesKind.PAYMENTS): QT_TRANSLATE_NOOP("SalesFields", "Payments"),
    Holding(kind=SalesKind.FOLLOW_UPS): QT_TRANSLATE_NOOP("SalesFields", "Follow-ups"),
}


def holdings() -> list[Holding]:
    """Return what a table can hold, in the order of the list."""
    return list(_HOLDINGS)


def holding_name(holding: Holding) -> str:
    """Return what the rows are called: Deals."""
    return _translated(_HOLDINGS[holding])


def sales_field_name(field: SalesField) -> str:
    """Return the name of a field: Expected on."""
    return _translated(_NAMES[field])


def sale_entries(record: SalesRecord) -> Iterator[tuple[str, str]]:
    """Yield all that a row says, as the names of its fields and their texts."""
    currency = getattr(record, "currency", "")
    for one in fields(record):
        value = getattr(record, one.name)
        if value and one.name not in _UNSHOWN:
            field = _FIELDS.get(one.name) or SalesField(one.name)
            yield sales_field_name(field), _said(field, value, currency)


def said_difference(difference: Difference) -> tuple[str, str, str]:
    """Return in which field a row differs, and what it said before and says now."""
    field = SalesField(difference.field)
    said = (_said_known(field, text) if text else "" for text in (difference.before, difference.after))
    return sales_field_name(field), *said  # type: ignore[return-value]  # two texts


def _said(field: SalesField, value: object, currency: str) -> str:
    if isinstance(value, Money):
        return format_money(value)
    if isinstance(value, Price):
        each = format_money(Money(currency=currency, amount_minor=value.unit_price))
        return f"{value.quantity / UNIT:g} × {each}"
    if isinstance(value, Priority):
        return _translated(_PRIORITIES[value])
    if isinstance(value, DocumentName):
        return name_cell(value, int(spoken().startswith("zh")))
    if isinstance(value, DocumentStatus):
        return status_names()[value]
    if field in (SalesField.AMOUNT, SalesField.TAX):
        return format_money(Money(currency=currency, amount_minor=int(str(value))))
    if field is SalesField.TAX_RATE:
        return f"{int(str(value)) / _BASIS_POINTS:g} %"
    return QCoreApplication.translate("SalesFields", "yes") if value is True else str(value)


def _said_known(field: SalesField, text: str) -> str:
    """Return a text of a comparison, which keeps amounts and priorities as codes, as it is shown."""
    if field in (SalesField.AMOUNT, SalesField.PRICE):
        minor, _, currency = text.partition(" ")
        return format_money(Money(currency=currency, amount_minor=int(minor)))
    if field is SalesField.PRIORITY:
        return _translated(_PRIORITIES[Priority(int(text))])
    if field is SalesField.STATUS:
        return status_names()[text]
    return QCoreApplication.translate("SalesFields", "yes") if field is SalesField.DONE else text


def _translated(source: str) -> str:
    return QCoreApplication.translate("SalesFields", source)
