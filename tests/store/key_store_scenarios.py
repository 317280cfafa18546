"""Run by test_lost_key_store in a session of its own: takes a scenario and a store's path, writes one JSON document."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from desktop_crm.domain.errors import CrmError, KeyStoreFailed
from desktop_crm.gui import opening
from desktop_crm.store.opening import create_store
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.keys import KeyHeader
from tests.builders import PASSPHRASE, QUICK


def make(path: Path) -> None:
    """Create a store that both the passphrase and this session's login open."""
    header, keys = KeyHeader.create(os.urandom(16).hex(), PASSPHRASE, QUICK)
    create_store(path, header.with_key_store(keys, KeyStore()), keys).close()


def store_id(path: Path) -> str:
    from desktop_crm.store.key_rows import read_file

    return read_file(path).store_id


def lose(path: Path) -> None:
    KeyStore().delete(store_id(path))


def change(path: Path) -> None:
    KeyStore().put(store_id(path), os.urandom(32))


def spoil(path: Path) -> None:
    from keyring.backends.SecretService import Keyring

    Keyring().set_password("desktop-crm", store_id(path), "not a secret of ours")


def lock(_path: Path) -> None:
    import secretstorage

    secretstorage.get_default_collection(secretstorage.dbus_init()).lock()


def nothing(_path: Path) -> None:
    """Change nothing."""


SCENARIOS: dict[str, Callable[[Path], None]] = {
    "lost": lose,
    "changed": change,
    "spoiled": spoil,
    "locked": lock,
    "kept": nothing,
}


def outcome(path: Path) -> dict[str, object]:
    """Tell how the login opens the store, and whether the passphrase still does."""
    try:
        store = opening.open_with_key_store(path)
        problem = "" if store else "no such way"
        if store:
            store.close()
    except KeyStoreFailed as failure:
        problem = failure.problem
    except CrmError as error:
        problem = type(error).__name__
    opening.open_with_passphrase(path, PASSPHRASE).close()
    return {"login": problem, "stores": len(list(path.parent.glob("*.crm")))}


def picked_by_default() -> str:
    """Return the module of what keyring itself would take here."""
    import keyring

    return type(keyring.get_keyring()).__module__


if __name__ == "__main__":
    wanted, file = sys.argv[1], Path(sys.argv[2])
    if not file.exists():
        make(file)
    if wanted != "made":
        SCENARIOS[wanted](file)
    said = outcome(file) if wanted != "made" else {}
    json.dump({**said, "default": picked_by_default()}, sys.stdout)
