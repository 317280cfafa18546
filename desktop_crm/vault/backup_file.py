"""The form of a backup file: who can open it, what is in it, and the store's file as a sealed stream.

    0       8   magic "CRM1BACK"
    8       1   format 0x01
    9       4   h, length of the key header (big-endian)
    13      h   the key header of the store on that day (vault.keys)
    13+h    4   m, length of the sealed manifest
    17+h    m   manifest, canonical JSON, sealed as a stream of one chunk (vault.stream)
    17+h+m  …   the image: the store's SQLite file, sealed as a stream

The two streams have keys of their own, HKDF-Expand(data key, "backup-manifest:" or "backup:" ‖ the SHA-256, in hex, of
all bytes before the stream): whatever is changed in front of a stream keeps it from opening.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO, Final

from desktop_crm.domain.errors import NotABackup, SealBroken, StoreDamaged
from desktop_crm.vault.canonical import (
    Record,
    as_record,
    canonical,
    hex_bytes,
    parse_canonical,
    require_fields,
    text,
    whole_number,
)
from desktop_crm.vault.keys import MAX_HEADER_SIZE, DataKeys, KeyHeader
from desktop_crm.vault.stream import open_chunks, open_stream, read_chunks, seal_stream

_MAGIC: Final = b"CRM1BACK\x01"
_LENGTH: Final = 4
_MAX_MANIFEST: Final = 60 * 1024
Random = Callable[[int], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup tells of itself to whoever has the key.

    `made_at` is in UTC milliseconds, `size` that of the image in bytes, `counts` the rows of each table, `gen` and
    `chain` the store's generation and the last link of its journal.
    """

    reason: str
    made_at: int
    gen: int
    chain: bytes
    size: int
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """All that stands before the image; `before_manifest` and `digest` name the bytes that each stream is bound to."""

    header: KeyHeader
    sealed_manifest: bytes
    before_manifest: str
    digest: str

    def manifest(self, keys: DataKeys) -> Manifest:
        """Return what the backup tells of itself.

        Raise SealBroken where it was changed, StoreDamaged where its key is none of these.
        """
        key = _key(keys, self.header, f"backup-manifest:{self.before_manifest}")
        try:
            return _manifest(parse_canonical(open_chunks(key, [self.sealed_manifest])))
        except ValueError:
            raise SealBroken from None


def seal_backup(
    header: KeyHeader,
    keys: DataKeys,
    manifest: Manifest,
    image: Iterable[bytes],
    random: Random = os.urandom,
) -> Iterator[bytes]:
    """Give the bytes of a backup file; the image comes in parts of any size."""
    body = header.to_bytes()
    before = _MAGIC + _sized(body)
    key = _key(keys, header, f"backup-manifest:{_digest(before)}")
    (sealed,) = seal_stream(key, [canonical(_record(manifest))], random)
    front = before + _sized(sealed)
    yield front
    yield from seal_stream(_key(keys, header, f"backup:{_digest(front)}"), image, random)


def read_front(file: BinaryIO) -> Front:
    """Read what stands before the image, where the file stands afterwards. Raise NotABackup, StoreDamaged."""
    magic = file.read(len(_MAGIC))
    if magic != _MAGIC:
        raise NotABackup(path="")
    body = _read_sized(file, MAX_HEADER_SIZE)
    before = _MAGIC + _sized(body)
    sealed = _read_sized(file, _MAX_MANIFEST)
    return Front(
        header=KeyHeader.parse(body),
        sealed_manifest=sealed,
        before_manifest=_digest(before),
        digest=_digest(before + _sized(sealed)),
    )


def open_image(front: Front, keys: DataKeys, file: BinaryIO) -> Iterator[bytes]:
    """Give the store's file part by part. Raise SealBroken: what was given until then must be thrown away."""
    return open_stream(_key(keys, front.header, f"backup:{front.digest}"), read_chunks(file))


def _key(keys: DataKeys, header: KeyHeader, purpose: str) -> bytes:
    """Return a key of the backup's own day: a rotation may have changed the primary one meanwhile."""
    return keys.derive_each(purpose, header.key_ids[:1])[0]


def _sized(body: bytes) -> bytes:
    return len(body).to_bytes(_LENGTH, "big") + body


def _read_sized(file: BinaryIO, most: int) -> bytes:
    size = int.from_bytes(file.read(_LENGTH), "big")
    body = file.read(size) if size <= most else b""
    if not body or len(body) != size:
        raise StoreDamaged(part="header")
    return body


def _digest(front: bytes) -> str:
    return hashlib.sha256(front).hexdigest()


def _record(manifest: Manifest) -> Record:
    return {
        "v": 1,
        "reason": manifest.reason,
        "made_at": manifest.made_at,
        "gen": manifest.gen,
        "chain": manifest.chain.hex(),
        "size": manifest.size,
        "counts": dict(manifest.counts),
    }


def _manifest(record: Record) -> Manifest:
    require_fields(record, {"v", "reason", "made_at", "gen", "chain", "size", "counts"})
    counts = as_record(record["counts"])
    if whole_number(record, "v") != 1:
        raise ValueError("unknown version")
    return Manifest(
        reason=text(record, "reason"),
        made_at=whole_number(record, "made_at"),
        gen=whole_number(record, "gen"),
        chain=hex_bytes(record, "chain", {32}),
        size=whole_number(record, "size"),
        counts={name: whole_number(counts, name) for name in counts},
    )
