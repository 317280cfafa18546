"""Where a chart is drawn: a box of the figure with scales of its own, from values to pixels.

An Axes of matplotlib does this and much more; its ticks alone took two thirds of the time that a chart takes.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, cos, pi, sin
from typing import Literal

import matplotlib as mpl
import numpy as np
from matplotlib.artist import Artist
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D
from matplotlib.typing import ColorType

from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.words import axis_numbers

# In PDF files fonts are outlines of TrueType, which programs can search and copy.
mpl.rcParams["pdf.fonttype"] = 42
mpl.rcParams["hatch.linewidth"] = 0.8

Point = tuple[float, float]
# Which part of a text stands at its place: across, and up.
Align = tuple[Literal["left", "center", "right"], Literal["bottom", "center", "top"]]

_LATIN = ("Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans", "DejaVu Sans")
_CHINESE = (
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans GB",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
    "SimHei",
    "Noto Sans CJK JP",
)
_DASHES = (0, (4, 3))
_HATCH_STRENGTH = 0.6
_DPI = 100
_CORNERS = 24


@dataclass(frozen=True, slots=True)
class Hit:
    """A part of the picture and what is said when the mouse is over it.

    `outline` are its corners in pixels at 100 dpi, from the lower left end of the figure.
    """

    outline: tuple[Point, ...]
    text: str


class Plot:
    """An emptied figure with a box in it: `margins` are left, right, top, bottom in pixels of the design.

    What is drawn later lies above what was drawn before. All sizes are pixels of the design.
    """

    def __init__(self, figure: Figure, style: ChartStyle, margins: tuple[float, float, float, float]) -> None:
        figure.clear()
        figure.set_facecolor(style.ground)
        self.style = style
        self._figure = figure
        self._to_figure = Affine2D().scale(1 / _DPI) + figure.dpi_scale_trans
        width, height = (size * _DPI for size in figure.get_size_inches())
        self.left, right, top, self.bottom = (margin * style.scale for margin in margins)
        self.width, self.height = max(width - self.left - right, 1), max(height - top - self.bottom, 1)
        self._across, self._up = (0.0, 1.0), (0.0, 1.0)

    def span(self, across: tuple[float, float], up: tuple[float, float]) -> None:
        """Let the box reach from the first to the second value in each direction."""
        self._across, self._up = across, up

    def at(self, x: float, y: float, shift: Point = (0, 0)) -> Point:
        """Return where a value lies in the figure, moved by so many pixels."""
        (left, right), (low, high), scale = self._across, self._up, self.style.scale
        return (
            self.left + (x - left) / (right - left) * self.width + shift[0] * scale,
            self.bottom + (y - low) / (high - low) * self.height + shift[1] * scale,
        )

    def box(self, left: float, low: float, right: float, high: float) -> tuple[Point, ...]:
        """Return the outline of a bar between these values."""
        (x0, y0), (x1, y1) = self.at(left, low), self.at(right, high)
        return ((x0, y0), (x0, y1), (x1, y1), (x1, y0))

    def circle(self, centre: Point, radius: float) -> tuple[Point, ...]:
        """Return the outline of a circle around a place in the figure."""
        angles = (2 * pi * corner / _CORNERS for corner in range(_CORNERS))
        reach = radius * self.style.scale
        return tuple((centre[0] + reach * cos(angle), centre[1] + reach * sin(angle)) for angle in angles)

    def square(self, left: Point, side: float) -> tuple[Point, ...]:
        """Return the outline of a square right of a place in the figure."""
        (x, y), side = left, side * self.style.scale
        return ((x, y - side / 2), (x, y + side / 2), (x + side, y + side / 2), (x + side, y - side / 2))

    def above(self, part: float, shift: Point = (0, 0)) -> Point:
        """Return a place above the box: 0 is over its left end, 1 over its right."""
        scale = self.style.scale
        x, y = self.left + part * self.width, self.bottom + self.height
        return x + shift[0] * scale, y + (12 + shift[1]) * scale

    def fill(
        self,
        outlines: Iterable[Sequence[Point]],
        colour: ColorType,
        *,
        edge: ColorType = "none",
        hatch: str = "",
    ) -> None:
        """Fill shapes in the figure; an edge is drawn one pixel wide, and a pattern in a paler tone of the colour."""
        width = self.style.points(1 if edge != "none" else 0)
        patch = PathPatch(_path(outlines, closed=True), facecolor=colour, edgecolor=edge, linewidth=width)
        if hatch:
            patch.set_hatch(hatch)
            patch.set_hatchcolor(faded(colour, self.style.ground, _HATCH_STRENGTH))
        self._add(patch)

    def stroke(
        self, lines: Iterable[Sequence[Point]], colour: ColorType, width: float = 1, *, dashed: bool = False
    ) -> None:
        """Draw lines through places in the figure."""
        width, dashes = self.style.points(width), _DASHES if dashed else "solid"
        path = _path(lines, closed=False)
        self._add(PathPatch(path, fill=False, edgecolor=colour, linewidth=width, linestyle=dashes))

    def write(
        self,
        text: str,
        place: Point,
        align: Align = ("left", "center"),
        *,
        size: float = 11,
        colour: ColorType = "",
    ) -> None:
        """Write a text at a place in the figure."""
        self._add(
            Text(
                *place,
                text,
                color=colour or self.style.ink_secondary,
                horizontalalignment=align[0],
                verticalalignment=align[1],
                fontproperties=font_of(text, self.style.points(size)),
            )
        )

    def value_grid(self, highest: float) -> None:
        """Let the box reach from nought to above the highest value, with a few quiet lines and short numbers."""
        self.span(self._across, (0, highest * 1.16))
        step = _round_step(highest / 3.5)
        values = [step * index for index in range(int(highest / step) + 1)]
        left, right = self._across
        self.stroke([(self.at(left, value), self.at(right, value)) for value in values], self.style.line)
        for value, text in zip(values, axis_numbers(values, self.style.language), strict=True):
            self.write(text, self.at(left, value, (-5, 0)), ("right", "center"))

    def labelled(self, count: int, label_width: float) -> range:
        """Return which of `count` places across the box have room for a label, counted back from the last."""
        every = max(1, ceil(count * label_width * self.style.scale / self.width))
        return range((count - 1) % every, count, every)

    def _add(self, artist: Artist) -> None:
        artist.set_transform(self._to_figure)
        artist.set_zorder(len(self._figure.artists))
        self._figure.add_artist(artist)


def _path(outlines: Iterable[Sequence[Point]], *, closed: bool) -> Path:
    """Join outlines into one path: an artist each would take its time each."""
    points: list[Point] = []
    codes: list[np.uint8] = []
    for outline in outlines:
        points += [*outline, outline[0]] if closed else outline
        codes += [Path.MOVETO, *[Path.LINETO] * (len(outline) - 1)]
        if closed:
            codes.append(Path.CLOSEPOLY)
    return Path(points, codes) if points else Path(np.empty((0, 2)))


def faded(colour: ColorType, ground: str, strength: float) -> tuple[float, float, float]:
    """Return a colour mixed into its ground: unlike a transparent one it hides the grid behind it."""
    pairs = zip(to_rgb(colour), to_rgb(ground), strict=True)
    red, green, blue = (strength * over + (1 - strength) * under for over, under in pairs)
    return red, green, blue


def font_of(text: str, points: float, weight: int = 400) -> FontProperties:
    """Return the font of a text, not to be changed. Each family takes time: Chinese comes where it is needed."""
    return _font(points, weight, latin_alone=text.isascii())


@functools.lru_cache(maxsize=64)
def _font(points: float, weight: int, *, latin_alone: bool) -> FontProperties:
    families = _families()
    return FontProperties(family=list(families[: 1 if latin_alone else None]), size=points, weight=weight)


@functools.cache
def _families() -> tuple[str, ...]:
    """Return the best installed family of each list, and matplotlib's own, which is always there."""
    installed = set(fontManager.get_font_names())
    best = (next((name for name in names if name in installed), "") for names in (_LATIN, _CHINESE))
    return tuple(dict.fromkeys(name for name in (*best, "DejaVu Sans") if name))


def _round_step(rough: float) -> float:
    """Return the round number (1, 2, 2.5, 5 times a power of ten) next above a rough step."""
    if rough <= 1:
        return 1
    power = 10.0 ** (len(str(int(rough))) - 1)
    return next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= rough)
