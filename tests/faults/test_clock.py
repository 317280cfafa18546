"""The computer's clock goes wrong: nothing is overwritten, reordered or refused for it."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_crm.domain.changes import Op
from desktop_crm.operations.archive import archive_customers
from desktop_crm.store import clock_check
from desktop_crm.store.check import findings
from desktop_crm.store.models import ChangeSet, Customer
from desktop_crm.store.store import Store
from tests.builders import add_person, new_store, reopened
from tests.faults.victims import customers
from tests.torture_report import PlanRow

HOUR = 3_600_000
YEAR = 365 * 24 * HOUR
SetClock = Callable[[int], None]


@pytest.fixture
def set_clock(monkeypatch: pytest.MonkeyPatch) -> SetClock:
    """Return what moves the clock of the program by milliseconds from now."""
    time_ns = time.time_ns

    def move(offset: int) -> None:
        monkeypatch.setattr(time, "time_ns", lambda: time_ns() + offset * 1_000_000)

    return move


def _updated(store: Store) -> list[int]:
    return store.read(
        lambda session: list(session.scalars(select(Customer.updated_at).order_by(Customer.id)))
    )


def _generations(store: Store) -> list[int]:
    return store.read(lambda session: list(session.scalars(select(ChangeSet.gen).order_by(ChangeSet.id))))


@pytest.mark.parametrize("offset", [-YEAR, -HOUR, 10 * YEAR, HOUR, -8 * HOUR, 8 * HOUR])
def test_ids_generations_and_undo_keep_their_order_whatever_the_clock_says(
    tmp_path: Path, set_clock: SetClock, offset: int, plan_row: PlanRow
) -> None:
    plan_row(21, f"clock set by {offset // HOUR:+,} h", 1)
    store = new_store(tmp_path / "mine.crm")
    first = add_person(store, "Anna Berg")
    set_clock(offset)
    store = reopened(store)
    second = add_person(store, "Bo Lund")
    assert second > first
    assert customers(store) == [first, second]
    store.undo()
    assert customers(store) == [first]
    store.redo()
    assert _generations(store) == sorted(_generations(store))
    assert store.read(findings) == []
    store.close()


def test_updated_at_never_goes_backwards(tmp_path: Path, set_clock: SetClock) -> None:
    store = new_store(tmp_path / "mine.crm")
    customer = add_person(store, "Anna Berg")
    before = _updated(store)
    set_clock(-YEAR)
    store.write(Op.ARCHIVE, archive_customers, [customer])
    assert _updated(store) == before
    store.undo()
    assert _updated(store) == before
    store.close()


def test_a_clock_behind_the_newest_entry_is_told_with_its_hours(tmp_path: Path, set_clock: SetClock) -> None:
    store = new_store(tmp_path / "mine.crm")
    assert store.read(clock_check.hours_behind) == 0
    add_person(store, "Anna Berg")
    assert store.read(clock_check.hours_behind) == 0
    set_clock(-30 * 60_000)
    assert store.read(clock_check.hours_behind) == 0
    set_clock(-25 * HOUR - HOUR // 2)
    assert store.read(clock_check.hours_behind) == 25
    store.close()
