"""A splitter that tells when the user has set it, and takes the sizes back at the next start."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QWidget

_RESTED_MS = 300


class MemorySplitter(QSplitter):
    """`sizes_settled` comes once after each drag, with the sizes in logical pixels."""

    sizes_settled = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._rest = QTimer(self, singleShot=True, interval=_RESTED_MS)
        self._rest.timeout.connect(lambda: self.sizes_settled.emit(self.sizes()))
        self.splitterMoved.connect(lambda: self._rest.start())

    def recall(self, sizes: list[int]) -> bool:
        """Take remembered sizes, unless they belong to another number of panes; tell whether they were taken."""
        if len(sizes) != self.count() or min(sizes, default=0) < 0 or sum(sizes) == 0:
            return False
        self.setSizes(sizes)
        return True
