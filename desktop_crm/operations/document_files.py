"""Files of documents: they lie sealed among the customer's, and a link says which document they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.ids import new_id
from desktop_crm.operations.attachments import Attached, attach_files
from desktop_crm.operations.existing import existing
from desktop_crm.queries.attachments import Progress
from desktop_crm.store.models import DocumentFile, SalesDocument
from desktop_crm.system.file_source import Source


def attach_to_document(
    session: Session, document_id: int, files: Sequence[Path | Source], progress: Progress
) -> Attached:
    """Keep files with a document and its customer. Raise what `attach_files` raises."""
    document = existing(session, SalesDocument, document_id)
    attached = attach_files(session, document.customer_id, files, progress)
    for attachment_id in attached.kept:
        session.add(
            DocumentFile(
                id=new_id(), created_at=now_ms(), document_id=document_id, attachment_id=attachment_id
            )
        )
    session.flush()
    return attached
