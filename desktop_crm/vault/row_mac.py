"""What makes a row tell if it was changed, deleted, doubled or rolled back behind our back; no database here.

A row is packed without ambiguity, each value as a type and, for text and bytes, a length; the journal keeps deleted
rows in the same form. Each row has a MAC, each table the sum of its rows' elements mod 2^256 (a multiset hash: Clarke
et al., "Incremental Multiset Hash Functions and Their Application to Memory Integrity Checking", ASIACRYPT 2003), and
change sets are chained by a MAC.
"""

from __future__ import annotations

import hmac
import struct
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeAlias

from desktop_crm.domain.errors import StoreDamaged

Stored: TypeAlias = "int | float | str | bytes | None"

MODULUS: Final = 2**256
ROW_MAC_SIZE: Final = 16
_integer: Final = struct.Struct(">cq").pack
_real: Final = struct.Struct(">cd").pack
_sized: Final = struct.Struct(">cI").pack


def encode_row(values: Iterable[Stored]) -> bytes:
    """Pack the values of a row as SQLite stores them (integers of 64 bits, truth as 0 and 1)."""
    parts: list[bytes] = []
    add = parts.append
    # The order is that of frequency: each changed row of a bulk write comes through here.
    for value in values:
        if value is None:
            add(b"N")
        elif isinstance(value, bytes):
            add(_sized(b"B", len(value)))
            add(value)
        elif isinstance(value, int):
            add(_integer(b"I", value))
        elif isinstance(value, str):
            body = value.encode("utf-8", "surrogatepass")
            add(_sized(b"S", len(body)))
            add(body)
        else:
            add(_real(b"F", value))
    return b"".join(parts)


def encode_rows(columns: Iterable[Iterable[Stored]]) -> Iterator[bytes]:
    """Pack many rows, given by columns, as `encode_row` does each of them, in half of the time."""
    return map(b"".join, zip(*map(_packed_column, columns), strict=True))


def _packed_column(values: Iterable[Stored]) -> list[bytes]:
    """Pack each value as `encode_row` does."""
    return [
        b"N"
        if value is None
        else _sized(b"B", len(value)) + value
        if isinstance(value, bytes)
        else _integer(b"I", value)
        if isinstance(value, int)
        else encode_row((value,))
        for value in values
    ]


def decode_row(packed: bytes) -> tuple[Stored, ...]:
    """Unpack a row. Raises StoreDamaged(part="value") for anything that `encode_row` does not make."""
    values: list[Stored] = []
    place = 0
    try:
        while place < len(packed):
            value, place = _unpack(packed, place)
            values.append(value)
    except (ValueError, struct.error):
        raise StoreDamaged(part="value") from None
    return tuple(values)


def _unpack(packed: bytes, place: int) -> tuple[Stored, int]:
    """Return the value at `place` and where the next one starts."""
    kind, start = packed[place : place + 1], place + 1
    if kind == b"N":
        return None, start
    if kind == b"I":
        return int(struct.unpack_from(">q", packed, start)[0]), start + 8
    if kind == b"F":
        return float(struct.unpack_from(">d", packed, start)[0]), start + 8
    if kind not in (b"S", b"B"):
        raise ValueError("unknown type of value")
    (size,) = struct.unpack_from(">I", packed, start)
    end = start + 4 + size
    if end > len(packed):
        raise ValueError("cut off")
    body = packed[start + 4 : end]
    return (body if kind == b"B" else body.decode("utf-8", "surrogatepass")), end


class Integrity:
    """MACs under the store's integrity keys (`DataKeys.derive_each("rowmac")`).

    While a rotation lasts there are two: rows get their MAC from the first and keep one of the other until their turn
    comes; sums and the chain stay under the last one, and change over all at once when it goes.
    """

    __slots__ = ("_key", "_last", "_older")

    def __init__(self, key: bytes, *older: bytes) -> None:
        self._key, self._older = key, older
        self._last = older[-1] if older else key

    def row_mac(self, table: str, row_id: int, values: Sequence[Stored]) -> bytes:
        """Return the 16 bytes that bind a row's values, as stored, to its table and id."""
        return _row_mac(self._key, table, row_id, values)

    def holds(self, table: str, row_id: int, values: Sequence[Stored], mac: bytes) -> bool:
        """Tell whether a row's MAC is one of this store's."""
        return any(_row_mac(key, table, row_id, values) == mac for key in (self._key, *self._older))

    def row_macs(self, table: str, ids: Sequence[int], columns: Sequence[Sequence[Stored]]) -> list[bytes]:
        """Return what `row_mac` does of many rows given by columns."""
        head = b"row\0" + encode_row((table,))
        rows = encode_rows((ids, *columns))
        return [hmac.digest(self._key, head + row, "sha256")[:ROW_MAC_SIZE] for row in rows]

    def element(self, table: str, row_id: int, row_mac: bytes) -> int:
        """Return what a row adds to its table's sum mod MODULUS; subtract it when the row goes."""
        message = b"element\0" + encode_row((table, row_id, row_mac))
        return int.from_bytes(hmac.digest(self._last, message, "sha256"), "big")

    def sum_of_elements(self, table: str, ids: Sequence[int], row_macs: Sequence[bytes]) -> int:
        """Return what many rows add to their table's sum."""
        head = b"element\0" + encode_row((table,))
        digests = (hmac.digest(self._last, head + row, "sha256") for row in encode_rows((ids, row_macs)))
        return sum(int.from_bytes(digest, "big") for digest in digests)

    def chain(self, previous: bytes, body: bytes) -> bytes:
        """Return the 32 bytes that stand for `body` and everything before it (`previous`: empty at the start)."""
        return hmac.digest(self._last, b"chain\0" + encode_row((previous, body)), "sha256")


def _row_mac(key: bytes, table: str, row_id: int, values: Sequence[Stored]) -> bytes:
    message = b"row\0" + encode_row((table, row_id, *values))
    return hmac.digest(key, message, "sha256")[:ROW_MAC_SIZE]
