"""Choosing a plan for one customer or several, with what it will plan, and from which day on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.placeholders import Place, say
from desktop_crm.gui.forms.apply_plan_dialog_form import Ui_ApplyPlanDialog
from desktop_crm.gui.permission import permission
from desktop_crm.gui.rule_words import say_day
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.day_edit import chosen_day, show_day
from desktop_crm.gui.widgets.labels import show_words
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.plans import apply_plan, take_over_plans
from desktop_crm.queries.plans import PlanRow, list_plans


class ApplyPlanDialog(QDialog):
    """Those plans come first that are offered for the customer; without any plan it offers those ready made."""

    def __init__(
        self, workspace: Workspace, customer_ids: Sequence[int], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._customers = workspace, list(customer_ids)
        self._plans: Sequence[PlanRow] = ()
        self.form = form = Ui_ApplyPlanDialog()
        form.setupUi(self)
        scale_layouts(self)
        guard_wheel(self)
        several = self.tr("For %Ln customer(s)", "", len(self._customers))
        form.whom_label.setText(name or several)
        show_day(form.start_edit, today())
        form.error_label.hide()
        form.plan_box.currentIndexChanged.connect(self._show_steps)
        form.start_edit.dateChanged.connect(self._show_steps)
        form.button_box.accepted.connect(self.keep)
        form.button_box.rejected.connect(self.reject)
        self.setMinimumWidth(theme().px(520))
        self._read()

    def keep(self) -> None:
        """Plan the steps, or take over the ready-made plans where there are none."""
        if not self._plans:
            self._workspace.do(Op.EDIT_PLAN, take_over_plans, then=self._taken_over, otherwise=self._refuse)
            return
        plan, start = self._chosen(), chosen_day(self.form.start_edit)
        self._workspace.do(
            Op.APPLY_PLAN, apply_plan, plan.id, self._customers, start,
            then=self._close, otherwise=self._refuse,
        )  # fmt: skip

    def _read(self) -> None:
        only = self._customers[0] if len(self._customers) == 1 else None
        self._plans = [one for one in self._workspace.now(list_plans, only) if one.body]
        box = self.form.plan_box
        box.clear()
        for plan in self._plans:
            box.addItem(plan.name, plan.id)
        ok = self.form.button_box.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Apply") if self._plans else self.tr("Add the ready-made plans"))
        permission().restrict(ok, Op.APPLY_PLAN if self._plans else Op.EDIT_PLAN)
        for widget in (box, self.form.start_edit, self.form.from_label):
            widget.setVisible(bool(self._plans))
        (box if self._plans else ok).setFocus()
        self._show_steps()

    def _chosen(self) -> PlanRow:
        return self._plans[max(self.form.plan_box.currentIndex(), 0)]

    def _show_steps(self) -> None:
        if not self._plans:
            self.form.steps_label.setText(
                self.tr("There is no plan yet. Begin with those that come ready made.")
            )
            return
        start, body = chosen_day(self.form.start_edit), self._chosen().body
        product = {Place.PRODUCT: "…", Place.DEAL: "…"}
        lines = [
            f"{say_day(start + timedelta(step.days))}  {say(step.title, product)}"
            for step in (body.steps if body else ())
        ]
        self.form.steps_label.setText("\n".join(lines))

    def _taken_over(self, _count: int) -> None:
        self._read()

    def _close(self, _count: int) -> None:
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, partial(show_words, self.form.error_label))
