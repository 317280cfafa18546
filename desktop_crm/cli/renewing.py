"""`renew-key`: a new data key in place of the old one, or the end of a renewal that was left."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing

from desktop_crm.cli.backing_up import folders
from desktop_crm.cli.stores import stoppable
from desktop_crm.cli.terminal import Json, Terminal
from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import now_ms
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.settings import KEY_MADE_AT
from desktop_crm.store import anchor, rotation
from desktop_crm.store.backup import Work
from desktop_crm.store.backups import Backups
from desktop_crm.store.read_only import open_anywhere
from desktop_crm.store.store import Store
from desktop_crm.store.ways_in import new_credentials
from desktop_crm.vault import recovery_code
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.typed_secret import unlock_with_typed
from desktop_crm.wording import terminal as words


def renew_key(terminal: Terminal, arguments: Namespace) -> int:
    """Renew the key of a store and print its new recovery code; return 3 where values keep the old key."""
    passphrase = terminal.passphrase()
    opened = open_anywhere(arguments.store, lambda header: unlock_with_typed(header, passphrase, KeyStore()))
    with closing(opened) as store, stoppable() as stop:
        store.forgo_search()
        backups, work = Backups(store, folders(arguments.dir)), Work(stop=stop)
        code = ""
        if not rotation.is_unfinished(store):
            backups.make_if_changed(Reason.ROTATION, work)
            code = _begin(terminal, store, passphrase)
            terminal.note(terminal.say(words.NEW_CODE, code=code))
        watch = rotation.Watch(report=terminal.progress, stopped=stop)
        try:
            left = rotation.finish(store, lambda: backups.make(Reason.ROTATION, work), watch)
        finally:
            # The links of the journal are new, as far as the work came.
            anchor.remember(store, KeyStore())
    document: dict[str, Json] = {"recovery_code": code, "left": left}
    said = terminal.say(words.KEY_KEPT, count=left) if left else terminal.say(words.KEY_RENEWED)
    terminal.answer(document, [said])
    return 3 if left else 0


def _begin(terminal: Terminal, store: Store, passphrase: str) -> str:
    code = recovery_code.new_code()
    credentials = new_credentials(store.key_header(), passphrase, KeyStore(), code)
    rotation.begin(store, credentials, terminal.parameters())
    store.write(Op.SAVE_SETTING, save_setting, KEY_MADE_AT, now_ms())
    return code
