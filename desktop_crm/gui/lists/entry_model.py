"""The lines of the command palette: what they say, and what choosing one does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_crm.gui.icons import icon_pixmap
from desktop_crm.gui.lists.index import NOWHERE, Index
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.painting import elided

_ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line: an icon, words, a quiet hint at the right, and what it does."""

    icon: str
    text: str
    hint: str = ""
    act: Callable[[], object]


class EntryModel(QAbstractListModel):
    """A short list that is replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these instead of the last."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """Return the entry of a row, None beyond the last."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == _ENTRY:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.text, entry.hint) if part)
        return entry.text if role == Qt.ItemDataRole.DisplayRole else None


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry as icon, words, and hint."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, theme().px(34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(_ENTRY)
        look, rect = theme(), QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("selection"))
            painter.drawRoundedRect(rect, look.px(6), look.px(6))
        inner = rect.adjusted(look.px(10), 0, -look.px(10), 0)
        middle = inner.top() + (inner.height() - look.px(16)) / 2
        painter.drawPixmap(round(inner.left()), round(middle), icon_pixmap(entry.icon, "ink_secondary", 16))
        self._write(painter, inner.adjusted(look.px(26), 0, 0, 0), entry)
        painter.restore()

    def _write(self, painter: QPainter, room: QRectF, entry: Entry) -> None:
        look = theme()
        painter.setFont(look.font(12))
        painter.setPen(look.colour("ink_tertiary"))
        hint = elided(painter, QRectF(0, 0, room.width() / 2, room.height()), entry.hint)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, hint)
        taken = painter.fontMetrics().horizontalAdvance(hint) + look.px(12) if hint else 0
        painter.setFont(look.font(13))
        painter.setPen(look.colour("ink"))
        left = room.adjusted(0, 0, -taken, 0)
        painter.drawText(
            left,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            elided(painter, left, entry.text),
        )
