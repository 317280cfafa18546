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
    # What the system says names the file, and that may be called after a customer.
    except FileNotFoundError:
        raise CannotRead(path=str(path), reason="missing") from None
    except PermissionError:
        raise CannotRead(path=str(path), reason="permission") from None
    except OSError:
        raise CannotRead(path=str(path), reason="device") from None
