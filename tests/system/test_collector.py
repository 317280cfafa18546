"""The collector rests while any work asked for it, and only then."""

import gc
import threading
import weakref

import pytest

from desktop_crm.system import collector
from desktop_crm.system.collector import (
    collect_by_hand,
    collect_what_is_due,
    collector_paused,
    let_go,
    settle,
)


@pytest.fixture(autouse=True)
def by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collector, "_by_hand", False)
    gc.enable()


def test_the_collector_rests_until_the_last_such_work_is_done() -> None:
    with collector_paused():
        with collector_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_work_that_fails_wakes_the_collector_too() -> None:
    with pytest.raises(ValueError, match="broken"), collector_paused():
        raise ValueError("broken")
    assert gc.isenabled()


def test_what_is_there_when_things_settle_is_not_walked_again() -> None:
    gc.unfreeze()
    settle()
    assert gc.get_freeze_count() > 0
    gc.unfreeze()


def test_by_hand_nothing_is_collected_but_where_it_is_asked_for() -> None:
    collect_by_hand()
    with collector_paused():
        pass
    assert not gc.isenabled()
    ghost = weakref.ref(_cycle())
    many = _many()
    assert ghost() is not None
    collect_what_is_due()
    assert ghost() is None
    assert many


def test_nothing_is_collected_by_hand_while_the_collector_rests() -> None:
    collect_by_hand()
    ghost = weakref.ref(_cycle())
    with collector_paused():
        many = _many()
        collect_what_is_due()
        assert ghost() is not None
    assert many


class _Cycle:
    def __init__(self) -> None:
        self.itself = self


def test_what_is_let_go_goes_once_nobody_else_holds_it() -> None:
    class Row:
        pass

    rows = tuple(Row() for _ in range(2_000))
    first, last = weakref.ref(rows[0]), weakref.ref(rows[-1])
    others = set(threading.enumerate())
    let_go([rows[:1000], rows[1000:]])
    kept = rows[-1]
    del rows
    for thread in set(threading.enumerate()) - others:
        thread.join()
    assert first() is None
    assert last() is kept


def _cycle() -> _Cycle:
    return _Cycle()


def _many() -> list[list[object]]:
    return [[] for _ in range(gc.get_threshold()[0] + 1)]
