"""How far work is, in a bar."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

_STEPS = 1000


def show_share(bar: QProgressBar, done: int, total: int) -> None:
    """Show what share of the work is done; a total of 0 means that nobody knows."""
    # In steps of its own: the bytes of a large store are more than Qt counts.
    bar.setRange(0, _STEPS if total else 0)
    bar.setValue(done * _STEPS // total if total else 0)
