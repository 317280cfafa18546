"""A restore drill: every value of a backup is opened, in a process of its own that is thrown away afterwards."""

from __future__ import annotations

import subprocess
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from desktop_crm.domain.errors import BackupDamaged, Stopped
from desktop_crm.store.backup import prove
from desktop_crm.store.image import Image
from desktop_crm.store.snapshot import Stop
from desktop_crm.system import restart
from desktop_crm.vault.data_keys import DataKeys

COMMAND: Final = "drill"
_LOOK_S: Final = 0.2


def drill(backup: Path, keys: DataKeys, stop: Stop = lambda: False) -> None:
    """Prove a backup in full in another process; it may take minutes. Raise BackupDamaged, Stopped."""
    line = restart.command([COMMAND, str(backup), "--keys-follow"])
    with subprocess.Popen(
        line, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as child:
        assert child.stdin is not None
        child.stdin.write(keys.handed_over())
        child.stdin.close()
        while not _ended(child):
            if stop():
                child.kill()
                raise Stopped
    if child.returncode:
        raise BackupDamaged(path=str(backup))


def _ended(child: subprocess.Popen[bytes]) -> bool:
    """Wait a little; tell whether the process has ended."""
    with suppress(subprocess.TimeoutExpired):
        child.wait(_LOOK_S)
    return child.returncode is not None


def drill_here(backup: Path, handed_over: bytes) -> None:
    """Do what the other process does. Raise BackupDamaged, and what opening raises."""
    keys = DataKeys.taken_over(handed_over)
    with closing(Image(backup, lambda _header: keys)) as image:
        prove(image, whole=True)
