"""From a typed line to what it says."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.domain.quick.amounts import amount_rules
from desktop_crm.domain.quick.clauses import Clause, residue, split_clauses
from desktop_crm.domain.quick.days import day_rules
from desktop_crm.domain.quick.durations import duration_rules
from desktop_crm.domain.quick.entry import Doubt, Happened, Known, Offered, Planned, QuickEntry, Role, Span
from desktop_crm.domain.quick.names import Name, find_names
from desktop_crm.domain.quick.offers import find_offer
from desktop_crm.domain.quick.outcomes import outcome_rules
from desktop_crm.domain.quick.remains import blanked, tiled, trimmed, without
from desktop_crm.domain.quick.senses import Judgement, Sense, Times, judge, times_of
from desktop_crm.domain.quick.times import time_rules
from desktop_crm.domain.quick.tokens import (
    Channel,
    Mark,
    Minutes,
    Placed,
    Result,
    Rule,
    Tense,
    Token,
    Verb,
    When,
    plain,
    read_tokens,
)
from desktop_crm.domain.quick.verbs import channel_said, mark_rules, verb_rules

# What cannot be dated better happened at noon.
_NOON = time(12)
_BEFORE_OBJECT = "给跟和与向对"
# Whoever promises stands first: a line that begins with a customer tells of the customer's word.
_OUR_WORD = re.compile(r"\W*(?:(?:i|we) )?promised?\b|\W*我?们?(?:答应|承诺|保证)")
_NOTE_ONLY = re.compile(r"\s*(?:note|memo|fyi|nb|备注|备忘)\s*[:：]")


def read_line(text: str, now: datetime, known: Known, home_currency: str = "CNY") -> QuickEntry:
    """Return what a line says, seen from a wall-clock moment (naive).

    `known` tells how many customers a name fits. What no rule understands, and what rules are unsure of, stays as
    the note: nothing is dropped, and `spans` tell of each character where it went.
    """
    return _Reading(text, now, known, home_currency).entry()


@lru_cache(maxsize=4)
def _fixed_rules(home_currency: str) -> tuple[Rule, ...]:
    return (*duration_rules(), *amount_rules(home_currency), *verb_rules(), *mark_rules())


@lru_cache(maxsize=4)
def _rules_of_minute(now: datetime, home_currency: str) -> tuple[Rule, ...]:
    times = time_rules(now)
    return (*outcome_rules(), *times[:2], *day_rules(now.date()), *times[2:], *_fixed_rules(home_currency))


class _Reading:
    """One line on its way to what it says."""

    def __init__(self, text: str, now: datetime, known: Known, home_currency: str) -> None:
        self._text, self._now = text, now
        self._plain = plain(text)
        rules = _rules_of_minute(now.replace(second=0, microsecond=0), home_currency)
        self._tokens = [] if _NOTE_ONLY.match(self._plain) else read_tokens(self._plain, rules)
        self._names = find_names(text, self._tokens, known)
        spans = [(name.start, name.end) for name in self._names]
        self._nameless = blanked(self._plain, spans)
        # A name that holds a word keeps it: @Friday Motors.
        self._tokens = [
            t for t in self._tokens if not any(t.start < end and start < t.end for start, end in spans)
        ]
        self._clauses = split_clauses(self._plain, self._tokens, spans)
        self._spans: list[Span] = []
        self._planned: Planned | None = None
        self._happened: Happened | None = None
        self._offered: Offered | None = None
        self._told: list[Clause] = []

    def entry(self) -> QuickEntry:
        """Read everything."""
        self._take_names()
        for clause in self._clauses:
            self._read(clause)
        self._take_stray_results()
        self._doubt_unused_days()
        self._write_note()
        return QuickEntry(
            text=self._text,
            spans=tiled(self._spans, len(self._text)),
            happened=self._happened,
            planned=self._planned,
            offered=self._offered,
            who=self._text[self._names[0].start : self._names[0].end].lstrip("@") if self._names else "",
        )

    def _take_names(self) -> None:
        for place, name in enumerate(self._names):
            doubt = Doubt.SEVERAL_FIT if name.fits > 1 else None
            self._mark(Role.NOTE if place else Role.WHO, name, Doubt.SECOND_NAME if place else doubt)

    def _read(self, clause: Clause) -> None:
        judgement = judge(self._plain, clause, self._now)
        if judgement.sense is Sense.DONE:
            self._take_done(clause, judgement)
        elif judgement.sense is Sense.PLAN:
            self._take_plan(clause, judgement)
        elif judgement.doubt:
            self._mark(Role.NOTE, clause.of(Verb)[0], judgement.doubt)
        self._take_offer(clause, planned=judgement.sense is Sense.PLAN)

    def _take_done(self, clause: Clause, judgement: Judgement) -> None:
        verbs, results, channels = clause.of(Verb), clause.of(Result), clause.of(Channel)
        if self._happened is not None:
            self._take_more(clause)
            return
        verb = next((v for v in verbs if v.tense is Tense.DONE), verbs[0] if verbs else None)
        minutes = next(iter(clause.of(Minutes)), None)
        result = next(iter(results), None) if not clause.marks(Mark.IF) else None
        self._happened = Happened(
            kind=channel_said(verbs, channels, results) or InteractionKind.NOTE,
            at=self._moment(clause),
            direction=self._direction(clause, verb) if verb else Direction.OUTGOING,
            minutes=minutes.count if minutes else None,
            outcome=result.outcome if result else None,
        )
        for one in (verb, *channels):
            self._mark(Role.HAPPENED, one, judgement.doubt if one is verb else None)
        for other in verbs:
            if other.kind in (None, self._happened.kind):
                self._mark(Role.HAPPENED, other)
        self._mark(Role.MINUTES, minutes)
        self._mark(Role.OUTCOME, result)

    def _take_more(self, clause: Clause) -> None:
        """Let a second clause add to the first where it names no happening of its own: 拜访张三，谈了一小时."""
        assert self._happened is not None
        verbs, minutes = clause.of(Verb), next(iter(clause.of(Minutes)), None)
        if any(verb.kind for verb in verbs) or self._happened.minutes or minutes is None:
            self._mark(Role.NOTE, (*verbs, *clause.of(Result))[0], Doubt.SECOND_HAPPENING)
            return
        self._happened = replace(self._happened, minutes=minutes.count)
        for piece in (*verbs, minutes):
            self._mark(Role.MINUTES, piece)

    def _moment(self, clause: Clause) -> datetime:
        times = times_of(clause, self._now)
        day = times.day.behind if times.day and times.day.behind else None
        clock = times.clock.clock if times.clock and (day or times.day is None) else None
        if day:
            self._mark(Role.WHEN, times.day, times.day.doubt if times.day else None)
        if clock and times.clock is not times.day:
            doubt = times.clock.doubt if times.clock else None
            self._mark(Role.WHEN, times.clock, doubt or (Doubt.TENSE if times.later_today else None))
        if day is None or (day == self._now.date() and clock is None):
            return datetime.combine(self._now.date(), clock) if clock else self._now
        return datetime.combine(day, clock or _NOON)

    def _direction(self, clause: Clause, verb: Verb) -> Direction | None:
        """Return who began; whoever stands right before the verb did, unless they were not reached."""
        missed = any(result.outcome is Outcome.NO_ANSWER for result in clause.of(Result))
        if verb.direction is not Direction.OUTGOING or missed:
            return verb.direction
        words = self._plain[verb.start : verb.end]
        if verb.kind in (None, InteractionKind.VISIT) and not words.isascii():
            return verb.direction
        gap = self._plain[clause.start : verb.start].rstrip()
        end = clause.start + len(gap)
        named = [name for name in self._names if self._text[name.start] != "@"]
        subjects: list[Placed] = [*named, *clause.marks(Mark.THEY)]
        theirs = verb.tense is Tense.DONE and any(
            one.end == end > clause.start
            and self._plain[one.start - 1 : one.start] not in tuple(_BEFORE_OBJECT)
            for one in subjects
        )
        return Direction.INCOMING if theirs else verb.direction

    def _take_plan(self, clause: Clause, judgement: Judgement) -> None:
        times, verbs = times_of(clause, self._now), clause.of(Verb)
        if self._planned is not None:
            self._mark(Role.NOTE, times.day or times.clock, Doubt.SECOND_PLAN)
            return
        day, doubt = self._due_day(times)
        used = [one for one in dict.fromkeys((times.day, times.clock)) if one is not None]
        self._planned = Planned(
            day=day,
            time=times.clock.clock if times.clock else None,
            title=without(self._text, clause, used),
            kind=channel_said(verbs, clause.of(Channel), ()),
            promise=bool(_OUR_WORD.match(self._plain, clause.start)),
        )
        for verb in verbs:
            self._mark(Role.TASK, verb)
        for when in used:
            self._mark(Role.DUE, when, when.doubt or judgement.doubt or doubt)
        others = [one for one in clause.of(When) if one.has_day and one not in used]
        for when in others:
            self._mark(Role.NOTE, when, Doubt.DAY_UNSURE)
        self._told.append(clause)

    def _due_day(self, times: Times) -> tuple[date, Doubt | None]:
        if times.day and times.day.ahead:
            return times.day.ahead, None
        if times.later_today:
            return self._now.date(), None
        # An hour that is over today is meant for tomorrow, which should be looked at.
        return self._now.date() + timedelta(days=1), Doubt.DAY_UNSURE

    def _take_offer(self, clause: Clause, *, planned: bool) -> None:
        offer = find_offer(self._nameless, clause)
        for token, doubt in offer.doubts:
            self._mark(Role.NOTE, token, doubt)
        if offer.amount is None:
            return
        if self._offered is not None:
            self._mark(Role.NOTE, offer.amount, Doubt.SECOND_AMOUNT)
            return
        self._mark(Role.DEAL, offer.amount, offer.doubt)
        for word in clause.marks(Mark.DEAL):
            self._mark(Role.DEAL, word)
        title = ""
        if not offer.doubts and not planned and not clause.of(Verb) and not clause.of(Result):
            title = self._title_of_deal(clause)
        self._offered = Offered(money=offer.amount.money, title=title)
        if title:
            self._told.append(clause)

    def _title_of_deal(self, clause: Clause) -> str:
        used: list[Token | Name] = [token for token in clause.tokens if self._is_marked(token)]
        used += [name for name in self._names[:1] if clause.start <= name.start < clause.end]
        if not residue(self._plain, clause.start, clause.end, [(one.start, one.end) for one in used]):
            return ""
        return without(self._text, clause, used)

    def _take_stray_results(self) -> None:
        """Let an outcome that stands in a clause of its own speak of what happened."""
        if self._happened is not None and self._happened.outcome is not None:
            return
        for clause in self._clauses:
            result = next(iter(clause.of(Result)), None)
            if result is None or clause.marks(Mark.IF) or self._is_plan(clause):
                continue
            happened = self._happened or Happened(kind=result.kind or InteractionKind.NOTE, at=self._now)
            self._happened = replace(happened, outcome=result.outcome)
            for same in (one for one in clause.of(Result) if one.outcome is result.outcome):
                self._mark(Role.OUTCOME, same)
            return

    def _is_plan(self, clause: Clause) -> bool:
        return judge(self._plain, clause, self._now).sense is Sense.PLAN

    def _doubt_unused_days(self) -> None:
        for when in self._tokens:
            if isinstance(when, When) and when.ahead and when.behind is None and not self._is_marked(when):
                self._mark(Role.NOTE, when, Doubt.DAY_UNUSED)

    def _write_note(self) -> None:
        """Keep each clause that says more than was understood, as it was typed."""
        understood = [(one.start, one.end) for one in self._spans if one.role is not Role.NOTE]
        kept: list[tuple[int, int]] = []
        for clause in self._clauses:
            if clause in self._told or not residue(self._plain, clause.start, clause.end, understood):
                continue
            beside = kept and kept[-1][1] == clause.start
            kept[-1:] = [(kept[-1][0], clause.end)] if beside else [*kept[-1:], (clause.start, clause.end)]
        if not kept and not (self._happened or self._planned or self._offered or self._names):
            kept = [(0, len(self._text))] if any(map(str.isalnum, self._text)) else []
        if not kept:
            return
        joiner = ", " if self._plain.isascii() else "，"
        happened = self._happened or Happened(kind=InteractionKind.NOTE, at=self._now)
        self._happened = replace(
            happened, text=joiner.join(trimmed(self._text[start:end]) for start, end in kept)
        )

    def _is_marked(self, token: Token) -> bool:
        return any(span.start < token.end and token.start < span.end for span in self._spans)

    def _mark(self, role: Role, piece: Placed | None, doubt: Doubt | None = None) -> None:
        taken = piece is None or any(s.start < piece.end and piece.start < s.end for s in self._spans)
        if piece is not None and not taken:
            self._spans.append(Span(role=role, start=piece.start, end=piece.end, doubt=doubt))
