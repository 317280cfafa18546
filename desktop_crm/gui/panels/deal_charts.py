"""The charts of the pipeline: what it will bring, where deals stand still, and why they were won or lost."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_crm.domain.clock import today
from desktop_crm.gui.panels import deal_numbers
from desktop_crm.gui.panels.chart_board import ChartBoard
from desktop_crm.gui.panels.chart_numbers import Chart
from desktop_crm.gui.widgets.chart_card import ChartCard
from desktop_crm.gui.widgets.chart_grid import ChartGrid
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.forecast import MonthlyForecast, monthly_forecast
from desktop_crm.queries.pipeline_figures import outcomes_by_reason, receivables_by_age, stage_figures
from desktop_crm.system.settings import SettingsFile

_ROWS = (("forecast", "outcomes"), ("funnel", "conversion", "time"), ("receivables",))


class DealCharts(QObject):
    """Asks for the figures of the pipeline, and shows the forecast below the board too."""

    def __init__(
        self, workspace: Workspace, settings: SettingsFile, grid: ChartGrid, below_board: ChartCard
    ) -> None:
        super().__init__(grid)
        self._workspace = workspace
        self._below_board = below_board
        self._grid = grid
        self._board = ChartBoard(workspace, grid, "pipeline", _ROWS)
        self._board.remember_in(settings)
        below_board.export_failed.connect(workspace.failed)

    def refresh(self, pipeline_id: int | None) -> None:
        """Ask for all figures of a pipeline anew."""
        ask, day = self._board.ask, today()
        ask("forecast", self._forecast, monthly_forecast, pipeline_id, day)
        ask("outcomes", deal_numbers.outcomes, outcomes_by_reason, pipeline_id)
        for key, chart in (
            ("funnel", deal_numbers.funnel),
            ("conversion", deal_numbers.conversion),
            ("time", deal_numbers.time_in_stage),
        ):
            ask(key, chart, stage_figures, pipeline_id)
        ask("receivables", deal_numbers.receivables, receivables_by_age, day)

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
        self._board.redraw()

    def _forecast(self, answer: MonthlyForecast) -> Chart:
        """Draw the same below the board."""
        chart = deal_numbers.forecast(answer)
        self._below_board.show_chart(*chart)
        return chart
