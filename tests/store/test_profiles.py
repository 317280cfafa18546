"""Profiles and strict sections hold below every window: in what the store answers, writes and logs."""

import sqlite3
from pathlib import Path

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import NotAllowed, WrongPassphrase
from desktop_crm.domain.filters import parse
from desktop_crm.domain.profiles import Profile
from desktop_crm.domain.records import ContactKind
from desktop_crm.operations.contact_points import confirm_contact_points
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit
from desktop_crm.operations.viewing import mark_strict, reveal_contact_point, reveal_note
from desktop_crm.queries.customers import customer_rows
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.export_file import Export, export_file
from desktop_crm.queries.history import record_history
from desktop_crm.queries.listing import list_rows, search
from desktop_crm.queries.view_log import Act, view_log
from desktop_crm.store.inspection import verify
from desktop_crm.store.store import Store
from tests.builders import PASSPHRASE, add_person, reopened

PHONE, MAIL = "+86 138 0013 8000", "xiaoming@mail.example"


@pytest.fixture
def store(store: Store) -> Store:
    store.load_search()
    return store


def _person(store: Store) -> int:
    person = add_person(store, "王晓明", phone=PHONE, email=MAIL, note="owes us a dinner")
    number = ContactEdit(kind=ContactKind.ID_NUMBER, value="AB-4711-2299-X")
    store.write(Op.EDIT_CUSTOMER, edit_customer, person, CustomerEdit(contact_points=(number,)))
    return person


def _everything_read(store: Store, person: int) -> str:
    """Return whatever the questions of a window answer about a customer."""
    query = parse("13800138000")
    return repr(
        [
            store.read(customer_details, person),
            store.read(customer_rows, [person]),
            store.read(record_history, person),
            store.read(search, "138", 10),
            store.read(search, "xiaoming", 10),
            store.read(list_rows, [person], [0], query),
        ]
    )


def test_an_assistant_finds_by_phone_and_never_reads_one(store: Store) -> None:
    person = _person(store)
    assert all(value in _everything_read(store, person) for value in (PHONE, MAIL, "4711"))
    store.switch_profile(Profile.ASSISTANT)
    told = _everything_read(store, person)
    assert "王晓明" in told
    assert [value for value in ("0013", "xiaoming@", "4711") if value in told] == []
    assert [found.name for found in store.read(search, "13800138000", 10)] == ["王晓明"]


@pytest.mark.parametrize("profile", [Profile.ASSISTANT, Profile.READ_ONLY])
def test_neither_reveals_nor_exports_nor_changes_what_opens_the_store(
    store: Store, profile: Profile, tmp_path: Path
) -> None:
    person = _person(store)
    point = store.read(customer_details, person).contact_points[0]
    store.switch_profile(profile)
    with pytest.raises(NotAllowed):
        store.write(Op.REVEAL, reveal_contact_point, point.id)
    with pytest.raises(NotAllowed):
        store.read_whole(Op.EXPORT, export_file, Export(path=tmp_path / "out.csv"))
    with pytest.raises(NotAllowed):
        store.replace_key_header(store.key_header())
    assert not (tmp_path / "out.csv").exists()
    tried = [(row.look.profile, row.look.act, row.look.what) for row in store.read(view_log)]
    assert tried == [(profile, Act.REFUSED, what) for what in ("change_keys", "export", "reveal")]


def test_a_reader_changes_nothing_and_undoes_nothing(store: Store) -> None:
    person = _person(store)
    store.switch_profile(Profile.READ_ONLY)
    before = store.read(customer_details, person)
    with pytest.raises(NotAllowed):
        store.write(Op.EDIT_CUSTOMER, edit_customer, person, CustomerEdit(name="other"))
    with pytest.raises(NotAllowed):
        store.undo()
    assert store.read(customer_details, person) == before


def test_what_an_assistant_saves_never_puts_a_mask_in_place_of_a_value(store: Store) -> None:
    person = _person(store)
    store.switch_profile(Profile.ASSISTANT)
    points = store.read(customer_details, person).contact_points
    store.write(Op.CONFIRM, confirm_contact_points, [point.id for point in points])
    store.write(Op.EDIT_CUSTOMER, edit_customer, person, CustomerEdit(nickname="小明"))
    store.undo()
    store.switch_profile(Profile.OWNER, lambda header: header.unlock_with_passphrase(PASSPHRASE))
    assert [point.value for point in store.read(customer_details, person).contact_points[:2]] == [PHONE, MAIL]


def test_the_way_back_needs_the_passphrase_and_wrong_ones_are_logged(store: Store) -> None:
    store.switch_profile(Profile.ASSISTANT)
    with pytest.raises(NotAllowed):
        store.switch_profile(Profile.OWNER)
    with pytest.raises(WrongPassphrase):
        store.switch_profile(Profile.OWNER, lambda header: header.unlock_with_passphrase("not this one"))
    again = reopened(store)
    assert again.viewing.profile is Profile.ASSISTANT
    assert [row.look.what for row in again.read(view_log)] == ["switch_profile"] * 2
    again.switch_profile(Profile.OWNER, lambda header: header.unlock_with_passphrase(PASSPHRASE))
    assert again.viewing.profile is Profile.OWNER
    again.close()


def test_a_strict_section_is_masked_for_its_owner_and_each_look_is_logged(store: Store) -> None:
    person = _person(store)
    store.write(Op.MARK_STRICT, mark_strict, ["id_number", "note"])
    details = store.read(customer_details, person)
    number = next(point for point in details.contact_points if point.kind is ContactKind.ID_NUMBER)
    assert (number.veiled, "4711" in number.value, details.note_veiled) == (True, False, True)
    assert "4711" not in _everything_read(store, person)
    assert PHONE in _everything_read(store, person)
    assert store.write(Op.REVEAL, reveal_contact_point, number.id).value.value == "AB-4711-2299-X"
    assert store.write(Op.REVEAL, reveal_note, person).value == "owes us a dinner"
    rows = store.read(view_log)
    assert [(row.customer, row.look.act, row.look.what) for row in rows] == [
        ("王晓明", Act.SHOWN, "note"),
        ("王晓明", Act.SHOWN, "id_number"),
    ]


def test_an_export_with_strict_sections_is_whole_and_logged(store: Store, tmp_path: Path) -> None:
    _person(store)
    store.write(Op.MARK_STRICT, mark_strict, ["phone"])
    store.read_whole(Op.EXPORT, export_file, Export(path=tmp_path / "out.vcf"))
    assert "13800138000" in (tmp_path / "out.vcf").read_text().replace(" ", "")
    assert [row.look.act for row in store.read(view_log)] == [Act.EXPORTED]


def test_the_view_log_cannot_be_undone_nor_changed_unseen(store: Store) -> None:
    person = _person(store)
    store.write(Op.MARK_STRICT, mark_strict, ["note"])
    store.write(Op.REVEAL, reveal_note, person)
    store.undo()
    assert len(store.read(view_log)) == 1
    path = store.path
    store.close()
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM view_log")
    connection.close()
    found = verify(path, lambda header: header.unlock_with_passphrase(PASSPHRASE))
    assert [(one.kind, one.table) for one in found] == [("count", "view_log")]


def test_no_value_stands_in_the_view_log(store: Store) -> None:
    person = _person(store)
    store.write(Op.MARK_STRICT, mark_strict, ["phone", "note"])
    point = store.read(customer_details, person).contact_points[0]
    store.write(Op.REVEAL, reveal_contact_point, point.id)
    store.write(Op.REVEAL, reveal_note, person)
    kept = repr([row.look for row in store.read(view_log)])
    assert "138" not in kept.replace(str(person), "").replace(str(point.id), "")
    assert "dinner" not in kept
