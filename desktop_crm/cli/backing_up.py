"""`backup`, `backups` and `drill`: making backups, listing and proving them."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from desktop_crm.cli.documents import utc
from desktop_crm.cli.stores import opened, stoppable
from desktop_crm.cli.terminal import Json, Terminal
from desktop_crm.domain.backup_plan import Reason
from desktop_crm.store import drill as drills
from desktop_crm.store.anchor import remember
from desktop_crm.store.backup import Work, prove
from desktop_crm.store.backups import Backup, Backups, places
from desktop_crm.store.image import Image
from desktop_crm.system.paths import settings_file
from desktop_crm.system.settings import SettingsFile
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.typed_secret import unlock_with_typed
from desktop_crm.wording import terminal as words
from desktop_crm.wording.errors import say_error


def backup(terminal: Terminal, arguments: Namespace) -> int:
    """Back a store up; return 1 where one of several folders could not take it."""
    with opened(terminal, arguments.store) as store, stoppable() as stop:
        made = Backups(store, folders(arguments.dir))
        done = made.make(Reason.BY_HAND, Work(stop=stop, progress=terminal.progress))
        remember(store, KeyStore())
    said = [terminal.say(words.BACKED_UP, file=done.path.name, customers=_customers(done))]
    for folder, error in made.refusals.items():
        why = say_error(error, terminal.language)
        said.append(terminal.say(words.NOT_EVERYWHERE, folder=str(folder), why=why))
    terminal.answer({**document(done), "refused": [str(folder) for folder in made.refusals]}, said)
    return 1 if made.refusals else 0


def backups(terminal: Terminal, arguments: Namespace) -> int:
    """List the backups of a store, the newest first; with `--drill`, prove the newest in full."""
    with opened(terminal, arguments.store) as store, stoppable() as stop:
        made = Backups(store, folders(arguments.dir))
        known, newest = made.known(), made.newest()
        if arguments.drill and newest:
            drills.drill(newest.path, store.keys, stop)
    lines = [_line(terminal, one) for one in known] or [terminal.say(words.NO_BACKUP)]
    if arguments.drill and newest:
        lines.append(terminal.say(words.DRILLED, file=newest.path.name))
    terminal.answer([document(one) for one in known], lines)
    return 0


def drill(terminal: Terminal, arguments: Namespace) -> int:
    """Prove a backup in full; the program calls itself so, to do it in a process of its own."""
    if arguments.keys_follow:
        drills.drill_here(arguments.backup, sys.stdin.buffer.read())
        return 0
    with stoppable() as stop:
        image = Image(
            arguments.backup,
            lambda header: unlock_with_typed(header, terminal.passphrase(), KeyStore()),
            stop,
        )
        with closing(image):
            prove(image, stop, whole=True)
    said = terminal.say(words.DRILLED, file=arguments.backup.name)
    terminal.answer({"file": str(arguments.backup), "whole": True}, [said])
    return 0


def folders(chosen: Path | None) -> Sequence[Path]:
    """Return the folders of backups: the one that was typed, or those of this computer's settings."""
    return [chosen] if chosen else places(SettingsFile(settings_file()).values)


def document(one: Backup) -> dict[str, Json]:
    """Return a backup as JSON."""
    manifest = one.manifest
    return {
        "file": str(one.path),
        "made_at": utc(one.made_at),
        "size": one.size,
        "verified": manifest is not None,
        "reason": manifest.reason if manifest else None,
        "gen": manifest.gen if manifest else None,
        "counts": {**manifest.counts} if manifest else {},
    }


def _line(terminal: Terminal, one: Backup) -> str:
    if one.manifest is None:
        return "\t".join((utc(one.made_at), one.path.name, terminal.say(words.OTHER_KEYS)))
    return "\t".join((utc(one.made_at), one.path.name, one.manifest.reason, str(_customers(one))))


def _customers(one: Backup) -> int:
    return one.manifest.counts.get("customer", 0) if one.manifest else 0
