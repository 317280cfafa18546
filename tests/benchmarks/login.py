"""From a start to Today, where this computer's login opens the store: a real Secret Service keeps the key.

Run as a script by `measure`, within a session of its own.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_crm.vault.key_store import KeyStore
from tests.benchmarks.measuring import Comparison, Figure, Target, milliseconds
from tests.benchmarks.samples import opened, sample_copy
from tests.benchmarks.window import installed, run_window
from tests.secret_service import in_session

_ROUNDS = 7


def measure(size: int) -> Iterator[Figure]:
    """Yield the figure of this family; none where the programs of a Secret Service are not installed."""
    if not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")):
        return
    with sample_copy(size) as store, TemporaryDirectory() as home:
        store.close()
        bytecode = installed()["PYTHONPYCACHEPREFIX"]
        said = [
            in_session(Path(home), __file__, str(store.path), PYTHONPYCACHEPREFIX=bytecode)
            for _ in range(1 + _ROUNDS)
        ]
    ours, yardstick = zip(*said[1:], strict=True)
    starts = Comparison(ours=ours, yardstick=yardstick)
    target = Target(ratio=3.0, growth=0)
    yield starts.figure("start → Today painted, key from the OS key store", "empty QMainWindow", size, target)


def _time_both(path: Path) -> tuple[float, float]:
    """Let the login open a store, and return how long a window takes to show it and an empty one to stand."""
    store = opened(path)
    store.replace_key_header(store.key_header().with_key_store(store.keys, KeyStore()))
    store.close()
    return milliseconds(lambda: run_window("login", path)), milliseconds(lambda: run_window("empty", path))


if __name__ == "__main__":
    json.dump(_time_both(Path(sys.argv[1])), sys.stdout)
