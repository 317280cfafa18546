"""An audit finds what can be read, and where nothing can, it says so only after a search that finds what it planted."""

from __future__ import annotations

import dataclasses
import logging
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import NotAllowed, RecordGone, Stopped
from desktop_crm.domain.plain_forms import plain_forms
from desktop_crm.domain.profiles import Profile
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit
from desktop_crm.store import rotation
from desktop_crm.store.audit import AuditOrder, audit
from desktop_crm.store.audit_pages import free_pages
from desktop_crm.store.audit_result import Audit, PlaceKind
from desktop_crm.store.audit_scan import Patterns, Watch, control
from desktop_crm.store.backups import Backups
from desktop_crm.store.schema import sealed_columns, tables
from desktop_crm.store.store import Store
from desktop_crm.system import paths
from desktop_crm.vault.slots import Credential, SlotKind
from tests.builders import PASSPHRASE, QUICK, add_person, reopened
from tests.quiet_computer import quiet_computer
from tests.torture_report import PlanRow

__all__ = ["quiet_computer"]

# Each life has 20 texts of its own for every column; the night lives ten (`make torture`).
LIVES = int(os.environ.get("CANARY_LIVES", "1"))
NAME, NOTE = "欧阳明月照千山", "Wants the green chairs before the fair in May"


@pytest.fixture
def store(store: Store) -> Store:
    add_person(store, NAME, phone="+86 138 0013 8765", note=NOTE)
    return store


def _places(found: Audit) -> dict[PlaceKind, int]:
    return {place.kind: place.hits for place in found.scan.places}


def test_a_sound_store_has_no_findings_and_says_what_is_sealed_by_which_key(store: Store) -> None:
    found = audit(store, AuditOrder())
    assert found.clean
    assert found.seals.unsealed == 0
    assert {(one.table, one.column, one.filled, one.sealed) for one in found.seals.columns} >= {
        ("customer", "name_sealed", 1, 1),
        ("customer", "note_sealed", 1, 1),
        ("contact_point", "value_sealed", 1, 1),
    }
    (key,) = found.seals.keys
    assert key.primary
    assert key.since > 0
    assert key.values == found.seals.filled
    assert [(slot.kind, slot.kdf) for slot in found.seals.slots] == [("passphrase", QUICK)]
    assert found.scan.found == found.scan.planted == found.scan.patterns > 20
    assert set(_places(found)) == set(PlaceKind) - {PlaceKind.MEMORY}
    assert not any(_places(found).values())


def test_every_sealed_column_is_told_of(store: Store) -> None:
    told = {(one.table, one.column) for one in audit(store, AuditOrder()).seals.columns}
    assert told == {(spec.name, name) for spec in tables().values() for name, _ in sealed_columns(spec)}


@pytest.mark.parametrize("form", sorted(plain_forms(NAME)))
def test_a_value_that_can_be_read_in_a_log_is_found_in_any_form(store: Store, form: str) -> None:
    (paths.log_folder() / "desktop-crm.log.2").write_bytes(b"... " + plain_forms(NAME)[form] + b" ...")
    found = audit(store, AuditOrder())
    assert not found.clean
    assert _places(found)[PlaceKind.LOGS] >= 1
    assert ("customer.name", 4) in [(hit.source, hit.offset) for hit in found.scan.hits]
    assert NAME not in repr(found.scan)


def test_settings_of_qt_backups_and_temporary_files_are_looked_through(store: Store, tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    Backups(store, [backups]).make("by_hand")  # type: ignore[arg-type]
    assert audit(store, AuditOrder(backup_folders=(backups,))).clean
    for leak in (
        paths.config_folder().parent / "QtProject.conf",
        backups / "left.part",
        tmp_path / "temporary" / "etilqs_1",
        paths.cache_folder() / "picture",
        paths.work_folder() / "x" / "image.crm",
        tmp_path / "mine before restore.crm",
    ):
        leak.parent.mkdir(exist_ok=True)
        leak.write_text(NOTE)
    found = audit(store, AuditOrder(backup_folders=(backups,)))
    assert {kind for kind, hits in _places(found).items() if hits} == {
        PlaceKind.SETTINGS,
        PlaceKind.BACKUPS,
        PlaceKind.TEMPORARY,
        PlaceKind.CACHE,
        PlaceKind.WORK,
        PlaceKind.STORE,
    }


def test_links_and_files_of_others_are_left_alone(store: Store, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text(NOTE)
    (paths.log_folder() / "link").symlink_to(tmp_path / "elsewhere")
    os.mkfifo(paths.log_folder() / "pipe")
    assert audit(store, AuditOrder()).clean


def test_an_audit_leaves_the_locks_of_an_open_store_alone(store: Store) -> None:
    audit(store, AuditOrder())
    # Had the audit closed a file of the store, another process could begin to write under a transaction of this one.
    script = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None);"
        "c.execute('BEGIN IMMEDIATE')"
    )
    with store.rewriting():
        tried = subprocess.run(
            [sys.executable, "-c", script, str(store.path)], capture_output=True, text=True, check=False
        )
    assert "database is locked" in tried.stderr


def test_a_value_in_plain_in_the_store_itself_is_found(store: Store, tmp_path: Path) -> None:
    store.close()
    with sqlite3.connect(store.path) as connection:
        connection.execute(
            "INSERT INTO change_set VALUES (9, ?, 1, '', 1, 0, 0, NULL, NULL, 1, 0, x'00')", (NOTE,)
        )
    connection.close()
    again = reopened(store)
    found = audit(again, AuditOrder())
    again.close()
    assert _places(found)[PlaceKind.STORE] >= 1
    assert "journal" in {one.kind for one in found.findings}


def test_a_seal_that_does_not_open_is_a_finding(store: Store) -> None:
    with store.rewriting() as connection:
        sealed = connection.exec_driver_sql("SELECT note_sealed FROM customer").scalar_one()
        connection.exec_driver_sql(
            "UPDATE customer SET note_sealed = ?", (sealed[:-1] + bytes([sealed[-1] ^ 1]),)
        )
    found = audit(store, AuditOrder())
    assert not found.clean
    assert ("value", "customer") in {(one.kind, one.table) for one in found.findings}


def test_free_pages_are_walked_and_what_can_be_read_there_is_told(tmp_path: Path) -> None:
    path = tmp_path / "free.db"
    for secure in ("ON", "OFF"):
        path.unlink(missing_ok=True)
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute(f"PRAGMA secure_delete={secure}")
        connection.execute("CREATE TABLE t (x)")
        connection.execute("BEGIN")
        connection.executemany(
            "INSERT INTO t VALUES (?)", [(f"{NOTE} {number}" * 20,) for number in range(200)]
        )
        connection.execute("COMMIT")
        connection.execute("DELETE FROM t")
        connection.close()
        with path.open("rb") as file:
            pages = free_pages(file, lambda: False)
        assert pages.count > 30
        assert (pages.readable == 0) == (secure == "ON")
        assert (pages.empty == pages.count) == (secure == "ON")


def test_the_search_is_tried_and_a_blind_one_fails_its_trial(monkeypatch: pytest.MonkeyPatch) -> None:
    patterns = Patterns.of([("a", NAME), ("b", NOTE)])
    assert control(patterns, bytes(10_000)) == (len(patterns.forms), len(patterns.forms))
    assert control(patterns, b"") == (len(patterns.forms), len(patterns.forms))
    monkeypatch.setattr("desktop_crm.store.audit_scan.ByteSearch.in_blocks", lambda *_args: iter(()))
    assert control(patterns, bytes(10_000)) == (len(patterns.forms), 0)


def test_an_audit_whose_search_is_blind_is_not_clean(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_crm.store.audit_scan.ByteSearch.in_blocks", lambda *_args: iter(()))
    found = audit(store, AuditOrder())
    assert found.scan.hits == ()
    assert not found.clean


def test_a_renewed_key_is_new_and_a_changed_passphrase_leaves_it_as_old(store: Store) -> None:
    (before,) = audit(store, AuditOrder()).seals.keys
    header = store.key_header().with_passphrase(store.keys, f"{PASSPHRASE} now", QUICK)
    store.replace_key_header(header)
    (same,) = audit(store, AuditOrder()).seals.keys
    assert (same.key_id, same.since) == (before.key_id, before.since)
    rotation.begin(store, [Credential(kind=SlotKind.PASSPHRASE, passphrase=PASSPHRASE)], QUICK)
    half = audit(store, AuditOrder())
    assert [key.primary for key in half.seals.keys] == [True, False]
    assert half.clean
    rotation.finish(store, lambda: None, rotation.Watch())
    whole = audit(store, AuditOrder())
    (renewed,) = whole.seals.keys
    assert renewed.key_id != before.key_id
    assert renewed.since >= before.since
    assert whole.clean


def test_an_invented_record_stands_beside_its_bytes(store: Store) -> None:
    cells = audit(store, AuditOrder()).record
    assert {"name", "value", "note", "text"} <= {cell.column for cell in cells}
    assert all(cell.offset > 0 and cell.stored[0] == 1 for cell in cells)
    assert list(paths.work_folder().iterdir()) == []


def test_a_record_of_ones_own_is_shown_where_the_profile_may_take_it_out(store: Store) -> None:
    person = add_person(store, "Elena Rossi", note="Prefers mornings")
    cells = audit(store, AuditOrder(customer_id=person)).record
    texts = {cell.column: cell.text for cell in cells}
    assert (texts["name"], texts["note"]) == ("Elena Rossi", "Prefers mornings")
    with store.files.reading("") as file, store.files.reading("-wal") as log:
        assert file
        assert log
        whole = file.read() + log.read()
    assert all(cell.stored in whole for cell in cells)
    with pytest.raises(RecordGone):
        audit(store, AuditOrder(customer_id=12345))
    store.switch_profile(Profile.ASSISTANT)
    with pytest.raises(NotAllowed):
        audit(store, AuditOrder(customer_id=person))
    assert audit(store, AuditOrder()).clean


def test_an_assistant_searches_for_whole_values_and_sees_none(store: Store) -> None:
    store.switch_profile(Profile.ASSISTANT)
    (paths.log_folder() / "leak").write_text("+86 138 0013 8765")
    assert _places(audit(store, AuditOrder()))[PlaceKind.LOGS] >= 1


def test_an_audit_can_be_stopped(store: Store) -> None:
    told: list[tuple[int, int]] = []
    with pytest.raises(Stopped):
        audit(store, AuditOrder(), Watch(report=lambda *done: told.append(done), stop=lambda: bool(told)))


def test_nothing_of_an_edited_store_is_found(store: Store) -> None:
    person = add_person(store, "Somebody Else", note="Something quite different")
    store.write(Op.EDIT_CUSTOMER, edit_customer, person, CustomerEdit(name="A New Name", note=""))
    store.undo()
    logging.getLogger("desktop_crm.test").info("said %s", NAME)
    assert audit(store, AuditOrder()).clean


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("_life", range(LIVES))
def test_an_invented_store_lives_through_everything_and_leaves_nothing(
    store: Store, plan_row: PlanRow, _life: int
) -> None:
    found = audit(store, AuditOrder(canaries=True))
    canary = found.canary
    assert canary is not None
    assert canary.clean
    assert canary.columns == len(found.seals.columns) + 2
    assert canary.values == 20 * canary.columns
    assert canary.scan.patterns == 16 * canary.values
    assert canary.scan.found == canary.scan.planted == canary.scan.patterns
    assert canary.steps[-2:] == ("killed", "locked")
    assert canary.copies_before > 0
    assert canary.copies_after == 0
    assert {place.kind for place in canary.scan.places} >= {
        PlaceKind.STORE,
        PlaceKind.BACKUPS,
        PlaceKind.LOGS,
    }
    assert list(paths.work_folder().iterdir()) == []
    plan_row(11, f"forms of texts of an invented store in {canary.columns} columns", canary.scan.patterns)
    plan_row(11, "of them found where they were planted", canary.scan.found)
    plan_row(
        11, "lives of a program whose memory holds copies while it is open, and none once it is locked", 1
    )


def test_the_trial_is_not_clean_where_it_could_not_be_seen_to_work(store: Store) -> None:
    canary = audit(store, AuditOrder(canaries=True)).canary
    assert canary is not None
    assert not dataclasses.replace(canary, copies_before=0).clean
    assert not dataclasses.replace(canary, copies_after=1).clean
