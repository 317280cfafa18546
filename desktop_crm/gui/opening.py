"""What the first pages do with stores: open, create, recover, and change the ways in. Everything here runs on threads.

The store and its libraries are imported inside: the first page stands before they do.
"""

from __future__ import annotations

import gc
import importlib
import os
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import KeyStoreFailed, StoreMissing

if TYPE_CHECKING:
    from desktop_crm.gui.workspace import Job
    from desktop_crm.store.store import Store
    from desktop_crm.vault.keys import DataKeys, KeyHeader

# The sample holds invented people only, so nothing is protected by hiding its passphrase: it is known to everybody, and
# the store is opened with it without asking. It is a passphrase at all because no store is ever written unencrypted.
SAMPLE_PASSPHRASE = "all of these people are invented"
# A setting of the store: whether its recovery sheet still waits to be printed and typed back.
SHEET_WAITS = "recovery_sheet_waits"
SAMPLE_CUSTOMERS = 200
SAMPLE_SEED = 1

# New objects until the young are looked through, such rounds until the older are, such rounds until all are.
_COLLECTIONS = (20_000, 20, 100)
# So long one thread of Python's may keep the others waiting; by itself Python allows five times as much.
_TURN_S = 0.001

# In the order of need: to open a store, to show it, to draw.
_HEAVY = (
    "desktop_crm.store.opening",
    "desktop_crm.gui.workbench",
    "desktop_crm.gui.pages.customers_page",
    "desktop_crm.charts.picture",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewStore:
    """What the first-run pages asked for. Without a passphrase this computer's login opens the store."""

    path: Path
    passphrase: str
    home_country: str
    home_currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WaysIn:
    """What opens a store, and whether this computer has a key store that could."""

    passphrase: bool
    recovery_code: bool
    login: bool
    login_possible: bool


@dataclass(frozen=True, slots=True)
class Made:
    """An open store and the code for its new recovery sheet."""

    store: Store
    recovery_code: str


def import_heavy_modules() -> None:
    """Import what the first page does not need and the next one does."""
    for module in _HEAVY:
        importlib.import_module(module)
    _keep_window_alive()


def _keep_window_alive() -> None:
    """Let the collector and work on other threads hold the window up less; `make bench` tells the longest stalls."""
    # What stands by now stays: the collector need not look at it ever again.
    gc.freeze()
    gc.set_threshold(*_COLLECTIONS)
    gc.enable()
    sys.setswitchinterval(_TURN_S)


def open_with_passphrase(path: Path, passphrase: str) -> Store:
    """Open a store; raise WrongPassphrase, KeyStoreFailed and what `store.opening.open_store` raises."""
    from desktop_crm.store.opening import open_store
    from desktop_crm.vault.key_store import KeyStore
    from desktop_crm.vault.slots import SlotKind

    def unlock(header: KeyHeader) -> DataKeys:
        if header.has(SlotKind.BOTH):
            return header.unlock_with_both(passphrase, KeyStore())
        return header.unlock_with_passphrase(passphrase)

    return open_store(path, unlock)


def open_with_key_store(path: Path) -> Store | None:
    """Open a store that this computer's login opens; None where it has no such way in."""
    from desktop_crm.store.key_rows import read_file
    from desktop_crm.store.opening import found_version, open_store
    from desktop_crm.vault.key_store import KeyStore
    from desktop_crm.vault.slots import SlotKind

    found_version(path)
    if not read_file(path).has(SlotKind.KEY_STORE):
        return None
    return open_store(path, lambda header: header.unlock_with_key_store(KeyStore()))


def recover(path: Path, code: str, passphrase: str) -> Made:
    """Open a store by its recovery code; from now on a new passphrase and a new code open it, and the old ones do not.

    Raise WrongRecoveryCode.
    """
    from desktop_crm.store.opening import open_store

    store = open_store(path, lambda header: header.unlock_with_recovery_code(code))
    try:
        change_passphrase(store, passphrase)
        return Made(store, renew_recovery_code(store))
    except BaseException:
        store.close()
        raise


def create(wanted: NewStore) -> Made:
    """Create a store with its home country, currency and recovery code.

    Raise StoreExists, CannotWrite, BadInput for a weak passphrase, KeyStoreFailed.
    """
    from desktop_crm.operations.settings import save_setting
    from desktop_crm.queries.settings import HOME_COUNTRY, HOME_CURRENCY
    from desktop_crm.store.opening import create_store
    from desktop_crm.vault.kdf import calibrate
    from desktop_crm.vault.key_store import KeyStore
    from desktop_crm.vault.keys import KeyHeader

    store_id = os.urandom(16).hex()
    if wanted.passphrase:
        header, keys = KeyHeader.create(store_id, wanted.passphrase, calibrate())
    else:
        header, keys = KeyHeader.create_with_key_store(store_id, KeyStore())
    store = create_store(wanted.path, header, keys)
    store.write(Op.SAVE_SETTING, save_setting, HOME_COUNTRY, wanted.home_country)
    store.write(Op.SAVE_SETTING, save_setting, HOME_CURRENCY, wanted.home_currency)
    store.write(Op.SAVE_SETTING, save_setting, SHEET_WAITS, True)
    return Made(store, renew_recovery_code(store))


def end_reminder(store: Store, _job: Job) -> None:
    """Remember that the recovery sheet was typed back, so nobody need be reminded of it."""
    from desktop_crm.operations.settings import save_setting

    store.write(Op.SAVE_SETTING, save_setting, SHEET_WAITS, None)


def renew_recovery_code(store: Store) -> str:
    """Let a new recovery code open the store instead of the last, and return it."""
    from desktop_crm.vault.recovery_code import new_code

    code = new_code()
    store.replace_key_header(store.key_header().with_recovery_code(store.keys, code))
    return code


def change_passphrase(store: Store, passphrase: str) -> None:
    """Let this passphrase open the store instead of the last. Raise BadInput where it is weak."""
    from desktop_crm.vault.kdf import calibrate
    from desktop_crm.vault.key_store import KeyStore
    from desktop_crm.vault.slots import SlotKind

    header = store.key_header()
    if header.has(SlotKind.BOTH):
        changed = header.with_both(store.keys, passphrase, KeyStore(), calibrate())
    else:
        changed = header.with_passphrase(store.keys, passphrase, calibrate())
    store.replace_key_header(changed)


def replace_passphrase(store: Store, present: str | None, new: str, _job: Job) -> None:
    """Change the passphrase if `present` is the right one; None where the store has none yet. Raise WrongPassphrase."""
    from desktop_crm.vault.key_store import KeyStore
    from desktop_crm.vault.slots import SlotKind

    header = store.key_header()
    if present is not None and header.has(SlotKind.BOTH):
        header.unlock_with_both(present, KeyStore())
    elif present is not None:
        header.unlock_with_passphrase(present)
    change_passphrase(store, new)


def ways_in(store: Store, _job: Job) -> WaysIn:
    """Return what opens a store."""
    from desktop_crm.vault.slots import SlotKind

    header = store.key_header()
    return WaysIn(
        passphrase=header.has(SlotKind.PASSPHRASE) or header.has(SlotKind.BOTH),
        recovery_code=header.has(SlotKind.RECOVERY_CODE),
        login=header.has(SlotKind.KEY_STORE),
        login_possible=login_can_open(),
    )


def let_login_open(store: Store, wanted: bool) -> None:
    """Let this computer's login open the store, or no longer. Raise KeyStoreFailed."""
    from desktop_crm.vault.key_store import KeyStore
    from desktop_crm.vault.slots import SlotKind

    header = store.key_header()
    if wanted:
        store.replace_key_header(header.with_key_store(store.keys, KeyStore()))
    elif header.has(SlotKind.KEY_STORE):
        store.replace_key_header(header.without_slot(store.keys, SlotKind.KEY_STORE))


def login_can_open() -> bool:
    """Tell whether this computer has a key store of its own."""
    from desktop_crm.vault.key_store import KeyStore

    try:
        return KeyStore().available()
    except KeyStoreFailed:
        return False


def open_sample(path: Path, job: Job) -> Store:
    """Open the store of invented people, made first where it is missing. Raise Stopped."""
    try:
        return open_with_passphrase(path, SAMPLE_PASSPHRASE)
    except StoreMissing:
        return _make_sample(path, job)


def _make_sample(path: Path, job: Job) -> Store:
    from desktop_crm.domain.sample import SamplePlan
    from desktop_crm.operations.sample import fill_with_sample
    from desktop_crm.store.opening import create_store
    from desktop_crm.vault.kdf import KdfParameters
    from desktop_crm.vault.keys import KeyHeader

    # The passphrase is known, so working hard at it would only cost time.
    quick = KdfParameters(memory_kib=19 * 1024, passes=1, lanes=1)
    plan = SamplePlan(customers=SAMPLE_CUSTOMERS, seed=SAMPLE_SEED, until=datetime.now().astimezone().date())
    store = create_store(path, *KeyHeader.create(os.urandom(16).hex(), SAMPLE_PASSPHRASE, quick))
    try:
        store.write(Op.SAMPLE, fill_with_sample, plan, job.report, job.stopped)
    except BaseException:
        store.close()
        path.unlink()
        raise
    return store
