"""Which tables hold deals, products, papers or follow-ups, and what their columns mean, by the headings alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_crm.domain.folding import fold
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.domain.sales_records import SalesKind
from desktop_crm.exchange.sales_fields import SalesField
from desktop_crm.exchange.sales_heading_words import (
    ANYWHERE,
    DATES,
    DEAL_NUMBERS,
    DEAL_TITLES,
    NUMBERS,
    OF_DEALS,
    OF_DOCUMENTS,
    OF_FOLLOW_UPS,
    OF_PAYMENTS,
    OF_PRODUCTS,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesMapping:
    """What a table holds, and in which column each field is. `document` is the kind of document it lists."""

    kind: SalesKind
    columns: Mapping[SalesField, int]
    document: DocumentKind = DocumentKind.ORDER

    def field_of(self, column: int) -> SalesField | None:
        """Return what a column means, None for one that is left out."""
        return next((field for field, place in self.columns.items() if place == column), None)

    def with_column(self, column: int, field: SalesField | None) -> SalesMapping:
        """Return the mapping with one column's meaning changed by the user; a field is in one column alone."""
        kept = {one: place for one, place in self.columns.items() if place != column and one is not field}
        return replace(self, columns=kept if field is None else kept | {field: column})


_F = SalesField
_OWN: dict[SalesKind, dict[SalesField, str]] = {
    SalesKind.DEALS: OF_DEALS,
    SalesKind.PRODUCTS: OF_PRODUCTS,
    SalesKind.PAYMENTS: OF_PAYMENTS,
    SalesKind.FOLLOW_UPS: OF_FOLLOW_UPS,
}
# What a table of a kind may hold of the fields that several kinds have.
_SHARED: dict[SalesKind, set[SalesField]] = {
    SalesKind.DEALS: {_F.CUSTOMER, _F.PRODUCT, _F.OWNER, _F.AMOUNT, _F.CURRENCY, _F.NOTE},
    SalesKind.PRODUCTS: {_F.PRODUCT, _F.CATEGORY, _F.UNIT, _F.PRICE, _F.CURRENCY, _F.TAX_RATE},
    SalesKind.DOCUMENTS: {
        _F.CUSTOMER, _F.PRODUCT, _F.QUANTITY, _F.PRICE, _F.DISCOUNT, _F.TAX_RATE, _F.AMOUNT, _F.TAX, _F.CURRENCY,
        _F.NOTE,
    },
    SalesKind.PAYMENTS: {_F.CUSTOMER, _F.AMOUNT, _F.CURRENCY, _F.REFERENCE},
    SalesKind.FOLLOW_UPS: {_F.CUSTOMER},
}  # fmt: skip
# Words that stand over no contact's column: one of them must be there, or a list of people would be taken for deals.
_ONLY_DEALS = """dealstage salesstage stagename opportunitystage dealvalue closevalue dealamount opportunityamount
    expectedclosedate estclosedate estrevenue 商机阶段 商机金额 预计成交 预计成交日期 预计签单日期"""
# A document has a column for the deal that it belongs to, too.
_NAMES_OF_DEALS = f"{DEAL_TITLES} {DEAL_NUMBERS}"
_DEAL_PREFIX = re.compile(r"\s*(?:deal|交易|商机)\s+[-–]\s+", re.IGNORECASE)
_FEATURES_OF_DEALS = {_F.CUSTOMER, _F.STAGE, _F.AMOUNT, _F.CLOSED}
_FACTS_OF_DEALS = {_F.STAGE, _F.STATUS, _F.AMOUNT, _F.CLOSED, _F.EXPECTED, _F.PROBABILITY}
_TELLING = 2
_ONLY_FOLLOW_UPS = "followup task todo nextstep reminder 跟进 跟进事项 跟进内容 待办 待办事项 任务"
_NAMES_OF_PEOPLE = {"firstname", "lastname"}
_OF_PEOPLE = """email emailaddress phone mobile 邮箱 电子邮箱 电话 手机 手机号 firstname lastname
    personemail personphone"""


def recognise_sales(headers: Sequence[str]) -> SalesMapping | None:
    """Return what a table holds by its headings, None for one that is about people or about nothing we know."""
    names = _plain(headers)
    document = _document(names)
    deals = _found(names, OF_DEALS)
    is_about_people = _holds(names, _OF_PEOPLE)
    if _titles_deals(headers, names) and document is None:
        # Deals may be listed with whom to call about them.
        facts = len(_FACTS_OF_DEALS & deals.keys())
        if not is_about_people or (facts >= _TELLING and not set(names) >= _NAMES_OF_PEOPLE):
            return SalesMapping(kind=SalesKind.DEALS, columns=deals)
    if is_about_people:
        return None
    if _holds(names, _ONLY_DEALS) or (document is None and deals.keys() >= _FEATURES_OF_DEALS):
        return SalesMapping(kind=SalesKind.DEALS, columns=deals)
    return _recognise_others(names, document)


def _titles_deals(headers: Sequence[str], names: Sequence[str]) -> bool:
    """Tell whether a heading is a deal's title or number, or Pipedrive's "Deal - …"."""
    return _holds(names, _NAMES_OF_DEALS) or any(map(_DEAL_PREFIX.match, headers))


def _holds(names: Sequence[str], words: str) -> bool:
    return not set(words.split()).isdisjoint(names)


def _recognise_others(names: Sequence[str], document: SalesMapping | None) -> SalesMapping | None:
    if _holds(names, _ONLY_FOLLOW_UPS):
        follow_ups = _found(names, OF_FOLLOW_UPS)
        if {_F.TITLE, _F.CUSTOMER, _F.DUE} <= follow_ups.keys():
            return SalesMapping(kind=SalesKind.FOLLOW_UPS, columns=follow_ups)
    payments = _found(names, OF_PAYMENTS)
    if {_F.PAID_ON, _F.AMOUNT, _F.CUSTOMER} <= payments.keys():
        return SalesMapping(kind=SalesKind.PAYMENTS, columns=payments)
    if document is not None:
        return document
    products = _found(names, OF_PRODUCTS)
    if {_F.PRODUCT, _F.PRICE} <= products.keys() and _F.CUSTOMER not in products:
        return SalesMapping(kind=SalesKind.PRODUCTS, columns=products)
    return None


def match_columns(
    headers: Sequence[str], kind: SalesKind, document: DocumentKind = DocumentKind.ORDER
) -> SalesMapping:
    """Return what the columns mean where the user says what the table holds."""
    own = _of_document(document) if kind is SalesKind.DOCUMENTS else _OWN[kind]
    return SalesMapping(kind=kind, columns=_found(_plain(headers), own), document=document)


def fields_of(kind: SalesKind) -> list[SalesField]:
    """Return what a column of such a table can mean."""
    own = _of_document(DocumentKind.ORDER) if kind is SalesKind.DOCUMENTS else _OWN[kind]
    return [field for field in SalesField if field in own or field in _SHARED[kind]]


def _plain(headers: Sequence[str]) -> list[str]:
    return [re.sub(r"[\W_]+", "", fold(_DEAL_PREFIX.sub("", header))) for header in headers]


def _of_document(kind: DocumentKind) -> dict[SalesField, str]:
    return {
        _F.NUMBER: NUMBERS[kind],
        **OF_DOCUMENTS,
        _F.DATED: f"{DATES[kind]} {OF_DOCUMENTS[_F.DATED]}",
    }


def _document(names: Sequence[str]) -> SalesMapping | None:
    for kind in NUMBERS:
        columns = _found(names, _of_document(kind))
        priced = _F.AMOUNT in columns or {_F.QUANTITY, _F.PRICE} <= columns.keys()
        if {_F.NUMBER, _F.CUSTOMER} <= columns.keys() and priced:
            return SalesMapping(kind=SalesKind.DOCUMENTS, columns=columns, document=kind)
    return None


def _found(names: Sequence[str], own: Mapping[SalesField, str]) -> dict[SalesField, int]:
    """Return where each field is; the words of this kind of table come before those of all, the first column wins."""
    found: dict[SalesField, int] = {}
    for words_of in (own, ANYWHERE):
        for field, words in words_of.items():
            places = [names.index(word) for word in words.split() if word in names]
            free = [place for place in places if place not in found.values()]
            if free and field not in found:
                found[field] = min(free)
    return found
