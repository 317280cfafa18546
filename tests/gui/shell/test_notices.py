"""What is due is told by the desktop, where no tray is needed, and by the window itself where the desktop is silent."""

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

import pytest
from jeepney import DBusAddress, HeaderFields, Message, message_bus, new_method_return, new_signal
from jeepney.io.blocking import Proxy, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import instant, today
from desktop_crm.gui import reminders as reminders_module
from desktop_crm.gui import translations
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.notices_linux import LinuxNotices
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.system.settings import SettingsFile
from desktop_crm.vault import key_store
from tests.builders import add_person
from tests.memory_key_store import Secrets
from tests.session_bus import Bus

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="other systems tell it in their tray"),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
_SERVICE = DBusAddress(
    "/org/freedesktop/Notifications",
    bus_name="org.freedesktop.Notifications",
    interface="org.freedesktop.Notifications",
)
NAME, TITLE = "欧阳明月", "Ask about the copper pipes"


class Desktop:
    """A notification service like those of desktops: it shows what it is told, and says what is clicked."""

    def __init__(self, address: str) -> None:
        self.shown: dict[int, tuple[str, str, list[str]]] = {}
        self.told = 0
        self._bus = open_dbus_connection(address)
        Proxy(message_bus, self._bus).RequestName(_SERVICE.bus_name)
        self._ear = QSocketNotifier(self._bus.sock.fileno(), QSocketNotifier.Type.Read)
        self._ear.activated.connect(self._listen)

    def say(self, signal: str, number: int, said: str) -> None:
        self._bus.send(new_signal(_SERVICE, signal, "us", (number, said)))

    def leave(self) -> None:
        self._ear.setEnabled(False)
        self._bus.close()

    def _listen(self) -> None:
        try:
            while True:
                self._answer(self._bus.receive(timeout=0))
        except TimeoutError:
            return
        except OSError:
            self._ear.setEnabled(False)

    def _answer(self, message: Message) -> None:
        if message.header.fields.get(HeaderFields.member) != "Notify":
            return
        assert message.header.fields[HeaderFields.signature] == "susssasa{sv}i"
        _, replaces, _, title, text, actions, _, _ = message.body
        self.told += 1
        number = replaces or self.told + 100
        self.shown[number] = title, text, actions
        self._bus.send(new_method_return(message, "u", (number,)))


@pytest.fixture
def bus_of_this_test(bus: Bus, monkeypatch: pytest.MonkeyPatch) -> Bus:
    # keyring's own class would find this bus as well, and leave its connection open.
    monkeypatch.setattr(key_store, "_native", Secrets)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    return bus


@pytest.fixture
def desktop(bus_of_this_test: Bus) -> Iterator[Desktop]:
    service = Desktop(bus_of_this_test.address)
    yield service
    service.leave()


class Clock:
    """The time of day in the window, on this day."""

    def __init__(self) -> None:
        self.hands = time(11, 59)

    def now_ms(self) -> int:
        return instant(datetime.combine(today(), self.hands))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch, settings: SettingsFile) -> Clock:
    made = Clock()
    monkeypatch.setattr(reminders_module, "now_ms", made.now_ms)
    _be_quiet(settings, 20, 8)
    return made


def _be_quiet(settings: SettingsFile, begin: int, end: int) -> None:
    settings.keep(replace(settings.values, quiet_from=begin, quiet_until=end))


def _plan(window: MainWindow, at: str) -> None:
    edit = FollowUpEdit(due_on=today().isoformat(), due_time=at, title=TITLE)
    store = window.workspace.store
    store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, add_person(store, NAME), edit)


def test_what_became_due_is_told_by_the_desktop_and_names_nobody(
    desktop: Desktop, clock: Clock, open_window: MainWindow, qtbot: QtBot
) -> None:
    _plan(open_window, "12:00")
    clock.hands = time(12, 0)
    open_window.bench.reminders.look()
    qtbot.waitUntil(lambda: bool(desktop.shown))
    assert list(desktop.shown.values()) == [
        ("Desktop CRM", "1 follow-up due now", ["default", "Today"]),
    ]
    assert not open_window.bench.toast.isVisible()


def test_the_next_takes_the_place_of_the_last(
    desktop: Desktop, clock: Clock, open_window: MainWindow, qtbot: QtBot
) -> None:
    for at in ("12:00", "12:01", "12:01"):
        _plan(open_window, at)
    for minute in (0, 1):
        clock.hands = time(12, minute)
        open_window.bench.reminders.look()
        qtbot.waitUntil(lambda told=minute + 1: desktop.told == told)
    assert [text for _, text, _ in desktop.shown.values()] == ["2 follow-ups due now"]


def test_a_click_brings_the_window_to_today(
    desktop: Desktop, clock: Clock, open_window: MainWindow, qtbot: QtBot
) -> None:
    _plan(open_window, "12:00")
    clock.hands = time(12, 0)
    open_window.bench.show_page("insights")
    open_window.showMinimized()
    open_window.bench.reminders.look()
    qtbot.waitUntil(lambda: bool(desktop.shown))
    (number,) = desktop.shown
    desktop.say("ActionInvoked", number + 1, "default")
    desktop.say("ActionInvoked", number, "default")
    qtbot.waitUntil(lambda: not open_window.isMinimized())
    assert open_window.bench.stack.currentWidget() is open_window.bench.page("today")


def test_quiet_hours_stay_quiet(
    desktop: Desktop, clock: Clock, open_window: MainWindow, settings: SettingsFile, qtbot: QtBot
) -> None:
    _plan(open_window, "12:00")
    _plan(open_window, "12:30")
    _be_quiet(settings, 12, 13)
    clock.hands = time(12, 0)
    open_window.bench.reminders.look()
    _be_quiet(settings, 20, 8)
    clock.hands = time(12, 30)
    open_window.bench.reminders.look()
    qtbot.waitUntil(lambda: bool(desktop.shown))
    # What became due in quiet hours is told with the next.
    assert [text for _, text, _ in desktop.shown.values()] == ["2 follow-ups due now"]


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere", "tcp:host=localhost"])
def test_without_a_bus_the_window_says_it(
    monkeypatch: pytest.MonkeyPatch, clock: Clock, open_window: MainWindow, qtbot: QtBot, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    _says_it_itself(open_window, clock, qtbot)


def test_without_a_notification_service_the_window_says_it(
    bus_of_this_test: Bus, clock: Clock, open_window: MainWindow, qtbot: QtBot
) -> None:
    _says_it_itself(open_window, clock, qtbot)


def _says_it_itself(window: MainWindow, clock: Clock, qtbot: QtBot) -> None:
    _plan(window, "12:00")
    clock.hands = time(12, 0)
    window.bench.reminders.look()
    qtbot.waitUntil(lambda: window.bench.toast.accessibleName() == "1 follow-up due now")
    assert window.bench.toast.isVisible()


def test_a_desktop_that_ended_is_found_again(
    bus_of_this_test: Bus, desktop: Desktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    owner = QObject()
    notices = LinuxNotices(owner)
    notices.tell("one", "Today")
    qtbot.waitUntil(lambda: bool(desktop.shown))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    bus_of_this_test.process.kill()
    bus_of_this_test.process.wait()
    qtbot.wait(50)
    with qtbot.waitSignal(notices.refused) as unheard:
        notices.tell("two", "Today")
    assert unheard.args == ["two"]


def test_wayland_is_given_the_right_to_come_forward(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    owner = QObject()
    notices = LinuxNotices(owner)
    notices.tell("one", "Today")
    qtbot.waitUntil(lambda: bool(desktop.shown))
    (number,) = desktop.shown
    desktop.say("ActivationToken", number, "token-7")
    with qtbot.waitSignal(notices.clicked):
        desktop.say("ActionInvoked", number, "default")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token-7"


def test_the_notice_is_in_the_users_language(
    desktop: Desktop, clock: Clock, open_window: MainWindow, window_look: QApplication, qtbot: QtBot
) -> None:
    translations.switch(window_look, "zh_CN")
    _plan(open_window, "12:00")
    clock.hands = time(12, 0)
    open_window.bench.reminders.look()
    qtbot.waitUntil(lambda: bool(desktop.shown))
    assert list(desktop.shown.values()) == [("Desktop CRM", "1 项跟进已到时间", ["default", "今日"])]
