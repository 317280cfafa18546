"""Reminders while a store is open: a notification of the desktop when something is due, and an icon in its tray.

A notification is seen by whoever looks at the screen, so it names nobody. Linux needs no tray for it; where nothing
shows any, the window says it.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from desktop_crm.domain.clock import local, now_ms
from desktop_crm.gui.actions import Actions
from desktop_crm.gui.commands import BY_ID
from desktop_crm.gui.icons import program_icon
from desktop_crm.gui.widgets.toast import Toast
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.today import DayPlan, day_plan
from desktop_crm.system.settings import Settings, SettingsFile

if TYPE_CHECKING:
    from desktop_crm.gui.notices_linux import LinuxNotices

_LOOK_EVERY_MS = 60_000
_IN_TRAY = ("go_today", "quick_entry", "lock", "quit")


class Reminders(QObject):
    """Looks every minute for what became due since it last looked, and says how much, but for quiet hours."""

    def __init__(self, workspace: Workspace, settings: SettingsFile, actions: Actions, toast: Toast) -> None:
        super().__init__(toast)
        self._workspace, self._settings, self._actions = workspace, settings, actions
        self._toast = toast
        self._looked_at = now_ms()
        self._notices: LinuxNotices | None = None
        self._tray: QSystemTrayIcon | None = None
        self._clock = QTimer(self, interval=_LOOK_EVERY_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        # A tray tells of itself only once the window stands.
        QTimer.singleShot(0, self, self._show_in_tray)

    def look(self) -> None:
        """Ask what became due, unless the user wants to hear nothing now."""
        if self._workspace.is_open and speaks_now(self._settings.values, local(now_ms()).hour):
            self._workspace.ask(
                day_plan, local(now_ms()).date(), then=self._tell, instead_of="reminders", otherwise=_ignore
            )

    def _tell(self, plan: DayPlan) -> None:
        since, self._looked_at = self._looked_at, now_ms()
        count = due_between(plan, since, self._looked_at)
        if count:
            self._say(self.tr("%Ln follow-up(s) due now", "", count))

    def _say(self, text: str) -> None:
        if sys.platform != "linux":
            self._say_here(text)
            return
        self._notices = self._notices or self._linux_notices()
        self._notices.tell(text, self._actions["go_today"].text())

    def _say_here(self, text: str) -> None:
        if self._tray is not None:
            self._tray.showMessage("Desktop CRM", text, program_icon())
        else:
            self._toast.say(text, undo=False)
            QApplication.alert(self._toast.window())

    def _linux_notices(self) -> LinuxNotices:
        # Imported with the first reminder: no other system has it.
        from desktop_crm.gui.notices_linux import LinuxNotices

        notices = LinuxNotices(self)
        notices.clicked.connect(self._come_forward)
        notices.refused.connect(self._say_here)
        return notices

    def _show_in_tray(self) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self._tray = QSystemTrayIcon(program_icon(), self)
        menu = QMenu(self._toast)
        self._tray.setContextMenu(menu)
        for command_id in _IN_TRAY:
            if command_id in BY_ID:
                menu.addAction(self._actions[command_id])
        self._tray.activated.connect(self._on_activated)
        self._tray.messageClicked.connect(self._come_forward)
        self._tray.setToolTip("Desktop CRM")
        self._tray.show()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._come_forward()

    def _come_forward(self) -> None:
        top = self._toast.window()
        top.setWindowState(top.windowState() & ~Qt.WindowState.WindowMinimized)
        top.show()
        top.raise_()
        top.activateWindow()
        self._actions["go_today"].trigger()


def speaks_now(values: Settings, hour: int) -> bool:
    """Tell whether reminders are wanted in an hour of the day; quiet hours may run over midnight."""
    if values.reminders == "off":
        return False
    start, end = values.quiet_from, values.quiet_until
    quiet = start <= hour < end if start <= end else hour >= start or hour < end
    return not quiet


def due_between(plan: DayPlan, since: int, until: int) -> int:
    """Return how many follow-ups of a day became due after one instant and by another (UTC milliseconds)."""
    return sum(item.due_at is not None and since < item.due_at <= until for item in plan.due)


def _ignore(_error: Exception) -> None:
    """A reminder that fails is no reason to disturb; what is wrong shows wherever the user looks next."""
