"""The disk fills: the write says so, what was written stays, and once there is room again work goes on."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import CannotWrite
from desktop_crm.store.check import findings
from desktop_crm.store.store import Store
from tests.builders import add_person, contents, new_store, reopened
from tests.faults.victims import customers, import_people
from tests.torture_report import PlanRow

CYCLES = int(os.environ.get("FULL_DISKS", "12"))
# Of more, the store itself would fill the disk.
_ON_ONE_STORE = 12
DISK_BYTES = 6 << 20


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a few megabytes; only root can mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = _run("mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "none", folder)
    if not mounted:
        pytest.skip("no right to mount a small disk")
    yield folder
    _run("umount", folder)


def _run(*command: str | Path) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


def test_a_full_disk_loses_nothing_and_work_goes_on_once_there_is_room(
    small_disk: Path, plan_row: PlanRow
) -> None:
    plan_row(8, "cycles on a small disk, each filled to another level", CYCLES)
    for first in range(0, CYCLES, _ON_ONE_STORE):
        store = new_store(small_disk / "mine.crm")
        for cycle in range(first, min(first + _ON_ONE_STORE, CYCLES)):
            _fill_and_go_on(small_disk, store, cycle)
        before = contents(store)
        store = reopened(store)
        assert contents(store) == before
        assert store.read(findings) == []
        store.close()
        store.path.unlink()


def _fill_and_go_on(disk: Path, store: Store, cycle: int) -> None:
    ballast = disk / "ballast"
    # A little more room each time, so that another write meets the end.
    room = 40_000 + 4_096 * (cycle % _ON_ONE_STORE) + 331 * (cycle // _ON_ONE_STORE)
    ballast.write_bytes(bytes(max(0, _room(disk) - room)))
    written = len(customers(store)) + _fill(store)
    assert len(customers(store)) == written
    assert store.read(findings) == []
    ballast.unlink()
    add_person(store, "After the flood")
    assert len(customers(store)) == written + 1


def _fill(store: Store) -> int:
    """Write until the disk is full; return how many people were written."""
    written = 0
    while _has_room(store):
        written += 1
    return written


def _has_room(store: Store) -> bool:
    """Write somebody; tell whether that succeeded, and let any other error than a full disk pass."""
    try:
        add_person(store, "Someone", note="x" * 2_000)
    except CannotWrite as error:
        if error.reason == "disk_full":
            return False
        raise
    return True


def _room(folder: Path) -> int:
    status = os.statvfs(folder)
    return status.f_bavail * status.f_frsize


def test_an_import_that_finds_no_room_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    add_person(store, "Anna Berg")
    before = contents(store)
    _limit_pages(store, spare=20)
    with pytest.raises(CannotWrite) as raised:
        import_people(store, 500)
    assert raised.value.reason == "disk_full"
    assert contents(store) == before
    assert store.read(findings) == []
    _limit_pages(store, spare=1 << 20)
    import_people(store, 500)
    assert len(customers(store)) == 501
    assert store.read(findings) == []
    store.close()


def _limit_pages(store: Store, spare: int) -> None:
    """Let the file grow by so many pages and no more: the same error as a full disk, on any machine."""

    def limit(session: Session) -> None:
        connection = session.connection()
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + spare}")

    store.write(Op.SAVE_SETTING, limit)


def test_a_store_on_a_full_disk_says_that_it_is_full_and_opens_once_there_is_room(small_disk: Path) -> None:
    store = new_store(small_disk / "mine.crm")
    add_person(store, "Anna Berg")
    store.close()
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(_room(small_disk)))
    with pytest.raises(CannotWrite) as raised:
        reopened(store)
    assert raised.value.reason == "disk_full"
    ballast.unlink()
    store = reopened(store)
    assert len(customers(store)) == 1
    store.close()
