"""The process is killed at any moment: nothing acknowledged is lost, nothing is there by half.

KILLS=1000 in the environment does it more often than the few that every run has time for (`make torture`).
"""

import os
from collections import defaultdict
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.errors import WrongPassphrase
from desktop_crm.store import rotation
from desktop_crm.store.check import findings
from desktop_crm.store.models import Customer
from desktop_crm.store.opening import open_store
from tests.builders import PASSPHRASE, new_store
from tests.faults.victims import (
    BATCH,
    Lives,
    change_passphrases,
    change_sets,
    customers,
    import_and_undo,
    import_people,
    opened,
    rotate_keys,
    stores,
    write_people,
)
from tests.torture_report import PlanRow

KILLS = int(os.environ.get("KILLS", "20"))
LONGEST_LIFE = 0.3


@pytest.fixture
def path(tmp_path: Path) -> Path:
    store = new_store(tmp_path / "mine.crm")
    store.close()
    return store.path


def test_a_killed_process_loses_no_acknowledged_commit(tmp_path: Path, plan_row: PlanRow) -> None:
    plan_row(5, "kills while people are written", KILLS)
    lives, acknowledged = Lives(Random(1), LONGEST_LIFE), defaultdict[Path, list[int]](list)
    for path in stores(tmp_path, KILLS):
        told = acknowledged[path]
        told += lives.end(write_people, path)[1:]
        store = opened(path)
        there = customers(store)
        # One may have been written and not told.
        unspoken = [one for one in there if one not in set(told)]
        assert len(unspoken) <= 1
        told += unspoken
        assert there == told
        assert store.read(findings) == []
        store.close()
    assert any(acknowledged.values())


def test_a_killed_import_undo_or_redo_is_done_in_full_or_not_at_all(
    tmp_path: Path, plan_row: PlanRow
) -> None:
    plan_row(5, "kills in import, undo and redo", KILLS)
    lives = Lives(Random(2), LONGEST_LIFE)
    for path in stores(tmp_path, KILLS):
        said = lives.end(import_and_undo, path)
        store = opened(path)
        assert change_sets(store) - said[-1] in (0, 1)
        # Import, undo, redo, undo: after every other write the people are there, all of them.
        assert len(customers(store)) == (BATCH if change_sets(store) % 2 else 0)
        assert store.read(findings) == []
        store.close()


def test_a_killed_rotation_leaves_a_store_that_opens_and_goes_on_with_it(
    path: Path, plan_row: PlanRow
) -> None:
    plan_row(5, "kills in rotations of the key", KILLS)
    store = opened(path)
    import_people(store, BATCH)
    people = store.read(_names)
    store.close()
    lives, unfinished, finished = Lives(Random(5), LONGEST_LIFE), 0, 0
    for _ in range(KILLS):
        finished += lives.end(rotate_keys, path)[-1]
        store = opened(path)
        unfinished += rotation.is_unfinished(store)
        assert store.read(_names) == people
        assert store.read(findings) == []
        store.close()
    assert unfinished
    assert finished


def test_a_killed_change_of_the_passphrase_leaves_the_old_one_or_the_new_one(
    path: Path, plan_row: PlanRow
) -> None:
    plan_row(5, "kills in changes of the passphrase", KILLS)
    lives, present, changed = Lives(Random(6), LONGEST_LIFE), PASSPHRASE, 0
    for _ in range(KILLS):
        said = lives.end(change_passphrases, path, present)
        tried = [passphrase for passphrase in (present, *said) if passphrase][-2:]
        # One that was acknowledged is the only one; one that was not may have been set or not.
        possible = tried[-1:] if said[-1] is None else tried
        opening = [passphrase for passphrase in possible if _opens(path, passphrase)]
        assert len(opening) == 1
        changed += opening[0] != present
        present = opening[0]
    assert changed


def _names(session: Session) -> list[str | None]:
    return [customer.name for customer in session.scalars(select(Customer).order_by(Customer.id))]


def _opens(path: Path, passphrase: str) -> bool:
    try:
        store = open_store(path, lambda header: header.unlock_with_passphrase(passphrase))
    except WrongPassphrase:
        return False
    assert store.read(findings) == []
    store.close()
    return True
