"""A laptop is lost: on another one, with nothing but a backup and what its owner knows, everything is there again.

RESTORES in the environment says how often.
"""

import os
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.operations.attachments import attach_files
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit
from desktop_crm.store.accumulators import read_sums
from desktop_crm.store.backups import Backups
from desktop_crm.store.check import findings
from desktop_crm.store.context import sealer
from desktop_crm.store.opening import open_store
from desktop_crm.store.restoring import restore_store
from desktop_crm.store.store import Store
from desktop_crm.system.file_source import Pasted
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.recovery_code import new_code
from desktop_crm.vault.typed_secret import unlock_with_typed
from tests.builders import PASSPHRASE, add_person, new_store
from tests.torture_report import PlanRow

RESTORES = int(os.environ.get("RESTORES", "3"))


def _sums(store: Store) -> dict[str, int]:
    """Return the sum of each table, which covers every row."""

    def read(session: Session) -> dict[str, int]:
        return dict(read_sums(session.connection(), sealer(session)))

    return store.read(read)


def _lost_laptop(folder: Path) -> tuple[Path, str, dict[str, int]]:
    """Return the one file that is left of a store, the code of its sheet, and what the store held."""
    store, code = new_store(folder / "mine.crm"), new_code()
    store.replace_key_header(store.key_header().with_recovery_code(store.keys, code))
    anna = add_person(store, "Anna Berg", phone="138 0013 8000", note="likes tea")
    store.write(Op.EDIT_CUSTOMER, edit_customer, anna, CustomerEdit(note="prefers calls"))
    pasted = Pasted(name="contract.txt", data=b"signed " * 20_000)
    store.write(Op.ATTACH_FILES, attach_files, anna, (pasted,), lambda _done, _total: None)
    backup = Backups(store, [folder / "stick"]).make(Reason.BY_HAND).path
    sums = _sums(store)
    store.close()
    return backup, code, sums


@pytest.mark.parametrize("way", ["passphrase", "recovery code"])
def test_a_backup_is_restored_where_there_is_neither_store_nor_key_store(
    tmp_path: Path, way: str, plan_row: PlanRow
) -> None:
    plan_row(19, f"restores on a fresh profile by {way}", RESTORES)
    assert not KeyStore().available()
    for number in range(RESTORES):
        (tmp_path / str(number)).mkdir()
        backup, code, sums = _lost_laptop(tmp_path / str(number))
        target = tmp_path / f"{number} again.crm"
        unlock = partial(
            unlock_with_typed, typed=PASSPHRASE if way == "passphrase" else code, key_store=KeyStore()
        )
        assert restore_store(backup, target, unlock).aside is None
        with closing(open_store(target, unlock)) as store:
            assert _sums(store) == sums
            assert store.read(findings) == []
