"""One call to the system fails: to open, to delete, to make a folder. It is told as ours, and nobody is held up."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import Connection

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.errors import CannotRead, CannotWrite
from desktop_crm.store import key_rows
from desktop_crm.store.backup import Work, copy_backup
from desktop_crm.store.backups import Backups, back_up_closed, backups_in, let_old_ones_go
from desktop_crm.store.engine import sqlite_errors_named, writer_engine
from desktop_crm.store.image import Image, private_folder, sweep_work
from desktop_crm.store.rebuilding import Labels
from desktop_crm.store.repair import Repair
from desktop_crm.store.store import Store
from desktop_crm.system.paths import work_folder
from tests.builders import PASSPHRASE, add_person
from tests.faults.watched_calls import calls_watched
from tests.faults.watched_files import Watch, watched


@dataclass
class Refusal(Watch):
    """Refuses every call of one kind, but for the first few."""

    kind: str = ""
    spared: int = 0
    refused: list[str] = field(default_factory=list)

    def refuses(self, kind: str) -> bool:
        if kind != self.kind:
            return False
        self.spared -= 1
        if self.spared < 0:
            self.refused.append(kind)
        return self.spared < 0


@pytest.fixture
def store(store: Store) -> Store:
    add_person(store, "Anna Berg")
    return store


@pytest.fixture
def backup(store: Store, tmp_path: Path) -> Path:
    return Backups(store, [tmp_path / "backups"]).make(Reason.BY_HAND).path


def test_a_store_that_cannot_be_read_any_more_gives_no_backup(store: Store, tmp_path: Path) -> None:
    with calls_watched(Refusal(kind="open"), store.path), pytest.raises(CannotRead):
        Backups(store, [tmp_path / "backups"]).make(Reason.BY_HAND)
    store.close()
    with calls_watched(Refusal(kind="open"), store.path), pytest.raises(CannotRead):
        back_up_closed(store.path, store.keys, [tmp_path / "backups"], Reason.MIGRATION)


def test_a_disk_that_fails_as_a_backup_begins_does_not_hold_up_who_writes(
    store: Store, tmp_path: Path
) -> None:
    with watched() as watch:
        # The first thing of all: the log is written into the file, while nobody else may write.
        watch.fail_at = 1
        with pytest.raises(CannotWrite):
            Backups(store, [tmp_path / "backups"]).make(Reason.BY_HAND)
    other = Thread(target=add_person, args=(store, "Bo Lund"), daemon=True)
    other.start()
    other.join(30)
    assert not other.is_alive()
    store.close()


def test_a_backup_that_cannot_be_copied_says_so(store: Store, backup: Path, tmp_path: Path) -> None:
    with calls_watched(Refusal(kind="open"), backup), pytest.raises(CannotWrite):
        copy_backup(backup, tmp_path / "copy.crmbackup", store.keys, Work())
    store.close()


def test_an_old_backup_that_cannot_be_deleted_is_told(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    for number in range(12):
        add_person(store, f"Person {number}")
        Backups(store, [folder]).make(Reason.BY_HAND)
    add_person(store, "The last one")
    backups = Backups(store, [folder])
    with calls_watched(Refusal(kind="delete"), folder / "mine"):
        backups.make(Reason.BY_HAND)
        with pytest.raises(CannotWrite):
            let_old_ones_go(folder, store.keys)
    assert isinstance(backups.refusals[folder], CannotWrite)
    assert len(backups_in(folder, store.keys)) > 8
    store.close()


def test_a_backup_that_breaks_off_while_it_is_unpacked_cannot_be_read(store: Store, backup: Path) -> None:
    with calls_watched(Refusal(kind="open", spared=1), backup), pytest.raises(CannotRead):
        Image(backup, lambda header: header.unlock_with_passphrase(PASSPHRASE))
    assert list(work_folder().iterdir()) == []
    store.close()


def test_where_no_folder_can_be_made_no_backup_opens() -> None:
    with calls_watched(Refusal(kind="mkdir"), work_folder()), pytest.raises(CannotWrite):
        private_folder()


def test_what_cannot_be_locked_is_not_swept_away() -> None:
    folder, lock = private_folder()
    lock.release()
    with calls_watched(Refusal(kind="open"), folder):
        sweep_work()
    assert folder.exists()
    sweep_work()
    assert not folder.exists()


def test_a_repair_whose_remains_cannot_be_deleted_begins_anew_another_time(
    store: Store, tmp_path: Path
) -> None:
    header, out = store.key_header(), tmp_path / "repaired.crm"
    store.close()
    repair = Repair(out, header, store.keys)
    with calls_watched(Refusal(kind="delete"), tmp_path):
        repair.close()
    assert out.with_name("repaired.crm.part").exists()
    again = Repair(out, header, store.keys)
    again.read(store.path)
    again.finish(Labels(lost_customer="", lost_tag="", lost_other="Lost", rescued=""))
    again.close()
    assert [path.name for path in tmp_path.glob("repaired*")] == ["repaired.crm"]


def test_a_header_on_a_disk_that_fails_is_not_called_damaged(store: Store) -> None:
    store.close()
    with watched() as watch, closing(sqlite3.connect(store.path)) as connection:
        watch.fail_at = watch.operations + 1
        with pytest.raises(sqlite3.OperationalError):
            key_rows.read_plainly(connection)


def test_keys_that_a_failing_disk_does_not_give_end_the_step_that_asked_for_them(store: Store) -> None:
    store.close()
    with watched() as watch, closing(_only_connection(store.path)) as connection:
        connection.begin()
        watch.gone = True
        with pytest.raises(CannotWrite) as raised, sqlite_errors_named(store.path):
            key_rows.read(connection)
        assert raised.value.reason == "device"
        watch.gone = False


def test_a_step_that_sqlite_took_back_by_itself_is_never_acknowledged(store: Store) -> None:
    store.close()
    with closing(_only_connection(store.path)) as connection:
        step = connection.begin()
        connection.exec_driver_sql("DELETE FROM draft")
        connection.connection.driver_connection.execute("ROLLBACK")  # type: ignore[union-attr]
        with pytest.raises(CannotWrite):
            step.commit()


def _only_connection(path: Path) -> Connection:
    return writer_engine(path).connect()
