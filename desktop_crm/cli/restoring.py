"""`restore`: a whole backup in a store's place, or one record of it back into the store."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing
from pathlib import Path

from desktop_crm.cli.backing_up import folders
from desktop_crm.cli.stores import opened, stoppable
from desktop_crm.cli.terminal import Terminal
from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import StoreDamaged
from desktop_crm.operations.restore_record import Cell, restore_cell, restore_record
from desktop_crm.queries.record_then import record_then
from desktop_crm.store.backups import back_up_closed
from desktop_crm.store.image import Image
from desktop_crm.store.restoring import restore_store
from desktop_crm.store.store import Store
from desktop_crm.vault.data_keys import DataKeys
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.keys import KeyHeader
from desktop_crm.vault.typed_secret import unlock_with_typed
from desktop_crm.wording import terminal as words


def restore(terminal: Terminal, arguments: Namespace) -> int:
    """Restore all of a backup, or with `--record` one customer, or with `--field` one field of theirs."""
    if arguments.record is None:
        return _restore_all(terminal, arguments.backup, arguments.store)
    with (
        opened(terminal, arguments.store) as store,
        closing(_image(terminal, arguments.backup, store)) as image,
    ):
        then = image.read(record_then, arguments.record)
        if arguments.field:
            cell = Cell(table="customer", row_id=arguments.record, column=arguments.field)
            done = store.write(Op.RESTORE_RECORD, restore_cell, then, cell, image.content)
        else:
            done = store.write(Op.RESTORE_RECORD, restore_record, then, image.content)
    said = [terminal.say(words.RECORD_RESTORED)]
    if done.value:
        said.append(terminal.say(words.LEFT_OUT, count=done.value))
    terminal.answer({"change_set": str(done.changes.change_set), "left_out": done.value}, said)
    return 0


def _restore_all(terminal: Terminal, backup: Path, target: Path) -> int:
    def unlock(header: KeyHeader) -> DataKeys:
        return unlock_with_typed(header, terminal.passphrase(), KeyStore())

    def before(path: Path, keys: DataKeys) -> None:
        back_up_closed(path, keys, folders(None), Reason.RESTORE)

    with stoppable() as stop:
        aside = restore_store(backup, target, unlock, before, stop).aside
    said = [terminal.say(words.RESTORED, file=target.name)]
    if aside:
        said.append(terminal.say(words.KEPT_ASIDE, file=aside.name))
    terminal.answer({"store": str(target), "kept": str(aside) if aside else None}, said)
    return 0


def _image(terminal: Terminal, backup: Path, store: Store) -> Image:
    """Open a backup with the keys of its store; one of other keys asks for its own passphrase or code."""

    def unlock(header: KeyHeader) -> DataKeys:
        try:
            return store.keys.only(header.key_ids)
        except StoreDamaged:
            return unlock_with_typed(header, terminal.passphrase(), KeyStore())

    return Image(backup, unlock)
