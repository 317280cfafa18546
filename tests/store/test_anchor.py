"""An older file put in a store's place is told, where this computer has a key store."""

import shutil
from pathlib import Path

from desktop_crm.domain.changes import Op
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit
from desktop_crm.store import rotation
from desktop_crm.store.anchor import forget, is_older, remember
from desktop_crm.store.ways_in import new_credentials
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.recovery_code import new_code
from tests.builders import PASSPHRASE, QUICK, add_person, new_store, reopened
from tests.faults.victims import opened
from tests.memory_key_store import Secrets


def test_an_older_copy_is_told_and_a_store_that_went_on_is_not(tmp_path: Path) -> None:
    key_store, path = KeyStore(Secrets()), tmp_path / "mine.crm"
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
    forget(store.keys.store_id, KeyStore())
    assert not is_older(store, KeyStore())
    store.close()


def test_a_store_whose_renewal_was_killed_is_not_taken_for_an_older_one(tmp_path: Path) -> None:
    key_store = KeyStore(Secrets())
    store = new_store(tmp_path / "mine.crm")
    anna = add_person(store, "Anna Berg", note="first")
    store.write(Op.EDIT_CUSTOMER, edit_customer, anna, CustomerEdit(note="second"))
    remember(store, key_store)
    credentials = new_credentials(store.key_header(), PASSPHRASE, KeyStore(), new_code())
    rotation.begin(store, credentials, QUICK)
    rotation.finish(store, lambda: None, rotation.Watch())
    assert is_older(store, key_store)
    rotation.begin(store, credentials, QUICK)
    store = reopened(store)
    assert not is_older(store, key_store)
    store.close()


def test_a_store_that_was_replaced_on_purpose_is_not_told_once_that_is_forgotten(tmp_path: Path) -> None:
    key_store, path = KeyStore(Secrets()), tmp_path / "mine.crm"
    store = new_store(path)
    store.close()
    shutil.copy(path, tmp_path / "older.crm")
    store = opened(path)
    add_person(store, "Anna Berg")
    remember(store, key_store)
    store.close()
    shutil.copy(tmp_path / "older.crm", path)
    store = opened(path)
    assert is_older(store, key_store)
    forget(store.keys.store_id, key_store)
    assert not is_older(store, key_store)
    store.close()
