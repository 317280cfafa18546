"""A layer between SQLite and the disk (a VFS shim after sqlite.org/vfs.html) that records what is written, or fails.

Python's sqlite3 and this module share one libsqlite3, so a VFS that is registered here as the default serves the
program's own connections. It is a copy of the system's VFS in which opening and deleting, and of each file reading,
writing, cutting and syncing, pass through Python first. The shared memory of WAL mode is not recorded: it is made anew
after a power cut.
"""

from __future__ import annotations

import ctypes
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass, field
from pathlib import Path

import pytest

OK, IOERR, CANTOPEN = 0, 10, 14
_ERRORS = {"read": 266, "write": 778, "sync": 1034, "truncate": 1546, "delete": 2570, "open": CANTOPEN}
_MADE_DURABLE = 1
SECTOR = 512

# Names stay pointers: behind the text that they point to, SQLite keeps the parameters of the file's URI.
_Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))
_Delete = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
_Close = CFUNCTYPE(c_int, c_void_p)
_Transfer = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
_Sync = CFUNCTYPE(c_int, c_void_p, c_int)


class _Vfs(Structure):
    _fields_ = [
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", c_void_p),
        ("delete", c_void_p),
        ("others", c_void_p * 14),
    ]


class _Methods(Structure):
    _fields_ = [
        ("version", c_int),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", c_void_p),
        ("truncate", c_void_p),
        ("sync", c_void_p),
        ("others", c_void_p * 13),
    ]


@dataclass(frozen=True)
class Step:
    """One thing done to a file: write (with `data`), truncate (to `place`), sync, delete (durable at once or later)."""

    kind: str
    name: str
    place: int = 0
    data: bytes = b""


@dataclass
class Watch:
    """What was done to files since the watch began. `fail_at` makes the operation of that number fail, and `failed`.

    `gone` makes all fail, as when the disk was pulled out.
    """

    steps: list[Step] = field(default_factory=list)
    operations: int = 0
    fail_at: int = 0
    failed: str = ""
    gone: bool = False

    def refuses(self, kind: str) -> bool:
        """Count an operation; tell whether it is the one that fails."""
        self.operations += 1
        if self.gone or self.operations == self.fail_at:
            self.failed = kind
            return True
        return False


def _library() -> ctypes.CDLL:
    """Return the libsqlite3 that Python's sqlite3 uses; skip where it cannot be reached."""
    import sqlite3

    assert sqlite3.sqlite_version
    try:
        maps = Path("/proc/self/maps").read_text()
        path = next(line.split()[-1] for line in maps.splitlines() if "libsqlite3.so" in line)
    except (OSError, StopIteration):
        pytest.skip("Python's SQLite is not a library that can be reached here")
    return ctypes.CDLL(path)


# A connection that a failure left open may be closed much later, through the shim that it was opened by.
_shims: list[_Shim] = []


@contextmanager
def watched() -> Iterator[Watch]:
    """Let every connection made inside go through a watch."""
    library = _library()
    library.sqlite3_vfs_find.restype = POINTER(_Vfs)
    library.sqlite3_vfs_find.argtypes = [c_char_p]
    library.sqlite3_vfs_register.argtypes = [POINTER(_Vfs), c_int]
    library.sqlite3_vfs_unregister.argtypes = [POINTER(_Vfs)]
    system = library.sqlite3_vfs_find(None).contents
    watch = Watch()
    shim = _Shim(watch, system)
    _shims.append(shim)
    library.sqlite3_vfs_register(ctypes.byref(shim.vfs), 1)
    try:
        yield watch
    finally:
        library.sqlite3_vfs_unregister(ctypes.byref(shim.vfs))
        library.sqlite3_vfs_register(ctypes.byref(system), 1)


class _Shim:
    def __init__(self, watch: Watch, system: _Vfs) -> None:
        self._watch = watch
        self._names: dict[int, str] = {}
        # One table of methods for each that the system uses, kept for as long as files may point to it.
        self._tables: dict[int, _Methods] = {}
        self._kept: list[object] = []
        self._system_open, self._system_delete = _Open(system.open), _Delete(system.delete)
        self.vfs = _Vfs()
        ctypes.memmove(ctypes.byref(self.vfs), ctypes.byref(system), ctypes.sizeof(_Vfs))
        self.vfs.name = b"watched"
        self.vfs.next = None
        self.vfs.open = self._pointer(_Open(self._open))
        self.vfs.delete = self._pointer(_Delete(self._delete))

    def _pointer(self, callback: object) -> int | None:
        self._kept.append(callback)
        return ctypes.cast(callback, c_void_p).value  # type: ignore[arg-type]  # it is a function of ctypes

    def _open(self, vfs: int, name: int | None, file: int, flags: int, out: object) -> int:
        if self._watch.refuses("open"):
            ctypes.cast(file, POINTER(c_void_p))[0] = None
            return CANTOPEN
        code = self._system_open(vfs, name, file, flags, out)
        methods = ctypes.cast(file, POINTER(c_void_p))
        if code == OK and methods[0]:
            self._names[file] = _text(name)
            methods[0] = ctypes.addressof(self._table(methods[0]))
        return code

    def _delete(self, vfs: int, name: int, sync: int) -> int:
        if self._watch.refuses("delete"):
            return _ERRORS["delete"]
        code = self._system_delete(vfs, name, sync)
        self._watch.steps.append(Step("delete", _text(name), _MADE_DURABLE if sync else 0))
        return code

    def _table(self, original: int) -> _Methods:
        if original not in self._tables:
            system = _Methods.from_address(original)
            mine = _Methods()
            ctypes.memmove(ctypes.byref(mine), ctypes.byref(system), ctypes.sizeof(_Methods))
            close, read, write = _Close(system.close), _Transfer(system.read), _Transfer(system.write)
            cut, sync = _Truncate(system.truncate), _Sync(system.sync)
            mine.close = self._pointer(_Close(lambda file: self._closed(close, file)))
            mine.read = self._pointer(
                _Transfer(lambda *at: _ERRORS["read"] if self._watch.refuses("read") else read(*at))
            )
            mine.write = self._pointer(_Transfer(lambda *at: self._written(write, *at)))
            mine.truncate = self._pointer(_Truncate(lambda file, size: self._cut(cut, file, size)))
            mine.sync = self._pointer(_Sync(lambda file, flags: self._synced(sync, file, flags)))
            self._tables[original] = mine
        return self._tables[original]

    def _closed(self, close: Callable[[int], int], file: int) -> int:
        self._names.pop(file, None)
        return close(file)

    def _written(self, write: Callable[..., int], file: int, data: int, size: int, place: int) -> int:
        if self._watch.refuses("write"):
            return _ERRORS["write"]
        self._watch.steps.append(Step("write", self._names[file], place, ctypes.string_at(data, size)))
        return write(file, data, size, place)

    def _cut(self, cut: Callable[..., int], file: int, size: int) -> int:
        if self._watch.refuses("truncate"):
            return _ERRORS["truncate"]
        self._watch.steps.append(Step("truncate", self._names[file], size))
        return cut(file, size)

    def _synced(self, sync: Callable[..., int], file: int, flags: int) -> int:
        if self._watch.refuses("sync"):
            return _ERRORS["sync"]
        self._watch.steps.append(Step("sync", self._names[file]))
        return sync(file, flags)


def _text(name: int | None) -> str:
    return ctypes.string_at(name).decode() if name else ""


class Disk:
    """What a disk may hold after a power cut: all that was synced, and of the rest any sectors, in any order."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self._durable = {name: bytearray(body) for name, body in files.items()}
        self._pending: dict[str, list[Step]] = {}

    def do(self, step: Step) -> None:
        """Do one step after the other."""
        if step.kind == "sync":
            body = self._durable.setdefault(step.name, bytearray())
            for waiting in self._pending.pop(step.name, []):
                _apply(body, waiting)
        elif step.kind == "delete" and step.place == _MADE_DURABLE:
            self._durable.pop(step.name, None)
            self._pending.pop(step.name, None)
        else:
            self._pending.setdefault(step.name, []).append(step)

    def after_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Return the files as one of the many ways in which the power may have failed left them."""
        files = {name: bytearray(body) for name, body in self._durable.items()}
        for name, steps in self._pending.items():
            body = files.get(name, bytearray())
            pieces = [piece for step in steps for piece in _sectors(step)]
            survivors = [piece for piece in pieces if chance.random() < chance.choice((0.1, 0.5, 0.9))]
            if chance.random() < 0.5:
                chance.shuffle(survivors)
            for piece in survivors:
                if piece.kind == "delete":
                    files.pop(name, None)
                    break
                _apply(body, piece)
            else:
                if survivors or name in files:
                    files[name] = body
        return {name: bytes(body) for name, body in files.items()}


def _sectors(step: Step) -> list[Step]:
    """Cut a write into what the disk writes as a whole."""
    if step.kind != "write":
        return [step]
    starts = range(0, len(step.data), SECTOR)
    return [Step("write", step.name, step.place + at, step.data[at : at + SECTOR]) for at in starts]


def _apply(body: bytearray, step: Step) -> None:
    if step.kind == "truncate":
        del body[step.place :]
    elif step.kind == "write":
        if len(body) < step.place:
            body.extend(bytes(step.place - len(body)))
        body[step.place : step.place + len(step.data)] = step.data
