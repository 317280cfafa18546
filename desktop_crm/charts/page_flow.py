"""Pages that are written from the top down, for PDF files: texts, lines between rows, and page numbers."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Final, Literal

from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import FancyBboxPatch

from desktop_crm.charts.plot import font_of
from desktop_crm.charts.text_pages import NO_DATE

# All in points, from the upper left end of the page. Portrait A4.
WIDTH, HEIGHT = 595, 842
LEFT, RIGHT, TOP, BOTTOM = 56, 56, 56, 52
INK, QUIET, LINE = "#1b1f27", "#5b6472", "#e3e6eb"
SIZE, SMALL = 9.0, 8.0
LEADING: Final = 1.5
# So many halves of a square character are as wide as the text is in points.
_HALVES = 1.92


@dataclass(frozen=True, slots=True)
class Pen:
    """What a text is written with, its size in points; `fixed` makes every letter as wide as the others."""

    size: float
    colour: str = INK
    weight: int = 400
    fixed: bool = False

    def font(self, text: str) -> FontProperties:
        """Return the font that holds the letters of a text."""
        if self.fixed:
            return FontProperties(family="DejaVu Sans Mono", size=self.size - 1)
        return font_of(text, self.size, self.weight)


class PageFlow:
    """Writes at `y` points from the top, and begins a page where the last is full."""

    def __init__(self) -> None:
        self.pages: list[Figure] = []
        self.y = 0.0
        self.begin_page()

    def write(
        self,
        text: str,
        pen: Pen,
        *,
        left: float = LEFT,
        below: float = 0,
        side: Literal["left", "right"] = "left",
    ) -> None:
        """Write a line so far below `y`, with its left or right end at `left`."""
        # The smaller letters of fixed width stand on the same line as the others.
        x, y = left / WIDTH, 1 - (self.y + below + 2.5 * pen.fixed) / HEIGHT
        font = pen.font(text)
        # A dollar sign is one, and no beginning of a formula.
        self.pages[-1].text(
            x, y, text, fontproperties=font, color=pen.colour, va="top", ha=side, parse_math=False
        )

    def rule(self, colour: str = LINE) -> None:
        """Draw a line across the page at `y`."""
        y = 1 - self.y / HEIGHT
        ends = [LEFT / WIDTH, 1 - RIGHT / WIDTH]
        self.pages[-1].add_artist(Line2D(ends, [y, y], color=colour, linewidth=0.6))

    def box(self, left: float, width: float, height: float, colour: str) -> None:
        """Lay a rounded ground under what is written from `y` on."""
        self.pages[-1].add_artist(
            FancyBboxPatch(
                (left / WIDTH, 1 - (self.y + height) / HEIGHT),
                width / WIDTH,
                height / HEIGHT,
                boxstyle="round,pad=0,rounding_size=0.006",
                mutation_aspect=WIDTH / HEIGHT,
                facecolor=colour,
                edgecolor="none",
            )
        )

    def make_room(self, height: float) -> None:
        """Begin a page where the rest of this one is lower than that."""
        if self.y + height > HEIGHT - BOTTOM:
            self.begin_page()

    def begin_page(self) -> None:
        """Go on at the top of a new page."""
        self.pages.append(Figure(figsize=(WIDTH / 72, HEIGHT / 72)))
        self.y = float(TOP)

    def as_pdf(self, *, numbered: bool = True) -> bytes:
        """Return what was written."""
        file = BytesIO()
        with PdfPages(file, metadata=NO_DATE) as pages:
            for number, page in enumerate(self.pages, 1):
                if numbered:
                    self._number(page, number)
                pages.savefig(page)
        return file.getvalue()

    def _number(self, page: Figure, number: int) -> None:
        said = f"{number} / {len(self.pages)}"
        page.text(0.5, 28 / HEIGHT, said, fontproperties=font_of(said, SMALL), color=QUIET, ha="center")


def halves(width: float, size: float) -> float:
    """Return how many halves of a square character fit into a width of text of this size."""
    return width / size * _HALVES
