"""Photos of customers, out of their sealed chunks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.queries.attachments import opening_keys
from desktop_crm.store.models import Attachment, AttachmentChunk
from desktop_crm.vault.stream import open_chunks

PHOTO = "photo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """The bytes of a photo; `media_type` is like image/jpeg, or empty where nobody said."""

    data: bytes = field(repr=False)
    media_type: str


def photo_of(session: Session, customer_id: int) -> Photo | None:
    """Return the photo of a customer, if there is one. Raise SealBroken where its chunks are not as written."""
    return photos_of(session, (customer_id,)).get(customer_id)


def photos_of(session: Session, ids: Sequence[int]) -> dict[int, Photo]:
    """Return the photos of those of these customers who have one. Raise SealBroken."""
    found = session.scalars(
        select(Attachment).where(Attachment.customer_id.in_(ids), Attachment.kind == PHOTO)
    )
    return {
        photo.customer_id: Photo(data=_opened(session, photo.id), media_type=photo.media_type or "")
        for photo in found.all()
    }


def _opened(session: Session, attachment_id: int) -> bytes:
    chunks = session.scalars(
        select(AttachmentChunk.body)
        .where(AttachmentChunk.attachment_id == attachment_id)
        .order_by(AttachmentChunk.position)
    )
    return open_chunks(opening_keys(session, attachment_id), chunks.all())
