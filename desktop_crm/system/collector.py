"""Python's collector of cyclic garbage, kept away from work that makes very many objects that stay.

A window collects by hand, in its own thread: the collector runs in whichever thread makes one object too many, and a
widget or timer that it deletes there takes the process down.
"""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager

# While the collector walks new objects all other threads wait: some milliseconds for so many.
_MANY = 20_000
# To free so many takes about a millisecond.
_FEW = 500

_lock = threading.Lock()
_at_work = 0
_by_hand = False


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause the collector in all threads until the last such work is done.

    It would walk millions of objects in vain, again and again, and hold up the window meanwhile: a third of a second at
    a time among a hundred thousand customers. What is in no cycle is freed as ever. What the work leaves behind, if it
    is much, is never walked at all.
    """
    _count(+1)
    try:
        yield
    finally:
        _count(-1)


def collect_by_hand() -> None:
    """From now on collect only where `collect_what_is_due` is called."""
    global _by_hand
    _by_hand = True
    gc.disable()


def collect_what_is_due() -> None:
    """Collect what Python would have collected by itself, in the calling thread; nothing while such work is done."""
    if not _at_work:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [age for age in range(3) if counts[age] > thresholds[age]]
        if due:
            gc.collect(due[-1])


def settle() -> None:
    """Take all objects there are as there for good, and give freed memory back where the system's library can.

    After millions of small objects came to stay the collector need not walk them again, and what was only needed to
    make them is of no use to anybody.
    """
    # Late: the first page of a window frees nothing.
    import ctypes

    gc.freeze()
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):
        trim(0)


def let_go(heaps: Iterable[Collection[object]]) -> None:
    """Let very many objects go a few at a time, on a thread of its own, once the caller holds them no more.

    A hundred thousand rows that are freed at once keep all threads waiting for an eighth of a second.
    """
    waiting = [list(heap) for heap in heaps]
    threading.Thread(target=_let_go, args=(waiting,), daemon=True).start()


def _let_go(waiting: list[list[object]]) -> None:
    for heap in waiting:
        while heap:
            del heap[-_FEW:]
            # Whoever waits goes first.
            time.sleep(0)


def _count(change: int) -> None:
    global _at_work
    with _lock:
        _at_work += change
        if _at_work:
            gc.disable()
            return
        if gc.get_count()[0] > _MANY:
            gc.freeze()
        if not _by_hand:
            gc.enable()
