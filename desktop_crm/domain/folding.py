"""One form for all spellings of the same text: search and comparison see no case, accent, width or 繁体."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from desktop_crm.domain.variants import VARIANT_PAIRS

_SEPARATOR = "\x1e"
_LETTERS_WITHOUT_DECOMPOSITION = {
    "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŧ": "t",
}  # fmt: skip
_SIMPLIFIED = dict(zip(VARIANT_PAIRS[::2], VARIANT_PAIRS[1::2], strict=True))
# Below this combining class are the marks that make another letter in Japanese and Indic scripts.
_FIRST_ACCENT_CLASS = 10


class _FoldTable(dict[int, str]):
    """Folds single characters for `str.translate`, working each out the first time it is met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cf" or "\ufe00" <= character <= "\ufe0f":
        return ""  # direction marks, zero width characters, variation selectors
    if category == "Cs":
        return "\ufffd"  # half of a surrogate pair cannot be encoded
    if category in ("Cc", "Zs", "Zl", "Zp"):
        return " "
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    bare = "".join(c for c in decomposed if unicodedata.combining(c) < _FIRST_ACCENT_CLASS)
    composed = unicodedata.normalize("NFC", bare)
    return "".join(_SIMPLIFIED.get(c, _LETTERS_WITHOUT_DECOMPOSITION.get(c, c)) for c in composed)


@cache
def _foldable() -> re.Pattern[str]:
    """Match all but what folds to itself: ASCII without capitals, most Chinese characters.

    Made when it is first needed, as no start should wait for it.
    """
    edges = [0x4DFF, *sorted(ord(c) for c in _SIMPLIFIED if "\u4e00" <= c <= "\u9fff"), 0xA000]
    gaps = pairwise(edges)
    chinese = "".join(f"{chr(low + 1)}-{chr(high - 1)}" for low, high in gaps if high - low > 1)
    return re.compile(rf"[^ -@\[-~{_SEPARATOR}{chinese}]")


_TABLE = _FoldTable({ord(_SEPARATOR): _SEPARATOR})
_AT_ONCE = 2000
# A few different characters are replaced one after the other faster than each where it stands.
_FEW = 100


def _translate(text: str) -> str:
    lower = text.lower()
    if lower.isascii() and lower.isprintable():
        return lower
    composed = unicodedata.normalize("NFC", lower)
    met = set(_foldable().findall(composed))
    if len(met) > _FEW:
        composed = _foldable().sub(lambda one: _TABLE[ord(one[0])], composed)
    else:
        for character in met:
            composed = composed.replace(character, _TABLE[ord(character)])
    return unicodedata.normalize("NFC", composed)


@lru_cache(maxsize=1024)
def fold(text: str) -> str:
    """Return the text compatibility-normalised, caseless, without accents, in simplified characters.

    Idempotent. Control characters become spaces; invisible format characters disappear.
    """
    return _translate(text).replace(_SEPARATOR, " ")


def fold_all(texts: Sequence[str]) -> list[str]:
    """Fold many texts in a pass over some thousand each, in which all other threads wait."""
    parts = (texts[start : start + _AT_ONCE] for start in range(0, len(texts), _AT_ONCE))
    return [folded for part in parts for folded in fold_joined(part, _SEPARATOR).split(_SEPARATOR)]


def fold_joined(texts: Sequence[str], between: str) -> str:
    """Fold many texts in one pass and join them by a control character or more, for folded text holds none."""
    folded = _translate(_SEPARATOR.join(texts))
    if folded.count(_SEPARATOR) != len(texts) - 1:
        folded = _SEPARATOR.join(map(fold, texts))
    return folded.replace(_SEPARATOR, between)


def find_folded(text: str, word: str) -> tuple[int, int] | None:
    """Return (start, end) of the folded `word` within the original text, to mark a search hit."""
    pieces = [fold(character) for character in text]
    start = "".join(pieces).find(fold(word))
    if start < 0 or not word:
        return None
    owners = [index for index, piece in enumerate(pieces) for _ in piece]
    return owners[start], owners[start + len(fold(word)) - 1] + 1
