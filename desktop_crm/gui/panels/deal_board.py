"""The stages of a pipeline side by side; a deal goes from one to another by mouse or keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.gui.deal_words import committed_or_not, forecast_names
from desktop_crm.gui.lists.deal_column import DealColumn
from desktop_crm.gui.lists.deal_rows import DealRows
from desktop_crm.gui.passing import pop_up_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.queries.board import Board
from desktop_crm.queries.deals import DealRow
from desktop_crm.queries.pipelines import PipelineRow

# More stages than these stand closer together.
_MANY = 6
# Head, a card and a half: on a small screen the page scrolls rather than that the cards go.
_LOWEST = 280


class DealBoard(QScrollArea):
    """Only asks: `move_requested` carries a deal and a stage, `deal_requested` the deal to be opened.

    `step_requested` and `record_requested` carry the DealRow whose next step is to be planned or whose customer is
    to be shown, `deletion_requested` the deal; `creation_requested` the stage for a new one; `mark_requested` a deal
    and what is said of its chances.
    """

    move_requested = Signal(object, object)
    deal_requested = Signal(object)
    step_requested = Signal(object)
    record_requested = Signal(object)
    deletion_requested = Signal(object)
    creation_requested = Signal(object)
    mark_requested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: list[DealColumn] = []
        self._rows: DealRows | None = None
        self._awaited: int | None = None
        self._others: tuple[PipelineRow, ...] = ()
        body = QWidget()
        body.setProperty("surface", "plain")
        self._row = QHBoxLayout(body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme().changed.connect(self._restyle)
        self._restyle()

    def attach(self, rows: DealRows) -> None:
        """Read cards from here from now on."""
        self._rows = rows

    def show_board(self, board: Board) -> None:
        """Show these stages; the cursor stays with its deal, also in another stage."""
        chosen = self._awaited or self.chosen()
        focused = self.window().focusWidget()
        had_focus = focused is self or (focused is not None and self.isAncestorOf(focused))
        self._others = board.others
        self._make_columns(len(board.stages))
        for column, stage in zip(self.columns, board.stages, strict=True):
            column.show_stage(stage)
        self._fit_heads()
        self._awaited = None
        if chosen is not None:
            self._choose(chosen, focus=had_focus)
        elif had_focus:
            self.focus_cards()

    def chosen(self) -> int | None:
        """Return the deal that is chosen, or None."""
        found = (column.chosen() for column in self.columns)
        return next((deal_id for deal_id in found if deal_id is not None), None)

    def chosen_row(self) -> DealRow | None:
        """Return what is known of the chosen deal."""
        for column in self.columns:
            if column.chosen() is not None:
                return column.model.row(column.cards.currentIndex().row())
        return None

    def await_deal(self, deal_id: int) -> None:
        """Choose this deal when the board is shown next."""
        self._awaited = deal_id

    def focus_cards(self) -> None:
        """Put the cursor on the chosen card, else on the first."""
        columns = [column for column in self.columns if column.model.rowCount()]
        chosen = [column for column in columns if column.chosen() is not None]
        if chosen:
            chosen[0].cards.setFocus()
        elif columns:
            columns[0].choose_place(0)

    def _make_columns(self, count: int) -> None:
        while len(self.columns) > count:
            self.columns.pop().deleteLater()
        while len(self.columns) < count and self._rows is not None:
            column = DealColumn(self._rows)
            self._connect(column)
            column.resized.connect(self._fit_heads)
            self.columns.append(column)
            self._row.addWidget(column, 1)
        self._restyle()

    def _connect(self, column: DealColumn) -> None:
        cards = column.cards
        cards.selectionModel().currentChanged.connect(
            lambda current, _before: self._leave_others(column) if current.isValid() else None
        )
        cards.opened.connect(self._open)
        cards.marked.connect(self._mark)
        cards.created.connect(lambda: self.creation_requested.emit(column.stage_id))
        cards.left.connect(partial(self._step, column))
        cards.carried.connect(partial(self._carry, column))
        cards.menu_wanted.connect(partial(self._show_menu, column))
        column.model.dropped.connect(lambda deal_id: self.move_requested.emit(deal_id, column.stage_id))

    def _fit_heads(self) -> None:
        """Put the sums below the names of all stages where one of them has no room beside its name."""
        stacked = any(column.needs_two_lines() for column in self.columns)
        for column in self.columns:
            column.stack_head(stacked)

    def _leave_others(self, chosen: DealColumn) -> None:
        for column in self.columns:
            if column is not chosen:
                column.leave()

    def _choose(self, deal_id: int, *, focus: bool) -> None:
        for column in self.columns:
            if column.choose(deal_id) and focus:
                column.cards.setFocus()
                self.ensureWidgetVisible(column)

    def _step(self, column: DealColumn, side: int) -> None:
        """Go to the next stage on a side that has cards."""
        place, at = column.cards.currentIndex().row(), self.columns.index(column)
        further = self.columns[at + 1 :] if side > 0 else self.columns[:at][::-1]
        for neighbour in further:
            if neighbour.model.rowCount():
                neighbour.choose_place(max(place, 0))
                self.ensureWidgetVisible(neighbour)
                return

    def _carry(self, column: DealColumn, side: int) -> None:
        """Move the chosen card to the stage beside it."""
        to, deal_id = self.columns.index(column) + side, column.chosen()
        if deal_id is not None and 0 <= to < len(self.columns):
            self.move_requested.emit(deal_id, self.columns[to].stage_id)

    def _open(self) -> None:
        if (deal_id := self.chosen()) is not None:
            self.deal_requested.emit(deal_id)

    def _mark(self) -> None:
        """Mark the chosen deal as committed, or take the mark away."""
        row = self.chosen_row()
        if row is not None and row.status == StageKind.OPEN:
            self.mark_requested.emit(row.id, committed_or_not(row))

    def _show_menu(self, column: DealColumn, spot: QPoint) -> None:
        row = self.chosen_row()
        if row is None:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Open…") + "\tEnter", partial(self.deal_requested.emit, row.id))
        menu.addAction(self.tr("Plan the next step…"), partial(self.step_requested.emit, row))
        if row.customer_id is not None:
            menu.addAction(self.tr("Show the customer"), partial(self.record_requested.emit, row))
        moving = menu.addMenu(self._move_menu(column, row.id, menu))
        permission().restrict(moving, Op.MOVE_DEAL)
        if row.status == StageKind.OPEN:
            permission().restrict(menu.addMenu(self._forecast_menu(row, menu)), Op.EDIT_DEAL)
        menu.addSeparator()
        deletion = menu.addAction(self.tr("Delete"), partial(self.deletion_requested.emit, row.id))
        permission().restrict(deletion, Op.DELETE_DEAL)
        pop_up_once(menu, spot)

    def _forecast_menu(self, row: DealRow, parent: QMenu) -> QMenu:
        """Offer what can be said of a deal's chances; C is the key for the last."""
        menu = QMenu(self.tr("Forecast"), parent)
        words = {"": self.tr("As the probability says"), **forecast_names()}
        for word, name in words.items():
            said = f"{name}\tC" if word == committed_or_not(row) else name
            action = menu.addAction(said, partial(self.mark_requested.emit, row.id, word))
            action.setCheckable(True)
            action.setChecked(word == (row.forecast or ""))
        return menu

    def _move_menu(self, at: DealColumn, deal_id: int, parent: QMenu) -> QMenu:
        menu = QMenu(self.tr("Move to"), parent)
        for column in self.columns:
            action = QAction(column.cards.accessibleName(), menu)
            action.setEnabled(column is not at)
            action.triggered.connect(partial(self.move_requested.emit, deal_id, column.stage_id))
            menu.addAction(action)
        for pipeline in self._others:
            elsewhere = menu.addMenu(pipeline.name)
            for stage in pipeline.stages:
                elsewhere.addAction(stage.name, partial(self.move_requested.emit, deal_id, stage.id))
        return menu

    def _restyle(self) -> None:
        px = theme().px
        self._row.setSpacing(px(14 if len(self.columns) <= _MANY else 8))
        self.setMinimumHeight(px(_LOWEST))
