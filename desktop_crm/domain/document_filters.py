"""What documents are searched by: free words and operators such as `kind:invoice is:unpaid due:overdue amount:>5万`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from desktop_crm.domain.amount_bounds import AMOUNT, Bound
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.domain.search_line import DUE, Reader, asking_for, days, exactly, one_more, one_of, read_line


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
_STATUS = one_of(
    {
        ("unpaid", "未付", "未付款"): asking_for("unpaid"),
        ("overdue", "逾期"): asking_for("overdue"),
        ("expired", "已过期", "过期"): asking_for("expired"),
    },
    one_more("statuses", _STATUSES.__getitem__),
)
_KIND, _DATED = one_more("kinds", _KINDS.__getitem__), exactly("dated_within_days", days)
_READERS: dict[str, Reader[Any]] = {
    "kind": _KIND, "类型": _KIND, "种类": _KIND, "status": _STATUS, "is": _STATUS, "状态": _STATUS,
    "amount": AMOUNT, "金额": AMOUNT, "due": DUE, "到期": DUE, "dated": _DATED, "日期": _DATED,
}  # fmt: skip


def parse_documents(text: str) -> DocumentQuery:
    """Return what a search text asks for among documents; raise BadQuery with the operator that says nothing."""
    return read_line(DocumentQuery(text=text), text, _READERS)
