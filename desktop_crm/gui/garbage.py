"""Cyclic garbage of the window's process, collected in the GUI thread alone (see `system.collector`)."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop_crm.system.collector import collect_what_is_due

_EVERY_MS = 500


class GarbageRounds(QObject):
    """Collects what is due, twice a second, for as long as its parent lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        timer = QTimer(self)
        timer.timeout.connect(collect_what_is_due)
        timer.start(_EVERY_MS)
