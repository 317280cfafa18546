"""The same file and the same words as other programs read and find them: `make bench-peers`.

Each runs in an environment of its own under build/peers, or as the system has it, one process after the other; what is
compared is the processor's time, for the machine may have other things to do.
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
from tests.benchmarks.importing import csv_files
from tests.benchmarks.listing import find_anew
from tests.benchmarks.measuring import Figure, Target, Work
from tests.benchmarks.samples import new_store
from tests.whole_files import read_contact_file

_HERE = Path(__file__).parent
# What both find: none of the others reads pinyin.
_WORDS = ("ming", "anna", "0013", "公司", "info@")
_ROUNDS = 7
_SYSTEM_PYTHON = Path("/usr/bin/python3")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Peer:
    """A program, the script that it runs, its Python and a module that tells whether it is there, and the targets.

    These are ratios of our time to its time; `imported` is None where it keeps nothing of what it reads, `found` where
    nothing is asked for.
    """

    name: str
    script: str
    python: Path
    module: str
    found: float | None = None
    imported: float | None = None

    def is_installed(self) -> bool:
        """Tell whether its Python knows the program."""
        if not self.python.exists():
            return False
        asked = [str(self.python), "-c", f"import {self.module}"]
        return subprocess.run(asked, capture_output=True, check=False).returncode == 0


def _own_python(script: str) -> Path:
    return _HERE.parents[1] / "build" / "peers" / script / "bin" / "python"


_PEERS = (
    _Peer(
        name="Anki",
        script="peer_anki",
        python=_own_python("peer_anki"),
        module="anki",
        imported=0.9,
        found=1 / 3,
    ),
    _Peer(
        name="DjangoCRM",
        script="peer_django_crm",
        python=_own_python("peer_django_crm"),
        module="django",
        imported=0.2,
        found=1 / 40,
    ),
    _Peer(
        name="LibreOffice",
        script="peer_libre_office",
        python=_SYSTEM_PYTHON,
        module="uno",
        found=1 / 40,
    ),
    _Peer(
        name="evolution-data-server",
        script="peer_evolution",
        python=_SYSTEM_PYTHON,
        module="gi.repository.EBook",
        imported=0.25,
    ),
)


def measure(size: int) -> Iterator[Figure]:
    """Yield the figures of this family, those of programs that are installed; the others are named."""
    (table,) = csv_files(size)
    store = new_store("peers")
    taken = _milliseconds(partial(_import, store, table))
    found = {word: _search(store, word) for word in _WORDS}
    store.close()
    for peer in _PEERS:
        if not peer.is_installed():
            sys.stderr.write(f"{peer.name}: skipped, it is not installed\n")
            continue
        theirs = _run(peer, table)
        figure = partial(Figure, yardstick=peer.name, size=size)
        if peer.imported is not None:
            # It may have imported fewer, where it would take hours.
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


def _run(peer: _Peer, table: Path) -> Any:
    command = [peer.python, str(_HERE / f"{peer.script}.py"), str(table), *_WORDS]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    # It may have said more, before.
    return json.loads(said.splitlines()[-1])
