"""The copies of a store from which an erasure takes customers, too: its backups, and stores kept aside beside it.

Which of them are left to do stands in a setting of the store, so that a kill, or a disk that was not plugged in, only
puts the work off.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import CrmError, RecordGone, Stopped, StoreLocked
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.settings import setting
from desktop_crm.store import key_rows
from desktop_crm.store.backup import rewrite_without
from desktop_crm.store.backups import Backups
from desktop_crm.store.engine import compact, sqlite_errors_named, writer_engine
from desktop_crm.store.erasure import erase_customers, require_known
from desktop_crm.store.lock_file import LockFile
from desktop_crm.store.store import Store
from desktop_crm.system.files import is_folder

# {"customers": [id as text, …], "paths": [copies, and folders of backups that were not there, …]}
_LEFT = "erasure_left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreached:
    """A copy that may still hold what was erased, or a folder where such copies may lie.

    `reason` is one of place_missing, other_keys (sealed with keys of another time, or changed by somebody), stopped,
    failed.
    """

    path: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """Customers who are erased from the store, and the copies in which they may still stand."""

    customer_ids: frozenset[int] = frozenset()
    paths: frozenset[str] = frozenset()

    def concerns(self, path: Path) -> bool:
        """Tell whether a copy is one of them, or lies in a folder that could not be looked into."""
        return not self.paths.isdisjoint({str(path), str(path.parent)})


@dataclass(slots=True)
class Copies:
    """The copies of a store within reach, and what becomes of each."""

    store: Store
    folders: Sequence[Path]
    within_reach: list[tuple[Path, Callable[[Path, Collection[int]], None]]] = field(default_factory=list)
    unreached: list[Unreached] = field(default_factory=list)
    rewritten: int = 0

    def find(self) -> None:
        """Look for copies, and note what is out of reach."""
        missing = [folder for folder in self.folders if not is_folder(folder)]
        self.unreached += [Unreached(path=str(folder), reason="place_missing") for folder in missing]
        backups = Backups(self.store, [folder for folder in self.folders if folder not in missing]).known()
        self.unreached += [
            Unreached(path=str(one.path), reason="other_keys") for one in backups if not one.manifest
        ]
        self.within_reach += [(path, self._rewrite_store) for path in self._kept_aside()]
        self.within_reach += [(one.path, self._rewrite_backup) for one in backups if one.manifest]

    def rewrite(
        self,
        customer_ids: Collection[int],
        progress: Callable[[int, int], None],
        stopped: Callable[[], bool],
    ) -> None:
        """Take customers out of all copies within reach; what cannot be rewritten is noted. Nothing raises."""
        for number, (path, rewrite) in enumerate(self.within_reach):
            progress(number, len(self.within_reach))
            try:
                if stopped():
                    raise Stopped
                rewrite(path, customer_ids)
            except Stopped:
                self.unreached.append(Unreached(path=str(path), reason="stopped"))
            except CrmError:
                self.unreached.append(Unreached(path=str(path), reason="failed"))
            else:
                self.rewritten += 1

    def failed(self) -> frozenset[str]:
        """Return the copies within reach that were not rewritten all the same."""
        return frozenset(one.path for one in self.unreached if one.reason in ("stopped", "failed"))

    def still_to_do(self) -> frozenset[str]:
        """Return what another try may reach: keys of another time do not come back."""
        return frozenset(one.path for one in self.unreached if one.reason != "other_keys")

    def _rewrite_backup(self, path: Path, customer_ids: Collection[int]) -> None:
        rewrite_without(path, self.store.keys, lambda connection: self._erase(connection, customer_ids))

    def _rewrite_store(self, path: Path, customer_ids: Collection[int]) -> None:
        """Erase in a store that a restore or repair kept aside."""
        lock, engine = LockFile(path), writer_engine(path)
        lock.acquire()
        try:
            with sqlite_errors_named(path):
                with engine.begin() as connection:
                    self._erase(connection, customer_ids)
                if not compact(engine):
                    raise StoreLocked(path=str(path))
        finally:
            engine.dispose()
            lock.release()

    def _erase(self, connection: Connection, customer_ids: Collection[int]) -> None:
        erase_customers(connection, self.store.keys, customer_ids)

    def _kept_aside(self) -> list[Path]:
        """Return the other files beside the store that are this very store as it was before a restore or repair."""
        return [
            path
            for path in sorted(self.store.path.parent.glob(f"*{self.store.path.suffix}"))
            if path != self.store.path and _store_id(path) == self.store.keys.store_id
        ]


def read_left(session: Session) -> Left:
    """Return what earlier erasures left to do; whoever stands in the store after all is not of it."""
    kept = setting(session, _LEFT, {"customers": [], "paths": []})
    ids = frozenset(one for one in map(int, kept["customers"]) if not _is_known(session.connection(), one))
    return Left(customer_ids=ids, paths=frozenset(kept["paths"]) if ids else frozenset())


def keep_left(store: Store, customer_ids: Iterable[int], paths: Iterable[str]) -> None:
    """Note what is left to do; without paths, that nothing is."""
    left = sorted(paths)
    value = {"customers": sorted(map(str, customer_ids)), "paths": left} if left else None
    store.write(Op.SAVE_SETTING, save_setting, _LEFT, value)


def _is_known(connection: Connection, customer_id: int) -> bool:
    try:
        require_known(connection, customer_id)
    except RecordGone:
        return False
    return True


def _store_id(path: Path) -> str:
    try:
        return key_rows.read_file(path).store_id
    except CrmError:
        return ""
