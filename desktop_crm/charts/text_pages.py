"""A document of plain lines as a PDF of A4 pages, in any script that a font of this computer has."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from io import BytesIO

from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure

from desktop_crm.charts.plot import font_of

_INCHES = (8.27, 11.69)
_LEFT, _TOP, _BOTTOM = 0.1, 0.93, 0.07
_TITLE_POINTS, _POINTS = 18, 10.5
_LINE = 0.0195
# So many halves of a square character fit into a line.
_WIDTH = 88
_CLOSING = frozenset("。，、；：？！）》”")
NO_DATE = {"CreationDate": None, "Producer": None, "Creator": None}


def text_pages(title: str, lines: Iterable[str]) -> bytes:
    """Return a PDF with a title and lines below it, which are broken where they are too long."""
    waiting = [part for line in lines for part in broken(line, _WIDTH)]
    file = BytesIO()
    with PdfPages(file, metadata=NO_DATE) as pages:
        heading = title
        while waiting or heading:
            figure = Figure(figsize=_INCHES)
            waiting = _fill(figure, heading, waiting)
            pages.savefig(figure)
            heading = ""
    return file.getvalue()


def _fill(figure: Figure, title: str, lines: list[str]) -> list[str]:
    """Write a title and as many lines as a page takes; return the rest."""
    y = _TOP
    if title:
        figure.text(_LEFT, y, title, fontproperties=font_of(title, _TITLE_POINTS, weight=700), va="top")
        y -= 3 * _LINE
    for number, line in enumerate(lines):
        if y < _BOTTOM:
            return lines[number:]
        if line:
            # A dollar sign is one, and no beginning of a formula.
            figure.text(_LEFT, y, line, fontproperties=font_of(line, _POINTS), va="top", parse_math=False)
        y -= _LINE
    return []


def broken(line: str, width: float) -> Iterator[str]:
    """Break a line at spaces, or anywhere in scripts that have none; a square character is 2 wide."""
    indent = " " * 4 if line.startswith(" ") else ""
    part = ""
    for word in _words(line, int(width) - len(indent)):
        # What closes a sentence never stands at the beginning of a line.
        if part.strip() and word not in _CLOSING and _width(part + word.rstrip()) > width:
            yield part.rstrip()
            part = indent
        part += word
    yield part.rstrip()


def _words(line: str, longest: int) -> Iterator[str]:
    word = ""
    for character in line:
        word += character
        # A path or a link may be one word that is longer than a line.
        if character in " /\\" or _width(character) == 2 or len(word) >= longest:
            yield word
            word = ""
    yield word


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
