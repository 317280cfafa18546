"""The same file and the same words as other programs read and find them: `make bench-peers`.

Each runs in an environment of its own under build/peers, one process after the other; what is compared is the
processor's time, for the machine may have other things to do. LibreOffice's filter and evolution-data-server are not
tried: nobody wrote that yet.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from desktop_crm.domain.changes import Op
from desktop_crm.operations.import_contacts import import_contacts
from desktop_crm.queries.rehearsal import rehearse
from desktop_crm.store.store import Store
from tests.benchmarks.importing import csv_file
from tests.benchmarks.listing import find_anew
from tests.benchmarks.measuring import Figure, Target, Work
from tests.benchmarks.samples import new_store
from tests.whole_files import read_contact_file

_HERE = Path(__file__).parent
_ENVIRONMENTS = _HERE.parents[1] / "build" / "peers"
# What both find: none of the others reads pinyin.
_WORDS = ("ming", "anna", "0013", "公司", "info@")
_ROUNDS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class _Peer:
    """A program, the script that it runs, and the targets: ratios of our time to its time."""

    name: str
    script: str
    imported: float
    found: float


_PEERS = (
    _Peer(name="Anki", script="peer_anki", imported=0.9, found=1 / 3),
    _Peer(name="DjangoCRM", script="peer_django_crm", imported=0.2, found=1 / 40),
)


def measure(size: int) -> Iterator[Figure]:
    """Yield the figures of this family, those of programs that are installed; the others are named."""
    table = csv_file(size)
    store = new_store("peers")
    taken = _milliseconds(partial(_import, store, table))
    found = {word: _search(store, word) for word in _WORDS}
    store.close()
    for peer in _PEERS:
        python = _ENVIRONMENTS / peer.script / "bin" / "python"
        if not python.exists():
            sys.stderr.write(f"{peer.name}: skipped, it is not installed\n")
            continue
        theirs = _run(python, peer, table)
        # It may have imported fewer, where it would take hours.
        figure = partial(Figure, yardstick=peer.name, size=size)
        yield figure(
            operation=f"beside {peer.name}: import of 1,000 rows",
            value=1000 * taken / size,
            measure=1000 * theirs["import"] / theirs["rows"],
            target=Target(ratio=peer.imported),
        )
        for word in _WORDS:
            yield figure(
                operation=f"beside {peer.name}: search for {word}",
                value=found[word],
                measure=theirs["search"][word],
                target=Target(ratio=peer.found),
            )


def _import(store: Store, table: Path) -> None:
    rehearsals = store.read(rehearse, [read_contact_file(table, "CN")])
    store.write(Op.IMPORT, import_contacts, rehearsals)


def _search(store: Store, word: str) -> float:
    find = partial(find_anew, store.search.haystack, word)
    return median(_milliseconds(find) for _ in range(_ROUNDS))


def _milliseconds(work: Work) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


def _run(python: Path, peer: _Peer, table: Path) -> Any:
    command = [python, str(_HERE / f"{peer.script}.py"), str(table), *_WORDS]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    # It may have said more, before.
    return json.loads(said.splitlines()[-1])
