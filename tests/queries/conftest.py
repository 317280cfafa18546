"""Where a test is about the clock on the wall: the time zones of this world that differ most in kind."""

import os
import time
from collections.abc import Iterator

import pytest


@pytest.fixture(params=["UTC", "Asia/Shanghai", "Asia/Kathmandu", "America/St_Johns"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone of a process cannot be changed here")
    monkeypatch.setitem(os.environ, "TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()
