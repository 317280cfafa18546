"""What a power cut leaves on the disk, and what a backup program copies from under a running process."""

import os
import random
import shutil
import signal
from pathlib import Path

import pytest

from desktop_crm.domain.errors import CrmError
from desktop_crm.store.check import findings
from tests.builders import add_person, new_store
from tests.faults.victims import customers, opened, started, write_people
from tests.torture_report import PlanRow

CUTS = int(os.environ.get("CUTS", "15"))


def _wal(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _copied(path: Path, folder: Path) -> Path:
    folder.mkdir()
    for file in (path, _wal(path)):
        shutil.copy(file, folder / file.name)
    return folder / path.name


def _people(path: Path) -> list[int]:
    """Open a copy, check all of it, and return the ids of its people."""
    store = opened(path)
    try:
        assert store.read(findings) == []
        return customers(store)
    finally:
        store.close()


def test_a_process_stopped_anywhere_leaves_files_that_open_with_all_that_was_acknowledged(
    tmp_path: Path, plan_row: PlanRow
) -> None:
    plan_row(6, "copies of a process that was stopped", CUTS)
    new_store(tmp_path / "mine.crm").close()
    process, pipe = started(write_people, tmp_path / "mine.crm")
    chance, acknowledged = random.Random(3), [pipe.recv()][1:]
    for cut in range(CUTS):
        process.join(chance.uniform(0, 0.08))
        os.kill(process.pid or 0, signal.SIGSTOP)
        while pipe.poll():
            acknowledged.append(pipe.recv())
        copy = _copied(tmp_path / "mine.crm", tmp_path / f"cut{cut}")
        os.kill(process.pid or 0, signal.SIGCONT)
        there = _people(copy)
        assert there[: len(acknowledged)] == acknowledged
        assert len(there) - len(acknowledged) in (0, 1)
    process.kill()
    process.join()
    assert acknowledged


def test_a_log_that_ends_anywhere_gives_the_commits_before_that_end(
    tmp_path: Path, plan_row: PlanRow
) -> None:
    plan_row(6, "logs cut at any byte, with garbage behind", CUTS)
    store = new_store(tmp_path / "mine.crm")
    written = [add_person(store, f"Person {number}") for number in range(20)]
    log, chance = _wal(store.path).read_bytes(), random.Random(4)
    lengths = set()
    for cut in range(CUTS):
        copy = _copied(store.path, tmp_path / f"cut{cut}")
        torn = log[: chance.randrange(len(log))]
        # The last sector may hold anything.
        _wal(copy).write_bytes(torn + chance.randbytes(512 if cut % 2 else 0))
        there = _people(copy)
        assert there == written[: len(there)]
        lengths.add(len(there))
    store.close()
    assert len(lengths) > 2


@pytest.mark.parametrize("log_first", [True, False])
def test_a_careless_copy_of_a_live_store_is_whole_or_told_apart(tmp_path: Path, log_first: bool) -> None:
    path = tmp_path / "mine.crm"
    new_store(path).close()
    process, pipe = started(write_people, path)
    pipe.recv()
    whole = []
    for cut in range(CUTS // 3):
        folder = tmp_path / f"copy{cut}"
        folder.mkdir()
        for file in (_wal(path), path) if log_first else (path, _wal(path)):
            process.join(0.05)
            shutil.copy(file, folder / file.name)
        whole += _people_if_whole(folder / path.name)
    process.kill()
    process.join()
    written = _people(path)
    assert all(there == written[: len(there)] for there in whole)


def _people_if_whole(path: Path) -> list[list[int]]:
    """Return the ids of a copy's people, or nothing where the store refuses it or `findings` tells what is wrong."""
    try:
        store = opened(path)
        try:
            return [] if store.read(findings) else [customers(store)]
        finally:
            store.close()
    except CrmError:
        return []
