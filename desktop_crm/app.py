"""The composition root of the window: everything is built here and handed on."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from desktop_crm import __version__
from desktop_crm.gui import opening, theme, translations
from desktop_crm.gui.alarm import Alarm
from desktop_crm.gui.icons import program_icon
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.show_request import first_window_answers
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard
from desktop_crm.gui.workspace import Workspace
from desktop_crm.system import logs, paths
from desktop_crm.system.display import require_display
from desktop_crm.system.files import is_there
from desktop_crm.system.restart import replace_process, was_locked
from desktop_crm.system.settings import Settings, SettingsFile

# A passphrase takes longer to type.
_LATER_MS = 2_000


def run(store: Path | None, *, sample: bool) -> int:
    """Show the window on a store, on the sample, or on what was open last; return the exit code once it is closed.

    Where another window has the store open, that one comes forward and this call returns at once. Raise `NoDisplay`.
    """
    require_display()
    logs.forbid_core_dumps()
    logs.start_logging(paths.log_file())
    settings = SettingsFile(paths.settings_file())
    wanted = paths.sample_store() if sample else store or remembered_store(settings.values)
    if wanted and first_window_answers(wanted):
        return 0
    app = build_application(settings.values)
    window = build_window(settings)
    window.locked.connect(lambda path: replace_process([str(path)]))
    alarm = Alarm(window)
    alarm.install()
    window.broke.connect(alarm.show_error)
    show_first_page(window, wanted, sample=sample, ask=was_locked())
    window.show()
    code = app.exec()
    alarm.uninstall()
    return code


def build_application(values: Settings) -> QApplication:
    """Return the dressed application, speaking the user's language."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # Said this way, the style needs no class of Python's, which would take its time to load.
        app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("desktop-crm")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("desktop-crm")
    theme.apply(app, theme.Scheme(values.theme), values.scale / 100)
    translations.switch(app, values.spoken_language)
    secret_clipboard().clear_after(values.clipboard_seconds)
    return app


def build_window(settings: SettingsFile) -> MainWindow:
    """Return the window, which loads what its first page can do without as soon as that page is seen."""
    window = MainWindow(Workspace(), settings)
    # In its turn: who waits for the first page is told first, and what was typed meanwhile is answered.
    window.first_painted.connect(partial(_load_the_rest, window), Qt.ConnectionType.QueuedConnection)
    return window


def _load_the_rest(window: MainWindow) -> None:
    from desktop_crm.gui.field_undo import FieldUndo
    from desktop_crm.gui.garbage import GarbageRounds

    window.offer_commands()
    GarbageRounds(window)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        FieldUndo(app)
        app.setWindowIcon(program_icon())
    QThreadPool.globalInstance().start(opening.import_heavy_modules)
    waiting = QTimer(window)
    waiting.timeout.connect(partial(_load_later_pages, window, waiting))
    waiting.start(_LATER_MS)


def _load_later_pages(window: MainWindow, waiting: QTimer) -> None:
    # A store that this computer's login opens comes first, and what its first page shows.
    if not window.workspace.at_work:
        waiting.stop()
        QThreadPool.globalInstance().start(opening.import_later_pages)


def show_first_page(window: MainWindow, store: Path | None, *, sample: bool, ask: bool = False) -> None:
    """Put the page into the window that this start begins with; `ask` keeps the login from opening it."""
    if sample:
        window.threshold.show_sample()
    elif store is None:
        window.threshold.show_first_run()
    else:
        page = window.threshold.show_unlock(store)
        if not ask:
            window.first_painted.connect(page.try_key_store)


def remembered_store(values: Settings) -> Path | None:
    """Return the store that was open last or lies where stores lie, or None before the first run."""
    candidates = [Path(values.last_store)] if values.last_store else []
    return next((path for path in (*candidates, paths.default_store()) if is_there(path)), None)
