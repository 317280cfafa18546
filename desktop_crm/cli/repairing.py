"""`repair`: a new store of all that a damaged one, and a backup where one is given, can prove."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from desktop_crm.cli.stores import stoppable
from desktop_crm.cli.terminal import Json, Terminal
from desktop_crm.store.image import Image, front_of
from desktop_crm.store.repair import Figures, Repair, Repaired, alone_with
from desktop_crm.store.salvage import found_headers, unlock_any
from desktop_crm.vault.keys import DataKeys, KeyHeader
from desktop_crm.wording import repair as words
from desktop_crm.wording.repair import repair_labels, say_kinds


def repair(terminal: Terminal, arguments: Namespace) -> int:
    """Write the repaired store to OUT; the damaged one is only read. Return 1 where something of it stayed behind."""
    damaged: Path = arguments.store
    header, keys = _keys(terminal, damaged, arguments.backup)
    with alone_with(damaged), closing(Repair(arguments.new_store, header, keys)) as work, stoppable() as stop:
        read = work.read(damaged, stop, terminal.progress)
        added = Figures()
        if arguments.backup:
            with closing(Image(arguments.backup, lambda _header: keys, stop)) as image:
                added = work.read(image.path, stop, terminal.progress)
        repaired = work.finish(repair_labels(terminal.language), stop)
    document: dict[str, Json] = {
        "file": str(arguments.new_store),
        "taken": dict(read.taken),
        "in_part": dict(read.in_part),
        "refused": sum(read.refused.values()),
        "from_backup": dict(added.added),
        "rows": dict(repaired.rows),
        "stand_ins": repaired.stand_ins,
        "notes": repaired.notes,
        "given_up": dict(repaired.given_up),
        "history_whole": repaired.history,
    }
    terminal.answer(document, _lines(terminal, arguments, (read, added), repaired))
    unfilled = (read.refused + read.in_part) - added.added
    return 1 if unfilled or repaired.given_up or repaired.stand_ins else 0


def _keys(terminal: Terminal, damaged: Path, backup: Path | None) -> tuple[KeyHeader, DataKeys]:
    """Return header and keys by the passphrase; from the backup where the store has lost both copies of them."""
    headers = found_headers(damaged)
    if not headers and backup:
        headers = [front_of(backup).header]
    passphrase = terminal.passphrase() if headers else ""
    return unlock_any(headers, lambda header: header.unlock_with_passphrase(passphrase))


def _lines(
    terminal: Terminal, arguments: Namespace, figures: tuple[Figures, Figures], repaired: Repaired
) -> Iterator[str]:
    read, added = figures
    yield terminal.say(words.READ, taken=sum(read.taken[table] for table in repaired.rows))
    if arguments.backup:
        filled = {table: added.added[table] for table in repaired.rows}
        yield terminal.say(
            words.BACKUP, added=sum(filled.values()), kinds=say_kinds(filled, terminal.language)
        )
    for sentence, count in (
        (words.REFUSED, sum(read.refused.values())),
        (words.IN_PART, sum(read.in_part.values())),
        (words.STAND_INS, repaired.stand_ins),
    ):
        if count:
            yield terminal.say(sentence, count=count)
    if lost := sum(repaired.given_up.values()):
        kinds = say_kinds(repaired.given_up, terminal.language)
        yield terminal.say(words.GIVEN_UP, count=lost, kinds=kinds)
    if not repaired.history:
        yield terminal.say(words.HISTORY)
    total = sum(repaired.rows.values())
    yield terminal.say(words.DONE, file=arguments.new_store.name, rows=total, damaged=arguments.store.name)
