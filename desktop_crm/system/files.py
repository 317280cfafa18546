"""Writing a file whole or not at all, and the errors of the file system as errors of ours."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from desktop_crm.domain.errors import CannotRead, CannotWrite, CrmError

_REASONS = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.EISDIR: "folder",
    errno.EACCES: "permission",
    errno.EPERM: "permission",
}
_REASONS_OF_WRITING = {
    **_REASONS,
    errno.EROFS: "read_only",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
}


def as_crm_error(error: OSError, path: Path | str, writing: bool) -> CrmError:
    """Return the error to raise in place of what the system said about `path`."""
    code = error.errno or 0
    if writing:
        return CannotWrite(path=str(path), reason=_REASONS_OF_WRITING.get(code, "device"))
    return CannotRead(path=str(path), reason=_REASONS.get(code, "device"))


def is_there(path: Path) -> bool:
    """Tell whether something stands at a path; on a disk that does not answer, nothing does."""
    try:
        return path.exists()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Tell whether a folder stands at a path; on a disk that does not answer, none does."""
    try:
        return path.is_dir()
    except OSError:
        return False


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` to `path` as `write_parts_atomically` does."""
    write_parts_atomically(path, (data,))


def write_parts_atomically(path: Path, parts: Iterable[bytes]) -> None:
    """Write `parts`, one after the other, to `path`, readable by its owner alone, and on the disk when this returns.

    It is written beside its place and moved there, so a crash or a full disk leaves the old file as it was.
    Raise `CannotWrite`.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.writelines(parts)
                file.flush()
                os.fsync(handle)
            Path(name).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
        flush_folder(path.parent)
    except OSError as error:
        raise as_crm_error(error, path, writing=True) from error


def flush_folder(folder: Path) -> None:
    """Write a folder to the disk: only then a renamed file is safe from a power cut."""
    # Windows does that by itself.
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
