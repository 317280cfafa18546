"""A rule as a sentence put together from pickers, with what it would have done in the last 90 days."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.rules import Action, Condition, If, RuleBody, Then, Trigger, When, rule_text
from desktop_crm.gui.editors.rule_parts import ActionPart, ConditionPart, TriggerPart
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.rule_editor_form import Ui_RuleEditor
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.rule_words import say_day, say_dry_run, say_effect, say_places, sentence
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.tab_order import order_tabs
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.rules import save_rule, start_rule, switch_rule
from desktop_crm.queries.rule_effects import DryRun, Effect, dry_run
from desktop_crm.queries.rules import RuleChoices, RuleRow

AFTER_SALE = RuleBody(trigger=Trigger(when=When.DEAL_WON), actions=(Action(do=Then.PLAN, days=(3, 30, 90)),))


class RuleEditor(Retranslating, QWidget):
    """Shows a rule or a new one; `saved` carries its id. What was tried as it stands can be switched on."""

    saved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._choices = RuleChoices()
        self._rule: RuleRow | None = None
        self._tried: RuleBody | None = None
        self.form = form = Ui_RuleEditor()
        form.setupUi(self)
        let_wrap(form.if_row, form.then_row, form.button_row)
        scale_layouts(self)
        self.trigger = TriggerPart(self._choices, AFTER_SALE.trigger)
        form.when_column.addWidget(self.trigger)
        self.conditions: list[ConditionPart] = []
        self.steps: list[ActionPart] = []
        self.model: PlainTableModel[Effect] = PlainTableModel(self)
        form.dry_table.setModel(self.model)
        dress_table(form.dry_table)
        form.dry_table.setMinimumHeight(220)
        form.add_condition_button.clicked.connect(self.begin_condition)
        form.add_action_button.clicked.connect(self.begin_step)
        form.try_button.clicked.connect(self.try_out)
        form.save_button.clicked.connect(self.save)
        form.switch_button.clicked.connect(self.switch)
        self._saved_form = SavedForm(self, form.save_button, Ways(close=self.save))
        permission().guard(Op.EDIT_RULE, form.save_button)
        form.places_label.setText(say_places())

    def attach(self, workspace: Workspace) -> None:
        """Ask and save through this from now on."""
        self._workspace = workspace

    def show_rule(self, rule: RuleRow | None, choices: RuleChoices) -> None:
        """Show a rule, or a new one that begins as the best known of all."""
        self._show(rule, rule.name if rule else "", (rule.body if rule else None) or AFTER_SALE, choices)
        self._saved_form.kept()

    def begin_from(self, name: str, body: RuleBody, choices: RuleChoices) -> None:
        """Show a new rule that begins as another, ready to be tried."""
        self._show(None, name, body, choices)
        self.form.try_button.setFocus()

    def _show(self, rule: RuleRow | None, name: str, body: RuleBody, choices: RuleChoices) -> None:
        self._rule, self._choices = rule, choices
        # What was tried just before it was saved may be switched on.
        if body != self._tried:
            self._tried = None
        form = self.form
        form.name_line.setText(name)
        _clear(form.when_column)
        self.trigger = TriggerPart(choices, body.trigger)
        self.trigger.changed.connect(self._on_edited)
        self.form.when_column.addWidget(self.trigger)
        for column in (form.if_column, form.then_column):
            _clear(column)
        self.conditions, self.steps = [], []
        for condition in body.conditions:
            self._add_condition(condition)
        for action in body.actions:
            self._add_action(action)
        self._say("")
        self._on_edited()

    def learn(self, choices: RuleChoices) -> None:
        """Offer these choices in parts that are added from now on; what is being written stays."""
        self._choices = choices

    def begin_condition(self) -> None:
        """Add a condition to be filled in."""
        self._add_condition(Condition(field=If.TAG, value=""))
        self.conditions[-1].what.setFocus()

    def begin_step(self) -> None:
        """Add a step to be filled in."""
        self._add_action(Action(do=Then.PLAN, days=(3,)))
        self.steps[-1].what.setFocus()

    def body(self) -> RuleBody:
        """Return the rule as it is put together. Raise BadInput."""
        body = RuleBody(
            trigger=self.trigger.trigger(),
            conditions=tuple(part.condition() for part in self.conditions),
            actions=tuple(part.action() for part in self.steps),
        )
        rule_text(body)
        return body

    def try_out(self) -> None:
        """Look at what the rule would have done, without writing anything."""
        body = self._checked()
        if body is not None and self._workspace is not None:
            rule_id = self._rule.id if self._rule else None
            self.form.dry_label.setText(self.tr("Looking through the last 90 days…"))
            self.form.dry_label.show()
            shown = partial(self._show_run, body)
            self._workspace.ask(dry_run, body, today(), rule_id, then=shown, instead_of="dry run")

    def save(self) -> None:
        """Keep the rule; a changed one rests."""
        body = self._checked()
        if body is not None and self._workspace is not None:
            rule_id = self._rule.id if self._rule else None
            name = self.form.name_line.text()
            self._workspace.do(
                Op.EDIT_RULE, save_rule, rule_id, name, body, then=self._on_saved, otherwise=self._refuse
            )

    def switch(self) -> None:
        """Switch a rule on that was tried, or a working one off."""
        if self._workspace is None:
            return
        if self._rule is not None and self._rule.active:
            self._do_switch(self._rule.id, False)
        elif (body := self._checked()) is not None:
            name = self.form.name_line.text()
            rule_id = self._rule.id if self._rule else None
            self._workspace.do(
                Op.EDIT_RULE, start_rule, rule_id, name, body, then=self._on_saved, otherwise=self._refuse
            )

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self.form.places_label.setText(say_places())
        # What is put together stays; half of a rule cannot be said anew, and keeps the words of its parts.
        with suppress(CrmError):
            self._show(self._rule, self.form.name_line.text(), self.body(), self._choices)

    def _do_switch(self, rule_id: int, on: bool) -> None:
        assert self._workspace is not None
        done = partial(self._on_switched, rule_id)
        self._workspace.do(Op.EDIT_RULE, switch_rule, rule_id, on, then=done, otherwise=self._refuse)

    def _on_switched(self, rule_id: int, _nothing: None) -> None:
        self.saved.emit(rule_id)

    def _on_saved(self, rule_id: int) -> None:
        self._say("")
        self.saved.emit(rule_id)

    def _checked(self) -> RuleBody | None:
        try:
            self._say("")
            return self.body()
        except CrmError as error:
            self._say(say_refusal(error))
            return None

    def _add_condition(self, condition: Condition) -> None:
        part = ConditionPart(self._choices, condition)
        self.conditions.append(part)
        self._place(part, self.form.if_column)

    def _add_action(self, action: Action) -> None:
        part = ActionPart(self._choices, action)
        self.steps.append(part)
        self._place(part, self.form.then_column)

    def _place(self, part: ConditionPart | ActionPart, column: QVBoxLayout) -> None:
        column.addWidget(part)
        part.changed.connect(self._on_edited)
        part.removed.connect(partial(self._remove, part))
        self._on_edited()

    def _remove(self, part: ConditionPart | ActionPart) -> None:
        if isinstance(part, ConditionPart):
            self.conditions.remove(part)
        else:
            self.steps.remove(part)
        part.hide()
        part.deleteLater()
        self._on_edited()

    def _on_edited(self) -> None:
        """Say the rule as a sentence, and let only what was tried be switched on."""
        order_tabs(self.form.body)
        self._saved_form.look()
        form, active = self.form, self._rule is not None and self._rule.active
        try:
            body: RuleBody | None = self.body()
        except CrmError:
            body = None
        form.sentence_label.setText(sentence(body, self._choices) if body else "")
        form.sentence_label.setVisible(body is not None)
        tried = body is not None and body == self._tried
        form.switch_button.setText(self.tr("Switch off") if active else self.tr("Switch on"))
        permission().restrict(form.switch_button, Op.EDIT_RULE, possible=active or tried)
        for part in (form.dry_label, form.dry_table):
            part.setVisible(tried)

    def _show_run(self, body: RuleBody, run: DryRun) -> None:
        self._tried = body
        self.form.dry_label.setText(say_dry_run(run))
        self.model.show_rows(self._columns(run), run.effects)
        header = self.form.dry_table.horizontalHeader()
        header.setStretchLastSection(False)
        for column in range(self.model.columnCount()):
            fits = QHeaderView.ResizeMode.Stretch if column == 2 else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, fits)
        self._on_edited()
        self.form.dry_table.setVisible(bool(run.effects))
        if self.form.switch_button.isEnabled():
            self.form.switch_button.setFocus()
        self.form.body_area.ensureWidgetVisible(self.form.dry_table)

    def _columns(self, run: DryRun) -> Sequence[TextColumn[Effect]]:
        double = self.tr("double")
        return (
            TextColumn(heading=self.tr("Happened"), text=lambda one: say_day(one.event.on)),
            TextColumn(
                heading=self.tr("Customer"), text=lambda one: run.names.get(one.event.customer_id, "")
            ),
            TextColumn(
                heading=self.tr("Would have been done"), text=lambda one: say_effect(one, self._choices)
            ),
            TextColumn(heading=self.tr("Due"), text=lambda one: say_day(one.due_on) if one.due_on else ""),
            TextColumn(
                heading="",
                text=lambda one: double if one.double else "",
                token=lambda one: "watch" if one.double else "",
            ),
        )

    def _refuse(self, error: Exception) -> None:
        if self._workspace is not None:
            self._workspace.refuse(error, self._say)

    def _say(self, message: str) -> None:
        self.form.error_label.setText(message)
        self.form.error_label.setVisible(bool(message))


def _clear(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            # What is deleted later would be seen until then.
            widget.hide()
            widget.deleteLater()
