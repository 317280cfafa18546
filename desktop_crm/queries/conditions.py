"""What counts and what does not, as conditions of statements: each is said here and nowhere else."""

from __future__ import annotations

from sqlalchemy import or_, select

from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.store.models import Customer, Deal, Interaction

TRASHED = select(Customer.id).where(Customer.deleted_at > 0)
"""Those in the trash: what was done with them is in no figure."""

LIVING = or_(Deal.customer_id.is_(None), Deal.customer_id.not_in(TRASHED))
"""The condition that a deal counts: its customer, if it has one, is not in the trash."""

IS_CONTACT = Interaction.kind != InteractionKind.NOTE.value
"""The condition that an interaction is a contact: a note reaches nobody."""

IS_CONTACT_SQL = f"kind <> '{InteractionKind.NOTE.value}'"
"""The same, for statements that are written by hand."""
