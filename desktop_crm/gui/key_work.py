"""What Settings does with the keys of the open store. Everything here runs on threads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import now_ms
from desktop_crm.gui.backup_work import back_up_before
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.settings import KEY_MADE_AT, key_made_at
from desktop_crm.store import anchor, rotation, ways_in
from desktop_crm.store.backup import Work
from desktop_crm.store.backups import Backups
from desktop_crm.store.ways_in import Mode, WaysIn
from desktop_crm.vault import recovery_code
from desktop_crm.vault.kdf import calibrate
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.slots import SlotKind
from desktop_crm.vault.typed_secret import unlock_with_typed

if TYPE_CHECKING:
    from desktop_crm.gui.workspace import Job
    from desktop_crm.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyState:
    """What the Security panel shows: the ways in, whether a login can be one, the key's id and when it was made."""

    ways: WaysIn
    login_possible: bool
    key_id: str
    made_at: int | None


def key_state(store: Store, _job: Job) -> KeyState:
    """Return what opens the store now."""
    return KeyState(
        ways=ways_in.ways_in(store.key_header()),
        login_possible=KeyStore().available(),
        key_id=store.keys.key_ids[0].hex().upper(),
        made_at=store.read(key_made_at),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class NewWay:
    """A change of mode or passphrase: `present` proves who asks, None where there is no passphrase yet."""

    mode: Mode
    present: str | None
    passphrase: str


def change_way(store: Store, wanted: NewWay, _job: Job) -> None:
    """Let a store open in this mode with this passphrase. Raise WrongPassphrase, BadInput, KeyStoreFailed."""
    header, key_store = store.key_header(), KeyStore()
    if wanted.present is not None:
        unlock_with_typed(header, wanted.present, key_store)
    if wanted.mode is ways_in.ways_in(header).mode:
        ways_in.change_passphrase(store, wanted.passphrase, key_store)
    else:
        ways_in.change_mode(store, wanted.mode, wanted.passphrase, key_store)


def remove_way(store: Store, kind: SlotKind, _job: Job) -> None:
    """Let the store no longer be opened this way. Raise BadInput for the last one."""
    ways_in.remove_way(store, kind)


def renew_login(store: Store, _job: Job) -> None:
    """Let this computer's login open the store, or do so again. Raise KeyStoreFailed."""
    ways_in.renew_login(store, KeyStore())


def renew_recovery_code(store: Store, _job: Job) -> str:
    """Let a new recovery code open the store instead of the last, and return it."""
    return ways_in.renew_recovery_code(store)


def begin_rotation(store: Store, passphrase: str, job: Job) -> str:
    """After a backup, let a new key seal from now on; return the recovery code that opens the store from now on.

    Raise WrongPassphrase, KeyStoreFailed, NoRoom, CannotWrite.
    """
    code = recovery_code.new_code()
    credentials = ways_in.new_credentials(store.key_header(), passphrase, KeyStore(), code)
    back_up_before(store, Reason.ROTATION, job)
    rotation.begin(store, credentials, calibrate())
    store.write(Op.SAVE_SETTING, save_setting, KEY_MADE_AT, now_ms())
    return code


def finish_rotation(store: Store, folders: Sequence[Path], job: Job) -> int:
    """Seal everything anew and let the old key go; return how many values keep it. Raise Stopped, CannotWrite."""
    watch = rotation.Watch(report=job.report, stopped=job.stopped)

    def back_up() -> None:
        Backups(store, folders).make(Reason.ROTATION, Work(stop=job.stopped))

    try:
        return rotation.finish(store, back_up, watch)
    finally:
        # The links of the journal are new, as far as the work came.
        anchor.remember(store, KeyStore())
