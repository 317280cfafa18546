"""What an hour, the way to a visit and a task by hand cost: the user's own estimates."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import Money, format_money, parse_money
from desktop_crm.domain.prices import require_amount
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.effort_costs_dialog_form import Ui_EffortCostsDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.effort import COSTS, effort_costs
from desktop_crm.queries.settings import home_currency


class EffortCostsDialog(QDialog):
    """Shows what was estimated, and keeps what is changed."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._currency = workspace.now(home_currency)
        costs = workspace.now(effort_costs)
        self.form = form = Ui_EffortCostsDialog()
        form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        guard_wheel(self)
        for edit, amount in ((form.hour_edit, costs.hour), (form.visit_edit, costs.visit)):
            edit.setText(format_money(Money(currency=self._currency, amount_minor=amount)))
        form.task_box.setValue(costs.task_minutes)
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)
        SavedForm(self, form.save_button, Ways(close=self._save))
        self.setMinimumWidth(theme().px(360))

    def _save(self) -> None:
        form = self.form
        try:
            hour, visit = (self._amount(edit.text()) for edit in (form.hour_edit, form.visit_edit))
        except BadInput as error:
            self._refuse(error)
            return
        kept = {"hour": hour, "visit": visit, "task_minutes": form.task_box.value()}
        self._workspace.do(
            Op.SAVE_SETTING,
            save_setting,
            COSTS,
            kept,
            then=lambda _nothing: self.accept(),
            otherwise=self._refuse,
        )

    def _amount(self, text: str) -> int:
        """Return an amount at home. Raise BadInput."""
        money = parse_money(text or "0", self._currency)
        if money.currency != self._currency:
            raise BadInput(field="currency", problem="mixed_currencies")
        return require_amount(money.amount_minor)

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, self.form.error_label.setText)
