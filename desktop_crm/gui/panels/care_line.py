"""The plans that a customer is on: how far they are, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_crm.gui.rule_words import say_day
from desktop_crm.gui.widgets.labels import ElidedLabel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.plans import CareStep, care_plan


class CareLine(QWidget):
    """A line for each plan that goes on; takes no room without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = ElidedLabel("", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        self.hide()

    def show_customer(self, workspace: Workspace, customer_id: int) -> None:
        """Show the plans of a customer once they are read."""
        workspace.ask(care_plan, customer_id, then=self.show_steps, instead_of="care plan")

    def show_steps(self, steps: Sequence[CareStep]) -> None:
        """Show these steps, plan by plan."""
        by_plan = sorted(steps, key=lambda step: step.plan)
        said = [self._said(name, list(group)) for name, group in groupby(by_plan, key=lambda step: step.plan)]
        self.line.set_text(" · ".join(said))
        self.setVisible(bool(said))

    def _said(self, name: str, steps: Sequence[CareStep]) -> str:
        words = self.tr("{plan}: {done} of {all} done, next {day} {title}")
        ahead = min((step for step in steps if not step.done), key=lambda step: step.due_on)
        for place, text in (
            ("{done}", str(sum(step.done for step in steps))),
            ("{all}", str(len(steps))),
            ("{day}", say_day(ahead.due_on)),
            ("{plan}", name),
            ("{title}", ahead.title),
        ):
            words = words.replace(place, text)
        return words
