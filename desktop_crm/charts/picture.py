"""A chart as pixels, and where the mouse finds its parts: drawn on any thread, but on one at a time."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from desktop_crm.charts.drawing import draw
from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import ChartWords, Numbers
from desktop_crm.charts.plot import Hit

_DPI = 100
# Inches times dots must not come out a hair below the whole pixel that was asked for.
_HAIR = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """`pixels` are rows from the top, four bytes a pixel: red, green, blue, opacity.

    The outlines of `hits` are from the upper left corner, in pixels of the size that was asked for.
    """

    width: int
    height: int
    pixels: bytes
    hits: tuple[Hit, ...]


def draw_picture(
    numbers: Numbers, words: ChartWords, style: ChartStyle, size: tuple[int, int], ratio: float
) -> Picture:
    """Draw a chart of this width and height for a screen of `ratio` dots a pixel."""
    canvas = _canvas(size, ratio)
    hits = draw(canvas.figure, numbers, words, style)
    canvas.draw()  # type: ignore[no-untyped-call]  # matplotlib's canvases carry no types
    width, height = canvas.get_width_height()
    return Picture(
        width=width,
        height=height,
        pixels=bytes(canvas.buffer_rgba()),  # type: ignore[no-untyped-call]  # as above
        hits=tuple(Hit(tuple((x, size[1] - y) for x, y in hit.outline), hit.text) for hit in hits),
    )


@functools.lru_cache(maxsize=8)
def _canvas(size: tuple[int, int], ratio: float) -> FigureCanvasAgg:
    """Return a canvas to be drawn on again: it remembers how wide its texts are."""
    inches = ((size[0] + _HAIR) / _DPI, (size[1] + _HAIR) / _DPI)
    return FigureCanvasAgg(Figure(figsize=inches, dpi=_DPI * ratio))
