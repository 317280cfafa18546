"""Long contents, attachments and backups, sealed in chunks of 64 KiB so that they never stand in memory whole.

The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár, "Online Authenticated-Encryption and its Nonce-Reuse
Misuse-Resistance", CRYPTO 2015) over AES-256-GCM: a chunk that is changed, dropped, swapped, doubled, added, cut off or
taken from another content does not open.

    first chunk = 0x01 ‖ salt(16) ‖ sealed,    others = sealed,    sealed = ciphertext ‖ tag(16)
    subkey(32) ‖ prefix(7) = HKDF-Expand(key, "stream" ‖ salt),    nonce = prefix ‖ number(4, big-endian) ‖ last(1)

The salt makes keys and nonces unique even if a content is sealed again under the same key.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import BinaryIO, Final, TypeVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop_crm.domain.errors import SealBroken
from desktop_crm.vault.kdf import KEY_SIZE, expand

CHUNK_SIZE: Final = 64 * 1024
_FORMAT: Final = b"\x01"
_SALT: Final = 16
_PREFIX: Final = 7
_TAG: Final = 16

_Block = TypeVar("_Block", bytes, bytes | memoryview)


def seal_chunks(key: bytes, data: bytes) -> list[bytes]:
    """Return the sealed chunks of a content, at least one; `key` is a derived one, such as for attach:<id>."""
    return list(seal_stream(key, [data]))


def open_chunks(key: bytes | Sequence[bytes], chunks: Sequence[bytes]) -> bytes:
    """Return the content of sealed chunks. Raise SealBroken unless they are all there, unchanged and in order."""
    return b"".join(open_stream(key, chunks))


def seal_stream(
    key: bytes, parts: Iterable[bytes], random: Callable[[int], bytes] = os.urandom
) -> Iterator[bytes]:
    """Give the sealed chunks of a content that comes in parts of any size."""
    salt = random(_SALT)
    stream = _Stream(key, salt)
    front = _FORMAT + salt
    for block, last in _with_last(_blocks(parts)):
        yield front + stream.cipher.encrypt(stream.next_nonce(last), block, _FORMAT)
        front = b""


def open_stream(key: bytes | Sequence[bytes], chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Give the content of sealed chunks, part by part. Raise SealBroken.

    Chunks do not name their key: of several, it is the one that opens the first chunk. What was given before the end is
    authentic but may be cut short: throw it away if SealBroken comes.
    """
    stream: _Stream | None = None
    for chunk, last in _with_last(chunks):
        if stream:
            yield stream.opened(chunk, last)
        else:
            stream, block = _begun((key,) if isinstance(key, bytes) else key, chunk, last)
            yield block
    if stream is None:
        raise SealBroken


def read_chunks(file: BinaryIO) -> Iterator[bytes]:
    """Give the sealed chunks of a file that holds them one after the other, from where it stands to its end."""
    front = len(_FORMAT) + _SALT
    while chunk := file.read(front + CHUNK_SIZE + _TAG):
        yield chunk
        front = 0


class _Stream:
    """One content's subkey and the counter of its nonces."""

    __slots__ = ("_number", "_prefix", "cipher")

    def __init__(self, key: bytes, salt: bytes) -> None:
        material = expand(key, b"stream" + salt, KEY_SIZE + _PREFIX)
        self.cipher = AESGCM(material[:KEY_SIZE])
        self._prefix = material[KEY_SIZE:]
        self._number = 0

    def next_nonce(self, last: bool) -> bytes:
        nonce = self._prefix + self._number.to_bytes(4, "big") + bytes((last,))
        self._number += 1
        return nonce

    def opened(self, chunk: bytes, last: bool) -> bytes:
        try:
            block = self.cipher.decrypt(self.next_nonce(last), chunk, _FORMAT)
        except (InvalidTag, ValueError, OverflowError):
            raise SealBroken from None
        if len(block) > CHUNK_SIZE or (len(block) < CHUNK_SIZE and not last):
            raise SealBroken
        return block


def _begun(keys: Sequence[bytes], first: bytes, last: bool) -> tuple[_Stream, bytes]:
    """Return the stream of the key that opens the first chunk, and what stands in it."""
    body = len(_FORMAT) + _SALT
    if first[: len(_FORMAT)] != _FORMAT or len(first) < body + _TAG:
        raise SealBroken
    for key in keys:
        stream = _Stream(key, first[len(_FORMAT) : body])
        try:
            return stream, stream.opened(first[body:], last)
        except SealBroken:
            continue
    raise SealBroken


def _blocks(parts: Iterable[bytes]) -> Iterator[bytes | memoryview]:
    """Cut parts into blocks of CHUNK_SIZE; the last one may be shorter, and an empty content is one empty block.

    What comes in large parts is not copied.
    """
    held: list[bytes | memoryview] = []
    size, empty = 0, True
    for part in parts:
        held.append(part)
        size += len(part)
        if size >= CHUNK_SIZE:
            whole, end = memoryview(b"".join(held)), size - size % CHUNK_SIZE
            yield from (whole[at : at + CHUNK_SIZE] for at in range(0, end, CHUNK_SIZE))
            held, size, empty = [whole[end:]] if size > end else [], size - end, False
    if size or empty:
        yield b"".join(held)


def _with_last(blocks: Iterable[_Block]) -> Iterator[tuple[_Block, bool]]:
    """Pair each block with whether it is the last."""
    waiting: _Block | None = None
    for block in blocks:
        if waiting is not None:
            yield waiting, False
        waiting = block
    if waiting is not None:
        yield waiting, True
