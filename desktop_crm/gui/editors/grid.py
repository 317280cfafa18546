"""Fields side by side: two columns where there is room, one where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_crm.gui.theme import theme

_ROOM_FOR_TWO = 590


class FieldGrid(QWidget):
    """Lays out fields row by row and changes between one and two columns with its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_fields(self, fields: Sequence[QWidget]) -> bool:
        """Lay out these fields in this order, hide those left out, and tell whether anything moved."""
        if list(fields) == self._fields:
            return False
        for gone in set(self._fields) - set(fields):
            self._grid.removeWidget(gone)
            gone.hide()
        self._fields = list(fields)
        self._lay_out()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns != self._wanted_columns():
            self._lay_out()

    def _wanted_columns(self) -> int:
        return 2 if self.width() >= theme().px(_ROOM_FOR_TWO) else 1

    def _lay_out(self) -> None:
        self._columns = self._wanted_columns()
        for place, field in enumerate(self._fields):
            self._grid.addWidget(field, place // self._columns, place % self._columns)
            if field.isHidden():
                field.show()
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _restyle(self) -> None:
        self._grid.setHorizontalSpacing(theme().px(22))
        self._grid.setVerticalSpacing(0)
        self._lay_out()
