"""The pages of a store's file that nothing uses any more: whether anything can be read in them.

"Database File Format" 1.5 of SQLite: the header names the first trunk page, a trunk the next one and its leaves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import BinaryIO, Final

from desktop_crm.domain.errors import Stopped
from desktop_crm.store.audit_result import FreePages

_PAGE_SIZE_AT, _FIRST_TRUNK_AT = 16, 32
# Chance makes no such run of letters; what the file says in clear (codes, days, currencies) is shorter.
_READABLE: Final = re.compile(rb"[\x20-\x7e]{24,}|(?:[\xe4-\xe9][\x80-\xbf]{2}){6,}|(?:[\x20-\x7e]\x00){24,}")
# Keys are hex digits in the header's JSON, of which an old one may be left: they are wrapped, and say nothing.
_HEADER: Final = re.compile(rb'[0-9a-f"{}\[\]:,a-z_]+')


def free_pages(file: BinaryIO, stop: Callable[[], bool]) -> FreePages:
    """Look through the unused pages of a file that stands still. Raise Stopped."""
    count = empty = readable = 0
    for page in _pages(file):
        if stop():
            raise Stopped
        count += 1
        empty += not any(page)
        readable += any(not _HEADER.fullmatch(run) for run in _READABLE.findall(page))
    return FreePages(count=count, empty=empty, readable=readable)


def _pages(file: BinaryIO) -> Iterator[bytes]:
    """Give every free page; of a trunk, what stands behind its list of leaves."""
    head = _read(file, 0, 100)
    # A size of 1 stands for 65,536.
    size = int.from_bytes(head[_PAGE_SIZE_AT : _PAGE_SIZE_AT + 2], "big")
    size = 65_536 if size == 1 else size
    trunk = _number(head, _FIRST_TRUNK_AT)
    seen: set[int] = set()
    while trunk and trunk not in seen and size:
        seen.add(trunk)
        page = _read(file, (trunk - 1) * size, size)
        leaves = min(_number(page, 4), size // 4 - 2)
        for place in range(leaves):
            yield _read(file, (_number(page, 8 + 4 * place) - 1) * size, size)
        yield page[8 + 4 * leaves :]
        trunk = _number(page, 0)


def _read(file: BinaryIO, start: int, size: int) -> bytes:
    file.seek(max(0, start))
    return file.read(size)


def _number(data: bytes, place: int) -> int:
    return int.from_bytes(data[place : place + 4], "big")
