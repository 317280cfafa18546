"""What an erasure would take: names, and rows by table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop_crm.queries.details import names_of
from desktop_crm.store.models import Base
from desktop_crm.store.schema import customer_columns, tables


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatGoes:
    """Whom an erasure concerns, and how many rows of each table (by its name) belong to them."""

    customer_ids: tuple[int, ...]
    names: tuple[str, ...]
    rows: dict[str, int]


def what_goes(session: Session, customer_ids: Sequence[int]) -> WhatGoes:
    """Return what an erasure of these customers would take; ids that are gone are left out."""
    names = names_of(session, customer_ids)
    rows: dict[str, int] = {}
    for spec in tables().values():
        cells, owners = Base.metadata.tables[spec.name].c, customer_columns(spec)
        if owners and spec.name != "customer":
            theirs = or_(*(cells[owner].in_(names) for owner in owners))
            count = session.scalar(select(func.count()).select_from(cells.id.table).where(theirs))
            rows |= {spec.name: count} if count else {}
    return WhatGoes(customer_ids=tuple(names), names=tuple(names.values()), rows=rows)
