"""Deals, products, documents, payments and follow-ups to a table, in headings that the import reads back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind, stage_key
from desktop_crm.domain.planning import Priority
from desktop_crm.domain.quantities import format_quantity, format_share
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.domain.sales_records import DocumentRecord, SalesKind, SalesRecord
from desktop_crm.exchange.document_cells import name_cell, status_cell

_CLOSED = {StageKind.WON: ("Won", "赢单"), StageKind.LOST: ("Lost", "输单")}
_PRIORITIES = {Priority.HIGH: ("High", "高"), Priority.LOW: ("Low", "低")}
_NUMBERS = {
    DocumentKind.QUOTE: ("Quote number", "报价单号", "Quote date", "报价日期"),
    DocumentKind.CONTRACT: ("Contract number", "合同号", "Contract date", "签约日期"),
    DocumentKind.ORDER: ("Order number", "订单号", "Order date", "订单日期"),
    DocumentKind.DELIVERY: ("Delivery number", "送货单号", "Delivery date", "送货日期"),
    DocumentKind.INVOICE: ("Invoice number", "发票号", "Invoice date", "开票日期"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    """A heading in both languages, and what stands below it of a record; `place` is 0 for English, 1 for Chinese."""

    headings: tuple[str, str]
    cell: Callable[[Any, int], str]


def sales_headings(kind: SalesKind, document: DocumentKind, language: str) -> list[str]:
    """Return the headings of a table of one kind; `language` is en or zh."""
    return [column.headings[_place(language)] for column in _columns(kind, document)]


def sales_cells(kind: SalesKind, records: Iterable[SalesRecord], language: str) -> Iterator[list[str]]:
    """Yield the cells of each record, below those headings."""
    columns, place = _columns(kind, DocumentKind.ORDER), _place(language)
    for record in records:
        yield [column.cell(record, place) for column in columns]


def stage_in_table(name: str, kind: str) -> str:
    """Return a stage as the import tells it: by its name, unless that hides that the deal is won or lost."""
    closed = {StageKind.WON.value, StageKind.LOST.value}
    return kind if kind in closed and stage_key(name) != kind else name


def _place(language: str) -> int:
    return int(language.startswith("zh"))


def _columns(kind: SalesKind, document: DocumentKind) -> list[_Column]:
    if kind is SalesKind.DOCUMENTS:
        number, numbered, dated, on = _NUMBERS[document]
        return [
            _text((number, numbered), "number"),
            _text(("Customer", "客户"), "customer"),
            _VERSION,
            _text((dated, on), "dated_on"),
            *_STANDING,
            *_LINES,
        ]
    return _KINDS[kind]


def _text(headings: tuple[str, str], name: str) -> _Column:
    return _Column(headings=headings, cell=lambda record, _place: getattr(record, name))


def _plain(money: Money | None) -> str:
    return "" if money is None else f"{money.decimal():f}"


def _minor(record: DocumentRecord, minor: int) -> str:
    """Return a sum of a document without lines; one with lines has its prices instead."""
    return "" if record.price else _plain(Money(currency=record.currency, amount_minor=minor))


def _counted(number: int) -> str:
    return str(number) if number else ""


def _of_line(record: DocumentRecord, what: Callable[[Any], str]) -> str:
    return what(record.price) if record.price else ""


def _percent(basis_points: int | None) -> str:
    return "" if basis_points is None else f"{format_share(basis_points)}%"


def _stage(record: Any, place: int) -> str:
    for kind, words in _CLOSED.items():
        if record.stage == kind.value:
            return words[place]
    return str(record.stage)


_AMOUNT = _Column(headings=("Amount", "金额"), cell=lambda one, _place: _plain(one.money))
_VERSION = _Column(headings=("Version", "版本"), cell=lambda one, _: _counted(one.version))
_STANDING = [
    _text(("Due date", "到期日期"), "due_on"),
    _Column(headings=("Status", "状态"), cell=lambda one, place: status_cell(one.status, place)),
    _text(("Deal ID", "商机编号"), "deal_code"),
    _text(("Deal", "商机名称"), "deal"),
    _Column(headings=("Made from", "来源单据"), cell=lambda one, place: name_cell(one.follows, place)),
]
_LINES = [
    _Column(headings=("Line", "行号"), cell=lambda one, _: _counted(one.position)),
    _text(("Product", "产品"), "product"),
    _text(("Description", "描述"), "text"),
    _Column(
        headings=("Quantity", "数量"),
        cell=lambda one, _: _of_line(one, lambda price: format_quantity(price.quantity)),
    ),
    _Column(
        headings=("Unit price", "单价"),
        cell=lambda one, _: _of_line(
            one, lambda price: _plain(Money(currency=one.currency, amount_minor=price.unit_price))
        ),
    ),
    _Column(
        headings=("Discount", "折扣"),
        cell=lambda one, _: _of_line(one, lambda price: _percent(price.discount or None)),
    ),
    _Column(
        headings=("Tax rate", "税率"),
        cell=lambda one, _: _of_line(one, lambda price: _percent(price.tax_rate or None)),
    ),
    _Column(headings=("Net amount", "净额"), cell=lambda one, _: _minor(one, one.net)),
    _Column(headings=("Tax", "税额"), cell=lambda one, _: _minor(one, one.tax)),
    _text(("Currency", "币种"), "currency"),
    _text(("Note", "备注"), "note"),
]
_KINDS: dict[SalesKind, list[_Column]] = {
    SalesKind.DEALS: [
        _text(("Deal ID", "商机编号"), "code"),
        _text(("Deal", "商机名称"), "title"),
        _text(("Customer", "客户"), "customer"),
        _text(("Product", "产品"), "product"),
        _text(("Pipeline", "销售流程"), "pipeline"),
        _Column(headings=("Deal stage", "商机阶段"), cell=_stage),
        _text(("Owner", "负责人"), "owner"),
        _text(("Opened", "建立日期"), "opened_on"),
        _text(("Expected", "预计成交日期"), "expected_on"),
        _text(("Closed", "关闭日期"), "closed_on"),
        _AMOUNT,
        _text(("Currency", "币种"), "currency"),
        _Column(
            headings=("Probability", "概率"),
            cell=lambda one, _: "" if one.probability is None else f"{one.probability}%",
        ),
        _text(("Reason", "原因"), "reason"),
        _text(("Note", "备注"), "note"),
    ],
    SalesKind.PRODUCTS: [
        _text(("Product", "产品名称"), "name"),
        _text(("Code", "产品编码"), "code"),
        _text(("Category", "类别"), "category"),
        _text(("Unit", "单位"), "unit"),
        _Column(headings=("Unit price", "单价"), cell=lambda one, _: _plain(one.price)),
        _Column(headings=("Currency", "币种"), cell=lambda one, _: one.price.currency if one.price else ""),
        _Column(headings=("Tax rate", "税率"), cell=lambda one, _: _percent(one.tax_rate)),
    ],
    SalesKind.PAYMENTS: [
        _text(("Payment date", "回款日期"), "paid_on"),
        _text(("Customer", "客户"), "customer"),
        _AMOUNT,
        _Column(headings=("Currency", "币种"), cell=lambda one, _: one.money.currency),
        _text(("Invoice number", "发票号"), "number"),
        _text(("Reference", "附言"), "reference"),
    ],
    SalesKind.FOLLOW_UPS: [
        _text(("Customer", "客户"), "customer"),
        _text(("Task", "跟进事项"), "title"),
        _text(("Due date", "跟进日期"), "due_on"),
        _text(("Time", "时间"), "due_time"),
        _Column(
            headings=("Priority", "优先级"),
            cell=lambda one, place: _PRIORITIES[one.priority][place] if one.priority else "",
        ),
        _Column(
            headings=("Done", "是否完成"), cell=lambda one, place: ("yes", "是")[place] if one.done else ""
        ),
        _text(("Repeat", "重复"), "repeat"),
    ],
}
