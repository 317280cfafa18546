"""What a finding is about, row by row, and tasks to be made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import local, today
from desktop_crm.domain.insights import Insight
from desktop_crm.gui.deal_words import amount_text, state_text
from desktop_crm.gui.forms.insight_rows_dialog_form import Ui_InsightRowsDialog
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import relative_day
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import plan_each
from desktop_crm.queries.customers import CustomerRow, customer_rows
from desktop_crm.queries.deals import DealRow, deal_rows
from desktop_crm.wording.insights import say_meaning, say_task

_SHOWN, _CHOSEN = 100, 10
_USUAL_DAYS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A row: whose it is, what about, and how it stands. A deal may be nobody's."""

    customer_id: int | None
    deal_id: int | None = None
    name: str
    about: str
    stands: str


class InsightRowsDialog(QDialog):
    """Enter asks for a customer (`customer_requested`); Ctrl+Enter plans a follow-up for each that is chosen."""

    customer_requested = Signal(object)

    def __init__(self, workspace: Workspace, insight: Insight, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.form = form = Ui_InsightRowsDialog()
        form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        form.sentence_label.setText(sentence)
        form.meaning_label.setText(say_meaning(insight.kind, spoken()))
        self.model: PlainTableModel[_Line] = PlainTableModel(self)
        form.rows.setModel(self.model)
        dress_table(form.rows)
        form.title_edit.setText(say_task(insight.kind, spoken()))
        form.day_chooser.set_day(today() + timedelta(days=_USUAL_DAYS))
        self._connect()
        if insight.deals:
            workspace.ask(deal_rows, insight.deals[:_SHOWN], today(), then=self._show_deals)
        else:
            workspace.ask(customer_rows, insight.customers[:_SHOWN], then=self._show_customers)
        self.resize(theme().px(720), theme().px(520))

    def ask_for_plan(self) -> None:
        """Put the cursor where the task is named."""
        self.form.title_edit.setFocus()
        self.form.title_edit.selectAll()

    def _connect(self) -> None:
        form = self.form
        form.rows.activated.connect(self._show_customer)
        form.rows.selectionModel().selectionChanged.connect(self._enable)
        form.close_button.clicked.connect(self.accept)
        form.plan_button.clicked.connect(self._plan)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._plan)
        self._enable()

    def _show_deals(self, rows: Sequence[DealRow]) -> None:
        lines = [
            _Line(
                customer_id=row.customer_id,
                deal_id=row.id,
                name=row.customer,
                about=" · ".join(filter(None, (row.title, row.stage, amount_text(row)))),
                stands=state_text(row),
            )
            for row in rows
        ]
        self._show(self.tr("Deal"), lines)

    def _show_customers(self, rows: Sequence[CustomerRow]) -> None:
        lines = [
            _Line(customer_id=row.id, name=row.name, about=row.company, stands=self._last_contact(row))
            for row in rows
        ]
        self._show(self.tr("Company"), lines)

    def _last_contact(self, row: CustomerRow) -> str:
        if row.last_contact_at is None:
            return self.tr("never contacted")
        day = relative_day(local(row.last_contact_at).date(), today())
        return self.tr("last contact {day}").replace("{day}", day)

    def _show(self, about: str, lines: Sequence[_Line]) -> None:
        """Show the rows; the first few that can be planned for are chosen, so that tasks stay few."""
        form = self.form
        columns: Sequence[TextColumn[_Line]] = (
            TextColumn(heading=self.tr("Customer"), text=lambda one: one.name),
            TextColumn(heading=about, text=lambda one: one.about),
            TextColumn(heading=self.tr("State"), text=lambda one: one.stands),
        )
        self.model.show_rows(columns, lines)
        head = form.rows.horizontalHeader()
        head.setStretchLastSection(False)
        for column in range(len(columns)):
            fits = QHeaderView.ResizeMode.Stretch if column == 1 else QHeaderView.ResizeMode.ResizeToContents
            head.setSectionResizeMode(column, fits)
        whole_row = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for place in range(min(_CHOSEN, len(lines))):
            form.rows.selectionModel().select(self.model.index(place, 0), whole_row)
        # The rows may be there before the dialog is active, when nothing in it has the focus yet.
        if self.focusWidget() is not form.title_edit:
            form.rows.setFocus()

    def _chosen(self) -> list[_Line]:
        places = self.form.rows.selectionModel().selectedRows()
        return [self.model.row_at(index.row()) for index in sorted(places, key=lambda one: one.row())]

    def _enable(self) -> None:
        possible = any(one.customer_id for one in self._chosen())
        permission().restrict(self.form.plan_button, Op.PLAN_FOLLOW_UP, possible=possible)

    def _show_customer(self) -> None:
        row = self.form.rows.currentIndex().row()
        if 0 <= row < self.model.rowCount() and (customer_id := self.model.row_at(row).customer_id):
            self.accept()
            self.customer_requested.emit(customer_id)

    def _plan(self) -> None:
        """Plan the same for each that is chosen, as one step that undo takes back."""
        day = self.form.day_chooser.day()
        if day is None or not self.form.plan_button.isEnabled():
            self.form.day_chooser.setFocus()
            return
        due_on, title = day.isoformat(), self.form.title_edit.text().strip()
        chosen = [one for one in self._chosen() if one.customer_id]
        edits = [FollowUpEdit(due_on=due_on, title=title, deal_id=one.deal_id) for one in chosen]
        self._workspace.do(
            Op.PLAN_FOLLOW_UP,
            plan_each,
            [one.customer_id for one in chosen],
            edits,
            then=lambda _ids: self.accept(),
            otherwise=self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, self.form.error_label.setText)
