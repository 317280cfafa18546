"""Which backups stay, and when one is due."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.backup_plan import DAY_MS, EVERY_MS, MINUTE_MS, Kept, is_due, newest_first, to_drop

NOW = 1_800_000_000_000
YEAR_MS = 365 * DAY_MS
PLENTY = 1 << 50


def backup(gen: int, made_at: int, size: int = 100, verified: bool = True) -> Kept:
    return Kept(path=Path(f"{gen}-{made_at}"), gen=gen, made_at=made_at, size=size, verified=verified)


def half_hourly(days: int, until: int = NOW) -> list[Kept]:
    count = days * 48
    return [backup(gen, until - (count - gen) * EVERY_MS) for gen in range(1, count + 1)]


def left(backups: list[Kept], now: int = NOW, room: int = PLENTY) -> list[Kept]:
    gone = {one.path for one in to_drop(backups, now, room)}
    return newest_first(one for one in backups if one.path not in gone)


def test_the_last_eight_and_the_newest_of_days_weeks_and_months_stay() -> None:
    kept = left(half_hourly(400))
    ages = [(NOW - one.made_at) / DAY_MS for one in kept]
    assert [one.gen for one in kept][:8] == [*range(400 * 48, 400 * 48 - 8, -1)]
    days = {one.made_at // DAY_MS for one in kept}
    assert {NOW // DAY_MS - day for day in range(14)} <= days
    assert len([age for age in ages if 16 < age < 60]) <= 8
    assert 310 < max(ages) < 400
    assert len(kept) < 8 + 14 + 8 + 12


def test_oldest_backups_go_first_where_room_is_short_and_the_newest_proved_one_never() -> None:
    backups = [backup(gen, NOW - (10 - gen) * DAY_MS, verified=gen != 10) for gen in range(1, 11)]
    assert [one.gen for one in left(backups, room=350)] == [10, 9, 8]
    assert [one.gen for one in left(backups, room=0)] == [9]


def test_a_backup_from_the_future_neither_goes_nor_takes_the_place_of_another() -> None:
    present = half_hourly(30)
    astray = [backup(10_000 + number, NOW + YEAR_MS + number * DAY_MS) for number in range(60)]
    assert {one.path for one in left([*present, *astray])} == {one.path for one in [*left(present), *astray]}


def test_a_clock_set_back_a_year_lets_nothing_go() -> None:
    backups = half_hourly(30)
    assert to_drop(backups, NOW - YEAR_MS, PLENTY) == []


def test_a_clock_ten_years_ahead_keeps_the_newest_of_each_month_and_the_last_eight() -> None:
    kept = left(half_hourly(400), now=NOW + 10 * YEAR_MS)
    assert [one.gen for one in kept] == [one.gen for one in left(half_hourly(400))]


def test_the_order_is_that_of_generations_when_summer_time_or_a_clock_repeats_hours() -> None:
    backups = [backup(gen, NOW - (gen % 3) * 60 * MINUTE_MS) for gen in range(1, 30)]
    assert [one.gen for one in left(backups)][:8] == [*range(29, 21, -1)]


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.tuples(st.integers(1, 500), st.integers(-400, 400), st.booleans()), unique_by=lambda one: one[0]
    ),
    st.integers(0, 5000),
)
def test_the_newest_proved_backup_always_stays(facts: list[tuple[int, int, bool]], room: int) -> None:
    backups = [backup(gen, NOW + day * DAY_MS, verified=proved) for gen, day, proved in facts]
    gone = to_drop(backups, NOW, room)
    proved = [one for one in newest_first(backups) if one.verified and one.made_at <= NOW + DAY_MS]
    assert not proved or proved[0] not in gone


def test_a_backup_is_due_half_an_hour_after_the_last_if_something_was_written() -> None:
    assert is_due(None, 5, NOW)
    assert not is_due(backup(5, NOW - DAY_MS), 5, NOW)
    assert not is_due(backup(4, NOW - 29 * MINUTE_MS), 5, NOW)
    assert is_due(backup(4, NOW - 30 * MINUTE_MS), 5, NOW)
    assert is_due(backup(4, NOW + YEAR_MS), 5, NOW)
