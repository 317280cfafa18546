"""Erasing customers for good everywhere within reach: the store, stores kept aside beside it, and its backups."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm import __version__
from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import CannotWrite
from desktop_crm.operations.erasure_copies import Copies, Unreached, keep_left, read_left
from desktop_crm.store.anchor import remember
from desktop_crm.store.backup import Work
from desktop_crm.store.backups import Backups
from desktop_crm.store.erasure import Erased, require_known
from desktop_crm.store.models import Customer
from desktop_crm.store.store import Done, Store
from desktop_crm.system.files import is_folder
from desktop_crm.vault.key_store import KeyStore


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
    store.require(Op.ERASE)
    facts = store.read(_facts, order.customer_ids)
    _back_up(store, order.backup_folders, stopped)
    copies, left = Copies(store, order.backup_folders), store.read(read_left)
    copies.find()
    everybody = left.customer_ids.union(order.customer_ids)
    reached = {str(path) for path, _ in copies.within_reach}
    keep_left(store, everybody, left.paths | reached | copies.still_to_do())
    done = store.erase(order.customer_ids)
    # The links of the journal are new: without this the next start would take the store for an older one.
    remember(store, KeyStore())
    copies.rewrite(everybody, progress, stopped)
    # What cannot be noted is done again at the next start, which changes nothing.
    with suppress(CannotWrite):
        keep_left(store, everybody, (left.paths - reached) | copies.still_to_do())
    return Done(_certificate(order, facts, done.value, copies), done.changes)


def _certificate(
    order: ErasureOrder, facts: tuple[tuple[str, ...], int], erased: Erased, copies: Copies
) -> Certificate:
    names, since = facts
    return Certificate(
        customer_ids=order.customer_ids,
        names=names if order.with_names else (),
        store_id=copies.store.keys.store_id,
        program=__version__,
        erased_at=now_ms(),
        since=since,
        rows=erased.rows,
        journal_entries=erased.journal_entries,
        emptied=erased.emptied,
        rewritten=copies.rewritten,
        unreached=tuple(copies.unreached),
    )


def _back_up(store: Store, folders: Sequence[Path], stopped: Callable[[], bool]) -> None:
    there = [folder for folder in folders if is_folder(folder)]
    if there:
        Backups(store, there).make_if_changed(Reason.ERASE, Work(stop=stopped))


def copies_of(store: Store, folders: Sequence[Path]) -> tuple[list[Path], tuple[Unreached, ...]]:
    """Return the copies of a store that an erasure would rewrite, and those that it could not."""
    copies = Copies(store, folders)
    copies.find()
    return [path for path, _ in copies.within_reach], tuple(copies.unreached)


def finish_erasures(
    store: Store,
    folders: Sequence[Path],
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> int:
    """Take erased customers out of copies that earlier erasures did not come to; return how many were rewritten.

    A kill leaves such copies, and a disk with backups that was away. Nothing is done where the profile may not erase.
    Raise CannotWrite.
    """
    left = store.read(read_left)
    if not left.paths or not store.viewing.may(Op.ERASE):
        return 0
    copies = Copies(store, folders)
    copies.find()
    copies.within_reach = [(path, rewrite) for path, rewrite in copies.within_reach if left.concerns(path)]
    copies.rewrite(left.customer_ids, progress, stopped)
    away = frozenset(str(folder) for folder in folders if not is_folder(folder))
    keep_left(store, left.customer_ids, (left.paths & away) | copies.failed())
    return copies.rewritten


def _facts(session: Session, customer_ids: Collection[int]) -> tuple[tuple[str, ...], int]:
    """Return names, and when the oldest of these records was made. Raise RecordGone where one is not known."""
    for customer_id in customer_ids:
        require_known(session.connection(), customer_id)
    found = session.scalars(select(Customer).where(Customer.id.in_(customer_ids))).all()
    return tuple(one.name or "" for one in found), min((one.created_at for one in found), default=0)
