"""The canonical JSON in which key headers are written, and the strict reading of its fields.

Every function raises ValueError for what it refuses.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping

Record = Mapping[str, object]


def canonical(record: Record) -> bytes:
    """Return the one JSON form of a record: ASCII, sorted names, no blanks."""
    return json.dumps(record, sort_keys=True, separators=(",", ":")).encode("ascii")


def parse_canonical(data: bytes) -> Record:
    """Read a record that stands in its canonical form and no other."""
    record = as_record(json.loads(data.decode("ascii")))
    # One rule refuses doubled names, trailing bytes, blanks, floats and every other spelling.
    if canonical(record) != data:
        raise ValueError("not in canonical form")
    return record


def as_record(value: object) -> Record:
    """Return a value that must be a JSON object."""
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return value


def require_fields(record: Record, names: Collection[str]) -> None:
    """Refuse a record with missing or unknown fields."""
    if record.keys() != set(names):
        raise ValueError("missing or unknown fields")


def items(record: Record, name: str) -> list[object]:
    """Return a field that is a list."""
    value = record[name]
    if not isinstance(value, list):
        raise ValueError(f"{name} is not a list")
    return value


def text(record: Record, name: str) -> str:
    """Return a field that is a text."""
    value = record.get(name)
    if not isinstance(value, str):
        raise ValueError(f"{name} is not a text")
    return value


def whole_number(record: Record, name: str) -> int:
    """Return a field that is an integer (and no boolean)."""
    value = record[name]
    if type(value) is not int:
        raise ValueError(f"{name} is not a whole number")
    return value


def hex_bytes(record: Record, name: str, sizes: Collection[int]) -> bytes:
    """Return a field of lower-case hex digits that stand for one of these numbers of bytes."""
    digits = text(record, name)
    if len(digits) not in {2 * size for size in sizes} or not re.fullmatch("[0-9a-f]*", digits):
        raise ValueError(f"{name} is not hex of the right size")
    return bytes.fromhex(digits)
