"""Our file of customers in an address book of evolution-data-server, handed over at once; run with the system's Python.

`python3 peer_evolution.py FILE WORD…` writes how long it took as JSON: `import` and, for each word, `search`, in ms
that this process and the address book's own used.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import gi  # type: ignore[import-not-found]  # the system's, as is all that comes from it

for _name in ("EBook", "EBookContacts", "EDataServer"):
    gi.require_version(_name, "1.2")
from gi.repository import EBook, EBookContacts, EDataServer  # type: ignore[import-not-found]  # noqa: E402

_ROUNDS = 7
_INSIDE = "DESKTOP_CRM_PEERS_INSIDE"
_FACTORY = "evolution-addre"
_WAIT_S = 60
# Of each column what a card has for it, in the order of its value.
_PARTS = {
    "ORG": ("Company", "Department"),
    "TITLE": ("Job title",),
    "NOTE": ("Notes",),
    "NICKNAME": ("Nickname",),
}
_MANY = {"TEL": "Phone", "EMAIL": "E-mail", "URL": "Website"}


def main(table: Path, words: list[str]) -> None:
    """Do it in a session and a home of its own."""
    if os.environ.get(_INSIDE):
        json.dump(_measure(table, words), sys.stdout)
        return
    with TemporaryDirectory() as home:
        folders = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
        environment = os.environ | dict.fromkeys(folders, home) | {_INSIDE: "1"}
        again = ["dbus-run-session", "--", sys.executable, __file__, str(table), *words]
        sys.exit(subprocess.run(again, env=environment, check=False).returncode)


def _measure(table: Path, words: list[str]) -> dict[str, Any]:
    book = _new_book()
    process = _factory()
    cards = list(_cards(table))

    def bring_in() -> None:
        book.add_contacts_sync([EBookContacts.Contact.new_from_vcard(card) for card in cards], 0, None)

    def find(word: str) -> None:
        book.get_contacts_uids_sync(f'(contains "x-evolution-any-field" "{word}")', None)

    taken = _milliseconds(process, bring_in)
    found = {
        word: median(_milliseconds(process, lambda word=word: find(word)) for _ in range(_ROUNDS))
        for word in words
    }
    return {"rows": len(cards), "import": taken, "search": found}


def _new_book() -> Any:
    source = EDataServer.Source.new(None, None)
    source.set_display_name("peers")
    source.set_parent("local-stub")
    source.get_extension(EDataServer.SOURCE_EXTENSION_ADDRESS_BOOK).set_backend_name("local")
    EDataServer.SourceRegistry.new_sync(None).commit_source_sync(source, None)
    return EBook.BookClient.connect_sync(source, _WAIT_S, None)


def _factory() -> int:
    """Return the process that keeps the address books of this session."""
    session = os.environ["DBUS_SESSION_BUS_ADDRESS"].encode()
    for found in Path("/proc").glob("[0-9]*"):
        if (found / "comm").read_text().startswith(_FACTORY) and session in (found / "environ").read_bytes():
            return int(found.name)
    raise RuntimeError("the address book has no process")


def _cards(table: Path) -> Iterator[str]:
    with table.open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            yield "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *_properties(row), "END:VCARD", ""])


def _properties(row: dict[str, str]) -> Iterator[str]:
    names = ("Family name", "Given name", "Middle name", "Prefix", "Suffix")
    yield f"FN:{_escaped(row['Name'])}"
    yield "N:" + ";".join(_escaped(row[name]) for name in names)
    for name, columns in _PARTS.items():
        if row[columns[0]]:
            yield f"{name}:" + ";".join(_escaped(row[column]) for column in columns)
    for name, column in _MANY.items():
        values = (text for heading, text in row.items() if heading in {f"{column} {n}" for n in range(1, 9)})
        yield from (f"{name}:{_escaped(text)}" for text in values if text)
    if row.get("Address 1 formatted"):
        yield f"ADR:;;{_escaped(row['Address 1 formatted'])};;;;"


def _escaped(text: str) -> str:
    for mark in ("\\", ";", ","):
        text = text.replace(mark, f"\\{mark}")
    return text.replace("\n", "\\n")


def _milliseconds(process: int, work: Callable[[], object]) -> float:
    """Return how much of the processor's time this process and the other one used meanwhile."""
    begun = _used(process) + time.process_time()
    work()
    return (_used(process) + time.process_time() - begun) * 1000


def _used(process: int) -> float:
    """Return how many seconds all threads of a process ran; proc(5), schedstat."""
    threads = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(one.read_text("ascii").split()[0]) for one in threads) / 1e9


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
