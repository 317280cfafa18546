"""Backups of real stores: made, proved, listed, opened, pruned, rewritten."""

import os
import random
import sqlite3
import stat
import threading
from pathlib import Path

import pytest
from sqlalchemy import Connection

from desktop_crm.domain.backup_plan import DAY_MS, Reason
from desktop_crm.domain.errors import (
    BackupDamaged,
    CannotWrite,
    CrmError,
    NotABackup,
    Stopped,
    StoreDamaged,
    WrongPassphrase,
)
from desktop_crm.queries.customers import customer_rows
from desktop_crm.queries.listing import search
from desktop_crm.store import backups as backups_module
from desktop_crm.store.backup import Work, prove, rewrite_without
from desktop_crm.store.backups import Backups, backups_in, places
from desktop_crm.store.check import findings
from desktop_crm.store.drill import drill
from desktop_crm.store.image import Image
from desktop_crm.store.store import Store
from desktop_crm.system.paths import work_folder
from desktop_crm.system.settings import Settings
from desktop_crm.vault.keys import DataKeys, KeyHeader
from tests.builders import PASSPHRASE, add_person, new_store
from tests.torture_report import PlanRow

FLIPS = int(os.environ.get("FLIPS", "40"))


def by_passphrase(header: KeyHeader) -> DataKeys:
    return header.unlock_with_passphrase(PASSPHRASE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def test_backups_that_are_asked_for_at_once_are_made_one_after_the_other(store: Store, folder: Path) -> None:
    add_person(store, "Anna Berg")
    made: list[Path] = []
    asking = [
        threading.Thread(target=lambda: made.append(Backups(store, [folder]).make(Reason.BY_HAND).path))
        for _ in range(3)
    ]
    for one in asking:
        one.start()
    for one in asking:
        one.join()

    assert len(set(made)) == 3
    assert all(path.exists() for path in made)


def test_a_backup_opens_with_the_passphrase_and_holds_what_the_store_held(store: Store, folder: Path) -> None:
    anna = add_person(store, "Anna Berg", email="anna@mail.example")
    made = Backups(store, [folder]).make(Reason.BY_HAND)
    add_person(store, "Came Later")
    image = Image(made.path, by_passphrase)
    prove(image, whole=True)
    assert [row.name for row in image.read(customer_rows, [anna])] == ["Anna Berg"]
    image.load_search()
    assert [hit.name for hit in image.read(search, "berg", 10)] == ["Anna Berg"]
    assert image.read(search, "later", 10) == []
    image.close()
    store.close()


def test_a_backup_tells_a_stranger_nothing_and_is_its_owners_alone(store: Store, folder: Path) -> None:
    add_person(store, "Canary Name", email="canary@mail.example", note="canary note")
    made = Backups(store, [folder]).make(Reason.BY_HAND)
    raw = made.path.read_bytes()
    assert not any(word in raw for word in (b"Canary", b"canary", b"SQLite format", b"customer", b"by_hand"))
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert made.path.name.startswith("mine 2")
    store.close()


def test_writing_goes_on_while_a_backup_is_made(store: Store, folder: Path) -> None:
    for number in range(30):
        add_person(store, f"Person {number}")
    written: list[int] = []

    def progress(_done: int, _total: int) -> None:
        writer = threading.Thread(target=lambda: written.append(add_person(store, "Meanwhile")))
        writer.start()
        writer.join(10)

    made = Backups(store, [folder]).make(Reason.TIMER, Work(progress=progress))
    assert made.manifest
    assert made.manifest.counts["customer"] == 30
    assert len(written) >= 1
    assert store.read(findings) == []
    assert len(store.read(customer_rows, written)) == len(written)
    store.close()


def test_work_leaves_nothing_behind(store: Store, folder: Path) -> None:
    with pytest.raises(Stopped):
        Backups(store, [folder]).make(Reason.TIMER, Work(stop=lambda: True))
    made = Backups(store, [folder]).make(Reason.TIMER)
    assert [*folder.iterdir()] == [made.path]
    assert [*work_folder().iterdir()] == []
    store.close()


@pytest.mark.parametrize("step", ["flip", "cut", "grow", "swap"])
def test_a_changed_backup_never_opens(store: Store, folder: Path, step: str, plan_row: PlanRow) -> None:
    plan_row(4, f"changed backups of a store: {step}", FLIPS)
    add_person(store, "Anna Berg")
    made = Backups(store, [folder]).make(Reason.BY_HAND)
    whole, chance = made.path.read_bytes(), random.Random(step)
    for _ in range(FLIPS):
        raw = bytearray(whole)
        place = chance.randrange(len(raw))
        if step == "flip":
            raw[place] ^= 1 << chance.randrange(8)
        elif step == "cut":
            del raw[place:]
        elif step == "grow":
            raw += chance.randbytes(1 + place)
        else:
            chunk = (1 << 16) + 16
            raw[-2 * chunk : -chunk], raw[-chunk:] = raw[-chunk:], raw[-2 * chunk : -chunk]
        made.path.write_bytes(raw)
        with pytest.raises((BackupDamaged, StoreDamaged, NotABackup)):
            Image(made.path, lambda _header: store.keys).close()
    assert [*work_folder().iterdir()] == []
    store.close()


def test_a_chunk_of_another_backup_does_not_fit(store: Store, folder: Path) -> None:
    add_person(store, "Anna Berg")
    backups = Backups(store, [folder])
    one, other = backups.make(Reason.BY_HAND).path, backups.make(Reason.BY_HAND).path
    raw = bytearray(one.read_bytes())
    raw[-1000:] = other.read_bytes()[-1000:]
    one.write_bytes(raw)
    with pytest.raises(BackupDamaged):
        Image(one, by_passphrase)
    store.close()


def test_only_ours_is_taken_for_a_backup(store: Store, tmp_path: Path) -> None:
    for content in (b"", b"CRM1BACK", b"CRM1BACK\x01" + b"\xff" * 40, b"SQLite format 3\0" * 9):
        (tmp_path / "odd.crmbackup").write_bytes(content)
        with pytest.raises((NotABackup, StoreDamaged)):
            Image(tmp_path / "odd.crmbackup", by_passphrase)
    assert backups_in(tmp_path, store.keys) == []
    store.close()


def test_a_wrong_passphrase_opens_nothing(store: Store, folder: Path) -> None:
    made = Backups(store, [folder]).make(Reason.BY_HAND)
    with pytest.raises(WrongPassphrase):
        Image(made.path, lambda header: header.unlock_with_passphrase("another one entirely"))
    store.close()


def test_each_place_has_its_own_proved_file_and_one_that_is_away_is_told(
    store: Store, tmp_path: Path
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where a folder should be")
    backups = Backups(store, [tmp_path / "one", blocked, tmp_path / "two"])
    backups.make(Reason.BY_HAND)
    assert [isinstance(error, CannotWrite) for error in backups.refusals.values()] == [True]
    assert [*backups.refusals] == [blocked]
    assert [len(backups_in(tmp_path / name, store.keys)) for name in ("one", "two")] == [1, 1]
    assert (next((tmp_path / "one").iterdir()).read_bytes()) == (
        next((tmp_path / "two").iterdir()).read_bytes()
    )
    store.close()


def test_where_no_place_can_take_it_the_reason_is_raised(store: Store, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where a folder should be")
    with pytest.raises(CannotWrite):
        Backups(store, [blocked]).make(Reason.BY_HAND)
    store.close()


def test_a_store_that_did_not_change_needs_no_new_backup(store: Store, folder: Path) -> None:
    backups = Backups(store, [folder])
    assert backups.is_due()
    first = backups.make_if_changed(Reason.QUIT)
    assert backups.make_if_changed(Reason.QUIT) == first
    assert not backups.is_due()
    add_person(store, "Anna Berg")
    assert backups.make_if_changed(Reason.QUIT).kept.gen > first.kept.gen
    store.close()


def test_old_backups_go_but_not_those_of_other_stores_or_keys(
    store: Store, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = new_store(tmp_path / "other.crm")
    stranger = Backups(other, [folder]).make(Reason.BY_HAND)
    (folder / "notes.txt").write_text("mine")
    clock = iter(range(1_700_000_000_000, 1_700_000_000_000 + 40 * DAY_MS, DAY_MS // 4))
    present = 0

    def now() -> int:
        nonlocal present
        present = next(clock, present)
        return present

    monkeypatch.setattr(backups_module, "now_ms", now)
    backups = Backups(store, [folder])
    for number in range(60):
        add_person(store, f"Person {number}")
        backups.make(Reason.TIMER)
    known = backups.known()
    assert 18 <= len(known) < 35
    assert known[0].manifest
    assert known[0].manifest.counts["customer"] == 60
    assert stranger.path.exists()
    assert (folder / "notes.txt").exists()
    other.close()
    store.close()


def test_what_a_killed_process_began_is_swept_away(store: Store, folder: Path) -> None:
    folder.mkdir()
    part, foreign = folder / ".mine 20200101T000000Z.crmbackup.part", folder / ".other x.crmbackup.part"
    for file in (part, foreign):
        file.write_bytes(b"half")
        os.utime(file, (1_500_000_000, 1_500_000_000))
    Backups(store, [folder]).make(Reason.TIMER)
    assert not part.exists()
    assert foreign.exists()
    store.close()


def test_a_drill_opens_everything_in_a_process_of_its_own(store: Store, folder: Path) -> None:
    add_person(store, "Anna Berg", phone="138 0013 8000")
    made = Backups(store, [folder]).make(Reason.BY_HAND)
    drill(made.path, store.keys)
    raw = bytearray(made.path.read_bytes())
    raw[-5000] ^= 1
    made.path.write_bytes(raw)
    with pytest.raises(BackupDamaged):
        drill(made.path, store.keys)
    with pytest.raises(Stopped):
        drill(made.path, store.keys, lambda: True)
    store.close()


def test_a_backup_whose_rows_were_changed_before_it_was_sealed_is_refused(store: Store, folder: Path) -> None:
    add_person(store, "Anna Berg")
    made = Backups(store, [folder]).make(Reason.BY_HAND)

    def forge(connection: Connection) -> None:
        connection.exec_driver_sql("DELETE FROM customer")

    before = made.path.read_bytes()
    with pytest.raises(BackupDamaged):
        rewrite_without(made.path, store.keys, forge)
    assert made.path.read_bytes() == before
    store.close()


def test_a_rewritten_backup_keeps_its_date_and_is_proved_anew(store: Store, folder: Path) -> None:
    add_person(store, "Anna Berg")
    made = Backups(store, [folder]).make(Reason.IMPORT)
    rewrite_without(made.path, store.keys, lambda _connection: None)
    (again,) = backups_in(folder, store.keys)
    assert again.manifest
    assert made.manifest
    assert (again.made_at, again.manifest.reason) == (made.made_at, "import")
    assert again.manifest.counts == made.manifest.counts
    drill(again.path, store.keys)
    store.close()


def test_a_long_question_delays_a_backup_and_stop_ends_the_waiting(store: Store, folder: Path) -> None:
    reader = sqlite3.connect(store.path)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM customer").fetchone()
    add_person(store, "Anna Berg")
    asked: list[bool] = []

    def stop() -> bool:
        asked.append(True)
        return len(asked) > 2

    with pytest.raises(Stopped):
        Backups(store, [folder]).make(Reason.TIMER, Work(stop=stop))
    reader.close()
    assert Backups(store, [folder]).make(Reason.TIMER).manifest
    store.close()


def test_backups_go_where_the_settings_say(tmp_path: Path) -> None:
    assert places(Settings())[0].name == "backups"
    chosen = Settings(backup_folder=str(tmp_path / "a"), second_backup_folder=str(tmp_path / "b"))
    assert places(chosen) == [tmp_path / "a", tmp_path / "b"]


def test_the_store_that_a_backup_program_copied_while_it_was_written_is_replaced_by_the_backup(
    store: Store, folder: Path, tmp_path: Path
) -> None:
    from desktop_crm.store.restoring import restore_store
    from tests.faults.victims import opened

    people = [add_person(store, f"Person {number}") for number in range(20)]
    made = Backups(store, [folder]).make(Reason.TIMER)
    copy = tmp_path / "copied" / "mine.crm"
    copy.parent.mkdir()
    copy.write_bytes(store.path.read_bytes()[: 20 * 4096])
    with pytest.raises(CrmError):
        opened(copy).close()
    restored = restore_store(made.path, copy, by_passphrase)
    assert restored.aside
    assert restored.aside.exists()
    back = opened(copy)
    assert len(back.read(customer_rows, people)) == 20
    back.close()
    store.close()
