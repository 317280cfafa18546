"""Bytes that nobody wrote, read as what stands in a store or backup.

Bytes of chance seldom pass a seal, a checksum or a form. So a reader gets each input as it comes and, where there is
such a door, once more behind it: as a sealed plaintext, in the canonical form, as the frames of a log. Whoever makes a
hostile store can do that, too.
"""

from __future__ import annotations

import hmac
import io
import json
import sqlite3
import struct
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop_crm.domain.errors import CrmError, SealBroken
from desktop_crm.store.salvage import Judge, found_headers, proved_rows
from desktop_crm.vault import recovery_code
from desktop_crm.vault.backup_file import open_image, read_front
from desktop_crm.vault.canonical import canonical
from desktop_crm.vault.kdf import expand
from desktop_crm.vault.keys import DataKeys, KeyHeader
from desktop_crm.vault.row_mac import decode_row, encode_row
from desktop_crm.vault.seal import Sealer, key_id
from desktop_crm.vault.slots import Credential, SlotKind
from desktop_crm.vault.stream import CHUNK_SIZE, open_chunks, seal_chunks
from desktop_crm.vault.values import encode_value
from tests.vault.make_vectors import DATA, VALUES

_KEY: Final = bytes(32)
_SEALER: Final = Sealer([_KEY])
_HEAD: Final = b"\x01" + key_id(_KEY)
_CIPHER: Final = AESGCM(expand(_KEY, b"field:cu"))
_CODE: Final = recovery_code.written(bytes(20))
_PAGE: Final = 512
_FRAME: Final = 8 + _PAGE


def read_field(data: bytes, _folder: Path) -> None:
    with suppress(SealBroken):
        _SEALER.open("cu", "nm", 7, data)
    place = _HEAD + b"crm1\0cu\0nm\0" + (7).to_bytes(8, "big")
    sealed = _HEAD + bytes(12) + _CIPHER.encrypt(bytes(12), data, place)
    text = value = None
    with suppress(SealBroken):
        text = _SEALER.open_text("cu", "nm", 7, sealed)
    with suppress(SealBroken):
        value = _SEALER.open("cu", "nm", 7, sealed)
    # Names are opened by a shorter way: it may not read what the other refuses, nor otherwise.
    assert text == (value if isinstance(value, str) else None)


def field_seeds() -> list[bytes]:
    vectors = json.loads((DATA / "fields.json").read_text("ascii"))
    return [*map(encode_value, VALUES), *(bytes.fromhex(vector["sealed"]) for vector in vectors)]


def read_packed(data: bytes, _folder: Path) -> None:
    row = decode_row(data)
    # A NaN keeps its bits, but is not equal to itself.
    assert encode_row(row) == data


def packed_seeds() -> list[bytes]:
    return [encode_row((1, 1.5, "a", b"b", None))]


def read_header(data: bytes, _folder: Path) -> None:
    with suppress(CrmError):
        KeyHeader.parse(data)
    with suppress(ValueError, RecursionError):
        record = json.loads(data)
        if isinstance(record, dict):
            header = _signed(KeyHeader.parse(canonical(record)))
            assert KeyHeader.parse(header.to_bytes()) == header
            header.unlock_with_recovery_code(_CODE)


def _signed(header: KeyHeader) -> KeyHeader:
    """Return a header as somebody who knows the key would make it of this one."""
    credential = Credential(kind=SlotKind.RECOVERY_CODE, secret=bytes(20))
    slots = tuple(
        slot.wrap(credential, _KEY, header.store_id) if slot.kind is credential.kind else slot
        for slot in header.slots
    )
    own = replace(header, slots=slots, key_ids=(key_id(_KEY), *header.key_ids[1:]))
    record = {name: value for name, value in json.loads(own.to_bytes()).items() if name != "mac"}
    return replace(own, mac=hmac.digest(expand(_KEY, b"header-mac"), canonical(record), "sha256"))


def header_seeds() -> list[bytes]:
    return [vector["header"].encode() for vector in json.loads((DATA / "headers.json").read_text("ascii"))]


def read_stream(data: bytes, _folder: Path) -> None:
    """Read bytes as a stream, and as orders: which chunks of a sound one come in which order, and which is changed."""
    with suppress(SealBroken):
        open_chunks(_KEY, [data, data])
    whole = _sound_chunks()
    chunks = [_changed(whole[order % 3], order >> 2) for order in data[:6]]
    assert open_chunks(_KEY, chunks) == bytes(2 * CHUNK_SIZE + 9)
    assert chunks == whole


@cache
def _sound_chunks() -> list[bytes]:
    return seal_chunks(_KEY, bytes(2 * CHUNK_SIZE + 9))


def _changed(chunk: bytes, place: int) -> bytes:
    """Return a chunk with a bit changed `place` bytes before its end; 0 changes nothing."""
    end = chunk[len(chunk) - place :]
    return chunk[: len(chunk) - place] + bytes((end[0] ^ 1,)) + end[1:] if place else chunk


def stream_seeds() -> list[bytes]:
    return [bytes((0, 1, 2))]


def read_backup(data: bytes, _folder: Path) -> None:
    header, keys = _header_of_backups()
    with suppress(CrmError):
        _opened_backup(data, keys)
    front = b"CRM1BACK\x01" + _sized(header)
    front += _sized(_sealed(keys, "backup-manifest:", front, data))
    assert _opened_backup(front + _sealed(keys, "backup:", front, data), keys) == data


@cache
def _header_of_backups() -> tuple[bytes, DataKeys]:
    vector = json.loads((DATA / "headers.json").read_text("ascii"))[0]
    return vector["header"].encode(), DataKeys(vector["store_id"], [bytes.fromhex(vector["data_keys"][0])])


def _opened_backup(data: bytes, keys: DataKeys) -> bytes:
    file = io.BytesIO(data)
    front = read_front(file)
    image = b"".join(open_image(front, keys, file))
    front.manifest(keys)
    return image


def _sealed(keys: DataKeys, purpose: str, front: bytes, data: bytes) -> bytes:
    return b"".join(seal_chunks(keys.derive(purpose + sha256(front).hexdigest()), data))


def _sized(body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + body


def backup_seeds() -> list[bytes]:
    backup = (DATA / "backup-empty.crmbackup").read_bytes()
    record = {
        "reason": "by_hand",
        "made_at": 1,
        "gen": 7,
        "chain": "0" * 64,
        "size": 0,
        "counts": {"tag": 0},
        "v": 1,
    }
    return [backup, canonical(record)]


def read_pages(data: bytes, folder: Path) -> None:
    """Read a file and its log: behind the first byte, which says how many frames the log has, they are at the end."""
    path = folder / "fuzzed.crm"
    body, frames = data[1:], data[:1] and data[0] % 4
    cut = max(len(body) - _FRAME * (frames or 0), 0)
    path.write_bytes(body[:cut])
    path.with_name("fuzzed.crm-wal").write_bytes(
        log_of([body[at : at + _FRAME] for at in range(cut, len(body), _FRAME)])
    )
    for row in proved_rows(path, _judge(), lambda: False, lambda _done, _total: None):
        assert row is None or row.table
    found_headers(path)


@cache
def _judge() -> Judge:
    return Judge(DataKeys("0" * 32, [_KEY]))


def log_of(frames: Sequence[bytes], page_size: int = _PAGE) -> bytes:
    """Return a log of frames, each a page's number, the pages after a commit, and the page; its sums are right."""
    head = struct.pack(">IIIIII", 0x377F0682, 3_007_000, page_size, 0, 0, 0)
    sums = _checksum(head, (0, 0))
    parts = [head, struct.pack(">II", *sums)]
    for frame in frames:
        sums = _checksum(frame, sums)
        parts += [frame[:8], bytes(8), struct.pack(">II", *sums), frame[8:]]
    return b"".join(parts)


def _checksum(data: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    """Return the sums of "WAL-mode File Format" on sqlite.org, in their little-endian form."""
    one, two = sums
    for even, odd in struct.iter_unpack("<II", data[: len(data) // 8 * 8]):
        one = one + even + two & 0xFFFFFFFF
        two = two + odd + one & 0xFFFFFFFF
    return one, two


def page_seeds() -> list[bytes]:
    """Return a small database and its log, as SQLite makes them."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "seed.db"
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            database.execute(f"PRAGMA page_size={_PAGE}")
            database.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a, b, c, d)")
            database.execute("INSERT INTO t VALUES (7, 'Anna', 1.5, x'0102', NULL), (8, 1, -1, 300, 1 << 40)")
            database.execute("INSERT INTO t VALUES (9, zeroblob(2000), 'x', 0, 1)")
            database.execute("CREATE TABLE k (id INTEGER PRIMARY KEY, body)")
            database.execute("INSERT INTO k VALUES (1, ?)", (header_seeds()[0],))
            database.execute("PRAGMA journal_mode=WAL")
            file = path.read_bytes()
            database.execute("UPDATE t SET a = 'Berg'")
            log = path.with_name("seed.db-wal").read_bytes()
    frames = [log[at : at + 8] + log[at + 24 : at + 24 + _PAGE] for at in range(32, len(log), 24 + _PAGE)]
    framed = b"CRM1KEYS" + _sized(header_seeds()[1])
    return [b"\0" + file, bytes((len(frames[:3]),)) + file + b"".join(frames[:3]), b"\0" + framed]
