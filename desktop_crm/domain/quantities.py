"""Quantities and percentages as people type them, in the whole numbers in which documents keep them."""

from __future__ import annotations

import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.prices import UNIT, WHOLE, rounded

_THOUSANDS = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d+)?")
_NUMBER = re.compile(r"-?(\d+\.?\d*|\.\d+)")
# As a workbook writes its longest number.
_LONGEST = 24


def parse_quantity(text: str) -> int:
    """Return a quantity in thousandths of a unit; 2.5, 2,5 and 1,200 are understood. Raise BadInput."""
    return _whole(text, "quantity", UNIT)


def parse_share(text: str, field: str) -> int:
    """Return a percentage in basis points; its sign may be left out, and nothing is 0. Raise BadInput (field)."""
    plain = unicodedata.normalize("NFKC", text).strip().removesuffix("%")
    return _whole(plain, field, WHOLE // 100) if plain.strip() else 0


def read_share(text: str, field: str) -> int:
    """Return a percentage of a file in basis points; 0.13 without a sign is 13 %, as in workbooks. Raise BadInput."""
    plain = unicodedata.normalize("NFKC", text).strip()
    points = _whole(plain.removesuffix("%"), field, WHOLE)
    of_one = 0 < points < WHOLE and not plain.endswith("%")
    return points if of_one else rounded(points, 100)


def format_quantity(quantity: int) -> str:
    """Return a quantity as it is typed: 2.5."""
    return _plain(Decimal(quantity) / UNIT)


def format_share(share: int) -> str:
    """Return a percentage without its sign: 12.5."""
    return _plain(Decimal(share * 100) / WHOLE)


def _whole(text: str, field: str, parts: int) -> int:
    plain = re.sub(r"[\s'’]", "", unicodedata.normalize("NFKC", text).replace("−", "-"))
    plain = plain.replace(",", "" if _THOUSANDS.fullmatch(plain) else ".")
    if len(plain) > _LONGEST or not _NUMBER.fullmatch(plain):
        raise BadInput(field=field, problem="not_a_number" if plain else "empty")
    return int((Decimal(plain) * parts).quantize(Decimal(1), ROUND_HALF_UP))


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
