"""Files of customers: what is there, and their contents out of sealed chunks, part by part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from desktop_crm.domain.errors import RecordGone
from desktop_crm.store.context import keys
from desktop_crm.store.models import Attachment, AttachmentChunk, DocumentFile
from desktop_crm.store.opened import opened
from desktop_crm.system.files import write_parts_atomically
from desktop_crm.vault.stream import open_stream

FILE = "file"

Progress = Callable[[int, int], None]
"""Told bytes done and bytes in all, from the thread that works; it raises Stopped to end the work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentRow:
    """A file in a list; `size` is in bytes, `added_at` in UTC milliseconds."""

    id: int
    customer_id: int
    name: str
    media_type: str
    size: int
    added_at: int


def attachments_of(session: Session, customer_id: int) -> list[AttachmentRow]:
    """Return the files of a customer, newest first."""
    return _rows(session, Attachment.customer_id == customer_id)


def attachments_of_document(session: Session, document_id: int) -> list[AttachmentRow]:
    """Return the files that belong to a document, newest first."""
    theirs = select(DocumentFile.attachment_id).where(DocumentFile.document_id == document_id)
    return _rows(session, Attachment.id.in_(theirs))


def _rows(session: Session, which: ColumnElement[bool]) -> list[AttachmentRow]:
    columns = (
        Attachment.id, Attachment.customer_id, Attachment.size, Attachment.created_at, Attachment.name,
        Attachment.media_type,
    )  # fmt: skip
    found = session.execute(
        select(*columns)
        .where(which, Attachment.kind == FILE)
        .order_by(Attachment.created_at.desc(), Attachment.id.desc())
    ).all()
    names, types = opened(session, Attachment.name, found), opened(session, Attachment.media_type, found)
    return [
        AttachmentRow(
            id=row.id,
            customer_id=row.customer_id,
            name=name or "",
            media_type=media_type or "",
            size=row.size,
            added_at=row.created_at,
        )
        for row, name, media_type in zip(found, names, types, strict=True)
    ]


def attachment_parts(session: Session, attachment_id: int) -> Iterator[bytes]:
    """Give the content of a file, part by part, as its chunks are read. Raise RecordGone, SealBroken.

    What was given before SealBroken is to be thrown away.
    """
    if session.get(Attachment, attachment_id) is None:
        raise RecordGone(record_id=attachment_id)
    chunks = session.scalars(
        select(AttachmentChunk.body)
        .where(AttachmentChunk.attachment_id == attachment_id)
        .order_by(AttachmentChunk.position)
        .execution_options(yield_per=16)
    )
    return open_stream(opening_keys(session, attachment_id), chunks)


def attachment_start(session: Session, attachment_id: int, limit: int) -> bytes:
    """Return the first `limit` bytes of a file, or all where it is smaller. Raise RecordGone, SealBroken."""
    start = bytearray()
    for part in attachment_parts(session, attachment_id):
        start += part
        if len(start) >= limit:
            break
    return bytes(start[:limit])


def write_copy(session: Session, attachment_id: int, path: Path, progress: Progress) -> None:
    """Write the content of a file, unencrypted, to `path`, whole or not at all.

    Raise CannotWrite, RecordGone, SealBroken, Stopped.
    """
    attachment = session.get(Attachment, attachment_id)
    total = attachment.size if attachment else 0

    def watched() -> Iterator[bytes]:
        done = 0
        for part in attachment_parts(session, attachment_id):
            done += len(part)
            progress(done, total)
            yield part

    write_parts_atomically(path, watched())


def attachment_key(session: Session, attachment_id: int) -> bytes:
    """Return the key that seals one attachment's chunks: chunks of another do not open with it."""
    return opening_keys(session, attachment_id)[0]


def opening_keys(session: Session, attachment_id: int) -> tuple[bytes, ...]:
    """Return the keys that may open an attachment's chunks; there are two while the data key is changed."""
    return keys(session).derive_each(f"attach:{attachment_id}")
