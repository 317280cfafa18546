"""What an audit meets on its way: files that go away, processes that end, systems that show no memory."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from io import BytesIO
from pathlib import Path

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import Stopped
from desktop_crm.store import audit_canaries as trial
from desktop_crm.store import audit_places, canaries
from desktop_crm.store.audit_facts import some_values
from desktop_crm.store.audit_pages import free_pages
from desktop_crm.store.audit_result import PlaceKind
from desktop_crm.store.audit_scan import Patterns, Target, Watch, scan
from desktop_crm.store.check import findings
from desktop_crm.store.opening import open_store
from desktop_crm.store.store import Store
from desktop_crm.system import restart
from desktop_crm.vault.keys import KeyHeader
from tests.builders import PASSPHRASE, QUICK, add_person

NOTE = "Wants the green chairs before the fair in May"


def _target(body: bytes | None) -> Target:
    opened = nullcontext(None if body is None else BytesIO(body))
    return Target(kind=PlaceKind.LOGS, path=Path("a.log"), size=len(body or b""), open=lambda: opened)


def test_values_too_short_to_be_told_from_chance_are_not_searched(store: Store) -> None:
    add_person(store, "A", note=NOTE)
    assert [text for _, text in store.read(some_values, 100)] == [NOTE]


def test_a_look_at_free_pages_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "free.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (x)")
        connection.executemany("INSERT INTO t VALUES (?)", [(NOTE * 50,) for _ in range(50)])
        connection.execute("DROP TABLE t")
    with path.open("rb") as file, pytest.raises(Stopped):
        free_pages(file, lambda: True)


def test_a_file_that_goes_away_between_the_list_and_the_look_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stays.log").write_bytes(b"x")
    monkeypatch.setattr(audit_places.os, "walk", lambda top: [(top, [], ["gone.log", "stays.log"])])
    found = audit_places.targets_in({PlaceKind.LOGS: [tmp_path]})
    assert [target.path.name for target in found] == ["stays.log"]


def test_a_file_that_is_gone_counts_for_nothing_and_one_that_cannot_be_opened_as_unread() -> None:
    def refuse() -> nullcontext[None]:
        raise PermissionError

    locked = Target(kind=PlaceKind.LOGS, path=Path("b.log"), size=1, open=refuse)
    facts = scan(Patterns.of([("a", NOTE)]), [_target(None), locked], Watch())
    (place,) = facts.places
    assert (place.files, place.unread, place.hits) == (0, 1, 0)


def test_of_very_many_hits_the_first_hundred_are_told_and_all_are_counted() -> None:
    facts = scan(Patterns.of([("a", NOTE)]), [_target(NOTE.encode() * 150)], Watch())
    (place,) = facts.places
    assert place.hits >= 150
    assert len(facts.hits) == 100


def test_where_there_is_nothing_to_search_nothing_is_planted() -> None:
    facts = scan(Patterns.of([("a", NOTE)]), [], Watch(), [PlaceKind.LOGS])
    assert (facts.planted, facts.found) == (0, 0)


def test_a_trial_can_be_stopped_while_the_invented_store_lives() -> None:
    steps: list[int] = []
    with pytest.raises(Stopped):
        trial.audit_canaries(Watch(report=lambda done, _all: steps.append(done), stop=lambda: bool(steps)))
    assert steps == [1]


def test_a_process_of_the_trial_that_ends_too_early_is_no_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(restart, "command", lambda _line: [sys.executable, "-c", "input()"])
    with pytest.raises(RuntimeError, match="before its time"):
        trial.audit_canaries(Watch())


def test_where_the_system_shows_no_memory_of_others_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_folder: Path) -> Iterator[Iterator[bytes]]:
        raise PermissionError

    search = Patterns.of([("a", NOTE)]).search
    monkeypatch.setattr(trial.os, "kill", lambda _process, _signal: None)
    monkeypatch.setattr(trial, "_areas", refuse)
    assert trial.copies_in_memory(os.getpid(), search) == -1
    monkeypatch.setattr(trial.sys, "platform", "darwin")
    assert trial.copies_in_memory(os.getpid(), search) == -1


def test_the_invented_store_is_whole_after_each_step_of_its_life(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seed, path = bytes(range(16)), tmp_path / "invented.crm"
    header, keys = KeyHeader.create(seed.hex(), PASSPHRASE, QUICK)
    canaries.create_oldest(path, header, keys, seed)
    store = open_store(path, lambda found: found.unlock_with_passphrase(PASSPHRASE))
    for op, step in ((Op.SAMPLE, canaries.fill), (Op.EDIT_CUSTOMER, canaries.edit)):
        store.write(op, step, seed)
        assert store.read(findings) == []
    store.write(Op.TRASH, canaries.remove)
    assert store.read(findings) == []
    died: list[tuple[int, int]] = []
    monkeypatch.setattr(canaries.os, "kill", lambda *told: died.append(told))
    with pytest.raises(LookupError):
        store.write(Op.SAMPLE, _die_and_leave, bytes(16))
    assert died == [(os.getpid(), signal.SIGKILL)]
    assert store.read(findings) == []
    store.close()


def _die_and_leave(session: object, seed: bytes) -> None:
    canaries.fill_and_die(session, seed)  # type: ignore[arg-type]  # a session, as every write gets
    raise LookupError
