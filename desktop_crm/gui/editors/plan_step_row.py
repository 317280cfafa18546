"""One step of a plan: after how many days, through which channel, what, and the words for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.plans import PlanStep
from desktop_crm.domain.rules import MOST_DAYS
from desktop_crm.gui.code_words import name_of
from desktop_crm.gui.editors.rule_parts import Choice
from desktop_crm.gui.widgets.labels import label
from desktop_crm.gui.widgets.wheel_guard import guard_wheel


class PlanStepRow(QWidget):
    """`removed` says that the step is to go."""

    removed = Signal()

    def __init__(self, step: PlanStep) -> None:
        super().__init__()
        self.days, self.channel = QSpinBox(), Choice(self.tr("Channel"))
        self.title, self.draft = QLineEdit(step.title), QLineEdit(step.draft)
        self.days.setMaximum(MOST_DAYS)
        self.days.setValue(step.days)
        kinds = (one for one in InteractionKind if one is not InteractionKind.NOTE)
        self.channel.offer({"": self.tr("any channel")} | {kind.value: name_of(kind) for kind in kinds})
        self.channel.choose(step.channel.value if step.channel else "")
        self.title.setPlaceholderText(self.tr("What is to be done"))
        self.draft.setPlaceholderText(self.tr("A message for it (optional)"))
        for field, name in (
            (self.days, self.tr("After how many days")),
            (self.title, self.tr("Title")),
            (self.draft, self.tr("Message")),
        ):
            field.setAccessibleName(name)
            field.setToolTip(name)
        remove = QPushButton("×")
        remove.setAccessibleName(self.tr("Take this step away"))
        remove.setToolTip(self.tr("Take this step away"))
        remove.clicked.connect(self.removed)
        row = QHBoxLayout()
        for widget in (label(self.tr("day"), "label"), self.days, self.channel):
            row.addWidget(widget)
        row.addWidget(self.title, 1)
        row.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.draft)
        guard_wheel(self)

    def step(self) -> PlanStep:
        """Return what is shown."""
        channel = self.channel.code()
        return PlanStep(
            days=self.days.value(),
            title=self.title.text().strip(),
            channel=InteractionKind(channel) if channel else None,
            draft=self.draft.text().strip(),
        )
