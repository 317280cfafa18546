"""Files of customers: attached as sealed chunks, renamed, removed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop_crm.domain.attachments import ATTACHMENT_LIMIT, file_type, safe_name
from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import BadInput, CrmError, FileNotKept
from desktop_crm.domain.ids import new_id
from desktop_crm.operations.existing import existing
from desktop_crm.queries.attachments import FILE, Progress, attachment_key, attachment_parts
from desktop_crm.store.bulk_insert import BulkInsert
from desktop_crm.store.models import Attachment, AttachmentChunk, Customer
from desktop_crm.system.file_source import Source, look_at, require_size
from desktop_crm.vault.stream import seal_stream

# So many chunks, 4 MiB, stand in memory at a time.
_AT_ONCE = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """What became of files: the ids of those kept, and for each of the others why not."""

    kept: tuple[int, ...] = ()
    refused: tuple[CrmError, ...] = ()


@dataclass(slots=True)
class _Count:
    """Bytes taken in so far, told to whoever watches."""

    total: int
    progress: Progress
    done: int = 0

    def watch(self, parts: Iterable[bytes]) -> Iterator[bytes]:
        for part in parts:
            self.progress(self.done, self.total)
            self.done += len(part)
            yield part


@dataclass(slots=True)
class _Known:
    """The contents that a customer has, by their size; their digests are made only where sizes are the same."""

    session: Session
    by_size: dict[int, list[int]] = field(default_factory=dict)

    def holds(self, source: Source) -> bool:
        same_size = self.by_size.get(source.size, [])
        return bool(same_size) and _digest(source.parts()) in map(self._digest_of, same_size)

    def add(self, attachment_id: int, size: int) -> None:
        self.by_size.setdefault(size, []).append(attachment_id)

    def _digest_of(self, attachment_id: int) -> bytes:
        return _digest(attachment_parts(self.session, attachment_id))


def attach_files(
    session: Session, customer_id: int, files: Sequence[Path | Source], progress: Progress
) -> Attached:
    """Keep files with a customer. Those that cannot be kept are named in the answer; the others are one step.

    They are read, sealed and written 4 MiB at a time. Raise RecordGone; and CannotRead, FileNotKept or Stopped where
    a file breaks off or changes while it is read: then nothing of this step is kept.
    """
    existing(session, Customer, customer_id)
    sources, refused = _looked_at(files)
    known = _known(session, customer_id)
    count = _Count(sum(source.size for source in sources), progress)
    kept: list[int] = []
    for source in sources:
        if known.holds(source):
            refused.append(FileNotKept(path=source.name, reason="same"))
            count.total -= source.size
            continue
        kept.append(_attach(session, customer_id, source, count))
        known.add(kept[-1], source.size)
    return Attached(kept=tuple(kept), refused=tuple(refused))


def rename_attachment(session: Session, attachment_id: int, name: str) -> None:
    """Give a file another name; an ending left out stays. Raise RecordGone, and BadInput for no name at all."""
    attachment = existing(session, Attachment, attachment_id)
    wanted = safe_name(name)
    if not wanted:
        raise BadInput(field="name", problem="empty")
    _, dot, ending = (attachment.name or "").rpartition(".")
    if dot and "." not in wanted:
        wanted = safe_name(f"{wanted}.{ending}")
    attachment.name = wanted
    attachment.media_type = file_type(wanted).media_type


def remove_attachments(session: Session, attachment_ids: Sequence[int]) -> None:
    """Take files away from their customer; undo brings them back."""
    session.execute(delete(Attachment).where(Attachment.id.in_(attachment_ids), Attachment.kind == FILE))


def remove_attachment(session: Session, attachment_id: int) -> None:
    """Take one file away from its customer."""
    remove_attachments(session, [attachment_id])


def _looked_at(files: Iterable[Path | Source]) -> tuple[list[Source], list[CrmError]]:
    sources: list[Source] = []
    refused: list[CrmError] = []
    for file in files:
        try:
            if isinstance(file, Path):
                sources.append(look_at(file, ATTACHMENT_LIMIT))
            else:
                require_size(file, ATTACHMENT_LIMIT)
                sources.append(file)
        except CrmError as error:
            refused.append(error)
    return sources, refused


def _known(session: Session, customer_id: int) -> _Known:
    known = _Known(session)
    rows = session.execute(
        select(Attachment.id, Attachment.size).where(
            Attachment.customer_id == customer_id, Attachment.kind == FILE
        )
    )
    for attachment_id, size in rows:
        known.add(attachment_id, size)
    return known


def _attach(session: Session, customer_id: int, source: Source, count: _Count) -> int:
    now, name = now_ms(), safe_name(source.name) or FILE
    attachment = Attachment(id=new_id(), created_at=now, customer_id=customer_id, kind=FILE, size=source.size)
    attachment.name = name
    attachment.media_type = file_type(name).media_type
    session.add(attachment)
    session.flush()
    chunks = enumerate(seal_stream(attachment_key(session, attachment.id), count.watch(source.parts())))
    bulk = BulkInsert(session)
    while some := list(islice(chunks, _AT_ONCE)):
        for position, body in some:
            bulk.add(AttachmentChunk, attachment_id=attachment.id, position=position, body=body)
        bulk.flush()
    return attachment.id


def _digest(parts: Iterable[bytes]) -> bytes:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()
