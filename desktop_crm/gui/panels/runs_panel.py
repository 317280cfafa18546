"""What rules did, step by step; each can be taken back by itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import local
from desktop_crm.gui.forms.runs_panel_form import Ui_RunsPanel
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.own_key import own_key
from desktop_crm.gui.panels.asking_panel import AskingPanel
from desktop_crm.gui.permission import permission
from desktop_crm.gui.rule_words import say_day
from desktop_crm.gui.widgets.labels import show_words
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.rule_runs import take_back_run
from desktop_crm.queries.rules import RunRow, recent_runs


class RunsPanel(AskingPanel):
    """The newest steps first; Delete takes the chosen one back."""

    tables = frozenset({"rule_run", "rule"})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._runs: Sequence[RunRow] = ()
        self.form = form = Ui_RunsPanel()
        form.setupUi(self)
        scale_layouts(self)
        self.model: PlainTableModel[RunRow] = PlainTableModel(self)
        form.runs.setModel(self.model)
        dress_table(form.runs)
        form.runs.selectionModel().selectionChanged.connect(self._enable)
        form.take_back_button.clicked.connect(self.take_back)
        own_key(form.runs, "Del", self.take_back)
        permission().guard(Op.TAKE_BACK_RUN, form.take_back_button)
        form.error_label.hide()
        self.setFocusProxy(form.runs)

    def take_back(self) -> None:
        """Take back what the chosen step did."""
        rows = self.form.runs.selectionModel().selectedRows()
        if rows:
            step = self.model.row_at(rows[0].row()).change_set
            self._workspace.do(Op.TAKE_BACK_RUN, take_back_run, step, otherwise=self._refuse)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._show(self._runs)

    def _ask(self) -> None:
        self._workspace.ask(recent_runs, then=self._show, instead_of="rule runs")

    def _show(self, runs: Sequence[RunRow]) -> None:
        self._runs = runs
        columns: Sequence[TextColumn[RunRow]] = (
            TextColumn(
                heading=self.tr("When"),
                text=lambda run: f"{say_day(local(run.at).date())} {local(run.at):%H:%M}",
            ),
            TextColumn(heading=self.tr("Rule"), text=lambda run: run.rule),
            TextColumn(heading=self.tr("Changes"), text=lambda run: f"{run.changes:,}", is_number=True),
            TextColumn(heading=self.tr("Customers"), text=lambda run: f"{run.customers:,}", is_number=True),
        )
        self.model.show_rows(columns, runs)
        header = self.form.runs.horizontalHeader()
        header.setStretchLastSection(False)
        for column in range(len(columns)):
            fits = QHeaderView.ResizeMode.Stretch if column == 1 else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, fits)
        self.form.error_label.hide()
        self._enable()

    def _enable(self) -> None:
        chosen = self.form.runs.selectionModel().hasSelection()
        permission().restrict(self.form.take_back_button, Op.TAKE_BACK_RUN, possible=chosen)

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, partial(show_words, self.form.error_label))
