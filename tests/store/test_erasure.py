"""Erase for good: what a customer was is gone from rows, journal, unused pages and log, and all else stays true."""

import os
import sqlite3
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import NotAllowed, NothingToUndo, RecordGone
from desktop_crm.domain.filters import parse
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.domain.profiles import Profile
from desktop_crm.domain.records import ContactKind, CustomerKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.domain.sample import SamplePlan
from desktop_crm.operations.archive import empty_trash, trash_customers
from desktop_crm.operations.attachments import attach_files, remove_attachments
from desktop_crm.operations.customers import create_customer, edit_customer
from desktop_crm.operations.edits import (
    ContactEdit,
    CustomerEdit,
    FollowUpEdit,
    InteractionEdit,
    PreferenceEdit,
    PurchaseEdit,
    RelationEdit,
)
from desktop_crm.operations.interactions import delete_interaction, log_interaction
from desktop_crm.operations.photos import add_photo
from desktop_crm.operations.purchases import record_purchase
from desktop_crm.operations.sample import fill_with_sample
from desktop_crm.queries.customers import customer_rows
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.history import record_history, store_history
from desktop_crm.queries.listing import Wanted, list_customers
from desktop_crm.store.check import findings
from desktop_crm.store.schema import tables
from desktop_crm.store.store import Store
from desktop_crm.system.file_source import Pasted
from desktop_crm.vault.row_mac import decode_row
from tests.builders import add_person, contents, reopened


@pytest.fixture
def store(store: Store) -> Store:
    store.load_search()
    return store


def _edit(store: Store, customer: int, **fields: object) -> None:
    store.write(Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(**fields))


def _attach(store: Store, customer: int, name: str, data: bytes) -> int:
    files = [Pasted(name=name, data=data)]
    return store.write(Op.ATTACH_FILES, attach_files, customer, files, lambda _done, _total: None).value.kept[
        0
    ]


def _log(store: Store, customer: int, said: str) -> int:
    edit = InteractionEdit(
        kind=InteractionKind.CALL,
        subject=said,
        text=said * 30,
        follow_up=FollowUpEdit(due_on="2026-12-01", title=said),
    )
    return store.write(Op.LOG_INTERACTION, log_interaction, customer, edit).value


def _with_a_past(store: Store, name: str, friend: int) -> int:
    """Return a customer of whom everything is known that can be, with changed, deleted and undone parts."""
    customer = add_person(store, name, phone="138 0013 8000", email="x@shop.example", occupation="baker")
    _edit(store, customer, note="first note", nickname="Nick", organisation="Shop GmbH", add_tags=("vip",))
    _edit(
        store,
        customer,
        note="second note",
        nickname="",
        preferences=(PreferenceEdit(kind=PreferenceKind.LIKES, text="tea"),),
    )
    _edit(
        store, customer, relations=(RelationEdit(kind=RelationKind.FAMILY, other_id=friend, words="brother"),)
    )
    _log(store, customer, "said on the phone")
    store.write(Op.DELETE_INTERACTION, delete_interaction, _log(store, customer, "said and deleted"))
    bought = PurchaseEdit(
        bought_on="2026-01-01", product="oven", money=Money(currency="EUR", amount_minor=500)
    )
    store.write(Op.RECORD_PURCHASE, record_purchase, customer, bought)
    store.write(Op.EDIT_CUSTOMER, add_photo, customer, os.urandom(70_000), "image/png")
    store.write(Op.EDIT_CUSTOMER, add_photo, customer, os.urandom(90_000), "image/png")
    _attach(store, customer, "contract.bin", os.urandom(200_000))
    store.write(
        Op.REMOVE_FILES, remove_attachments, [_attach(store, customer, "gone.bin", os.urandom(150_000))]
    )
    _edit(store, customer, note="undone note")
    store.undo()
    return customer


def _ciphertexts(store: Store, customer: int) -> list[bytes]:
    """Return a piece of every sealed cell and chunk of a customer that stands in rows or in the journal."""

    def read(session: Session) -> list[bytes]:
        own, found = {customer}, []
        for spec in tables().values():
            names = ["id", *(name for name, _ in spec.columns)]
            links = {"id", "customer_id", "from_id", "to_id", "attachment_id"}
            rows = [
                tuple(row) for row in session.execute(text(f"SELECT {', '.join(names)} FROM {spec.name}"))
            ]
            packed = session.execute(
                text(f"SELECT row_id, old FROM change WHERE kind = 'd' AND t = '{spec.code}'")
            )
            rows += [(row_id, *decode_row(old)) for row_id, old in packed]
            for row in rows:
                values = dict(zip(names, row, strict=True))
                if any(values[name] in own for name in links & set(names)):
                    own.add(values["id"])
                    found += [value for value in row if isinstance(value, bytes)]
            changed = session.execute(
                text(f"SELECT row_id, old FROM change WHERE kind = 'u' AND t = '{spec.code}'")
            )
            found += [old for row_id, old in changed if row_id in own and isinstance(old, bytes)]
        return found

    return [piece for value in store.read(read) for piece in (value[5:29], value[-24:])]


def _raw(store: Store) -> bytes:
    return b"".join(
        path.read_bytes() for path in store.path.parent.glob("mine.crm*") if path.suffix != ".lock"
    )


def test_no_byte_of_an_erased_customer_is_left_in_the_file_its_log_or_its_unused_pages(store):
    friend = add_person(store, "Ann Lee", phone="139 0013 9000")
    customer = _with_a_past(store, "Bob Roe", friend)
    for n in range(60):
        add_person(store, f"Other {n}", note="x" * 200)
    store.write(Op.TRASH, trash_customers, [customer])
    pieces, kept = _ciphertexts(store, customer), _ciphertexts(store, friend)
    assert len(pieces) > 40
    assert any(piece in _raw(store) for piece in pieces)

    erased = store.erase([customer]).value

    raw = _raw(store)
    assert [piece for piece in pieces if piece in raw] == []
    assert any(piece in raw for piece in kept)
    assert erased.emptied
    assert erased.rows["customer"] == 1
    assert {"contact_point", "interaction", "attachment_chunk", "relation", "customer_tag"} <= set(
        erased.rows
    )


def test_the_journal_says_nothing_of_an_erased_customer_and_the_check_finds_nothing(store):
    friend = add_person(store, "Ann Lee")
    customer = _with_a_past(store, "Bob Roe", friend)

    store.erase([customer])

    def of_customer(session: Session) -> int:
        statement = "SELECT count(*) FROM change WHERE row_id = :id OR old = :id"
        return session.execute(text(statement), {"id": customer}).scalar_one()

    assert store.read(of_customer) == 0
    assert store.read(findings) == []
    assert store.read(record_history, customer) == []
    assert [entry.op for entry in store.read(store_history)].count(Op.ERASE) == 0
    assert store.read(findings) == []
    with pytest.raises(RecordGone):
        store.read(customer_details, customer)


def test_an_erased_customer_is_found_no_more_and_leaves_the_records_of_others(store):
    friend = add_person(store, "Ann Lee")
    customer = _with_a_past(store, "Bob Roe", friend)

    changes = store.erase([customer]).changes

    for words in ("bob", "brother", "phone", "contract", "oven", "tea"):
        assert list(store.read(list_customers, Wanted(query=parse(words))).ids) == []
    assert changes.op is Op.ERASE
    assert {customer, friend} <= (changes.customers or set())
    assert store.read(customer_details, friend).relations == ()
    assert [row.name for row in store.read(customer_rows, [friend])] == ["Ann Lee"]


def test_undo_and_redo_of_other_work_go_on_after_an_erasure(store):
    friend = add_person(store, "Ann Lee")
    _edit(store, friend, note="old")
    before = contents(store)
    _edit(store, friend, note="new")
    customer = _with_a_past(store, "Bob Roe", friend)
    with_shop = {row[0] for row in contents(store)["customer"]} - {customer}

    store.erase([customer])
    assert {row[0] for row in contents(store)["customer"]} == with_shop
    steps = 0
    while store.next_steps()[0] is not Op.EDIT_CUSTOMER or steps < 1:
        store.undo()
        steps += 1
    while contents(store)["customer"] != before["customer"]:
        store.undo()
        assert store.read(findings) == []

    while store.next_steps()[1]:
        store.redo()

    assert store.read(customer_details, friend).note == "new"
    assert customer not in {row[0] for row in contents(store)["customer"]}
    assert store.read(findings) == []


def test_a_step_that_concerned_the_erased_one_alone_is_not_offered_to_undo(store):
    customer = add_person(store, "Bob Roe")

    store.erase([customer])

    assert store.next_steps() == (None, None)
    with pytest.raises(NothingToUndo):
        store.undo()


def test_what_was_undone_about_the_erased_one_is_not_offered_to_redo(store):
    customer = add_person(store, "Bob Roe")
    _edit(store, customer, note="new")
    store.undo()

    store.erase([customer])

    assert store.next_steps() == (None, None)


def test_undo_of_a_step_with_several_customers_leaves_the_erased_one_out_and_says_so(store):
    ann, bob = add_person(store, "Ann Lee"), add_person(store, "Bob Roe")
    store.write(Op.TRASH, trash_customers, [ann, bob])

    store.erase([bob])
    changes = store.undo()

    assert changes.erased
    assert not store.read(customer_rows, [ann])[0].trashed
    assert store.redo().erased
    assert store.read(findings) == []


def test_undo_never_points_to_an_erased_company_again(store):
    customer = add_person(store, "Ann Lee")
    _edit(store, customer, organisation="Old Shop")
    old = store.read(customer_details, customer).employer.other_id
    _edit(store, customer, organisation="New Shop")

    store.erase([old])
    while store.next_steps()[0]:
        store.undo()
        assert store.read(findings) == []

    assert contents(store)["customer"] == []


def test_one_of_a_run_of_customers_can_be_erased_and_the_rest_undone(store):
    plan = SamplePlan(customers=30, seed=1, until=date(2026, 11, 1))
    store.write(Op.SAMPLE, fill_with_sample, plan, lambda _done, _total: None, lambda: False)
    ids = [row[0] for row in contents(store)["customer"]]

    store.erase([ids[0], ids[7], ids[-1]])
    assert store.read(findings) == []
    changes = store.undo()

    assert changes.erased
    assert contents(store)["customer"] == []
    store.redo()
    assert {row[0] for row in contents(store)["customer"]} == set(ids) - {ids[0], ids[7], ids[-1]}
    assert store.read(findings) == []


def test_whoever_was_deleted_with_the_trash_can_still_be_erased_from_the_journal(store):
    customer = _with_a_past(store, "Bob Roe", add_person(store, "Ann Lee"))
    pieces = _ciphertexts(store, customer)
    store.write(Op.TRASH, trash_customers, [customer])
    store.write(Op.EMPTY_TRASH, empty_trash)
    assert any(piece in _raw(store) for piece in pieces)

    erased = store.erase([customer]).value

    raw = _raw(store)
    assert [piece for piece in pieces if piece in raw] == []
    assert erased.rows == {}
    assert erased.journal_entries > 20
    assert store.read(findings) == []


def test_work_goes_on_after_an_erasure_at_the_end_of_the_journal(store):
    friend = add_person(store, "Ann Lee")
    customer = add_person(store, "Bob Roe")

    store.erase([customer])
    _edit(store, friend, note="after")
    assert store.read(findings) == []
    assert store.undo().undone is Op.EDIT_CUSTOMER

    assert store.read(customer_details, friend).note == ""
    store = reopened(store)
    assert store.read(findings) == []
    assert store.undo().undone is Op.CREATE_CUSTOMER
    store.close()


def test_a_company_is_erased_without_those_who_work_there(store):
    company = store.write(
        Op.CREATE_CUSTOMER,
        create_customer,
        new_id(),
        CustomerEdit(
            name="Shop GmbH",
            kind=CustomerKind.ORGANISATION,
            contact_points=(ContactEdit(kind=ContactKind.EMAIL, value="a@b.example"),),
        ),
    ).value
    ann = add_person(store, "Ann Lee", organisation="Shop GmbH")

    store.erase([company])

    assert store.read(customer_details, ann).employer is None
    assert list(store.read(list_customers, Wanted(query=parse("shop"))).ids) == []
    assert store.read(findings) == []


def test_nobody_is_erased_who_never_was_there(store):
    add_person(store, "Ann Lee")
    before = contents(store)

    with pytest.raises(RecordGone):
        store.erase([42])

    assert contents(store) == before


def test_only_the_owner_may_erase(store):
    customer = add_person(store, "Ann Lee")
    store.switch_profile(Profile.ASSISTANT)

    with pytest.raises(NotAllowed):
        store.erase([customer])

    assert len(contents(store)["customer"]) == 1


def test_while_somebody_reads_for_long_remnants_stay_until_the_store_is_closed(store):
    customer = _with_a_past(store, "Bob Roe", add_person(store, "Ann Lee"))
    pieces = _ciphertexts(store, customer)
    reader = sqlite3.connect(store.path)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM customer").fetchone()

    assert not store.erase([customer]).value.emptied
    reader.close()
    assert any(piece in _raw(store) for piece in pieces)

    store.close()
    assert not any(piece in _raw(store) for piece in pieces)
