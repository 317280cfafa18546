"""The measure of a field of a record: its caption left, its value right, a thin rule below."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import ElidedLabel


class FieldRow(QWidget):
    """Holds what shows the value, which a subclass puts into `_row`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = ElidedLabel(role="label")
        self._caption.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout()
        self._row.addWidget(self._caption)
        rule = QFrame()
        rule.setProperty("surface", "rule")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(rule)
        theme().changed.connect(self._restyle)

    def _restyle(self) -> None:
        px = theme().px
        self._caption.setFixedWidth(px(94))
        self._row.setContentsMargins(0, px(4), 0, px(4))
        self._row.setSpacing(px(8))
