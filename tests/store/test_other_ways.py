"""What a store does on ways that are seldom taken: around its key store, its places, its masks and its ways in."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import CannotWrite, StoreLocked
from desktop_crm.domain.filters import parse
from desktop_crm.domain.profiles import Profile
from desktop_crm.domain.records import AddressParts, ContactKind
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.desk import save_draft
from desktop_crm.operations.edits import ContactEdit, CustomerEdit
from desktop_crm.store import read_only, snapshot, ways_in
from desktop_crm.store.anchor import is_older, remember
from desktop_crm.store.context import sealer
from desktop_crm.store.haystack import Haystack
from desktop_crm.store.models import Customer
from desktop_crm.store.moving import move_store
from desktop_crm.store.read_only import open_anywhere
from desktop_crm.store.store import Store
from desktop_crm.store.ways_in import Mode
from desktop_crm.system.paths import work_folder
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.keys import DataKeys, KeyHeader
from desktop_crm.vault.recovery_code import new_code
from desktop_crm.vault.slots import SlotKind
from tests.builders import PASSPHRASE, QUICK, add_person, new_store
from tests.faults.test_read_only import Forbid, forbid
from tests.memory_key_store import Secrets

__all__ = ["forbid"]
OLD = Path(__file__).parent / "data" / "schema-1.crm"


def _unlock(header: KeyHeader) -> DataKeys:
    return header.unlock_with_passphrase(PASSPHRASE)


@pytest.fixture
def store(store: Store) -> Store:
    add_person(store, "Anna Berg", phone="138 0013 8000", note="likes tea")
    return store


def test_a_key_store_that_fails_keeps_no_store_from_closing(store: Store) -> None:
    secrets = Secrets()
    key_store = KeyStore(secrets)
    remember(store, key_store)
    secrets.failure = RuntimeError("the service went away")
    remember(store, key_store)
    assert not is_older(store, key_store)


def test_a_store_in_which_nothing_was_written_is_older_than_none(tmp_path: Path) -> None:
    key_store = KeyStore(Secrets())
    with closing(new_store(tmp_path / "new.crm")) as store:
        remember(store, key_store)
        assert not is_older(store, key_store)
        add_person(store, "Anna Berg")
        assert not is_older(store, key_store)


def test_a_store_is_not_moved_to_a_folder_that_is_not_there(store: Store, tmp_path: Path) -> None:
    store.close()
    with pytest.raises(CannotWrite):
        move_store(store.path, tmp_path / "away")
    assert store.path.exists()


def test_an_old_store_is_backed_up_before_it_is_opened_for_the_first_time(tmp_path: Path) -> None:
    path = Path(shutil.copy(OLD, tmp_path / "old.crm"))
    with closing(open_anywhere(path, _unlock)) as store:
        assert store.path == path
    assert [one.name[:4] for one in tmp_path.rglob("*.crmbackup")] == ["old "]


def test_a_full_disk_makes_no_copy_of_a_store(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.close()

    def full(*_: object) -> NoReturn:
        raise CannotWrite(path="", reason="disk_full")

    monkeypatch.setattr(read_only, "open_store", full)
    with pytest.raises(CannotWrite) as caught:
        open_anywhere(store.path, _unlock)
    assert caught.value.reason == "disk_full"
    assert list(work_folder().iterdir()) == []


def test_a_copy_that_does_not_fit_leaves_nothing(
    store: Store, tmp_path: Path, forbid: Forbid, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    shutil.copy(store.path, stick)
    forbid(stick)

    def full(*_: object) -> NoReturn:
        raise OSError(28, "no room")

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(CannotWrite) as caught:
        open_anywhere(stick / "mine.crm", _unlock)
    assert caught.value.reason == "disk_full"
    assert list(work_folder().iterdir()) == []


def test_a_copy_of_a_read_only_store_keeps_what_is_half_typed(
    store: Store, tmp_path: Path, forbid: Forbid
) -> None:
    store.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    shutil.copy(store.path, stick)
    forbid(stick)
    with closing(open_anywhere(stick / "mine.crm", _unlock)) as copy:
        copy.write(Op.SAVE_DRAFT, save_draft, "composer", None, "half a sentence")
        with pytest.raises(CannotWrite):
            copy.redo()


def test_a_backup_waits_for_readers_only_so_long(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot, "_PATIENCE_S", 0.02)
    monkeypatch.setattr(snapshot, "_PAUSE_S", 0.01)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM customer").fetchone()
        add_person(store, "Bo Lund")
        with pytest.raises(StoreLocked), store.snapshot():
            pytest.fail("the log holds what the reader does not see")


def test_where_there_is_no_log_a_backup_waits_for_who_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "_PATIENCE_S", 0.02)
    monkeypatch.setattr(snapshot, "_PAUSE_S", 0.01)
    (tmp_path / "Dropbox").mkdir()
    store = new_store(tmp_path / "Dropbox" / "mine.crm")
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreLocked), store.snapshot():
            pytest.fail("somebody writes")
        other.execute("ROLLBACK")
    with store.snapshot() as now:
        assert now.counts["customer"] == 0
    add_person(store, "Bo Lund")
    store.close()


def test_columns_are_masked_as_single_values_are(store: Store) -> None:
    def opened(session: Session) -> tuple[list[str | None], list[str | None], list[str | None]]:
        points = session.execute(text("SELECT id, value_sealed FROM contact_point")).all()
        people = session.execute(text("SELECT id, name_sealed, note_sealed FROM customer")).all()
        opener = sealer(session)
        return (
            opener.open_texts("cp", "va", [row[0] for row in points], [row[1] for row in points]),
            opener.open_texts("cu", "nm", [row[0] for row in people], [row[1] for row in people]),
            opener.open_texts("cu", "no", [row[0] for row in people], [row[2] for row in people]),
        )

    (phone,), names, notes = store.read(opened)
    assert (names, notes) == (["Anna Berg"], ["likes tea"])
    store.switch_profile(Profile.ASSISTANT)
    (masked,), names, _ = store.read(opened)
    assert names == ["Anna Berg"]
    assert masked != phone


def test_of_an_address_an_assistant_sees_the_city_alone(store: Store) -> None:
    lugano = AddressParts(street="Seestrasse 5", city="Lugano")
    edit = CustomerEdit(contact_points=(ContactEdit(kind=ContactKind.ADDRESS, address=lugano),))
    (bo,) = store.read(lambda session: list(session.scalars(select(Customer.id))))
    store.write(Op.EDIT_CUSTOMER, edit_customer, bo, edit)
    store.load_search()
    assert store.search.haystack.count(parse("lugano")) == 1
    store.switch_profile(Profile.ASSISTANT)
    parts = store.read(lambda session: _parts(session, bo))
    assert "Lugano" in parts
    assert "Seestrasse" not in parts


def _parts(session: Session, customer: int) -> str:
    statement = text(
        "SELECT id, parts_sealed FROM contact_point WHERE customer_id = :customer AND kind = 'address'"
    )
    row_id, sealed = session.execute(statement, {"customer": customer}).one()
    return sealer(session).open_text("cp", "pa", row_id, sealed)


def test_a_login_needs_no_passphrase_beside_it(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ways_in, "calibrate", lambda: QUICK)
    key_store = KeyStore(Secrets())
    ways_in.change_mode(store, Mode.LOGIN, "", key_store)
    ways_in.renew_recovery_code(store)
    ways_in.remove_way(store, SlotKind.PASSPHRASE)
    kinds = [one.kind for one in ways_in.new_credentials(store.key_header(), "", key_store, new_code())]
    assert sorted(kinds) == sorted([SlotKind.KEY_STORE, SlotKind.RECOVERY_CODE])


def test_of_somebody_unknown_nothing_was_found() -> None:
    assert Haystack()._names.text_of(7) == b""
