"""Rehearsing and writing imports over the real store."""

import sqlite3
from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import Stopped
from desktop_crm.domain.records import (
    PHOTO_LIMIT,
    ContactKind,
    ContactPoint,
    CustomerKind,
    CustomerRecord,
    ReadFile,
)
from desktop_crm.operations.archive import empty_trash, trash_customers
from desktop_crm.operations.import_contacts import import_contacts
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.export_records import ExportRecords, all_customers
from desktop_crm.queries.listing import search
from desktop_crm.queries.photos import photo_of
from desktop_crm.queries.rehearsal import Verdict, rehearse
from desktop_crm.store.bulk_insert import BulkInsert
from desktop_crm.store.check import findings
from desktop_crm.store.models import Customer, Tag
from desktop_crm.store.store import Store
from tests.builders import add_person, contents


def _record(name: str, *, phone: str = "", email: str = "", **fields: object) -> CustomerRecord:
    points = [(ContactKind.PHONE, phone), (ContactKind.EMAIL, email)]
    given = tuple(ContactPoint(kind=kind, value=value) for kind, value in points if value)
    return CustomerRecord(name=name, contact_points=given, **fields)  # type: ignore[arg-type]  # fields of the record


def _import(store: Store, *records: CustomerRecord) -> list[Verdict]:
    rehearsals = store.read(rehearse, [ReadFile(records=records, refused=())])
    store.write(Op.IMPORT, import_contacts, rehearsals)
    return [row.verdict for row in rehearsals[0].rows]


def _kept(store: Store) -> list[CustomerRecord]:
    return store.read(lambda session: list(ExportRecords(session, all_customers(session))))


def test_an_imported_file_is_found_read_and_undone_in_one_step(store: Store) -> None:
    empty = contents(store)
    _import(
        store,
        _record(
            "李明朗",
            phone="138 0013 8000",
            organisation="华东精密机械有限公司",
            job_title="采购",
            tags=("展会",),
        ),
        _record(
            "Elena Rossi",
            email="elena@rossi.example",
            organisation="华东精密机械有限公司",
            extra=(("Fax", "none"),),
        ),
        _record("Rossi Ceramics", kind=CustomerKind.ORGANISATION, photo=b"\x89PNG" + bytes(70_000)),
    )
    full = contents(store)

    (found,) = store.read(search, "lml", 10)
    details = store.read(customer_details, found.id)
    assert details.row.company == "华东精密机械有限公司"
    assert details.row.job_title == "采购"
    assert details.row.tags == ("展会",)
    assert details.contact_points[0].normal == "+8613800138000"
    assert details.family_name == "李"
    (rossi,) = store.read(search, "Rossi Ceramics", 10)
    photo = store.read(photo_of, rossi.id)
    assert photo is not None
    assert photo.data == b"\x89PNG" + bytes(70_000)
    assert sum(len(rows) for name, rows in full.items() if name == "customer") == 4
    assert store.read(findings) == []

    store.undo()
    assert contents(store) == empty
    assert store.read(search, "lml", 10) == []
    store.redo()
    assert contents(store) == full
    assert [one.name for one in store.read(search, "lml", 10)] == ["李明朗"]
    assert store.read(findings) == []


def test_the_same_file_again_brings_nothing(store: Store) -> None:
    records = [
        _record(
            "李明朗",
            phone="13800138000",
            organisation="华东精密",
            note="第一行\n第二行",
            extra=(("会员号", "VIP-1"),),
        ),
        _record("Only A Name"),
        _record("With Words", stage="Loyal", source="a friend of the family"),
    ]
    assert _import(store, *records) == [Verdict.NEW] * 3
    before = contents(store)
    assert _import(store, *records) == [Verdict.SAME] * 3
    assert contents(store) == before


def test_what_is_new_of_someone_known_is_added_and_nothing_overwritten(store: Store) -> None:
    _import(store, _record("李明朗", phone="13800138000", job_title="采购", note="爱喝茶"))
    verdicts = _import(
        store,
        _record(
            "李明朗",
            phone="+86 138-0013-8000",
            email="lml@hd.example",
            job_title="经理",
            note="爱喝茶\n新地址",
        ),
    )
    assert verdicts == [Verdict.CHANGED]
    (found,) = store.read(search, "李明朗", 10)
    details = store.read(customer_details, found.id)
    assert [point.value for point in details.contact_points] == ["13800138000", "lml@hd.example"]
    assert details.occupation == "采购"
    assert details.note == "爱喝茶\n新地址"


def test_an_employer_and_tags_are_added_to_someone_known_where_its_occupation_becomes_the_title(
    store: Store,
) -> None:
    _import(store, _record("Anna Berg", phone="13800138000", job_title="buyer", tags=("fair",)))
    said = _record(
        "Anna Berg",
        phone="13800138000",
        organisation="Nordlicht",
        department="Sales",
        tags=("Fair", "vip", "VIP"),
    )
    assert _import(store, said, said) == [Verdict.CHANGED, Verdict.SAME]
    found = next(one for one in store.read(search, "Anna Berg", 10) if one.name == "Anna Berg")
    details = store.read(customer_details, found.id)
    employer = details.employer
    assert employer is not None
    assert (employer.other_name, employer.words, employer.department) == ("Nordlicht", "buyer", "Sales")
    assert sorted(details.row.tags) == ["fair", "vip"]


def test_a_namesake_with_another_number_is_created_and_called_doubtful(store: Store) -> None:
    known = add_person(store, "张伟", phone="13800138000")
    rehearsal = store.read(rehearse, [ReadFile(records=(_record("张伟", phone="13900139000"),), refused=())])[
        0
    ]
    assert [(row.verdict, row.alike, row.reason) for row in rehearsal.rows] == [
        (Verdict.DOUBTFUL, known, "same_name")
    ]
    result = store.write(Op.IMPORT, import_contacts, [rehearsal]).value
    assert (result.created, result.doubtful) == (1, 1)


def test_another_name_under_a_known_number_is_doubtful(store: Store) -> None:
    known = add_person(store, "张伟", phone="13800138000")
    rehearsal = store.read(
        rehearse, [ReadFile(records=(_record("王芳", phone="0086 13800138000"),), refused=())]
    )[0]
    assert [(row.verdict, row.alike, row.reason) for row in rehearsal.rows] == [
        (Verdict.DOUBTFUL, known, "same_phone")
    ]


def test_a_number_that_an_earlier_row_added_to_someone_known_is_known_too(store: Store) -> None:
    first, second, third = "138 0013 8000", "anna@berg.example", "anna.berg@work.example"
    known = _record("Anna Berg", phone=first)
    more = _record("Anna Berg", phone=first, email=second)
    assert _import(
        store, known, more, _record("Anna Berg", email=second), _record("Bo Lund", email=second)
    ) == [Verdict.NEW, Verdict.CHANGED, Verdict.SAME, Verdict.DOUBTFUL]
    assert _import(store, _record("Anna Berg", email=third)) == [Verdict.DOUBTFUL]


def test_files_of_one_import_know_one_another(store: Store) -> None:
    first = ReadFile(records=(_record("Mia Hartmann", email="mia@hartmann.example"),), refused=())
    second = ReadFile(
        records=(_record("Mia Hartmann", email="MIA@hartmann.example", phone="+49 30 901820"),), refused=()
    )
    rehearsals = store.read(rehearse, [first, second])
    assert [row.verdict for rehearsal in rehearsals for row in rehearsal.rows] == [
        Verdict.NEW,
        Verdict.CHANGED,
    ]
    store.write(Op.IMPORT, import_contacts, rehearsals)
    (found,) = store.read(search, "mia", 10)
    assert len(store.read(customer_details, found.id).contact_points) == 2


def test_a_stopped_import_leaves_nothing(store: Store) -> None:
    before = contents(store)
    rehearsals = store.read(rehearse, [ReadFile(records=(_record("A"), _record("B")), refused=())])
    with pytest.raises(Stopped):
        store.write(Op.IMPORT, import_contacts, rehearsals, stop=lambda: True)
    assert contents(store) == before


def test_a_name_of_ten_thousand_characters_is_refused_with_its_line(store: Store) -> None:
    record = _record("x" * 10_000, phone="138 0013 8000", line=7)
    rehearsal = store.read(rehearse, [ReadFile(records=(record,), refused=())])[0]
    text = f"{'x' * 10_000}\t138 0013 8000"
    assert [(row.line, row.reason, row.text) for row in rehearsal.refused] == [(7, "too_long", text)]


def test_values_longer_than_their_fields_become_lines_of_the_note(store: Store) -> None:
    known = _record("李明朗", email="lml@hd.example")
    long = replace(known, organisation="c" * 1_001, job_title="t" * 1_001, tags=("g" * 101,))
    assert _import(store, known, long, long) == [Verdict.NEW, Verdict.CHANGED, Verdict.SAME]
    (record,) = _kept(store)
    assert record.note == f"organisation: {'c' * 1_001}\njob_title: {'t' * 1_001}\ntag: {'g' * 101}"
    assert _import(store, long) == [Verdict.SAME]


def test_notes_of_several_files_are_kept_however_long_they_grow(store: Store) -> None:
    notes = ["a" * 700_000, "b" * 700_000, "c"]
    records = [_record("李明朗", email="lml@hd.example", note=note) for note in notes]
    assert _import(store, *records) == [Verdict.NEW, Verdict.CHANGED, Verdict.CHANGED]
    assert _import(store, *records) == [Verdict.SAME] * 3
    (record,) = _kept(store)
    assert record.note == "\n".join(notes)


def test_a_number_that_breaks_the_rules_is_kept_as_the_file_has_it(store: Store) -> None:
    _import(store, _record("李明朗", email="lml@hd.example", phone="ask at the gate"))
    assert _import(store, _record("李明朗", email="lml@hd.example", phone="ring twice")) == [Verdict.CHANGED]
    (found,) = store.read(search, "李明朗", 10)
    points = store.read(customer_details, found.id).contact_points
    assert [(point.value, point.primary) for point in points if point.kind is ContactKind.PHONE] == [
        ("ask at the gate", True),
        ("ring twice", False),
    ]


def test_a_photo_beyond_measure_costs_itself_and_not_the_card(store: Store) -> None:
    record = _record("Elena Rossi", photo=bytes(PHOTO_LIMIT + 1))
    rehearsal = store.read(rehearse, [ReadFile(records=(record,), refused=())])[0]
    assert [repair.field for repair in rehearsal.rows[0].record.repairs] == ["photo"]
    assert store.write(Op.IMPORT, import_contacts, [rehearsal]).value.created == 1


def _many(count: int) -> list[CustomerRecord]:
    return [
        _record(f"Anna {number}", phone=f"+49 30 55{number:05}", note=f"met {number}")
        for number in range(count)
    ]


def test_a_large_import_is_undone_done_again_and_undone(store: Store) -> None:
    empty = contents(store)
    _import(store, *_many(1_300))
    full = contents(store)
    for _ in range(2):
        store.undo()
        assert contents(store) == empty
        assert store.read(findings) == []
        store.redo()
        assert contents(store) == full
        assert store.read(findings) == []
    assert [one.name for one in store.read(search, "Anna 1299", 10)] == ["Anna 1299"]


def test_whoever_stands_far_above_the_employer_in_a_file_works_there(store: Store) -> None:
    people = [_record(f"Person {number}", organisation="Rossi Ceramics") for number in range(4_100)]
    _import(
        store, *people, _record("Rossi Ceramics", kind=CustomerKind.ORGANISATION, email="info@rossi.example")
    )

    found = _kept(store)
    assert len(found) == 4_101
    assert {record.organisation for record in found[:-1]} == {"Rossi Ceramics"}
    assert found[-1].contact_points


def test_many_deleted_customers_come_back_among_those_who_stayed(store: Store) -> None:
    _import(store, *_many(1_300))
    gone = store.read(all_customers)[::2]
    store.write(Op.TRASH, trash_customers, gone)
    before = contents(store)
    store.write(Op.EMPTY_TRASH, empty_trash)
    assert len(contents(store)["customer"]) == 650
    store.undo()
    assert contents(store) == before
    assert store.read(findings) == []


def test_records_that_name_different_attributes_are_refused(store: Store) -> None:
    def change(session: Session) -> None:
        bulk = BulkInsert(session)
        bulk.add(Tag, name="VIP")
        bulk.add(Tag)
        bulk.flush()

    with pytest.raises(ValueError, match="Tag name different"):
        store.write(Op.TAG, change)


def test_a_failed_bulk_insert_leaves_the_journal_at_work(store: Store) -> None:
    def change(session: Session) -> None:
        bulk = BulkInsert(session)
        bulk.add(Customer, name="Anna Berg", kind=None)
        bulk.flush()

    before = contents(store)
    with pytest.raises(sqlite3.IntegrityError):
        store.write(Op.IMPORT, change)
    add_person(store, "Elena Rossi", phone="+39 06 1234 5678")
    assert store.read(findings) == []
    store.undo()
    assert contents(store) == before
