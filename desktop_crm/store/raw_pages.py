"""SQLite's file format, read without SQLite: pages, the log's last valid frames, and the rows on leaf pages.

After "Database File Format" and "WAL-mode File Format" of sqlite.org, version 3.40. Everything may be a lie: each size
and number is bounded before it is used, and what does not fit is passed over.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop_crm.vault.row_mac import Stored

_PAGE_SIZES = frozenset(1 << power for power in range(9, 17))
_USUAL_PAGE_SIZE = 4096
_LEAF_OF_A_TABLE = 0x0D
_LOG_HEAD, _FRAME_HEAD = 32, 24
_LOG_MAGIC = 0x377F0682
_LONGEST_ROW = 64 << 20
_MOST_COLUMNS = 200
# So many overflow pages for each page of the file: a loop of pages ends, and no file keeps the reader for ever.
_MOST_OVERFLOW = 4
# What is no row costs as much as one of so many values.
_TRIED = 8

_INTEGER_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row as it stands on a leaf page; which table it belongs to, nobody says."""

    row_id: int
    values: tuple[Stored, ...]


class RawPages:
    """The pages of a database as its log leaves them: `count` of them, called `numbers`. Close it after use."""

    def __init__(self, path: Path) -> None:
        """Open the file and read its log. Raise OSError."""
        self._file: BinaryIO = path.open("rb")
        head = _read(self._file, 0, 100)
        log = path.with_name(path.name + "-wal")
        self._log: BinaryIO | None = log.open("rb") if log.exists() else None
        log_head = _read(self._log, 0, _LOG_HEAD) if self._log else b""
        self._size = _page_size(head, log_head)
        # Bytes at the end of every page may be kept for extensions; this program keeps none.
        self._usable = self._size - (
            head[20] if head.startswith(b"SQLite format 3\0") and head[20] <= 32 else 0
        )
        self._in_log = _last_frames(self._log, log_head, self._size) if self._log else {}
        in_file = -(-path.stat().st_size // self._size)
        # A log may name a page that is billions further on: only those that it holds are there.
        beyond = sorted(number for number in self._in_log if number > in_file)
        self.count, self._last = in_file + len(beyond), max(in_file, *beyond, 0)
        self.numbers: Sequence[int] = [*range(1, in_file + 1), *beyond] if beyond else range(1, in_file + 1)
        self._overflow_left = _MOST_OVERFLOW * self.count + 100

    def close(self) -> None:
        """Close both files."""
        for file in (self._file, self._log):
            if file:
                file.close()

    def page(self, number: int) -> bytes:
        """Return a page, counted from 1; zeros where it cannot be read."""
        if number in self._in_log and self._log:
            found = _read(self._log, self._in_log[number], self._size)
        else:
            found = _read(self._file, (number - 1) * self._size, self._size)
        return found.ljust(self._size, b"\0")

    def rows(self, number: int) -> Iterator[RawRow]:
        """Give the rows of a page that is a leaf of a table; of any other page none."""
        page = self.page(number)
        start = 100 if number == 1 else 0
        if page[start] != _LEAF_OF_A_TABLE:
            return
        count = int.from_bytes(page[start + 3 : start + 5], "big")
        room = self._usable
        for place in range(start + 8, min(start + 8 + 2 * count, self._usable - 1), 2):
            row = self._row(page, int.from_bytes(page[place : place + 2], "big"))
            if row:
                yield row
            # Each value of a sound row has a byte of its own on the page; rows that share theirs would never end.
            room -= len(row.values) if row else _TRIED
            if room < 0:
                return

    def _row(self, page: bytes, cell: int) -> RawRow | None:
        try:
            size, place = _varint(page, cell)
            row_id, place = _varint(page, place)
            return RawRow(_signed(row_id), _values(self._payload(page, place, size)))
        except (ValueError, IndexError, struct.error):
            return None

    def _payload(self, page: bytes, place: int, size: int) -> bytes:
        if not 0 < size <= min(_LONGEST_ROW, self.count * self._size):
            raise ValueError("impossible size of a row")
        usable = self._usable
        local, least = size, (usable - 12) * 32 // 255 - 23
        if size > usable - 35:
            kept = least + (size - least) % (usable - 4)
            local = kept if kept <= usable - 35 else least
        end = place + local
        if end + (4 if local < size else 0) > usable:
            raise ValueError("a row beyond its page")
        if local == size:
            return page[place:end]
        return page[place:end] + self._overflow(int.from_bytes(page[end : end + 4], "big"), size - local)

    def _overflow(self, number: int, size: int) -> bytes:
        parts, room = [], self._usable - 4
        for left in range(size, 0, -room):
            self._overflow_left -= 1
            if not 1 < number <= self._last or self._overflow_left < 0:
                raise ValueError("a chain of pages that leads nowhere")
            page = self.page(number)
            parts.append(page[4 : 4 + min(left, room)])
            number = int.from_bytes(page[:4], "big")
        return b"".join(parts)


def _read(file: BinaryIO, place: int, size: int) -> bytes:
    try:
        file.seek(place)
        return file.read(size)
    except OSError:
        # A sector that the disk does not give back; its neighbours may be sound.
        return b""


def _page_size(head: bytes, log_head: bytes) -> int:
    """Return the page size that the file says, or else its log, or the one this program always writes."""
    said = int.from_bytes(head[16:18], "big") if head.startswith(b"SQLite format 3\0") else 0
    in_log = int.from_bytes(log_head[8:12], "big")
    for size in (65_536 if said == 1 else said, in_log):
        if size in _PAGE_SIZES:
            return size
    return _USUAL_PAGE_SIZE


def _last_frames(log: BinaryIO, head: bytes, size: int) -> dict[int, int]:
    """Return for each page where its last committed image stands in the log."""
    if len(head) < _LOG_HEAD or int.from_bytes(head[:4], "big") & ~1 != _LOG_MAGIC:
        return {}
    order = ">" if head[3] & 1 else "<"
    sums = _checksum(order, head[:24], (0, 0))
    if int.from_bytes(head[8:12], "big") != size or struct.pack(">II", *sums) != head[24:32]:
        return {}
    committed: dict[int, int] = {}
    waiting: dict[int, int] = {}
    place = _LOG_HEAD
    while len(frame := _read(log, place, _FRAME_HEAD + size)) == _FRAME_HEAD + size:
        sums = _checksum(order, frame[:8] + frame[_FRAME_HEAD:], sums)
        if frame[8:16] != head[16:24] or struct.pack(">II", *sums) != frame[16:24]:
            break
        number, pages_after_commit = struct.unpack_from(">II", frame)
        waiting[number] = place + _FRAME_HEAD
        if pages_after_commit:
            committed |= waiting
            waiting.clear()
        place += _FRAME_HEAD + size
    return committed


def _checksum(order: str, data: bytes, start: tuple[int, int]) -> tuple[int, int]:
    first, second = start
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = first + even + second & 0xFFFFFFFF
        second = second + odd + first & 0xFFFFFFFF
    return first, second


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """Return the number at `place` and where the next one starts. Raise IndexError."""
    number = 0
    for step in range(8):
        byte = data[place + step]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, place + step + 1
    return number << 8 | data[place + 8], place + 9


def _signed(number: int) -> int:
    return number - (1 << 64) if number >> 63 else number


def _values(payload: bytes) -> tuple[Stored, ...]:
    head, place = _varint(payload, 0)
    if head > len(payload):
        raise ValueError("a head beyond its row")
    values: list[Stored] = []
    body = head
    while place < head and len(values) < _MOST_COLUMNS:
        kind, place = _varint(payload, place)
        size = _size_of(kind)
        if body + size > len(payload):
            raise ValueError("a value beyond its row")
        values.append(_value(kind, payload[body : body + size]))
        body += size
    return tuple(values)


def _size_of(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    if kind in (10, 11):
        raise ValueError("a kind of value that no file has")
    return 8 if kind == 7 else _INTEGER_SIZES.get(kind, 0)


def _value(kind: int, body: bytes) -> Stored:
    if kind >= 12:
        return body.decode("utf-8", "surrogatepass") if kind & 1 else body
    if kind == 7:
        return float(struct.unpack(">d", body)[0])
    if kind in (8, 9):
        return kind - 8
    return int.from_bytes(body, "big", signed=True) if kind else None
