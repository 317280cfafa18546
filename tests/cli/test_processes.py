"""The command line as processes of their own: input, output, locks and Ctrl+C between them."""

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_crm.store.opening import open_store
from tests.builders import PASSPHRASE, new_store

ROOT = Path(__file__).parents[2]


def _command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "desktop_crm", *(str(argument) for argument in arguments)]


def _run(*arguments: object, **options: object) -> subprocess.CompletedProcess[bytes]:
    settings = {"cwd": ROOT, "input": PASSPHRASE.encode(), "capture_output": True, "timeout": 120, **options}
    return subprocess.run(_command(*arguments, "--passphrase-file", "-"), check=False, **settings)


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    store = new_store(tmp_path / "mine.crm")
    store.close()
    return store.path


def test_a_new_store_opens_with_the_passphrase_it_was_made_with(tmp_path: Path) -> None:
    made = _run("new", tmp_path / "mine.crm", "--json")

    assert (made.returncode, made.stderr) == (0, b"")
    assert json.loads(made.stdout)["store"] == str(tmp_path / "mine.crm")
    assert (tmp_path / "mine.crm").stat().st_mode & 0o077 == 0
    open_store(tmp_path / "mine.crm", lambda header: header.unlock_with_passphrase(PASSPHRASE)).close()


def test_json_is_the_only_thing_on_standard_output(empty: Path) -> None:
    answered = _run("find", empty, "王", "--json")

    assert (answered.returncode, json.loads(answered.stdout)) == (0, [])


def test_answers_are_utf8_whatever_the_locale(empty: Path) -> None:
    environment = {
        **os.environ,
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "LANGUAGE": "zh_CN",
    }

    answered = _run("undo", empty, env=environment)

    assert answered.returncode == 2
    assert answered.stderr.decode() == "没有可撤销的操作。\n"


def test_a_store_held_by_another_process_is_locked(empty: Path) -> None:
    held = open_store(empty, lambda header: header.unlock_with_passphrase(PASSPHRASE))
    try:
        refused = _run("undo", empty)
    finally:
        held.close()

    assert refused.returncode == 11
    assert _run("undo", empty).returncode == 2


def test_the_window_does_not_stand_in_the_way_of_version_and_help() -> None:
    version = _run("--version")
    assert version.stdout.startswith(b"desktop-crm ")
    assert b"COMMAND" in _run("--help").stdout


def test_no_command_waits_for_qt_and_no_window_for_the_commands() -> None:
    code = "import sys, desktop_crm.__main__; print({'PySide6', 'matplotlib', 'sqlalchemy', 'numpy'} & {*sys.modules})"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)

    assert loaded.stdout.split() == [b"set()"]


def test_a_command_waits_for_matplotlib_only_where_it_draws() -> None:
    code = "import sys, desktop_crm.cli.running; print({'PySide6', 'matplotlib'} & {*sys.modules})"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)

    assert loaded.stdout.split() == [b"set()"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is Linux's")
@pytest.mark.parametrize("line", [["doctor"], ["--version"], ["find", "--help"]])
def test_14_where_the_answer_cannot_be_written(line: list[str]) -> None:
    # Unbuffered, argparse keeps to itself what became of its help.
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with Path("/dev/full").open("wb") as full:
        ended = _run(*line, capture_output=False, stdout=full, stderr=subprocess.PIPE, env=buffered)

    assert ended.returncode == 14
    assert b"Traceback" not in ended.stderr


@pytest.mark.skipif(os.name != "posix", reason="the shell of POSIX closes streams")
@pytest.mark.parametrize(("closed", "code"), [("<&-", 2), (">&-", 0), ("2>&-", 0), ("<&- >&- 2>&-", 2)])
def test_closed_streams_are_no_bug(empty: Path, closed: str, code: int) -> None:
    given = ["--passphrase-file", empty.with_name("words")] if code == 0 else []
    empty.with_name("words").write_text(PASSPHRASE, "utf-8")
    line = shlex.join(_command("find", empty, "王", *given))

    ended = subprocess.run(f"{line} {closed}", shell=True, cwd=ROOT, capture_output=True, check=False)

    assert ended.returncode == code
    assert b"Traceback" not in ended.stderr


def test_nobody_who_stops_reading_sees_a_word_about_it(empty: Path) -> None:
    process = subprocess.Popen(
        _command("doctor"), cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    process.stdout.close()
    told = process.stderr.read()
    process.stderr.close()

    assert process.wait(60) == 0
    assert told == b""


@pytest.mark.skipif(os.name != "posix", reason="sends a signal as a terminal does")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_or_kill_rolls_back_and_leaves_no_store(tmp_path: Path, sent: signal.Signals) -> None:
    store = tmp_path / "large.crm"
    line = _command("sample", store, "--customers", 200_000, "--seed", 1, "--passphrase-file", "-")
    process = subprocess.Popen(line, cwd=ROOT, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdin.write(PASSPHRASE.encode())
    process.stdin.close()
    _wait_until_written(store.with_name("large.crm-wal"), process)

    process.send_signal(sent)
    told = process.stderr.read().decode()
    process.stderr.close()

    assert process.wait() == 130
    assert told == "Stopped. Nothing of it was kept.\n"
    assert not store.exists()


def _wait_until_written(log: Path, process: subprocess.Popen[bytes]) -> None:
    """Wait until a write has begun: its log file, as SQLite fills it, says so.

    On a busy machine the program may take minutes to come so far; if it never does, it ends.
    """
    while process.poll() is None:
        if log.exists() and log.stat().st_size > 1_000_000:
            return
        time.sleep(0.02)
    raise AssertionError("the write did not begin")
