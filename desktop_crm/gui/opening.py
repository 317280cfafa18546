"""What the first pages do with stores: open, create and recover. Everything here runs on threads.

The store and its libraries are imported inside: the first page stands before they do.
"""

from __future__ import annotations

import gc
import importlib
import logging
import os
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import CannotWrite, CrmError, KeyStoreFailed, StoreDamaged, StoreMissing
from desktop_crm.gui.translations import language_code
from desktop_crm.system.collector import collector_paused

if TYPE_CHECKING:
    from desktop_crm.gui.workspace import Job
    from desktop_crm.store.store import Store

log = logging.getLogger(__name__)

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

# In the order of need: to open a store, and to show it; then what is shown only when it is asked for.
_HEAVY = ("desktop_crm.store.opening", "desktop_crm.gui.workbench", "desktop_crm.gui.pages.today_page")
_LATER = (
    "desktop_crm.gui.dialogs.command_palette",
    "desktop_crm.gui.panels.day_actions",
    "desktop_crm.gui.pages.customers_page",
    "desktop_crm.charts.picture",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewStore:
    """What the first-run pages asked for: a passphrase, or none with this computer's login, or both together."""

    path: Path
    passphrase: str
    with_login: bool
    home_country: str
    home_currency: str
    language: str


@dataclass(frozen=True, slots=True)
class Made:
    """An open store and the code for its new recovery sheet."""

    store: Store
    recovery_code: str


def import_heavy_modules() -> None:
    """Import what the first page does not need and the next one does."""
    with collector_paused():
        for module in _HEAVY:
            importlib.import_module(module)
    _keep_window_alive()
    _sweep_private_copies()


def import_later_pages() -> None:
    """Import what customers and charts are shown by, which takes as long as all the rest: Today stands before."""
    with collector_paused():
        for module in _LATER:
            importlib.import_module(module)
    gc.freeze()


def _sweep_private_copies() -> None:
    """Remove what a killed process handed to other programs, or had opened of a backup."""
    from desktop_crm.store.image import sweep_work

    try:
        sweep_work()
    except CrmError:
        log.warning("the folder of private copies cannot be swept")


def _keep_window_alive() -> None:
    """Let the collector and work on other threads hold the window up less; `make bench` tells the longest stalls."""
    # What stands by now stays: the collector need not look at it ever again.
    gc.freeze()
    gc.set_threshold(*_COLLECTIONS)
    sys.setswitchinterval(_TURN_S)


def open_with_passphrase(path: Path, passphrase: str) -> Store:
    """Open a store; raise WrongPassphrase, KeyStoreFailed and what `store.opening.open_store` raises."""
    from desktop_crm.store.read_only import open_anywhere
    from desktop_crm.vault.key_store import KeyStore
    from desktop_crm.vault.typed_secret import unlock_with_typed

    return open_anywhere(path, lambda header: unlock_with_typed(header, passphrase, KeyStore()))


def open_with_key_store(path: Path) -> Store | None:
    """Open a store that this computer's login opens; None where it has no such way in. Raise KeyStoreFailed."""
    from desktop_crm.store.key_rows import read_file
    from desktop_crm.store.opening import found_version
    from desktop_crm.store.read_only import open_anywhere
    from desktop_crm.vault.key_store import KeyStore
    from desktop_crm.vault.slots import SlotKind

    found_version(path)
    try:
        header, key_store = read_file(path), KeyStore()
    except CannotWrite:
        # On a medium that cannot be written only a copy can be read, which waits for a passphrase.
        return None
    if not header.has(SlotKind.KEY_STORE):
        return None
    # Before the store is held: the key store may wait for a prompt, and a passphrase shall open the store meanwhile.
    keys = header.unlock_with_key_store(key_store)
    return open_anywhere(path, lambda now: keys if now == header else now.unlock_with_key_store(key_store))


def recover(path: Path, code: str, passphrase: str) -> Made:
    """Open a store by its recovery code; from now on a new passphrase and a new code open it, and the old ones do not.

    A header that was damaged or changed is made anew from what the code opens. Raise WrongRecoveryCode, StoreDamaged.
    """
    from desktop_crm.domain.profiles import Profile
    from desktop_crm.store import ways_in
    from desktop_crm.store.opening import open_store
    from desktop_crm.store.read_only import back_up_before_migration
    from desktop_crm.vault.kdf import calibrate

    try:
        store = open_store(
            path, lambda header: header.unlock_with_recovery_code(code), back_up_before_migration
        )
    except StoreDamaged as error:
        if error.part != "header":
            raise
        fresh = ways_in.repair_header(path, code, passphrase, calibrate())
        return Made(open_with_passphrase(path, passphrase), fresh)
    try:
        # Whoever holds the sheet is the owner, whichever profile was in force.
        store.switch_profile(Profile.OWNER, lambda header: header.unlock_with_recovery_code(code))
        return Made(store, ways_in.recover(store, passphrase))
    except BaseException:
        store.close()
        raise


def create(wanted: NewStore) -> Made:
    """Create a store with its home country, currency, language and recovery code.

    Raise StoreExists, CannotWrite, BadInput for a weak passphrase, KeyStoreFailed.
    """
    from desktop_crm.operations.settings import save_setting
    from desktop_crm.queries.settings import HOME_COUNTRY, HOME_CURRENCY, HOME_LANGUAGE
    from desktop_crm.store import ways_in
    from desktop_crm.store.opening import create_store
    from desktop_crm.vault.kdf import calibrate
    from desktop_crm.vault.key_store import KeyStore
    from desktop_crm.vault.keys import KeyHeader

    store_id = os.urandom(16).hex()
    kdf = calibrate()
    if not wanted.passphrase:
        header, keys = KeyHeader.create_with_key_store(store_id, KeyStore())
    else:
        header, keys = KeyHeader.create(store_id, wanted.passphrase, kdf)
        if wanted.with_login:
            header = header.with_both(keys, wanted.passphrase, KeyStore(), kdf)
    store = create_store(wanted.path, header, keys)
    store.write(Op.SAVE_SETTING, save_setting, HOME_COUNTRY, wanted.home_country)
    store.write(Op.SAVE_SETTING, save_setting, HOME_CURRENCY, wanted.home_currency)
    store.write(Op.SAVE_SETTING, save_setting, HOME_LANGUAGE, wanted.language)
    store.write(Op.SAVE_SETTING, save_setting, SHEET_WAITS, True)
    return Made(store, ways_in.renew_recovery_code(store))


def end_reminder(store: Store, _job: Job) -> None:
    """Remember that the recovery sheet was typed back, so nobody need be reminded of it."""
    from desktop_crm.operations.settings import save_setting

    store.write(Op.SAVE_SETTING, save_setting, SHEET_WAITS, None)


def login_can_open() -> bool:
    """Tell whether this computer has a key store of its own."""
    from desktop_crm.vault.key_store import KeyStore

    try:
        return KeyStore().available()
    except KeyStoreFailed:
        return False


def open_sample(path: Path, job: Job) -> Store:
    """Open the store of invented people, inventing them first where that was not done to its end. Raise Stopped."""
    try:
        store = open_with_passphrase(path, SAMPLE_PASSPHRASE)
    except StoreMissing:
        store = _make_sample(path)
    try:
        if store.next_steps() == (None, None):
            _invent_people(store, job)
    except BaseException:
        store.close()
        raise
    return store


def _make_sample(path: Path) -> Store:
    from desktop_crm.store.opening import create_store
    from desktop_crm.vault.kdf import KdfParameters
    from desktop_crm.vault.keys import KeyHeader

    # The passphrase is known, so working hard at it would only cost time.
    quick = KdfParameters(memory_kib=19 * 1024, passes=1, lanes=1)
    return create_store(path, *KeyHeader.create(os.urandom(16).hex(), SAMPLE_PASSPHRASE, quick))


def _invent_people(store: Store, job: Job) -> None:
    from desktop_crm.domain.sample import SamplePlan
    from desktop_crm.operations.sample_sales import fill_with_example
    from desktop_crm.operations.settings import save_setting
    from desktop_crm.queries.settings import HOME_LANGUAGE

    plan = SamplePlan(customers=SAMPLE_CUSTOMERS, seed=SAMPLE_SEED, until=datetime.now().astimezone().date())
    store.write(Op.SAVE_SETTING, save_setting, HOME_LANGUAGE, language_code())
    store.write(Op.SAMPLE, fill_with_example, plan, job.report, job.stopped)
