"""The window: a page in front of a locked store, or the workbench of an open one; how it opens, locks and closes."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QWidget

from desktop_crm.domain.errors import CannotRead, CannotWrite, CrmError, SealBroken, StoreDamaged
from desktop_crm.gui.cover import cover_everything, let_go_of_focus
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.session_watch import SessionWatch, watch_session
from desktop_crm.gui.show_request import ShowRequest
from desktop_crm.gui.support import show_support_bundle
from desktop_crm.gui.theme import theme
from desktop_crm.gui.threshold import Threshold
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard
from desktop_crm.gui.widgets.tab_order import enter
from desktop_crm.gui.window_state import keep_quietly, recall_window, remember_window
from desktop_crm.gui.workspace import Workspace
from desktop_crm.system import paths
from desktop_crm.system.settings import SettingsFile

if TYPE_CHECKING:
    from desktop_crm.gui.actions import Actions
    from desktop_crm.gui.idle import IdleWatch
    from desktop_crm.gui.menus import Menus
    from desktop_crm.gui.workbench import Workbench

_MOST_RECENT = 8
# Errors about the file itself are too grave for a message that goes by itself.
_GRAVE = (SealBroken, CannotRead, CannotWrite)
# So long a lock waits for a write that is under way; then the process ends, and what was not committed is rolled back.
_PATIENCE_MS = 5_000
# What works without an open store.
_ALWAYS = {"open_store", "quit", "shortcuts", "about", "support_bundle"}


class MainWindow(Retranslating, QMainWindow):
    """One window on one store. `locked` comes when the store is closed again: the process should be replaced then."""

    locked = Signal(object)
    broke = Signal(object)
    first_painted = Signal()

    def __init__(self, workspace: Workspace, settings: SettingsFile) -> None:
        super().__init__()
        self.setWindowTitle("Desktop CRM")
        self.workspace = workspace
        self._settings = settings
        self._bench: Workbench | None = None
        self._show_request: ShowRequest | None = None
        self._session: SessionWatch | None = None
        self._painted = False
        self._pressed_in: QWidget | None = None
        self._rooms = QStackedWidget()
        self.threshold = Threshold(workspace, settings, self)
        self.setCentralWidget(self._rooms)
        self._connect()
        if not recall_window(self, settings):
            # The title bar needs room as well, which nobody knows before the window stands.
            room = self.screen().availableSize() - QSize(theme().px(16), theme().px(48))
            self.resize(QSize(theme().px(1440), theme().px(900)).boundedTo(room))

    @cached_property
    def commands(self) -> Actions:
        """Every command of the window. These, the menus and the watch are made once the first page is seen."""
        from desktop_crm.gui.actions import Actions

        commands = Actions(self._settings, self)
        commands.answer("open_store", self.threshold.choose_store)
        commands.answer("quit", self.close)
        commands.answer("shortcuts", self._show_shortcuts)
        commands.answer("about", self._show_about)
        commands.answer("support_bundle", partial(show_support_bundle, self, self.workspace, self._settings))
        return commands

    @cached_property
    def idle(self) -> IdleWatch:
        """What notices that nobody is here."""
        from desktop_crm.gui.idle import IdleWatch

        watch = IdleWatch(self)
        watch.went_idle.connect(self.lock)
        return watch

    @cached_property
    def _menus(self) -> Menus:
        from desktop_crm.gui.menus import Menus

        menus = Menus(self, self.commands)
        menus.retranslate()
        return menus

    def offer_commands(self) -> None:
        """Let keys be answered, and where there is a menu bar, show the menus in it."""
        self._menus.retranslate()

    @property
    def bench(self) -> Workbench:
        """What is seen of the open store."""
        if self._bench is None:
            raise RuntimeError("no store is open")
        return self._bench

    @property
    def front(self) -> QWidget | None:
        """What fills the window: the workbench, or the page that stands before it."""
        return self._rooms.currentWidget()

    def lock(self) -> None:
        """Cover everything at once, seal drafts, close the store, clear the clipboard, and ask for a fresh process."""
        if not self.workspace.is_open:
            return
        path = self.workspace.store.origin
        cover_everything(self._rooms)
        self._leave(_PATIENCE_MS)
        self.threshold.show_unlock(path)
        self.locked.emit(path)

    def come_forward(self) -> None:
        """Show the window above all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def event(self, event: QEvent) -> bool:
        """Note who has the cursor as a key goes down: a field that answers Enter may pass it on by then."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self._pressed_in = self.focusWidget()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the cursor, as it does in dialogs."""
        button = self.focusWidget()
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and button is self._pressed_in
        if entered and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._bench and self._bench.backups.holds_up_the_end():
            self._bench.backups.ended.connect(self.close)
            event.ignore()
            return
        self._leave()
        super().closeEvent(event)

    def retranslate(self) -> None:
        self.commands.retranslate()
        self._menus.retranslate()

    def _connect(self) -> None:
        self.threshold.shown.connect(self._show_room)
        self.threshold.stood_on.connect(self._stand_on)
        self.threshold.left.connect(self._leave)
        self.threshold.command_requested.connect(lambda command_id: self.commands[command_id].trigger())
        self.workspace.opened.connect(self._on_opened)
        self.workspace.closed.connect(self._on_closed)
        self.workspace.failed.connect(self._on_failed)

    def _show_room(self, room: QWidget) -> None:
        """Put a widget into the window in place of what was there."""
        while old := self.front:
            self._rooms.removeWidget(old)
            old.deleteLater()
        self._rooms.addWidget(room)
        room.setFocus()

    def _on_opened(self) -> None:
        from desktop_crm.gui.workbench import Workbench

        path = self.workspace.store.origin
        self._remember_store(path)
        self._bench = Workbench(self.workspace, self._settings, self.commands, self)
        self._bench.menu_requested.connect(self._open_menu)
        secret_clipboard().copied.connect(self._bench.toast.say_copied)
        self._bench.restore_requested.connect(partial(self.threshold.restore_to, path))
        self._bench.backups.start()
        self._bench.health.repair_requested.connect(partial(self.threshold.show_repair, path))
        self.idle.ticked.connect(self._bench.status.show_time_left)
        self.commands.answer("lock", self.lock)
        if path == paths.sample_store() or self.workspace.store.viewing.copied:
            self._bench.show_banner()
        self._show_room(self._bench)
        if page := self._bench.stack.currentWidget():
            enter(page)
        self._stand_on(path)
        self.idle.watch(self.windowHandle())
        self.idle.start(self._settings.values.auto_lock_minutes)
        if self._session is None:
            self._session = watch_session(self)
            self._session.left.connect(self.lock)

    def _on_closed(self) -> None:
        self.idle.stop()
        self.commands.withdraw_all_but(_ALWAYS)
        # Nothing that was shown of the store outlives it.
        if self._bench:
            self._rooms.removeWidget(self._bench)
            self._bench.deleteLater()
        self._bench = None

    def _stand_on(self, path: Path | None) -> None:
        """Answer from now on to other starts on this store, and to no others."""
        if self._show_request:
            self._show_request.end()
        self._show_request = ShowRequest(path, self) if path else None
        if self._show_request:
            self._show_request.asked.connect(self.come_forward)

    def _leave(self, patience_ms: int = -1) -> None:
        """Let the focused field keep what was typed, then close everything that knows a secret."""
        let_go_of_focus()
        if self._bench:
            self._bench.backups.stop()
            self._bench.keep_drafts()
        remember_window(self, self._settings)
        secret_clipboard().clear()
        self.workspace.close(patience_ms)
        self._stand_on(None)

    def _remember_store(self, path: Path) -> None:
        if path == paths.sample_store():
            return
        values = self._settings.values
        recent = [str(path), *(one for one in values.recent_stores if one != str(path))]
        keep_quietly(
            self._settings, replace(values, last_store=str(path), recent_stores=recent[:_MOST_RECENT])
        )

    def _on_failed(self, error: Exception) -> None:
        if self._bench and isinstance(error, StoreDamaged):
            self._bench.health.meet(error)
        elif self._bench and isinstance(error, CrmError) and not isinstance(error, _GRAVE):
            from desktop_crm.gui.wording import say_refusal

            self._bench.toast.say(say_refusal(error), undo=False)
        else:
            self.broke.emit(error)

    def _show_about(self) -> None:
        from desktop_crm.gui.dialogs.about_dialog import AboutDialog

        open_once(AboutDialog(self))

    def _show_shortcuts(self) -> None:
        from desktop_crm.gui.dialogs.shortcut_sheet import ShortcutSheet

        open_once(ShortcutSheet(self.commands, self))

    def _open_menu(self) -> None:
        rail = self.bench.rail
        self._menus.popup(rail.mapToGlobal(QPoint(rail.width(), rail.height() // 2)))
