"""Ids of records: 63-bit, time-ordered, made before the row exists, never reused."""

from __future__ import annotations

import secrets
import threading
import time

LAST_ID = (1 << 63) - 1
_COUNTER_BITS = 21


class _IdMaker:
    """Milliseconds since 1970 in the upper 42 bits, a counter below; always greater than the last one given."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def take(self, count: int) -> range:
        """Return `count` consecutive ids, all greater than any given before by this process."""
        with self._lock:
            # The counter starts at random in its lower half, so two laptops that write in the same
            # millisecond hardly ever meet, and a bulk write has room before it borrows from the clock.
            fresh = (time.time_ns() // 1_000_000 << _COUNTER_BITS) | secrets.randbits(_COUNTER_BITS - 1)
            first = max(fresh, self._last + 1)
            self._last = first + count - 1
            return range(first, first + count)

    def stay_above(self, last: int) -> None:
        """Never give an id up to `last`: the clock may have been set back since that record was made."""
        with self._lock:
            self._last = max(self._last, last)


_maker = _IdMaker()


def new_id() -> int:
    """Return an id that no record of this process has had."""
    return _maker.take(1)[0]


def new_ids(count: int) -> range:
    """Return `count` consecutive new ids."""
    return _maker.take(count)


def made_at(an_id: int) -> int:
    """Return when an id was made, in UTC milliseconds; a little late after a bulk write or a clock set back."""
    return an_id >> _COUNTER_BITS


def stay_above(last: int) -> None:
    """Make every later id greater than `last` (called with a store's greatest id when it is opened)."""
    _maker.stay_above(last)
