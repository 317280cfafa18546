"""Reading where the file, the log or somebody else is in the way."""

import sqlite3
import struct
from contextlib import closing, suppress
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import (
    CannotRead,
    CannotWrite,
    NotAStore,
    Stopped,
    StoreDamaged,
    StoreLocked,
)
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit
from desktop_crm.store.check import Finding, findings
from desktop_crm.store.check_rows import Checker
from desktop_crm.store.context import keys
from desktop_crm.store.engine import compact, sqlite_errors_named, writer_engine
from desktop_crm.store.haystack import FieldCode
from desktop_crm.store.haystack_sales import SalesName
from desktop_crm.store.inspection import sqlite_facts, verify
from desktop_crm.store.lock_file import LockFile
from desktop_crm.store.models import Customer
from desktop_crm.store.opening import found_version
from desktop_crm.store.quick_check import quick_findings
from desktop_crm.store.raw_pages import RawPages
from desktop_crm.store.store import Store
from desktop_crm.vault.keys import DataKeys, KeyHeader
from tests.builders import PASSPHRASE, add_person, new_store
from tests.faults.victims import opened
from tests.searched import Person, entries


def by_passphrase(header: KeyHeader) -> DataKeys:
    return header.unlock_with_passphrase(PASSPHRASE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed store with a person in it."""
    store = new_store(tmp_path / "mine.crm")
    add_person(store, "Anna Berg", phone="138 0013 8000")
    store.close()
    return store.path


def _kinds(found: list[Finding]) -> set[str]:
    return {one.kind for one in found}


def test_names_of_the_schema_that_are_no_text_are_found_and_said(path: Path) -> None:
    store = opened(path)
    _changed(
        store,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET name = CAST(x'ff' AS TEXT), sql = 'CREATE' WHERE name = 'tag'",
        "PRAGMA schema_version = 4711",
    )
    with pytest.raises(StoreDamaged) as caught:
        store.read(quick_findings)
    assert caught.value.part == "schema"
    with suppress(StoreDamaged):
        store.close()


def test_a_file_that_is_no_database_any_more_is_said(path: Path) -> None:
    path.write_bytes(b"written over " * 1000)
    with closing(sqlite3.connect(path)) as connection, pytest.raises(NotAStore), sqlite_errors_named(path):
        connection.execute("SELECT * FROM customer")


def test_a_file_that_may_only_be_read_and_pages_that_are_damaged_are_said(path: Path) -> None:
    opened(path).close()
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        with pytest.raises(CannotWrite) as refused, sqlite_errors_named(path):
            connection.execute("DELETE FROM customer")
        assert refused.value.reason == "read_only"
        pages = range(2, connection.execute("PRAGMA page_count").fetchone()[0] + 1)
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * 4096)
            file.write(b"\xff" * 4096)
    with closing(sqlite3.connect(path)) as connection:
        with pytest.raises(StoreDamaged) as damaged, sqlite_errors_named(path):
            connection.execute("SELECT * FROM customer").fetchall()
        assert damaged.value.part == "pages"


def test_what_sqlite_is_and_was_built_with_is_told() -> None:
    version, options = sqlite_facts()
    assert version == sqlite3.sqlite_version
    assert any(option.startswith("THREADSAFE=") for option in options)


def test_a_folder_in_a_stores_place_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "folder.crm").mkdir()
    with pytest.raises(CannotRead):
        found_version(tmp_path / "folder.crm")


def test_a_file_that_somebody_else_writes_is_said_to_be_in_use(tmp_path: Path) -> None:
    # In such a folder there is no log: who writes keeps all others from reading.
    (tmp_path / "Dropbox").mkdir()
    store = new_store(tmp_path / "Dropbox" / "mine.crm")

    def hasty(session: Session) -> list[Finding]:
        session.connection().exec_driver_sql("PRAGMA busy_timeout=0")
        return quick_findings(session)

    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreLocked):
            store.read(hasty)
        other.execute("ROLLBACK")
    assert store.read(hasty) == []
    store.close()


def test_unused_pages_stay_while_somebody_else_writes(path: Path) -> None:
    engine = writer_engine(path)
    with engine.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA busy_timeout=0")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not compact(engine)
        other.execute("ROLLBACK")
    assert compact(engine)
    engine.dispose()


def test_a_wrong_count_of_unused_pages_is_found_by_both_checks(path: Path) -> None:
    body = bytearray(path.read_bytes())
    body[36:40] = struct.pack(">I", int.from_bytes(body[36:40], "big") + 1)
    path.write_bytes(body)
    assert _kinds(verify(path, by_passphrase)) == {"pages"}
    assert _kinds(verify(path, by_passphrase, quick=True)) == {"pages"}


def test_a_header_that_cannot_be_read_is_a_finding(path: Path) -> None:
    def refused(_header: KeyHeader) -> DataKeys:
        raise StoreDamaged(part="header")

    assert verify(path, refused) == [Finding(kind="header")]


def test_the_newest_links_of_a_long_journal_are_proved_from_the_one_before_them(path: Path) -> None:
    store = opened(path)
    (anna,) = store.read(lambda session: [one.id for one in session.query(Customer)])
    for number in range(6):
        store.write(Op.EDIT_CUSTOMER, edit_customer, anna, CustomerEdit(note=f"note {number}"))

    def newest(session: Session) -> list[Finding]:
        return [one for one in Checker(session.connection(), keys(session)).journal(3) if one]

    assert store.read(newest) == []
    _changed(store, "UPDATE change_set SET device = 'another' WHERE id = (SELECT min(id) FROM change_set)")
    assert store.read(newest) == []
    assert _kinds(store.read(findings)) == {"journal"}
    _changed(store, "UPDATE change_set SET device = 'another' WHERE id = (SELECT max(id) FROM change_set)")
    assert _kinds(store.read(newest)) == {"journal"}
    store.close()


def _changed(store: Store, *statements: str) -> None:
    with closing(sqlite3.connect(store.path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_filling_the_search_memory_can_be_stopped_at_every_moment(path: Path) -> None:
    store = opened(path)
    for asked in count(1):
        looks = count(1)
        try:
            store.load_search(lambda: next(looks) == asked)  # noqa: B023 - called before the next round
            break
        except Stopped:
            continue
    assert asked > 2
    store.close()


def test_what_is_searched_is_not_shown_where_a_programmer_looks() -> None:
    anna = entries([Person(id=7, fields=((FieldCode.NAME, "Anna Berg"),), sort_name="berg")])
    assert all("berg" not in repr(one).lower() for one in (anna, anna.fields))
    assert repr(SalesName(7, ("Roller line",))) == "SalesName(7)"


def test_the_owner_of_a_lock_is_told_while_its_process_runs(tmp_path: Path) -> None:
    lock, other = LockFile(tmp_path / "mine.crm"), LockFile(tmp_path / "mine.crm")
    assert other.owner() == ""
    lock.acquire()
    process, _, host = other.owner().partition(" ")
    assert int(process) > 0
    note = tmp_path / "mine.crm.lock"
    for text, owner in ((f"x {host}", ""), (f"{2**31 - 1} {host}", ""), (f"{9**99} {host}", "")):
        note.write_text(text)
        assert other.owner() == owner
    note.write_text("17 another-computer")
    assert other.owner() == "17 another-computer"
    note.write_text(f"1 {host}")
    assert other.owner() == f"1 {host}"
    other.ask_to_show()
    assert other.request_path.exists()
    lock.release()


def test_a_sealed_field_is_read_before_it_is_saved_but_not_after_its_session(path: Path) -> None:
    store = opened(path)
    assert Customer(name="Bo Lund").name == "Bo Lund"
    (anna,) = store.read(lambda session: list(session.query(Customer)))
    with pytest.raises(RuntimeError):
        anna.name
    store.close()


def test_a_disk_that_gives_nothing_back_gives_no_rows() -> None:
    # Its first page is nobody's: reading there fails as on a broken sector.
    with closing(RawPages(Path("/proc/self/mem"))) as pages:
        assert pages.count == 0
        assert pages.page(1) == bytes(4096)
        assert list(pages.rows(1)) == []


def test_values_of_every_kind_are_read_as_sqlite_wrote_them(tmp_path: Path) -> None:
    row = (1.5, 0, 1, -1, 300, -(2**40), 2**62, None, "text 客", b"\xff\x00", "", b"")
    with closing(sqlite3.connect(tmp_path / "any.db")) as connection:
        connection.execute(f"CREATE TABLE t ({', '.join(f'c{place}' for place in range(len(row)))})")
        connection.execute(f"INSERT INTO t VALUES ({', '.join('?' * len(row))})", row)
        connection.commit()
    with closing(RawPages(tmp_path / "any.db")) as pages:
        assert [one.values for one in pages.rows(2)] == [row]
    body = (tmp_path / "any.db").read_bytes()
    # A kind that SQLite keeps for itself stands in no file: the row is passed over.
    start = body.rindex(b"\x0d\x07\x08\x09")
    (tmp_path / "any.db").write_bytes(body[: start + 2] + b"\x0a" + body[start + 3 :])
    with closing(RawPages(tmp_path / "any.db")) as pages:
        assert list(pages.rows(2)) == []


@pytest.mark.parametrize("place", [8, 30, 40])
def test_a_log_whose_head_or_first_frame_is_not_its_own_counts_for_nothing(
    tmp_path: Path, place: int
) -> None:
    path = tmp_path / "any.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE t (a)")
        connection.execute("INSERT INTO t VALUES ('in the log')")
        connection.commit()
        with closing(RawPages(path)) as pages:
            assert [row.values for row in pages.rows(2)] == [("in the log",)]
        copy = tmp_path / "copy.db"
        copy.write_bytes(path.read_bytes())
        log = bytearray(path.with_name("any.db-wal").read_bytes())
        log[place] ^= 1
        copy.with_name("copy.db-wal").write_bytes(log)
    with closing(RawPages(copy)) as pages:
        assert list(pages.rows(2)) == []
