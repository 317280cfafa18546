"""The store as windows see it: `ask`, `do`, `undo`, `redo`. The only bridge between threads.

Windows live in the GUI thread. Questions run on two reading threads, writes one after another on a writing thread,
long jobs on threads of their own. Answers come back in the GUI thread, and never to a widget that is gone.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QThreadPool, QTimer, Signal

from desktop_crm.domain.errors import CrmError, Stopped
from desktop_crm.gui.background import call, courier, kept, pool

if TYPE_CHECKING:
    from desktop_crm.domain.changes import Changes, Op
    from desktop_crm.store.store import Store

T = TypeVar("T")
_FIRST_ANSWERS_MS = 1_000


class Job(QObject):
    """A long piece of work: what it does, how far it is, and a way to stop it.

    The work calls `report` and `stopped` from its own thread, and raises Stopped when it finds that it should end.
    """

    progressed = Signal(object, object)
    ended = Signal()

    def __init__(self, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask the work to end and keep nothing."""
        self._stop.set()

    def stopped(self) -> bool:
        """Tell whether somebody asked to stop."""
        return self._stop.is_set()

    def report(self, done: int, total: int) -> None:
        """Say how far the work is; any thread."""
        self.progressed.emit(done, total)

    def step(self, done: int, total: int) -> None:
        """Say how far the work is; any thread. Raise Stopped where somebody asked to stop."""
        if self.stopped():
            raise Stopped
        self.report(done, total)


class Workspace(QObject):
    """One window's store, opened or not. `saved` carries the path of a file that was written from it."""

    opened = Signal()
    closed = Signal()
    changed = Signal(object)
    failed = Signal(object)
    saved = Signal(object)
    job_started = Signal(object)
    search_filled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store: Store | None = None
        self._readers = pool(self, 2)
        self._writer = pool(self, 1)
        self._jobs = pool(self, 4)
        self._threads = (self._writer, self._jobs, self._readers)
        self._newest: dict[str, object] = {}
        self._closing = threading.Event()

    @property
    def store(self) -> Store:
        """The open store, for what must be answered at once; anything longer goes to `ask`."""
        if self._store is None:
            raise RuntimeError("no store is open")
        return self._store

    @property
    def is_open(self) -> bool:
        """Tell whether a store is open and unlocked."""
        return self._store is not None

    @property
    def at_work(self) -> bool:
        """Tell whether anything is asked, written or done now."""
        return any(threads.activeThreadCount() for threads in self._threads)

    def adopt(self, store: Store) -> None:
        """Take over an open store, tell the pages, and fill its search memory in the background."""
        self._store = store
        self._closing.clear()
        self.opened.emit()
        # What the first page asks comes first: both would wait for one another at every step.
        waited = partial(self._readers.waitForDone, _FIRST_ANSWERS_MS)
        self._work(store, self._jobs, waited, lambda _: QTimer.singleShot(0, self, self._fill_search))

    def now(self, question: Callable[..., T], *args: Any) -> T:
        """Return the answer to a quick question at once (rows of one screen, one record)."""
        return self.store.read(question, *args)

    def ask(
        self,
        question: Callable[..., T],
        *args: Any,
        then: Callable[[T], None],
        instead_of: str = "",
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Answer a question in the background and call `then` with the answer in the GUI thread.

        With `instead_of`, a newer question of the same name makes an unanswered older one forgotten. `otherwise`
        takes errors; without it they go to `failed`.
        """
        store, token = self.store, object()
        if instead_of:
            self._newest[instead_of] = token

        def answered(answer: T) -> None:
            if not instead_of or self._newest.get(instead_of) is token:
                then(answer)

        self._work(store, self._readers, lambda: store.read(question, *args), kept(then, answered), otherwise)

    def do(
        self,
        op: Op,
        change: Callable[..., T],
        *args: Any,
        then: Callable[[T], None] | None = None,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Write in the background; then `changed` is emitted and `then` is called with what `change` returned."""
        store = self.store

        def written(done: Any) -> None:
            self.tell(done.changes)
            if then:
                then(done.value)

        done = kept(then, written) if then else written
        self._work(store, self._writer, lambda: store.write(op, change, *args), done, otherwise)

    def undo(self) -> None:
        """Take back the last step."""
        self._work(self.store, self._writer, self.store.undo, self._replayed)

    def redo(self) -> None:
        """Do the last undone step again."""
        self._work(self.store, self._writer, self.store.redo, self._replayed)

    def ask_next_steps(self, then: Callable[[tuple[Op | None, Op | None]], None]) -> None:
        """Find out in the background what undo and redo would replay."""
        self._work(self.store, self._readers, self.store.next_steps, then)

    def start_job(
        self,
        title: str,
        work: Callable[[Job], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Run long work on a thread of its own; the status bar shows the job. A stopped job calls neither."""
        job = Job(title, self)
        self.job_started.emit(job)

        courier().start(
            self._jobs,
            lambda: work(job),
            partial(self._end_job, job, then),
            partial(self._end_job, job, otherwise or self._fail),
        )
        return job

    def tell(self, changes: Changes) -> None:
        """Tell the pages of a write that a job made through the store itself."""
        if changes.tables and self.is_open:
            self.changed.emit(changes)

    def refuse(self, error: Exception, say: Callable[[str], object]) -> None:
        """Let `say` tell a refusal where the user works. Anything else is a bug, and told by `failed`."""
        if isinstance(error, CrmError):
            # Late: a window starts faster without the sentences of all errors.
            from desktop_crm.gui.wording import say_refusal

            say(say_refusal(error))
        else:
            self.failed.emit(error)

    def close(self, patience_ms: int = -1) -> None:
        """Ask jobs to stop, let what is being written end, close the store, and tell the pages.

        What does not end in time keeps the file open: the process is about to end, which rolls it back.
        """
        if self._store is None:
            return
        store, self._store = self._store, None
        self._closing.set()
        for job in self.findChildren(Job):
            job.stop()
        if self._all_end(patience_ms):
            # A disk that was pulled out takes nothing any more: what was acknowledged lies on it, and the next
            # opening tidies up.
            with suppress(CrmError):
                store.close()
        self.closed.emit()

    def _all_end(self, patience_ms: int) -> bool:
        since = QElapsedTimer()
        since.start()
        return all(
            threads.waitForDone(max(0, patience_ms - since.elapsed()) if patience_ms >= 0 else -1)
            for threads in self._threads
        )

    def _end_job(self, job: Job, then: Callable[[Any], None], outcome: object) -> None:
        job.ended.emit()
        if not isinstance(outcome, Stopped):
            call(then, outcome)

    def _replayed(self, changes: Changes) -> None:
        if self.is_open:
            self.changed.emit(changes)

    def _fill_search(self) -> None:
        """Fill the search memory. The event loop comes here once it has painted what was answered."""
        if store := self._store:
            self._work(
                store, self._jobs, lambda: store.load_search(self._closing.is_set), self._search_filled
            )

    def _search_filled(self, _nothing: None) -> None:
        self.search_filled.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Stopped):
            self.failed.emit(error)

    def _work(
        self,
        store: Store,
        threads: QThreadPool,
        work: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Start work on a store; what it answers once the store is closed concerns nobody any more."""

        def answered(answer: T) -> None:
            if self._store is store:
                then(answer)

        def broken(error: Exception) -> None:
            if self._store is store:
                (otherwise or self._fail)(error)

        courier().start(threads, work, kept(then, answered), kept(otherwise or self._fail, broken))
