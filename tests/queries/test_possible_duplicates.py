"""The warning while typing: who may be meant already, and why."""

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.duplicates import Reason
from desktop_crm.domain.records import ContactKind
from desktop_crm.operations.archive import archive_customers
from desktop_crm.queries.duplicates import PossibleDuplicate, Typed, possible_duplicates
from desktop_crm.store.store import Store
from tests.builders import add_person


@pytest.fixture
def store(store: Store) -> Store:
    store.load_search()
    return store


def _found(store: Store, **typed: object) -> list[PossibleDuplicate]:
    return store.read(possible_duplicates, Typed(**typed))  # type: ignore[arg-type]  # the fields of Typed


@pytest.mark.parametrize("typed", ["13800138000", "138-0013-8000", "+86 138 0013 8000", "0086 13800138000"])
def test_a_phone_is_known_in_any_punctuation(store: Store, typed: str) -> None:
    person = add_person(store, "王晓明", phone="138 0013 8000")
    (alike,) = _found(store, name="Somebody", points=((ContactKind.PHONE, typed),))
    assert (alike.row.id, alike.reasons) == (person, (Reason.SAME_PHONE,))


def test_an_email_is_known_whatever_its_case(store: Store) -> None:
    add_person(store, "Elena Rossi", email="Elena@Rossi.example")
    (alike,) = _found(store, points=((ContactKind.EMAIL, "elena@rossi.EXAMPLE"),))
    assert alike.reasons == (Reason.SAME_EMAIL,)


def test_a_name_that_sounds_alike_is_told(store: Store) -> None:
    add_person(store, "李明朗")
    assert _found(store, name="黎明朗")[0].reasons == (Reason.SAME_SOUND,)
    assert _found(store, name="Mia Hartmann") == []


def test_the_strongest_likeness_comes_first(store: Store) -> None:
    add_person(store, "Elena Rossi")
    both = add_person(store, "Elena Rossi", email="elena@rossi.example")
    found = _found(store, name="Elena Rossi", points=((ContactKind.EMAIL, "elena@rossi.example"),))
    assert found[0].row.id == both
    assert found[0].score > found[1].score


def test_nobody_is_a_duplicate_of_himself(store: Store) -> None:
    person = add_person(store, "Elena Rossi")
    assert _found(store, name="Elena Rossi", itself=person) == []


def test_the_archive_is_looked_into_as_well(store: Store) -> None:
    person = add_person(store, "Elena Rossi")
    store.write(Op.ARCHIVE, archive_customers, [person])
    assert [one.row.id for one in _found(store, name="Elena Rossi")] == [person]


def test_half_a_phone_warns_of_nobody(store: Store) -> None:
    add_person(store, "王晓明", phone="138 0013 8000")
    assert _found(store, points=((ContactKind.PHONE, "138"),)) == []
