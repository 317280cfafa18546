"""The pieces of a line that rules know, and the plain form of it in which they look for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from typing import Protocol

from desktop_crm.domain.folding import fold
from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.domain.money import Money
from desktop_crm.domain.quick.entry import Doubt


class Tense(Enum):
    """What a verb's form tells: done, a bare form that may be either, a thing that has a date, or a plan."""

    DONE = "done"
    BARE = "bare"
    EVENT = "event"
    PLAN = "plan"


class Placed(Protocol):
    """What has a place in the line."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A piece of the line by its place."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class When(Token):
    """A day, a time of day, or both. `ahead` is the day if it is to come, `behind` if it is over; None cannot be."""

    ahead: date | None = None
    behind: date | None = None
    clock: time | None = None
    doubt: Doubt | None = None

    @property
    def has_day(self) -> bool:
        """Tell whether a day is named."""
        return self.ahead is not None or self.behind is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes(Token):
    """How long something took."""

    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb(Token):
    """Something done or to do; `kind` where it tells the channel, `moves` where a day before it is the old one."""

    tense: Tense
    kind: InteractionKind | None = None
    direction: Direction | None = None
    moves: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel(Token):
    """By which way: by email, 微信."""

    kind: InteractionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Result(Token):
    """How it went; `kind` where that tells the channel, as a voicemail does."""

    outcome: Outcome
    kind: InteractionKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount(Token):
    """A sum. `explicit` ones have a currency or a multiple, others are bare numbers."""

    money: Money
    explicit: bool


class Mark(Enum):
    """Words that change how a clause is taken."""

    NOT = "not"
    IF = "if"
    THEY = "they"
    WE = "we"
    WILL = "will"
    DID = "did"
    DEAL = "deal"
    OTHER_MONEY = "other_money"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word(Token):
    """A word that changes how its clause is taken."""

    mark: Mark


Reader = Callable[[re.Match[str]], "Token | None"]
Rule = tuple[re.Pattern[str], Reader]


class _Plain(dict[int, str]):
    def __missing__(self, code: int) -> str:
        character = chr(code)
        folded = character if character == "\n" else fold(character)
        self[code] = plainest = folded if len(folded) == 1 else character
        return plainest


_PLAIN = _Plain()


def plain(text: str) -> str:
    """Return a text folded character by character, so that places in it are places in the text."""
    return text.translate(_PLAIN)


def read_tokens(text: str, rules: Sequence[Rule]) -> list[Token]:
    """Return the tokens of a plain text in order. Where two overlap, the rule that stands first has it."""
    taken = bytearray(len(text))
    found = list(_all(text, rules, taken))
    return sorted(found, key=lambda token: token.start)


def _all(text: str, rules: Sequence[Rule], taken: bytearray) -> Iterator[Token]:
    for shape, read in rules:
        for match in shape.finditer(text):
            start, end = match.span()
            if start == end or any(taken[start:end]):
                continue
            token = read(match)
            if token is not None:
                taken[token.start : token.end] = b"\1" * (token.end - token.start)
                yield token
