"""Making, listing and opening backups where something is in the way: it is said, and nothing is left behind."""

import os
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.errors import BackupDamaged, CannotRead, CannotWrite, Stopped
from desktop_crm.domain.profiles import Profile
from desktop_crm.queries.customers import customer_rows
from desktop_crm.store.backup import Work, copy_backup
from desktop_crm.store.backups import Backups, backups_in, finished_in
from desktop_crm.store.image import Image, front_of, private_folder, sweep_work, write_private
from desktop_crm.store.restoring import restore_store
from desktop_crm.store.store import Store
from desktop_crm.system.paths import work_folder
from desktop_crm.vault.backup_file import Manifest, seal_backup
from desktop_crm.vault.keys import DataKeys, KeyHeader
from tests.builders import PASSPHRASE, add_person, new_store
from tests.faults.victims import customers, opened


def by_passphrase(header: KeyHeader) -> DataKeys:
    return header.unlock_with_passphrase(PASSPHRASE)


@pytest.fixture
def store(store: Store) -> Store:
    add_person(store, "Anna Berg", phone="138 0013 8000")
    return store


@pytest.fixture
def backup(store: Store, tmp_path: Path) -> Path:
    return Backups(store, [tmp_path / "backups"]).make(Reason.BY_HAND).path


def test_a_backup_can_be_stopped_at_every_moment_and_leaves_nothing_behind(
    store: Store, tmp_path: Path
) -> None:
    folder, stopped = tmp_path / "backups", 0
    for asked in count(1):
        looks = count(1)
        try:
            Backups(store, [folder]).make(Reason.BY_HAND, Work(stop=lambda: next(looks) == asked))  # noqa: B023
            break
        except Stopped:
            stopped += 1
            assert list(folder.iterdir() if folder.exists() else ()) == []
            assert list(work_folder().iterdir()) == []
    assert stopped > 3
    assert len(backups_in(folder, store.keys)) == 1
    store.close()


def test_a_folder_that_stands_in_a_backups_place_is_left_there(
    store: Store, backup: Path, tmp_path: Path
) -> None:
    place = tmp_path / "taken.crmbackup"
    (place / "something").mkdir(parents=True)
    with pytest.raises(CannotWrite):
        copy_backup(backup, place, store.keys, Work())
    assert sorted(path.name for path in tmp_path.glob("*taken*")) == ["taken.crmbackup"]
    store.close()


def test_a_folder_that_cannot_be_looked_into_holds_no_backups(store: Store, tmp_path: Path) -> None:
    assert backups_in(tmp_path / ("long" * 100), store.keys) == []
    store.close()


def test_when_backups_were_finished_is_told_without_a_key(store: Store, backup: Path, tmp_path: Path) -> None:
    os.utime(backup, (1_700_000_000, 1_700_000_000))
    (backup.parent / "other.crmbackup").write_bytes(b"something else")
    with closing(new_store(tmp_path / "other.crm")) as other:
        Backups(other, [backup.parent]).make(Reason.BY_HAND)
    assert finished_in(backup.parent, store.keys.store_id) == [1_700_000_000_000]
    store.close()


def test_a_backup_under_a_key_that_is_gone_is_known_by_its_file_alone(store: Store, backup: Path) -> None:
    os.utime(backup, (1_700_000_000, 1_700_000_000))
    (known,) = backups_in(backup.parent, store.keys.renewed().without_old())
    assert (known.path, known.manifest, known.made_at) == (backup, None, 1_700_000_000_000)
    assert (known.kept.gen, known.kept.verified) == (0, False)
    store.close()


def test_a_store_whose_sums_do_not_open_gives_no_backup(store: Store, tmp_path: Path) -> None:
    with store.rewriting() as connection:
        whole = connection.exec_driver_sql("SELECT accumulators_sealed FROM crm_meta").scalar_one()
        spoiled = (whole[:-1] + bytes([whole[-1] ^ 1]),)
        connection.exec_driver_sql("UPDATE crm_meta SET accumulators_sealed = ?", spoiled)
    with pytest.raises(BackupDamaged):
        Backups(store, [tmp_path / "backups"]).make(Reason.BY_HAND)
    assert list((tmp_path / "backups").iterdir()) == []
    store.close()


def test_a_backup_that_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(CannotRead):
        front_of(tmp_path / "away.crmbackup")


def test_an_image_of_another_size_than_its_backup_says_is_refused(store: Store, tmp_path: Path) -> None:
    with store.snapshot() as now:
        parts = b"".join(now.parts(lambda: False, lambda _done, _total: None))
        manifest = Manifest(
            reason="by_hand", made_at=1, gen=now.gen, chain=now.chain, size=now.size + 1, counts=now.counts
        )
        path = tmp_path / "mine.crmbackup"
        write_private(path, seal_backup(now.header, store.keys, manifest, [parts]))
    with pytest.raises(BackupDamaged):
        Image(path, by_passphrase)
    assert list(work_folder().iterdir()) == []
    store.close()


def test_two_snapshots_at_once_do_not_read_each_others_place(store: Store) -> None:
    def never() -> bool:
        return False

    with store.snapshot() as one, store.snapshot() as other:
        parts = zip(one.parts(never, _unheard), other.parts(never, _unheard), strict=True)
        both = [b"".join(each) for each in zip(*parts, strict=True)]
        assert len(both[0]) == one.size
    assert both[0] == both[1]


def test_a_store_whose_file_was_taken_away_says_that_it_cannot_be_read(store: Store, tmp_path: Path) -> None:
    elsewhere = store.path.rename(tmp_path / "elsewhere")
    with pytest.raises(CannotRead), store.snapshot():
        pass
    elsewhere.rename(store.path)


def _unheard(_done: int, _total: int) -> None:
    """Nobody listens."""


def test_nothing_is_written_over_a_file_that_stands_there(tmp_path: Path) -> None:
    path = tmp_path / "there"
    path.write_bytes(b"mine")
    with pytest.raises(CannotWrite):
        write_private(path, [b"yours"])
    assert path.read_bytes() == b"mine"


def test_a_sweep_takes_what_nobody_holds_and_leaves_the_rest() -> None:
    held, lock = private_folder()
    left, gone = private_folder()
    gone.release()
    just_made = work_folder() / "just made"
    just_made.mkdir()
    sweep_work()
    assert held.exists()
    assert just_made.exists()
    assert not left.exists()
    lock.release()
    sweep_work()
    assert not held.exists()


def test_an_opened_backup_masks_what_the_store_masks_but_not_for_a_restore(
    store: Store, backup: Path
) -> None:
    (anna,) = customers(store)
    store.switch_profile(Profile.ASSISTANT)
    with closing(Image(backup, by_passphrase)) as image:
        image.viewing = store.viewing
        (masked,) = image.read(customer_rows, [anna])
        (whole,) = image.read_whole(customer_rows, [anna])
    assert "8000 " not in f"{whole} "
    assert "138" in whole.phone
    assert masked.phone != whole.phone
    store.close()


def _restored(backup: Path, target: Path) -> Path | None:
    return restore_store(backup, target, by_passphrase).aside


def test_a_log_that_another_program_holds_open_goes_aside_with_its_store(store: Store, backup: Path) -> None:
    store.close()
    with closing(sqlite3.connect(store.path)) as other:
        other.execute("SELECT * FROM crm_meta").fetchall()
        other.execute("UPDATE crm_meta SET gen = 99")
        other.commit()
        aside = _restored(backup, store.path)
        assert aside is not None
        assert aside.with_name(f"{aside.name}-wal").exists()
        assert not store.path.with_name("mine.crm-wal").exists()
    with closing(opened(store.path)) as again:
        assert again.generation() > 99


def test_what_is_no_store_is_kept_when_a_backup_takes_its_place(store: Store, backup: Path) -> None:
    store.close()
    store.path.write_bytes(b"no database" * 100)
    aside = _restored(backup, store.path)
    assert aside is not None
    assert aside.read_bytes() == b"no database" * 100
    with closing(opened(store.path)) as again:
        assert len(customers(again)) == 1


def test_a_backup_comes_back_where_no_store_stands(store: Store, backup: Path, tmp_path: Path) -> None:
    store.close()
    assert _restored(backup, tmp_path / "new laptop.crm") is None
    with closing(opened(tmp_path / "new laptop.crm")) as again:
        assert len(customers(again)) == 1


def test_where_a_disk_knows_no_second_names_the_old_store_is_moved_aside(
    store: Store, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(1, "as on FAT")

    store.close()
    before = store.path.read_bytes()
    monkeypatch.setattr(os, "link", refused)
    aside = _restored(backup, store.path)
    assert aside is not None
    assert aside.read_bytes() == before
    with closing(opened(store.path)) as again:
        assert len(customers(again)) == 1


def test_a_name_that_is_taken_is_not_given_to_the_store_that_is_kept(store: Store, backup: Path) -> None:
    store.close()
    now = datetime.now().astimezone()
    for seconds in range(30):
        stamp = (now + timedelta(seconds=seconds)).strftime("%Y-%m-%d %H.%M.%S")
        store.path.with_name(f"mine before restore {stamp}.crm").touch()
        store.path.with_name(f"mine before restore {stamp} 2.crm").touch()
    aside = _restored(backup, store.path)
    assert aside is not None
    assert aside.name.endswith(" 3.crm")


def test_a_name_that_the_disk_cannot_keep_is_said_and_leaves_nothing(
    store: Store, backup: Path, tmp_path: Path
) -> None:
    store.close()
    with pytest.raises(CannotWrite):
        _restored(backup, tmp_path / f"{'n' * 246}.crm")
    assert [path.suffix for path in tmp_path.glob("nnn*")] == [".lock"]


def test_a_disk_that_fails_while_a_snapshot_begins_is_not_taken_for_a_reader_to_wait_for(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    class FailingDisk(sqlite3.Connection):
        def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
            if "wal_checkpoint" in sql:
                error = sqlite3.OperationalError("disk I/O error")
                error.sqlite_errorcode = sqlite3.SQLITE_IOERR
                raise error
            return super().execute(sql, *parameters)

    connect = partial(sqlite3.connect, factory=FailingDisk)
    monkeypatch.setattr("desktop_crm.store.snapshot.sqlite3.connect", connect)
    with pytest.raises(CannotWrite) as refused, store.snapshot():
        pass
    assert refused.value.reason == "device"
