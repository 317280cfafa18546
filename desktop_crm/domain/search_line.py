"""How a search line is read: free words, and operators with their values, such as `tag:vip` or `标签：重要`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import TypeVar

from desktop_crm.domain.errors import BadQuery
from desktop_crm.domain.folding import fold

Q = TypeVar("Q")
Reader = Callable[[Q, str], Q]

_TOKEN = re.compile(r'(?:([^\W\d_]+):)?(?:"([^"]*)"?|(\S+)|(?<=:))')
_QUOTES = str.maketrans("“”„«»「」『』", '"' * 9)
_DAYS = re.compile(r"<?=?(\d{1,3})(d|w|m|天|日|周|星期|个?月)?")
_DAYS_OF_UNIT = {"w": 7, "周": 7, "星期": 7, "m": 30, "月": 30, "个月": 30}


def read_line(query: Q, text: str, readers: Mapping[str, Reader[Q]], with_word: Reader[Q]) -> Q:
    """Return the query with all that a line asks for; raise BadQuery with the operator that cannot be understood.

    `readers` take the folded value of an operator by its folded name, and raise KeyError or ValueError for one that
    says nothing. Quotes hold words together; `：` counts as `:`; an unknown `foo:bar` is an ordinary word.
    """
    for token in _TOKEN.finditer(unicodedata.normalize("NFKC", text).translate(_QUOTES)):
        reader = readers.get(fold(token[1] or ""))
        if reader is None:
            query = with_word(query, _word(token))
            continue
        try:
            query = reader(query, fold(token[2] or token[3] or "").strip())
        except (KeyError, ValueError):
            raise BadQuery(word=token[0]) from None
    return query


def days(value: str) -> int:
    """Return a span such as `<7d`, `2w` or `3个月` in days. Raise ValueError."""
    span = _DAYS.fullmatch(value)
    if not span:
        raise ValueError
    return int(span[1]) * _DAYS_OF_UNIT.get(span[2] or "", 1)


def given(value: str) -> str:
    """Return a value that must not be empty. Raise ValueError."""
    if not value:
        raise ValueError
    return value


def _word(token: re.Match[str]) -> str:
    return fold(token[2] if token[2] is not None and not token[1] else token[0]).strip()
