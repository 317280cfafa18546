"""The power fails between any two operations of the disk: what was acknowledged is there, and nothing by half.

`tests.faults.watched_files` stands between SQLite and the system. POWER_CUTS in the environment says how often.
"""

import os
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_crm.store import migration
from desktop_crm.store.check import findings
from desktop_crm.store.opening import open_store
from desktop_crm.store.store import Store
from desktop_crm.vault.keys import DataKeys
from tests.builders import QUICK, add_person, new_store
from tests.faults.victims import customers, import_people
from tests.faults.watched_files import Disk, Step, watched
from tests.torture_report import PlanRow

POWER_CUTS = int(os.environ.get("POWER_CUTS", "60"))
SYNCED = "Dropbox"


def _files(folder: Path) -> dict[str, bytes]:
    return {
        str(each): each.read_bytes() for each in folder.iterdir() if not each.name.endswith((".lock", "-shm"))
    }


def _opened(path: Path, keys: DataKeys) -> Store:
    return open_store(path, lambda _header: keys)


def _change_passphrase(store: Store) -> None:
    header = store.key_header()
    store.replace_key_header(header.with_passphrase(store.keys, "seven other words for tonight", QUICK))


@pytest.mark.parametrize("folder_name", ["home", SYNCED])
def test_after_a_power_cut_all_that_was_acknowledged_is_there_and_nothing_by_half(
    tmp_path: Path, folder_name: str, plan_row: PlanRow
) -> None:
    mode = "DELETE, synchronous EXTRA" if folder_name == SYNCED else "WAL, synchronous FULL"
    plan_row(6, f"power cuts, reordered and torn sectors, {mode}", POWER_CUTS)
    folder = tmp_path / folder_name
    folder.mkdir()
    store = new_store(folder / "mine.crm")
    keys = store.keys
    store.close()
    before = _files(folder)
    acknowledged: list[tuple[int, int]] = []
    with watched() as watch:
        store = _opened(folder / "mine.crm", keys)
        for number in range(12):
            written = add_person(store, f"Person {number}", note="x" * 3_000)
            acknowledged.append((len(watch.steps), written))
            if number == 5:
                _change_passphrase(store)
        import_people(store, 30)
        store.close()
    last_single = acknowledged[-1][0]
    chance = random.Random(6)
    for end, files in _cuts(before, watch.steps, POWER_CUTS, chance):
        there = _people(_written_to(tmp_path / "cut", files), keys)
        safe = [written for place, written in acknowledged if place <= end]
        assert there[: len(safe)] == safe
        assert len(there) - len(safe) in ((0, 1) if end < last_single else (0, 30))


def _cuts(
    before: dict[str, bytes], steps: list[Step], count: int, chance: random.Random
) -> Iterator[tuple[int, dict[str, bytes]]]:
    """Yield how many steps were done when the power failed, the fewest first, and the files that this left."""
    disk, done = Disk(before), 0
    for end in sorted(chance.randrange(len(steps) + 1) for _ in range(count)):
        for step in steps[done:end]:
            disk.do(step)
        done = end
        yield end, disk.after_cut(chance)


def _written_to(folder: Path, files: dict[str, bytes]) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, body in files.items():
        (folder / Path(name).name).write_bytes(body)
    return folder / "mine.crm"


def _people(path: Path, keys: DataKeys) -> list[int]:
    store = _opened(path, keys)
    try:
        assert store.read(findings) == []
        return customers(store)
    finally:
        store.close()


def test_after_a_power_cut_in_a_migration_the_old_store_stands_or_the_new_one(
    tmp_path: Path, plan_row: PlanRow
) -> None:
    cuts = max(POWER_CUTS // 4, 10)
    plan_row(6, "power cuts within a migration", cuts)
    path = tmp_path / "mine.crm"
    before, steps = _recorded_migration(path)
    chance, versions = random.Random(7), set()
    for _, files in _cuts(before, steps, cuts, chance):
        copy = _written_to(tmp_path / "cut", files)
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        versions.add((version, tables))
    assert len(versions) == 2


def _recorded_migration(path: Path):
    path.touch()
    all_steps = migration.steps()
    migration.bring_to_version(path, 0)
    before = _files(path.parent)

    def later(execute: Callable[[str], object]) -> None:
        execute("CREATE TABLE later (id INTEGER PRIMARY KEY, words TEXT) STRICT")
        execute("CREATE INDEX ix_later_words ON later (words)")

    with watched() as watch:
        migration.bring_to_version(path, len(all_steps), [*all_steps, later])
    return before, watch.steps
