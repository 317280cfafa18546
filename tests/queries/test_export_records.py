"""Records for files: whole, in order, and few in memory at a time."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.records import AddressParts, ContactKind, ContactPoint, CustomerRecord
from desktop_crm.domain.sample import SamplePlan, sample_customers
from desktop_crm.exchange.export_table import write_csv
from desktop_crm.operations.archive import archive_customers, trash_customers
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit
from desktop_crm.operations.photos import add_photo
from desktop_crm.operations.sample import fill_with_sample
from desktop_crm.queries.export_records import ExportRecords, all_customers
from desktop_crm.store.store import Store
from tests.builders import add_person

PLAN = SamplePlan(customers=150, seed=3, until=date(2026, 6, 30), interactions=0, purchases=0)


def _exported(store: Store, *ids: int, photos: bool = False) -> list[CustomerRecord]:
    return store.read(lambda session: list(ExportRecords(session, ids, photos=photos)))


def _all_exported(store: Store) -> list[CustomerRecord]:
    return store.read(lambda session: list(ExportRecords(session, all_customers(session))))


def _unordered(record: CustomerRecord) -> tuple[object, ...]:
    # The store gives the first of each kind a star, whatever the plan says.
    points = Counter(replace(point, primary=True) for point in record.contact_points)
    tags = Counter(record.tags)
    return replace(record, contact_points=(), tags=()), points, tags


def test_exported_records_are_those_that_were_written(store: Store) -> None:
    store.write(Op.SAMPLE, fill_with_sample, PLAN)

    invented = [_unordered(one.record) for one in sample_customers(PLAN)]

    assert [_unordered(record) for record in _all_exported(store)] == invented


def test_slices_make_no_difference(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.write(Op.SAMPLE, fill_with_sample, PLAN)
    whole = _all_exported(store)

    monkeypatch.setattr("desktop_crm.queries.export_records._SLICE", 7)

    assert _all_exported(store) == whole


def test_records_can_be_gone_through_again_counted_and_picked(store: Store) -> None:
    ids = [add_person(store, name) for name in ("Ann Lee", "Bo Lin", "Cy Ma")]

    def looked_at(session):
        records = ExportRecords(session, ids)
        return (
            len(records),
            [one.name for one in records],
            [one.name for one in records],
            records[-1],
            records[:2],
        )

    count, once, again, last, first_two = store.read(looked_at)

    assert count == 3
    assert once == again == ["Ann Lee", "Bo Lin", "Cy Ma"]
    assert last.name == "Cy Ma"
    assert [one.name for one in first_two] == ["Ann Lee", "Bo Lin"]


def test_records_come_in_the_order_asked_for_without_those_that_are_gone(store: Store) -> None:
    ann, bo = add_person(store, "Ann Lee"), add_person(store, "Bo Lin")

    assert [record.name for record in _exported(store, bo, 12345, ann)] == ["Bo Lin", "Ann Lee"]


def test_the_archive_is_exported_and_the_trash_is_not(store: Store) -> None:
    ann, bo = add_person(store, "Ann Lee"), add_person(store, "Bo Lin")
    store.write(Op.ARCHIVE, archive_customers, [ann])
    store.write(Op.TRASH, trash_customers, [bo])

    assert [record.name for record in _all_exported(store)] == ["Ann Lee"]


def test_a_record_holds_employer_title_department_and_parts_of_its_address(store: Store) -> None:
    address = AddressParts(street="1 Mill Lane", city="Leeds", country="United Kingdom")
    customer = add_person(store, "Ann Lee")
    work = CustomerEdit(organisation="Khan Textiles", job_title="Buyer", department="Purchasing")
    where = ContactEdit(kind=ContactKind.ADDRESS, value="1 Mill Lane, Leeds", label="work", address=address)
    store.write(Op.EDIT_CUSTOMER, edit_customer, customer, replace(work, contact_points=(where,)))

    (record,) = _exported(store, customer)

    assert (record.organisation, record.job_title, record.department) == (
        "Khan Textiles",
        "Buyer",
        "Purchasing",
    )
    (point,) = record.contact_points
    assert isinstance(point, ContactPoint)
    assert (point.address, point.label, point.primary) == (address, "work", True)


def test_the_occupation_of_someone_without_employer_is_the_job_title(store: Store) -> None:
    customer = add_person(store, "Ann Lee", job_title="Potter")

    (record,) = _exported(store, customer)

    assert (record.organisation, record.job_title) == ("", "Potter")


def test_photos_come_only_when_asked_for(store: Store) -> None:
    customer = add_person(store, "Ann Lee")
    store.write(Op.EDIT_CUSTOMER, add_photo, customer, b"portrait", "image/png")

    (without,), (record,) = _exported(store, customer), _exported(store, customer, photos=True)

    assert without.photo is None
    assert (record.photo, record.photo_type) == (b"portrait", "image/png")


def test_the_columns_that_an_export_needs_are_counted_without_reading_it(store: Store) -> None:
    add_person(store, "Ann Lee", phone="+86 138 0013 8000")
    store.write(Op.SAMPLE, fill_with_sample, PLAN)

    def both_ways(session):
        records = ExportRecords(session, all_customers(session))
        return write_csv(records, "en", records.most_points()), write_csv(list(records), "en")

    counted, gone_through = store.read(both_ways)

    assert counted == gone_through
