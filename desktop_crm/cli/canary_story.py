"""What the invented store of an audit lives through, in processes of their own that this program starts for itself.

`live` fills, changes, renews and backs up the store, and is killed while it writes; `open` shows what an open program
has in its memory, and locks; `wait` is what stands there after a lock. The audit gives them folders of their own.
"""

from __future__ import annotations

import logging
import sys
from functools import partial
from pathlib import Path

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.exchange.export_table import write_csv
from desktop_crm.queries.export_records import ExportRecords, all_customers
from desktop_crm.store import canaries, rotation
from desktop_crm.store.audit_canaries import KILLED, LIVE, LOCKED, OPEN, WAIT, command_line, passphrases
from desktop_crm.store.backups import Backups, back_up_closed, places
from desktop_crm.store.opening import open_store
from desktop_crm.store.store import Store
from desktop_crm.system.paths import settings_file
from desktop_crm.system.restart import replace_process
from desktop_crm.system.settings import SettingsFile
from desktop_crm.vault.data_keys import DataKeys
from desktop_crm.vault.kdf import WEAKEST
from desktop_crm.vault.keys import KeyHeader
from desktop_crm.vault.slots import Credential, SlotKind

log = logging.getLogger(__name__)


def play(stage: str, path: Path) -> int:
    """Play a part of the story on the store at `path`; the seed comes first on standard input."""
    if stage == WAIT:
        _say(LOCKED)
        sys.stdin.readline()
        return 0
    seed = bytes.fromhex(sys.stdin.readline())
    {LIVE: _live, OPEN: _open}[stage](path, seed)
    return 0


def _live(path: Path, seed: bytes) -> None:
    first, second = passphrases(seed)
    header, keys = KeyHeader.create(seed.hex(), first, WEAKEST)
    canaries.create_oldest(path, header, keys, seed)
    _say("migrated")
    store = open_store(path, lambda header: header.unlock_with_passphrase(first), _back_up)
    backups = Backups(store, places(SettingsFile(settings_file()).values))
    for step, work in (
        ("filled", lambda: store.write(Op.SAMPLE, canaries.fill, seed)),
        ("edited", lambda: store.write(Op.EDIT_CUSTOMER, canaries.edit, seed)),
        ("deleted", lambda: store.write(Op.TRASH, canaries.remove)),
        ("undone", lambda: store.undo()),
        ("logged", lambda: _log(seed)),
        # An export stays in memory until somebody says where to.
        (
            "exported",
            lambda: store.read_whole(
                Op.EXPORT, lambda session: write_csv(ExportRecords(session, all_customers(session)))
            ),
        ),
        ("passphrase", lambda: _change_passphrase(store, second)),
        ("rotated", lambda: _renew_key(store, second, backups)),
        ("backed_up", lambda: backups.make(Reason.BY_HAND)),
    ):
        work()
        _say(step)
    _say(KILLED)
    store.write(Op.SAMPLE, canaries.fill_and_die, seed)


def _open(path: Path, seed: bytes) -> None:
    _, passphrase = passphrases(seed)
    store = open_store(path, lambda header: header.unlock_with_passphrase(passphrase))
    store.load_search()
    del seed
    _say(OPEN)
    sys.stdin.readline()
    store.close()
    replace_process(command_line(WAIT, path))


def _back_up(path: Path, keys: DataKeys) -> None:
    back_up_closed(path, keys, places(SettingsFile(settings_file()).values), Reason.MIGRATION)


def _log(seed: bytes) -> None:
    """Say texts of the store in every way in which they could come into a log."""
    for number in range(canaries.EACH):
        text = canaries.canary(seed, canaries.LOGGED, number)
        try:
            raise ValueError(text)
        except ValueError:
            log.exception("an error about %s", text)
        logging.getLogger("elsewhere").error("a library said %s", text)


def _change_passphrase(store: Store, passphrase: str) -> None:
    store.replace_key_header(store.key_header().with_passphrase(store.keys, passphrase, WEAKEST))


def _renew_key(store: Store, passphrase: str, backups: Backups) -> None:
    rotation.begin(store, [Credential(kind=SlotKind.PASSPHRASE, passphrase=passphrase)], WEAKEST)
    rotation.finish(store, partial(backups.make, Reason.ROTATION), rotation.Watch())


def _say(word: str) -> None:
    print(word, flush=True)
