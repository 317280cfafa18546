"""Erasing customers for good everywhere within reach: the store, stores kept aside beside it, and its backups."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from desktop_crm import __version__
from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import CrmError, Stopped, StoreLocked
from desktop_crm.store import key_rows
from desktop_crm.store.anchor import remember
from desktop_crm.store.backup import Work, rewrite_without
from desktop_crm.store.backups import Backups
from desktop_crm.store.engine import compact, sqlite_errors_named, writer_engine
from desktop_crm.store.erasure import erase_customers
from desktop_crm.store.lock_file import LockFile
from desktop_crm.store.models import Customer
from desktop_crm.store.store import Done, Store
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.keys import DataKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreached:
    """A copy that may still hold what was erased, or a folder where such copies may lie.

    `reason` is one of place_missing, other_keys (sealed with keys of another time, or changed by somebody), stopped,
    failed.
    """

    path: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What was erased, by what, and where it may still stand. It names nobody unless `names` was asked for.

    Instants are UTC milliseconds; `since` is when the oldest of the records was made, 0 where they were deleted
    earlier. `rows` counts by table, `rewritten` counts backups and stores kept aside.
    """

    customer_ids: tuple[int, ...]
    names: tuple[str, ...]
    store_id: str
    program: str
    erased_at: int
    since: int
    rows: dict[str, int]
    journal_entries: int
    emptied: bool
    rewritten: int
    unreached: tuple[Unreached, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureOrder:
    """Whom to erase, in which folders backups lie, and whether the certificate may name them."""

    customer_ids: tuple[int, ...]
    backup_folders: tuple[Path, ...] = ()
    with_names: bool = False


@dataclass(slots=True)
class _Copies:
    """The copies of a store, and what became of each."""

    keys: DataKeys
    customer_ids: Collection[int]
    rewritten: int = 0
    unreached: list[Unreached] = field(default_factory=list)

    def rewrite(self, path: Path, rewrite: Callable[[Path], None], stopped: Callable[[], bool]) -> None:
        try:
            if stopped():
                raise Stopped
            rewrite(path)
        except Stopped:
            self.unreached.append(Unreached(path=str(path), reason="stopped"))
        except CrmError:
            self.unreached.append(Unreached(path=str(path), reason="failed"))
        else:
            self.rewritten += 1

    def rewrite_backup(self, path: Path) -> None:
        rewrite_without(path, self.keys, self._erase)

    def rewrite_store(self, path: Path) -> None:
        """Erase in a store that a restore or repair kept aside."""
        lock, engine = LockFile(path), writer_engine(path)
        lock.acquire()
        try:
            with sqlite_errors_named(path):
                with engine.begin() as connection:
                    self._erase(connection)
                if not compact(engine):
                    raise StoreLocked(path=str(path))
        finally:
            engine.dispose()
            lock.release()

    def _erase(self, connection: Connection) -> None:
        erase_customers(connection, self.keys, self.customer_ids)


def erase_for_good(
    store: Store,
    order: ErasureOrder,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Done[Certificate]:
    """Erase customers from the store, then from every copy within reach, and say what was done.

    A backup is made before, should anything go wrong, and rewritten with the others when nothing did. Once the store
    itself is done, nothing raises: a copy that cannot be rewritten stands in the certificate, also those left over when
    `stopped` says so. `progress` counts copies. Raise NotAllowed, RecordGone, CannotWrite, Stopped.
    """
    names, since = store.read(_facts, order.customer_ids)
    _back_up(store, order.backup_folders, stopped)
    done = store.erase(order.customer_ids)
    # The links of the journal are new: without this the next start would take the store for an older one.
    remember(store, KeyStore())
    copies = _Copies(store.keys, order.customer_ids)
    work = _found(store, order.backup_folders, copies)
    for number, (path, rewrite) in enumerate(work):
        progress(number, len(work))
        copies.rewrite(path, rewrite, stopped)
    certificate = Certificate(
        customer_ids=order.customer_ids,
        names=names if order.with_names else (),
        store_id=store.keys.store_id,
        program=__version__,
        erased_at=now_ms(),
        since=since,
        rows=done.value.rows,
        journal_entries=done.value.journal_entries,
        emptied=done.value.emptied,
        rewritten=copies.rewritten,
        unreached=tuple(copies.unreached),
    )
    return Done(certificate, done.changes)


def _back_up(store: Store, folders: Sequence[Path], stopped: Callable[[], bool]) -> None:
    there = [folder for folder in folders if folder.is_dir()]
    if there:
        Backups(store, there).make_if_changed(Reason.ERASE, Work(stop=stopped))


def copies_of(store: Store, folders: Sequence[Path]) -> tuple[list[Path], tuple[Unreached, ...]]:
    """Return the copies of a store that an erasure would rewrite, and those that it could not."""
    copies = _Copies(store.keys, ())
    return [path for path, _ in _found(store, folders, copies)], tuple(copies.unreached)


def _found(
    store: Store, folders: Sequence[Path], copies: _Copies
) -> list[tuple[Path, Callable[[Path], None]]]:
    """Return the copies within reach, each with what rewrites it; what is out of reach is noted in `copies`."""
    missing = [folder for folder in folders if not folder.is_dir()]
    copies.unreached += [Unreached(path=str(folder), reason="place_missing") for folder in missing]
    backups = Backups(store, [folder for folder in folders if folder not in missing]).known()
    copies.unreached += [
        Unreached(path=str(one.path), reason="other_keys") for one in backups if not one.manifest
    ]
    aside = [(path, copies.rewrite_store) for path in _kept_aside(store)]
    return [*aside, *((one.path, copies.rewrite_backup) for one in backups if one.manifest)]


def _kept_aside(store: Store) -> list[Path]:
    """Return the other files beside a store that are this very store as it was before a restore or repair."""
    return [
        path
        for path in sorted(store.path.parent.glob(f"*{store.path.suffix}"))
        if path != store.path and _store_id(path) == store.keys.store_id
    ]


def _store_id(path: Path) -> str:
    try:
        return key_rows.read_file(path).store_id
    except CrmError:
        return ""


def _facts(session: Session, customer_ids: Collection[int]) -> tuple[tuple[str, ...], int]:
    """Return names, and when the oldest of these records was made."""
    found = session.scalars(select(Customer).where(Customer.id.in_(customer_ids))).all()
    return tuple(one.name or "" for one in found), min((one.created_at for one in found), default=0)
