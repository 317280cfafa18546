"""Widgets set like words: in as many lines as they need, or in one that leaves out what has no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from shiboken6 import isValid


class FlowLayout(QLayout):
    """Left to right, then the next line; the height follows from the width."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._living())

    def itemAt(self, index: int) -> QLayoutItem | None:
        items = self._living()
        return items[index] if 0 <= index < len(items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._living()) else None

    def _living(self) -> list[QLayoutItem]:
        """Return the items, without those that Qt has deleted: a window that closes asks its layouts once more."""
        self._items = [item for item in self._items if isValid(item)]
        return self._items

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = QSize()
        for item in self._living():
            widest = widest.expandedTo(item.minimumSize())
        return widest

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Walk the lines within `rect`, moving the items if asked to, and return the height they need."""
        x, y, line = rect.x(), rect.y(), 0
        for item in self._living():
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self.spacing(), 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line - rect.y()


def fit_in_one_line(
    parts: Sequence[QWidget], more: QWidget, line: QWidget, kept: QWidget | None = None
) -> list[QWidget]:
    """Hide and return the last parts that have no room within `line`, a widget with a FlowLayout.

    `more` is shown in their stead, and `kept` stays whatever its place.
    """
    spacing = layout.spacing() if (layout := line.layout()) else 0
    widths = {part: part.sizeHint().width() + spacing for part in (*parts, more)}
    room = line.width() + spacing
    left_out: list[QWidget] = []
    if sum(widths[part] for part in parts) > room:
        room -= widths[more] + (widths[kept] if kept else 0)
        for part in parts:
            room -= 0 if part is kept else widths[part]
            if room < 0 and part is not kept:
                left_out.append(part)
    for part in parts:
        part.setVisible(part not in left_out)
    more.setVisible(bool(left_out))
    return left_out
