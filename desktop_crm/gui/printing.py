"""Asking for a printer, in the same way wherever something is printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def ask_printer(parent: QWidget, then: Callable[[QPrinter], object]) -> None:
    """Let the user choose a printer, and call `then` with it."""
    # Printing libraries are of no use before somebody prints.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    # The signal hands the printer over, but nobody else would keep it alive.
    dialog.accepted.connect(lambda _printer: then(printer))
    dialog.finished.connect(dialog.deleteLater)
    # By the class: the dialog's own `open` wants a slot to call.
    QDialog.open(dialog)
