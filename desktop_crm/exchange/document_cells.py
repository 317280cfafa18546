"""What the cells of a table of documents say: where one stands, which version it is, and what it was made from."""

from __future__ import annotations

import re

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.folding import fold
from desktop_crm.domain.sales_documents import DocumentKind, DocumentName, DocumentStatus, may_be

_STATUSES = {
    DocumentStatus.DRAFT: ("Draft", "草稿"),
    DocumentStatus.SENT: ("Sent", "已发出"),
    DocumentStatus.ACCEPTED: ("Accepted", "已接受"),
    DocumentStatus.DECLINED: ("Declined", "已拒绝"),
    DocumentStatus.REPLACED: ("Replaced", "已有新版"),
    DocumentStatus.CANCELLED: ("Cancelled", "已取消"),
    DocumentStatus.PAID: ("Paid", "已付清"),
}
# Words of other programs (Xero, QuickBooks, Zoho, 用友, 金蝶).
_OTHER_WORDS = {
    DocumentStatus.DRAFT: "pending submitted 待提交 未提交 待审核 暂存",
    DocumentStatus.SENT: "open issued approved authorised authorized viewed unpaid overdue partlypaid partiallypaid "
    "awaitingpayment outstanding 已发送 已审核 已开票 未付 未付款 部分付款 逾期 已逾期",
    DocumentStatus.ACCEPTED: "signed confirmed converted 已签 已签约 已签署 已确认",
    DocumentStatus.DECLINED: "rejected refused 拒绝 被拒绝",
    DocumentStatus.REPLACED: "superseded revised 已替换",
    DocumentStatus.CANCELLED: "canceled void voided deleted 取消 作废 已作废",
    DocumentStatus.PAID: "paidinfull settled 已付 已付款 已结清 已收款",
}  # fmt: skip
_KINDS = {
    DocumentKind.QUOTE: ("Quote", "报价"),
    DocumentKind.CONTRACT: ("Contract", "合同"),
    DocumentKind.ORDER: ("Order", "订单"),
    DocumentKind.DELIVERY: ("Delivery", "发货"),
    DocumentKind.INVOICE: ("Invoice", "发票"),
}
_VERSION = re.compile(r"(?:v|版本|第)?\s*(\d{1,4})(?:\.0)?\s*版?", re.IGNORECASE)
_NAMED_VERSION = re.compile(r"(.+) v(\d{1,4})", re.DOTALL)


def status_cell(status: DocumentStatus | None, place: int) -> str:
    """Return where a document stands in words; `place` is 0 for English, 1 for Chinese."""
    return _STATUSES[status][place] if status else ""


def read_status(text: str, kind: DocumentKind) -> DocumentStatus | None:
    """Return where a document of a kind stands, None where the words say nothing that we know of it."""
    said = re.sub(r"[\W_]+", "", fold(text))
    for status, words in _STATUSES.items():
        known = (*words, *_OTHER_WORDS[status].split())
        if said in map(fold, known) and may_be(kind, status):
            return status
    return None


def read_version(text: str) -> int:
    """Return a version, 0 for an empty cell. Raise BadInput: what is misread would mix two versions in one."""
    found = _VERSION.fullmatch(text)
    if text and found is None:
        raise BadInput(field="number", problem="not_a_number")
    return int(found[1]) if found else 0


def name_cell(name: DocumentName | None, place: int) -> str:
    """Return a document as another names it: Quote Q-2026-0007 v2."""
    if name is None:
        return ""
    kind = f"{_KINDS[name.kind][place]} " if name.kind else ""
    # A number that ends as a version does needs its own behind it.
    needs_version = name.version > 1 or _NAMED_VERSION.fullmatch(name.number)
    return f"{kind}{name.number} v{name.version}" if needs_version else f"{kind}{name.number}"


def read_name(text: str) -> DocumentName | None:
    """Return the document that a cell names, None for an empty one."""
    if not text:
        return None
    word, _, rest = text.partition(" ")
    kinds = {fold(one): kind for kind, words in _KINDS.items() for one in words}
    kind = kinds.get(fold(word)) if rest else None
    number = rest if kind else text
    versioned = _NAMED_VERSION.fullmatch(number)
    if versioned:
        return DocumentName(kind=kind, number=versioned[1], version=int(versioned[2]))
    return DocumentName(kind=kind, number=number)
