"""One field takes whatever opens a store, and what is in it decides which way in is tried."""

from __future__ import annotations

import pytest

from desktop_crm.domain.errors import KeyStoreFailed, StoreDamaged, WrongPassphrase, WrongRecoveryCode
from desktop_crm.vault.data_keys import DataKeys
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.keys import KeyHeader
from desktop_crm.vault.recovery_code import new_code
from desktop_crm.vault.typed_secret import unlock_with_typed
from tests.builders import PASSPHRASE, QUICK

CODE = new_code()


@pytest.fixture
def header() -> KeyHeader:
    return _header()[0]


def _header() -> tuple[KeyHeader, DataKeys]:
    header, keys = KeyHeader.create("ab" * 16, PASSPHRASE, QUICK)
    return header.with_recovery_code(keys, CODE), keys


def test_a_passphrase_and_the_code_open_the_same_keys(header: KeyHeader, key_store: KeyStore) -> None:
    assert (
        unlock_with_typed(header, PASSPHRASE, key_store).key_ids
        == unlock_with_typed(header, CODE.lower(), key_store).key_ids
    )


def test_what_is_no_code_is_tried_as_a_passphrase(header: KeyHeader, key_store: KeyStore) -> None:
    with pytest.raises(WrongPassphrase):
        unlock_with_typed(header, CODE[:-1], key_store)


def test_another_code_is_called_a_wrong_code(header: KeyHeader, key_store: KeyStore) -> None:
    with pytest.raises(WrongRecoveryCode):
        unlock_with_typed(header, new_code(), key_store)


def test_a_code_may_be_a_passphrase_where_no_code_opens_the_store(key_store: KeyStore) -> None:
    header, keys = KeyHeader.create("ab" * 16, CODE, QUICK)
    assert unlock_with_typed(header, CODE, key_store).key_ids == keys.key_ids


def test_where_nothing_is_typed_the_login_opens(key_store: KeyStore) -> None:
    header, keys = _header()
    with pytest.raises(KeyStoreFailed):
        unlock_with_typed(header, "", key_store)
    header = header.with_key_store(keys, key_store)
    assert unlock_with_typed(header, "", key_store).key_ids == keys.key_ids


def test_where_both_are_asked_for_the_passphrase_opens_on_this_computer_alone(
    key_store: KeyStore, other_key_store: KeyStore
) -> None:
    header, keys = _header()
    header = header.with_both(keys, PASSPHRASE, key_store, QUICK)
    assert unlock_with_typed(header, PASSPHRASE, key_store).key_ids == keys.key_ids
    with pytest.raises(KeyStoreFailed):
        unlock_with_typed(header, PASSPHRASE, other_key_store)
    assert unlock_with_typed(header, CODE, other_key_store).key_ids == keys.key_ids


def test_the_keys_of_another_store_are_none_of_these() -> None:
    _, keys = _header()
    _, others = _header()
    for ask in (lambda: keys.derive_each("rowmac", others.key_ids), lambda: keys.only(others.key_ids)):
        with pytest.raises(StoreDamaged) as caught:
            ask()
        assert caught.value.part == "header"


def test_keys_of_a_snapshot_stay_as_they_are_when_the_key_is_renewed() -> None:
    _, keys = _header()
    then = keys.only(keys.key_ids)
    assert (then.store_id, then.key_ids, then.primary) == (keys.store_id, keys.key_ids, keys.primary)
    keys.become(keys.renewed())
    assert keys.key_ids[1:] == then.key_ids
    assert keys.only(then.key_ids).primary == then.primary


def test_keys_are_handed_over_to_a_child_process_whole() -> None:
    _, keys = _header()
    keys = keys.renewed()
    taken = DataKeys.taken_over(keys.handed_over())
    assert (taken.store_id, taken.key_ids, taken.primary) == (keys.store_id, keys.key_ids, keys.primary)
    assert taken.derive_each("rowmac") == keys.derive_each("rowmac")


@pytest.mark.parametrize(
    "handed", [b"", b"{}", b'{"keys":["zz"],"store":"a"}', b'{"keys":"none","store":"a"}']
)
def test_what_no_parent_handed_over_gives_no_keys(handed: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whichever way it is wrong
        DataKeys.taken_over(handed)
