"""Further ways to reach somebody, as a card gave them: seen and mended before they are saved."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from desktop_crm.domain.records import ContactKind, ContactPoint
from desktop_crm.gui.code_words import label_name, name_of
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import label
from desktop_crm.operations.edits import ContactEdit


def caption_of(point: ContactPoint) -> str:
    """Return what a contact point is called: Mobile, Fax, WeChat, E-mail."""
    told = point.service or (point.label if point.kind is ContactKind.PHONE else "")
    return label_name(told) if told else name_of(point.kind)


class CardPoints(Retranslating, QWidget):
    """A line for each, hidden while there is none. What is emptied is left out."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[ContactPoint, QLabel, QLineEdit]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.show_points(())

    def show_points(self, points: Sequence[ContactPoint]) -> None:
        """Show these instead of those before."""
        for _, caption, line in self._rows:
            caption.deleteLater()
            line.deleteLater()
        self._rows = []
        self._grid.setHorizontalSpacing(theme().px(10))
        self._grid.setVerticalSpacing(theme().px(6))
        for place, point in enumerate(points):
            caption, line = label("", "caption", self), QLineEdit(point.value, self)
            caption.setBuddy(line)
            line.setCursorPosition(0)
            line.textEdited.connect(self.edited)
            self._grid.addWidget(caption, place, 0)
            self._grid.addWidget(line, place, 1)
            self._rows.append((point, caption, line))
        self.retranslate()
        self.setVisible(bool(points))

    def points(self) -> Iterator[ContactPoint]:
        """Yield them as they stand now."""
        for point, _, line in self._rows:
            if value := line.text().strip():
                yield replace(point, value=value)

    def edits(self) -> Iterator[ContactEdit]:
        """Yield what is to be saved."""
        for point in self.points():
            yield ContactEdit(
                kind=point.kind, value=point.value, label=point.label, service=point.service or None
            )

    def text(self) -> str:
        """Return them as a draft keeps them, nothing where there is none."""
        kept = [[str(one.kind), one.value, one.label, one.service] for one in self.points()]
        return json.dumps(kept, ensure_ascii=False) if kept else ""

    def take_up(self, text: str) -> None:
        """Show what a draft kept."""
        self.show_points(
            [
                ContactPoint(kind=ContactKind(kind), value=value, label=label, service=service)
                for kind, value, label, service in json.loads(text or "[]")
            ]
        )

    def retranslate(self) -> None:
        hint = self.tr("From the card; what is emptied is not saved")
        for point, caption, line in self._rows:
            caption.setText(caption_of(point))
            line.setAccessibleName(caption_of(point))
            line.setToolTip(hint)
