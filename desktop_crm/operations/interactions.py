"""Logging what happened with a customer."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.text import TEXT_LIMIT, clean
from desktop_crm.operations.edits import InteractionEdit
from desktop_crm.operations.existing import existing
from desktop_crm.operations.follow_ups import finish_follow_up, plan_follow_up
from desktop_crm.queries.conditions import IS_CONTACT
from desktop_crm.store.models import (
    Customer,
    FollowUp,
    Interaction,
    InteractionOrigin,
    PinnedInteraction,
    PlannedStep,
)

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
    _note_origin(session, interaction.id, edit)
    if edit.follow_up is not None:
        plan_follow_up(session, customer_id, edit.follow_up, interaction.id)
    _renew_last_contact(session, customer_id)
    return interaction.id


def log_and_finish(session: Session, follow_up_id: int, edit: InteractionEdit) -> int:
    """Write what happened when something planned was done, and finish that in the same step. Raise as both do."""
    logged = log_planned(session, follow_up_id, edit)
    finish_follow_up(session, follow_up_id)
    return logged


def log_planned(session: Session, follow_up_id: int, edit: InteractionEdit) -> int:
    """Write what happened when something planned was done, and which drafted message it was. Raise as logging does."""
    follow_up = existing(session, FollowUp, follow_up_id)
    step = session.scalars(select(PlannedStep).where(PlannedStep.follow_up_id == follow_up_id)).first()
    if step is not None and step.draft:
        edit = replace(edit, message=step.message or follow_up.title)
    return log_interaction(session, follow_up.customer_id, edit)


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


def pin_interaction(session: Session, interaction_id: int, *, pinned: bool) -> None:
    """Let an interaction stand at the top of its timeline, or no longer. Raise RecordGone."""
    interaction = existing(session, Interaction, interaction_id)
    own = PinnedInteraction.interaction_id == interaction_id
    pins = session.scalars(select(PinnedInteraction).where(own)).all()
    if pinned and not pins:
        pin = PinnedInteraction(id=new_id(), created_at=now_ms(), interaction_id=interaction_id)
        pin.customer_id = interaction.customer_id
        session.add(pin)
    for pin in pins if not pinned else ():
        session.delete(pin)


def _note_origin(session: Session, interaction_id: int, edit: InteractionEdit) -> None:
    message = clean(edit.message or "", "title")
    if edit.seconds is None and message is None:
        return
    origin = InteractionOrigin(id=new_id(), created_at=now_ms(), interaction_id=interaction_id)
    origin.seconds = edit.seconds
    session.add(origin)
    origin.message = message


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


def _renew_last_contact(session: Session, customer_id: int) -> None:
    session.flush()
    latest = session.scalar(
        select(func.max(Interaction.at)).where(Interaction.customer_id == customer_id, IS_CONTACT)
    )
    existing(session, Customer, customer_id).last_contact_at = latest
