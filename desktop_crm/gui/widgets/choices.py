"""What a box offers to choose from: codes by their names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox


def offer(box: QComboBox, names: Mapping[Any, str], chosen: object = None) -> None:
    """Offer codes by name in place of what stood there, without saying so.

    `chosen` is chosen, or without it what was chosen before; where that is not offered, the first.
    """
    wanted = box.currentData() if chosen is None else chosen
    with QSignalBlocker(box):
        box.clear()
        for code, name in names.items():
            box.addItem(name, code)
        choose(box, wanted)


def choose(box: QComboBox, code: object) -> None:
    """Choose an entry by its code; where that is not offered, the first."""
    box.setCurrentIndex(max(0, box.findData(code)))
