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
from desktop_crm.domain.errors import StoreExists
from desktop_crm.store.opening import create_store
from desktop_crm.store.read_only import open_anywhere
from desktop_crm.store.store import Store
from desktop_crm.vault import recovery_code
from desktop_crm.vault.keys import KeyHeader


@contextmanager
def opened(terminal: Terminal, path: Path) -> Iterator[Store]:
    """Open a store by its passphrase, which is asked for only once the file is known to be one; close it after.

    Raise what `open_store` raises, and WrongPassphrase.
    """
    store = open_anywhere(path, lambda header: header.unlock_with_passphrase(terminal.passphrase()))
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
    return store, code


@contextmanager
def stoppable() -> Iterator[Callable[[], bool]]:
    """Let Ctrl+C ask the work inside to stop where it can, instead of breaking it anywhere; a second one breaks it."""
    asked = threading.Event()

    def ask(_signal: int, _frame: FrameType | None) -> None:
        if asked.is_set():
            raise KeyboardInterrupt
        asked.set()

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)
