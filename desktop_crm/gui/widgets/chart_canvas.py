"""The canvas of one chart: redraws with size and theme, and says what is under the mouse."""

from __future__ import annotations

from matplotlib.backend_bases import Event, MouseEvent
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip

from desktop_crm.charts.drawing import draw
from desktop_crm.charts.numbers import ChartWords, Numbers
from desktop_crm.charts.style import ChartStyle, Hit
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import speaks_chinese


class ChartCanvas(FigureCanvasQTAgg):
    """Importing this module loads matplotlib: `chart_loader` does so when the first chart is wanted.

    `picked` carries the place of the part that was clicked, from 0.
    """

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__(Figure(dpi=100))  # type: ignore[no-untyped-call]  # matplotlib's canvases carry no types
        self._chart: tuple[Numbers, ChartWords] | None = None
        self._hits: tuple[Hit, ...] = ()
        self.mpl_connect("motion_notify_event", self._say_value)
        self.mpl_connect("button_release_event", self._pick)
        theme().changed.connect(self.redraw)

    def show_chart(self, numbers: Numbers, words: ChartWords) -> None:
        """Draw these numbers, which are not empty, from now on."""
        self._chart = (numbers, words)
        self.setAccessibleName(words.title)
        self.redraw()

    def redraw(self) -> None:
        """Draw anew in the present theme and language as soon as the event loop is free."""
        self.draw_idle()  # type: ignore[no-untyped-call]  # as above

    def draw(self) -> None:
        """Lay the chart out for the present size, then draw: its margins are pixels, not parts of the figure."""
        if self._chart is not None:
            self._hits = draw(self.figure, *self._chart, present_style())
        super().draw()  # type: ignore[no-untyped-call]  # as above

    def hits(self) -> tuple[Hit, ...]:
        """Return the parts that answer to the mouse, in their order."""
        return self._hits

    def _say_value(self, event: Event) -> None:
        if isinstance(event, MouseEvent):
            place = self._place_of(event)
            text = "" if place is None else self._hits[place].text
            QToolTip.showText(QCursor.pos(), text, self)

    def _pick(self, event: Event) -> None:
        place = self._place_of(event) if isinstance(event, MouseEvent) else None
        if place is not None:
            self.picked.emit(place)

    def _place_of(self, event: MouseEvent) -> int | None:
        """Return which part is under the mouse."""
        places = (place for place, hit in enumerate(self._hits) if hit.artist.contains(event)[0])
        return next(places, None)


def present_style() -> ChartStyle:
    """Return the window's look as charts take it."""
    tokens = theme().tokens
    return ChartStyle(
        ground=tokens.panel,
        ink=tokens.ink,
        ink_secondary=tokens.ink_secondary,
        line=tokens.line,
        series=tokens.series,
        language="zh_CN" if speaks_chinese() else "en",
        scale=theme().scale,
    )
