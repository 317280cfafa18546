"""The format of a sealed field, and the one class that seals and opens.

    0x01 ‖ key id(4) ‖ nonce(12) ‖ AES-256-GCM ciphertext ‖ tag(16)
    associated data = first 5 bytes ‖ "crm1\\0" ‖ table ‖ 0 ‖ column ‖ 0 ‖ row id(8, big-endian)

Tables and columns are the stable codes ("cu", "em"), not SQL names, so that a renamed column still opens. A value that
was changed, or moved to another row, column or table, does not open. The plaintext is described in `values`.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import repeat
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop_crm.domain.errors import SealBroken
from desktop_crm.vault.kdf import expand
from desktop_crm.vault.values import Value, decode_text, decode_value, encode_texts, encode_value

AES_256_GCM: Final = b"\x01"
KEY_ID_SIZE: Final = 4
_HEAD: Final = 5
_BODY: Final = 17
_NONCE: Final = 12
_nonces: Final = struct.Struct(f"{_NONCE}s").iter_unpack
# All that a foreign value can make the cipher, the row id's eight bytes or the plaintext's parser raise.
_REFUSALS: Final = (
    InvalidTag,
    ValueError,
    TypeError,
    IndexError,
    OverflowError,
    RecursionError,
    struct.error,
)


def key_id(data_key: bytes) -> bytes:
    """Return the four bytes by which sealed values name their data key."""
    return expand(data_key, b"kid")[:KEY_ID_SIZE]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class _Column:
    """What all values of one column under one key share. `associated` takes the row id."""

    head: bytes
    cipher: AESGCM
    associated: Callable[[int], bytes]


class Sealer:
    """Seals with the first of a store's data keys and opens with whichever the value names. Any thread may use it."""

    __slots__ = ("_columns", "_keys", "_primary", "_random")

    def __init__(self, data_keys: Sequence[bytes], random: Callable[[int], bytes] = os.urandom) -> None:
        self._keys: Mapping[bytes, bytes] = {key_id(key): key for key in data_keys}
        self._primary = key_id(data_keys[0])
        self._random = random
        self._columns: dict[tuple[bytes, str, str], _Column] = {}

    def become(self, data_keys: Sequence[bytes]) -> None:
        """Seal from now on with the first of these; what the former keys sealed opens as before."""
        self._keys = {**self._keys, **{key_id(key): key for key in data_keys}}
        self._primary = key_id(data_keys[0])

    @property
    def primary(self) -> bytes:
        """The id of the key that seals, as it stands in each value after the first byte."""
        return self._primary

    def seal(self, table: str, column: str, row_id: int, value: Value) -> bytes:
        """Return the value sealed for one cell. A missing value is NULL in the file and never comes here."""
        shared = self._column(self._primary, table, column)
        nonce = self._random(_NONCE)
        ciphertext = shared.cipher.encrypt(nonce, encode_value(value), shared.associated(row_id))
        return shared.head + nonce + ciphertext

    def open(self, table: str, column: str, row_id: int, sealed: bytes) -> Value:
        """Return the value of one cell. Raise SealBroken, and nothing else, for anything but what was sealed there."""
        try:
            return decode_value(self._plain(table, column, row_id, sealed))
        except _REFUSALS:
            raise SealBroken(table=table, column=column) from None

    def open_text(self, table: str, column: str, row_id: int, sealed: bytes) -> str:
        """Return the text of one cell. Raise SealBroken as `open` does, and for a value that is no text."""
        try:
            return decode_text(self._plain(table, column, row_id, sealed))
        except _REFUSALS:
            raise SealBroken(table=table, column=column) from None

    def seal_texts(
        self, table: str, column: str, row_ids: Sequence[int], values: Sequence[str | None]
    ) -> list[bytes | None]:
        """Seal one column of many rows, nearly a million short texts a second; None stays None."""
        shared = self._column(self._primary, table, column)
        pairs = zip(_same_length(row_ids, values), values, strict=True)
        texts = [text for text in values if text is not None]
        ids = [row_id for row_id, text in pairs if text is not None]
        nonces = [nonce for (nonce,) in _nonces(self._random(_NONCE * len(texts)))]
        # No step of this takes a line of Python a value.
        ciphertexts = map(shared.cipher.encrypt, nonces, encode_texts(texts), map(shared.associated, ids))
        sealed = map(b"".join, zip(repeat(shared.head), nonces, ciphertexts))
        return [None if text is None else next(sealed) for text in values]

    def open_texts(
        self, table: str, column: str, row_ids: Sequence[int], sealed: Sequence[bytes | None]
    ) -> list[str | None]:
        """Open what `seal_texts` sealed, as fast; None stays None. Raise SealBroken at the first broken one."""
        shared = self._column(self._primary, table, column)
        head, decrypt, associated = shared.head, shared.cipher.decrypt, shared.associated
        pairs = zip(_same_length(row_ids, sealed), sealed, strict=True)
        try:
            return [
                None
                if value is None
                else decode_text(decrypt(value[_HEAD:_BODY], value[_BODY:], associated(row_id)))
                if value[:_HEAD] == head
                else self.open_text(table, column, row_id, value)
                for row_id, value in pairs
            ]
        except _REFUSALS:
            raise SealBroken(table=table, column=column) from None

    def _plain(self, table: str, column: str, row_id: int, sealed: bytes) -> bytes:
        if not isinstance(sealed, bytes) or sealed[:1] != AES_256_GCM:
            raise ValueError("not a sealed value")
        shared = self._column(sealed[1:_HEAD], table, column)
        return shared.cipher.decrypt(sealed[_HEAD:_BODY], sealed[_BODY:], shared.associated(row_id))

    def _column(self, identity: bytes, table: str, column: str) -> _Column:
        place = (identity, table, column)
        found = self._columns.get(place)
        if found is None:
            found = self._columns[place] = self._new_column(identity, table, column)
        return found

    def _new_column(self, identity: bytes, table: str, column: str) -> _Column:
        if identity not in self._keys:
            raise ValueError("sealed with an unknown key")
        if "\0" in table or "\0" in column:
            raise TypeError("codes hold no NUL: it separates them")
        head = AES_256_GCM + identity
        prefix = b"\0".join((head + b"crm1", table.encode("ascii"), column.encode("ascii"), b""))
        return _Column(
            head=head,
            cipher=AESGCM(expand(self._keys[identity], b"field:" + table.encode("ascii"))),
            associated=partial(struct.Struct(f">{len(prefix)}sq").pack, prefix),
        )


def _same_length(row_ids: Sequence[int], values: Sequence[object]) -> Sequence[int]:
    if len(row_ids) != len(values):
        raise TypeError("as many row ids as values are needed")
    return row_ids
