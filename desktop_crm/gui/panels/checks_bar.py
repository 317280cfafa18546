"""A line that tells which points of a checklist a deal left behind: a warning, not a wall."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from desktop_crm.gui.forms.checks_bar_form import Ui_ChecksBar
from desktop_crm.gui.icons import icon, icon_size
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.queries.deal_checks import LeftOpen


class ChecksBar(Retranslating, QFrame):
    """Hidden until there is something to tell; the toast beside it takes the move back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left: LeftOpen | None = None
        self.deal_id: int | None = None
        self.form = Ui_ChecksBar()
        self.form.setupUi(self)
        scale_layouts(self)
        self.form.close_button.clicked.connect(self._leave)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def tell(self, deal_id: int, left: LeftOpen | None) -> None:
        """Tell what a deal left open, or nothing any more."""
        self._left, self.deal_id = left, deal_id if left else None
        self._say()
        self.setVisible(left is not None)

    def follow(self, deal_id: int, left: LeftOpen | None) -> None:
        """Tell what is still open after the move that was told of; once that is taken back, nothing."""
        told = self._left.stage if self._left else None
        self.tell(deal_id, left if left is not None and left.stage == told else None)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._say()

    def _leave(self) -> None:
        self.deal_id = None
        self.hide()

    def _say(self) -> None:
        if self._left is not None:
            said = self.tr("Gone on from “{stage}” without: {points}")
            points = self.tr(", ").join(self._left.texts)
            self.form.notice_label.setText(
                said.replace("{stage}", self._left.stage).replace("{points}", points)
            )

    def _restyle(self) -> None:
        self.form.close_button.setIcon(icon("x", "ink_secondary", size=16))
        self.form.close_button.setIconSize(icon_size(16))
