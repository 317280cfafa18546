"""Every way in which a command can end, and that none of them shows a traceback."""

import os
import signal
import sqlite3
import sys
from pathlib import Path

import pytest

from desktop_crm.cli import reading
from desktop_crm.operations import sample as sample_operation
from desktop_crm.store.opening import open_store
from desktop_crm.system.paths import log_file
from tests.builders import PASSPHRASE


def _is_calm(ran):
    assert ran.out == ""
    assert "Traceback" not in ran.err
    assert len(ran.err.strip().splitlines()) == 1
    assert ran.err.strip().endswith(".")


def _opened(store: Path):
    return open_store(store, lambda header: header.unlock_with_passphrase(PASSPHRASE))


@pytest.mark.parametrize(
    "line",
    [
        ("find",),
        ("find", "a.crm", "x", "--limit", "0"),
        ("show", "a.crm", "first"),
        ("sample", "a.crm", "--customers", "3"),
        ("sample", "a.crm", "--customers", "3", "--seed", "1", "--until", "soon"),
        ("undo", "a.crm", "b.crm"),
        ("one.crm", "two.crm"),
        ("--nonsense",),
    ],
)
def test_2_for_what_is_typed_wrongly(crm, line):
    done = crm(*line)

    assert (done.code, done.out) == (2, "")
    assert "usage: " in done.err


def test_2_for_a_record_that_never_was(crm, sample):
    for command in ("show", "history"):
        done = crm(command, sample, 12345)
        assert done.code == 2
        _is_calm(done)


def test_2_for_a_number_that_no_id_can_be(crm, sample):
    for number in (10**30, -1):
        assert crm("show", sample, number).code == 2


def test_2_where_there_is_nothing_to_undo(crm, tmp_path):
    crm("new", tmp_path / "mine.crm")
    for command in ("undo", "redo"):
        done = crm(command, tmp_path / "mine.crm")
        assert done.code == 2
        _is_calm(done)


def test_2_for_a_weak_passphrase_and_no_file_stays(crm, tmp_path):
    (tmp_path / "weak.txt").write_text("123456\n")

    done = crm("new", tmp_path / "mine.crm", passphrase=tmp_path / "weak.txt")

    assert done.code == 2
    assert "too easy to guess" in done.err
    assert not (tmp_path / "mine.crm").exists()


def test_2_for_a_passphrase_file_that_is_not_utf8(crm, tmp_path):
    (tmp_path / "gb.txt").write_bytes("我家门前有小河后面有山坡".encode("gb18030"))

    assert crm("new", tmp_path / "mine.crm", passphrase=tmp_path / "gb.txt").code == 2


def test_2_where_nobody_can_be_asked_for_the_passphrase(crm, sample):
    done = crm("undo", sample, passphrase=None)

    assert done.code == 2
    assert "--passphrase-file" in done.err


def test_2_for_a_sample_that_cannot_be(crm, tmp_path):
    done = crm("sample", tmp_path / "a.crm", "--customers", -1, "--seed", 1)

    assert done.code == 2
    assert not (tmp_path / "a.crm").exists()


def test_2_for_an_ending_that_names_no_kind_of_file(crm, sample, tmp_path):
    done = crm("export", sample, tmp_path / "everyone.pdf")

    assert done.code == 2
    _is_calm(done)


def test_2_for_an_operator_that_is_not_understood(crm, sample):
    assert crm("find", sample, "due:someday").code == 2


def test_3_for_findings(crm, sample):
    with sqlite3.connect(sample) as connection:
        connection.execute("UPDATE customer SET stage = 'loyal' WHERE id = (SELECT min(id) FROM customer)")
    connection.close()

    done = crm("doctor", sample)

    assert done.code == 3
    assert [finding["kind"] for finding in done.document["findings"]] == ["row"]


def test_3_for_a_store_whose_pages_are_damaged(crm, sample):
    whole = sample.read_bytes()
    sample.write_bytes(whole[:4096] + bytes(len(whole) - 4096))

    for command in ("undo", "doctor"):
        done = crm(command, sample)
        assert done.code == 3
        assert "Traceback" not in done.err


def test_10_where_there_is_no_store(crm, tmp_path):
    for line in (
        ("undo", tmp_path / "no.crm"),
        ("doctor", tmp_path / "no.crm"),
        ("find", tmp_path / "no.crm", "x"),
    ):
        done = crm(*line)
        assert done.code == 10
        _is_calm(done)


def test_11_while_another_holds_the_store_but_not_for_the_doctor(crm, sample):
    store = _opened(sample)
    try:
        done = crm("undo", sample)
        assert done.code == 11
        _is_calm(done)

        examined = crm("doctor", sample)
        assert (examined.code, examined.document["findings"]) == (0, [])
        assert examined.document["store"]["lock_owner"].startswith(f"{os.getpid()} ")
    finally:
        store.close()
    assert crm("doctor", sample).document["store"]["lock_owner"] == ""


def test_12_for_a_wrong_passphrase(crm, sample, tmp_path):
    (tmp_path / "wrong.txt").write_text("another long passphrase entirely\n")
    for command in ("undo", "doctor"):
        done = crm(command, sample, passphrase=tmp_path / "wrong.txt")
        assert done.code == 12
        _is_calm(done)


def _text(path: Path) -> None:
    path.write_text("This is no store.\n" * 20)


def _empty(path: Path) -> None:
    path.touch()


def _foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE customer (id INTEGER PRIMARY KEY)")
    connection.close()


def _newer(path: Path) -> None:
    _foreign(path)
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA application_id={0x43524D31}")
        connection.execute("PRAGMA user_version=999")
    connection.close()


@pytest.mark.parametrize("make", [_text, _empty, _foreign, _newer])
def test_13_for_files_that_are_not_ours_or_too_new(crm, tmp_path, make):
    path = tmp_path / "odd.crm"
    make(path)
    before = path.read_bytes()

    for line in (("undo", path), ("doctor", path), ("find", path, "x")):
        done = crm(*line)
        assert done.code == 13
        _is_calm(done)
    assert path.read_bytes() == before


@pytest.mark.parametrize("share", [0.02, 0.3, 0.9])
def test_a_truncated_store_is_damaged_or_not_ours_but_no_bug(crm, sample, share):
    whole = sample.read_bytes()
    sample.write_bytes(whole[: int(len(whole) * share)])

    for command in ("export", "doctor"):
        line = (command, sample, sample.with_suffix(".csv")) if command == "export" else (command, sample)
        done = crm(*line)
        assert done.code in (3, 13)
        assert "Traceback" not in done.err


def test_14_for_a_folder_and_for_places_that_cannot_be_written(crm, sample, tmp_path):
    for line in (
        ("undo", tmp_path),
        ("export", sample, tmp_path / "no such folder" / "a.csv"),
        ("new", tmp_path / "no such folder" / "a.crm"),
        ("new", sample),
    ):
        done = crm(*line)
        assert done.code == 14
        _is_calm(done)


def test_14_for_a_passphrase_file_that_is_not_there(crm, sample, tmp_path):
    done = crm("undo", sample, passphrase=tmp_path / "nowhere.txt")

    assert done.code == 14
    _is_calm(done)


def test_an_export_never_replaces_the_store_it_comes_from(crm, sample):
    disguised = sample.rename(sample.with_suffix(".csv"))
    before = disguised.read_bytes()

    assert crm("export", disguised, disguised).code == 14
    assert disguised.read_bytes()[:16] == before[:16]


def test_70_for_a_bug_logged_without_personal_data(crm, sample, monkeypatch):
    def broken(*_arguments):
        raise ZeroDivisionError("王晓明 138 0013 5678")

    monkeypatch.setattr(reading, "search", broken)

    done = crm("find", sample, "x")

    assert done.code == 70
    _is_calm(done)
    logged = log_file().read_text("utf-8")
    assert "ZeroDivisionError" in logged
    assert "138" not in logged
    assert "王" not in logged


def test_130_for_a_stopped_sample_that_leaves_no_file(crm, tmp_path, monkeypatch):
    def pressing_ctrl_c(plan):
        signal.raise_signal(signal.SIGINT)
        return iter(original(plan))

    original = sample_operation.sample_customers
    monkeypatch.setattr(sample_operation, "sample_customers", pressing_ctrl_c)

    done = crm("sample", tmp_path / "a.crm", "--customers", 10, "--seed", 1)

    assert done.code == 130
    _is_calm(done)
    assert not list(tmp_path.glob("a.crm*")) or [path.name for path in tmp_path.glob("a.crm*")] == [
        "a.crm.lock"
    ]


def test_130_for_ctrl_c_anywhere_else(crm, sample, monkeypatch):
    def interrupted(*_arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr(reading, "search", interrupted)

    assert crm("find", sample, "x").code == 130
    assert crm("find", sample, "x", "--limit", 1).code == 130


def test_130_for_ctrl_c_while_the_commands_are_still_loading(crm, sample, monkeypatch):
    class Interrupted:
        @staticmethod
        def find_spec(name, *_arguments):
            if name == "desktop_crm.cli.running":
                raise KeyboardInterrupt

    monkeypatch.delitem(sys.modules, "desktop_crm.cli.running", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Interrupted, *sys.meta_path])

    done = crm("find", sample, "x")

    assert done.code == 130
    _is_calm(done)


def test_3_for_what_a_check_finds_and_0_for_a_sound_store(crm, sample):
    for quick in ((), ("--quick",)):
        assert crm("check", sample, *quick).document["findings"] == []
    with sqlite3.connect(sample) as connection:
        connection.execute("UPDATE customer SET stage = 'loyal' WHERE id = (SELECT min(id) FROM customer)")
        (victim,) = connection.execute("SELECT min(id) FROM customer").fetchone()
    connection.close()

    done = crm("check", sample)

    assert done.code == 3
    assert [(each["kind"], each["id"]) for each in done.document["findings"]] == [("row", str(victim))]
    said = crm("check", sample, json=False)
    assert f"Customer {victim}: was changed outside this program" in said.out
