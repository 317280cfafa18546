"""Who will probably buy again soon, why, and a key that plans to ask them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.money import round_money
from desktop_crm.gui.deal_words import short_day
from desktop_crm.gui.forms.reorder_panel_form import Ui_ReorderPanel
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.own_key import own_key
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import plan_each
from desktop_crm.queries.reorders import Reorder, reorders
from desktop_crm.wording.reorders import say_rhythm

TABLES = frozenset({"purchase", "sales_document", "customer", "contact_rule", "follow_up"})
_AHEAD_DAYS = 3
_HEIGHT = 260
_WHY = 4


class ReorderPanel(Retranslating, QFrame):
    """Enter asks for the customer (`customer_requested`), T plans a follow-up for each that is chosen."""

    customer_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._rows: Sequence[Reorder] = ()
        self.form = form = Ui_ReorderPanel()
        form.setupUi(self)
        let_wrap(self.form.head_row)
        scale_layouts(self)
        self.model: PlainTableModel[Reorder] = PlainTableModel(self)
        form.reorders.setModel(self.model)
        dress_table(form.reorders)
        form.reorders.activated.connect(self._show_customer)
        form.reorders.selectionModel().selectionChanged.connect(self._enable)
        form.record_button.clicked.connect(self._show_customer)
        form.plan_button.clicked.connect(self._plan)
        own_key(form.reorders, "T", self._plan)
        permission().changed.connect(self._enable)
        self._show(())

    def attach(self, workspace: Workspace) -> None:
        """Ask this store from now on."""
        self._workspace = workspace

    def refresh(self) -> None:
        """Ask anew."""
        if self._workspace is not None:
            self._workspace.ask(reorders, today(), then=self._show, instead_of="reorders")

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._show(self._rows)

    def _show(self, rows: Sequence[Reorder]) -> None:
        chosen, form = {row.customer_id for row in self._chosen()}, self.form
        self._rows = rows
        self.model.show_rows(self._columns(), rows)
        head = form.reorders.horizontalHeader()
        head.setStretchLastSection(False)
        for column in range(self.model.columnCount()):
            fits = (
                QHeaderView.ResizeMode.Stretch if column == _WHY else QHeaderView.ResizeMode.ResizeToContents
            )
            head.setSectionResizeMode(column, fits)
        for place, row in enumerate(rows):
            if row.customer_id in chosen:
                form.reorders.selectRow(place)
        for seen, part in ((bool(rows), form.reorders), (not rows, form.empty_label)):
            part.setVisible(seen)
        form.reorders.setMinimumHeight(theme().px(_HEIGHT) if rows else 0)
        self._enable()

    def _columns(self) -> Sequence[TextColumn[Reorder]]:
        def why(row: Reorder) -> str:
            return say_rhythm(row.rhythm, (today() - row.rhythm.last_on).days, spoken())

        return (
            TextColumn(heading=self.tr("Due"), text=_due, token=_due_token),
            TextColumn(heading=self.tr("Customer"), text=lambda row: row.name),
            TextColumn(
                heading=self.tr("Usually"),
                text=lambda row: round_money(row.usual_money) if row.usual_money else "",
                is_number=True,
            ),
            TextColumn(heading=self.tr("Planned"), text=lambda row: short_day(row.planned_on)),
            TextColumn(heading=self.tr("Why"), text=why),
        )

    def _chosen(self) -> list[Reorder]:
        places = self.form.reorders.selectionModel().selectedRows()
        return [self.model.row_at(index.row()) for index in places if index.row() < len(self._rows)]

    def _enable(self) -> None:
        chosen = bool(self._chosen())
        self.form.record_button.setEnabled(chosen)
        permission().restrict(self.form.plan_button, Op.PLAN_FOLLOW_UP, possible=chosen)

    def _show_customer(self) -> None:
        if chosen := self._chosen():
            self.customer_requested.emit(chosen[0].customer_id)

    def _plan(self) -> None:
        """Plan to ask each that is chosen a few days before the next purchase is due, as one step."""
        chosen = self._chosen()
        if self._workspace is None or not chosen or not permission().may(Op.PLAN_FOLLOW_UP):
            return
        title = self.tr("Ask about the next order")
        edits = [FollowUpEdit(due_on=_ask_on(row), title=title) for row in chosen]
        self._workspace.do(Op.PLAN_FOLLOW_UP, plan_each, [row.customer_id for row in chosen], edits)


def _ask_on(row: Reorder) -> str:
    return max(row.rhythm.next_on - timedelta(days=_AHEAD_DAYS), today()).isoformat()


def _due(row: Reorder) -> str:
    return short_day(row.rhythm.next_on.isoformat())


def _due_token(row: Reorder) -> str:
    return "act" if row.rhythm.next_on < today() else ""
