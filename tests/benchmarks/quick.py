"""Quick entry: a line is read, and found in the store, between two keystrokes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import count

from desktop_crm.domain.quick.reading import read_line
from desktop_crm.queries.quick import understand
from tests.benchmarks.measuring import Figure, Target, compared
from tests.benchmarks.screen import filled_workspace

_NOW = datetime(2026, 11, 25, 14, 0)
_LINES = (
    "visited Rossi 45 min, wants 200 kiln parts, call Fri 10am, deal 21.5k",
    "明天下午3点回访张三 报价5万",
)


def measure(size: int) -> Iterator[Figure]:
    """Yield the figures of this family."""
    minutes = count()

    def read_in_a_new_minute() -> None:
        _read(_NOW + timedelta(minutes=next(minutes)))

    # The rules look from a moment, so they are made anew each minute, not with each letter.
    read = compared(lambda: _read(_NOW), read_in_a_new_minute)
    yield read.figure("read two quick entries", "the same, the rules made first", size, Target(ratio=1))
    with filled_workspace(size) as workspace:
        store = workspace.store
        memo: dict[str, tuple[int, ...]] = {}
        typed = compared(
            lambda: [store.read(understand, line, _NOW, memo) for line in _LINES],
            lambda: [store.read(understand, line, _NOW) for line in _LINES],
        )
        yield typed.figure(
            "next letter of two quick entries",
            "the same, every name asked again",
            size,
            Target(ratio=1, growth=0.5),
        )


def _read(now: datetime) -> None:
    for line in _LINES:
        read_line(line, now, lambda _: 0)
