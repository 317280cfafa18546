"""`erase`: a customer for good, from the store and every copy within reach."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from desktop_crm.cli.backing_up import folders
from desktop_crm.cli.documents import members
from desktop_crm.cli.stores import opened, stoppable
from desktop_crm.cli.terminal import Terminal
from desktop_crm.domain.errors import StoreExists, UnknownFormat
from desktop_crm.operations.erasure import ErasureOrder, erase_for_good, finish_erasures
from desktop_crm.system.files import write_atomically
from desktop_crm.wording.certificate import TITLE, say_certificate

UNREACHED = 1


def erase(terminal: Terminal, arguments: Namespace) -> int:
    """Erase a customer and write the certificate; return 1 where a copy was not reached."""
    _require_form(arguments.certificate)
    order = ErasureOrder(
        customer_ids=(arguments.id,),
        backup_folders=tuple(folders(arguments.dir)),
        with_names=arguments.with_name,
    )
    with opened(terminal, arguments.store) as store, stoppable() as stop:
        # An earlier one may have been killed: its customers are not known any more, but its copies are.
        finish_erasures(store, order.backup_folders, terminal.progress, stop)
        certificate = erase_for_good(store, order, terminal.progress, stop).value
    lines = list(say_certificate(certificate, terminal.language))
    if arguments.certificate:
        write_atomically(arguments.certificate, _file(terminal, arguments.certificate, lines))
    terminal.answer(members(certificate), [terminal.say(TITLE), "", *lines])
    return UNREACHED if certificate.unreached or not certificate.emptied else 0


def _require_form(target: Path | None) -> None:
    """Raise UnknownFormat or StoreExists before anything is erased."""
    if target and target.suffix.lower() not in (".pdf", ".txt"):
        raise UnknownFormat(path=str(target))
    if target and target.exists():
        raise StoreExists(path=str(target))


def _file(terminal: Terminal, target: Path, lines: Iterable[str]) -> bytes:
    title = terminal.say(TITLE)
    if target.suffix.lower() == ".txt":
        return "\n".join((title, "", *lines, "")).encode()
    # matplotlib takes a while to come, which a text does not need.
    from desktop_crm.charts.text_pages import text_pages

    return text_pages(title, lines)
