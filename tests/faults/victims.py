"""What runs in processes of their own, to be killed, stopped or measured. Each tells a pipe what it did."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import count
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from multiprocessing.synchronize import Barrier
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import func, select

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import StoreLocked
from desktop_crm.domain.records import ContactKind, ContactPoint, CustomerRecord, ReadFile
from desktop_crm.operations.attachments import attach_files
from desktop_crm.operations.erasure import ErasureOrder, erase_for_good
from desktop_crm.operations.import_contacts import import_contacts
from desktop_crm.queries.rehearsal import rehearse
from desktop_crm.store import rotation, sweeping
from desktop_crm.store.backups import Backups
from desktop_crm.store.models import ChangeSet, Customer
from desktop_crm.store.opening import open_store
from desktop_crm.store.restoring import restore_store
from desktop_crm.store.rotation import Watch
from desktop_crm.store.store import Store
from desktop_crm.system.file_source import Pasted
from desktop_crm.vault.slots import Credential, SlotKind
from tests.builders import PASSPHRASE, QUICK, add_person, new_store

# Forked from a server that has imported everything: a victim is at work within milliseconds.
PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload([__name__])

BATCH = 200
# So many kills does one store go through: all of it is checked after each, and it grows.
KILLS_OF_A_STORE = 40


def started(victim: Callable[..., None], *args: Any) -> tuple[BaseProcess, Connection]:
    """Start a victim; its first argument is its end of the pipe, ours is returned."""
    ours, theirs = PROCESSES.Pipe(duplex=False)
    process = PROCESSES.Process(target=victim, args=(theirs, *args), daemon=True)
    process.start()
    theirs.close()
    return process, ours


@dataclass
class Lives:
    """How long victims live: up to `longest` seconds, by lot, and ever more until the first one gets something done."""

    chance: Random
    longest: float
    _any_done: bool = False

    def end(self, victim: Callable[..., None], *args: Any) -> list[Any]:
        """Let a victim work for a while once it is ready, kill it, and return all it told, that it was ready first."""
        process, pipe = started(victim, *args)
        said = [pipe.recv()]
        process.join(self.chance.uniform(0, self.longest))
        process.kill()
        process.join()
        said += said_until_death(pipe)
        self._any_done = self._any_done or len(said) > 1
        if not self._any_done:
            self.longest *= 1.5
        return said


def stores(folder: Path, kills: int) -> Iterator[Path]:
    """Yield, for each kill, the store that it happens to: empty at first, and anew when one has been through many."""
    for number in range(kills):
        path = folder / f"{number // KILLS_OF_A_STORE}.crm"
        if not path.exists():
            new_store(path).close()
        yield path


def said_until_death(pipe: Connection) -> list[Any]:
    """Return all that a dead victim had told."""
    said = []
    while True:
        try:
            said.append(pipe.recv())
        except EOFError:
            return said


def opened(path: Path) -> Store:
    """Open a store of the tests."""
    return open_store(path, lambda header: header.unlock_with_passphrase(PASSPHRASE))


def import_people(store: Store, count: int) -> None:
    """Import a file of invented people, all different."""
    records = (
        CustomerRecord(
            name=f"Person {number}",
            contact_points=(
                ContactPoint(kind=ContactKind.EMAIL, value=f"person{number}@mail.example"),
                ContactPoint(kind=ContactKind.PHONE, value=f"139 {number // 10_000:04} {number % 10_000:04}"),
            ),
        )
        for number in range(count)
    )
    rehearsals = store.read(rehearse, [ReadFile(records=tuple(records), refused=())])
    store.write(Op.IMPORT, import_contacts, rehearsals)


def customers(store: Store) -> list[int]:
    """Return the ids of all customers of a store, in the order they were made."""
    return store.read(lambda session: list(session.scalars(select(Customer.id).order_by(Customer.id))))


def change_sets(store: Store) -> int:
    """Return how many writes a store has seen."""
    return store.read(lambda session: session.scalar(select(func.count(ChangeSet.id))) or 0)


def write_people(pipe: Connection, path: Path) -> None:
    """Tell 0 when ready; write one person after another, and tell the id of each once it is written."""
    store = opened(path)
    pipe.send(0)
    while True:
        pipe.send(add_person(store, "Someone", email="someone@mail.example"))


def import_and_undo(pipe: Connection, path: Path) -> None:
    """Import a file, undo it, do it again, undo it, for ever, and tell how many writes are done."""
    store = opened(path)
    steps = (partial(import_people, store, BATCH), store.undo, store.redo, store.undo)
    done = change_sets(store)
    while True:
        pipe.send(done)
        steps[done % len(steps)]()
        done += 1


def rotate_keys(pipe: Connection, path: Path) -> None:
    """Finish what a rotation left, then rotate for ever, and tell how many rotations are done."""
    store = opened(path)
    credentials = [Credential(kind=SlotKind.PASSPHRASE, passphrase=PASSPHRASE)]
    for done in count():
        pipe.send(done)
        if not rotation.is_unfinished(store):
            rotation.begin(store, credentials, QUICK)
        rotation.finish(store, lambda: None, Watch())


def change_passphrases(pipe: Connection, path: Path, present: str) -> None:
    """Set one passphrase after another; tell each before it is set, and None once it is."""
    store = open_store(path, lambda header: header.unlock_with_passphrase(present))
    pipe.send(None)
    for number in count():
        passphrase = f"{PASSPHRASE} {number} {os.getpid()}"
        pipe.send(passphrase)
        store.replace_key_header(store.key_header().with_passphrase(store.keys, passphrase, QUICK))
        pipe.send(None)


def attach_and_erase(pipe: Connection, path: Path) -> None:
    """Give one person after another a file, and erase every second one; tell what was done to whom."""
    store = opened(path)
    pipe.send(("ready", 0))
    for number in count():
        customer = add_person(store, "Someone", email="someone@mail.example")
        attach(store, customer)
        if number % 2:
            pipe.send(("erasing", customer))
            store.erase([customer])
            pipe.send(("erased", customer))
        else:
            pipe.send(("kept", customer))


def attach(store: Store, customer: int) -> None:
    """Give a customer a file of several chunks that begins with its id."""
    pasted = Pasted(name="contract.bin", data=file_of(customer))
    store.write(Op.ATTACH_FILES, attach_files, customer, (pasted,), lambda _done, _total: None)


def file_of(customer: int) -> bytes:
    """Return the file that `attach` gives: two chunks."""
    return f"{customer:020}".encode() * 3_500


def erase_and_die_before_sweeping(pipe: Connection, path: Path, customer: int) -> None:
    """Erase somebody, and be killed when that is written but the file is not written anew yet."""
    store = opened(path)
    sweeping.compact = lambda _engine: os.kill(os.getpid(), signal.SIGKILL)  # type: ignore[assignment]  # dies there
    pipe.send(0)
    store.erase([customer])


def erase_and_die_between_backups(pipe: Connection, path: Path, customer: int, folder: Path) -> None:
    """Erase somebody, and be killed when the first of the backups is rewritten and the second is not."""
    store = opened(path)
    order = ErasureOrder(customer_ids=(customer,), backup_folders=(folder,))
    pipe.send(0)
    erase_for_good(store, order, lambda done, _total: done and os.kill(os.getpid(), signal.SIGKILL))


def back_up_for_ever(pipe: Connection, path: Path, folder: Path) -> None:
    """Tell 0 when ready; make one backup after another, and tell the number of each once it is there."""
    store = opened(path)
    backups, made = Backups(store, [folder]), 0
    pipe.send(made)
    while True:
        backups.make(Reason.TIMER)
        made += 1
        pipe.send(made)


def restore_for_ever(pipe: Connection, path: Path, backup: Path) -> None:
    """Tell 0 when ready; put the backup in the store's place again and again, and tell how often."""
    pipe.send(0)
    for number in count(1):
        restore_store(backup, path, lambda header: header.unlock_with_passphrase(PASSPHRASE))
        pipe.send(number)


def race_for(pipe: Connection, path: Path, start: Barrier, end: Barrier) -> None:
    """Open a store together with others, tell whether that succeeded, and hold it until all have told."""
    start.wait()
    try:
        store = opened(path)
    except StoreLocked:
        pipe.send("locked")
        end.wait()
    else:
        pipe.send("won")
        end.wait()
        store.close()


def hold(pipe: Connection, path: Path) -> None:
    """Open a store and keep it."""
    opened(path)
    pipe.send("won")
    signal.pause()


def undo_an_import(pipe: Connection, path: Path, rows: int) -> None:
    """Import many rows, undo them, and tell by how many bytes the memory's peak rose with the undo."""
    store = opened(path)
    import_people(store, rows)
    # proc(5): the peak is from now on counted from what is in use.
    Path("/proc/self/clear_refs").write_text("5")
    before = _peak()
    store.undo()
    pipe.send(_peak() - before)
    store.close()


def _peak() -> int:
    """Return the greatest memory of this process in bytes."""
    status = Path("/proc/self/status").read_text("ascii")
    return next(int(line.split()[1]) << 10 for line in status.splitlines() if line.startswith("VmHWM"))
