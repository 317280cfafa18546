"""What the repair page does with stores, on threads: read the damaged one, join a backup, put the result in place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_crm.store import anchor
from desktop_crm.store.backups import Backup, backups_in
from desktop_crm.store.image import Image, front_of
from desktop_crm.store.rebuilding import Labels
from desktop_crm.store.repair import Figures, Repair, Repaired, alone_with, put_in_place
from desktop_crm.store.salvage import found_headers, unlock_any
from desktop_crm.system.files import is_folder
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.keys import DataKeys, KeyHeader
from desktop_crm.vault.slots import SlotKind

if TYPE_CHECKING:
    from desktop_crm.gui.workspace import Job

_ENDING = ".repaired"


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """What the damaged file proves, and the newest backup beside it; `work` goes on with `join_and_finish`."""

    work: Repair
    header: KeyHeader
    keys: DataKeys
    figures: Figures
    backup: Backup | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InPlace:
    """The repaired store stands in the place of the damaged one, which is kept as `kept`.

    `filled` counts, by table, what a backup beside the damaged file gave that was missing or older.
    """

    repaired: Repaired
    kept: Path
    filled: Counter[str]


def unlock_by(passphrase: str, code: str) -> Callable[[KeyHeader], DataKeys]:
    """Return what opens a key header with what was typed: a recovery code, a passphrase, or by the login alone."""

    def unlock(header: KeyHeader) -> DataKeys:
        if code:
            return header.unlock_with_recovery_code(code)
        if not passphrase:
            return header.unlock_with_key_store(KeyStore())
        if header.has(SlotKind.BOTH):
            return header.unlock_with_both(passphrase, KeyStore())
        return header.unlock_with_passphrase(passphrase)

    return unlock


def salvage(
    path: Path, unlock: Callable[[KeyHeader], DataKeys], folders: Sequence[Path], job: Job
) -> Salvaged:
    """Read all that a damaged store proves. Raise StoreDamaged where its keys are lost, WrongPassphrase, Stopped."""
    with alone_with(path):
        header, keys = unlock_any(found_headers(path) or _headers_of_backups(path, folders), unlock)
        out = path.with_name(path.name + _ENDING)
        out.unlink(missing_ok=True)
        work = Repair(out, header, keys)
        try:
            figures = work.read(path, job.stopped, job.report)
        except BaseException:
            work.close()
            raise
    known = [one for folder in folders for one in backups_in(folder, keys) if one.manifest]
    newest = max(known, key=lambda one: (one.kept.gen, one.made_at), default=None)
    return Salvaged(work=work, header=header, keys=keys, figures=figures, backup=newest)


def join_and_finish(
    path: Path, salvaged: Salvaged, sources: tuple[bool, bool], labels: Labels, job: Job
) -> InPlace:
    """Finish the store from its file, its backup or both (`sources`), and put it in place. Raise Stopped."""
    from_file, from_backup = sources
    work, read = salvaged.work, Figures()
    out = path.with_name(path.name + _ENDING)
    if not from_file:
        work.close()
        work = Repair(out, salvaged.header, salvaged.keys)
    with alone_with(path), closing(work):
        if from_backup and salvaged.backup:
            with closing(Image(salvaged.backup.path, lambda _header: salvaged.keys, job.stopped)) as image:
                read = work.read(image.path, job.stopped, job.report)
        repaired = work.finish(labels, job.stopped)
        kept = put_in_place(out, path)
    # The journal may end earlier now, and whoever repaired the store knows.
    anchor.forget(salvaged.keys.store_id, KeyStore())
    filled = Counter(
        {table: count for table, count in read.added.items() if from_file and table in repaired.rows}
    )
    return InPlace(repaired=repaired, kept=kept, filled=filled)


def _headers_of_backups(path: Path, folders: Sequence[Path]) -> list[KeyHeader]:
    """Return the keys that stand in front of backups of this name, where the store itself has lost them."""
    files = [file for folder in folders if is_folder(folder) for file in folder.glob(f"{path.stem} *")]
    return sorted((front_of(file).header for file in files), key=lambda header: -header.gen)
