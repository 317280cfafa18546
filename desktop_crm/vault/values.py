"""What may be sealed, and its plaintext: type, length, value and the padding that hides the length.

    type(1) ‖ length (LEB128) ‖ value ‖ zeros       type: T text, I integer, D date, N decimal, J JSON, B bytes

Up to 256 bytes the whole is padded to a multiple of 16, at least 32; beyond by Padmé, which starts with the same step
of 16 and adds at most 12 % (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with
PURBs", PETS 2019).
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final, TypeAlias

JsonValue: TypeAlias = "dict[str, JsonValue] | list[JsonValue] | str | int | float | bool | None"


@dataclass(frozen=True, slots=True, kw_only=True)
class Json:
    """A list, a mapping or any other JSON value that is sealed as one."""

    value: JsonValue


Value: TypeAlias = str | int | date | Decimal | bytes | Json

_TEXT: Final = ord("T")


def encode_value(value: Value) -> bytes:
    """Return the padded plaintext of a value. Raise TypeError for a type that has no code (bool and datetime too).

    Text becomes NFC; halves of surrogate pairs, which no encoding knows, are joined or become U+FFFD.
    """
    if type(value) not in _CODES:
        raise TypeError(f"{type(value).__name__} cannot be sealed")
    kind, encode = _CODES[type(value)]
    return _padded(kind, encode(value))


def encode_texts(texts: Sequence[str]) -> list[bytes]:
    """Return the padded plaintext of each text: `encode_value` for the bulk."""
    longest = len(_SHORT_TEXT)
    return [
        _SHORT_TEXT[len(body)][0] + body + _SHORT_TEXT[len(body)][1]
        if len(body) < longest
        else _padded(_TEXT, body)
        for body in map(_utf8, texts)
    ]


def decode_value(plain: bytes) -> Value:
    """Return the value of a padded plaintext. Raise ValueError unless it is exactly as `encode_value` makes it."""
    if not plain or plain[0] not in _DECODERS:
        raise ValueError("unknown type of value")
    return _DECODERS[plain[0]](_body(plain))


def decode_text(plain: bytes) -> str:
    """Return the text of a padded plaintext: `decode_value` for the bulk. Raise ValueError for anything else."""
    if plain[0] != _TEXT:
        raise ValueError("not a text")
    size = plain[1]
    # One byte of length is nearly every name and number; `_body` does the same for all lengths.
    if size < len(_SHORT_TEXT) and len(plain) == _SHORT_LENGTH[size] and plain.endswith(_SHORT_TEXT[size][1]):
        return plain[2 : 2 + size].decode()
    return _body(plain).decode()


def padded_length(length: int) -> int:
    """Return to how many bytes a plaintext of `length` bytes is filled up."""
    if length <= 256:
        return max(32, -(-length // 16) * 16)
    exponent = length.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length())
    return -(-length // step) * step


def _padded(kind: int, body: bytes) -> bytes:
    content = bytes((kind,)) + _varint(len(body)) + body
    return content.ljust(padded_length(len(content)), b"\0")


def _body(plain: bytes) -> bytes:
    size, start = 0, 1
    while plain[start] >= 0x80:
        size |= (plain[start] & 0x7F) << 7 * (start - 1)
        start += 1
    size |= plain[start] << 7 * (start - 1)
    end = start + 1 + size
    shortest = start == 1 or plain[start] != 0
    if not shortest or len(plain) != padded_length(end) or plain.count(0, end) != len(plain) - end:
        raise ValueError("badly padded value")
    return plain[start + 1 : end]


def _varint(number: int) -> bytes:
    digits = bytearray()
    while number >= 0x80:
        digits.append(number & 0x7F | 0x80)
        number >>= 7
    digits.append(number)
    return bytes(digits)


def _utf8(text: str) -> bytes:
    if text.isascii():
        return text.encode()
    try:
        return unicodedata.normalize("NFC", text).encode()
    except UnicodeEncodeError:
        joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return unicodedata.normalize("NFC", joined).encode()


def _integer_bytes(number: int) -> bytes:
    return number.to_bytes(number.bit_length() // 8 + 1, "big", signed=True)


def _integer(body: bytes) -> int:
    number = int.from_bytes(body, "big", signed=True)
    if _integer_bytes(number) != body:
        raise ValueError("not the shortest form of an integer")
    return number


def _date(body: bytes) -> date:
    day = date.fromisoformat(body.decode("ascii"))
    if day.isoformat().encode() != body:
        raise ValueError("not the usual form of a date")
    return day


def _decimal_bytes(number: Decimal) -> bytes:
    if not number.is_finite():
        raise ValueError("not a number")
    return str(number).encode()


def _decimal(body: bytes) -> Decimal:
    try:
        number = Decimal(body.decode("ascii"))
    except InvalidOperation:
        raise ValueError("not a decimal") from None
    if _decimal_bytes(number) != body:
        raise ValueError("not the usual form of a decimal")
    return number


def _json_bytes(wrapped: Json) -> bytes:
    return _utf8(json.dumps(wrapped.value, ensure_ascii=False, separators=(",", ":"), allow_nan=False))


_CODES: Final[dict[type, tuple[int, Callable[[Any], bytes]]]] = {
    str: (_TEXT, _utf8),
    int: (ord("I"), _integer_bytes),
    date: (ord("D"), lambda day: day.isoformat().encode()),
    Decimal: (ord("N"), _decimal_bytes),
    Json: (ord("J"), _json_bytes),
    bytes: (ord("B"), bytes),
}
_DECODERS: Final[dict[int, Callable[[bytes], Value]]] = {
    _TEXT: bytes.decode,
    ord("I"): _integer,
    ord("D"): _date,
    ord("N"): _decimal,
    ord("J"): lambda body: Json(value=json.loads(body.decode())),
    ord("B"): bytes,
}
# For each length of a short text what stands before and after it.
_SHORT_LENGTH: Final = tuple(padded_length(2 + size) for size in range(128))
_SHORT_TEXT: Final = tuple(
    (bytes((_TEXT, size)), bytes(_SHORT_LENGTH[size] - 2 - size)) for size in range(128)
)
