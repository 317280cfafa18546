"""How much of a record is known: a share, and the fields that are missing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from desktop_crm.domain.records import CustomerKind

# What a salesperson wants to know before the next call, most important first, with its weight in percent.
_WANTED = {
    CustomerKind.PERSON: (
        ("phone", 25), ("email", 20), ("organisation", 15), ("job_title", 10), ("address", 10), ("stage", 5),
        ("source", 5), ("birthday", 5), ("preference", 5),
    ),
    CustomerKind.ORGANISATION: (
        ("phone", 25), ("email", 20), ("address", 20), ("website", 15), ("stage", 10), ("source", 10),
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Completeness:
    """`percent` of what is wanted is known; `missing` names the rest (phone, email, organisation …)."""

    percent: int
    missing: tuple[str, ...]


def completeness(kind: CustomerKind, known: Collection[str]) -> Completeness:
    """Weigh which of the wanted fields are known."""
    wanted = _WANTED[kind]
    whole = sum(weight for _, weight in wanted)
    there = sum(weight for field, weight in wanted if field in known)
    return Completeness(
        percent=round(100 * there / whole), missing=tuple(field for field, _ in wanted if field not in known)
    )
