"""A damaged file gives a new store of all that its pages prove, beside a backup or without one."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import (
    CannotRead,
    Stopped,
    StoreDamaged,
    StoreExists,
    StoreLocked,
    WrongPassphrase,
)
from desktop_crm.domain.sample import SamplePlan
from desktop_crm.operations.edits import FollowUpEdit, InteractionEdit
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.photos import add_photo
from desktop_crm.operations.sample import fill_with_sample
from desktop_crm.queries.timeline import timeline
from desktop_crm.store.check import findings
from desktop_crm.store.rebuilding import Labels
from desktop_crm.store.repair import Figures, Repair, Repaired, alone_with, put_in_place
from desktop_crm.store.salvage import found_headers, unlock_any
from desktop_crm.store.store import Store
from desktop_crm.vault.keys import DataKeys, KeyHeader
from tests.builders import PASSPHRASE, add_person, contents, new_store
from tests.faults.victims import customers, opened

LABELS = Labels(lost_customer="Lost customer", lost_tag="Lost tag", lost_other="Lost", rescued="Rescued")
PAGE = 4096


def _unlock(header: KeyHeader) -> DataKeys:
    return header.unlock_with_passphrase(PASSPHRASE)


@pytest.fixture
def store(store: Store) -> Store:
    store.write(
        Op.SAMPLE,
        fill_with_sample,
        SamplePlan(customers=20, seed=5, until=date(2026, 6, 30), interactions=80),
    )
    return store


def _repaired(damaged: Path, out: Path, *more: Path) -> tuple[Store, Figures, Repaired]:
    repair = Repair(out, *unlock_any(found_headers(damaged), _unlock))
    try:
        figures = repair.read(damaged)
        for path in more:
            repair.read(path)
        told = repair.finish(LABELS)
    finally:
        repair.close()
    return opened(out), figures, told


def _changed(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def _spoil(path: Path, change: Callable[[bytearray], None]) -> None:
    data = bytearray(path.read_bytes())
    change(data)
    path.write_bytes(data)


def test_a_sound_store_comes_back_row_for_row_with_its_history(store: Store, tmp_path: Path) -> None:
    customer = customers(store)[0]
    store.write(Op.EDIT_CUSTOMER, add_photo, customer, bytes(range(256)) * 600, "image/png")
    before = contents(store)
    store.close()

    again, figures, told = _repaired(store.path, tmp_path / "new.crm")

    assert contents(again) == before
    assert not figures.refused
    assert not figures.in_part
    assert (told.stand_ins, told.notes, told.given_up, told.history) == (0, 0, {}, True)
    assert again.read(timeline, customer) is not None
    assert again.next_steps() == (None, None)
    add_person(again, "Life goes on")
    again.undo()
    assert again.read(findings) == []
    again.close()


def test_what_stands_in_the_log_only_is_read_as_well(store: Store, tmp_path: Path) -> None:
    name = add_person(store, "Written a moment ago", note="long " * 3_000)
    folder = tmp_path / "pulled"
    folder.mkdir()
    for file in (store.path, store.path.with_name("mine.crm-wal")):
        shutil.copy(file, folder)

    again, _, told = _repaired(folder / "mine.crm", tmp_path / "new.crm")

    assert name in customers(again)
    assert contents(again) == contents(store)
    assert told.history
    again.close()


@pytest.mark.parametrize("lost", ["first page", "schema", "half"])
def test_a_file_that_sqlite_cannot_open_gives_its_rows(store: Store, tmp_path: Path, lost: str) -> None:
    before = contents(store)
    store.close()
    if lost == "schema":
        _changed(store.path, "PRAGMA writable_schema=ON", "DELETE FROM sqlite_master")
    elif lost == "first page":
        _spoil(store.path, lambda data: data.__setitem__(slice(0, PAGE), bytes(PAGE)))
    else:
        _spoil(store.path, lambda data: data.__delitem__(slice(len(data) // 2, None)))

    again, figures, _ = _repaired(store.path, tmp_path / "new.crm")

    rows = {row for table in contents(again).values() for row in table}
    known = {row for table in before.values() for row in table}
    if lost != "half":
        assert rows == known
    else:
        assert sum(figures.taken.values()) > 50
    again.close()


def test_rows_without_their_owner_are_kept_under_a_stand_in(store: Store, tmp_path: Path) -> None:
    victim = add_person(store, "Anna Berg", phone="138 0013 8000")
    store.close()
    _changed(store.path, f"DELETE FROM customer WHERE id = {victim}")

    again, _, told = _repaired(store.path, tmp_path / "new.crm")

    assert told.stand_ins == 1
    assert victim in customers(again)
    assert again.read(findings) == []
    again.close()


def test_of_a_changed_row_only_the_values_whose_seals_open_are_kept(store: Store, tmp_path: Path) -> None:
    victim = add_person(store, "Anna Berg", phone="138 0013 8000", note="likes tea")
    store.close()
    _changed(
        store.path,
        f"UPDATE customer SET stage = 'won' WHERE id = {victim}",
        f"UPDATE contact_point SET kind = 'email' WHERE customer_id = {victim}",
    )

    again, figures, told = _repaired(store.path, tmp_path / "new.crm")

    assert figures.in_part == {"customer": 1, "contact_point": 1}
    row = next(row for row in contents(again)["customer"] if row[0] == victim)
    assert "won" not in row
    assert told.notes == 1
    assert again.read(findings) == []
    again.close()


def test_a_forged_row_is_refused(store: Store, tmp_path: Path) -> None:
    store.close()
    _changed(
        store.path,
        "INSERT INTO tag VALUES (77, CAST(x'01' || zeroblob(70) AS BLOB), 1, 1, 1, zeroblob(16))",
        "INSERT INTO customer_tag VALUES (78, (SELECT min(id) FROM customer), (SELECT min(id) FROM tag), 1, 1, 1,"
        " zeroblob(16))",
    )
    again, figures, _ = _repaired(store.path, tmp_path / "new.crm")
    assert sum(figures.refused.values()) == 2
    assert not {77, 78} & {row[0] for table in contents(again).values() for row in table}
    again.close()


def test_a_backup_fills_the_gaps_and_what_was_deleted_later_stays_deleted(
    store: Store, tmp_path: Path
) -> None:
    kept, gone = add_person(store, "Anna Berg", phone="138 0013 8000"), add_person(store, "Bo Lund")
    store.close()
    backup = shutil.copy(store.path, tmp_path / "yesterday.crm")
    store = opened(store.path)
    store.undo()
    later = add_person(store, "Chen Yu")
    before = contents(store)
    store.close()
    _changed(store.path, f"DELETE FROM customer WHERE id = {kept}")

    again, _, told = _repaired(store.path, tmp_path / "new.crm", backup)

    assert {kept, later} <= set(customers(again))
    assert gone not in customers(again)
    assert contents(again) == before
    assert told.stand_ins == 0
    again.close()


def test_of_a_row_in_both_files_the_later_one_stays(store: Store, tmp_path: Path) -> None:
    add_person(store, "Anna Berg")
    store.close()
    backup = shutil.copy(store.path, tmp_path / "yesterday.crm")
    store = opened(store.path)
    store.undo()
    store.redo()
    before = contents(store)
    store.close()
    again, _, _ = _repaired(backup, tmp_path / "new.crm", store.path)
    assert contents(again) == before
    assert again.read(findings) == []
    again.close()


def test_a_break_in_the_history_keeps_what_came_before_it(store: Store, tmp_path: Path) -> None:
    for number in range(4):
        add_person(store, f"Person {number}")
    before = contents(store)
    store.close()
    _changed(
        store.path,
        "UPDATE change SET old = x'00' WHERE change_set_id = (SELECT id FROM change_set ORDER BY id LIMIT 1 OFFSET 2)",
    )
    again, _, told = _repaired(store.path, tmp_path / "new.crm")
    assert not told.history
    assert contents(again) == before
    assert again.read(findings) == []
    again.close()


def test_a_photo_that_is_not_whole_is_left_out(store: Store, tmp_path: Path) -> None:
    customer = customers(store)[0]
    store.write(Op.EDIT_CUSTOMER, add_photo, customer, bytes(range(256)) * 600, "image/png")
    store.close()
    _changed(store.path, "DELETE FROM attachment_chunk WHERE position = 1")
    again, _, told = _repaired(store.path, tmp_path / "new.crm")
    assert told.given_up["attachment"] == 1
    assert again.read(findings) == []
    again.close()


def test_keys_are_found_without_their_tables_and_without_their_pages_none(
    store: Store, tmp_path: Path
) -> None:
    store.close()
    assert len(found_headers(store.path)) == 1
    body = store.path.read_bytes()
    lonely = tmp_path / "copy only.crm"
    start = body.index(b"CRM1KEYS")
    lonely.write_bytes(bytes(1000) + body[start : start + 2000])
    assert found_headers(lonely) == found_headers(store.path)
    with pytest.raises(WrongPassphrase):
        unlock_any(found_headers(lonely), lambda header: header.unlock_with_passphrase("another one"))
    empty = tmp_path / "empty.crm"
    empty.write_bytes(b"")
    with pytest.raises(StoreDamaged):
        unlock_any(found_headers(empty), _unlock)


def test_a_repair_overwrites_nothing_and_leaves_no_part_behind(store: Store, tmp_path: Path) -> None:
    store.close()
    key = unlock_any(found_headers(store.path), _unlock)
    with pytest.raises(StoreExists):
        Repair(store.path, *key)
    repair = Repair(tmp_path / "new.crm", *key)
    repair.read(store.path)
    repair.close()
    assert not list(tmp_path.glob("new.crm*"))


def test_a_repaired_store_takes_the_place_and_the_damaged_one_is_kept(store: Store, tmp_path: Path) -> None:
    before = contents(store)
    store.close()
    damaged = store.path.read_bytes()
    again, _, _ = _repaired(store.path, tmp_path / "new.crm")
    again.close()
    kept = put_in_place(tmp_path / "new.crm", store.path)
    assert kept.read_bytes() == damaged
    assert kept.name.startswith("mine damaged 20")
    store = opened(store.path)
    assert contents(store) == before
    store.close()


def test_a_follow_up_whose_call_is_lost_stands_alone(store: Store, tmp_path: Path) -> None:
    call = InteractionEdit(text="asked back", follow_up=FollowUpEdit(due_on="2026-07-01", title="send offer"))
    lost = store.write(Op.LOG_INTERACTION, log_interaction, customers(store)[0], call).value
    store.close()
    _changed(store.path, f"DELETE FROM interaction WHERE id = {lost}")
    again, _, _ = _repaired(store.path, tmp_path / "new.crm")
    newest = max(contents(again)["follow_up"])
    assert lost not in newest
    assert again.read(findings) == []
    again.close()


def test_a_stopped_repair_leaves_nothing(store: Store, tmp_path: Path) -> None:
    store.close()
    repair = Repair(tmp_path / "new.crm", *unlock_any(found_headers(store.path), _unlock))
    with pytest.raises(Stopped):
        repair.read(store.path, stop=lambda: True)
    repair.close()
    assert not list(tmp_path.glob("new.crm*"))


def test_a_file_that_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(CannotRead):
        found_headers(tmp_path / "nowhere.crm")


def test_pages_of_another_store_that_got_into_the_file_are_refused(store: Store, tmp_path: Path) -> None:
    other = new_store(tmp_path / "other.crm")
    add_person(other, "Somebody Else", phone="138 0013 8000")
    other.close()
    before = contents(store)
    store.close()
    _spoil(store.path, lambda data: data.extend(other.path.read_bytes()))
    again, figures, _ = _repaired(store.path, tmp_path / "new.crm")
    assert contents(again) == before
    assert again.keys.store_id == store.keys.store_id
    assert figures.refused
    again.close()


def test_a_row_that_is_damaged_here_and_whole_in_the_backup_is_taken_from_there(
    store: Store, tmp_path: Path
) -> None:
    victim = add_person(store, "Anna Berg")
    before = contents(store)
    store.close()
    backup = shutil.copy(store.path, tmp_path / "yesterday.crm")
    _changed(store.path, f"UPDATE customer SET stage = 'won' WHERE id = {victim}")

    again, figures, told = _repaired(store.path, tmp_path / "new.crm", backup)

    assert figures.in_part == {"customer": 1}
    assert (told.notes, told.given_up) == (0, {})
    assert contents(again) == before
    again.close()


def test_a_store_that_is_looked_at_is_kept_from_others(store: Store) -> None:
    with pytest.raises(StoreLocked), alone_with(store.path):
        pass
    store.close()
    with alone_with(store.path), pytest.raises(StoreLocked):
        opened(store.path)
    opened(store.path).close()


def test_what_is_known_to_have_been_there_and_is_lost_is_counted_by_table(
    store: Store, tmp_path: Path
) -> None:
    """Pages that were lost altogether are known from the history alone."""
    gone, kept = add_person(store, "Anna Berg", phone="138 0013 8000"), add_person(store, "Bo Lund")
    add_person(store, "Chen Yu")
    store.undo()
    store.close()
    _changed(
        store.path,
        f"DELETE FROM customer WHERE id = {gone}",
        f"DELETE FROM contact_point WHERE customer_id = {gone}",
    )

    again, _, told = _repaired(store.path, tmp_path / "new.crm")

    assert told.given_up == {"customer": 1, "contact_point": 1}
    assert kept in customers(again)
    again.close()


def test_what_a_backup_gives_back_is_not_given_up(store: Store, tmp_path: Path) -> None:
    gone = add_person(store, "Anna Berg")
    store.close()
    backup = shutil.copy(store.path, tmp_path / "yesterday.crm")
    _changed(store.path, f"DELETE FROM customer WHERE id = {gone}")

    again, _, told = _repaired(store.path, tmp_path / "new.crm", backup)

    assert told.given_up == {}
    again.close()
