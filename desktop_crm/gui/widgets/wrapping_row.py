"""A row from Designer that breaks where it has no room: what stands after its spring goes into lines below."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayoutItem, QSizePolicy, QSpacerItem

from desktop_crm.gui.widgets.flow_layout import FlowLayout


class WrappingRow(FlowLayout):
    """One line with the last parts at its right end, as drawn; else each group in as many lines as it needs.

    How high it is follows from the width that it has, which a page is not asked for: pages have none of their own.
    """

    def __init__(self) -> None:
        super().__init__()
        self._height = 0

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        width = sum(self._width(group) for group in self._groups()) + self.spacing()
        return self._framed(QSize(width, self._least_height()))

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for group in self._groups() for item in group), default=0)
        return self._framed(QSize(widest, self._least_height()))

    def setGeometry(self, rect: QRect) -> None:
        room = rect.marginsRemoved(self.contentsMargins())
        lines = self._lines(room.width())
        top = room.top()
        for line in lines:
            height = _height(line)
            self._place(line, QRect(room.left(), top, room.width(), height), spread=len(lines) == 1)
            top += height + self.spacing()
        needed = top - self.spacing() - room.top()
        if needed != self._height:
            self._height = needed
            self.update()

    def _place(self, line: list[QLayoutItem], room: QRect, *, spread: bool) -> None:
        """Put the parts of a line beside one another; spread, the last group ends where the room does."""
        _, last = self._groups()
        x = room.left()
        for item in line:
            if spread and last and item is last[0]:
                x = max(x, room.right() + 1 - self._width(last))
            size = QSize(min(item.sizeHint().width(), room.width()), item.sizeHint().height())
            item.setGeometry(QRect(QPoint(x, room.top() + (room.height() - size.height()) // 2), size))
            x += size.width() + self.spacing()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        first, last = self._groups()
        if self._width(first) + self.spacing() + self._width(last) <= width:
            return [[*first, *last]]
        return [line for group in (first, last) for line in self._broken(group, width)]

    def _broken(self, group: list[QLayoutItem], width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        for item in group:
            if lines and self._width([*lines[-1], item]) <= width:
                lines[-1].append(item)
            else:
                lines.append([item])
        return lines

    def _groups(self) -> tuple[list[QLayoutItem], list[QLayoutItem]]:
        """Return what is seen before the spring, and after it."""
        items = self._living()
        spring = next((place for place, item in enumerate(items) if item.spacerItem()), len(items))
        first, last = items[:spring], items[spring + 1 :]
        return [item for item in first if not item.isEmpty()], [item for item in last if not item.isEmpty()]

    def _width(self, group: list[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in group) + self.spacing() * max(len(group) - 1, 0)

    def _least_height(self) -> int:
        return self._height or max((_height(group) for group in self._groups()), default=0)

    def _framed(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size.grownBy(margins)


def let_wrap(*rows: QHBoxLayout) -> None:
    """Let rows of a form break; call it between `setupUi` and `scale_layouts`. What stretches is a spring too."""
    for row in rows:
        column = row.parent()
        assert isinstance(column, QBoxLayout)
        wrapping = WrappingRow()
        wrapping.setObjectName(row.objectName())
        wrapping.setContentsMargins(row.contentsMargins())
        wrapping.setSpacing(row.spacing())
        while (item := row.itemAt(0)) is not None:
            springs = row.stretch(0) > 0
            row.takeAt(0)
            wrapping.addItem(item)
            if nested := item.layout():
                wrapping.addChildLayout(nested)
            if springs:
                wrapping.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding))
        place = column.indexOf(row)
        column.takeAt(place)
        row.setParent(None)
        row.setObjectName("")
        column.insertLayout(place, wrapping)


def _height(line: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)
