"""What an erasure did not come to is done later: copies left when it was stopped, and disks that were away."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import NotAllowed, RecordGone
from desktop_crm.domain.profiles import Profile
from desktop_crm.operations.erasure import ErasureOrder, erase_for_good, finish_erasures
from desktop_crm.operations.erasure_copies import keep_left, read_left
from desktop_crm.queries.customers import customer_rows
from desktop_crm.store.backups import Backups
from desktop_crm.store.image import Image
from desktop_crm.store.store import Store
from tests.builders import add_person


@pytest.fixture
def people(store: Store) -> tuple[int, int]:
    return add_person(store, "Ann Lee"), add_person(store, "Bob Roe")


def _names(store: Store, folder: Path, ids: tuple[int, ...]) -> list[list[str | None]]:
    """Return who stands in each backup of a folder."""
    told = []
    for path in sorted(folder.glob("*.crmbackup")):
        with closing(Image(path, lambda _header: store.keys)) as image:
            told.append([row.name for row in image.read(customer_rows, ids)])
    return told


def test_backups_left_when_it_was_stopped_are_rewritten_the_next_time_and_only_once(store, people, tmp_path):
    folder = tmp_path / "backups"
    Backups(store, [folder]).make(Reason.BY_HAND)
    erase_for_good(
        store, ErasureOrder(customer_ids=people[1:], backup_folders=(folder,)), stopped=lambda: True
    )
    assert _names(store, folder, people) == [["Ann Lee", "Bob Roe"]]

    assert finish_erasures(store, [folder]) == 1

    assert _names(store, folder, people) == [["Ann Lee"]]
    assert finish_erasures(store, [folder]) == 0


def test_a_disk_that_was_away_is_cleaned_when_it_is_back(store, people, tmp_path):
    here, stick, pocket = (tmp_path / name for name in ("here", "stick", "pocket"))
    Backups(store, [here, stick]).make(Reason.BY_HAND)
    stick.rename(pocket)
    order = ErasureOrder(customer_ids=people[1:], backup_folders=(here, stick))
    assert [one.reason for one in erase_for_good(store, order).value.unreached] == ["place_missing"]
    assert finish_erasures(store, [here, stick]) == 0

    pocket.rename(stick)

    assert finish_erasures(store, [here, stick]) == 1
    assert _names(store, stick, people) == [["Ann Lee"]]
    assert store.read(read_left).paths == frozenset()


def test_a_second_erasure_takes_along_what_the_first_left(store, people, tmp_path):
    folder = tmp_path / "backups"
    Backups(store, [folder]).make(Reason.BY_HAND)
    for customer, stopped in zip(people, (True, False), strict=True):
        order = ErasureOrder(customer_ids=(customer,), backup_folders=(folder,))
        erase_for_good(store, order, stopped=lambda stopped=stopped: stopped)

    assert all(not names for names in _names(store, folder, people))
    assert finish_erasures(store, [folder]) == 0


def test_nobody_who_still_stands_in_the_store_is_taken_out_of_backups(store, people, tmp_path):
    """A kill may come after the note and before the erasure itself."""
    folder = tmp_path / "backups"
    Backups(store, [folder]).make(Reason.BY_HAND)
    keep_left(store, people, map(str, folder.glob("*")))

    assert finish_erasures(store, [folder]) == 0
    assert _names(store, folder, people) == [["Ann Lee", "Bob Roe"]]


def test_a_narrower_profile_finishes_nothing_and_notes_nothing(store, people, tmp_path):
    folder = tmp_path / "backups"
    Backups(store, [folder]).make(Reason.BY_HAND)
    order = ErasureOrder(customer_ids=people[1:], backup_folders=(folder,))
    erase_for_good(store, order, stopped=lambda: True)
    store.switch_profile(Profile.ASSISTANT)

    assert finish_erasures(store, [folder]) == 0
    with pytest.raises(NotAllowed) as refused:
        erase_for_good(store, ErasureOrder(customer_ids=people[:1]))
    assert refused.value.op is Op.ERASE


def test_an_unknown_customer_is_refused_before_anything_is_noted(store, people):
    with pytest.raises(RecordGone):
        erase_for_good(store, ErasureOrder(customer_ids=(people[0], 404)))
    assert store.read(read_left).customer_ids == frozenset()
