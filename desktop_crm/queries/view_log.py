"""The view log: who looked at what was marked strict, and what a profile was refused."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.profiles import Profile
from desktop_crm.queries.details import names_of
from desktop_crm.store.models import ViewLog
from desktop_crm.store.viewing import Act as Act
from desktop_crm.store.viewing import Look


@dataclass(frozen=True, slots=True, kw_only=True)
class LookRow:
    """A look as the page shows it: `at` is in UTC milliseconds, `customer` the name where there still is one."""

    id: int
    at: int
    look: Look
    customer: str


def view_log(session: Session, limit: int = 1_000) -> list[LookRow]:
    """Return the newest looks and refused tries."""
    rows = session.scalars(select(ViewLog).order_by(ViewLog.id.desc()).limit(limit)).all()
    looks = [_look(row.body or "{}") for row in rows]
    names = names_of(session, [look.customer_id for look in looks if look.customer_id])
    return [
        LookRow(id=row.id, at=row.created_at, look=look, customer=names.get(look.customer_id, ""))
        for row, look in zip(rows, looks, strict=True)
    ]


def _look(body: str) -> Look:
    kept = json.loads(body)
    return Look(**{**kept, "profile": Profile(kept["profile"]), "act": Act(kept["act"])})
