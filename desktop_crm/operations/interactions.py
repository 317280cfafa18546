"""Logging what happened with a customer, and what is to happen next."""

from __future__ import annotations

from datetime import date, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.text import TEXT_LIMIT, clean
from desktop_crm.operations.edits import FollowUpEdit, InteractionEdit
from desktop_crm.operations.existing import existing
from desktop_crm.store.models import Customer, FollowUp, Interaction

_MINUTES_LIMIT = 60 * 24 * 31


def log_interaction(session: Session, customer_id: int, edit: InteractionEdit) -> int:
    """Write an interaction and its follow-up; return the interaction's id. Raise BadInput, RecordGone."""
    existing(session, Customer, customer_id)
    now = now_ms()
    kind = edit.kind or InteractionKind.NOTE
    interaction = Interaction(
        id=new_id(), created_at=now, customer_id=customer_id, kind=kind.value, at=edit.at or now
    )
    session.add(interaction)
    _change(interaction, edit)
    session.flush()
    if edit.follow_up is not None:
        plan_follow_up(session, customer_id, edit.follow_up, interaction.id)
    _renew_last_contact(session, customer_id)
    return interaction.id


def edit_interaction(session: Session, interaction_id: int, edit: InteractionEdit) -> None:
    """Change what `edit` names. Raise BadInput, RecordGone."""
    interaction = existing(session, Interaction, interaction_id)
    if edit.kind is not None:
        interaction.kind = edit.kind.value
    if edit.at is not None:
        interaction.at = edit.at
    _change(interaction, edit)
    _renew_last_contact(session, interaction.customer_id)


def delete_interaction(session: Session, interaction_id: int) -> None:
    """Delete an interaction; its follow-ups stay. Raise RecordGone."""
    interaction = existing(session, Interaction, interaction_id)
    session.delete(interaction)
    _renew_last_contact(session, interaction.customer_id)


def plan_follow_up(
    session: Session, customer_id: int, edit: FollowUpEdit, interaction_id: int | None = None
) -> int:
    """Plan something to do for a customer and return its id. Raise BadInput, RecordGone."""
    existing(session, Customer, customer_id)
    follow_up = FollowUp(
        id=new_id(), created_at=now_ms(), customer_id=customer_id, interaction_id=interaction_id, due_on=""
    )
    session.add(follow_up)
    _change_follow_up(follow_up, edit)
    session.flush()
    return follow_up.id


def edit_follow_up(session: Session, follow_up_id: int, edit: FollowUpEdit) -> None:
    """Change, finish or reopen a follow-up. Raise BadInput, RecordGone."""
    _change_follow_up(existing(session, FollowUp, follow_up_id), edit)


def delete_follow_up(session: Session, follow_up_id: int) -> None:
    """Delete a follow-up. Raise RecordGone."""
    session.delete(existing(session, FollowUp, follow_up_id))


def _change(interaction: Interaction, edit: InteractionEdit) -> None:
    if edit.direction is not None:
        interaction.direction = edit.direction or None
    if edit.outcome is not None:
        interaction.outcome = edit.outcome or None
    if edit.minutes is not None:
        if not 0 <= edit.minutes <= _MINUTES_LIMIT:
            raise BadInput(field="minutes", problem="out_of_range", limit=_MINUTES_LIMIT)
        interaction.minutes = edit.minutes or None
    if edit.subject is not None:
        interaction.subject = clean(edit.subject, "subject")
    if edit.text is not None:
        interaction.text = clean(edit.text, "text", TEXT_LIMIT)


def _change_follow_up(follow_up: FollowUp, edit: FollowUpEdit) -> None:
    if edit.due_on is not None:
        follow_up.due_on = _iso_day(edit.due_on) if edit.due_on else ""
    if edit.due_time is not None:
        follow_up.due_time = _iso_time(edit.due_time) if edit.due_time else None
        follow_up.zone = edit.zone
    if edit.title is not None:
        follow_up.title = clean(edit.title, "title")
    if edit.done is not None:
        follow_up.done_at = now_ms() if edit.done else None
    if not follow_up.due_on:
        raise BadInput(field="date", problem="empty")


def _iso_day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise BadInput(field="date", problem="not_a_date") from None


def _iso_time(text: str) -> str:
    try:
        return time.fromisoformat(text).strftime("%H:%M")
    except ValueError:
        raise BadInput(field="time", problem="not_a_time") from None


def _renew_last_contact(session: Session, customer_id: int) -> None:
    # A note is no contact: only what reached the other side resets the clock.
    session.flush()
    latest = session.scalar(
        select(func.max(Interaction.at)).where(
            Interaction.customer_id == customer_id, Interaction.kind != InteractionKind.NOTE.value
        )
    )
    existing(session, Customer, customer_id).last_contact_at = latest
