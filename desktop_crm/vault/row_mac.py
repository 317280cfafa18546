"""What makes a row tell if it was changed, deleted, doubled or rolled back behind our back; no database here.

A row is packed without ambiguity, each value as a type and, for text and bytes, a length; the journal keeps deleted
rows in the same form. Each row has a MAC, each table the sum of its rows' elements mod 2^256 (a multiset hash: Clarke
et al., "Incremental Multiset Hash Functions and Their Application to Memory Integrity Checking", ASIACRYPT 2003), and
change sets are chained by a MAC.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from types import NoneType
from typing import Final, TypeAlias, cast

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

from desktop_crm.domain.errors import StoreDamaged

Stored: TypeAlias = "int | float | str | bytes | None"

MODULUS: Final = 2**256
ROW_MAC_SIZE: Final = 16
_integer: Final = struct.Struct(">cq").pack
_real: Final = struct.Struct(">cd").pack
_sized: Final = struct.Struct(">cI").pack
_unpack_size: Final = struct.Struct(">I").unpack_from
_UNPACK: Final = {ord("I"): struct.Struct(">q").unpack_from, ord("F"): struct.Struct(">d").unpack_from}
_NONE, _TEXT, _BYTES = b"NSB"
_WITH_SIZE: Final = (_TEXT, _BYTES)


def encode_row(values: Iterable[Stored]) -> bytes:
    """Pack the values of a row as SQLite stores them (integers of 64 bits, truth as 0 and 1)."""
    parts: list[bytes] = []
    add = parts.append
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


def encode_rows(columns: Iterable[Sequence[Stored]]) -> Iterator[bytes]:
    """Pack many rows, given by columns, as `encode_row` does each of them, several times faster."""
    return map(b"".join, zip(*map(_packed_column, columns), strict=True))


def _packed_column(values: Sequence[Stored]) -> Iterable[bytes]:
    """Pack each value as `encode_row` does; a column of one type takes no step of Python a value."""
    types = set(map(type, values))
    if types <= {str, NoneType}:
        # Texts that are not sealed are codes and days: few, and often the same.
        packed = {value: encode_row((value,)) for value in set(values)}
        return map(packed.__getitem__, values)
    if types == {int}:
        return map(_integer, repeat(b"I"), cast("Sequence[int]", values))
    if types <= {bytes, NoneType}:
        heads, sealed = _Heads(), cast("Sequence[bytes | None]", values)
        return [b"N" if value is None else heads[len(value)] + value for value in sealed]
    return [encode_row((value,)) for value in values]


class _Heads(dict[int, bytes]):
    """What stands before bytes of a length: sealed values are of few different ones."""

    def __missing__(self, size: int) -> bytes:
        head = self[size] = _sized(b"B", size)
        return head


def decode_row(packed: bytes) -> tuple[Stored, ...]:
    """Unpack a row. Raise StoreDamaged(part="value") for anything that `encode_row` does not make."""
    values: list[Stored] = []
    add, place, end = values.append, 0, len(packed)
    try:
        while place < end:
            kind, start = packed[place], place + 1
            # Most values of most rows are missing or sealed.
            if kind == _NONE:
                place = start
                add(None)
            elif kind in _WITH_SIZE:
                place = start + 4 + _unpack_size(packed, start)[0]
                body = packed[start + 4 : place]
                add(body if kind == _BYTES else body.decode("utf-8", "surrogatepass"))
            else:
                place = start + 8
                add(_UNPACK[kind](packed, start)[0])
    except (KeyError, ValueError, struct.error):
        raise StoreDamaged(part="value") from None
    if place > end:
        raise StoreDamaged(part="value")
    return tuple(values)


class Integrity:
    """MACs under the store's integrity keys (`DataKeys.derive_each("rowmac")`).

    While a rotation lasts there are two: rows get their MAC from the first and keep one of the other until their turn
    comes; sums and the chain stay under the last one, and change over all at once when it goes.
    """

    __slots__ = ("_keyed",)

    def __init__(self, key: bytes, *older: bytes) -> None:
        # A copy of a keyed HMAC takes a third of the time of a new one.
        self._keyed = [HMAC(each, SHA256()) for each in (key, *older)]

    def row_mac(self, table: str, row_id: int, values: Sequence[Stored]) -> bytes:
        """Return the 16 bytes that bind a row's values, as stored, to its table and id."""
        return _row_mac(self._keyed[0], table, row_id, values)

    def holds(self, table: str, row_id: int, values: Sequence[Stored], mac: bytes) -> bool:
        """Tell whether a row's MAC is one of this store's."""
        return any(_row_mac(keyed, table, row_id, values) == mac for keyed in self._keyed)

    def row_macs(self, table: str, ids: Sequence[int], columns: Sequence[Sequence[Stored]]) -> list[bytes]:
        """Return what `row_mac` does of many rows given by columns."""
        digests = _digests(self._keyed[0], b"row\0" + encode_row((table,)), (ids, *columns))
        return [digest[:ROW_MAC_SIZE] for digest in digests]

    def element(self, table: str, row_id: int, row_mac: bytes) -> int:
        """Return what a row adds to its table's sum mod MODULUS; subtract it when the row goes."""
        message = b"element\0" + encode_row((table, row_id, row_mac))
        return int.from_bytes(_digest(self._keyed[-1], message), "big")

    def sum_of_elements(self, table: str, ids: Sequence[int], row_macs: Sequence[bytes]) -> int:
        """Return what many rows add to their table's sum."""
        digests = _digests(self._keyed[-1], b"element\0" + encode_row((table,)), (ids, row_macs))
        return sum(int.from_bytes(digest, "big") for digest in digests)

    def chain(self, previous: bytes, body: bytes) -> bytes:
        """Return the 32 bytes that stand for `body` and everything before it (`previous`: empty at the start)."""
        return _digest(self._keyed[-1], b"chain\0" + encode_row((previous, body)))


def _row_mac(keyed: HMAC, table: str, row_id: int, values: Sequence[Stored]) -> bytes:
    return _digest(keyed, b"row\0" + encode_row((table, row_id, *values)))[:ROW_MAC_SIZE]


def _digest(keyed: HMAC, message: bytes) -> bytes:
    own = keyed.copy()
    own.update(message)
    return own.finalize()


def _digests(keyed: HMAC, head: bytes, columns: Iterable[Sequence[Stored]]) -> Iterator[bytes]:
    """Yield the digest of each row, given by columns, behind the same head."""
    begun = keyed.copy()
    begun.update(head)
    for row in encode_rows(columns):
        own = begun.copy()
        own.update(row)
        yield own.finalize()
