"""What is left of a line beside what was understood: notes, titles, and the spans between."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_crm.domain.quick.clauses import Clause
from desktop_crm.domain.quick.entry import Role, Span
from desktop_crm.domain.quick.names import Name
from desktop_crm.domain.quick.tokens import Token

_HAN_PAIR = re.compile("[\u3400-\u9fff]{2}")
_STOPS = re.compile(r"^[\s,;:，；：。|/&+–—>-]+|[\s,;:，；：。.|/&+–—-]+$")
_LOOSE_FIRST = re.compile(
    r"^(?:and|then|but|also|on|at|by|for|to|in)\s+|^(?:并(?!排)|然后|接着|随后)|^(?:再|在|于|到|的|要|和)(?=[^\w]|$)",
    re.IGNORECASE,
)
_LOOSE_LAST = re.compile(
    r"(?:^|\s+)(?:and|then|but|also|on|at|by|for|to|in|around|before|until|the|this|from)$"
    r"|(?<=\s)(?:在|于|到|的|和)$",
    re.IGNORECASE,
)


def blanked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return a text with blanks in place of some of it."""
    for start, end in spans:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def without(text: str, clause: Clause, pieces: Sequence[Token | Name]) -> str:
    """Return a clause as it was typed without some pieces, and without the words left loose by that."""
    kept, at = "", clause.start
    for piece in sorted(pieces, key=lambda one: one.start):
        kept += text[at : piece.start]
        beside = kept[-1:] + text[piece.end : piece.end + 1]
        kept += "" if _HAN_PAIR.fullmatch(beside) else " "
        at = piece.end
    kept = re.sub(r"\s+", " ", kept + text[at : clause.end])
    return _tidy(re.sub(r"\s+(?=[,;，；。.])", "", kept).replace("@", ""))


def _tidy(text: str) -> str:
    before = ""
    while text != before:
        before, text = text, _LOOSE_LAST.sub("", _LOOSE_FIRST.sub("", _STOPS.sub("", text)))
    return text


def trimmed(text: str) -> str:
    """Return a clause without the stops and the joint at its ends."""
    return _LOOSE_FIRST.sub("", _STOPS.sub("", text)).strip()


def tiled(spans: Sequence[Span], length: int) -> tuple[Span, ...]:
    """Return spans in order with NOTE between them, so that no character is without one."""
    tiles: list[Span] = []
    at = 0
    for span in sorted(spans, key=lambda one: one.start):
        if at < span.start:
            tiles.append(Span(role=Role.NOTE, start=at, end=span.start))
        tiles.append(span)
        at = span.end
    if at < length:
        tiles.append(Span(role=Role.NOTE, start=at, end=length))
    return tuple(tiles)
