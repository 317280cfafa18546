"""Several processes want the same store: one gets it, and no lock outlives its holder."""

import os
from pathlib import Path

import pytest

from desktop_crm.domain.errors import StoreLocked
from tests.builders import new_store
from tests.faults.victims import PROCESSES, hold, opened, race_for, started
from tests.torture_report import PlanRow

RACERS = 8
ROUNDS = int(os.environ.get("RACES", "5"))
KILLED = int(os.environ.get("KILLED_HOLDERS", "20"))


def test_of_eight_processes_exactly_one_opens_the_store(tmp_path: Path, plan_row: PlanRow) -> None:
    plan_row(20, "races of eight processes", ROUNDS)
    store = new_store(tmp_path / "mine.crm")
    store.close()
    for _ in range(ROUNDS):
        start, end = PROCESSES.Barrier(RACERS), PROCESSES.Barrier(RACERS)
        racers = [started(race_for, store.path, start, end) for _ in range(RACERS)]
        assert sorted(pipe.recv() for _, pipe in racers) == ["locked"] * (RACERS - 1) + ["won"]
        for process, _ in racers:
            process.join()


def test_a_killed_process_leaves_no_lock_behind(tmp_path: Path, plan_row: PlanRow) -> None:
    plan_row(20, "holders killed", KILLED)
    store = new_store(tmp_path / "mine.crm")
    store.close()
    for _ in range(KILLED):
        process, pipe = started(hold, store.path)
        assert pipe.recv() == "won"
        with pytest.raises(StoreLocked):
            opened(store.path)
        process.kill()
        process.join()
        opened(store.path).close()


def test_a_lock_file_that_names_a_process_which_runs_again_holds_nobody_up(tmp_path: Path) -> None:
    """Process numbers come back: only the kernel's lock counts, never what the file says."""
    store = new_store(tmp_path / "mine.crm")
    store.close()
    lock = store.path.with_name("mine.crm.lock")
    lock.write_text(f"{os.getpid()} {os.uname().nodename}")
    opened(store.path).close()
