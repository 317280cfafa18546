"""The documents of a sale, from quote to invoice, and how one follows another."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class DocumentKind(StrEnum):
    """The kinds in the order in which a sale goes through them; any may be left out."""

    QUOTE = "quote"
    CONTRACT = "contract"
    ORDER = "order"
    DELIVERY = "delivery"
    INVOICE = "invoice"


class DocumentStatus(StrEnum):
    """Where a document stands. `replaced` is a quote of which there is a newer version."""

    DRAFT = "draft"
    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REPLACED = "replaced"
    CANCELLED = "cancelled"
    PAID = "paid"


VOID: Final = frozenset(
    {DocumentStatus.DECLINED, DocumentStatus.REPLACED, DocumentStatus.CANCELLED, DocumentStatus.DRAFT}
)
"""Documents that oblige nobody: they neither count as delivered nor as owed."""

_OF_ONE_KIND: Final = {
    DocumentStatus.REPLACED: DocumentKind.QUOTE,
    DocumentStatus.PAID: DocumentKind.INVOICE,
}
_ANSWERS: Final = (DocumentStatus.ACCEPTED, DocumentStatus.DECLINED)

_PREFIXES: Final = dict(zip(DocumentKind, "QCODI", strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentName:
    """A document as another names it; without a `kind` it is of any."""

    kind: DocumentKind | None = None
    number: str
    version: int = 1


def may_be(kind: DocumentKind, status: DocumentStatus) -> bool:
    """Tell whether a document of a kind can stand there."""
    if status in _ANSWERS:
        return kind is not DocumentKind.INVOICE
    return _OF_ONE_KIND.get(status, kind) is kind


def may_follow(kind: DocumentKind, before: DocumentKind) -> bool:
    """Tell whether a document of a kind can be made from one of another."""
    order = list(DocumentKind)
    return order.index(kind) > order.index(before)


def number_prefix(kind: DocumentKind, year: int) -> str:
    """Return how the numbers of a kind and year begin, such as Q-2026-."""
    return f"{_PREFIXES[kind]}-{year}-"


def next_number(prefix: str, taken: list[str]) -> str:
    """Return the number after the highest of those taken that have this prefix."""
    serials = [text.removeprefix(prefix) for text in taken if text.startswith(prefix)]
    highest = max((int(text) for text in serials if text.isdecimal()), default=0)
    return f"{prefix}{highest + 1:04}"
