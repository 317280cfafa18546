"""Every released schema opens for ever, and a migration that is cut off anywhere leaves the old store as it was."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from desktop_crm.domain.errors import NoRoom, StoreDamaged
from desktop_crm.store import migration
from desktop_crm.store.check import findings
from desktop_crm.store.inspection import inspect
from desktop_crm.store.migration import bring_to_version
from desktop_crm.store.migrations import Step, steps
from desktop_crm.store.opening import open_store
from desktop_crm.store.schema import VERSION, golden_inventory, inventory
from desktop_crm.vault.keys import DataKeys, KeyHeader
from tests.builders import add_person
from tests.torture_report import PlanRow

RELEASED = sorted((Path(__file__).parent / "data").glob("schema-*.crm"))
# Of the stored files, whose people are invented.
PASSPHRASE = "copper lantern under seven bridges"
RECOVERY_CODE = "65FY-NG76-87AB-WJ1E-R6EV-X485-BTRT-1M1N-G4"
EXPECTED = {"customer": 6, "interaction": 20, "purchase": 10, "attachment": 1}


class Stopped(Exception):
    """What cuts a migration off."""


def _unlock(header: KeyHeader) -> DataKeys:
    return header.unlock_with_passphrase(PASSPHRASE)


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(request.param, tmp_path / "old.crm"))


def _version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _counts(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}


def test_there_is_a_stored_file_of_every_released_schema() -> None:
    assert [int(path.stem.rpartition("-")[2]) for path in RELEASED] == list(range(1, len(RELEASED) + 1))
    assert 1 <= len(RELEASED) <= VERSION


def test_a_store_of_every_released_schema_opens_with_all_that_it_held(
    released: Path, plan_row: PlanRow
) -> None:
    plan_row(18, f"open a stored {released.stem}", 1)
    before, older = _counts(released), _version(released) < VERSION
    backed_up: list[Path] = []
    store = open_store(released, _unlock, lambda path, _keys: backed_up.append(path))
    assert store.read(findings) == []
    names = store.read(
        lambda session: {name: session.scalar(text(f"SELECT count(*) FROM {name}")) for name in EXPECTED}
    )
    assert names == EXPECTED
    add_person(store, "Life goes on")
    store.undo()
    store.close()
    after = _counts(released)
    assert {
        name: rows for name, rows in after.items() if name in before and not name.startswith("change")
    } == {name: rows for name, rows in before.items() if not name.startswith("change")}
    assert backed_up == [released] * older
    with closing(sqlite3.connect(released)) as connection:
        assert inventory(connection.execute) == golden_inventory()
    open_store(released, lambda header: header.unlock_with_recovery_code(RECOVERY_CODE)).close()


def test_a_migration_waits_for_its_backup_and_does_nothing_without_one(released: Path) -> None:
    if _version(released) == VERSION:
        pytest.skip("this file is of the present schema")
    before = released.read_bytes()

    def refuse(_path: Path, _keys: DataKeys) -> None:
        raise StoreDamaged(part="pages")

    with pytest.raises(StoreDamaged):
        open_store(released, _unlock, refuse)
    assert released.read_bytes() == before
    assert inspect(released).schema_version < VERSION


def _cut_off(step: Step, after: int, done: list[int]) -> Step:
    """Return a step that is cut off after so many statements."""

    def migrate(execute: Callable[[str], Any]) -> None:
        numbers = count()

        def limited(statement: str) -> Any:
            done[0] = next(numbers) + 1
            if done[0] > after:
                raise Stopped
            return execute(statement)

        step(limited)

    return migrate


@pytest.mark.parametrize("found", range(len(steps()) + 1))
def test_a_migration_cut_off_at_any_statement_leaves_the_old_store(
    tmp_path: Path, found: int, plan_row: PlanRow
) -> None:
    path = tmp_path / "old.crm"
    path.touch()
    bring_to_version(path, 0, steps()[:found])
    before, tried = _counts(path), 0
    following = steps()[found] if found < len(steps()) else _a_step_of_tomorrow
    for after in count():
        done = [0]
        try:
            bring_to_version(path, found, [*steps()[:found], _cut_off(following, after, done)])
        except Stopped:
            tried += 1
            assert (_version(path), _counts(path)) == (found, before)
        else:
            break
    plan_row(18, f"cut off from schema {found} on", tried)
    assert tried >= 1
    assert _version(path) == found + 1


def _a_step_of_tomorrow(execute: Callable[[str], Any]) -> None:
    execute(
        "CREATE TABLE tomorrow (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer (id)) STRICT"
    )
    execute("INSERT INTO tomorrow SELECT id, id FROM customer")
    execute("CREATE INDEX ix_tomorrow_customer_id ON tomorrow (customer_id)")


@pytest.mark.parametrize(
    "mistake",
    [
        "DELETE FROM customer_tag",
        "DELETE FROM customer",
        "CREATE TABLE more (a REFERENCES customer (id)) STRICT",
    ],
)
def test_a_step_that_loses_rows_or_leaves_references_hanging_is_taken_back(
    released: Path, mistake: str
) -> None:
    bring_to_version(released, _version(released))
    before = _counts(released)

    def wrong(execute: Callable[[str], Any]) -> None:
        execute(mistake.replace("(a REF", "(a INTEGER REF"))
        if "more" in mistake:
            execute("INSERT INTO more VALUES (77)")

    with pytest.raises(StoreDamaged):
        bring_to_version(released, VERSION, [*steps(), wrong])
    assert (_version(released), _counts(released)) == (VERSION, before)


def test_a_file_whose_schema_is_not_that_of_a_new_store_is_not_migrated(tmp_path: Path) -> None:
    path = tmp_path / "old.crm"
    path.touch()
    bring_to_version(path, 0, steps()[:1])
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TRIGGER evil AFTER INSERT ON tag BEGIN DELETE FROM customer; END")
    with pytest.raises(StoreDamaged):
        bring_to_version(path, 1)
    assert _version(path) == 1


def test_a_disk_without_room_for_two_and_a_half_stores_is_refused_before_anything_is_written(
    released: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, size = released.read_bytes(), released.stat().st_size
    usage = shutil.disk_usage(released.parent)._replace(free=int(size * 2.4))
    monkeypatch.setattr(migration.shutil, "disk_usage", lambda _folder: usage)
    with pytest.raises(NoRoom) as raised:
        bring_to_version(released, VERSION, [*steps(), _a_step_of_tomorrow])
    assert (raised.value.needed, raised.value.free) == (int(size * 2.5), int(size * 2.4))
    assert released.read_bytes() == before
