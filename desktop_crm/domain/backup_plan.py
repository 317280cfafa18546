"""When a backup is due, and which ones are kept: arithmetic on dates and generations, nothing on a disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

MINUTE_MS = 60_000
DAY_MS = 24 * 60 * MINUTE_MS
EVERY_MS = 30 * MINUTE_MS
DRILL_EVERY_MS = 30 * DAY_MS
# How many stay: the last ones, and the newest of so many days, weeks and months.
_LAST, _DAYS, _WEEKS, _MONTHS = 8, 14, 8, 12


class Reason(StrEnum):
    """Why a backup was made; the code stands in its manifest."""

    BY_HAND = "by_hand"
    TIMER = "timer"
    QUIT = "quit"
    MIGRATION = "migration"
    IMPORT = "import"
    MERGE = "merge"
    BULK_DELETE = "bulk_delete"
    RESTORE = "restore"
    ROTATION = "rotation"
    ERASE = "erase"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A finished backup. `made_at` is in UTC milliseconds; `verified`: it is ours, its front unchanged, and proved."""

    path: Path
    gen: int
    made_at: int
    size: int
    verified: bool = True


def is_due(newest: Kept | None, gen: int, now: int) -> bool:
    """Tell whether a store at generation `gen` should be backed up now: it changed, and half an hour has passed.

    A newest backup that is dated in the future says nothing about time, as the clock was or is wrong.
    """
    if newest is None or newest.gen == gen:
        return newest is None
    return newest.made_at > now or now - newest.made_at >= EVERY_MS


def newest_first(backups: Iterable[Kept]) -> list[Kept]:
    """Return backups by generation, which no clock can turn back."""
    return sorted(backups, key=lambda one: (one.gen, one.made_at), reverse=True)


def to_drop(backups: Iterable[Kept], now: int, room: int) -> list[Kept]:
    """Return the backups that may go, oldest first, so that those that are to stay fit into `room` bytes.

    The newest verified one always stays. One dated in the future neither goes nor takes the place of another.
    """
    known = newest_first(backups)
    dated = [one for one in known if one.made_at <= now + DAY_MS]
    astray = {one.path for one in known if one.made_at > now + DAY_MS}
    staying = _chosen(dated) | astray
    treasured = next((one for one in dated if one.verified), None)
    left = sum(one.size for one in known if one.path in staying)
    for one in reversed(dated):
        if left <= room:
            break
        if one.path in staying:
            staying.discard(one.path)
            left -= one.size
    return [one for one in reversed(dated) if one.path not in staying and one is not treasured]


def _chosen(dated: Sequence[Kept]) -> set[Path]:
    """Return what stays, were there room enough, of backups that come newest first."""
    chosen = {one.path for one in dated[:_LAST]}
    treasured = next((one for one in dated if one.verified), None)
    if treasured:
        chosen.add(treasured.path)
    for most, period in ((_DAYS, _day), (_WEEKS, _week), (_MONTHS, _month)):
        chosen |= _newest_of_each(dated, most, period)
    return chosen


def _newest_of_each(dated: Sequence[Kept], most: int, period: Callable[[datetime], str]) -> set[Path]:
    newest: dict[str, Path] = {}
    for one in dated:
        newest.setdefault(period(datetime.fromtimestamp(one.made_at / 1000, UTC)), one.path)
    return set(list(newest.values())[:most])


def _day(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d")


def _week(moment: datetime) -> str:
    return moment.strftime("%G-%V")


def _month(moment: datetime) -> str:
    return moment.strftime("%Y-%m")
