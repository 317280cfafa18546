"""The photo of a customer, kept as sealed chunks."""

from __future__ import annotations

from sqlalchemy import delete
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id, new_ids
from desktop_crm.domain.records import PHOTO_LIMIT
from desktop_crm.operations.existing import existing
from desktop_crm.queries.attachments import attachment_key
from desktop_crm.queries.photos import PHOTO
from desktop_crm.store.models import Attachment, AttachmentChunk, Customer
from desktop_crm.vault.stream import seal_chunks


def add_photo(session: Session, customer_id: int, data: bytes, media_type: str) -> int:
    """Keep a photo in place of the one before and return its id; `media_type` is like image/jpeg, perhaps empty.

    Raise RecordGone, and BadInput for no bytes or more than PHOTO_LIMIT.
    """
    existing(session, Customer, customer_id)
    if not data:
        raise BadInput(field="photo", problem="empty")
    if len(data) > PHOTO_LIMIT:
        raise BadInput(field="photo", problem="too_large", limit=PHOTO_LIMIT)
    remove_photo(session, customer_id)
    now = now_ms()
    photo = Attachment(id=new_id(), created_at=now, customer_id=customer_id, kind=PHOTO, size=len(data))
    photo.media_type = media_type or None
    session.add(photo)
    session.flush()
    chunks = seal_chunks(attachment_key(session, photo.id), data)
    session.add_all(
        AttachmentChunk(id=chunk_id, created_at=now, attachment_id=photo.id, position=position, body=chunk)
        for position, (chunk_id, chunk) in enumerate(zip(new_ids(len(chunks)), chunks, strict=True))
    )
    session.flush()
    return photo.id


def remove_photo(session: Session, customer_id: int) -> None:
    """Delete the photo of a customer, if there is one."""
    session.execute(delete(Attachment).where(Attachment.customer_id == customer_id, Attachment.kind == PHOTO))
