"""The check finds what was changed behind the program's back, says where, and finds nothing in a sound store."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import CannotWrite, Stopped
from desktop_crm.domain.sample import SamplePlan
from desktop_crm.operations.photos import add_photo
from desktop_crm.operations.sample import fill_with_sample
from desktop_crm.store import quick_check
from desktop_crm.store.check import findings
from desktop_crm.store.check_rows import Finding
from desktop_crm.store.inspection import verify
from desktop_crm.store.opening import open_store
from desktop_crm.store.quick_check import quick_findings
from desktop_crm.store.store import Store
from desktop_crm.store.sums import SUMS
from desktop_crm.vault.keys import DataKeys, KeyHeader
from tests.builders import PASSPHRASE, add_person, new_store
from tests.faults.victims import import_people, opened


@pytest.fixture(autouse=True)
def _time_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a quick check be slow on a computer that has other things to do."""
    monkeypatch.setattr(quick_check, "_SECONDS", 60)


def _unlock(header: KeyHeader) -> DataKeys:
    return header.unlock_with_passphrase(PASSPHRASE)


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """The file of a closed store with people, an edited one among them."""
    store = new_store(tmp_path / "mine.crm")
    for number in range(5):
        add_person(store, f"Person {number}", phone=f"138 0013 800{number}", note="meets on Fridays")
    store.undo()
    store.redo()
    store.close()
    return store.path


def _changed(path: Path, *statements: str) -> None:
    """Do to the file what another program could."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def _kinds(found: list[Finding]) -> set[tuple[str, str]]:
    return {(one.kind, one.table) for one in found}


@pytest.mark.parametrize("quick", [False, True])
@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE customer SET stage = 'won' WHERE id = (SELECT min(id) FROM customer)", ("row", "customer")),
        (
            "UPDATE customer SET name_sealed = (SELECT name_sealed FROM customer ORDER BY id DESC LIMIT 1)"
            " WHERE id = (SELECT min(id) FROM customer)",
            ("value", "customer"),
        ),
        (
            "DELETE FROM contact_point WHERE id = (SELECT min(id) FROM contact_point)",
            ("count", "contact_point"),
        ),
        (
            "UPDATE change_set SET op = 'import' WHERE id = (SELECT max(id) FROM change_set)",
            ("journal", "change_set"),
        ),
        ("DELETE FROM change_set WHERE id = (SELECT max(id) FROM change_set)", ("journal", "change_set")),
        ("UPDATE crm_key_header SET body = x'00'", ("header", "crm_key_header")),
        ("CREATE TRIGGER evil AFTER INSERT ON customer BEGIN DELETE FROM tag; END", ("schema", "evil")),
        ("DROP INDEX ix_change_row_id", ("schema", "ix_change_row_id")),
        ("UPDATE crm_meta SET accumulators_sealed = zeroblob(80)", ("count", "customer")),
    ],
)
def test_what_was_changed_from_outside_is_found_and_named(
    path: Path, statement: str, expected: tuple[str, str], quick: bool
) -> None:
    assert verify(path, _unlock, quick=quick) == []
    _changed(path, statement)
    assert expected in _kinds(verify(path, _unlock, quick=quick))


def test_a_record_without_its_owner_is_found(path: Path) -> None:
    _changed(path, "DELETE FROM customer WHERE id = (SELECT min(id) FROM customer)")
    found = verify(path, _unlock)
    assert {("references", "contact_point"), ("count", "customer")} <= _kinds(found)
    assert all(one.row_id for one in found if one.kind == "references")


def test_damaged_pages_are_said_once(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'relation'").fetchone()[0]
        page_size = connection.execute("PRAGMA page_size").fetchone()[0]
    with path.open("r+b") as file:
        file.seek((root - 1) * page_size)
        file.write(b"\xff" * page_size)
    said = [one for one in verify(path, _unlock) if one.kind == "pages"]
    assert said
    assert len(said) == len(set(said))


def test_an_old_value_of_the_history_that_does_not_open_is_found(path: Path) -> None:
    _changed(path, "UPDATE change SET old = zeroblob(80) WHERE kind = 'd' AND t = 'cu'")
    assert ("value", "change") in _kinds(verify(path, _unlock))


def test_the_row_of_a_changed_value_is_named_by_its_id(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        (victim,) = connection.execute("SELECT max(id) FROM customer").fetchone()
    _changed(path, f"UPDATE customer SET note_sealed = NULL WHERE id = {victim}")
    assert verify(path, _unlock) == [Finding(kind="row", table="customer", row_id=victim)]


@pytest.mark.parametrize("table", SUMS)
def test_a_sum_that_is_not_that_of_the_rows_is_found_and_named(path: Path, table: str) -> None:
    store = open_store(path, _unlock)
    store.write(Op.SAMPLE, fill_with_sample, SamplePlan(customers=5, seed=1, until=date(2026, 11, 1)))
    store.close()
    assert verify(path, _unlock) == []
    _changed(path, f"UPDATE {table} SET number = number + 1 WHERE number = (SELECT max(number) FROM {table})")
    assert _kinds(verify(path, _unlock)) == {("sums", table)}


def test_a_photo_that_lost_a_part_is_found(tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    customer = add_person(store, "Anna Berg")
    store.write(Op.EDIT_CUSTOMER, add_photo, customer, bytes(range(256)) * 600, "image/png")
    assert store.read(findings) == []
    store.close()
    _changed(store.path, "DELETE FROM attachment_chunk WHERE position = 1")
    assert ("value", "attachment") in _kinds(verify(store.path, _unlock))


def test_a_check_tells_how_far_it_is_and_can_be_stopped(path: Path) -> None:
    told: list[tuple[int, int]] = []
    verify(path, _unlock, report=lambda done, total: told.append((done, total)))
    assert told
    assert all(done <= total for done, total in told)
    with pytest.raises(Stopped):
        verify(path, _unlock, stop=lambda: True)


def test_a_quick_check_of_a_great_store_samples_it_and_ends_when_asked(tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    import_people(store, 2_500)
    assert store.read(quick_findings) == []
    assert store.read(quick_findings, lambda: True) == []
    # The connection that was interrupted serves on.
    assert store.read(findings) == []
    store.close()


def test_a_store_full_of_everything_has_no_findings(tmp_path: Path) -> None:
    store: Store = new_store(tmp_path / "mine.crm")
    store.write(Op.SAMPLE, fill_with_sample, SamplePlan(customers=30, seed=3, until=date(2026, 6, 30)))
    assert store.read(findings) == store.read(quick_findings) == []
    store.close()


@pytest.mark.parametrize("quick", [True, False])
def test_a_store_of_an_older_version_is_whole_until_something_in_it_is_not(
    tmp_path: Path, quick: bool
) -> None:
    path = tmp_path / "old.crm"
    shutil.copyfile(Path(__file__).parent / "data" / "schema-1.crm", path)
    assert verify(path, _unlock, quick=quick) == []
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP INDEX ix_relation_to_id")
    assert Finding(kind="schema", table="ix_relation_to_id") in verify(path, _unlock, quick=quick)


def test_what_sqlite_says_of_the_disk_is_no_finding_of_a_quick_check(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing = sqlite3.OperationalError("disk I/O error")
    failing.sqlite_errorcode, failing.sqlite_errorname = sqlite3.SQLITE_IOERR, "SQLITE_IOERR"

    def fail(_checker: object) -> Iterator[Iterator[Finding | None]]:
        raise OperationalError("SELECT", None, failing)

    monkeypatch.setattr(quick_check, "_parts", fail)
    with closing(opened(path)) as store, pytest.raises(CannotWrite):
        store.read(quick_findings)
