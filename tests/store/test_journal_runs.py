"""Rows that come by the thousand stand in the journal as runs, and go and come back as such."""

import pytest
from sqlalchemy import delete, text
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.ids import new_ids
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit
from desktop_crm.store import journal, undo
from desktop_crm.store.bulk_insert import BulkInsert
from desktop_crm.store.check import findings
from desktop_crm.store.models import Customer
from desktop_crm.store.store import Store
from tests.builders import add_person, contents, reopened

Runs = list[tuple[str, str, int, int | None]]


@pytest.fixture
def store(store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A store in which three rows are many, and two are read at once by the journal, four by an undo."""
    for module in (journal, undo):
        monkeypatch.setattr(module, "_MANY", 3)
    monkeypatch.setattr(journal, "_AT_ONCE", 2)
    monkeypatch.setattr(undo, "_AT_ONCE", 4)
    return store


def _insert(session: Session, ids: list[int]) -> None:
    bulk = BulkInsert(session)
    for number, customer in enumerate(ids):
        bulk.add(Customer, id=customer, kind="person", name=f"Person {number}", note="from a file")
    bulk.flush()


def _inserted(store: Store, count: int) -> list[int]:
    ids = new_ids(count)
    store.write(Op.IMPORT, _insert, ids)
    return ids


def _delete(session: Session, ids: list[int]) -> None:
    session.execute(delete(Customer).where(Customer.id.in_(ids)))


def _newest_entries(store: Store) -> Runs:
    statement = (
        "SELECT kind, t, row_id, last_row FROM change WHERE change_set_id ="
        " (SELECT max(id) FROM change_set) ORDER BY id"
    )
    return store.read(lambda session: [tuple(row) for row in session.execute(text(statement))])


def test_a_run_is_one_entry_from_its_first_row_to_its_last(store: Store) -> None:
    ids = _inserted(store, 7)
    assert _newest_entries(store) == [("r", "cu", ids[0], ids[-1])]
    before = contents(store)
    store.undo()
    assert contents(store)["customer"] == []
    store.redo()
    assert contents(store) == before
    assert store.read(findings) == []


def test_deleted_rows_come_back_in_runs_of_what_is_held_at_once(store: Store) -> None:
    ids = _inserted(store, 7)
    before = contents(store)
    store.write(Op.EMPTY_TRASH, _delete, ids)
    store.undo()
    assert contents(store) == before
    assert _newest_entries(store) == [("r", "cu", ids[0], ids[3]), ("r", "cu", ids[4], ids[6])]
    store.redo()
    assert contents(store)["customer"] == []
    store.undo()
    assert contents(store) == before
    assert store.read(findings) == []


def test_few_rows_come_back_one_by_one(store: Store) -> None:
    ids = _inserted(store, 2)
    store.write(Op.EMPTY_TRASH, _delete, ids)
    store.undo()
    assert _newest_entries(store) == [("i", "cu", one, None) for one in ids]


@pytest.mark.parametrize("spared", [0, 2, 3])
def test_rows_around_one_that_stayed_are_no_run(store: Store, spared: int) -> None:
    ids = _inserted(store, 4)
    gone = [one for place, one in enumerate(ids) if place != spared]
    before = contents(store)
    store.write(Op.EMPTY_TRASH, _delete, gone)
    store.undo()
    assert contents(store) == before
    kinds = [kind for kind, *_ in _newest_entries(store)]
    assert kinds == (["i"] * 3 if spared == 2 else ["r"])
    store.redo()
    assert [row[0] for row in contents(store)["customer"]] == [ids[spared]]
    assert store.read(findings) == []


def test_what_a_bulk_write_touches_is_named_but_not_whom(store: Store) -> None:
    changes = store.write(Op.IMPORT, _insert, new_ids(2)).changes
    assert changes.tables == {"customer"}
    assert changes.customers is None
    anna = add_person(store, "Anna Berg")
    changes = store.write(Op.EDIT_CUSTOMER, edit_customer, anna, CustomerEdit(note="likes tea")).changes
    assert (changes.tables, changes.customers) == ({"customer"}, {anna})


def test_more_customers_than_a_window_could_name_are_not_named(store: Store) -> None:
    people = [add_person(store, f"Person {number}") for number in range(4)]

    def edit(session: Session, ids: list[int]) -> None:
        for one in ids:
            edit_customer(session, one, CustomerEdit(note=f"one of {len(ids)}"))

    assert store.write(Op.EDIT_CUSTOMER, edit, people[:3]).changes.customers == set(people[:3])
    assert store.write(Op.EDIT_CUSTOMER, edit, people).changes.customers is None


def test_a_value_that_later_work_changed_and_changed_back_is_undone(store: Store) -> None:
    def mark(session: Session, stage: str) -> None:
        session.get_one(Customer, anna).stage = stage

    anna = add_person(store, "Anna Berg")
    for op, stage in ((Op.EDIT_CUSTOMER, "new"), (Op.SAVE_SETTING, "loyal"), (Op.SAVE_SETTING, "new")):
        store.write(op, mark, stage)
    assert store.undo().left_alone == 0
    assert store.read(lambda session: session.get_one(Customer, anna).stage) is None


def test_an_undo_keeps_its_runs_over_a_restart(store: Store) -> None:
    _inserted(store, 5)
    before = contents(store)
    store.undo()
    store = reopened(store)
    store.redo()
    assert contents(store) == before
    store.close()


def test_records_that_name_different_attributes_are_refused(store: Store) -> None:
    def uneven(session: Session) -> None:
        bulk = BulkInsert(session)
        bulk.add(Customer, kind="person", name="Anna Berg")
        bulk.add(Customer, kind="person", name="Bo Lund", note="likes tea")
        bulk.flush()

    with pytest.raises(ValueError, match="different attributes"):
        store.write(Op.IMPORT, uneven)
    assert contents(store)["customer"] == []


def test_work_that_no_trigger_sees_is_a_step_of_the_journal_too(store: Store) -> None:
    bo = add_person(store, "Bo Lund")
    generation = store.generation()
    store.erase([bo])
    assert store.generation() == generation + 1
    newest = text("SELECT op, gen FROM change_set ORDER BY id DESC LIMIT 1")
    assert store.read(lambda session: tuple(session.execute(newest).one())) == ("erase", generation + 1)
    assert store.read(findings) == []


def test_an_undo_and_a_redo_say_whether_a_part_of_it_was_erased_for_good(store: Store) -> None:
    first, second, third = _inserted(store, 3)
    assert not store.undo().erased
    assert not store.redo().erased
    store.erase([second])
    assert store.undo().erased
    assert store.redo().erased
    assert [row_id for row_id, *_ in contents(store)["customer"]] == [first, third]
