"""Photos are kept sealed, replaced, and come back with undo."""

import os

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import BadInput, RecordGone, SealBroken
from desktop_crm.domain.records import PHOTO_LIMIT
from desktop_crm.operations.photos import add_photo, remove_photo
from desktop_crm.queries.photos import Photo, photo_of
from desktop_crm.store.models import AttachmentChunk
from tests.builders import add_person, contents


@pytest.mark.parametrize("size", [1, 64 * 1024, 200_000])
def test_a_photo_comes_back_byte_for_byte(store, size):
    customer, data = add_person(store, "王小明"), os.urandom(size)

    store.write(Op.EDIT_CUSTOMER, add_photo, customer, data, "image/jpeg")

    assert store.read(photo_of, customer) == Photo(data=data, media_type="image/jpeg")


def test_a_new_photo_takes_the_place_of_the_old_one_until_undone(store):
    customer = add_person(store, "Ann Lee")
    store.write(Op.EDIT_CUSTOMER, add_photo, customer, b"old", "image/png")

    store.write(Op.EDIT_CUSTOMER, add_photo, customer, b"new", "")
    assert store.read(photo_of, customer) == Photo(data=b"new", media_type="")

    store.undo()
    assert store.read(photo_of, customer) == Photo(data=b"old", media_type="image/png")


def test_a_removed_photo_leaves_no_chunk_behind(store):
    customer = add_person(store, "Ann Lee")
    store.write(Op.EDIT_CUSTOMER, add_photo, customer, b"portrait", "image/png")

    store.write(Op.EDIT_CUSTOMER, remove_photo, customer)

    assert store.read(photo_of, customer) is None
    assert contents(store)["attachment_chunk"] == []


def test_the_file_holds_no_byte_of_a_photo_in_the_clear(store):
    customer, mark = add_person(store, "Ann Lee"), b"a face as plain as day"
    store.write(Op.EDIT_CUSTOMER, add_photo, customer, mark * 10, "image/png")
    store.close()

    assert mark not in store.path.read_bytes()


def test_chunks_of_another_photo_do_not_open(store):
    first, second = add_person(store, "Ann Lee"), add_person(store, "Bo Lin")
    for customer in (first, second):
        store.write(Op.EDIT_CUSTOMER, add_photo, customer, b"portrait of %d" % customer, "")

    store.write(Op.EDIT_CUSTOMER, _swap_chunks)

    with pytest.raises(SealBroken):
        store.read(photo_of, first)


def _swap_chunks(session):
    one, other = session.query(AttachmentChunk).all()
    one.body, other.body = other.body, one.body


@pytest.mark.parametrize(("data", "problem"), [(b"", "empty"), (bytes(PHOTO_LIMIT + 1), "too_large")])
def test_photos_without_bytes_or_beyond_measure_are_refused(store, data, problem):
    customer = add_person(store, "Ann Lee")

    with pytest.raises(BadInput) as refused:
        store.write(Op.EDIT_CUSTOMER, add_photo, customer, data, "image/png")

    assert refused.value.problem == problem


def test_nobody_has_no_photo(store):
    with pytest.raises(RecordGone):
        store.write(Op.EDIT_CUSTOMER, add_photo, 1, b"portrait", "image/png")
