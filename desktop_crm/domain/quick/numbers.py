"""Numbers as words: 两千, 三万五, 3万5, two."""

from __future__ import annotations

from decimal import Decimal

_DIGITS = (
    {"零": 0, "〇": 0} | {digit: at for at, digit in enumerate("一二三四五六七八九", 1)} | {"两": 2, "俩": 2}
)
_UNITS = {"十": 10, "百": 100, "千": 1000}
_GREAT = {"万": 10**4, "亿": 10**8}
_ENGLISH = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_WORDS = dict(zip(_ENGLISH, range(1, 13), strict=True)) | {"a": 1, "an": 1, "couple of": 2, "a couple of": 2}

HAN = "[零〇一二两三四五六七八九十百千万亿]"
# A count as people write it before a unit: 3, 十二, two.
COUNT = rf"\d{{1,3}}|{HAN}{{1,4}}|a couple of|couple of|an?|{'|'.join(_WORDS)}"


def count(text: str) -> int:
    """Return what a COUNT says; 0 for what is no number."""
    if text.isdecimal():
        return int(text)
    return _WORDS.get(text) or int(han_number(text))


def han_number(text: str) -> Decimal:
    """Return the value of Chinese digits, perhaps with Arabic ones among them; 3万5 is 35,000, 一百二 is 120.

    What is no number counts 0.
    """
    total = section = number = Decimal(0)
    last_unit, zero = 1, False
    for piece in _pieces(text):
        if piece in _GREAT:
            total, section, last_unit = total + (section + number) * _GREAT[piece], Decimal(0), _GREAT[piece]
            number = Decimal(0)
        elif piece in _UNITS:
            section, last_unit = section + (number or 1) * _UNITS[piece], _UNITS[piece]
            number = Decimal(0)
        else:
            number = Decimal(_DIGITS.get(piece, piece))
            zero = piece in "零〇"
            continue
        zero = False
    # A digit that ends the number counts the next lower unit: 三千八 is 3,800.
    if last_unit >= 100 and 0 < number < 10 and not _after_zero(text) and not zero:
        number *= last_unit // 10
    return total + section + number


def _pieces(text: str) -> list[str]:
    spaced = "".join(c if c.isdecimal() or c == "." else f" {c} " for c in text)
    known = _DIGITS.keys() | _UNITS.keys() | _GREAT.keys()
    return [piece for piece in spaced.split() if piece in known or _is_decimal(piece)]


def _is_decimal(piece: str) -> bool:
    return piece.count(".") <= 1 and piece.replace(".", "").isdecimal() and piece.isascii()


def _after_zero(text: str) -> bool:
    return len(text) > 1 and text[-2] in "零〇"
