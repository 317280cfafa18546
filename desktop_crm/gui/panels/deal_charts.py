"""The charts of the pipeline: what it will bring, where deals stand still, and why they were won or lost."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.goals import Metric
from desktop_crm.gui.dialogs.goal_dialog import set_month_target
from desktop_crm.gui.panels import deal_numbers
from desktop_crm.gui.panels.chart_board import ChartBoard
from desktop_crm.gui.panels.chart_numbers import Chart
from desktop_crm.gui.permission import permission
from desktop_crm.gui.widgets.chart_card import ChartCard
from desktop_crm.gui.widgets.chart_grid import ChartGrid
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.forecast import MonthlyForecast, monthly_forecast
from desktop_crm.queries.pipeline_figures import outcomes_by_reason, receivables_by_age, stage_figures
from desktop_crm.system.settings import SettingsFile

_ROWS = (("forecast", "outcomes"), ("funnel", "conversion", "time"), ("receivables",))
# Which tables feed which charts; those of one line are drawn from one answer.
_FEEDS = {
    ("forecast",): frozenset({"deal", "stage", "pipeline", "customer", "goal", "exchange_rate"}),
    ("outcomes",): frozenset({"deal", "stage", "customer"}),
    ("funnel", "conversion", "time"): frozenset({"stage_change", "stage"}),
    ("receivables",): frozenset({"sales_document", "payment", "customer", "exchange_rate"}),
}

_OF_STAGES = {
    "funnel": deal_numbers.funnel,
    "conversion": deal_numbers.conversion,
    "time": deal_numbers.time_in_stage,
}


class DealCharts(QObject):
    """Asks for the figures of the pipeline that are seen, and shows the forecast below the board too."""

    def __init__(
        self, workspace: Workspace, settings: SettingsFile, grid: ChartGrid, below_board: ChartCard
    ) -> None:
        super().__init__(grid)
        self._workspace = workspace
        self._below_board = below_board
        self._grid = grid
        self._pipeline_id: int | None = None
        self._stale = set(_FEEDS)
        self._board = ChartBoard(workspace, grid, "pipeline", _ROWS)
        self._board.remember_in(settings)
        below_board.exported.connect(workspace.saved)
        below_board.export_failed.connect(workspace.failed)
        self._target_action = QAction(self)
        self._target_action.triggered.connect(self._set_target)
        permission().guard(Op.EDIT_GOAL, self._target_action)
        for card in (below_board, self._board.cards["forecast"]):
            card.add_actions([self._target_action])
        # A card that is brought back has not been asked for while it was hidden.
        grid.arranged.connect(lambda _text: self.refresh(below_board=False))

    def turn_to(self, pipeline_id: int | None) -> None:
        """Be about another pipeline from now on."""
        if pipeline_id != self._pipeline_id:
            self._pipeline_id = pipeline_id
            self._stale = set(_FEEDS)

    def outdate(self, tables: frozenset[str]) -> None:
        """Note that these tables changed."""
        self._stale |= {keys for keys, feeds in _FEEDS.items() if feeds & tables}

    def refresh(self, *, below_board: bool) -> None:
        """Ask anew for what is out of date and seen: the forecast alone below the board, else what is not hidden."""
        seen = {keys for keys in self._stale if any(map(self._board.is_shown, keys))}
        if below_board:
            seen = self._stale & {("forecast",)}
        self._stale -= seen
        for keys in seen:
            self._ask(keys)

    def _set_target(self) -> None:
        set_month_target(self._workspace, self._grid.window(), Metric.WON_AMOUNT)

    def _ask(self, keys: tuple[str, ...]) -> None:
        ask, day = self._board.ask, today()
        match keys:
            case ("forecast",):
                ask("forecast", self._forecast, monthly_forecast, self._pipeline_id, day)
            case ("outcomes",):
                ask("outcomes", deal_numbers.outcomes, outcomes_by_reason, self._pipeline_id)
            case ("receivables",):
                ask("receivables", deal_numbers.receivables, receivables_by_age, day)
            case _:
                self._board.ask_for(_OF_STAGES, stage_figures, self._pipeline_id)

    def retranslate(self) -> None:
        """Say names and words in the present language."""
        self._grid.set_names(
            {
                "forecast": self.tr("Forecast"),
                "outcomes": self.tr("Won and lost by reason"),
                "funnel": self.tr("Funnel"),
                "conversion": self.tr("Conversion by stage"),
                "time": self.tr("Time in stage"),
                "receivables": self.tr("Unpaid by age"),
            }
        )
        self._target_action.setText(self.tr("Set this month's target…"))
        self._board.redraw()

    def _forecast(self, answer: MonthlyForecast) -> Chart:
        """Draw the same below the board."""
        chart = deal_numbers.forecast(answer)
        self._below_board.show_chart(*chart)
        return chart
