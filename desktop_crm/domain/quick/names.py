"""Whom a line is about: names that are known wherever one may stand, and new ones where only a name can stand."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_crm.domain.quick.entry import Known
from desktop_crm.domain.quick.tokens import Token, Verb, Word
from desktop_crm.domain.surnames import COMPOUND_SURNAMES, HONORIFICS_AFTER, SURNAMES

_MOST_ASKED = 24
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_LATIN = rf"(?:(?![{_HAN}])[^\W\d_])"
_HAN_RUN = re.compile(f"[{_HAN}]+")
_WORD = re.compile(rf"(?:Mr|Mrs|Ms|Dr|Prof)\.(?=\s)|{_LATIN}(?:(?![{_HAN}])[\w-]|['’](?!s\b))*|&")
_HONORIFIC = "|".join((*HONORIFICS_AFTER, "老板", "厂长", "工", "董", "局", "哥", "姐"))
_TITLED = re.compile(f"(?:{'|'.join(sorted(COMPOUND_SURNAMES))}|[{SURNAMES}])[{_HAN}]?(?:{_HONORIFIC})")
_EXPLICIT = re.compile(r"@([^\W\d_][\w'’·-]*(?: [A-Z][\w'’-]+)*)")
# Before a Chinese name stands one of these, or a verb, or the start of a clause.
_LEADS = "了看给跟和与向对约找到去见陪请让问电访为是于于同叫"
# After it these begin something else, so they end a new name.
_ENDS_NAME = re.compile(
    "没|未|不|说|要|想|表|提|的|那|这|公|来|去|打|电|微|在|今|明|昨|下|上|回|报|订|已|谈|见|聊|对|很|感|"
    "同|确|催|反|投|到|约|吃|再|看|发|寄|送|开|签|付|拒|嫌|关|先|"
    r"[\s,，。;；、!！?？:：\d(（]|$"
)
_LATIN_LEADS = {
    "with",
    "to",
    "at",
    "from",
    "for",
    "by",
    "and",
    "see",
    "mr",
    "mrs",
    "ms",
    "dr",
    "of",
    "on",
    "about",
}
_PARTICLES = {"van", "von", "der", "de", "del", "della", "di", "da", "la", "le", "&", "and"}
# English words that may begin with a capital and are no names.
_WORDS = (
    "i we me us he she they it his her their our my your the a an this that these those and or but if so no "
    "not yes ok will wants want needs need asked asks said says likes has have had is are was were be been to "
    "of in on at by for from with about after before next last new old good bad very too also back again "
    "today tomorrow deal quote order offer call visit meeting email wechat whatsapp zoom teams friday monday "
    "tuesday wednesday thursday saturday sunday january february march april may june july august september "
    "october november december po vip ceo cfo pdf usd eur cny gbp rmb kg pcs customer client boss discussed "
    "discount wants send sent left price prices samples sample him them someone somebody everyone follow note "
    "remember done still interested happy great nice "
)
_NO_NAME = frozenset(_WORDS.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A stretch of the line that names somebody, and how many customers it fits."""

    start: int
    end: int
    fits: int


def find_names(text: str, tokens: Sequence[Token], known: Known) -> list[Name]:
    """Return the names in a line, at most two: those that are known, else one that can only be a name."""
    if explicit := _EXPLICIT.search(text):
        return [Name(start=explicit.start(), end=explicit.end(), fits=known(explicit[1]))]
    taken = _taken(text, tokens)
    # Given names hold such words of one character: 刚, 将, 待.
    sure = _taken(
        text, [token for token in tokens if not isinstance(token, Word) or token.end > token.start + 1]
    )
    found: list[Name] = []
    for start, end in _asked(text, tokens, sure):
        if any(start < name.end and name.start < end for name in found):
            continue
        if fits := known(text[start:end]):
            found.append(Name(start=start, end=end, fits=fits))
        if len(found) == 2:
            break
    return found or _new(text, tokens, taken)


def _taken(text: str, tokens: Sequence[Token]) -> bytearray:
    taken = bytearray(len(text))
    for token in tokens:
        taken[token.start : token.end] = b"\1" * (token.end - token.start)
    return taken


def _asked(text: str, tokens: Sequence[Token], taken: bytearray) -> list[tuple[int, int]]:
    """Return the stretches worth asking for, from left to right and the longest first."""
    candidates = dict.fromkeys((*_latin(text, tokens, taken), *_chinese(text, tokens, taken)))
    return sorted(candidates, key=lambda span: (span[0], -span[1]))[:_MOST_ASKED]


def _latin(text: str, tokens: Sequence[Token], taken: bytearray) -> Iterator[tuple[int, int]]:
    words = [m.span() for m in _WORD.finditer(text) if m[0].isascii() or not _HAN_RUN.search(m[0])]
    starts = set(_verb_ends(tokens))
    for at, (start, end) in enumerate(words):
        if any(taken[start:end]) or text[start:end].lower() in _NO_NAME:
            continue
        before = text[:start].rstrip()
        leads = (
            not before
            or before[-1] in ",;.!?，。；@"
            or len(before) in starts
            or _after_lead(text, words, at)
            or _HAN_RUN.match(before[-1])
        )
        if text[start].isupper() or leads:
            runs = (words[at : at + length] for length in (4, 3, 2, 1) if at + length <= len(words))
            yield from ((start, run[-1][1]) for run in runs if _joined(text, run, taken))


def _verb_ends(tokens: Sequence[Token]) -> Iterator[int]:
    return (token.end for token in tokens if isinstance(token, Verb))


def _after_lead(text: str, words: Sequence[tuple[int, int]], at: int) -> bool:
    return at > 0 and text[slice(*words[at - 1])].lower().rstrip(".") in _LATIN_LEADS


def _joined(text: str, words: Sequence[tuple[int, int]], taken: bytearray) -> bool:
    """Tell whether words stand side by side with single blanks, and nothing in them is understood already."""
    gaps = [text[a[1] : b[0]] for a, b in itertools.pairwise(words)]
    whole = slice(words[0][0], words[-1][1])
    last = text[slice(*words[-1])].lower()
    return all(gap == " " for gap in gaps) and not any(taken[whole]) and last not in _NO_NAME


def _chinese(text: str, tokens: Sequence[Token], taken: bytearray) -> Iterator[tuple[int, int]]:
    ends = set(_verb_ends(tokens))
    for run in _HAN_RUN.finditer(text):
        for start in range(run.start(), run.end()):
            fresh = start == run.start() or taken[start - 1] or text[start - 1] in _LEADS or start in ends
            if fresh:
                ends_of_names = (start + length for length in (10, 8, 6, 5, 4, 3, 2))
                yield from ((start, end) for end in ends_of_names if _is_free(run, start, end, taken))


def _is_free(run: re.Match[str], start: int, end: int, taken: bytearray) -> bool:
    return end <= run.end() and not any(taken[start:end])


def _new(text: str, tokens: Sequence[Token], taken: bytearray) -> list[Name]:
    """Return the first stretch that can only be a name, known or not."""
    for start, end in (*_new_latin(text, tokens, taken), *_new_chinese(text, tokens, taken)):
        return [Name(start=start, end=end, fits=0)]
    return []


def _new_latin(text: str, tokens: Sequence[Token], taken: bytearray) -> Iterator[tuple[int, int]]:
    """Yield runs of capitalised words that follow a verb, a preposition or a title, or begin a clause before a verb."""
    words = [m.span() for m in _WORD.finditer(text) if not _HAN_RUN.search(m[0])]
    ends, starts = set(_verb_ends(tokens)), {token.start for token in tokens}
    for at, (start, end) in enumerate(words):
        if not _capital(text, start, end) or any(taken[start:end]):
            continue
        stop = at
        while stop + 1 < len(words) and _continues(text, words, stop, taken):
            stop += 1
        end = words[stop][1]
        after_verb = len(text[:start].rstrip()) in ends or _after_lead(text, words, at)
        before_token = end + 1 in starts and text[end : end + 1] == " "
        if after_verb or before_token or stop > at:
            yield start, end


def _capital(text: str, start: int, end: int) -> bool:
    return text[start].isupper() and text[start:end].lower() not in _NO_NAME


def _continues(text: str, words: Sequence[tuple[int, int]], at: int, taken: bytearray) -> bool:
    (_, end), (start, stop) = words[at], words[at + 1]
    if text[end:start] not in (" ", ". ") or any(taken[start:stop]):
        return False
    if text[start:stop] in _PARTICLES and at + 2 < len(words):
        return _capital(text, *words[at + 2]) and not any(taken[slice(*words[at + 2])])
    return _capital(text, start, stop)


def _new_chinese(text: str, tokens: Sequence[Token], taken: bytearray) -> Iterator[tuple[int, int]]:
    ends = set(_verb_ends(tokens))
    for match in _TITLED.finditer(text):
        if not any(taken[match.start() : match.end()]):
            yield match.span()
    for run in _HAN_RUN.finditer(text):
        for start in range(run.start(), run.end()):
            led = (
                start in ends
                or text[start - 1 : start] in tuple(_LEADS)
                or start == run.start()
                or taken[start - 1]
            )
            if led and not taken[start] and (span := _person(text, start, taken)):
                yield span


def _person(text: str, start: int, taken: bytearray) -> tuple[int, int] | None:
    """Return a surname with a given name of one or two characters, if it clearly ends there."""
    head = 2 if text[start : start + 2] in COMPOUND_SURNAMES else 1
    if head == 1 and text[start] not in SURNAMES:
        return None
    if text[start - 1 : start].isdecimal():
        return None
    for given in (2, 1):
        end = start + head + given
        name = text[start:end]
        if len(name) < head + given or any(taken[start:end]) or not _HAN_RUN.fullmatch(name):
            continue
        ended = end == len(text) or taken[end] or not _HAN_RUN.match(text[end])
        if ended or (_ENDS_NAME.match(text, end) and not _ENDS_NAME.match(name[-1])):
            return start, end
    return None
