"""One window in a process of its own: `python -m tests.benchmarks.probe empty|unlock|login|open [STORE]`.

Once its page is painted (`login`: Today with what is planned; `open`: once everyone can be searched) it writes how many
bytes of memory it holds, and ends.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.argv[1:2] != ["empty"]:
    # Qt comes in through our own door, as it does in `desktop_crm.__main__`.
    import desktop_crm.gui  # noqa: F401

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_crm.system.collector import collect_by_hand

if TYPE_CHECKING:
    from desktop_crm.gui.main_window import MainWindow

_LOOK_MS = 2


class EmptyWindow(QMainWindow):
    """The yardstick: what Qt and Python cost by themselves."""

    first_painted = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self.first_painted.emit)


def main(kind: str, path: str = "") -> None:
    """Show the window until it has spoken."""
    if kind == "empty":
        app, window = QApplication([]), EmptyWindow()
        window.resize(1440, 900)
    else:
        app, window = _ours(Path(path))
    if kind == "open":
        _open(window, Path(path))
        window.workspace.search_filled.connect(lambda: QTimer.singleShot(500, _say_memory))
    elif kind == "login":
        window.first_painted.connect(window.front.try_key_store)
        _wait_for_today(window)
    else:
        window.first_painted.connect(_say_memory)
    window.show()
    app.exec()


def _ours(path: Path) -> tuple[QApplication, MainWindow]:
    # As `desktop_crm.__main__` does.
    collect_by_hand()
    from desktop_crm.app import build_application, build_window
    from desktop_crm.system.settings import SettingsFile

    settings = SettingsFile(path.with_suffix(".settings"))
    # Nobody types here, and a million are not searchable within the usual five minutes everywhere.
    settings.keep(replace(settings.values, auto_lock_minutes=0))
    app = build_application(settings.values)
    window = build_window(settings)
    window.threshold.show_unlock(path)
    return app, window


def _open(window: MainWindow, path: Path) -> None:
    from tests.benchmarks.samples import opened

    window.first_painted.connect(lambda: window.workspace.adopt(opened(path)))


def _wait_for_today(window: MainWindow) -> None:
    look = QTimer(window)
    look.timeout.connect(lambda: _look_at_today(window))
    look.start(_LOOK_MS)


def _look_at_today(window: MainWindow) -> None:
    if window.workspace.is_open and "plan" in (today := window.bench.page("today"))._answers:
        today.repaint()
        _say_memory()


def _say_memory() -> None:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    sys.stdout.write(f"{pages * os.sysconf('SC_PAGE_SIZE')}\n")
    sys.stdout.flush()
    # What comes after is not measured.
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
