"""What a customer likes and needs."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms, today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.preferences import NeedStatus, PreferenceKind
from desktop_crm.domain.text import clean
from desktop_crm.operations.edits import PreferenceEdit
from desktop_crm.operations.existing import existing
from desktop_crm.store.models import Deal, NeedEnd, Preference


def edit_preferences(session: Session, customer_id: int, edits: Iterable[PreferenceEdit]) -> None:
    """Add, change and remove preferences and needs. Raise BadInput, RecordGone."""
    for edit in edits:
        if edit.id is None:
            preference = _new(customer_id, edit.kind or PreferenceKind.OTHER)
            session.add(preference)
        else:
            preference = existing(session, Preference, edit.id)
        if edit.remove:
            session.delete(preference)
        else:
            _change(preference, edit)
            if edit.status is not None:
                _end(session, preference, edit)


def _new(customer_id: int, kind: PreferenceKind) -> Preference:
    preference = Preference(id=new_id(), created_at=now_ms(), customer_id=customer_id, kind=kind.value)
    if kind is PreferenceKind.NEED:
        preference.status = NeedStatus.OPEN.value
        preference.since = today().isoformat()
    return preference


def _end(session: Session, need: Preference, edit: PreferenceEdit) -> None:
    """Note since when a need is met or lost and by which deal, or that it is open again."""
    session.execute(delete(NeedEnd).where(NeedEnd.preference_id == need.id))
    if edit.status is NeedStatus.OPEN:
        return
    deal_id = existing(session, Deal, edit.deal_id).id if edit.deal_id else None
    ended_on = today().isoformat()
    session.flush()
    session.add(
        NeedEnd(id=new_id(), created_at=now_ms(), preference_id=need.id, deal_id=deal_id, ended_on=ended_on)
    )


def _change(preference: Preference, edit: PreferenceEdit) -> None:
    if edit.kind is not None:
        preference.kind = edit.kind.value
    if edit.status is not None:
        preference.status = edit.status.value
    if edit.since is not None:
        preference.since = edit.since or None
    if edit.text is not None:
        preference.text = clean(edit.text, "preference")
    if preference.text is None:
        raise BadInput(field="preference", problem="empty")
