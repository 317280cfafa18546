"""Creating and opening stores, good and bad ones."""

import os
import sqlite3
import stat
from pathlib import Path

import pytest

from desktop_crm.domain.errors import (
    CannotWrite,
    NotAStore,
    StoreDamaged,
    StoreExists,
    StoreLocked,
    StoreMissing,
    StoreTooNew,
    WrongPassphrase,
)
from desktop_crm.store.engine import APPLICATION_ID, PRAGMAS
from desktop_crm.store.lock_file import LockFile
from desktop_crm.store.models import Base
from desktop_crm.store.opening import open_store
from desktop_crm.store.schema import VERSION, sealed_columns, tables
from desktop_crm.store.store import Store
from desktop_crm.vault.keys import DataKeys, KeyHeader
from desktop_crm.wording.errors import say_error
from desktop_crm.wording.languages import Language
from tests.builders import PASSPHRASE, add_person, contents, new_store, reopened
from tests.torture_report import PlanRow


def _with_passphrase(header: KeyHeader) -> DataKeys:
    return header.unlock_with_passphrase(PASSPHRASE)


def test_a_store_holds_tomorrow_what_it_held_today(store: Store) -> None:
    add_person(store, "王晓明", phone="138 0013 8000")
    before = contents(store)
    again = reopened(store)
    assert contents(again) == before
    again.close()


def test_only_its_owner_may_read_the_files_of_a_store(store: Store) -> None:
    add_person(store, "王晓明")
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in store.path.parent.glob("mine.crm*")}
    assert set(modes) >= {"mine.crm", "mine.crm-wal", "mine.crm.lock"}
    assert set(modes.values()) == {0o600}


def test_no_store_is_made_over_a_file_that_stands_there(tmp_path: Path) -> None:
    path = tmp_path / "mine.crm"
    path.write_text("a shopping list")
    with pytest.raises(StoreExists):
        new_store(path)
    assert path.read_text() == "a shopping list"


def test_a_store_that_could_not_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    lock = LockFile(tmp_path / "mine.crm")
    lock.acquire()
    with pytest.raises(StoreLocked):
        new_store(tmp_path / "mine.crm")
    assert not (tmp_path / "mine.crm").exists()
    lock.release()


def test_a_second_process_is_told_who_holds_the_store(store: Store) -> None:
    with pytest.raises(StoreLocked) as raised:
        open_store(store.path, _with_passphrase)
    assert raised.value.process == str(os.getpid())
    assert f"process {os.getpid()} of the computer “{raised.value.host}”" in say_error(
        raised.value, Language.EN
    )


@pytest.mark.parametrize("text", ["", "no process", "12 \x1b[31m", "<b>1</b> host"])
def test_a_lock_file_that_tells_nothing_of_use_is_passed_over(store: Store, text: str) -> None:
    store.path.with_name(store.path.name + ".lock").write_text(text, "utf-8")
    with pytest.raises(StoreLocked) as raised:
        open_store(store.path, _with_passphrase)
    assert (raised.value.process, raised.value.host) == ("", "")
    assert "another window or computer" in say_error(raised.value, Language.EN)


def test_a_wrong_passphrase_opens_nothing_and_frees_the_lock(store: Store) -> None:
    store.close()
    with pytest.raises(WrongPassphrase):
        open_store(store.path, lambda header: header.unlock_with_passphrase("not this one at all"))
    open_store(store.path, _with_passphrase).close()


def test_files_that_are_no_stores_are_refused_and_left_as_they_are(tmp_path: Path) -> None:
    text = tmp_path / "text.crm"
    text.write_text("name,phone\n" * 100)
    empty = tmp_path / "empty.crm"
    empty.touch()
    foreign = tmp_path / "foreign.crm"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE t (a)")
    connection.close()
    for path in (text, empty, foreign):
        before = path.read_bytes()
        with pytest.raises(NotAStore):
            open_store(path, _with_passphrase)
        assert path.read_bytes() == before
    with pytest.raises(StoreMissing):
        open_store(tmp_path / "nowhere.crm", _with_passphrase)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_no_store_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.crm")
    with pytest.raises(NotAStore):
        open_store(tmp_path / "pipe.crm", _with_passphrase)


def test_a_store_of_a_newer_program_is_refused_with_its_version(store: Store) -> None:
    store.close()
    with sqlite3.connect(store.path) as connection:
        connection.execute(f"PRAGMA user_version={VERSION + 1}")
    connection.close()
    with pytest.raises(StoreTooNew) as raised:
        open_store(store.path, _with_passphrase)
    assert raised.value.schema_version == VERSION + 1


def test_a_store_cut_short_is_called_damaged(store: Store) -> None:
    for number in range(30):
        add_person(store, f"Person {number}", phone="138 0013 8000")
    store.close()
    size = store.path.stat().st_size
    with store.path.open("r+b") as file:
        file.truncate(size // 2)
    with pytest.raises(StoreDamaged):
        _open_and_read(store.path)


def _open_and_read(path: Path) -> None:
    store = open_store(path, _with_passphrase)
    try:
        contents(store)
    finally:
        store.close()


def test_a_damaged_first_header_is_read_from_its_copy(store: Store) -> None:
    store.close()
    with sqlite3.connect(store.path) as connection:
        connection.execute("UPDATE crm_key_header SET body = x'00'")
    connection.close()
    open_store(store.path, _with_passphrase).close()


def test_two_damaged_headers_are_said(store: Store) -> None:
    store.close()
    with sqlite3.connect(store.path) as connection:
        connection.execute("UPDATE crm_key_header SET body = x'00'")
        connection.execute("DELETE FROM crm_key_header_copy")
    connection.close()
    with pytest.raises(StoreDamaged) as raised:
        open_store(store.path, _with_passphrase)
    assert raised.value.part == "header"


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        new_store(tmp_path / "no such folder" / "mine.crm")


def test_every_connection_has_the_settings_that_protect_the_data(store: Store, plan_row: PlanRow) -> None:
    plan_row(23, "settings of both connections", 2 * len(PRAGMAS))
    expected = {name: value for name, value in PRAGMAS if name != "journal_mode"}
    names = {"ON": "1", "OFF": "0", "FULL": "2", "MEMORY": "2"}
    for engine in (store._writer, store._readers):
        with engine.connect() as connection:
            for name, value in expected.items():
                found = connection.exec_driver_sql(f"PRAGMA {name}").scalar_one_or_none()
                # mmap_size answers nothing where the system library was built without it.
                assert str(found if found is not None else 0) == names.get(value, value), name
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
            assert connection.exec_driver_sql("PRAGMA application_id").scalar_one() == APPLICATION_ID


def test_the_first_migration_makes_what_the_models_say(store: Store) -> None:
    with store._readers.connect() as connection:
        for table in Base.metadata.sorted_tables:
            columns = connection.exec_driver_sql(f"PRAGMA table_info({table.name})").all()
            found = {row.name: (row.type, bool(row.notnull)) for row in columns}
            expected = {c.name: (c.type.compile(connection.dialect), not c.nullable) for c in table.columns}
            assert found == expected, table.name
            indexes = connection.exec_driver_sql(f"PRAGMA index_list({table.name})").all()
            made = {row.name for row in indexes if row.origin == "c"}
            assert made == {index.name for index in table.indexes}, table.name


def test_a_sealed_column_refuses_anything_unsealed(store: Store, plan_row: PlanRow) -> None:
    plan_row(
        23, "sealed columns with their CHECK", sum(len(sealed_columns(spec)) for spec in tables().values())
    )
    customer = add_person(store, "王晓明")
    with sqlite3.connect(store.path) as connection:
        for spec in tables().values():
            for column, _ in spec.columns:
                if column.endswith("_sealed"):
                    sql = connection.execute(
                        "SELECT sql FROM sqlite_master WHERE name = ?", (spec.name,)
                    ).fetchone()[0]
                    assert f"{column} IS NULL OR (typeof({column}) = 'blob'" in sql, (spec.name, column)
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("UPDATE customer SET name_sealed = ? WHERE id = ?", (b"plain" * 20, customer))
    connection.close()


def test_codes_of_tables_and_columns_are_unique() -> None:
    assert len(tables()) == len({spec.name for spec in tables().values()})
    for spec in tables().values():
        codes = [code for _, code in spec.columns]
        assert len(codes) == len(set(codes)), spec.name
