"""Ways into a store are added, changed and removed, and a damaged header is made anew from the recovery code."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_crm.domain.errors import (
    BadInput,
    KeyStoreFailed,
    StoreDamaged,
    StoreLocked,
    WrongPassphrase,
    WrongRecoveryCode,
)
from desktop_crm.store import key_rows, ways_in
from desktop_crm.store.check import findings
from desktop_crm.store.opening import open_store
from desktop_crm.store.store import Store
from desktop_crm.store.ways_in import Mode
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.keys import DataKeys, KeyHeader
from desktop_crm.vault.recovery_code import new_code
from desktop_crm.vault.slots import SlotKind
from tests.builders import PASSPHRASE, QUICK, add_person, new_store
from tests.memory_key_store import Secrets

NEW = "seven quiet otters below the harbour"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ways_in, "calibrate", lambda: QUICK)


@pytest.fixture
def key_store() -> KeyStore:
    return KeyStore(Secrets())


@pytest.fixture
def store(store: Store) -> Store:
    add_person(store, "Elena Rossi")
    return store


def openers(key_store: KeyStore, passphrase: str) -> dict[Mode, Callable[[KeyHeader], DataKeys]]:
    return {
        Mode.PASSPHRASE: lambda header: header.unlock_with_passphrase(passphrase),
        Mode.LOGIN: lambda header: header.unlock_with_key_store(key_store),
        Mode.BOTH: lambda header: header.unlock_with_both(passphrase, key_store),
    }


def opening(header: KeyHeader, key_store: KeyStore, passphrase: str) -> set[Mode]:
    found = set()
    for mode, opener in openers(key_store, passphrase).items():
        try:
            opener(header)
        except (WrongPassphrase, KeyStoreFailed):
            continue
        found.add(mode)
    return found


def spoil_header(path: Path, table: str, body: bytes) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"UPDATE {table} SET body = ?", (body,))
        connection.commit()


@pytest.mark.parametrize("before", Mode)
@pytest.mark.parametrize("after", Mode)
def test_each_mode_follows_each_other(store: Store, key_store: KeyStore, before: Mode, after: Mode) -> None:
    code = ways_in.renew_recovery_code(store)
    ways_in.change_mode(store, before, PASSPHRASE, key_store)
    ways_in.change_mode(store, after, NEW, key_store)
    header = store.key_header()
    expected = {after, Mode.PASSPHRASE} if after is Mode.LOGIN else {after}
    assert opening(header, key_store, NEW) == expected
    assert opening(header, key_store, PASSPHRASE) <= {Mode.LOGIN}
    assert ways_in.ways_in(header).mode is after
    header.unlock_with_recovery_code(code)


def test_the_login_alone_needs_no_passphrase(store: Store, key_store: KeyStore) -> None:
    ways_in.renew_login(store, key_store)
    ways_in.remove_way(store, SlotKind.PASSPHRASE)
    assert opening(store.key_header(), key_store, PASSPHRASE) == {Mode.LOGIN}
    with pytest.raises(BadInput) as caught:
        ways_in.remove_way(store, SlotKind.KEY_STORE)
    assert caught.value.problem == "last_way"


@pytest.mark.parametrize("mode", [Mode.PASSPHRASE, Mode.BOTH])
def test_a_changed_passphrase_keeps_the_mode(store: Store, key_store: KeyStore, mode: Mode) -> None:
    ways_in.change_mode(store, mode, PASSPHRASE, key_store)
    ways_in.change_passphrase(store, NEW, key_store)
    assert opening(store.key_header(), key_store, NEW) == {mode}
    assert opening(store.key_header(), key_store, PASSPHRASE) == set()


def test_nothing_of_an_old_slot_stays_in_the_file(store: Store, key_store: KeyStore) -> None:
    old = next(slot.wrapped for slot in store.key_header().slots).hex().encode()
    ways_in.change_passphrase(store, NEW, key_store)
    files = [path for path in store.path.parent.iterdir() if path.is_file()]
    assert [path for path in files if old in path.read_bytes()] == []


def test_a_recovered_store_has_a_new_passphrase_and_a_new_code(store: Store, key_store: KeyStore) -> None:
    code = ways_in.renew_recovery_code(store)
    ways_in.change_mode(store, Mode.BOTH, PASSPHRASE, key_store)
    fresh = ways_in.recover(store, NEW)
    header = store.key_header()
    assert opening(header, KeyStore(Secrets()), NEW) == {Mode.PASSPHRASE}
    header.unlock_with_recovery_code(fresh)
    with pytest.raises(WrongRecoveryCode):
        header.unlock_with_recovery_code(code)


def test_a_header_made_from_an_older_one_is_refused(store: Store) -> None:
    older = store.key_header()
    ways_in.renew_recovery_code(store)
    with pytest.raises(ValueError, match="changed meanwhile"):
        store.replace_key_header(older.with_recovery_code(store.keys, new_code()))


def damaged_bodies(header: KeyHeader) -> dict[str, bytes]:
    body = header.to_bytes()
    place = body.index(b'"mac":"') + 7
    return {
        "mac": body[:place] + (b"0" if body[place : place + 1] != b"0" else b"1") + body[place + 1 :],
        "slots": body.replace(b'"salt":"', b'"salt":"00', 1)[: len(body)],
        "nothing": b"",
    }


@pytest.mark.parametrize("damage", ["mac", "slots", "nothing"])
def test_a_damaged_header_is_repaired_with_the_recovery_code(store: Store, damage: str) -> None:
    code = ways_in.renew_recovery_code(store)
    header = store.key_header()
    store.close()
    body = damaged_bodies(header)[damage]
    spoil_header(store.path, "crm_key_header", body)
    if damage == "mac":
        copy = b"CRM1KEYS" + len(body).to_bytes(4, "big") + body
        spoil_header(store.path, "crm_key_header_copy", copy)
        with pytest.raises(StoreDamaged):
            open_store(store.path, lambda header: header.unlock_with_passphrase(PASSPHRASE))
    fresh = ways_in.repair_header(store.path, code, NEW, QUICK)
    again = open_store(store.path, lambda header: header.unlock_with_passphrase(NEW))
    again.key_header().unlock_with_recovery_code(fresh)
    assert again.read(findings) == []
    again.close()
    with pytest.raises(WrongRecoveryCode):
        open_store(store.path, lambda header: header.unlock_with_recovery_code(code))


def test_a_header_of_another_store_is_not_repaired_into_this_one(store: Store, tmp_path: Path) -> None:
    other = new_store(tmp_path / "other.crm")
    code = ways_in.renew_recovery_code(other)
    foreign = other.key_header().to_bytes()
    other.close()
    store.close()
    spoil_header(store.path, "crm_key_header", foreign)
    with pytest.raises(StoreDamaged):
        ways_in.repair_header(store.path, code, NEW, QUICK)
    assert key_rows.read_file(store.path).to_bytes() == foreign


def test_a_repair_refuses_what_it_must(store: Store) -> None:
    code = ways_in.renew_recovery_code(store)
    with pytest.raises(StoreLocked):
        ways_in.repair_header(store.path, code, NEW, QUICK)
    store.close()
    with pytest.raises(BadInput):
        ways_in.repair_header(store.path, code, "password", QUICK)
    with pytest.raises(WrongRecoveryCode):
        ways_in.repair_header(store.path, new_code(), NEW, QUICK)
    for table in ("crm_key_header", "crm_key_header_copy"):
        spoil_header(store.path, table, b"nothing of a header")
    with pytest.raises(StoreDamaged):
        ways_in.repair_header(store.path, code, NEW, QUICK)


def test_a_rotation_keeps_the_ways_in_and_asks_for_the_passphrase(store: Store, key_store: KeyStore) -> None:
    ways_in.change_mode(store, Mode.LOGIN, PASSPHRASE, key_store)
    with pytest.raises(WrongPassphrase):
        ways_in.new_credentials(store.key_header(), "not this one", key_store, new_code())
    kinds = [
        one.kind for one in ways_in.new_credentials(store.key_header(), PASSPHRASE, key_store, new_code())
    ]
    assert set(kinds) == {SlotKind.PASSPHRASE, SlotKind.KEY_STORE, SlotKind.RECOVERY_CODE}
