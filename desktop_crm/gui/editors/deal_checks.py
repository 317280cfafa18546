"""What is to be done in a stage before a deal goes on: ticked here, and kept at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop_crm.domain.pipelines import StageKind
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import label, set_property
from desktop_crm.queries.deals import DealDetails
from desktop_crm.queries.pipelines import StageRow


class DealChecks(QWidget):
    """The points of the stage in which a deal stands; `ticked` carries the place of one and whether it is done."""

    ticked = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deal: DealDetails | None = None
        self._boxes: list[QCheckBox] = []
        self.label = label("", "section")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().px(4))
        self._column.addWidget(self.label)

    def show_deal(self, deal: DealDetails | None) -> None:
        """Show the points of a deal; one that is not written down yet has none."""
        self._deal = deal
        for box in self._boxes:
            box.hide()
            box.setParent(None)
            box.deleteLater()
        self._boxes = []
        for point, check in enumerate(deal.checks if deal else ()):
            box = QCheckBox(check.text)
            box.setChecked(check.done)
            box.toggled.connect(partial(self.ticked.emit, point))
            self._column.addWidget(box)
            self._boxes.append(box)
        self.setVisible(bool(self._boxes))

    def warn(self, stage: StageRow | None) -> None:
        """Say that a deal goes on to a stage with points that are not ticked: a warning, not a wall."""
        left = sum(not box.isChecked() for box in self._boxes)
        moves = self._deal is not None and stage is not None and stage.id != self._deal.row.stage_id
        warned = bool(left and moves and stage is not None and stage.kind != StageKind.LOST)
        text = (
            self.tr("Goes on with %n point(s) not ticked", "", left)
            if warned
            else self.tr("Checklist of the stage")
        )
        self.label.setText(text)
        set_property(self.label, "role", "error" if warned else "section")
