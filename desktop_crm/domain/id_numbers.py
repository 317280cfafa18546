"""Check digits of Chinese identity numbers: residents (GB 11643-1999) and organisations (GB 32100-2015)."""

from __future__ import annotations

import re
from datetime import date

_RESIDENT = re.compile(r"[1-9]\d{5}(\d{8})\d{3}[\dX]")
_RESIDENT_WEIGHTS = tuple(2 ** (17 - place) % 11 for place in range(17))
_RESIDENT_CHECKS = "10X98765432"

_CREDIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_CREDIT_CODE = re.compile(rf"[{_CREDIT_DIGITS}]{{2}}\d{{6}}[{_CREDIT_DIGITS}]{{10}}")


def is_resident_id(number: str) -> bool:
    """Tell whether 18 characters (upper case) are a resident's number: a real birth date, a right check digit."""
    if not _RESIDENT.fullmatch(number) or birth_date(number) is None:
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_RESIDENT_WEIGHTS, number, strict=False))
    return number[17] == _RESIDENT_CHECKS[total % 11]


def is_credit_code(code: str) -> bool:
    """Tell whether 18 characters (upper case) are a 统一社会信用代码 with a right check character."""
    if not _CREDIT_CODE.fullmatch(code):
        return False
    total = sum(pow(3, place, 31) * _CREDIT_DIGITS.index(c) for place, c in enumerate(code[:17]))
    return code[17] == _CREDIT_DIGITS[-total % 31]


def birth_date(number: str) -> date | None:
    """Return the birth date within a resident's number of 18 characters, if there is a real one."""
    shape = _RESIDENT.fullmatch(number)
    try:
        return date.fromisoformat(shape[1]) if shape else None
    except ValueError:
        return None
