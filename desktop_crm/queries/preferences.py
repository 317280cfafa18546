"""What a customer likes and needs, since when a need stands, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import BindParameter, bindparam, select
from sqlalchemy.orm import Session

from desktop_crm.domain.preferences import NeedStatus, PreferenceKind
from desktop_crm.store.models import Deal, NeedEnd, Preference
from desktop_crm.store.opened import opened, opened_one


@dataclass(frozen=True, slots=True, kw_only=True)
class PreferenceRow:
    """A preference or need; a need has a status and the ISO days since when it stands and on which it was met or lost.

    `deal` is the title of the deal that met it, `deal_id` that deal.
    """

    id: int
    kind: PreferenceKind
    text: str
    status: NeedStatus | None
    since: str | None
    ended_on: str | None = None
    deal_id: int | None = None
    deal: str = ""


# Made once: to write a statement takes longer than to answer it.
_this: BindParameter[int] = bindparam("customer")
_PREFERENCES = (
    select(
        Preference.id, Preference.kind, Preference.text, Preference.status, Preference.since,
        NeedEnd.ended_on, Deal.id.label("deal_id"), Deal.title,
    )
    .outerjoin(NeedEnd, NeedEnd.preference_id == Preference.id)
    .outerjoin(Deal, Deal.id == NeedEnd.deal_id)
    .where(Preference.customer_id == _this)
    .order_by(Preference.id)
)  # fmt: skip


def preferences_of(session: Session, customer_id: int) -> tuple[PreferenceRow, ...]:
    """Return the preferences and needs of a customer, in the order in which they were written down."""
    found = session.connection().execute(_PREFERENCES, {"customer": customer_id}).all()
    texts = opened(session, Preference.text, found)
    return tuple(
        PreferenceRow(
            id=row.id,
            kind=PreferenceKind(row.kind),
            text=text or "",
            status=NeedStatus(row.status) if row.status else None,
            since=row.since,
            ended_on=row.ended_on,
            deal_id=row.deal_id,
            deal=opened_one(session, Deal.title, row.deal_id, row.title_sealed),
        )
        for row, text in zip(found, texts, strict=True)
    )
