"""The collector rests while any work asked for it, and only then."""

import gc

import pytest

from desktop_crm.system.collector import collector_paused, settle


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
