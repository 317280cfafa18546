"""This computer's own key store: Secret Service, Windows Credential Manager or macOS Keychain, and nothing else."""

from __future__ import annotations

import base64
import binascii
import importlib
import os
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Final, Protocol, cast

from desktop_crm.domain.errors import KeyStoreFailed

_SERVICE: Final = "desktop-crm"
_SECRET_SIZE: Final = 32
# Named one by one: keyring.get_keyring() obeys environment variables and a settings file, and may pick a plain file.
_NATIVE: Final = {
    "linux": ("keyring.backends.SecretService", "Keyring"),
    "win32": ("keyring.backends.Windows", "WinVaultKeyring"),
    "darwin": ("keyring.backends.macOS", "Keyring"),
}
_LOCKED: Final = {"KeyringLocked", "LockedException", "PromptDismissedException"}


class Backend(Protocol):
    """What we use of keyring's native classes."""

    viable: bool

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class KeyStore:
    """One random secret for each store in the key store of this session. Calls may wait for a prompt: use a thread.

    Every call but `available` and `asks_nothing` raises KeyStoreFailed with `problem` none, locked, missing or wrong.
    """

    def __init__(self, backend: Backend | None = None) -> None:
        self._backend = backend

    def available(self) -> bool:
        """Tell whether there is a key store, locked or not."""
        try:
            self._opened()
        except KeyStoreFailed:
            return False
        return True

    def asks_nothing(self) -> bool:
        """Tell whether there is one that answers without a prompt, as it must for what is only advisory."""
        try:
            with _failures_as_ours():
                return not _would_prompt(self._opened())
        except KeyStoreFailed:
            return False

    def name(self) -> str:
        """Return the class that speaks to the key store, or "none"."""
        try:
            backend = self._opened()
        except KeyStoreFailed:
            return "none"
        return f"{type(backend).__module__}.{type(backend).__qualname__}"

    def get(self, store_id: str) -> bytes:
        """Return the secret of a store."""
        with _failures_as_ours():
            text = self._opened().get_password(_SERVICE, store_id)
        if text is None:
            raise KeyStoreFailed(problem="missing")
        try:
            secret = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            raise KeyStoreFailed(problem="wrong") from None
        if len(secret) != _SECRET_SIZE:
            raise KeyStoreFailed(problem="wrong")
        return secret

    def put(self, store_id: str, secret: bytes) -> None:
        """Keep a secret of 32 bytes, and see that it stays: one that vanishes would shut the user out."""
        with _failures_as_ours():
            self._opened().set_password(_SERVICE, store_id, base64.b64encode(secret).decode("ascii"))
        if self.get(store_id) != secret:
            raise KeyStoreFailed(problem="wrong")

    def get_or_put(self, store_id: str) -> bytes:
        """Return the secret of a store, a new one where none stands: a copy of the store may need the old one."""
        try:
            return self.get(store_id)
        except KeyStoreFailed as failure:
            if failure.problem not in ("missing", "wrong"):
                raise
        secret = os.urandom(_SECRET_SIZE)
        self.put(store_id, secret)
        return secret

    def delete(self, store_id: str) -> None:
        """Forget the secret of a store."""
        with _failures_as_ours():
            self._opened().delete_password(_SERVICE, store_id)

    def _opened(self) -> Backend:
        backend = self._backend or _native()
        if not backend.viable:
            raise KeyStoreFailed(problem="none")
        self._backend = backend
        return backend


def _native() -> Backend:
    """Return keyring's class for this system, imported only now: it costs more than many a start can spare."""
    if sys.platform not in _NATIVE:
        raise KeyStoreFailed(problem="none")
    module, name = _NATIVE[sys.platform]
    try:
        return cast(Backend, getattr(importlib.import_module(module), name)())
    except ImportError:
        raise KeyStoreFailed(problem="none") from None


def _would_prompt(backend: Backend) -> bool:
    """Tell of a Secret Service whether its collection is locked, or still to be made with a password of its own."""
    if type(backend).__module__ != _NATIVE["linux"][0]:
        return False
    storage = importlib.import_module("secretstorage")
    with closing(storage.dbus_init()) as bus:
        try:
            return bool(storage.get_collection_by_alias(bus, "default").is_locked())
        except storage.exceptions.ItemNotFoundException:
            return True


@contextmanager
def _failures_as_ours() -> Iterator[None]:
    try:
        yield
    except KeyStoreFailed:
        raise
    except Exception as failure:  # noqa: BLE001 - D-Bus, Win32 and Keychain each raise classes of their own
        raise KeyStoreFailed(problem=_problem(failure)) from None


def _problem(failure: Exception) -> str:
    name = type(failure).__name__
    if name == "PasswordDeleteError":
        return "missing"
    return "locked" if name in _LOCKED else "none"
