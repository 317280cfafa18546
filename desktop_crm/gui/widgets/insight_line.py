"""One finding: its sentence, what the figures mean, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import label


class InsightLine(QWidget):
    """`rows_wanted` asks for what it is about, `tasks_wanted` for something to do about that, `muted` for silence."""

    rows_wanted = Signal()
    tasks_wanted = Signal()
    muted = Signal()

    def __init__(self, sentence: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence, self._meaning = label(sentence, "strong"), label(meaning, "caption")
        self.rows_button = self._button(self.tr("Show rows"), self.rows_wanted)
        self.tasks_button = self._button(self.tr("Make tasks"), self.tasks_wanted)
        self.mute_button = self._button(self.tr("Mute"), self.muted)
        for button in (self.rows_button, self.tasks_button, self.mute_button):
            button.setAccessibleName(f"{button.text()}: {sentence}")
            button.setToolTip(button.text())
        text = QVBoxLayout()
        text.setSpacing(theme().px(2))
        for part in (self.sentence, self._meaning):
            part.setWordWrap(True)
            text.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(8))
        row.addLayout(text, 1)
        for button in (self.rows_button, self.tasks_button, self.mute_button):
            row.addWidget(button)

    def _button(self, text: str, clicked: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(clicked)
        return button
