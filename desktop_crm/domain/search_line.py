"""How a search line is read: free words, and operators with their values, such as `tag:vip` or `标签：重要`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from desktop_crm.domain.errors import BadQuery
from desktop_crm.domain.folding import fold

Q = TypeVar("Q")
Reader = Callable[[Q, str], Q]

_TOKEN = re.compile(r'(?:([^\W\d_]+):)?(?:"([^"]*)"?|(\S+)|(?<=:))')
# In quotes a blank stands as it is; and what is an operator itself is nobody's value.
_BLANK = re.compile(r'"[^"]*"?|([^\W\d_]+):\s+(?=[^\s:]+(?:\s|$)|")')
_QUOTES = str.maketrans("“”„«»「」『』", '"' * 9)
_DAYS = re.compile(r"<?=?(\d{1,3})(d|w|m|天|日|周|星期|个?月)?")
_DAYS_OF_UNIT = {"w": 7, "周": 7, "星期": 7, "m": 30, "月": 30, "个月": 30}


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


def with_word(query: Any, word: str) -> Any:
    """Return a query with one more free word, unless it is empty."""
    return replace(query, words=(*query.words, word)) if word else query


def more(field: str, read: Callable[[str], Iterable[object]]) -> Reader[Any]:
    """Return what puts all that `read` understands behind what a field of the query holds."""
    return lambda query, value: replace(query, **{field: (*getattr(query, field), *read(value))})


def one_more(field: str, read: Callable[[str], object] = given) -> Reader[Any]:
    """Return what does so with one value."""
    return more(field, lambda value: (read(value),))


def exactly(field: str, read: Callable[[str], object]) -> Reader[Any]:
    """Return what sets a field of the query to what `read` understands; the last one counts."""
    return lambda query, value: replace(query, **{field: read(value)})


def asking_for(field: str) -> Reader[Any]:
    """Return what sets a field of the query that is either asked for or not."""
    return exactly(field, lambda _word: True)


def one_of(words: Mapping[tuple[str, ...], Reader[Any]], otherwise: Reader[Any]) -> Reader[Any]:
    """Return what leaves some words to readers of their own, and every other value to one more."""
    readers = {word: reader for alike, reader in words.items() for word in alike}
    return lambda query, value: readers.get(value, otherwise)(query, value)


# When something is due: `overdue`, `today`, `<7d`.
DUE = one_of(
    {
        ("overdue", "逾期", "过期"): asking_for("overdue"),
        ("today", "今天", "今日"): exactly("due_within_days", lambda _word: 0),
    },
    exactly("due_within_days", days),
)


def read_line(
    query: Q, text: str, readers: Mapping[str, Reader[Any]], with_word: Reader[Any] = with_word
) -> Q:
    """Return the query with all that a line asks for; raise BadQuery with the operator that cannot be understood.

    `readers` take the folded value of an operator by its folded name, and raise KeyError or ValueError for one that
    says nothing. Quotes hold words together; `：` counts as `:`, `tag: vip` as `tag:vip`; an unknown `foo:bar` is an
    ordinary word.
    """
    line = unicodedata.normalize("NFKC", text).translate(_QUOTES)
    line = _BLANK.sub(lambda found: found[0].rstrip() if fold(found[1] or "") in readers else found[0], line)
    for token in _TOKEN.finditer(line):
        reader = readers.get(fold(token[1] or ""))
        if reader is None:
            query = with_word(query, _word(token))
            continue
        try:
            query = reader(query, fold(token[2] or token[3] or "").strip())
        except (KeyError, ValueError):
            raise BadQuery(word=token[0]) from None
    return query


def _word(token: re.Match[str]) -> str:
    return fold(token[2] if token[2] is not None and not token[1] else token[0]).strip()
