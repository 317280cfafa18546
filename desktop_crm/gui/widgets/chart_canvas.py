"""Where one chart is seen: drawn elsewhere for the present size, theme and language, and told under the mouse."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import ChartWords, Numbers
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import speaks_chinese
from desktop_crm.gui.widgets.chart_drawer import draw
from desktop_crm.gui.widgets.chart_skeleton import ChartSkeleton

if TYPE_CHECKING:
    from desktop_crm.charts.picture import Picture
    from desktop_crm.charts.plot import Hit

Chart = tuple[Numbers, ChartWords]


class ChartCanvas(ChartSkeleton):
    """Shows bars until the chart is drawn. `picked` carries the place of the part that was clicked, from 0."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._picture = QPixmap()
        self._hits: tuple[Hit, ...] = ()
        self._areas: tuple[QPolygonF, ...] = ()
        self._drawing = False
        self._stale = False
        self.setMouseTracking(True)
        theme().changed.connect(self._restyle)

    def show_chart(self, numbers: Numbers, words: ChartWords) -> None:
        """Show these numbers, which are not empty, from now on."""
        self._chart = (numbers, words)
        self.setAccessibleName(words.title)
        self.redraw()

    def forget(self) -> None:
        """Show no numbers until others come."""
        self._chart = None
        self._clear()

    def redraw(self) -> None:
        """Draw anew, once it is seen and the last drawing is done."""
        self._stale = True
        if self._drawing or self._chart is None or not self.isVisible():
            return
        self._stale, self._drawing = False, True
        size, ratio = (self.width(), self.height()), self.devicePixelRatio()
        chart, style = self._chart, present_style()
        draw(
            partial(_draw, chart, style, size, ratio),
            partial(self._on_drawn, chart, style),
            self._on_failed,
        )

    def hits(self) -> tuple[str, ...]:
        """Return what is said of each part under the mouse, in their order."""
        return tuple(hit.text for hit in self._hits)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        # While the card is dragged to another size the last picture is stretched.
        painter.drawPixmap(self.rect(), self._picture)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.redraw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.redraw()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        text = "" if place is None else self._hits[place].text
        QToolTip.showText(event.globalPosition().toPoint(), text, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is not None:
            self.picked.emit(place)

    def _on_drawn(self, chart: Chart, style: ChartStyle, drawn: Picture) -> None:
        self._drawing = False
        # Other numbers may be about somebody else by now, and the window may look otherwise.
        if chart is self._chart and style == present_style():
            self._show(drawn)
        if self._stale:
            self.redraw()

    def _show(self, drawn: Picture) -> None:
        form = QImage.Format.Format_RGBA8888
        self._picture = QPixmap.fromImage(QImage(drawn.pixels, drawn.width, drawn.height, form))
        self._hits, self._areas = drawn.hits, ()
        self.update()

    def _on_failed(self, error: Exception) -> None:
        self._drawing = False
        raise error

    def _restyle(self) -> None:
        # A picture of the other theme would shine through a dark window until the new one is drawn.
        self._clear()
        self.redraw()

    def _clear(self) -> None:
        self._picture = QPixmap()
        self._hits = self._areas = ()
        self.update()

    def _place_at(self, spot: QPointF) -> int | None:
        """Return which part lies at a spot."""
        if len(self._areas) != len(self._hits):
            # Hundreds of parts: they are outlined once a mouse comes.
            self._areas = tuple(QPolygonF([QPointF(*corner) for corner in hit.outline]) for hit in self._hits)
        rule = Qt.FillRule.OddEvenFill
        places = (place for place, area in enumerate(self._areas) if area.containsPoint(spot, rule))
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


def _draw(chart: Chart, style: ChartStyle, size: tuple[int, int], ratio: float) -> Picture:
    from desktop_crm.charts.picture import draw_picture

    return draw_picture(*chart, style, size, ratio)
