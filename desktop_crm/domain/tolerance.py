"""How many contacts a week somebody bears, as their answers to earlier ones teach."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable

USUAL_A_WEEK = 3
"""So many contacts in seven days are nobody's limit; the next one asks."""

WEEK_MS = 7 * 86_400_000
_LEAST_TRIES = 3


def learnt_limit(contacts: Iterable[tuple[int, bool | None]]) -> int | None:
    """Return how many contacts from us a week are welcome, None where the answers teach nothing but the usual.

    `contacts` are instants in UTC ms with whether each was answered, None where nobody knows. One is the nth of its
    week where n of them lie in the seven days that end with it. While at least half of three or more nth ones were
    answered, n are welcome.
    """
    known = list(contacts)
    instants = sorted(at for at, _ in known)
    tries: Counter[int] = Counter()
    answers: Counter[int] = Counter()
    for at, answered in known:
        nth = bisect_right(instants, at) - bisect_right(instants, at - WEEK_MS)
        tries[nth] += answered is not None
        answers[nth] += answered is True
    welcome = {nth: 2 * answers[nth] >= tries[nth] for nth in tries if tries[nth] >= _LEAST_TRIES}
    most = USUAL_A_WEEK
    while most > 1 and not welcome.get(most, True):
        most -= 1
    if most == USUAL_A_WEEK:
        while welcome.get(most + 1, False):
            most += 1
    return most if most != USUAL_A_WEEK else None
