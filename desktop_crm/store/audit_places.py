"""Where an audit looks: the store's own files, and all places in which this program or its libraries write."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final, cast

from desktop_crm.store.audit_result import PlaceKind
from desktop_crm.store.audit_scan import Opener, Target
from desktop_crm.store.raw_files import ENDINGS, RawFiles
from desktop_crm.system import paths

# What this program, SQLite, Qt, PyInstaller and matplotlib name temporary files; the rest there is of other programs.
_TEMPORARY: Final = ("desktop-crm*", "etilqs_*", "qt_temp*", "qipc_*", "_MEI*", "matplotlib-*")
# Where Qt and its file dialogs note what was chosen.
_QT: Final = ("QtProject.conf", "QtProject", "desktop-crm.conf", "Desktop CRM.conf")
_MOST_FILES: Final = 5_000


def store_targets(path: Path, files: RawFiles) -> list[Target]:
    """Return the files of an open store, which must not be opened past it."""
    return [
        Target(kind=PlaceKind.STORE, path=one, size=one.stat().st_size, open=partial(files.reading, ending))
        for ending in ENDINGS
        if (one := path.with_name(path.name + ending)).exists()
    ]


def places_on_disk(path: Path, backup_folders: Sequence[Path]) -> dict[PlaceKind, list[Path]]:
    """Return the files and folders to look through, by their kind, beside the open store at `path`."""
    stem = path.name.removesuffix(paths.STORE_SUFFIX)
    beside = [*path.parent.glob(f"{stem}*"), *path.parent.glob(f".{stem}*")]
    temporary = Path(tempfile.gettempdir())
    config = paths.config_folder()
    return {
        PlaceKind.STORE: beside,
        PlaceKind.BACKUPS: [*backup_folders],
        PlaceKind.LOGS: [paths.log_folder()],
        PlaceKind.SETTINGS: [config, *(config.parent / name for name in _QT)],
        PlaceKind.CACHE: [paths.cache_folder()],
        PlaceKind.WORK: [paths.work_folder(), paths.windows_folder()],
        PlaceKind.TEMPORARY: [one for pattern in _TEMPORARY for one in temporary.glob(pattern)],
    }


def targets_in(places: dict[PlaceKind, list[Path]], known: Iterable[Path] = ()) -> list[Target]:
    """Return every file of our own in these places once, and none of `known`: an open store's are never touched."""
    seen = {(facts.st_dev, facts.st_ino) for path in known if (facts := _facts(path))}
    targets = []
    for kind, roots in places.items():
        for path in _files(roots):
            facts = _facts(path)
            if facts and (facts.st_dev, facts.st_ino) not in seen:
                seen.add((facts.st_dev, facts.st_ino))
                targets.append(
                    Target(
                        kind=kind, path=path, size=facts.st_size, open=cast(Opener, partial(_opened, path))
                    )
                )
    return targets


def _files(roots: Iterable[Path]) -> Iterator[Path]:
    found = (path for root in roots for path in ([root] if root.is_file() else _within(root)))
    return islice(found, _MOST_FILES)


def _within(folder: Path) -> Iterator[Path]:
    for parent, _, names in os.walk(folder):
        yield from (Path(parent) / name for name in sorted(names))


def _facts(path: Path) -> os.stat_result | None:
    """Return what the system knows of a plain file of this user; links, pipes and what is others' is left alone."""
    try:
        facts = path.lstat()
    except OSError:
        return None
    mine = os.name != "posix" or facts.st_uid == os.getuid()
    return facts if stat.S_ISREG(facts.st_mode) and mine else None


def _opened(path: Path) -> AbstractContextManager[BinaryIO]:
    return path.open("rb")
