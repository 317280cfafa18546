"""The deals: as a board, as a table, what they will bring, and the leads that may become some."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.clock import today
from desktop_crm.gui.deal_words import say_worth
from desktop_crm.gui.dialogs.deal_dialog import DealDialog, NewDeal
from desktop_crm.gui.dialogs.pipelines_dialog import PipelinesDialog
from desktop_crm.gui.dialogs.sales_export_dialog import SalesExportDialog
from desktop_crm.gui.forms.pipeline_page_form import Ui_PipelinePage
from desktop_crm.gui.lists.deal_rows import DealRows
from desktop_crm.gui.own_key import own_key
from desktop_crm.gui.panels.deal_charts import DealCharts
from desktop_crm.gui.panels.deal_moves import DealMoves
from desktop_crm.gui.panels.reorder_panel import TABLES as REORDER_TABLES
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.chart_card import ChartCard
from desktop_crm.gui.widgets.page_room import follow_front_page
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.view_switch import ViewSwitch
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.board import Board, board, deals_of_pipeline
from desktop_crm.queries.deal_checks import left_open
from desktop_crm.queries.deals import DealRow, deal_rows
from desktop_crm.system.settings import SettingsFile

_TABLES = frozenset(
    {"pipeline", "stage", "deal", "stage_change", "customer", "follow_up", "follow_up_terms", "exchange_rate"}
)
_NEXT_PIPELINE, _LAST_PIPELINE = "Ctrl+PgDown", "Ctrl+PgUp"
_VIEWS = ("board", "table", "forecast", "leads")
_OF_DEALS = ("board", "table")


class PipelinePage(Retranslating, QWidget):
    """Asks only while it is seen. `customer_requested` carries the id of a deal's customer."""

    customer_requested = Signal(object)

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._board: Board | None = None
        self._stale = self._reorders_stale = True
        self._rows = DealRows(workspace)
        self.form = form = Ui_PipelinePage()
        form.setupUi(self)
        let_wrap(self.form.head_row)
        scale_layouts(self)
        self.views = ViewSwitch(_VIEWS, form, self)
        self.moves = DealMoves(workspace, self)
        forecast_card = ChartCard()
        form.board_page_column.addWidget(forecast_card)
        self._charts = DealCharts(workspace, settings, form.grid, forecast_card)
        for part in (form.board, form.table):
            part.attach(self._rows)
        for panel in (form.deal_filter, form.next_step_bar, form.leads, form.reorder_panel):
            panel.attach(workspace)
        self.empty_state = EmptyState("square-kanban")
        form.empty_page_column.addWidget(self.empty_state)
        self.empty_state.instead_of = form.new_button
        self.setFocusProxy(form.board)
        follow_front_page(form.stack)
        self._connect()
        self.retranslate()
        self.views.show("board")

    def create_deal(self, stage_id: int | None = None) -> None:
        """Let the user write down a new deal, in the stage given or the first of the pipeline that is shown."""
        shown = self._board.stages if self._board else ()
        self._open(NewDeal(stage_id=stage_id or next((one.stage.id for one in shown), None)))

    def export_sales(self) -> None:
        """Let the user write deals, documents, payments or plans to a file."""
        open_once(SalesExportDialog(self._workspace, parent=self))

    def edit_pipelines(self) -> None:
        """Let the user change pipelines and stages, beginning with the one that is shown."""
        open_once(PipelinesDialog(self._workspace, self.form.pipeline_box.currentData(), self))

    def find_deals(self) -> None:
        """Let the user look for deals, in the table if neither it nor the board is in front."""
        if self.views.current not in _OF_DEALS:
            self.views.show("table")
        self.form.deal_filter.focus_search()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()
        else:
            self._refresh_beside()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        if self._board is not None:
            self._say_summary(self._board)
            self._show_stack()
        self._charts.retranslate()

    def _connect(self) -> None:
        form = self.form
        self.views.shown.connect(self._show_view)
        self.views.entered.connect(self._enter)
        form.new_button.clicked.connect(lambda: self.create_deal())
        self.empty_state.acted.connect(self._leave_emptiness)
        form.deal_filter.changed.connect(self._refresh)
        form.deal_filter.left.connect(lambda: self._enter(self.views.current))
        form.pipeline_box.activated.connect(self._refresh)
        permission().guard(Op.CREATE_DEAL, form.new_button)
        permission().guard(Op.EDIT_PIPELINE, form.stages_button)
        permission().guard(Op.EXPORT, form.export_button)
        form.stages_button.clicked.connect(self.edit_pipelines)
        form.export_button.clicked.connect(self.export_sales)
        own_key(self, QKeySequence.StandardKey.Find, self.find_deals, children=True, when=self._can_find)
        QShortcut(QKeySequence(_NEXT_PIPELINE), self, partial(self._turn_pipeline, 1))
        QShortcut(QKeySequence(_LAST_PIPELINE), self, partial(self._turn_pipeline, -1))
        form.board.move_requested.connect(self._move)
        form.board.creation_requested.connect(self.create_deal)
        form.board.step_requested.connect(self._ask_next_step)
        form.board.record_requested.connect(lambda row: self.customer_requested.emit(row.customer_id))
        form.board.deletion_requested.connect(self.moves.delete)
        for marked in (form.board.mark_requested, form.table.mark_requested):
            marked.connect(self.moves.mark)
        for part in (form.board.deal_requested, form.table.opened):
            part.connect(self._open)
        form.table.created.connect(lambda: self.create_deal())
        form.reorder_panel.customer_requested.connect(self.customer_requested)
        form.next_step_bar.left.connect(form.board.focus_cards)
        self.moves.moved.connect(self._on_moved)
        self._workspace.changed.connect(self._on_changed)

    def _show_view(self, view: str) -> None:
        self.form.export_button.setVisible(view == "table")
        self._show_stack()
        self._refresh_table()
        if self.isVisible():
            self._refresh_beside()

    def _enter(self, view: str) -> None:
        """Put the cursor into a view."""
        form = self.form
        if form.stack.currentWidget() is form.empty_page:
            self.empty_state.button.setFocus()
        elif view == "board":
            form.board.focus_cards()
        elif view == "table":
            form.table.setFocus()
        elif view == "leads":
            form.leads.form.name_edit.setFocus()
        else:
            form.scroll_area.setFocus()

    def _show_stack(self) -> None:
        """Bring the chosen view forward; without any deal the board is an invitation."""
        form = self.form
        of_deals, looking = self.views.current in _OF_DEALS, bool(form.deal_filter.text)
        empty = of_deals and self._nothing_fits()
        form.deal_filter.setVisible(of_deals and (looking or not empty))
        if empty:
            self._say_why_empty(looking=looking)
        form.stack.setCurrentWidget(form.empty_page if empty else getattr(form, f"{self.views.current}_page"))

    def _nothing_fits(self) -> bool:
        shown = self._board
        return shown is not None and (shown.fitting == 0 or not shown.has_deals)

    def _can_find(self) -> bool:
        return bool(self.form.deal_filter.text) or not self._nothing_fits()

    def _say_why_empty(self, *, looking: bool) -> None:
        if looking:
            self.empty_state.show_words(self.tr("No deal in this pipeline fits."), self.tr("Show all deals"))
        else:
            self.empty_state.show_words(
                self.tr(
                    "No deals yet. A deal is a chance to sell: what it is about, to whom, and what comes next."
                ),
                self.tr("New deal"),
            )

    def _leave_emptiness(self) -> None:
        if self.form.deal_filter.text:
            self.form.deal_filter.clear()
        else:
            self.create_deal()

    def _on_changed(self, changes: Changes) -> None:
        self._charts.outdate(changes.tables)
        self._reorders_stale = self._reorders_stale or bool(changes.tables & REORDER_TABLES)
        self._stale = self._stale or bool(changes.tables & _TABLES)
        if (moved := self.form.checks_bar.deal_id) is not None:
            self.form.checks_bar.follow(moved, self._workspace.now(left_open, moved))
        if not self.isVisible():
            return
        if self._stale:
            self._refresh()
        elif self.views.current != "leads" or "lead" in changes.tables:
            self._refresh_beside()

    def _refresh(self) -> None:
        """Ask for the board of the chosen pipeline; what is shown beside it follows."""
        self._stale = False
        asked = self.form.pipeline_box.currentData(), today(), self.form.deal_filter.text
        self._workspace.ask(board, *asked, then=self._show, instead_of="board")

    def _refresh_table(self) -> None:
        """Ask for all deals of the pipeline while the table shows them; the board is there long before."""
        pipeline = self._board.pipeline if self._board else None
        if self.views.current == "table" and pipeline is not None:
            asked = pipeline.id, today(), self.form.deal_filter.text
            self._workspace.ask(
                deals_of_pipeline, *asked, then=self.form.table.show_ids, instead_of="deal_table"
            )

    def _refresh_beside(self) -> None:
        """Ask for what the view in front shows beside the deals themselves."""
        if self.views.current == "leads":
            self.form.leads.refresh()
        elif self._board is not None and self.views.current in ("board", "forecast"):
            self._charts.refresh(below_board=self.views.current == "board")
        if self.views.current == "forecast" and self._reorders_stale:
            self._reorders_stale = False
            self.form.reorder_panel.refresh()

    def _show(self, shown: Board) -> None:
        self._board = shown
        self._rows.forget()
        self.form.board.show_board(shown)
        self._refresh_table()
        self._show_pipelines(shown)
        self._say_summary(shown)
        self._show_stack()
        self._charts.turn_to(shown.pipeline.id if shown.pipeline else None)
        self.form.deal_filter.count(shown.pipeline.id if shown.pipeline else None)
        self._refresh_beside()

    def _say_summary(self, shown: Board) -> None:
        count = self.tr("%Ln open deal(s)", "", shown.open_count)
        self.form.summary_label.setText(" · ".join((count, *say_worth(shown))))

    def _show_pipelines(self, shown: Board) -> None:
        box = self.form.pipeline_box
        box.clear()
        for pipeline in sorted(filter(None, (shown.pipeline, *shown.others)), key=lambda one: one.place):
            box.addItem(pipeline.name, pipeline.id)
        box.setCurrentIndex(box.findData(shown.pipeline.id) if shown.pipeline else -1)
        box.setVisible(box.count() > 1)

    def _turn_pipeline(self, by: int) -> None:
        """Show the next pipeline, or the one before."""
        box = self.form.pipeline_box
        if box.count() > 1:
            box.setCurrentIndex((box.currentIndex() + by) % box.count())
            self._refresh()

    def _move(self, deal_id: int, stage_id: int) -> None:
        if self._board is None:
            return
        stages = {one.stage.id: one.stage for one in self._board.stages}
        stages |= {stage.id: stage for other in self._board.others for stage in other.stages}
        if stage_id in stages:
            self.moves.move(deal_id, stages[stage_id])

    def _on_moved(self, deal_id: int) -> None:
        """Follow a card to where it stands now, tell what was left open, and ask for what comes next."""
        self.form.board.await_deal(deal_id)
        self.form.checks_bar.tell(deal_id, self._workspace.now(left_open, deal_id))
        self._ask_for_step(deal_id)

    def _on_saved(self, deal_id: int) -> None:
        """Follow a deal that was written down; its dialog told already what was left open."""
        self.form.board.await_deal(deal_id)
        self._ask_for_step(deal_id)

    def _ask_for_step(self, deal_id: int) -> None:
        (row,) = self._workspace.now(deal_rows, [deal_id], today())
        self.form.next_step_bar.follow(row)

    def _ask_next_step(self, row: DealRow) -> None:
        self.form.next_step_bar.ask(row)
        self.form.next_step_bar.setFocus()

    def _open(self, deal: int | NewDeal) -> None:
        dialog = DealDialog(self._workspace, deal, self)
        dialog.saved.connect(self._on_saved)
        open_once(dialog)
