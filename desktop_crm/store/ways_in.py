"""The ways into a store: which there are, how they are added, changed and removed, and a header's repair.

Each change is one new header in place of both copies. All of them run Argon2id or ask the key store: on threads only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop_crm.domain.errors import BadInput, CrmError, SealBroken, StoreDamaged, WrongRecoveryCode
from desktop_crm.store import key_rows
from desktop_crm.store.accumulators import read_sums
from desktop_crm.store.engine import sqlite_errors_named, writer_engine
from desktop_crm.store.lock_file import LockFile
from desktop_crm.store.store import Store
from desktop_crm.vault import passphrase as passphrases
from desktop_crm.vault import recovery_code
from desktop_crm.vault.kdf import KdfParameters, calibrate
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.keys import DataKeys, KeyHeader
from desktop_crm.vault.slots import Credential, SlotKind
from desktop_crm.vault.typed_secret import unlock_with_typed


class Mode(StrEnum):
    """What opens a store day by day: the passphrase, this computer's login, or only both together."""

    PASSPHRASE = "passphrase"
    LOGIN = "login"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class WaysIn:
    """What opens a store. `passphrase` and `login` open it alone; `rotating` tells that an old key is still there."""

    mode: Mode
    passphrase: bool
    login: bool
    recovery_code: bool
    rotating: bool


def ways_in(header: KeyHeader) -> WaysIn:
    """Return what a header lets in."""
    mode = Mode.LOGIN if header.has(SlotKind.KEY_STORE) else Mode.PASSPHRASE
    return WaysIn(
        mode=Mode.BOTH if header.has(SlotKind.BOTH) else mode,
        passphrase=header.has(SlotKind.PASSPHRASE),
        login=header.has(SlotKind.KEY_STORE),
        recovery_code=header.has(SlotKind.RECOVERY_CODE),
        rotating=len(header.key_ids) > 1,
    )


def change_passphrase(store: Store, passphrase: str, key_store: KeyStore) -> None:
    """Let this passphrase open the store instead of the last, or beside the login. Raise BadInput where it is weak."""
    header, kdf = store.key_header(), calibrate()
    if header.has(SlotKind.BOTH):
        store.replace_key_header(header.with_both(store.keys, passphrase, key_store, kdf))
    else:
        store.replace_key_header(header.with_passphrase(store.keys, passphrase, kdf))


def change_mode(store: Store, mode: Mode, passphrase: str, key_store: KeyStore) -> None:
    """Let the store open in another way from now on; with the login, a passphrase is a second way where one is given.

    Raise BadInput where it is weak, KeyStoreFailed.
    """
    header, keys = store.key_header(), store.keys
    if mode is Mode.BOTH:
        header = header.with_both(keys, passphrase, key_store, calibrate())
    elif mode is Mode.LOGIN:
        if passphrase:
            header = header.with_passphrase(keys, passphrase, calibrate())
        header = _without(header.with_key_store(keys, key_store), keys, SlotKind.BOTH)
    else:
        header = header.with_passphrase(keys, passphrase, calibrate())
        header = _without(header, keys, SlotKind.BOTH, SlotKind.KEY_STORE)
    store.replace_key_header(header)


def renew_recovery_code(store: Store) -> str:
    """Let a new recovery code open the store instead of the last, and return it."""
    code = recovery_code.new_code()
    store.replace_key_header(store.key_header().with_recovery_code(store.keys, code))
    return code


def renew_login(store: Store, key_store: KeyStore) -> None:
    """Give this computer's key store its secret again, after it was lost or changed. Raise KeyStoreFailed."""
    store.replace_key_header(store.key_header().with_key_store(store.keys, key_store))


def remove_way(store: Store, kind: SlotKind) -> None:
    """Let the store no longer be opened this way. Raise BadInput for the last one."""
    header = store.key_header()
    if [slot.kind for slot in header.slots] == [kind]:
        raise BadInput(field="passphrase", problem="last_way")
    store.replace_key_header(_without(header, store.keys, kind))


def recover(store: Store, passphrase: str) -> str:
    """After its recovery code opened a store: let a new passphrase and a new code open it; return the code.

    What needed this computer's key store is gone with it. Raise BadInput where the passphrase is weak.
    """
    code = recovery_code.new_code()
    header = store.key_header().with_passphrase(store.keys, passphrase, calibrate())
    header = _without(header, store.keys, SlotKind.BOTH).with_recovery_code(store.keys, code)
    store.replace_key_header(header)
    return code


def new_credentials(
    header: KeyHeader, passphrase: str, key_store: KeyStore, code: str
) -> Sequence[Credential]:
    """Return what opens a store as before, for a rotation: the same passphrase, the key store, and a new code.

    Raise WrongPassphrase, KeyStoreFailed.
    """
    credentials = [Credential(kind=SlotKind.RECOVERY_CODE, secret=recovery_code.parse(code))]
    if header.has(SlotKind.PASSPHRASE) or header.has(SlotKind.BOTH):
        unlock_with_typed(header, passphrase, key_store)
    for slot in header.slots:
        if slot.kind is not SlotKind.RECOVERY_CODE:
            needs_secret = slot.kind in (SlotKind.KEY_STORE, SlotKind.BOTH)
            secret = key_store.get_or_put(header.store_id) if needs_secret else b""
            shown = passphrase if slot.kind.stretches else ""
            credentials.append(Credential(kind=slot.kind, passphrase=shown, secret=secret))
    return credentials


def repair_header(path: Path, code: str, passphrase: str, kdf: KdfParameters) -> str:
    """Make the damaged header of a closed store anew from its recovery code; return the new code that opens it.

    Nothing is written unless the keys open a value of the store. Raise WrongRecoveryCode where even that slot is
    damaged, BadInput where the passphrase is weak, StoreDamaged where the keys are not those of the store, StoreLocked.
    """
    passphrases.require_strength(passphrase)
    lock = LockFile(path)
    lock.acquire()
    engine = writer_engine(path)
    try:
        header, keys = _repaired(path, code, passphrase, kdf)
        fresh = recovery_code.new_code()
        with sqlite_errors_named(path), engine.begin() as connection:
            read_sums(connection, keys.sealer)
            key_rows.write(connection, header.with_recovery_code(keys, fresh))
        return fresh
    except SealBroken:
        raise StoreDamaged(part="header") from None
    finally:
        engine.dispose()
        lock.release()


def _repaired(path: Path, code: str, passphrase: str, kdf: KdfParameters) -> tuple[KeyHeader, DataKeys]:
    """Return what the code opens of either copy of the header."""
    refusal: CrmError = StoreDamaged(part="header")
    for header in key_rows.read_copies(path):
        try:
            return header.repaired(code, passphrase, kdf)
        except (WrongRecoveryCode, StoreDamaged) as error:
            refusal = error
    raise refusal


def _without(header: KeyHeader, keys: DataKeys, *kinds: SlotKind) -> KeyHeader:
    for kind in kinds:
        if header.has(kind):
            header = header.without_slot(keys, kind)
    return header
