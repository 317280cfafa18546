"""One open CRM file: `read`, `write`, `undo`, `redo`, `close`."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Concatenate, Generic, ParamSpec, TypeVar, cast

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.errors import CrmError, NotAllowed, NothingToUndo
from desktop_crm.domain.ids import stay_above
from desktop_crm.domain.profiles import Profile, is_wider
from desktop_crm.store import key_rows, sweeping, undo
from desktop_crm.store.context import session_info
from desktop_crm.store.engine import driver, reader_engine, sqlite_errors_named, writer_engine
from desktop_crm.store.erasure import Erased, changes_of, erase_customers, require_known
from desktop_crm.store.journal import Journal, Written
from desktop_crm.store.lock_file import LockFile
from desktop_crm.store.raw_files import RawFiles
from desktop_crm.store.search_late import new_search_memory
from desktop_crm.store.snapshot import Snapshot, snapshot
from desktop_crm.store.viewing import Act, Look, keep_profile, log_look, read_viewing
from desktop_crm.system.collector import collector_paused
from desktop_crm.system.late import late
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

    search = late(new_search_memory)

    def __init__(self, path: Path, lock: LockFile, keys: DataKeys) -> None:
        self.path = path
        self.keys = keys
        self.lock = lock
        self._writer = writer_engine(path)
        self._readers = reader_engine(path)
        self.files = RawFiles(path)
        self._journal = Journal(keys)
        self._write_lock = threading.RLock()
        self._loading = False
        self._searched = True
        self._closed = False
        with sqlite_errors_named(path), self._writer.begin() as connection:
            newest = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM change_set").scalar_one()
            stay_above(newest)
        self.viewing = self._read(read_viewing)

    @property
    def origin(self) -> Path:
        """The file that the user chose; a copy of a read-only one has another `path`."""
        return self.path

    def read(self, question: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return a question's answer of one moment, in which `viewing` masks values. Raise StoreDamaged, SealBroken."""
        viewing = self.viewing

        def veiled(session: Session) -> T:
            session.info["viewing"] = viewing
            if viewing.hidden():
                # Masks take their time to load, and most stores are opened by their owners.
                from desktop_crm.store.veil import VeiledSealer

                session.info["sealer"] = VeiledSealer(self.keys.sealer, session, viewing)
            return question(session, *args, **kwargs)

        return self._read(veiled)

    def read_whole(
        self, op: Op, question: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Return an answer with nothing hidden, for an operation that needs it: an export or import. Raise NotAllowed.

        What leaves the store while sections are marked strict is noted in the view log.
        """
        self.require(op)
        if op is Op.EXPORT and self.viewing.strict:
            self._log(Op.EXPORT, Act.EXPORTED, op)
        return self._read(question, *args, **kwargs)

    def _read(self, question: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        info = session_info(self.keys, lambda: self.search.haystack, None)
        with sqlite_errors_named(self.path), Session(self._readers, info=info) as session:
            return question(session, *args, **kwargs)

    def write(
        self, op: Op, change: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Done[T]:
        """Run `change` as one transaction and one undo step; when this returns it is on the disk.

        Whatever `change` raises rolls everything back. Raise CannotWrite, StoreDamaged, and what `require` raises.
        """
        self.require(op)
        return self._write(op, change, *args, **kwargs)

    def _write(
        self, op: Op, change: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Done[T]:
        with self._write_lock, sqlite_errors_named(self.path), collector_paused():
            with self._writer.begin() as connection:
                self._journal.begin(connection)
                info = session_info(self.keys, lambda: self.search.haystack, self._journal)
                info["viewing"] = self.viewing
                with Session(connection, info=info, expire_on_commit=False) as session:
                    value = change(session, *args, **kwargs)
                    session.flush()
                changes = self._journal.close(connection, Written(op=op))
            self._remember(changes)
            if "store_setting" in changes.tables:
                self.viewing = self._read(read_viewing)
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
        self._read(self.search.load, stop)
        with self._write_lock:
            self._loading = False
            self._read(self.search.catch_up)

    def forgo_search(self) -> None:
        """Keep no search memory: whoever only writes, as most commands of a terminal do, saves half of the time."""
        self._searched = False

    def key_header(self) -> KeyHeader:
        """Return the key header as it stands."""
        with sqlite_errors_named(self.path), self._readers.begin() as connection:
            return key_rows.read(connection)

    def switch_profile(
        self, profile: Profile, unlock: Callable[[KeyHeader], DataKeys] | None = None
    ) -> Changes:
        """Let a profile be in force from now on. To a wider one `unlock` must open the key header, as in `open_store`.

        Raise NotAllowed without `unlock`, and what it raises; either is noted in the view log.
        """
        if is_wider(profile, self.viewing.profile):
            try:
                if unlock is None:
                    raise NotAllowed(profile=self.viewing.profile, op=Op.SWITCH_PROFILE)
                unlock(self.key_header())
            except CrmError:
                self._log(Op.REFUSE, Act.REFUSED, Op.SWITCH_PROFILE)
                raise
        return self._write(Op.SWITCH_PROFILE, keep_profile, profile).changes

    def replace_key_header(self, header: KeyHeader, keys: DataKeys | None = None) -> None:
        """Put a changed key header in place of both copies, and let nothing of the old one stay in the log file.

        With `keys`, the store's are these from now on. Raise NotAllowed, and ValueError where the header was changed
        meanwhile.
        """
        self.require(Op.CHANGE_KEYS)
        keys = keys or self.keys
        with self.rewriting(keys) as connection:
            if header.gen <= key_rows.read(connection).gen or header.key_ids != keys.key_ids:
                raise ValueError("the key header was changed meanwhile")
            key_rows.write(connection, header)
            self._journal.note(connection, Op.CHANGE_KEYS if keys is self.keys else Op.RENEW_KEY)

    @contextmanager
    def rewriting(self, keys: DataKeys | None = None) -> Iterator[Connection]:
        """Give a transaction that the journal does not see, for work on how things are written, not on what they say.

        With `keys`, the store's are these once it is on the disk, and the log file is emptied.
        """
        with self._write_lock, sqlite_errors_named(self.path):
            engine = writer_engine(self.path)
            try:
                with engine.begin() as connection:
                    yield connection
            finally:
                engine.dispose()
            if keys:
                self.keys.become(keys)
                self._checkpoint()

    def erase(self, customer_ids: Collection[int]) -> Done[Erased]:
        """Erase customers for good: their rows, all that the journal kept of them, and what lies in unused pages.

        Nothing brings them back. `emptied` of the answer is false where a long reading kept the log file from being
        emptied; closing the store does it then. Raise NotAllowed, RecordGone, and what `write` raises.
        """
        self.require(Op.ERASE)
        with self._write_lock, sqlite_errors_named(self.path):
            with self.rewriting() as connection:
                for customer_id in customer_ids:
                    require_known(connection, customer_id)
                erased = erase_customers(connection, self.keys, customer_ids)
                change_set = sweeping.mark_unswept(connection, self._journal.note(connection, Op.ERASE))
            changes = changes_of(erased, change_set, customer_ids)
            self.search.haystack.remove_texts(erased.texts)
            self._remember(changes)
            erased = replace(erased, emptied=sweeping.sweep(self._writer))
        return Done(erased, changes)

    def generation(self) -> int:
        """Return a number that grows with every write."""
        with sqlite_errors_named(self.path), self._readers.begin() as connection:
            return cast(int, connection.exec_driver_sql("SELECT gen FROM crm_meta").scalar_one())

    @contextmanager
    def snapshot(self, stop: Callable[[], bool] = lambda: False) -> Iterator[Snapshot]:
        """Give the file as it is now, while writes go on beside it. Raise what `snapshot` raises, and CannotRead."""
        with self.files.database() as file, snapshot(self.path, file, self._write_lock, stop) as now:
            yield now

    def close(self) -> None:
        """Close the file and give the lock back; harmless the second time. Raise StoreDamaged, CannotWrite."""
        with self._write_lock:
            if self._closed:
                return
            self._closed = True
            self._readers.dispose()
            try:
                with sqlite_errors_named(self.path):
                    sweeping.sweep(self._writer)
                    self._checkpoint()
            finally:
                self._writer.dispose()
                self.files.close()
                self.lock.release()

    def _replay(self, op: Op) -> Changes:
        with self._write_lock, sqlite_errors_named(self.path), collector_paused():
            with self._writer.begin() as connection:
                self._journal.begin(connection)
                redo = op is Op.REDO
                step = undo.next_redo(connection) if redo else undo.next_undo(connection)
                if step is None:
                    raise NothingToUndo(redo=redo)
                if not self.viewing.may(step.op):
                    raise NotAllowed(profile=self.viewing.profile, op=step.op)
                left_alone = undo.replay(self._journal, connection, step, redo=redo)
                changes = self._journal.close(
                    connection,
                    Written(
                        op=op,
                        target=step.change_set,
                        undone=step.op,
                        left_alone=left_alone,
                        erased=step.in_part,
                    ),
                )
            self._remember(changes)
        return changes

    def _remember(self, changes: Changes) -> None:
        if changes.tables and self._searched:
            self._read(self.search.refresh, changes, loading=self._loading)

    def require(self, op: Op) -> None:
        """Raise NotAllowed where the profile forbids an operation; that is noted in the view log."""
        if not self.viewing.may(op):
            self._log(Op.REFUSE, Act.REFUSED, op)
            raise NotAllowed(profile=self.viewing.profile, op=op)

    def _log(self, op: Op, act: Act, what: str) -> None:
        self._write(op, log_look, Look(profile=self.viewing.profile, act=act, what=what))

    def _checkpoint(self) -> None:
        with self._writer.connect() as connection:
            driver(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)")
