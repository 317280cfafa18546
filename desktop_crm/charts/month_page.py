"""A month on one page of A4: figures with the numbers of their definitions, small charts, two short tables."""

from __future__ import annotations

from typing import cast

from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.transforms import Affine2D, Transform

from desktop_crm.charts.drawing import draw
from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.month_contents import MonthPage
from desktop_crm.charts.page_flow import HEIGHT, INK, LEFT, QUIET, RIGHT, WIDTH, PageFlow, Pen, halves
from desktop_crm.charts.text_pages import broken
from desktop_crm.charts.words import elided
from desktop_crm.domain.report import cell_text

_INNER = WIDTH - LEFT - RIGHT
_ACROSS = 4
_GAP = 8.0
_TILE = 43.0
_CHART = 130.0
_LINE = 12.5
_TINY = 6.4
_TILE_GROUND = "#f4f6f9"
_HEADING = Pen(8.5, weight=700)


def month_page(page: MonthPage) -> bytes:
    """Return the page as a PDF."""
    flow = PageFlow()
    flow.y = 40
    flow.write(page.title, Pen(19, weight=700))
    flow.y += 26
    for fact in page.facts:
        flow.write(fact, Pen(8, QUIET))
        flow.y += 12
    flow.y += 8
    _write_figures(flow, page)
    _draw_charts(flow, page)
    _write_tables(flow, page)
    _write_definitions(flow, page)
    return flow.as_pdf(numbered=False)


def _write_figures(flow: PageFlow, page: MonthPage) -> None:
    """Write the figures in tiles, each with the small number of its definition."""
    width = _column_width(_ACROSS)
    for number, one in enumerate(page.figures):
        column = number % _ACROSS
        if column == 0 and number:
            flow.y += _TILE + 5
        left = LEFT + column * (width + _GAP)
        flow.box(left, width, _TILE, _TILE_GROUND)
        flow.write(elided(one.name, 24), Pen(7, QUIET), left=left + 7, below=5)
        flow.write(str(number + 1), Pen(5, QUIET), left=left + width - 5, below=4, side="right")
        flow.write(one.value, Pen(12.5, weight=700), left=left + 7, below=14)
        flow.write(elided(one.aside, 30), Pen(_TINY, QUIET), left=left + 7, below=32)
    flow.y += _TILE + 14


def _draw_charts(flow: PageFlow, page: MonthPage) -> None:
    width = _column_width(len(page.charts))
    style = ChartStyle(language=page.language, scale=0.72)
    for number, (numbers, words) in enumerate(page.charts):
        left = LEFT + number * (width + _GAP)
        flow.write(words.title, _HEADING, left=left)
        if numbers.empty:
            flow.write(words.empty, Pen(7, QUIET), left=left, below=20)
            continue
        pane = _Pane(flow.pages[-1], left, HEIGHT - flow.y - 15 - _CHART, (width, _CHART))
        # A pane is all of a figure that a chart draws on.
        draw(cast(Figure, pane), numbers, words, style)
    flow.y += 15 + _CHART + 12


def _write_tables(flow: PageFlow, page: MonthPage) -> None:
    """Write the tables beside one another: a name to the left, a number to the right of each row."""
    if not page.tables:
        return
    width, top, lowest = _column_width(len(page.tables), 18), flow.y, flow.y
    for number, table in enumerate(page.tables):
        flow.y = top
        left = LEFT + number * (width + 18)
        flow.write(table.title, _HEADING, left=left)
        flow.y += 15
        for row in table.rows or ((table.empty, ""),):
            flow.write(elided(cell_text(row[0]), 44), Pen(7.5, INK if table.rows else QUIET), left=left)
            flow.write(cell_text(row[-1]), Pen(7.5), left=left + width, side="right")
            flow.y += _LINE
        lowest = max(lowest, flow.y)
    flow.y = lowest + 10


def _write_definitions(flow: PageFlow, page: MonthPage) -> None:
    """Write how each figure is reckoned, by its number, in two columns."""
    flow.rule()
    flow.y += 7
    flow.write(page.definitions_title, _HEADING)
    flow.y += 14
    width, top = _column_width(2, 16), flow.y
    half = -(-len(page.figures) // 2)
    for number, one in enumerate(page.figures):
        if number == half:
            flow.y = top
        left = LEFT + (number >= half) * (width + 16)
        flow.write(f"{number + 1}", Pen(_TINY, QUIET, weight=700), left=left + 8, side="right")
        said = f"{one.name} — {one.definition}"
        for line in broken(said, halves(width - 14, _TINY)):
            flow.write(line, Pen(_TINY, QUIET), left=left + 13)
            flow.y += _TINY * 1.32
        flow.y += 1.6


def _column_width(count: int, gap: float = _GAP) -> float:
    return (_INNER - gap * (count - 1)) / count


class _Pane:
    """A part of a page, in points from its lower left corner, that takes what charts draw as a figure would."""

    def __init__(self, page: Figure, left: float, bottom: float, size: tuple[float, float]) -> None:
        self._page = page
        self._size = size
        self.dpi_scale_trans: Transform = Affine2D().translate(left / 72, bottom / 72) + page.dpi_scale_trans
        self.artists: list[Artist] = []

    def clear(self) -> None:
        """Leave what stands elsewhere on the page."""

    def set_facecolor(self, _colour: str) -> None:
        """Leave the page white."""

    def get_size_inches(self) -> tuple[float, float]:
        """Return width and height."""
        return self._size[0] / 72, self._size[1] / 72

    def add_artist(self, artist: Artist) -> None:
        """Add to the page."""
        self.artists.append(artist)
        self._page.add_artist(artist)
