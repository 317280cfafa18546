"""Backups: written encrypted beside copying the file, and proved."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from desktop_crm.domain.clock import now_ms
from desktop_crm.store.backup import Origin, Work, prove, write_backup
from desktop_crm.store.image import Image, write_private
from desktop_crm.store.store import Store
from desktop_crm.vault.backup_file import Manifest, seal_backup
from tests.benchmarks.measuring import Figure, Target, compared
from tests.benchmarks.samples import FOLDER, sample_copy


def measure(size: int) -> Iterator[Figure]:
    """Yield the figures of this family."""
    with sample_copy(size) as store:
        target = FOLDER / "mine.crmbackup"
        written = compared(lambda: _seal(store, target), lambda: _copy(store.path, target))
        yield written.figure(
            "write a backup, encrypted", "copying the file", size, Target(ratio=1.5, growth=1.0)
        )
        whole = compared(lambda: _make(store, target), lambda: _copy(store.path, target), rounds=3)
        yield whole.figure("write a backup and prove it", "copying the file", size, Target(growth=1.0))
        proved = compared(lambda: _prove(store, target), lambda: _copy(store.path, target), rounds=1)
        yield proved.figure("open all of a backup", "copying the file", size, Target(growth=1.0))
        target.unlink()


def _copy(path: Path, target: Path) -> None:
    copy = target.with_suffix(".copy")
    with path.open("rb") as source, copy.open("wb") as file:
        shutil.copyfileobj(source, file, 1 << 20)
        file.flush()
        os.fsync(file.fileno())
    copy.unlink()


def _seal(store: Store, target: Path) -> None:
    target.unlink(missing_ok=True)
    with store.snapshot() as now:
        manifest = Manifest(
            reason="by_hand", made_at=now_ms(), gen=now.gen, chain=now.chain, size=now.size, counts=now.counts
        )
        image = now.parts(lambda: False, lambda _done, _total: None)
        write_private(target, seal_backup(now.header, store.keys, manifest, image))


def _make(store: Store, target: Path) -> None:
    with store.snapshot() as now:
        write_backup(target, Origin(keys=store.keys, reason="by_hand", made_at=now_ms()), now, Work())


def _prove(store: Store, target: Path) -> None:
    with closing(Image(target, lambda _header: store.keys)) as image:
        prove(image, whole=True)
