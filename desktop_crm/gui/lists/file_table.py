"""The files of a customer as a table: icon and name, size, day."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.attachments import FileKind, file_type
from desktop_crm.domain.clock import local
from desktop_crm.gui.icons import icon
from desktop_crm.gui.lists.index import NOWHERE, Index
from desktop_crm.gui.translations import format_date, format_instant, format_size
from desktop_crm.queries.attachments import AttachmentRow

NAME, SIZE, ADDED = range(3)
_ICONS = {
    FileKind.IMAGE: "image",
    FileKind.TEXT: "file-text",
    FileKind.MAIL: "mail",
    FileKind.PDF: "file-text",
    FileKind.DOCUMENT: "file-text",
    FileKind.SHEET: "table-2",
    FileKind.SOUND: "headphones",
    FileKind.ARCHIVE: "archive",
}


def icon_of(name: str) -> str:
    """Return the icon of a file by its name."""
    return _ICONS.get(file_type(name).kind, "paperclip")


class FileTable(QAbstractTableModel):
    """Files, newest first. A name edited in place goes to `rename` (row, new name)."""

    def __init__(self, rename: Callable[[AttachmentRow, str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[AttachmentRow] = []
        self._rename = rename

    def show_rows(self, rows: list[AttachmentRow]) -> None:
        """Show these files."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == NAME:
            return icon(icon_of(row.name), size=16)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == SIZE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return format_instant(row.added_at) if index.column() == ADDED else row.name
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return _words(row, index.column())
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or value == row.name:
            return False
        self._rename(row, str(value))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("Size"), self.tr("Added"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = Qt.AlignmentFlag.AlignRight if section == SIZE else Qt.AlignmentFlag.AlignLeft
            return right | Qt.AlignmentFlag.AlignVCenter
        return None


def _words(row: AttachmentRow, column: int) -> str:
    if column == SIZE:
        return format_size(row.size)
    return row.name if column == NAME else format_date(local(row.added_at).date())
