"""`doctor`: what is healthy and what is not; the one command that works beside an open window."""

from __future__ import annotations

import shutil
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from desktop_crm.cli.backing_up import folders
from desktop_crm.cli.checking import finding
from desktop_crm.cli.documents import document, members, utc
from desktop_crm.cli.terminal import Json, Terminal
from desktop_crm.domain.errors import CrmError
from desktop_crm.queries.support_bundle import program_facts, sqlite_part, support_parts, write_bundle
from desktop_crm.store.backups import finished_in
from desktop_crm.store.check import Finding
from desktop_crm.store.inspection import inspect, verify
from desktop_crm.store.key_rows import read_file
from desktop_crm.system import paths
from desktop_crm.system.settings import SettingsFile
from desktop_crm.wording import terminal as words


def doctor(terminal: Terminal, arguments: Namespace) -> int:
    """Print versions and places, and of a store its state; return 3 where something is wrong with it.

    With --bundle, a zip file for a bug report is written as well; what is in it is listed.
    """
    answer: dict[str, Json] = {
        "program": document(program_facts()),
        "sqlite": document(sqlite_part()),
        "places": _places(),
    }
    path: Path | None = arguments.store
    found: list[Finding] | None = None
    if path is not None:
        answer["store"] = _store(path)
        if terminal.may_ask():
            found = verify(path, lambda header: header.unlock_with_passphrase(terminal.passphrase()))
        answer["last_backup"] = _last_backup(path)
        answer["findings"] = None if found is None else [finding(one) for one in found]
    if arguments.bundle is not None:
        parts = support_parts(SettingsFile(paths.settings_file()).values, path, found)
        write_bundle(arguments.bundle, parts)
        answer["bundle"] = {part.name: len(part.text) for part in parts}
    terminal.answer(answer, [*_outline(answer), *_verdict(terminal, path, found)])
    return 3 if found else 0


def _places() -> Json:
    return {
        "default_store": str(paths.default_store()),
        "settings": str(paths.settings_file()),
        "log": str(paths.log_file()),
        "free_bytes": shutil.disk_usage(paths.data_folder()).free,
    }


def _store(path: Path) -> Json:
    free = shutil.disk_usage(path.parent).free
    return {"path": str(path.absolute()), "free_bytes": free, **members(inspect(path))}


def _last_backup(path: Path) -> Json:
    """Return when the newest backup in the usual places was finished; each was proved before it stood there."""
    try:
        store_id = read_file(path).store_id
    except CrmError:
        return None
    made = [at for folder in folders(None) for at in finished_in(folder, store_id)]
    return utc(max(made)) if made else None


def _outline(value: Json, depth: int = 0) -> Iterator[str]:
    """Yield a document as indented lines of `name: value`."""
    assert isinstance(value, dict)
    for name, each in value.items():
        if isinstance(each, dict):
            yield f"{'  ' * depth}{name}:"
            yield from _outline(each, depth + 1)
        elif not isinstance(each, list):
            yield f"{'  ' * depth}{name}: {each}"
        elif each:
            yield f"{'  ' * depth}{name}: {', '.join(str(one) for one in each)}"


def _verdict(terminal: Terminal, path: Path | None, found: list[Finding] | None) -> Iterator[str]:
    if path is None:
        return
    if found is None:
        yield terminal.say(words.NOT_VERIFIED)
    else:
        yield terminal.say(words.FOUND_WRONG, count=len(found)) if found else terminal.say(words.HEALTHY)
