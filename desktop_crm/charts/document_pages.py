"""A document of sections as a PDF of calm A4 pages, to be shown to others."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Final

from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import FancyBboxPatch

from desktop_crm.charts.plot import font_of
from desktop_crm.charts.text_pages import NO_DATE, broken
from desktop_crm.domain.document import Document, Section

# All in points, from the upper left end of the page.
_WIDTH, _HEIGHT = 595, 842
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 56, 56, 52
_INK, _QUIET, _LINE = "#1b1f27", "#5b6472", "#e3e6eb"
_GOOD, _BAD = ("#e7f6ee", "#0b6b3f"), ("#fdf0e1", "#8a4b08")
_SIZE, _SMALL = 9.0, 8.0
_LEADING: Final = 1.5
# So many halves of a square character are as wide as the text is in points.
_HALVES = 1.92
_COLUMNS = {1: (0.0,), 2: (0.0, 0.42), 3: (0.0, 0.36, 0.66), 4: (0.0, 0.34, 0.6, 0.8)}
_CODE_COLUMNS = (0.0, 0.2, 0.56)


def document_pages(document: Document) -> bytes:
    """Return a document as a PDF; its pages are numbered."""
    flow = _Flow()
    flow.title(document)
    for section in document.sections:
        flow.section(section)
    return flow.as_pdf()


class _Flow:
    """Writes from the top down and begins a page where the last is full."""

    def __init__(self) -> None:
        self._pages: list[Figure] = []
        self._y = 0.0
        self._begin_page()

    def title(self, document: Document) -> None:
        """Write what stands at the head: title, facts, and the verdict on its ground."""
        self._write(document.title, 20, weight=700)
        self._y += 30
        for fact in document.facts:
            self._write(fact, _SMALL, colour=_QUIET)
            self._y += _SMALL * _LEADING
        self._y += 10
        ground, ink = _GOOD if document.good else _BAD
        box = FancyBboxPatch(
            (_LEFT / _WIDTH, 1 - (self._y + 30) / _HEIGHT),
            1 - (_LEFT + _RIGHT) / _WIDTH,
            30 / _HEIGHT,
            boxstyle="round,pad=0,rounding_size=0.006",
            mutation_aspect=_WIDTH / _HEIGHT,
            facecolor=ground,
            edgecolor="none",
        )
        self._pages[-1].add_artist(box)
        self._y += 9
        self._write(document.verdict, 11, weight=700, colour=ink, left=_LEFT + 12)
        self._y += 34

    def section(self, section: Section) -> None:
        """Write a section; its title never stands alone at the foot of a page."""
        self._make_room(60)
        self._write(section.title, 11.5, weight=700)
        self._y += 19
        for text in section.text:
            self._paragraph(text)
        if section.rows:
            self._y += 3
        for row in section.rows:
            self._row(row, section.code)
        self._y += 12

    def as_pdf(self) -> bytes:
        """Return what was written."""
        file = BytesIO()
        with PdfPages(file, metadata=NO_DATE) as pages:
            for number, page in enumerate(self._pages, 1):
                said = f"{number} / {len(self._pages)}"
                page.text(
                    0.5, 28 / _HEIGHT, said, fontproperties=font_of(said, _SMALL), color=_QUIET, ha="center"
                )
                pages.savefig(page)
        return file.getvalue()

    def _paragraph(self, text: str) -> None:
        for line in broken(text, _halves(_WIDTH - _LEFT - _RIGHT, _SIZE)):
            self._make_room(_SIZE * _LEADING)
            self._write(line, _SIZE)
            self._y += _SIZE * _LEADING
        self._y += 2

    def _row(self, row: Sequence[str], code: bool) -> None:
        inner = _WIDTH - _LEFT - _RIGHT
        places = _CODE_COLUMNS if code else _COLUMNS[len(row)]
        ends = (*places[1:], 1.0)
        cells = [
            [*broken(cell, _halves((end - place) * inner - 8, _SIZE))]
            for cell, place, end in zip(row, places, ends, strict=False)
        ]
        height = max(map(len, cells)) * _SIZE * _LEADING + 5
        self._make_room(height)
        self._rule()
        for number, (lines, place) in enumerate(zip(cells, places, strict=False)):
            for count, line in enumerate(lines):
                self._write(
                    line,
                    _SIZE,
                    colour=_INK if number == 0 or code else _QUIET,
                    left=_LEFT + place * inner,
                    below=3 + count * _SIZE * _LEADING,
                    fixed=code and number == len(row) - 1,
                )
        self._y += height

    def _write(
        self,
        text: str,
        size: float,
        *,
        weight: int = 400,
        colour: str = _INK,
        left: float = _LEFT,
        below: float = 0,
        fixed: bool = False,
    ) -> None:
        font = (
            FontProperties(family="DejaVu Sans Mono", size=size - 1) if fixed else font_of(text, size, weight)
        )
        # The smaller letters of fixed width stand on the same line as the others.
        x, y = left / _WIDTH, 1 - (self._y + below + 2.5 * fixed) / _HEIGHT
        # A dollar sign is one, and no beginning of a formula.
        self._pages[-1].text(x, y, text, fontproperties=font, color=colour, va="top", parse_math=False)

    def _rule(self) -> None:
        y = 1 - self._y / _HEIGHT
        ends = [_LEFT / _WIDTH, 1 - _RIGHT / _WIDTH]
        self._pages[-1].add_artist(Line2D(ends, [y, y], color=_LINE, linewidth=0.6))

    def _make_room(self, height: float) -> None:
        if self._y + height > _HEIGHT - _BOTTOM:
            self._begin_page()

    def _begin_page(self) -> None:
        self._pages.append(Figure(figsize=(_WIDTH / 72, _HEIGHT / 72)))
        self._y = float(_TOP)


def _halves(width: float, size: float) -> float:
    return width / size * _HALVES
