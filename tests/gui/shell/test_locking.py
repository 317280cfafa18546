"""Leaving the computer locks the store, and a locked program's memory holds nothing of it."""

import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import Stopped
from desktop_crm.domain.ids import new_id
from desktop_crm.gui.idle import IdleWatch
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.workspace import Job
from desktop_crm.operations.customers import create_customer
from desktop_crm.operations.edits import CustomerEdit
from desktop_crm.queries.desk import draft
from desktop_crm.queries.listing import count_customers, first_page
from desktop_crm.store.opening import open_store
from desktop_crm.store.store import Store
from tests.builders import PASSPHRASE, add_person, new_store
from tests.session_bus import Bus
from tests.torture_report import PlanRow

LOCKS = int(os.environ.get("LOCKS", "1"))
_ROOT = Path(__file__).parents[3]
_HERE = Path(__file__).parent
# At least eight bytes each: shorter ones occur by chance.
NAME, PHONE, NOTE, TYPED = "欧阳明月照千山", "+86 138 0013 8765", "canary-note-4711", "canary-typed-0815"
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


Starter = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Starter]:
    """Start the program on a store with one customer; it says "open" once a draft is typed and the clipboard full."""
    store = new_store(tmp_path / "mine.crm")
    add_person(store, NAME, phone=PHONE, note=NOTE)
    store.close()
    started: list[subprocess.Popen[str]] = []

    def begin(*arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, str(_HERE / "opened_process.py"), str(tmp_path / "mine.crm"), *arguments],
            cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        started.append(process)
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{PASSPHRASE}\n{TYPED}\n")
        process.stdin.flush()
        return process

    monkeypatch.setenv("PYTHONPATH", str(_ROOT))
    yield begin
    for process in started:
        process.kill()
        process.communicate()


def _wait_until_open(process: "subprocess.Popen[str]") -> None:
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"


def _copies(pid: int) -> dict[str, int]:
    """Count what is secret in the writable memory of a process, in every form that Python and Qt keep text in."""
    found = dict.fromkeys((NAME, PHONE, NOTE, TYPED, PASSPHRASE), 0)
    # It stands still meanwhile: what it freed between the list of its areas and the look at them could not be read.
    os.kill(pid, signal.SIGSTOP)
    areas = re.findall(r"^(\w+)-(\w+) rw", Path(f"/proc/{pid}/maps").read_text(), re.MULTILINE)
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for begin, end in areas:
            memory.seek(int(begin, 16))
            held = memory.read(int(end, 16) - int(begin, 16))
            for text in found:
                found[text] += sum(held.count(text.encode(code)) for code in ("utf-8", "utf-16-le"))
    os.kill(pid, signal.SIGCONT)
    return found


def _is_fresh(process: "subprocess.Popen[str]") -> bool:
    """Tell whether the process was replaced, and waits for a passphrase."""
    command = Path(f"/proc/{process.pid}/cmdline").read_bytes()
    maps = Path(f"/proc/{process.pid}/maps").read_text()
    return b"\0-m\0desktop_crm\0" in command and "libQt6Widgets" in maps


@linux_only
@pytest.mark.parametrize("_lock", range(LOCKS))
def test_nothing_of_the_store_is_left_in_the_memory_of_a_locked_program(
    start: Starter, tmp_path: Path, qtbot: QtBot, plan_row: PlanRow, _lock: int
) -> None:
    plan_row(12, "locks of a program that held copies in its memory, and none afterwards", 1)
    process = start("lock")
    _wait_until_open(process)
    before = _copies(process.pid)
    assert min(before.values()) > 0, before
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()
    qtbot.waitUntil(lambda: _is_fresh(process))
    assert process.poll() is None
    assert _copies(process.pid) == dict.fromkeys(before, 0)
    # What was typed and not saved waits sealed in the store.
    store = open_store(tmp_path / "mine.crm", lambda header: header.unlock_with_passphrase(PASSPHRASE))
    (customer,) = store.read(first_page, 1).ids
    assert TYPED in store.read(draft, "composer", customer)
    store.close()


@linux_only
@pytest.mark.parametrize("interface", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_a_locked_screen_locks_the_program(
    start: Starter, bus: Bus, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, interface: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    process = start()
    _wait_until_open(process)
    path = "/" + interface.replace(".", "/")
    bus.emit(path, f"{interface}.ActiveChanged", "boolean:false")
    bus.emit(path, f"{interface}.ActiveChanged", "boolean:true")
    qtbot.waitUntil(lambda: _is_fresh(process))


@linux_only
@pytest.mark.parametrize("what", ["sleep", "lock", "switch"])
def test_sleep_a_lock_by_the_system_and_another_user_lock_the_program(
    start: Starter, bus: Bus, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, what: str
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
    monkeypatch.setenv("XDG_SESSION_ID", "7")
    process = start()
    _wait_until_open(process)
    logind = subprocess.Popen([sys.executable, str(_HERE / "fake_logind.py"), bus.address, what])
    try:
        qtbot.waitUntil(lambda: _is_fresh(process))
    finally:
        logind.kill()
        logind.wait()


@pytest.mark.parametrize(
    ("monotonic", "wall", "locks"),
    [
        pytest.param(5, 5, False, id="an ordinary tick, also across a change of summer time"),
        pytest.param(5, 8 * 3600, True, id="eight hours of sleep, where the monotonic clock stood still"),
        pytest.param(8 * 3600, 8 * 3600, True, id="eight hours of sleep, where it went on"),
        pytest.param(5, -365 * 86_400, True, id="a clock set back by a year"),
        pytest.param(5, 3650 * 86_400, True, id="a clock set forward by ten years"),
        pytest.param(5, 7, False, id="a clock put right by two seconds"),
    ],
)
def test_a_clock_that_jumps_locks_and_one_that_walks_does_not(
    qtbot: QtBot, monotonic: float, wall: float, locks: bool, plan_row: PlanRow
) -> None:
    plan_row(21, f"monotonic {monotonic:+} s, wall {wall:+} s: {'locked' if locks else 'open'}", 1)
    now = [0.0, 1_800_000_000.0]
    watch = IdleWatch(QApplication.instance(), lambda: now[0], lambda: now[1])
    heard: list[bool] = []
    watch.went_idle.connect(lambda: heard.append(True))
    watch.start(240)
    now[0] += monotonic
    now[1] += wall
    watch.tick()
    assert bool(heard) is locks
    watch.deleteLater()


def test_a_lock_covers_the_window_and_hides_every_dialog_before_it_waits(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.commands["new_customer"].trigger()
    dialog = next(one for one in open_window.findChildren(QDialog) if one.isVisible())
    seen: list[bool] = []

    def slow(job: Job) -> None:
        started.set()
        job._stop.wait(30)
        seen.append(dialog.isVisible() or open_window.bench.isVisible())
        raise Stopped

    started = threading.Event()
    open_window.workspace.start_job("", slow, then=lambda _none: None)
    started.wait(5)
    with qtbot.waitSignal(open_window.locked):
        open_window.commands["lock"].trigger()
    assert seen == [False]


def test_a_write_under_way_is_on_the_disk_when_the_lock_is_done(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    path = open_window.workspace.store.path
    open_window.workspace.do(Op.CREATE_CUSTOMER, create_customer, new_id(), CustomerEdit(name="Elena Rossi"))
    with qtbot.waitSignal(open_window.locked):
        open_window.commands["lock"].trigger()
    store = open_store(path, lambda header: header.unlock_with_passphrase(PASSPHRASE))
    assert store.read(count_customers) == 1
    store.close()


def test_a_write_that_does_not_end_is_left_behind_uncommitted(
    open_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_crm.gui.main_window._PATIENCE_MS", 50)
    store: Store = open_window.workspace.store
    begun, enough = threading.Event(), threading.Event()

    def endless(session: object) -> None:
        begun.set()
        enough.wait(30)
        raise Stopped

    open_window.workspace.do(Op.EDIT_CUSTOMER, endless)
    begun.wait(5)
    with qtbot.waitSignal(open_window.locked):
        open_window.commands["lock"].trigger()
    assert not open_window.workspace.is_open
    enough.set()
    open_window.workspace._writer.waitForDone()
    store.close()
