"""Passphrases: a generated suggestion, and an honest estimate of how hard a typed one is to guess.

The estimate is the cheapest way to write the text as words, runs, repetitions, years and single characters, each at
the bits that a guesser who knows the trick would need (the idea of D. Wheeler, "zxcvbn", USENIX Security 2016).
"""

from __future__ import annotations

import itertools
import math
import re
import secrets
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from desktop_crm.domain.errors import BadInput

_WORDS: Final = Path(__file__).with_name("words.txt")
_CHINESE_WORDS: Final = Path(__file__).with_name("words_zh.txt")
# Bits from which a passphrase is fair, good, strong; below fair it is refused. Five suggested words have 64.6, six
# Chinese ones 66.
_LEVELS: Final = ((64.0, "strong"), (52.0, "good"), (40.0, "fair"))
# What nearly everybody tries first, with 8 bits each.
_COMMON: Final = frozenset(
    re.findall(
        r"\S+",
        """
        password passwort passw0rd p@ssword p@ssw0rd pass word admin administrator root user test guest login welcome
        hello letmein secret master changeme default access monkey dragon football baseball soccer superman batman
        sunshine princess shadow michael jordan charlie iloveyou loveyou trustno1 whatever freedom computer internet
        google qwerty azerty qazwsx 1q2w3e4r q1w2e3r4 1qaz2wsx zaq12wsx abc123 a1b2c3 asd123 qwe123 woaini woaini1314
        5201314 1314520 520520 nihao zhongguo beijing shanghai mima wodemima 123456 111111 000000 888888 666666
        desktop crm customer customers company 我爱你 密码 我的密码 客户 中国
        """,
    )
)
_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "qwertzuiop", "azertyuiop")
_LONGEST: Final = 100
_LONGEST_TOKEN: Final = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A passphrase drawn by lot; `reading` is what it says in Chinese characters, to be remembered by."""

    text: str
    reading: str = ""


def suggestion() -> Suggestion:
    """Return five words drawn from 7,776, 12.9 bits each, joined by hyphens."""
    return Suggestion(text="-".join(secrets.choice(_word_list()) for _ in range(5)))


def chinese_suggestion() -> Suggestion:
    """Return six words drawn from 2,048, 11 bits each, as pinyin that any keyboard types, joined by hyphens."""
    drawn = [secrets.choice(_chinese_words()) for _ in range(6)]
    return Suggestion(
        text="-".join("".join(word.syllables) for word in drawn),
        reading=" ".join(word.text for word in drawn),
    )


def guess_bits(text: str) -> float:
    """Estimate what a guesser needs for a passphrase, fast enough to be asked at each key."""
    return _cheapest(unicodedata.normalize("NFKC", text)[:_LONGEST])


def strength(text: str) -> str:
    """Return how hard a passphrase is to guess: weak, fair, good or strong."""
    needed = guess_bits(text)
    return next((name for least, name in _LEVELS if needed >= least), "weak")


def require_strength(text: str) -> None:
    """Raise BadInput(field="passphrase", problem="too_weak") for a passphrase that is weak."""
    if strength(text) == "weak":
        raise BadInput(field="passphrase", problem="too_weak")


class _ChineseWord(NamedTuple):
    text: str
    syllables: tuple[str, ...]


@cache
def _word_list() -> tuple[str, ...]:
    return tuple(_lines(_WORDS))


@cache
def _chinese_words() -> tuple[_ChineseWord, ...]:
    rows = (line.split() for line in _lines(_CHINESE_WORDS))
    return tuple(_ChineseWord(text, tuple(syllables)) for text, *syllables in rows)


def _lines(path: Path) -> Iterator[str]:
    return (line for line in path.read_text("utf-8").splitlines() if not line.startswith("#"))


@cache
def _known_words() -> dict[str, float]:
    """Return the bits of words of the lists, and of the syllables by which pinyin of any words is typed."""
    chinese = _chinese_words()
    syllables = {syllable for word in chinese for syllable in word.syllables}
    known = dict.fromkeys(_word_list(), math.log2(len(_word_list())))
    known |= dict.fromkeys(("".join(word.syllables) for word in chinese), math.log2(len(chinese)))
    return known | dict.fromkeys(syllables, math.log2(len(syllables)))


def _cheapest(text: str) -> float:
    """Return the least bits of all ways to cut the text into tokens."""
    best = [0.0]
    for end in range(1, len(text) + 1):
        starts = range(max(0, end - _LONGEST_TOKEN), end)
        best.append(min(best[start] + min(_token_bits(text, start, end)) for start in starts))
    return best[-1]


def _token_bits(text: str, start: int, end: int) -> Iterator[float]:
    """Give the bits of each reading of text[start:end] as one token; at least infinity, for no reading at all."""
    token = text[start:end].lower()
    yield _character_bits(text, start) if end - start == 1 else math.inf
    if len(token) < 2:
        return
    capitals = 0.0 if token == text[start:end] else 2.0
    if token in _COMMON:
        yield 8 + capitals
    if token in _known_words():
        yield _known_words()[token] + capitals
    if len(token) > 2 and token in text[:start].lower():
        yield math.log2(_LONGEST) + capitals
    if len(token) > 2 and _is_run(token):
        yield 5 + math.log2(len(token)) + capitals
    if re.fullmatch("(?:19|20)[0-9]{2}", token):
        yield 7.0


def _character_bits(text: str, place: int) -> float:
    """Return the bits of one character; one that stood before in this text, such as the blank, says little."""
    character = text[place]
    if not character.isalnum():
        return 1.0 if character in text[:place] else 5.0
    if not character.isascii():
        return 7.5  # Two Chinese characters are mostly one of some 30,000 words.
    if character.isdigit():
        return math.log2(10)
    # Fewer than the 4.7 of a letter drawn by lot: people choose names, and words that are not in the list.
    return 4.0 + (1.0 if character.isupper() else 0.0)


def _is_run(token: str) -> bool:
    """Tell whether a token repeats one character, counts up or down, or slides along a row of keys."""
    steps = {ord(right) - ord(left) for left, right in itertools.pairwise(token)}
    along_keys = any(token in row or token[::-1] in row for row in _ROWS)
    return along_keys or (len(steps) == 1 and steps <= {-1, 0, 1})
