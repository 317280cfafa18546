"""`export`: all customers to a file of the kind that its ending names."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desktop_crm.cli.stores import opened
from desktop_crm.cli.terminal import Terminal
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import StoreExists
from desktop_crm.queries.export_file import Export, export_file
from desktop_crm.wording import terminal as words


def export(terminal: Terminal, arguments: Namespace) -> int:
    """Write everybody outside the trash to a file."""
    target: Path = arguments.out
    with opened(terminal, arguments.store) as store:
        if target.resolve() == store.path.resolve():
            raise StoreExists(path=str(target))
        count = store.read_whole(Op.EXPORT, export_file, Export(path=target, language=terminal.language))
    said = terminal.say(words.EXPORTED, count=count, file=target.name)
    terminal.answer({"file": str(target), "customers": count}, [said])
    return 0
