"""A line in clauses: each tells one thing, or only when, how long and how it went, of its neighbour."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from desktop_crm.domain.quick.tokens import (
    Amount,
    Channel,
    Mark,
    Minutes,
    Result,
    Tense,
    Token,
    Verb,
    When,
    Word,
)

T = TypeVar("T", bound=Token)

_HARD = re.compile(r"[,;!?|，。；！？\n]|\.(?=\s|$)|(?<=\s)[-–—/&+>](?=\s)|->|→|：|:(?=\s)")
_JOINS = re.compile(r"\b(?:and )?then\b|\b(?:and|but|also|plus)\b|然后|接着|随后|并且?(?!不)|但是?|，?另外")
_BLOCKED = re.compile(
    r"(?:\b(?:to|an?|the|about|for|our|my|his|her|their|your|next|from|of|by|me|us|on|after|before|not)"
    r"\s+|[要想来去前后的为给])$"
)
_FILLER = re.compile(
    r"\b(?:had|quick|short|brief|w|the|an?|to|with|in|at|on|and|for|was|is|were|by|then|but|also|plus|of|"
    r"from|him|her|them|me|us|we|i|just|back|again|today|now|his|due|re|there|around|about|ca|approx|"
    r"until|before)\b"
    r"|[他她们了的给在跟和与向来到对去把是约又也就从为及并后说那里并但]|然后|今天|一下|左右|大概|大约|"
    r"先生|新?客户|现在|接着|公司(?=$)"
)
_HAN = re.compile("[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A stretch of the line with its tokens."""

    start: int
    end: int
    tokens: tuple[Token, ...]

    def of(self, kind: type[T]) -> list[T]:
        """Return the tokens of a kind in their order."""
        return [token for token in self.tokens if isinstance(token, kind)]

    def marks(self, mark: Mark) -> list[Word]:
        """Return the words that carry a mark."""
        return [word for word in self.of(Word) if word.mark is mark]


def residue(text: str, start: int, end: int, used: Sequence[tuple[int, int]]) -> str:
    """Return what a stretch says beyond what is used of it, without words that only join."""
    left = bytearray(b"\1" * len(text))
    for first, last in used:
        left[first:last] = bytes(last - first)
    rest = "".join(text[at] if left[at] else " " for at in range(start, end))
    return re.sub(r"[\W_]+", " ", _FILLER.sub(" ", rest)).strip()


def split_clauses(text: str, tokens: Sequence[Token], names: Sequence[tuple[int, int]]) -> list[Clause]:
    """Return the clauses of a plain text. What only tells when, how long or how it went joins its neighbour."""
    edges = sorted({0, len(text), *_hard_edges(text, tokens), *_soft_edges(text, tokens, names)})
    clauses = [
        Clause(start=start, end=end, tokens=tuple(t for t in tokens if start <= t.start < end))
        for start, end in itertools.pairwise(edges)
    ]
    return _joined(text, clauses, names)


def _hard_edges(text: str, tokens: Sequence[Token]) -> Iterator[int]:
    inside = bytearray(len(text) + 1)
    for token in tokens:
        inside[token.start + 1 : token.end] = b"\1" * max(0, token.end - token.start - 1)
    led = {t.end for t in tokens if isinstance(t, (Verb, Word))}
    for match in _HARD.finditer(text):
        # A colon behind a verb or a deal's word only leads on: deal: 15k.
        if not inside[match.start()] and not (match[0] in ":：" and match.start() in led):
            yield match.end()
    openers = {
        t.start
        for t in tokens
        if isinstance(t, (Verb, When)) or (isinstance(t, Word) and t.mark in (Mark.DEAL, Mark.WILL))
    }
    for match in _JOINS.finditer(text):
        follows = match.end() + (text[match.end() : match.end() + 1] == " ")
        if (
            match.start()
            and not inside[match.start()]
            and (follows in openers or "then" in match[0] or _HAN.match(match[0][-1]))
        ):
            yield match.start()


def _soft_edges(text: str, tokens: Sequence[Token], names: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Yield where a new thing begins without a stop: behind what is done, a plan; in Chinese, behind a blank."""
    since = 0
    hard = sorted(_hard_edges(text, tokens))
    for token in tokens:
        since = max([since, *(edge for edge in hard if edge <= token.start)])
        left = [one for one in tokens if since <= one.start < token.start]
        if _begins_plan(text, token, left, tokens):
            since = token.start
            yield since
    for blank in re.finditer(r"\s+", text):
        since = max([0, *(edge for edge in hard if edge <= blank.start())])
        left = [one for one in tokens if since <= one.start < blank.start()]
        if _parts_in_chinese(text, blank, left, tokens, names):
            hard.append(blank.end())
            yield blank.end()


def _over(left: Sequence[Token]) -> bool:
    """Tell whether these speak of what can only be over."""
    return any(
        isinstance(one, (Minutes, Result)) or (isinstance(one, Verb) and one.tense is Tense.DONE)
        for one in left
    )


def _done(left: Sequence[Token]) -> bool:
    return _over(left) or any(isinstance(one, Verb) and one.tense is Tense.EVENT for one in left)


def _begins_plan(text: str, token: Token, left: Sequence[Token], tokens: Sequence[Token]) -> bool:
    if not _over(left) or _BLOCKED.search(text[: token.start]):
        return False
    before = left[-1]
    if isinstance(before, Result) and before.end == token.start:
        return False
    if isinstance(before, Word) and before.mark in (Mark.NOT, Mark.IF, Mark.THEY, Mark.WILL, Mark.WE):
        return False
    if isinstance(token, When):
        return token.ahead is not None and token.behind is None
    if isinstance(token, Verb):
        return token.tense in (Tense.BARE, Tense.PLAN) and text[token.start - 1 : token.start] == " "
    following = next((one for one in tokens if one.start >= token.end), None)
    return isinstance(token, Word) and token.mark is Mark.DEAL and isinstance(following, Amount)


def _parts_in_chinese(
    text: str,
    blank: re.Match[str],
    left: Sequence[Token],
    tokens: Sequence[Token],
    names: Sequence[tuple[int, int]],
) -> bool:
    before, after = text[blank.start() - 1 : blank.start()], text[blank.end() : blank.end() + 1]
    if not left or not (_HAN.match(before or " ") or _HAN.match(after or " ")):
        return False
    if (
        left[-1].end == blank.start()
        and isinstance(left[-1], (Verb, When, Channel))
        and not _has_object(left)
    ):
        return False
    fragment_end = next(
        (at for at in range(blank.end(), len(text)) if text[at].isspace() or _HARD.match(text, at)), len(text)
    )
    fragment = [one for one in tokens if blank.end() <= one.start < fragment_end]
    if (blank.end(), fragment_end) in names:
        return False
    kinds = (Verb, Result, Minutes, Amount) if fragment else (Verb, Result, Minutes)
    if not any(isinstance(one, kinds) for one in left):
        return False
    if not fragment:
        return fragment_end - blank.end() >= 2
    only_when = all(isinstance(one, (When, Minutes, Channel)) for one in fragment)
    return not (
        only_when and not residue(text, blank.end(), fragment_end, [(t.start, t.end) for t in fragment])
    )


def _has_object(left: Sequence[Token]) -> bool:
    return isinstance(left[-1], Verb) and left[-1].tense is Tense.DONE


def _joined(text: str, clauses: Sequence[Clause], names: Sequence[tuple[int, int]]) -> list[Clause]:
    found: list[Clause] = []
    waiting: Clause | None = None
    for clause in clauses:
        if waiting is not None:
            clause, waiting = _both(waiting, clause), None
        if not _lone(text, clause, names):
            found.append(clause)
        elif found and _fits(found[-1], clause):
            found[-1] = _both(found[-1], clause)
        elif clause is not clauses[-1] and not clause.of(Result):
            waiting = clause
        else:
            found.append(clause)
    return found if waiting is None else [*found, waiting]


def _lone(text: str, clause: Clause, names: Sequence[tuple[int, int]]) -> bool:
    kinds = (When, Minutes, Channel, Result)
    if any(not isinstance(token, kinds) and not _is_filler(token) for token in clause.tokens):
        return False
    used = [*((t.start, t.end) for t in clause.tokens), *names]
    return not residue(text, clause.start, clause.end, used)


def _is_filler(token: Token) -> bool:
    return isinstance(token, Word) and token.mark in (Mark.WE, Mark.DID)


def _fits(before: Clause, lone: Clause) -> bool:
    """Tell whether what stands alone speaks of the clause before it rather than of the next."""
    verbs = before.of(Verb)
    done = _done(before.tokens)
    ahead = any(when.has_day and when.behind is None for when in lone.of(When))
    if (
        lone.of(When)
        and any(when.has_day for when in before.of(When))
        and any(w.has_day for w in lone.of(When))
    ):
        return False
    either = any(when.has_day and when.ahead is not None for when in lone.of(When))
    return (
        bool(verbs or lone.of(Result) or not before.tokens) and not (ahead and done) and not (either and done)
    )


def _both(first: Clause, second: Clause) -> Clause:
    return Clause(start=first.start, end=second.end, tokens=(*first.tokens, *second.tokens))
