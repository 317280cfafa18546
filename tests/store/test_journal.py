"""Undo, redo and history over the real store."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import BadInput, NothingToUndo, RecordGone
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.domain.records import ContactKind
from desktop_crm.operations.archive import empty_trash, restore_customers, trash_customers
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.desk import save_draft
from desktop_crm.operations.edits import (
    ContactEdit,
    CustomerEdit,
    FollowUpEdit,
    InteractionEdit,
    PurchaseEdit,
)
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.purchases import record_purchase
from desktop_crm.operations.put_back import put_back
from desktop_crm.operations.tags import add_tags
from desktop_crm.queries.history import field_history, record_history
from desktop_crm.store.check import findings
from desktop_crm.store.context import take_back_step
from desktop_crm.store.models import Customer
from desktop_crm.store.store import Store
from tests.builders import add_person, contents, new_store, reopened


def test_an_earlier_step_is_taken_back_as_a_step_of_its_own_and_later_work_stays(store: Store) -> None:
    customer = add_person(store, "Anna Berg")
    edit = CustomerEdit(name="Anna Lind", note="likes tea")
    early = store.write(Op.EDIT_CUSTOMER, edit_customer, customer, edit).changes.change_set
    store.write(Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(note="likes coffee"))
    late = contents(store)

    store.write(Op.TAKE_BACK_RUN, take_back_step, early)

    assert store.read(_name_and_note) == ("Anna Berg", "likes coffee")
    assert store.read(findings) == []
    store.undo()
    assert contents(store) == late


def _name_and_note(session: Session) -> tuple[str | None, str | None]:
    (customer,) = session.query(Customer).all()
    return customer.name, customer.note


def test_undo_takes_back_an_interaction_with_its_follow_up(store: Store) -> None:
    customer = add_person(store, "王晓明")
    before = contents(store)
    edit = InteractionEdit(
        kind=InteractionKind.CALL, text="再联系", follow_up=FollowUpEdit(due_on="2026-11-27")
    )
    store.write(Op.LOG_INTERACTION, log_interaction, customer, edit)
    after = contents(store)
    assert len(after["follow_up"]) == 1

    changes = store.undo()

    assert contents(store) == before
    assert changes.undone is Op.LOG_INTERACTION
    assert changes.customers == {customer}
    store.redo()
    assert contents(store) == after


def test_undo_and_redo_survive_a_restart(store: Store) -> None:
    add_person(store, "Elena Rossi")
    full = contents(store)
    store = reopened(store)
    store.undo()
    assert not contents(store)["customer"]
    store = reopened(store)
    store.redo()
    assert contents(store) == full
    store.close()


def test_a_new_write_ends_redo(store: Store) -> None:
    add_person(store, "Elena Rossi")
    store.undo()
    add_person(store, "Mia Hartmann")
    with pytest.raises(NothingToUndo):
        store.redo()


def test_a_draft_neither_ends_redo_nor_stands_in_the_way_of_undo(store: Store) -> None:
    add_person(store, "Elena Rossi")
    store.undo()
    store.write(Op.SAVE_DRAFT, save_draft, "composer", None, '{"text": "half a sentence"}')
    store.redo()
    assert store.next_steps() == (Op.CREATE_CUSTOMER, None)


def test_nothing_is_left_of_a_write_that_fails(store: Store) -> None:
    customer = add_person(store, "Elena Rossi")
    before = contents(store)
    bad = CustomerEdit(
        note="kept?", contact_points=(ContactEdit(kind=ContactKind.EMAIL, value="not an address"),)
    )
    with pytest.raises(BadInput):
        store.write(Op.EDIT_CUSTOMER, edit_customer, customer, bad)
    assert contents(store) == before
    assert store.read(findings) == []


def test_what_is_written_after_a_first_write_that_failed_can_be_undone(store: Store) -> None:
    before = contents(store)
    with pytest.raises(RecordGone):
        store.write(Op.EDIT_CUSTOMER, edit_customer, 1, CustomerEdit(name="Nobody"))
    add_person(store, "Anna Berg")
    store.undo()
    assert contents(store) == before


def test_emptying_the_trash_and_all_that_hung_on_it_can_be_undone(store: Store) -> None:
    customer = add_person(store, "Elena Rossi", phone="+39 06 1234 5678", organisation="Rossi Ceramics")
    store.write(Op.TAG, add_tags, (customer,), ("VIP",))
    store.write(Op.LOG_INTERACTION, log_interaction, customer, InteractionEdit(text="called"))
    store.write(Op.TRASH, trash_customers, (customer,))
    before = contents(store)
    store.write(Op.EMPTY_TRASH, empty_trash)
    assert contents(store)["contact_point"] == []
    store.undo()
    assert contents(store) == before
    assert store.read(findings) == []


def test_an_undo_leaves_alone_what_later_work_outside_the_stack_changed(store: Store) -> None:
    customer = add_person(store, "Elena Rossi")
    store.write(Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(note="first"))
    store.write(Op.SAVE_SETTING, edit_customer, customer, CustomerEdit(note="later"))
    changes = store.undo()
    assert changes.left_alone == 1
    assert store.read(lambda session: session.get_one(Customer, customer).note) == "later"


def test_a_field_knows_its_past_and_gets_it_back(store: Store) -> None:
    customer = add_person(store, "Elena Rossi")
    for note in ("prefers mail", "prefers calls"):
        store.write(Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(note=note))
    past = store.read(field_history, "customer", customer, "note")
    assert [(entry.old, entry.new) for entry in past] == [
        ("prefers mail", "prefers calls"),
        ("", "prefers mail"),
    ]
    store.write(Op.PUT_BACK, put_back, past[0].change_id)
    assert store.read(lambda session: session.get_one(Customer, customer).note) == "prefers mail"
    assert len(store.read(record_history, customer)) >= 4


def test_a_changed_row_is_found_out(store: Store) -> None:
    customer = add_person(store, "Elena Rossi")
    assert store.read(findings) == []
    _tamper(store, "UPDATE customer SET stage = 'loyal'")
    assert [(f.kind, f.table, f.row_id) for f in store.read(findings)] == [("row", "customer", customer)]


def test_a_removed_row_is_found_out(store: Store) -> None:
    add_person(store, "Elena Rossi", phone="+39 06 1234 5678")
    _tamper(store, "DELETE FROM contact_point")
    assert [(f.kind, f.table) for f in store.read(findings)] == [("count", "contact_point")]


def test_a_changed_journal_is_found_out(store: Store) -> None:
    customer = add_person(store, "Elena Rossi")
    store.write(Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(stage="loyal"))
    _tamper(store, "UPDATE change SET old = 'repeat' WHERE kind = 'u'")
    assert [f.kind for f in store.read(findings)] == ["journal"]


def _tamper(store: Store, statement: str) -> None:
    import sqlite3

    with sqlite3.connect(store.path) as connection:
        connection.execute(statement)
    connection.close()


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "add",
                "note",
                "point",
                "drop_point",
                "log",
                "buy",
                "tag",
                "trash",
                "restore",
                "empty",
                "undo",
                "redo",
            ]
        ),
        st.integers(0, 3),
    ),
    min_size=1,
    max_size=14,
)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_STEPS)
def test_whatever_was_done_undoing_all_of_it_empties_the_store_and_redoing_brings_it_back(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]
) -> None:
    store = new_store(tmp_path_factory.mktemp("law") / "mine.crm")
    try:
        empty = contents(store)
        for step, which in steps:
            _take(store, step, which)
        full = contents(store)
        assert store.read(findings) == []
        undone = _until_nothing(store.undo)
        assert contents(store) == empty
        assert store.read(findings) == []
        for _ in range(undone):
            store.redo()
        assert contents(store) == full
        assert store.read(findings) == []
    finally:
        store.close()


def _until_nothing(replay: object) -> int:
    count = 0
    while True:
        try:
            replay()  # type: ignore[operator]
        except NothingToUndo:
            return count
        count += 1


def _take(store: Store, step: str, which: int) -> None:
    ids = store.read(
        lambda session: [row[0] for row in session.execute(text("SELECT id FROM customer ORDER BY id"))]
    )
    if step == "add" or not ids:
        add_person(store, f"Person {which}", phone="+39 06 1234 5678", organisation=f"Firm {which}")
    elif step in ("undo", "redo"):
        try:
            store.undo() if step == "undo" else store.redo()
        except NothingToUndo:
            return
    else:
        _change(store, step, ids[which % len(ids)])


def _change(store: Store, step: str, customer: int) -> None:
    if step == "note":
        store.write(Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(note=f"note of {customer}"))
    elif step == "point":
        point = ContactEdit(kind=ContactKind.EMAIL, value="someone@mail.example", primary=True)
        store.write(Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(contact_points=(point,)))
    elif step == "drop_point":
        store.write(Op.EDIT_CUSTOMER, _drop_a_point, customer)
    elif step == "log":
        edit = InteractionEdit(text="talked", follow_up=FollowUpEdit(due_on="2026-12-01"))
        store.write(Op.LOG_INTERACTION, log_interaction, customer, edit)
    elif step == "buy":
        edit = PurchaseEdit(bought_on="2026-11-02", money=Money(amount_minor=9900, currency="EUR"))
        store.write(Op.RECORD_PURCHASE, record_purchase, customer, edit)
    elif step == "tag":
        store.write(Op.TAG, add_tags, (customer,), ("VIP",))
    elif step == "trash":
        store.write(Op.TRASH, trash_customers, (customer,))
    elif step == "restore":
        store.write(Op.RESTORE, restore_customers, (customer,))
    elif step == "empty":
        store.write(Op.EMPTY_TRASH, empty_trash)


def _drop_a_point(session: Session, customer: int) -> None:
    row = session.execute(
        text("SELECT id FROM contact_point WHERE customer_id = :c"), {"c": customer}
    ).first()
    if row:
        edit_customer(session, customer, CustomerEdit(contact_points=(ContactEdit(id=row[0], remove=True),)))
