"""Reading a file of somebody else's at once, or saying why not."""

from __future__ import annotations

import stat
from pathlib import Path

from desktop_crm.domain.errors import CannotRead, TooLarge


def read_whole_file(path: Path, limit: int) -> bytes:
    """Return a file's content. Raise CannotRead, and TooLarge beyond `limit` bytes, told without reading."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise CannotRead(path=str(path), reason="folder")
        if not stat.S_ISREG(status.st_mode):
            raise CannotRead(path=str(path), reason="device")
        if status.st_size > limit:
            raise TooLarge(path=str(path), limit=limit)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise CannotRead(path=str(path), reason="missing") from error
    except PermissionError as error:
        raise CannotRead(path=str(path), reason="permission") from error
    except OSError as error:
        raise CannotRead(path=str(path), reason="device") from error
