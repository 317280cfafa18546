"""The recovery code: 160 random bits as 32 symbols, and two check symbols, in groups of four.

The symbols are Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O or U, and reading takes O for 0,
I and L for 1. The check is a Reed-Solomon code over GF(32) with generator (x - 1)(x - a), a a root of x^5 + x^2 + 1:
it finds every wrong symbol, every two that are swapped unless 31 apart, and all but 1 in 5,000 of double mistakes
(I. Reed, G. Solomon, "Polynomial Codes over Certain Finite Fields", 1960).
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from desktop_crm.domain.errors import WrongRecoveryCode

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS: Final = {symbol: value for value, symbol in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_SIZE: Final = 20
_DATA_SYMBOLS: Final = 32
_SYMBOLS: Final = _DATA_SYMBOLS + 2
_GROUP: Final = 4


def new_code() -> str:
    """Return a new recovery code in groups, ready to print."""
    return written(os.urandom(_SIZE))


def written(secret: bytes) -> str:
    """Return the code that stands for 20 bytes."""
    number = int.from_bytes(secret, "big")
    symbols = [number >> 5 * place & 31 for place in reversed(range(_DATA_SYMBOLS))]
    text = "".join(_ALPHABET[symbol] for symbol in (*symbols, *_check(symbols)))
    return "-".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))


def parse(text: str) -> bytes:
    """Return the 20 bytes of a typed code, whatever its case, blanks, dashes and full-width letters.

    Raise WrongRecoveryCode(mistyped=True) if it cannot be right.
    """
    symbols = _symbols(text)
    data, check = symbols[:_DATA_SYMBOLS], symbols[_DATA_SYMBOLS:]
    if -1 in symbols or len(data) != _DATA_SYMBOLS or tuple(check) != _check(data):
        raise WrongRecoveryCode(mistyped=True)
    number = 0
    for symbol in data:
        number = number << 5 | symbol
    return number.to_bytes(_SIZE, "big")


def wrong_groups(text: str) -> tuple[int, ...]:
    """Return the groups, from 1, one of which holds the mistake of a typed code; none where that cannot be told.

    A symbol that is none and a single wrong one are found; a group too short or long where groups are kept apart.
    """
    symbols = _symbols(text)
    groups = [_symbols(part) for part in re.split(r"[\W_]+", text.strip()) if part]
    if strange := tuple(place // _GROUP + 1 for place, symbol in enumerate(symbols) if symbol < 0):
        return tuple(dict.fromkeys(strange))
    if len(symbols) == _SYMBOLS:
        return tuple(dict.fromkeys(place // _GROUP + 1 for place in _wrong_places(symbols)))
    if len(groups) != -(-_SYMBOLS // _GROUP):
        return ()
    sizes = [min(_GROUP, _SYMBOLS - start) for start in range(0, _SYMBOLS, _GROUP)]
    return tuple(
        place for place, (group, size) in enumerate(zip(groups, sizes, strict=True), 1) if len(group) != size
    )


def _symbols(text: str) -> list[int]:
    """Return the values of what was typed, -1 for what is no symbol."""
    letters = [letter for letter in unicodedata.normalize("NFKC", text).upper() if letter.isalnum()]
    return [_READ_AS.get(letter, -1) for letter in letters]


def _wrong_places(symbols: Sequence[int]) -> Iterator[int]:
    """Give the places where one wrong symbol would explain that the check fails.

    A mistake e at the power p gives the code the value e at 1 and e a^p at a; a has the order 31.
    """
    at_one = at_a = 0
    for symbol in symbols:
        at_one, at_a = at_one ^ symbol, _times_a(at_a) ^ symbol
    if not (at_one and at_a):
        return
    moved = at_one
    for power in range(_SYMBOLS):
        if moved == at_a:
            yield _SYMBOLS - 1 - power
        moved = _times_a(moved)


def _check(symbols: Sequence[int]) -> tuple[int, int]:
    """Return the remainder of the symbols, as a polynomial times x^2, divided by (x - 1)(x - a)."""
    high = low = 0
    for symbol in symbols:
        carry = symbol ^ high
        high, low = low ^ carry ^ _times_a(carry), _times_a(carry)
    return high, low


def _times_a(element: int) -> int:
    doubled = element << 1
    return doubled ^ 0b100101 if doubled & 0b100000 else doubled
