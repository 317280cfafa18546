"""Closing a deal as won or lost: why, and on which day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.clock import today
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.close_deal_dialog_form import Ui_CloseDealDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.day_edit import chosen_day, show_day
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel


class CloseDealDialog(QDialog):
    """`filled` carries the reason, which may be empty, and the day (ISO); Enter is enough."""

    filled = Signal(str, str)

    def __init__(self, *, won: bool, reasons: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_CloseDealDialog()
        self.form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        guard_wheel(self)
        self.form.question_label.setText(
            self.tr("Won. What decided it?") if won else self.tr("Lost. What was the reason?")
        )
        usual = self._usual_wins() if won else self._usual_losses()
        self.form.reason_box.addItems(list(dict.fromkeys([*reasons, *usual])))
        self.form.reason_box.setCurrentIndex(-1)
        show_day(self.form.closed_edit, today())
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.close_deal_button.clicked.connect(self._fill)
        SavedForm(self, self.form.close_deal_button, Ways(close=self._fill))
        self.form.reason_box.setFocus()
        self.setMinimumWidth(theme().px(380))

    def set_error(self, message: str) -> None:
        """Say why the deal was not closed."""
        self.form.error_label.setText(message)

    def _fill(self) -> None:
        self.filled.emit(
            self.form.reason_box.currentText().strip(), chosen_day(self.form.closed_edit).isoformat()
        )

    def _usual_wins(self) -> Sequence[str]:
        return (self.tr("Price"), self.tr("Quality"), self.tr("Relationship"), self.tr("Delivery time"))

    def _usual_losses(self) -> Sequence[str]:
        return (
            self.tr("Too expensive"),
            self.tr("Went to a competitor"),
            self.tr("No budget"),
            self.tr("No need any more"),
            self.tr("No answer"),
        )
