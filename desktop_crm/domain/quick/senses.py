"""Whether a clause tells what was done, what is planned, or neither."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from desktop_crm.domain.interactions import Direction, Outcome
from desktop_crm.domain.quick.clauses import Clause
from desktop_crm.domain.quick.entry import Doubt
from desktop_crm.domain.quick.tokens import Mark, Minutes, Result, Tense, Verb, When

_HAN = re.compile("[\u3400-\u9fff]")


class Sense(Enum):
    """What a clause is about."""

    DONE = "done"
    PLAN = "plan"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A sense, and why it may be another."""

    sense: Sense
    doubt: Doubt | None = None


_DONE, _PLAN, _NOTE = Judgement(sense=Sense.DONE), Judgement(sense=Sense.PLAN), Judgement(sense=Sense.NOTE)
_UNSURE_DONE = Judgement(sense=Sense.DONE, doubt=Doubt.TENSE)
_UNSURE_PLAN = Judgement(sense=Sense.PLAN, doubt=Doubt.TENSE)
_NO_DAY = Judgement(sense=Sense.NOTE, doubt=Doubt.NO_DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """What a clause says of days and hours, beside the moment it was typed."""

    day: When | None
    clock: When | None
    now: datetime

    @property
    def ahead_only(self) -> bool:
        """Tell whether it names what can only be to come."""
        return self.day is not None and self.day.behind is None

    @property
    def behind_only(self) -> bool:
        """Tell whether it names what can only be over."""
        return self.day is not None and self.day.ahead is None

    @property
    def is_today(self) -> bool:
        """Tell whether it names today, or an hour alone."""
        return self.day is None or self.day.ahead == self.day.behind

    @property
    def later_today(self) -> bool:
        """Tell whether the hour named is still to come today."""
        clock = self.clock.clock if self.clock else None
        return self.is_today and clock is not None and clock > self.now.time()


def times_of(clause: Clause, now: datetime) -> Times:
    """Return the first day and the first hour that a clause names; of something moved, those it was moved to."""
    since = max((verb.end for verb in clause.of(Verb) if verb.moves), default=0)
    whens = [when for when in clause.of(When) if when.start >= since]
    return Times(
        day=next((when for when in whens if when.has_day), None),
        clock=next((when for when in whens if when.clock is not None), None),
        now=now,
    )


def judge(text: str, clause: Clause, now: datetime) -> Judgement:
    """Return what a clause of a plain text is about."""
    verbs, times = clause.of(Verb), times_of(clause, now)
    if not verbs:
        return _judge_without_verb(clause, times)
    tense = _tense(clause, verbs)
    if _denied(clause, verbs, tense):
        return _NOTE
    if tense is Tense.DONE:
        return _DONE
    if _is_theirs(clause, verbs[0]) and verbs[0].direction is not Direction.INCOMING:
        return _NOTE
    if tense is Tense.PLAN:
        return _judge_plan(times)
    happened = bool(clause.of(Minutes) or clause.of(Result))
    if happened and not (times.ahead_only or times.later_today):
        return _DONE
    if tense is Tense.EVENT:
        return _judge_event(times)
    return _judge_bare(times, chinese=bool(_HAN.search(text[verbs[0].start : verbs[0].end])))


def _judge_without_verb(clause: Clause, times: Times) -> Judgement:
    if any(result.kind for result in clause.of(Result)) and not clause.marks(Mark.IF):
        return _DONE
    if (
        times.ahead_only
        and clause.marks(Mark.DEAL)
        and not (clause.marks(Mark.THEY) or clause.marks(Mark.NOT) or clause.marks(Mark.CLOSED))
    ):
        return _PLAN
    return _NOTE


def _tense(clause: Clause, verbs: list[Verb]) -> Tense:
    could_be_done = any(verb.tense in (Tense.BARE, Tense.EVENT) for verb in verbs)
    if any(verb.tense is Tense.DONE for verb in verbs) or (clause.marks(Mark.DID) and could_be_done):
        return Tense.DONE
    willed = any(will.start < verb.start for will in clause.marks(Mark.WILL) for verb in verbs)
    if willed or any(verb.tense is Tense.PLAN for verb in verbs):
        return Tense.PLAN
    return verbs[0].tense


def _denied(clause: Clause, verbs: list[Verb], tense: Tense) -> bool:
    nots = clause.marks(Mark.NOT)
    if tense is Tense.DONE:
        first = next((verb.start for verb in verbs if verb.tense is Tense.DONE), verbs[0].start)
        return any(word.start < first for word in (*nots, *clause.marks(Mark.IF)))
    missed = any(result.outcome is Outcome.NO_ANSWER for result in clause.of(Result))
    return bool(nots and not missed) or any(word.start < verbs[0].start for word in clause.marks(Mark.IF))


def _is_theirs(clause: Clause, verb: Verb) -> bool:
    """Tell whether somebody else is to do it: they stand before the verb, and we do not stand between."""
    they = [word.end for word in clause.marks(Mark.THEY) if word.end <= verb.start]
    ours = [word.start for word in clause.marks(Mark.WE) if word.start < verb.start]
    return bool(they) and not any(word >= they[-1] for word in ours)


def _judge_plan(times: Times) -> Judgement:
    if times.behind_only:
        return Judgement(sense=Sense.NOTE, doubt=Doubt.DAY_PAST)
    return _PLAN if times.day or times.clock else _NO_DAY


def _judge_event(times: Times) -> Judgement:
    if times.ahead_only or times.later_today:
        return _PLAN
    return _DONE if times.behind_only or times.is_today else _UNSURE_PLAN


def _judge_bare(times: Times, *, chinese: bool) -> Judgement:
    if times.behind_only:
        return _DONE
    if not times.is_today or times.later_today:
        return _PLAN
    if chinese:
        return _UNSURE_DONE
    return _PLAN if times.day or times.clock else _NO_DAY
