"""One backup: made from a snapshot of the store, proved by opening what was written, copied, and rewritten."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_crm.domain.errors import BackupDamaged, SealBroken, Stopped, StoreDamaged
from desktop_crm.store.check import findings
from desktop_crm.store.check_rows import Checker, Finding
from desktop_crm.store.context import keys as keys_of
from desktop_crm.store.engine import PRAGMAS, sqlite_errors_named, writer_engine
from desktop_crm.store.image import Image, write_private
from desktop_crm.store.schema import tables
from desktop_crm.store.snapshot import Snapshot, Stop, counts, snapshot_of_closed
from desktop_crm.system.files import as_crm_error, flush_folder
from desktop_crm.vault.backup_file import Manifest, seal_backup
from desktop_crm.vault.keys import DataKeys

PART_SUFFIX: Final = ".part"
_SAMPLE: Final = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """How long work is stopped, and where it tells how far it is."""

    stop: Stop = lambda: False
    progress: Callable[[int, int], None] = lambda _done, _total: None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Whose backup it is, and why and when it is made (UTC milliseconds)."""

    keys: DataKeys
    reason: str
    made_at: int


def write_backup(target: Path, origin: Origin, now: Snapshot, work: Work) -> Manifest:
    """Write a snapshot to `target`, prove it, and only then let it stand there.

    Raise CannotWrite, Stopped, BackupDamaged where what was written does not come back as it was.
    """
    manifest = Manifest(
        reason=origin.reason,
        made_at=origin.made_at,
        gen=now.gen,
        chain=now.chain,
        size=now.size,
        counts=now.counts,
    )
    image = now.parts(work.stop, work.progress)
    _put(target, seal_backup(now.header, origin.keys, manifest, image), origin.keys, work)
    return manifest


def copy_backup(source: Path, target: Path, keys: DataKeys, work: Work) -> None:
    """Copy a finished backup to another place, where it is proved as well. Raise as `write_backup` does."""
    _put(target, _parts_of(source), keys, work)


def rewrite_without(path: Path, keys: DataKeys, remove: Callable[[Connection], None]) -> None:
    """Put in a backup's place one from which `remove` took rows; it keeps its date, reason and key header.

    `remove` gets the one connection to the image inside a transaction, and leaves MACs, accumulators and the journal's
    chain as they should be: the new backup is proved before it stands there. Raise as `write_backup` does.
    """
    with closing(Image(path, lambda _header: keys)) as image:
        before = image.manifest
        with sqlite_errors_named(image.path):
            engine = writer_engine(image.path)
            with engine.begin() as connection:
                remove(connection)
            engine.dispose()
            with closing(_plain(image.path)) as connection:
                # Pages that nothing uses any more would still hold what was removed, sealed as it was.
                connection.execute("VACUUM")
        origin = Origin(keys=keys, reason=before.reason, made_at=before.made_at)
        with snapshot_of_closed(image.path) as now:
            write_backup(path, origin, now, Work())


def prove(image: Image, stop: Stop = lambda: False, *, whole: bool = False) -> None:
    """Prove that an opened backup is a store with every row that it should have; `whole` opens every value.

    Otherwise one row in a hundred is opened. Raise BackupDamaged, and CannotWrite where the disk fails.
    """
    try:
        proved = _agrees(image) and not image.read(findings if whole else _few_findings, stop)
    except (SealBroken, StoreDamaged):
        proved = False
    if not proved:
        raise BackupDamaged(path=str(image.backup))


def _agrees(image: Image) -> bool:
    """Tell whether pages and references are sound, and the rows as many as the manifest says."""
    with sqlite_errors_named(image.path), closing(_plain(image.path)) as connection:
        sound = connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
        sound = sound and connection.execute("PRAGMA foreign_key_check").fetchone() is None
        meta = connection.execute("SELECT gen, chain FROM crm_meta").fetchone()
        there = counts(connection)
    expected = image.manifest
    # A newer program may have added tables while the image was opened.
    same_rows = all(there.get(name) == rows for name, rows in expected.counts.items())
    return sound and meta == (expected.gen, expected.chain) and same_rows


def _few_findings(session: Session, stop: Stop) -> list[Finding]:
    """Return what every table's accumulator, and one row in a hundred, show to be wrong."""
    checker = Checker(session.connection(), keys_of(session))
    found = []
    for spec in tables().values():
        for one in checker.rows(spec, _SAMPLE):
            if stop():
                raise Stopped
            found += [] if one is None else [one]
    return found


def _parts_of(file: Path) -> Iterator[bytes]:
    with file.open("rb") as opened:
        yield from iter(lambda: opened.read(1 << 20), b"")


def _put(target: Path, parts: Iterable[bytes], keys: DataKeys, work: Work) -> None:
    """Write a backup beside its place, prove it there, and move it in."""
    part = target.with_name(f".{target.name}{PART_SUFFIX}")
    try:
        part.unlink(missing_ok=True)
        write_private(part, parts)
        with closing(Image(part, lambda _header: keys, work.stop)) as image:
            prove(image, work.stop)
        part.replace(target)
        flush_folder(target.parent)
    except OSError as error:
        raise as_crm_error(error, target, writing=True) from error
    finally:
        with suppress(OSError):
            part.unlink()


def _plain(path: Path) -> sqlite3.Connection:
    """Open a store's file without any of its keys."""
    connection = sqlite3.connect(path, isolation_level=None)
    for name, value in PRAGMAS:
        if name != "journal_mode":
            connection.execute(f"PRAGMA {name}={value}")
    return connection
