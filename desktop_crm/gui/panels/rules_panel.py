"""The rules of the store, on or off, beside the one that is being written."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.rules import RuleBody
from desktop_crm.domain.shipped_rules import shipped_rules
from desktop_crm.gui.forms.rules_panel_form import Ui_RulesPanel
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.panels.asking_panel import AskingPanel
from desktop_crm.gui.permission import permission
from desktop_crm.gui.translations import speaks_chinese
from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.rules import delete_rule
from desktop_crm.queries.rules import RuleChoices, RuleRow, list_rules, rule_choices


class RulesPanel(AskingPanel):
    """The chosen rule is written beside the list; a new one that was begun stays while the list changes."""

    tables = frozenset({"rule", "rule_run", "tag", "stage", "pipeline", "playbook"})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._choices = RuleChoices()
        self._rules: Sequence[RuleRow] = ()
        self._wanted: int | None = None
        self._writes_new = False
        self.form = form = Ui_RulesPanel()
        form.setupUi(self)
        scale_layouts(self)
        form.editor.attach(workspace)
        self.model: PlainTableModel[RuleRow] = PlainTableModel(self)
        form.rules.setModel(self.model)
        dress_table(form.rules)
        form.rules.selectionModel().selectionChanged.connect(self._on_chosen)
        form.rules.activated.connect(lambda _index: form.editor.form.name_line.setFocus())
        form.new_button.clicked.connect(self.begin)
        form.templates_button.setMenu(QMenu(form.templates_button))
        self.empty_state = EmptyState("list-filter")
        self.empty_state.acted.connect(form.templates_button.showMenu)
        form.list_column.insertWidget(0, self.empty_state, 1)
        self.empty_state.hide()
        form.delete_button.clicked.connect(self._delete)
        form.editor.saved.connect(self._on_saved)
        permission().guard(Op.EDIT_RULE, form.new_button, form.templates_button, form.delete_button)
        permission().guard(Op.EDIT_RULE, self.empty_state.button)
        self._name_templates()
        self.setFocusProxy(form.rules)

    def begin(self) -> None:
        """Begin a new rule."""
        self._writes_new = True
        self.form.rules.clearSelection()
        self.form.editor.show_rule(None, self._choices)
        self.form.editor.form.name_line.setFocus()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._show_rows()
        self._name_templates()

    def _begin_from(self, name: str, body: RuleBody) -> None:
        self._writes_new = True
        self.form.rules.clearSelection()
        self.form.editor.begin_from(name, body, self._choices)

    def _ask(self) -> None:
        self._workspace.ask(rule_choices, then=self._take_choices, instead_of="rule choices")

    def _take_choices(self, choices: RuleChoices) -> None:
        self._choices = choices
        self._workspace.ask(list_rules, then=self._show, instead_of="rules")

    def _show(self, rules: Sequence[RuleRow]) -> None:
        chosen = self._wanted or self._chosen_id()
        self._rules, self._wanted = rules, None
        self._show_rows()
        place = next((at for at, rule in enumerate(rules) if rule.id == chosen), 0)
        if self._writes_new:
            self.form.editor.learn(self._choices)
        elif rules:
            self.form.rules.selectRow(place)
        else:
            # What is typed from here on is a new rule, and stays when others come.
            self._writes_new = True
            self.form.editor.show_rule(None, self._choices)
        self._enable()
        self._show_emptiness(not rules)

    def _show_emptiness(self, empty: bool) -> None:
        """Teach in place of an empty list, the cursor where it can begin."""
        shown, other = (self.empty_state, self.form.rules) if empty else (self.form.rules, self.empty_state)
        had_cursor = other.isAncestorOf(self.window().focusWidget()) or other.hasFocus()
        other.hide()
        shown.show()
        self.setFocusProxy(self.empty_state.button if empty else self.form.rules)
        if had_cursor:
            self.setFocus()

    def _show_rows(self) -> None:
        on, off = self.tr("on"), self.tr("off")
        columns: Sequence[TextColumn[RuleRow]] = (
            TextColumn(heading=self.tr("Rule"), text=lambda rule: rule.name),
            TextColumn(
                heading=self.tr("State"),
                text=lambda rule: on if rule.active else off,
                token=lambda rule: "good" if rule.active else "ink_tertiary",
            ),
            TextColumn(heading=self.tr("Done so far"), text=lambda rule: f"{rule.runs:,}", is_number=True),
        )
        self.model.show_rows(columns, self._rules)
        header = self.form.rules.horizontalHeader()
        header.setStretchLastSection(False)
        for column in range(len(columns)):
            fits = QHeaderView.ResizeMode.Stretch if column == 0 else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, fits)

    def _on_chosen(self) -> None:
        rule = self._chosen()
        if rule is not None:
            self._writes_new = False
            self.form.editor.show_rule(rule, self._choices)
        self._enable()

    def _chosen(self) -> RuleRow | None:
        rows = self.form.rules.selectionModel().selectedRows()
        return self.model.row_at(rows[0].row()) if rows else None

    def _chosen_id(self) -> int | None:
        rule = self._chosen()
        return rule.id if rule else None

    def _enable(self) -> None:
        permission().restrict(self.form.delete_button, Op.EDIT_RULE, possible=self._chosen() is not None)

    def _delete(self) -> None:
        rule = self._chosen()
        if rule is not None:
            self._workspace.do(Op.EDIT_RULE, delete_rule, rule.id)

    def _on_saved(self, rule_id: int) -> None:
        self._wanted, self._writes_new = rule_id, False
        self._refresh()

    def _on_changed(self, changes: Changes) -> None:
        # What a rule can choose from must not change under the hands of whoever writes one.
        if self.isVisible() and "rule" not in changes.tables:
            return
        super()._on_changed(changes)

    def _name_templates(self) -> None:
        """Offer the rules that can be begun from, in the present language."""
        menu = self.form.templates_button.menu()
        menu.clear()
        for name, body in shipped_rules(speaks_chinese()):
            menu.addAction(name, partial(self._begin_from, name, body))
        self.empty_state.show_words(
            self.tr("No rules yet. Begin from one that many use, and try it on the last 90 days first."),
            self.tr("Begin from…"),
        )
