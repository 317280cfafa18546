"""The process is killed at any moment: nothing acknowledged is lost, nothing is there by half.

KILLS=1000 in the environment does it more often than the few that every run has time for (`make torture`).
"""

import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_crm.store.check import findings
from tests.builders import new_store
from tests.faults.victims import (
    BATCH,
    change_sets,
    customers,
    import_and_undo,
    opened,
    said_until_death,
    started,
    write_people,
)

KILLS = int(os.environ.get("KILLS", "20"))
LONGEST_LIFE = 0.3


@pytest.fixture
def path(tmp_path: Path) -> Path:
    store = new_store(tmp_path / "mine.crm")
    store.close()
    return store.path


def _killed(victim: Callable[..., None], path: Path, life: float) -> list[Any]:
    """Let a victim work for a while once it is ready, kill it, and return all it had told."""
    process, pipe = started(victim, path)
    said = [pipe.recv()]
    process.join(life)
    process.kill()
    process.join()
    return said + said_until_death(pipe)


def test_a_killed_process_loses_no_acknowledged_commit(path: Path) -> None:
    chance, acknowledged = random.Random(1), []
    for _ in range(KILLS):
        acknowledged += _killed(write_people, path, chance.uniform(0, LONGEST_LIFE))[1:]
        store = opened(path)
        there = customers(store)
        # One may have been written and not told.
        unspoken = [one for one in there if one not in set(acknowledged)]
        assert len(unspoken) <= 1
        acknowledged += unspoken
        assert there == acknowledged
        assert store.read(findings) == []
        store.close()
    assert len(acknowledged) > KILLS


def test_a_killed_import_undo_or_redo_is_done_in_full_or_not_at_all(path: Path) -> None:
    chance = random.Random(2)
    for _ in range(KILLS):
        said = _killed(import_and_undo, path, chance.uniform(0, LONGEST_LIFE))
        store = opened(path)
        assert change_sets(store) - said[-1] in (0, 1)
        # Import, undo, redo, undo: after every other write the people are there, all of them.
        assert len(customers(store)) == (BATCH if change_sets(store) % 2 else 0)
        assert store.read(findings) == []
        store.close()
