"""Opening and creating the store that a command works on."""

from __future__ import annotations

import secrets
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from desktop_crm.cli.terminal import Terminal
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import StoreExists
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.settings import HOME_LANGUAGE
from desktop_crm.store.opening import create_store
from desktop_crm.store.read_only import open_anywhere
from desktop_crm.store.store import Store
from desktop_crm.vault import recovery_code
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.keys import DataKeys, KeyHeader
from desktop_crm.vault.slots import SlotKind
from desktop_crm.vault.typed_secret import unlock_with_typed


@contextmanager
def opened(terminal: Terminal, path: Path) -> Iterator[Store]:
    """Open a store by its passphrase, which is asked for only once the file is known to be one; close it after.

    Raise what `open_store` raises, and WrongPassphrase.
    """
    store = open_anywhere(path, unlocking(terminal))
    store.forgo_search()
    try:
        yield store
    finally:
        store.close()


def created(terminal: Terminal, path: Path) -> tuple[Store, str]:
    """Create a store and return it open, with its recovery code. Raise StoreExists, BadInput, CannotWrite."""
    if path.exists():
        raise StoreExists(path=str(path))
    passphrase = terminal.new_passphrase()
    header, keys = KeyHeader.create(secrets.token_hex(16), passphrase, terminal.parameters())
    code = recovery_code.new_code()
    store = create_store(path, header.with_recovery_code(keys, code), keys)
    store.forgo_search()
    store.write(Op.SAVE_SETTING, save_setting, HOME_LANGUAGE, terminal.language.value)
    return store, code


def unlocking(terminal: Terminal) -> Callable[[KeyHeader], DataKeys]:
    """Return what unlocks a store: this computer's login where that is the only way day by day, or a typed passphrase.

    It raises WrongPassphrase, KeyStoreFailed.
    """

    def unlock(header: KeyHeader) -> DataKeys:
        typed = "" if header.has(SlotKind.KEY_STORE) and not header.has(SlotKind.PASSPHRASE) else None
        return unlock_with_typed(header, terminal.passphrase() if typed is None else typed, KeyStore())

    return unlock


@contextmanager
def stoppable() -> Iterator[Callable[[], bool]]:
    """Let Ctrl+C ask the work inside to stop where it can, instead of breaking it anywhere; a second one breaks it.

    `kill` asks in the same way.
    """
    asked = threading.Event()

    def ask(_signal: int, _frame: FrameType | None) -> None:
        if asked.is_set():
            raise KeyboardInterrupt
        asked.set()

    before = {one: signal.signal(one, ask) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield asked.is_set
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
