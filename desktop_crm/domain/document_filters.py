"""What documents are searched by: free words and operators such as `kind:invoice is:unpaid due:overdue amount:>5万`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from desktop_crm.domain.amount_bounds import Bound, bounds_of
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.domain.search_line import Reader, days, read_line


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentQuery:
    """Which documents to look for: all of the words and bounds, and of kinds and statuses at least one.

    Words are folded. `unpaid` asks for what somebody owes, `overdue` for what is owed for too long, `expired` for
    quotes that nobody answered in time. `due_within_days` counts from today and holds what is overdue too,
    `dated_within_days` counts back.
    """

    words: tuple[str, ...] = ()
    kinds: tuple[DocumentKind, ...] = ()
    statuses: tuple[DocumentStatus, ...] = ()
    bounds: tuple[Bound, ...] = ()
    unpaid: bool = False
    overdue: bool = False
    expired: bool = False
    due_within_days: int | None = None
    dated_within_days: int | None = None
    text: str = field(default="", compare=False)


_KINDS = {kind.value: kind for kind in DocumentKind} | {f"{kind.value}s": kind for kind in DocumentKind} | {
    "报价": DocumentKind.QUOTE, "报价单": DocumentKind.QUOTE, "合同": DocumentKind.CONTRACT,
    "订单": DocumentKind.ORDER, "送货": DocumentKind.DELIVERY, "送货单": DocumentKind.DELIVERY,
    "发票": DocumentKind.INVOICE, "deliveries": DocumentKind.DELIVERY,
}  # fmt: skip
_STATUSES = {status.value: status for status in DocumentStatus} | {
    "草稿": DocumentStatus.DRAFT, "已发出": DocumentStatus.SENT, "已发送": DocumentStatus.SENT,
    "已接受": DocumentStatus.ACCEPTED, "已拒绝": DocumentStatus.DECLINED, "已有新版": DocumentStatus.REPLACED,
    "已取消": DocumentStatus.CANCELLED, "已付": DocumentStatus.PAID, "已付清": DocumentStatus.PAID,
}  # fmt: skip
_UNPAID = ("unpaid", "未付", "未付款")
_OVERDUE = ("overdue", "逾期")
_EXPIRED = ("expired", "已过期", "过期")


def parse_documents(text: str) -> DocumentQuery:
    """Return what a search text asks for among documents; raise BadQuery with the operator that says nothing."""
    return read_line(DocumentQuery(text=text), text, _READERS, _with_word)


def _with_word(query: DocumentQuery, word: str) -> DocumentQuery:
    return replace(query, words=(*query.words, word)) if word else query


def _with_kind(query: DocumentQuery, value: str) -> DocumentQuery:
    return replace(query, kinds=(*query.kinds, _KINDS[value]))


def _with_status(query: DocumentQuery, value: str) -> DocumentQuery:
    if value in _UNPAID:
        return replace(query, unpaid=True)
    if value in _OVERDUE:
        return replace(query, overdue=True)
    if value in _EXPIRED:
        return replace(query, expired=True)
    return replace(query, statuses=(*query.statuses, _STATUSES[value]))


def _with_amount(query: DocumentQuery, value: str) -> DocumentQuery:
    return replace(query, bounds=(*query.bounds, *bounds_of(value)))


def _with_due(query: DocumentQuery, value: str) -> DocumentQuery:
    if value in _OVERDUE:
        return replace(query, overdue=True)
    if value in ("today", "今天", "今日"):
        return replace(query, due_within_days=0)
    return replace(query, due_within_days=days(value))


def _with_dated(query: DocumentQuery, value: str) -> DocumentQuery:
    return replace(query, dated_within_days=days(value))


_READERS: dict[str, Reader[DocumentQuery]] = {
    "kind": _with_kind, "类型": _with_kind, "种类": _with_kind,
    "status": _with_status, "is": _with_status, "状态": _with_status,
    "amount": _with_amount, "金额": _with_amount, "due": _with_due, "到期": _with_due,
    "dated": _with_dated, "日期": _with_dated,
}  # fmt: skip
