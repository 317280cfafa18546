"""Loads matplotlib on a thread when the first chart is wanted: it takes a third of a second."""

from __future__ import annotations

import functools
import importlib
import threading

from PySide6.QtCore import QObject, Signal, Slot


class ChartLoader(QObject):
    """`ready` comes once, in the GUI thread."""

    ready = Signal()
    _loaded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_ready = False
        self._thread: threading.Thread | None = None
        self._loaded.connect(self._tell)

    def start(self) -> None:
        """Begin to load, unless that was done before."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._load, name="charts", daemon=True)
            self._thread.start()

    def _load(self) -> None:
        importlib.import_module("desktop_crm.gui.widgets.chart_canvas")
        self._loaded.emit()

    @Slot()
    def _tell(self) -> None:
        self.is_ready = True
        self.ready.emit()


@functools.cache
def chart_loader() -> ChartLoader:
    """Return the one loader of this process; first called in the GUI thread."""
    return ChartLoader()
