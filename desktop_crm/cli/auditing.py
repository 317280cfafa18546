"""`audit`: what is sealed, where was looked, what was found; as text, JSON or a PDF to show to others."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desktop_crm.cli.backing_up import folders
from desktop_crm.cli.canary_story import play
from desktop_crm.cli.documents import members
from desktop_crm.cli.stores import opened, stoppable
from desktop_crm.cli.terminal import Json, Terminal
from desktop_crm.domain.document import Document
from desktop_crm.domain.errors import StoreExists, UnknownFormat
from desktop_crm.store.audit import AuditOrder, audit
from desktop_crm.store.audit_result import Audit
from desktop_crm.store.audit_scan import Watch
from desktop_crm.system.files import write_atomically
from desktop_crm.wording.audit import say_audit

FINDINGS = 3


def audit_store(terminal: Terminal, arguments: Namespace) -> int:
    """Audit a store, write the report where one is wanted, and return 3 where something is wrong."""
    if arguments.story:
        return play(arguments.story, arguments.store)
    _require_form(arguments.report)
    order = AuditOrder(
        backup_folders=folders(arguments.dir),
        canaries=arguments.canary,
        customer_id=arguments.show or 0,
    )
    with opened(terminal, arguments.store) as store, stoppable() as stop:
        found = audit(store, order, Watch(report=terminal.progress, stop=stop))
    said = say_audit(found, terminal.language)
    if arguments.report:
        write_atomically(arguments.report, _file(arguments.report, said))
    terminal.answer(_as_json(found), said.lines())
    return 0 if found.clean else FINDINGS


def _require_form(target: Path | None) -> None:
    """Raise UnknownFormat or StoreExists before anything is begun."""
    if target and target.suffix.lower() not in (".pdf", ".txt"):
        raise UnknownFormat(path=str(target))
    if target and target.exists():
        raise StoreExists(path=str(target))


def _file(target: Path, said: Document) -> bytes:
    if target.suffix.lower() == ".txt":
        return "\n".join((*said.lines(), "")).encode()
    # matplotlib takes a while to come, which a text does not need.
    from desktop_crm.charts.document_pages import document_pages

    return document_pages(said)


def _as_json(found: Audit) -> Json:
    return {"clean": found.clean, **members(found)}
