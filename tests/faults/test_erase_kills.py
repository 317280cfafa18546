"""The process is killed while files are attached and customers erased: nothing is there by half, and nothing stays.

KILLS in the environment says how often.
"""

import os
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.operations.erasure import finish_erasures
from desktop_crm.queries.attachments import attachment_parts, attachments_of
from desktop_crm.queries.customers import customer_rows
from desktop_crm.store.backups import Backups
from desktop_crm.store.check import findings
from desktop_crm.store.image import Image
from desktop_crm.store.store import Store
from tests.builders import add_person, new_store
from tests.faults.victims import (
    Lives,
    attach,
    attach_and_erase,
    customers,
    erase_and_die_before_sweeping,
    erase_and_die_between_backups,
    file_of,
    opened,
    said_until_death,
    started,
    stores,
)
from tests.torture_report import PlanRow

KILLS = int(os.environ.get("KILLS", "12"))
LONGEST_LIFE = 0.4


@pytest.fixture
def path(tmp_path: Path) -> Path:
    store = new_store(tmp_path / "mine.crm")
    store.close()
    return store.path


def _files(store: Store, customer: int) -> list[bytes]:
    return [
        b"".join(store.read(lambda session, file=one.id: list(attachment_parts(session, file))))
        for one in store.read(attachments_of, customer)
    ]


def test_killed_while_attaching_and_erasing_a_store_holds_whole_files_and_nobody_who_was_erased(
    tmp_path: Path, plan_row: PlanRow
) -> None:
    plan_row(5, "kills while files are attached and customers erased", KILLS)
    lives, everyone, erased = Lives(Random(8), LONGEST_LIFE), defaultdict[Path, set[int]](set), set()
    for path in stores(tmp_path, KILLS):
        said = lives.end(attach_and_erase, path)
        kept = everyone[path]
        kept |= {customer for what, customer in said if what == "kept"}
        erased |= {customer for what, customer in said if what == "erased"}
        store = opened(path)
        there = set(customers(store))
        assert kept <= there
        assert not erased & there
        assert all(_files(store, customer) == [file_of(customer)] for customer in kept)
        # Whoever was being written: with the whole file, or without one.
        assert all(_files(store, one) in ([], [file_of(one)]) for one in there - kept)
        assert store.read(findings) == []
        assert store.read(_unswept) == 0
        store.close()
    assert any(everyone.values())
    assert erased


def test_what_an_erasure_had_left_when_it_was_killed_is_gone_once_the_store_is_opened(path: Path) -> None:
    store = opened(path)
    customer = add_person(store, "Bob Roe", phone="138 0013 8000", note="likes tea")
    attach(store, customer)
    pieces = store.read(_sealed_of, customer)
    store.close()
    process, pipe = started(erase_and_die_before_sweeping, path, customer)
    process.join()
    assert said_until_death(pipe) == [0]
    assert all(piece in _raw(path) for piece in pieces)

    store = opened(path)
    assert customers(store) == []
    assert not any(piece in _raw(path) for piece in pieces)
    assert store.read(_unswept) == 0
    assert store.read(findings) == []
    store.close()


def test_backups_that_a_killed_erasure_did_not_come_to_are_rewritten_at_the_next_start(
    path: Path, tmp_path: Path
) -> None:
    store, folder = opened(path), tmp_path / "backups"
    customer = add_person(store, "Bob Roe")
    backups = Backups(store, [folder])
    for name in ("Ann Lee", "Cy Poe"):
        add_person(store, name)
        backups.make(Reason.BY_HAND)
    store.close()
    process, pipe = started(erase_and_die_between_backups, path, customer, folder)
    process.join()
    assert said_until_death(pipe) == [0]
    assert sorted(_holds(path, folder, customer)) == [False, True]

    store = opened(path)
    # The one that was rewritten is rewritten again: what was done before a kill is not known.
    assert finish_erasures(store, [folder]) == 2
    store.close()
    assert _holds(path, folder, customer) == [False, False]


def _holds(path: Path, folder: Path, customer: int) -> list[bool]:
    """Tell of each backup whether a customer stands in it."""
    with closing(opened(path)) as store:
        told = []
        for backup in folder.glob("*.crmbackup"):
            with closing(Image(backup, lambda _header: store.keys)) as image:
                told.append(bool(image.read(customer_rows, [customer])))
        return told


def _sealed_of(session: Session, customer: int) -> list[bytes]:
    """Return a piece of sealed values that a customer's erasure must not leave anywhere."""
    found = session.execute(
        text("SELECT name_sealed, note_sealed FROM customer WHERE id = :id"), {"id": customer}
    )
    chunks = session.execute(text("SELECT body FROM attachment_chunk")).scalars()
    return [value[-24:] for value in (*found.one(), *chunks)]


def _unswept(session: Session) -> int:
    return session.execute(text("SELECT count(*) FROM change_set WHERE state = 3")).scalar_one()


def _raw(path: Path) -> bytes:
    logs = (path.with_name(path.name + ending) for ending in ("", "-wal"))
    return b"".join(each.read_bytes() for each in logs if each.exists())
