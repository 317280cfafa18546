"""Asking where a file shall be saved, in the same way wherever one is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_file_place(
    parent: QWidget, title: str, name: str, folder: Path | None = None, *, endings: Sequence[str] = ()
) -> Path | None:
    """Return where the user wants a file, None for nowhere. It begins in `folder`, else among the user's documents.

    `endings` (".pdf") are offered, or that of `name` alone; a name typed without one of them gets the chosen kind's.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    offered = tuple(endings) or (Path(name).suffix,)
    kinds = {f"{ending[1:].upper()} (*{ending})".strip(): ending for ending in offered}
    begun = str((folder or Path(documents)) / name)
    chosen, kind = QFileDialog.getSaveFileName(parent, title, begun, ";;".join(kinds))
    if not chosen:
        return None
    ended = chosen.lower().endswith(tuple(ending.lower() for ending in offered))
    return Path(chosen if ended else chosen + kinds.get(kind, offered[0]))
