"""When the desktop tells that something is due."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desktop_crm.domain.clock import instant
from desktop_crm.gui.reminders import due_between, speaks_now
from desktop_crm.queries.today import DayPlan, DueItem
from desktop_crm.system.settings import Settings

DAY = date(2026, 11, 23)
_ITEM = DueItem(
    id=1,
    customer_id=2,
    name="王晓明",
    title="Call",
    due_on=DAY.isoformat(),
    due_time="10:30",
    zone="",
    planned_on=DAY,
)


@pytest.mark.parametrize(
    ("hour", "speaks"), [(7, False), (8, True), (12, True), (19, True), (20, False), (23, False)]
)
def test_quiet_hours_run_over_midnight(hour: int, speaks: bool) -> None:
    assert speaks_now(Settings(quiet_from=20, quiet_until=8), hour) is speaks


def test_quiet_hours_within_a_day_and_reminders_that_are_off() -> None:
    siesta = Settings(quiet_from=12, quiet_until=14)
    assert [speaks_now(siesta, hour) for hour in (11, 12, 13, 14)] == [True, False, False, True]
    assert not speaks_now(replace(siesta, reminders="off"), 11)


def test_each_time_of_day_is_told_once() -> None:
    plan = DayPlan(due=(_ITEM, replace(_ITEM, id=3, due_time="")))
    at = instant(datetime.combine(DAY, datetime.min.time()) + timedelta(hours=10, minutes=30))
    assert due_between(plan, at - 60_000, at) == 1
    assert due_between(plan, at, at + 60_000) == 0
