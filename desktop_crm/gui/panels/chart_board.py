"""Charts that ask for their numbers and are arranged by the user: what the panel of one customer and the page share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from desktop_crm.gui.panels.chart_numbers import Chart
from desktop_crm.gui.widgets.chart_card import ChartCard
from desktop_crm.gui.widgets.chart_grid import ChartGrid
from desktop_crm.gui.window_state import keep_layout
from desktop_crm.gui.workspace import Workspace
from desktop_crm.system.settings import SettingsFile


class ChartBoard(QObject):
    """The cards of a grid by key. `name` tells its questions and its arrangement from those of other boards."""

    def __init__(
        self, workspace: Workspace, grid: ChartGrid, name: str, rows: Sequence[Sequence[str]]
    ) -> None:
        super().__init__(grid)
        self._workspace = workspace
        self._grid = grid
        self._name = name
        self._settings: SettingsFile | None = None
        self.cards = {key: ChartCard() for row in rows for key in row}
        self._slots = {key: _Slot(card) for key, card in self.cards.items()}
        grid.set_cards(self.cards, tuple(map(tuple, rows)))
        grid.arranged.connect(self._keep)
        for card in self.cards.values():
            card.exported.connect(workspace.saved)
            card.export_failed.connect(workspace.failed)

    def remember_in(self, settings: SettingsFile) -> None:
        """Arrange the cards as they were left last, and keep how they are arranged from now on."""
        self._settings = settings
        self._grid.recall(settings.values.layouts.get(self._name, ""))

    def ask(
        self, key: str, chart_of: Callable[[Any], Chart], question: Callable[..., Any], *args: Any
    ) -> None:
        """Answer a question in the background and draw the answer as `chart_of` turns it into a chart."""
        self.ask_for({key: chart_of}, question, *args)

    def ask_for(
        self, charts: Mapping[str, Callable[[Any], Chart]], question: Callable[..., Any], *args: Any
    ) -> None:
        """Answer a question in the background and draw several charts, by key, from the one answer."""
        for key, chart_of in charts.items():
            self._slots[key].chart_of = chart_of
        keys = tuple(charts)
        then = partial(self._take, keys)
        self._workspace.ask(question, *args, then=then, instead_of=f"{self._name} {keys[0]}")

    def is_shown(self, key: str) -> bool:
        """Tell whether a card has not been hidden by the user."""
        return self._grid.place_of(key) is not None

    def forget(self) -> None:
        """Empty all cards: what they showed is about somebody else."""
        for slot in self._slots.values():
            slot.forget()

    def redraw(self) -> None:
        """Draw every chart again in the present language."""
        for slot in self._slots.values():
            slot.draw()

    def _take(self, keys: Sequence[str], answer: Any) -> None:
        for key in keys:
            self._slots[key].take(answer)

    def _keep(self, text: str) -> None:
        if self._settings is not None:
            keep_layout(self._settings, self._name, text)


class _Slot(QObject):
    """One card with the last answer, which is turned into words again when the language changes."""

    def __init__(self, card: ChartCard) -> None:
        super().__init__(card)
        self._card = card
        self._answer: tuple[Any, ...] = ()
        self.chart_of: Callable[[Any], Chart] | None = None

    def take(self, answer: Any) -> None:
        """Draw this answer."""
        self._answer = (answer,)
        self.draw()

    def draw(self) -> None:
        """Draw the last answer, if there is one."""
        if self._answer and self.chart_of is not None:
            self._card.show_chart(*self.chart_of(*self._answer))

    def forget(self) -> None:
        """Show nothing until the next answer."""
        self._answer = ()
        self._card.forget()
