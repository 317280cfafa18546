"""Undo of a great import does not need the memory of a great import."""

from pathlib import Path

from tests.builders import new_store
from tests.faults.victims import started, undo_an_import

ROWS = 20_000
MIB = 1 << 20


def test_undo_of_twenty_thousand_rows_takes_little_memory(tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    store.close()
    process, pipe = started(undo_an_import, store.path, ROWS)
    assert pipe.recv() < 100 * MIB
    process.join()
    assert process.exitcode == 0
