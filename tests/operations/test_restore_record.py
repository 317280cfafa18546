"""One customer, or one field, comes back from a backup without touching the rest."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import BadInput, RecordGone
from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit, PreferenceEdit
from desktop_crm.operations.restore_record import Cell, restore_cell, restore_record
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.record_then import RecordThen, differences, record_then
from desktop_crm.store.backups import Backups
from desktop_crm.store.check import findings
from desktop_crm.store.image import Image
from desktop_crm.store.models import ContactPoint, Customer
from desktop_crm.store.store import Store
from tests.builders import add_person, contents


@pytest.fixture
def anna(store: Store) -> int:
    customer_id = add_person(
        store, "Anna Berg", phone="138 0013 8000", email="anna@mail.example", note="likes tea"
    )
    likes = PreferenceEdit(kind=PreferenceKind.LIKES, text="jasmine tea")
    store.write(
        Op.EDIT_CUSTOMER, edit_customer, customer_id, CustomerEdit(add_tags=("vip",), preferences=(likes,))
    )
    return customer_id


@pytest.fixture
def image(store: Store, anna: int, tmp_path: Path) -> Iterator[Image]:
    made = Backups(store, [tmp_path / "backups"]).make(Reason.TIMER)
    with closing(Image(made.path, lambda _header: store.keys)) as opened:
        assert opened.read(record_then, anna).customer_id == anna
        yield opened


def edit(store: Store, customer_id: int, change: CustomerEdit) -> None:
    store.write(Op.EDIT_CUSTOMER, edit_customer, customer_id, change)


def restore(store: Store, image: Image, then: RecordThen) -> int:
    return store.write(Op.RESTORE_RECORD, restore_record, then, image.content).value


def test_fields_that_were_changed_and_rows_that_were_removed_come_back(
    store: Store, anna: int, image: Image
) -> None:
    before = contents(store)
    details = store.read(customer_details, anna)
    removed = tuple(ContactEdit(id=point.id, remove=True) for point in details.contact_points)
    gone = tuple(PreferenceEdit(id=one.id, remove=True) for one in details.preferences)
    edit(store, anna, CustomerEdit(note="wrong", name="Somebody Else", remove_tags=("vip",)))
    edit(store, anna, CustomerEdit(contact_points=removed, preferences=gone))
    assert restore(store, image, image.read(record_then, anna)) == 0
    after = store.read(customer_details, anna)
    assert (after.row.name, after.note, after.row.tags) == ("Anna Berg", "likes tea", ("vip",))
    assert {point.value for point in after.contact_points} == {"138 0013 8000", "anna@mail.example"}
    assert [one.text for one in after.preferences] == ["jasmine tea"]
    assert store.read(findings) == []
    store.undo()
    assert store.read(customer_details, anna).row.name == "Somebody Else"
    assert {row[0] for row in before["customer"]} == {anna}


def test_what_was_added_since_stays(store: Store, anna: int, image: Image) -> None:
    edit(store, anna, CustomerEdit(add_tags=("new",), note="changed"))
    restore(store, image, image.read(record_then, anna))
    assert set(store.read(customer_details, anna).row.tags) == {"vip", "new"}


def test_a_customer_deleted_for_good_comes_back_with_its_id(store: Store, anna: int, image: Image) -> None:
    store.write(
        Op.EMPTY_TRASH, lambda session: session.execute(delete(Customer).where(Customer.id == anna)) and None
    )
    restore(store, image, image.read(record_then, anna))
    after = store.read(customer_details, anna)
    assert (after.row.name, after.row.tags) == ("Anna Berg", ("vip",))
    assert len(after.contact_points) == 2
    assert store.read(findings) == []


def test_others_are_not_touched(store: Store, anna: int, image: Image) -> None:
    bert = add_person(store, "Bert", note="stays")
    edit(store, anna, CustomerEdit(note="wrong"))
    restore(store, image, image.read(record_then, anna))
    assert store.read(customer_details, bert).note == "stays"


def test_what_is_the_same_is_not_written_again(store: Store, anna: int, image: Image) -> None:
    before = contents(store)
    restore(store, image, image.read(record_then, anna))
    assert contents(store) == before


def test_differences_stand_beside_one_another(store: Store, anna: int, image: Image) -> None:
    edit(store, anna, CustomerEdit(note="drinks coffee", remove_tags=("vip",), add_tags=("new",)))
    then, now = image.read(record_then, anna), store.read(record_then, anna)
    told = {(one.table, one.column): (one.then, one.now) for one in differences(then, now)}
    assert told["customer", "note"] == ("likes tea", "drinks coffee")
    tags = [(one.then, one.now) for one in differences(then, now) if one.table == "customer_tag"]
    assert sorted(tags) == [("", "new"), ("vip", "")]
    assert all(not one.now for one in differences(then, None))


def test_one_field_comes_back_alone(store: Store, anna: int, image: Image) -> None:
    edit(store, anna, CustomerEdit(note="wrong", nickname="Annie"))
    cell = Cell(table="customer", row_id=anna, column="note")
    store.write(Op.RESTORE_RECORD, restore_cell, image.read(record_then, anna), cell, image.content)
    after = store.read(customer_details, anna)
    assert (after.note, after.nickname) == ("likes tea", "Annie")


def test_a_phone_comes_back_with_the_form_it_is_found_by(store: Store, anna: int, image: Image) -> None:
    point = next(one for one in store.read(customer_details, anna).contact_points if one.kind == "phone")
    edit(store, anna, CustomerEdit(contact_points=(ContactEdit(id=point.id, value="139 0013 9000"),)))
    cell = Cell(table="contact_point", row_id=point.id, column="value")
    store.write(Op.RESTORE_RECORD, restore_cell, image.read(record_then, anna), cell, image.content)
    normal = store.read(
        lambda session: session.scalars(select(ContactPoint).where(ContactPoint.id == point.id)).one().normal
    )
    assert normal == "+8613800138000"


def test_a_removed_row_comes_back_alone(store: Store, anna: int, image: Image) -> None:
    point = store.read(customer_details, anna).contact_points[0]
    edit(store, anna, CustomerEdit(contact_points=(ContactEdit(id=point.id, remove=True),)))
    cell = Cell(table="contact_point", row_id=point.id, column="")
    store.write(Op.RESTORE_RECORD, restore_cell, image.read(record_then, anna), cell, image.content)
    assert point.id in {one.id for one in store.read(customer_details, anna).contact_points}


def test_a_field_nobody_knows_and_a_record_nobody_has_are_refused(
    store: Store, anna: int, image: Image
) -> None:
    then = image.read(record_then, anna)
    unknown = Cell(table="customer", row_id=anna, column="shoe_size")
    with pytest.raises(BadInput):
        store.write(Op.RESTORE_RECORD, restore_cell, then, unknown, image.content)
    with pytest.raises(RecordGone):
        image.read(record_then, 5)
    nobodys = Cell(table="customer", row_id=5, column="note")
    with pytest.raises(RecordGone):
        store.write(Op.RESTORE_RECORD, restore_cell, then, nobodys, image.content)
