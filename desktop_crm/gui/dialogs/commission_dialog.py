"""How commission is reckoned: on what, at which rate, with steps above the target and rates of categories."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QSpinBox, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.commission import Basis, Plan, Step
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.commission_dialog_form import Ui_CommissionDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.choices import offer
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.labels import label
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.tab_order import order_tabs
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.commission import save_plan
from desktop_crm.queries.commission import commission_plan, product_categories
from desktop_crm.wording.commission import BASES

_POINTS = 100
_USUAL_STEPS = (100, 120)
_MOST_HEIGHT = 220
# One below the least rate there is: the category follows the steps.
_LIKE_THE_REST = -0.01


class CommissionDialog(QDialog):
    """Shows the plan in force, and keeps what is changed as one step."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        plan = workspace.now(commission_plan)
        self.form = Ui_CommissionDialog()
        self.form.setupUi(self)
        offer(self.form.basis_box, {basis: BASES[basis].say(spoken()) for basis in Basis}, plan.basis)
        _as_rate(self.form.rate_box, plan.steps[0].rate)
        self.steps = self._fill_steps(plan)
        self.categories = self._fill_categories(plan, workspace.now(product_categories))
        scale_layouts(self)
        order_tabs(self)
        press_on_enter(self)
        guard_wheel(self)
        self.form.save_button.clicked.connect(self._save)
        self.form.cancel_button.clicked.connect(self.reject)
        SavedForm(self, self.form.save_button, Ways(close=self._save))
        self.setMinimumWidth(theme().px(420))
        # A long price list scrolls here rather than make the dialog taller than the screen.
        all_of_them = self.form.categories_box.sizeHint().height()
        self.form.categories_area.setFixedHeight(min(all_of_them, theme().px(_MOST_HEIGHT)))

    def _fill_steps(self, plan: Plan) -> list[tuple[QSpinBox, QDoubleSpinBox]]:
        kept = list(plan.steps[1:])
        kept += [Step(above=above, rate=-1) for above in _USUAL_STEPS[len(kept) :]]
        rows = []
        for row, step in enumerate(kept):
            above, rate = QSpinBox(), QDoubleSpinBox()
            above.setRange(1, 1000)
            above.setSuffix(" %")
            above.setValue(step.above)
            above.setAccessibleName(self.tr("From this share of the target on"))
            _as_rate(rate, step.rate, self.tr("no step"))
            rate.setAccessibleName(self.tr("Rate of the step"))
            words = label(self.tr("from"), "label"), label(self.tr("of the target on"), "label")
            for column, widget in enumerate((words[0], above, words[1], rate)):
                self.form.steps_grid.addWidget(widget, row, column)
            rows.append((above, rate))
        return rows

    def _fill_categories(self, plan: Plan, names: list[str]) -> dict[str, QDoubleSpinBox]:
        boxes = {}
        for row, name in enumerate(sorted({*names, *dict(plan.categories)})):
            own = plan.own_rate(name)
            box = QDoubleSpinBox()
            _as_rate(box, -1 if own is None else own, self.tr("like the rest"))
            box.setAccessibleName(name)
            self.form.categories_grid.addWidget(label(name, "label"), row, 0)
            self.form.categories_grid.addWidget(box, row, 1)
            boxes[name] = box
        self.form.categories_heading.setVisible(bool(boxes))
        self.form.categories_area.setVisible(bool(boxes))
        return boxes

    def _plan(self) -> Plan:
        first = Step(above=0, rate=_rate_of(self.form.rate_box))
        others = (Step(above=above.value(), rate=_rate_of(rate)) for above, rate in self.steps)
        own = ((name, _rate_of(box)) for name, box in self.categories.items())
        return Plan(
            basis=Basis(self.form.basis_box.currentData()),
            steps=(first, *sorted((step for step in others if step.rate >= 0), key=lambda step: step.above)),
            categories=tuple((name, rate) for name, rate in own if rate >= 0),
        )

    def _save(self) -> None:
        self._workspace.do(
            Op.EDIT_COMMISSION,
            save_plan,
            self._plan(),
            then=lambda _nothing: self.accept(),
            otherwise=self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, self.form.error_label.setText)


def _as_rate(box: QDoubleSpinBox, rate: int, nothing: str = "") -> None:
    """Let a box show basis points as a percentage; -1 is `nothing`, where there may be none."""
    box.setRange(_LIKE_THE_REST if nothing else 0, 100)
    box.setSpecialValueText(nothing)
    box.setSingleStep(0.5)
    box.setSuffix(" %")
    box.setValue(rate / _POINTS)


def _rate_of(box: QDoubleSpinBox) -> int:
    return round(box.value() * _POINTS)
