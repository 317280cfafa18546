"""Real work on a store, step by step: each step is one that the program acknowledges to its user."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from sqlalchemy import func, select

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import WrongPassphrase
from desktop_crm.operations.archive import empty_trash, trash_customers
from desktop_crm.operations.erasure import ErasureOrder, erase_for_good
from desktop_crm.store import rotation
from desktop_crm.store.backups import Backups, back_up_closed
from desktop_crm.store.models import Attachment, AttachmentChunk, Customer
from desktop_crm.store.opening import open_store
from desktop_crm.store.rebuilding import Labels
from desktop_crm.store.repair import Repair
from desktop_crm.store.restoring import restore_store
from desktop_crm.store.store import Store
from desktop_crm.vault.keys import DataKeys, KeyHeader
from desktop_crm.vault.slots import Credential, SlotKind
from tests.builders import PASSPHRASE, QUICK, add_person, new_store
from tests.faults.victims import attach, customers, import_people

_NEXT_PASSPHRASE = "seven other words for tonight"
_OLDEST = Path(__file__).parents[1] / "store" / "data" / "schema-1.crm"
_LABELS = Labels(lost_customer="lost", lost_tag="lost", lost_other="Lost", rescued="rescued")


def unlock(header: KeyHeader) -> DataKeys:
    """Open a key header by the passphrase that these works begin with, or the one that they set."""
    return DataKeys(header.store_id, [_primary(header)]).with_sealed(header.old_keys)


@cache
def _primary(header: KeyHeader) -> bytes:
    """Return the key of a header that was proved: no passphrase is stretched anew for every fault of the disk."""
    try:
        return header.unlock_with_passphrase(PASSPHRASE).primary
    except WrongPassphrase:
        return header.unlock_with_passphrase(_NEXT_PASSPHRASE).primary


@dataclass(frozen=True)
class Scene:
    """A folder in which a store is worked on, and its backups beside it."""

    folder: Path
    _opened: list[Store] = field(default_factory=list)

    @property
    def path(self) -> Path:
        """Where the store lies."""
        return self.folder / "mine.crm"

    @property
    def backups(self) -> Path:
        """Where its backups lie."""
        return self.folder / "backups"

    @property
    def store(self) -> Store:
        """The store, opened as the program opens it."""
        if not self._opened:
            self._opened.append(open_store(self.path, unlock, self._back_up_closed))
        return self._opened[0]

    def back_up(self) -> None:
        """Make a backup."""
        Backups(self.store, [self.backups]).make(Reason.BY_HAND)

    def close(self) -> None:
        """Close the store; what a failed opening left behind would hold the file, and is let go as well."""
        while self._opened:
            self._opened.pop().close()
        gc.collect()

    def _back_up_closed(self, path: Path, keys: DataKeys) -> None:
        back_up_closed(path, keys, [self.backups], Reason.MIGRATION)


Step = Callable[[Scene], object]


@dataclass(frozen=True)
class Work:
    """What stands there before, and the steps that are done then."""

    prepare: Step
    steps: tuple[Step, ...]


def figures(store: Store) -> tuple[int, ...]:
    """Return what tells the steps of these works apart: rows of three tables, and changes of the key header."""
    rows = (
        store.read(lambda session, model=model: session.scalar(select(func.count(model.id))) or 0)
        for model in (Customer, Attachment, AttachmentChunk)
    )
    return (*rows, store.key_header().gen)


def _some_people(scene: Scene) -> None:
    store = new_store(scene.path)
    add_person(store, "There before", note="x" * 5_000)
    attach(store, add_person(store, "And with a file"))
    store.close()


def _a_backup(scene: Scene) -> None:
    _some_people(scene)
    scene.back_up()
    import_people(scene.store, 5)
    scene.close()


def _oldest(scene: Scene) -> None:
    shutil.copy(_OLDEST, scene.path)


def _edit(scene: Scene) -> None:
    add_person(scene.store, "Anna Berg", note="x" * 5_000)


def _undo(scene: Scene) -> None:
    scene.store.undo()


def _redo(scene: Scene) -> None:
    scene.store.redo()


def _trash(scene: Scene) -> None:
    scene.store.write(Op.TRASH, trash_customers, customers(scene.store))


def _empty_trash(scene: Scene) -> None:
    scene.store.write(Op.EMPTY_TRASH, empty_trash)


def _change_passphrase(scene: Scene) -> None:
    header = scene.store.key_header()
    scene.store.replace_key_header(header.with_passphrase(scene.store.keys, _NEXT_PASSPHRASE, QUICK))


def _new_key(scene: Scene) -> None:
    rotation.begin(scene.store, [Credential(kind=SlotKind.PASSPHRASE, passphrase=PASSPHRASE)], QUICK)


def _old_key_goes(scene: Scene) -> None:
    rotation.finish(scene.store, scene.back_up, rotation.Watch())


def _attach(scene: Scene) -> None:
    attach(scene.store, customers(scene.store)[0])


def _erase(scene: Scene) -> None:
    order = ErasureOrder(customer_ids=(customers(scene.store)[1],), backup_folders=(scene.backups,))
    erase_for_good(scene.store, order)


def _restore(scene: Scene) -> None:
    scene.close()
    (backup,) = scene.backups.glob("*.crmbackup")
    restore_store(backup, scene.path, unlock, scene._back_up_closed)


def _repair(scene: Scene) -> None:
    header, keys = scene.store.key_header(), scene.store.keys
    scene.close()
    with closing(Repair(scene.folder / "repaired.crm", header, keys)) as repair:
        repair.read(scene.path)
        repair.finish(_LABELS)


def _import(scene: Scene) -> None:
    import_people(scene.store, 20)


WORKS = {
    "edits and their undo": Work(_some_people, (_edit, _edit, _undo)),
    "an import, its undo and redo": Work(_some_people, (_import, _undo, _redo)),
    "an emptied trash and its undo": Work(_some_people, (_trash, _empty_trash, _undo)),
    "a file attached": Work(_some_people, (_attach, _undo)),
    "another passphrase": Work(_some_people, (_change_passphrase,)),
    "a new data key": Work(_some_people, (_new_key, _old_key_goes)),
    "a migration": Work(_oldest, ()),
    "a backup": Work(_some_people, (_edit, Scene.back_up)),
    "a restore": Work(_a_backup, (_restore,)),
    "an erasure for good": Work(_a_backup, (_erase,)),
    "a repair": Work(_some_people, (_repair,)),
}
