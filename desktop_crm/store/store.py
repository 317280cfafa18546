"""One open CRM file: `read`, `write`, `undo`, `redo`, `close`."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Concatenate, Generic, ParamSpec, TypeVar

from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.ids import stay_above
from desktop_crm.store import key_rows, undo
from desktop_crm.store.context import session_info
from desktop_crm.store.engine import reader_engine, sqlite_errors_named, writer_engine
from desktop_crm.store.haystack import Haystack
from desktop_crm.store.journal import Journal, Written
from desktop_crm.store.lock_file import LockFile
from desktop_crm.store.search_memory import SearchMemory
from desktop_crm.system.collector import collector_paused
from desktop_crm.vault.keys import DataKeys, KeyHeader

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What a write returned, and what it touched."""

    value: T
    changes: Changes


class Store:
    """An open, unlocked CRM file. Methods may be called from any thread; writes wait for one another.

    Made by `store.opening`; it holds the lock file until `close`.
    """

    def __init__(self, path: Path, lock: LockFile, keys: DataKeys) -> None:
        self.path = path
        self.keys = keys
        self.search = SearchMemory(Haystack())
        self.lock = lock
        self._writer = writer_engine(path)
        self._readers = reader_engine(path)
        self._journal = Journal(keys)
        self._write_lock = threading.RLock()
        self._loading = False
        self._searched = True
        self._closed = False
        with sqlite_errors_named(path), self._writer.begin() as connection:
            self._journal.install(connection)
            newest = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM change_set").scalar_one()
            stay_above(newest)

    def read(self, question: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return the answer to a question, in a snapshot of its own. Raise StoreDamaged, SealBroken."""
        info = session_info(self.keys, self.search.haystack, None)
        with sqlite_errors_named(self.path), Session(self._readers, info=info) as session:
            return question(session, *args, **kwargs)

    def write(
        self, op: Op, change: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Done[T]:
        """Run `change` as one transaction and one undo step; when this returns it is on the disk.

        Whatever `change` raises rolls everything back. Raise CannotWrite (disk full, read only), StoreDamaged.
        """
        with self._write_lock, sqlite_errors_named(self.path), collector_paused():
            with self._writer.begin() as connection:
                self._journal.begin(connection)
                info = session_info(self.keys, self.search.haystack, self._journal)
                with Session(connection, info=info, expire_on_commit=False) as session:
                    value = change(session, *args, **kwargs)
                    session.flush()
                changes = self._journal.close(connection, Written(op=op))
            self._remember(changes)
        return Done(value, changes)

    def undo(self) -> Changes:
        """Take back the last step that still stands. Raise NothingToUndo."""
        return self._replay(Op.UNDO)

    def redo(self) -> Changes:
        """Do again what was taken back last. Raise NothingToUndo."""
        return self._replay(Op.REDO)

    def next_steps(self) -> tuple[Op | None, Op | None]:
        """Return the operations that undo and redo would replay."""
        with sqlite_errors_named(self.path), self._readers.begin() as connection:
            back, again = undo.next_undo(connection), undo.next_redo(connection)
        return back.op if back else None, again.op if again else None

    def load_search(self, stop: Callable[[], bool] = lambda: False) -> None:
        """Fill the search memory from the file: customers first, then the texts, newest first. Long; interruptible."""
        self._loading = True
        self.read(self.search.load, stop)
        with self._write_lock:
            self._loading = False
            self.read(self.search.catch_up)

    def forgo_search(self) -> None:
        """Keep no search memory: whoever only writes, as most commands of a terminal do, saves half of the time."""
        self._searched = False

    def key_header(self) -> KeyHeader:
        """Return the key header as it stands."""
        with sqlite_errors_named(self.path), self._readers.begin() as connection:
            return key_rows.read(connection)

    def replace_key_header(self, header: KeyHeader) -> None:
        """Put a changed key header in place of both copies, and let nothing of the old one stay in the log file."""
        with self._write_lock, sqlite_errors_named(self.path):
            with self._writer.begin() as connection:
                key_rows.write(connection, header)
            self._checkpoint()

    def close(self) -> None:
        """Close the file and give the lock back; harmless the second time. Raise StoreDamaged, CannotWrite."""
        with self._write_lock:
            if self._closed:
                return
            self._closed = True
            self._readers.dispose()
            try:
                with sqlite_errors_named(self.path):
                    self._checkpoint()
            finally:
                self._writer.dispose()
                self.lock.release()

    def _replay(self, op: Op) -> Changes:
        with self._write_lock, sqlite_errors_named(self.path), collector_paused():
            with self._writer.begin() as connection:
                this_set = self._journal.begin(connection)
                redo = op is Op.REDO
                step = undo.next_redo(connection) if redo else undo.next_undo(connection)
                left_alone = undo.replay(connection, step, redo=redo, this_set=this_set)
                assert step is not None
                changes = self._journal.close(
                    connection,
                    Written(op=op, target=step.change_set, undone=step.op, left_alone=left_alone),
                )
            self._remember(changes)
        return changes

    def _remember(self, changes: Changes) -> None:
        if changes.tables and self._searched:
            self.read(self.search.refresh, changes, loading=self._loading)

    def _checkpoint(self) -> None:
        with self._writer.connect() as connection:
            raw = connection.connection.driver_connection
            if raw is not None:
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
