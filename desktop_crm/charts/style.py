"""The one look of all charts: colours given by the window, fonts that know Chinese, short numbers, bare axes."""

from __future__ import annotations

import functools
import unicodedata
from dataclasses import dataclass
from datetime import date
from math import ceil

import matplotlib as mpl
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.font_manager import fontManager
from matplotlib.text import Text

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
_STEPS = {
    "en": ((1_000_000_000, "B"), (1_000_000, "M"), (1_000, "k")),
    "zh_CN": ((100_000_000, "亿"), (10_000, "万")),
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
DASHES = (0, (4, 3))
HATCHES = ("", "///", "...", "\\\\\\", "xxx")
# One pixel of the design in points, as figures are laid out at 100 dpi.
_POINTS = 0.72


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartStyle:
    """Colours as #rrggbb, sizes in pixels at 100 dpi; `hatched` adds patterns for print."""

    ground: str = "#ffffff"
    ink: str = "#1b1f27"
    ink_secondary: str = "#5b6472"
    line: str = "#e3e6eb"
    series: tuple[str, ...] = ("#2060dc", "#0f9f8f", "#e3a008", "#8b5cf6", "#d6456b")
    language: str = "en"
    scale: float = 1.0
    hatched: bool = False

    def points(self, pixels: float) -> float:
        """Return a size of the design in points, as matplotlib wants text and lines."""
        return pixels * self.scale * _POINTS

    def hatch(self, index: int) -> str:
        """Return the pattern of a series, none on the screen."""
        return HATCHES[index % len(HATCHES)] if self.hatched else ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A part of the picture and what is said when the mouse is over it."""

    artist: Artist
    text: str


@functools.cache
def _choose_fonts() -> tuple[str, ...]:
    """Return the installed fonts of our list; asking for others makes matplotlib complain at every text."""
    installed = set(fontManager.get_font_names())
    return tuple(name for name in (*_LATIN, *_CHINESE) if name in installed)


def bare_axes(figure: Figure, style: ChartStyle, margins: tuple[float, float, float, float]) -> Axes:
    """Empty the figure and return axes without a frame; margins are left, right, top, bottom in pixels."""
    # Texts take their font when they are made, so this must stand before the first.
    mpl.rcParams.update(
        {"font.family": list(_choose_fonts()), "axes.unicode_minus": False, "pdf.fonttype": 42}
    )
    figure.clear()
    figure.set_facecolor(style.ground)
    width, height = (size * 100 for size in figure.get_size_inches())
    left, right, top, bottom = (margin * style.scale for margin in margins)
    box = (
        left / width,
        bottom / height,
        max(width - left - right, 1) / width,
        max(height - top - bottom, 1) / height,
    )
    axes = figure.add_axes(box)
    axes.set_facecolor(style.ground)
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.tick_params(
        length=0, labelsize=style.points(11), labelcolor=style.ink_secondary, pad=style.points(5)
    )
    axes.set_axisbelow(True)
    return axes


def value_grid(axes: Axes, style: ChartStyle, highest: float) -> None:
    """Draw two or three quiet horizontal lines with short numbers, from nought."""
    step = _round_step(highest / 3.5)
    ticks = [step * index for index in range(int(highest / step) + 1)]
    axes.set_yticks(ticks, [compact(tick, style.language) for tick in ticks])
    axes.set_ylim(0, highest * 1.16)
    axes.grid(axis="y", color=style.line, linewidth=style.points(1))


def above_axes(axes: Axes, text: str, style: ChartStyle, *, right: bool = False) -> None:
    """Write a short text above the axes: a unit at the left, or the name of a dashed line at the right."""
    written = beside_axes(axes, text, (1 if right else 0, 1), (0, 12), style)
    written.set_horizontalalignment("right" if right else "left")


def beside_axes(
    axes: Axes, text: str, at: tuple[float, float], offset: tuple[float, float], style: ChartStyle
) -> Text:
    """Write a text at a place in fractions of the axes, moved by an offset in pixels."""
    return axes.annotate(
        text,
        xy=at,
        xycoords="axes fraction",
        xytext=(style.points(offset[0]), style.points(offset[1])),
        textcoords="offset points",
        va="center",
        fontsize=style.points(11),
        color=style.ink_secondary,
    )


def labelled(axes: Axes, count: int, label_px: float, style: ChartStyle) -> range:
    """Return which of `count` places along the axes have room for a label, counted back from the last."""
    figure = axes.get_figure(root=True)
    width = axes.get_position().width * (figure.get_size_inches()[0] * 100 if figure else 1)
    every = max(1, ceil(count * label_px * style.scale / max(width, 1)))
    return range((count - 1) % every, count, every)


def faded(colour: str, ground: str, strength: float) -> tuple[float, ...]:
    """Return a colour mixed into its ground: unlike a transparent one it hides the grid behind it."""
    pairs = zip(to_rgb(colour), to_rgb(ground), strict=True)
    return tuple(strength * over + (1 - strength) * under for over, under in pairs)


def compact(value: float, language: str) -> str:
    """Return a number as on an axis: 12k, 1.5M in English; 1.2万, 3亿 in Chinese."""
    for size, suffix in _STEPS[language]:
        if abs(value) >= size:
            return f"{value / size:.1f}".removesuffix(".0") + suffix
    return f"{value:,.0f}" if value == round(value) or abs(value) >= 1_000 else f"{value:g}"


def month_label(month: date, language: str) -> str:
    """Return a month as on an axis: Nov, 11月; January carries its year."""
    if language == "zh_CN":
        return f"{month.year}年" if month.month == 1 else f"{month.month}月"
    return f"{month.year}" if month.month == 1 else _MONTHS[month.month - 1]


def day_label(day: date, language: str, *, with_year: bool = False) -> str:
    """Return a day as on an axis: 9 Nov, 11-09; 9 Nov 2026, 2026-11-09."""
    if language == "zh_CN":
        return f"{day:%Y-%m-%d}" if with_year else f"{day:%m-%d}"
    return f"{day.day} {_MONTHS[day.month - 1]}" + (f" {day.year}" if with_year else "")


def elided(text: str, cells: int) -> str:
    """Return the text cut with … to a width in cells, of which a Chinese character takes two."""
    if text_cells(text) <= cells:
        return text
    kept, used = [], 1
    for character in text:
        used += _cell(character)
        if used > cells:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"


def text_cells(text: str) -> int:
    """Return the width of a text in cells."""
    return sum(map(_cell, text))


def _cell(character: str) -> int:
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _round_step(rough: float) -> float:
    """Return the round number (1, 2, 2.5, 5 times a power of ten) next above a rough step."""
    if rough <= 1:
        return 1
    power = 10.0 ** (len(str(int(rough))) - 1)
    return next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= rough)
