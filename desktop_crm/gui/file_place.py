"""Asking where a file shall be saved, in the same way wherever one is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_file_place(parent: QWidget, title: str, name: str, folder: Path | None = None) -> Path | None:
    """Return where the user wants a file, None for nowhere; one typed without the ending of `name` gets it.

    It begins in `folder`, else among the user's documents.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    ending = Path(name).suffix
    kind = f"{ending[1:].upper()} (*{ending})"
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str((folder or Path(documents)) / name), kind)
    if not chosen:
        return None
    return Path(chosen if chosen.lower().endswith(ending) else chosen + ending)
