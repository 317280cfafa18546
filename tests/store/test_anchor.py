"""An older file put in a store's place is told, where this computer has a key store."""

import shutil
from pathlib import Path

from desktop_crm.domain.changes import Op
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit
from desktop_crm.store.anchor import is_older, remember
from desktop_crm.vault.key_store import KeyStore
from tests.builders import add_person, new_store
from tests.faults.victims import opened


class Memory:
    """A key store of the system that forgets at the end of the test."""

    viable = True

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self._kept[service, username]


def test_an_older_copy_is_told_and_a_store_that_went_on_is_not(tmp_path: Path) -> None:
    key_store, path = KeyStore(Memory()), tmp_path / "mine.crm"
    store = new_store(path)
    anna = add_person(store, "Anna Berg")
    assert not is_older(store, key_store)
    store.close()
    shutil.copy(path, tmp_path / "older.crm")
    store = opened(path)
    store.write(Op.EDIT_CUSTOMER, edit_customer, anna, CustomerEdit(note="later"))
    remember(store, key_store)
    assert not is_older(store, key_store)
    add_person(store, "Bert")
    assert not is_older(store, key_store)
    store.close()
    shutil.copy(tmp_path / "older.crm", path)
    store = opened(path)
    assert is_older(store, key_store)
    # Writing on does not make it the same store.
    add_person(store, "Carl")
    add_person(store, "Dora")
    assert is_older(store, key_store)
    store.close()


def test_without_a_key_store_nothing_is_said(tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    remember(store, KeyStore())
    assert not is_older(store, KeyStore())
    store.close()
