"""Several processes want the same store: one gets it, and no lock outlives its holder."""

from pathlib import Path

import pytest

from desktop_crm.domain.errors import StoreLocked
from tests.builders import new_store
from tests.faults.victims import PROCESSES, hold, opened, race_for, started

RACERS, ROUNDS = 8, 5


def test_of_eight_processes_exactly_one_opens_the_store(tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    store.close()
    for _ in range(ROUNDS):
        start, end = PROCESSES.Barrier(RACERS), PROCESSES.Barrier(RACERS)
        racers = [started(race_for, store.path, start, end) for _ in range(RACERS)]
        assert sorted(pipe.recv() for _, pipe in racers) == ["locked"] * (RACERS - 1) + ["won"]
        for process, _ in racers:
            process.join()


def test_a_killed_process_leaves_no_lock_behind(tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    store.close()
    for _ in range(ROUNDS):
        process, pipe = started(hold, store.path)
        assert pipe.recv() == "won"
        with pytest.raises(StoreLocked):
            opened(store.path)
        process.kill()
        process.join()
        opened(store.path).close()
