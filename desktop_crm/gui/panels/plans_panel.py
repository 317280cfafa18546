"""The plans of the store beside the one that is being written."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.plans import PlanBody, PlanStep
from desktop_crm.domain.records import CustomerKind
from desktop_crm.domain.stages import LifecycleStage
from desktop_crm.gui.code_words import name_of
from desktop_crm.gui.editors.plan_step_row import PlanStepRow
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.plans_panel_form import Ui_PlansPanel
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.panels.asking_panel import AskingPanel
from desktop_crm.gui.permission import permission
from desktop_crm.gui.rule_words import say_places
from desktop_crm.gui.widgets.choices import choose, offer
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.tab_order import order_tabs
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.plans import delete_plan, save_plan, take_over_plans
from desktop_crm.queries.plans import PlanRow, list_plans


class PlansPanel(AskingPanel):
    """The chosen plan is written beside the list; a new one that was begun stays while the list changes."""

    tables = frozenset({"playbook"})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._plans: Sequence[PlanRow] = ()
        self._plan: PlanRow | None = None
        self._wanted: int | None = None
        self._writes_new = False
        self.steps: list[PlanStepRow] = []
        self.form = form = Ui_PlansPanel()
        form.setupUi(self)
        scale_layouts(self)
        guard_wheel(self)
        self.model: PlainTableModel[PlanRow] = PlainTableModel(self)
        form.plans.setModel(self.model)
        dress_table(form.plans)
        self._connect()
        self._name_choices()
        self._show_plan(None)
        self.setFocusProxy(form.plans)

    def begin(self) -> None:
        """Begin a new plan."""
        self._writes_new = True
        self.form.plans.clearSelection()
        self._show_plan(None)
        self.form.name_line.setFocus()

    def save(self) -> None:
        """Keep the plan that is shown."""
        form = self.form
        body = PlanBody(
            kind=form.kind_box.currentData() or "",
            stage=form.stage_box.currentData() or "",
            steps=tuple(row.step() for row in self.steps),
        )
        plan_id = self._plan.id if self._plan else None
        self._workspace.do(
            Op.EDIT_PLAN, save_plan, plan_id, form.name_line.text(), body,
            then=self._on_saved, otherwise=self._refuse,
        )  # fmt: skip

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._name_choices()
        self._show_rows()
        self._show_plan(self._plan)

    def _connect(self) -> None:
        form = self.form
        form.plans.selectionModel().selectionChanged.connect(self._on_chosen)
        form.plans.activated.connect(lambda _index: form.name_line.setFocus())
        form.new_button.clicked.connect(self.begin)
        form.ship_button.clicked.connect(self._take_over)
        form.delete_button.clicked.connect(self._delete)
        form.add_button.clicked.connect(self._add_empty)
        form.save_button.clicked.connect(self.save)
        self._saved_form = SavedForm(self, form.save_button, Ways(close=self.save))
        permission().guard(Op.EDIT_PLAN, form.new_button, form.ship_button, form.save_button)

    def _ask(self) -> None:
        self._workspace.ask(list_plans, then=self._show, instead_of="plans")

    def _show(self, plans: Sequence[PlanRow]) -> None:
        chosen = self._wanted or (self._plan.id if self._plan else None)
        self._plans, self._wanted = plans, None
        self._show_rows()
        place = next((at for at, plan in enumerate(plans) if plan.id == chosen), 0)
        begun = self._writes_new or (self._plan is None and self.form.name_line.text().strip())
        if plans and not begun:
            self.form.plans.selectRow(place)
        elif not begun:
            self._show_plan(None)
        permission().restrict(self.form.delete_button, Op.EDIT_PLAN, possible=bool(plans))

    def _show_rows(self) -> None:
        columns: Sequence[TextColumn[PlanRow]] = (
            TextColumn(heading=self.tr("Plan"), text=lambda plan: plan.name),
            TextColumn(heading=self.tr("Steps, by day"), text=_days),
        )
        self.model.show_rows(columns, self._plans)
        header = self.form.plans.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def _on_chosen(self) -> None:
        rows = self.form.plans.selectionModel().selectedRows()
        if rows:
            self._writes_new = False
            self._show_plan(self.model.row_at(rows[0].row()))

    def _show_plan(self, plan: PlanRow | None) -> None:
        self._plan = plan
        body = (plan.body if plan else None) or PlanBody(steps=(PlanStep(days=0, title=""),))
        form = self.form
        form.name_line.setText(plan.name if plan else "")
        choose(form.kind_box, body.kind)
        choose(form.stage_box, body.stage)
        for row in self.steps:
            row.hide()
            row.deleteLater()
        self.steps = []
        for step in body.steps:
            self._add(step)
        self._say("")
        self._saved_form.kept()

    def _add_empty(self) -> None:
        last = self.steps[-1].days.value() if self.steps else 0
        self._add(PlanStep(days=last + 7, title=""))
        self.steps[-1].title.setFocus()

    def _add(self, step: PlanStep) -> None:
        row = PlanStepRow(step)
        row.removed.connect(partial(self._remove, row))
        self.steps.append(row)
        self.form.steps_column.addWidget(row)
        order_tabs(self.form.body)
        self._saved_form.watch(row)
        self._saved_form.look()

    def _remove(self, row: PlanStepRow) -> None:
        self.steps.remove(row)
        row.hide()
        row.deleteLater()
        self._saved_form.look()

    def _take_over(self) -> None:
        self._workspace.do(Op.EDIT_PLAN, take_over_plans)

    def _delete(self) -> None:
        if self._plan is not None:
            self._workspace.do(Op.EDIT_PLAN, delete_plan, self._plan.id)

    def _on_saved(self, plan_id: int) -> None:
        self._say("")
        self._wanted, self._writes_new = plan_id, False
        self._refresh()

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, self._say)

    def _say(self, message: str) -> None:
        self.form.error_label.setText(message)
        self.form.error_label.setVisible(bool(message))

    def _name_choices(self) -> None:
        everybody = {"": self.tr("everybody")}
        kinds = everybody | {kind.value: name_of(kind) for kind in CustomerKind}
        stages = {"": self.tr("any stage")} | {stage.value: name_of(stage) for stage in LifecycleStage}
        for box, named in ((self.form.kind_box, kinds), (self.form.stage_box, stages)):
            offer(box, named)
        self.form.places_label.setText(say_places())


def _days(plan: PlanRow) -> str:
    return ", ".join(str(step.days) for step in plan.body.steps) if plan.body else "?"
