"""How often groups of customers should hear from us."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.queries.desk import saved_views
from desktop_crm.store.models import Cadence


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupCadence:
    """Every so many days for the customers of a kind or stage (`code`), or of a saved view (`view_id`, `name`)."""

    days: int | None
    code: str = ""
    view_id: int = 0
    name: str = ""


def group_cadences(session: Session, codes: tuple[str, ...]) -> tuple[GroupCadence, ...]:
    """Return the cadences of these kinds or stages and of all saved views; days are None where none is set."""
    rows = session.execute(select(Cadence.kind_or_stage, Cadence.view_id, Cadence.days)).all()
    of_codes = {row.kind_or_stage: row.days for row in rows if row.kind_or_stage}
    of_views = {row.view_id: row.days for row in rows if row.view_id}
    return (
        *(GroupCadence(code=code, days=of_codes.get(code)) for code in codes),
        *(
            GroupCadence(view_id=view.id, name=view.name, days=of_views.get(view.id))
            for view in saved_views(session)
        ),
    )
