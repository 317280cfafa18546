"""How two customers belong together."""

from __future__ import annotations

from enum import StrEnum


class RelationKind(StrEnum):
    """Read from the first customer to the second: A works at B, A is distributor of B, A was introduced by B."""

    WORKS_AT = "works_at"
    DISTRIBUTOR_OF = "distributor_of"
    INTRODUCED_BY = "introduced_by"
    FAMILY = "family"
    OTHER = "other"
