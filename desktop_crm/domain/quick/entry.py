"""What a typed line was understood to say, and which of its characters say what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.domain.money import Money

# How many customers a name fits; 0 where nobody is known by it.
Known = Callable[[str], int]


class Role(StrEnum):
    """What a piece of the line says. The rest is NOTE."""

    WHO = "who"
    HAPPENED = "happened"
    WHEN = "when"
    MINUTES = "minutes"
    OUTCOME = "outcome"
    TASK = "task"
    DUE = "due"
    DEAL = "deal"
    NOTE = "note"


class Doubt(StrEnum):
    """Why a piece should be looked at before it is believed."""

    SEVERAL_FIT = "several_fit"
    SECOND_NAME = "second_name"
    DAY_UNSURE = "day_unsure"
    DAY_VAGUE = "day_vague"
    TIME_UNSURE = "time_unsure"
    DAY_UNUSED = "day_unused"
    NO_DAY = "no_day"
    DAY_PAST = "day_past"
    TENSE = "tense"
    SECOND_PLAN = "second_plan"
    SECOND_HAPPENING = "second_happening"
    SECOND_AMOUNT = "second_amount"
    AMOUNT_UNSURE = "amount_unsure"
    DEAL_CLOSED = "deal_closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The characters from `start` up to `end`, and what they say."""

    role: Role
    start: int
    end: int
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """An interaction; `at` is wall-clock time, of the line's `now` where none was named."""

    kind: InteractionKind
    at: datetime
    direction: Direction | None = None
    minutes: int | None = None
    outcome: Outcome | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A follow-up; without `time` it is for the whole day. `promise` tells that we gave our word for it."""

    day: date
    time: time | None = None
    title: str = ""
    kind: InteractionKind | None = None
    promise: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A deal; its title is empty where the line gives none."""

    money: Money
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickEntry:
    """A line as it was understood. `spans` tile `text` from its first character to its last."""

    text: str
    spans: tuple[Span, ...] = ()
    happened: Happened | None = None
    planned: Planned | None = None
    offered: Offered | None = None
    who: str = ""

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """Return each doubt once, in the order of the line."""
        return tuple(dict.fromkeys(span.doubt for span in self.spans if span.doubt))
