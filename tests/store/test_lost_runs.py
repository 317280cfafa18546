"""A repair counts lost rows of those that came by hundreds, of which the history keeps one entry."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.changes import Op
from desktop_crm.operations.archive import empty_trash, trash_customers
from desktop_crm.store import runs
from desktop_crm.store.rebuilding import Labels
from desktop_crm.store.repair import Repair, Repaired
from desktop_crm.store.salvage import found_headers, unlock_any
from desktop_crm.store.store import Store
from tests.builders import PASSPHRASE, add_person
from tests.faults.victims import customers, import_people

LABELS = Labels(lost_customer="Lost customer", lost_tag="Lost tag", lost_other="Lost", rescued="Rescued")


@pytest.fixture
def store(store: Store) -> Store:
    import_people(store, 600)
    return store


def _lose(path: Path, *ids: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for row_id in ids:
            connection.execute("DELETE FROM contact_point WHERE customer_id = ?", (row_id,))
            connection.execute("DELETE FROM customer WHERE id = ?", (row_id,))
        connection.commit()


def _repaired(store: Store, out: Path) -> Repaired:
    store.close()
    headers = found_headers(store.path)
    repair = Repair(out, *unlock_any(headers, lambda header: header.unlock_with_passphrase(PASSPHRASE)))
    try:
        repair.read(store.path)
        return repair.finish(LABELS)
    finally:
        repair.close()


def test_imported_rows_that_damage_took_are_counted(store: Store, tmp_path: Path) -> None:
    lost = customers(store)[100:130]
    store.close()
    _lose(store.path, *lost)

    told = _repaired(store, tmp_path / "new.crm")

    assert told.given_up == {"customer": 30, "contact_point": 60}


def test_imported_rows_that_were_deleted_or_erased_are_not_called_lost(store: Store, tmp_path: Path) -> None:
    deleted, erased, *_ = customers(store)[100:]
    store.write(Op.TRASH, trash_customers, [deleted])
    store.write(Op.EMPTY_TRASH, empty_trash)
    store.erase([erased])

    told = _repaired(store, tmp_path / "new.crm")

    assert told.rows["customer"] == 598
    assert told.given_up == {}


def test_an_import_that_was_taken_back_is_not_called_lost(store: Store, tmp_path: Path) -> None:
    store.undo()

    assert _repaired(store, tmp_path / "new.crm").given_up == {}


def test_rows_that_an_undo_brought_back_are_counted_though_others_of_their_run_went_before(
    store: Store, tmp_path: Path
) -> None:
    first, *others = customers(store)
    gone = others[10:20]
    for ids in (gone, [one for one in others if one not in gone]):
        store.write(Op.TRASH, trash_customers, ids)
        store.write(Op.EMPTY_TRASH, empty_trash)
    store.undo()
    assert customers(store) == [first, *others[:10], *others[20:]]
    store.close()
    _lose(store.path, first, others[0], others[-1])

    assert _repaired(store, tmp_path / "new.crm").given_up == {"customer": 3, "contact_point": 6}


def test_after_an_erasure_in_the_middle_an_import_can_be_undone_but_for_whom_was_erased(store: Store) -> None:
    add_person(store, "Anna Berg")
    store.undo()
    store.erase([customers(store)[300]])

    store.undo()
    assert customers(store) == []
    store.redo()
    assert len(customers(store)) == 599


@given(st.lists(st.integers(1, 1 << 62), min_size=1, unique=True).map(sorted))
def test_a_run_tells_its_ids_whatever_gaps_it_has(ids: list[int]) -> None:
    assert list(runs.ids_of(ids[0], ids[-1], runs.packed(ids))) == ids


def test_a_run_without_gaps_takes_no_room_and_one_that_is_silent_about_its_gaps_tells_nothing() -> None:
    assert runs.packed(range(7, 12)) is None
    assert list(runs.ids_of(7, 11, None)) == [7, 8, 9, 10, 11]
    assert list(runs.ids_of(7, 1 << 40, None)) == []
