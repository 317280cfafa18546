"""A document of sections as a PDF of calm A4 pages, to be shown to others."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_crm.charts.page_flow import (
    INK,
    LEADING,
    LEFT,
    QUIET,
    RIGHT,
    SIZE,
    SMALL,
    WIDTH,
    PageFlow,
    Pen,
    halves,
)
from desktop_crm.charts.text_pages import broken
from desktop_crm.domain.document import Document, Section

_GOOD, _BAD = ("#e7f6ee", "#0b6b3f"), ("#fdf0e1", "#8a4b08")
_COLUMNS = {1: (0.0,), 2: (0.0, 0.42), 3: (0.0, 0.36, 0.66), 4: (0.0, 0.34, 0.6, 0.8)}
_CODE_COLUMNS = (0.0, 0.2, 0.56)
_INNER = WIDTH - LEFT - RIGHT
_PLAIN = Pen(SIZE)


def document_pages(document: Document) -> bytes:
    """Return a document as a PDF; its pages are numbered."""
    flow = PageFlow()
    _write_title(flow, document)
    for section in document.sections:
        _write_section(flow, section)
    return flow.as_pdf()


def _write_title(flow: PageFlow, document: Document) -> None:
    """Write what stands at the head: title, facts, and the verdict on its ground."""
    flow.write(document.title, Pen(20, weight=700))
    flow.y += 30
    for fact in document.facts:
        flow.write(fact, Pen(SMALL, QUIET))
        flow.y += SMALL * LEADING
    flow.y += 10
    ground, ink = _GOOD if document.good else _BAD
    flow.box(LEFT, _INNER, 30, ground)
    flow.y += 9
    flow.write(document.verdict, Pen(11, ink, weight=700), left=LEFT + 12)
    flow.y += 34


def _write_section(flow: PageFlow, section: Section) -> None:
    """Write a section; its title never stands alone at the foot of a page."""
    flow.make_room(60)
    flow.write(section.title, Pen(11.5, weight=700))
    flow.y += 19
    for text in section.text:
        write_paragraph(flow, text)
    if section.rows:
        flow.y += 3
    for row in section.rows:
        _write_row(flow, row, section.code)
    flow.y += 12


def write_paragraph(flow: PageFlow, text: str, pen: Pen = _PLAIN) -> None:
    """Write a text over the width of the page, broken into lines."""
    for line in broken(text, halves(_INNER, pen.size)):
        flow.make_room(pen.size * LEADING)
        flow.write(line, pen)
        flow.y += pen.size * LEADING
    flow.y += 2


def _write_row(flow: PageFlow, row: Sequence[str], code: bool) -> None:
    places = _CODE_COLUMNS if code else _COLUMNS[len(row)]
    ends = (*places[1:], 1.0)
    cells = [
        [*broken(cell, halves((end - place) * _INNER - 8, SIZE))]
        for cell, place, end in zip(row, places, ends, strict=False)
    ]
    height = max(map(len, cells)) * SIZE * LEADING + 5
    flow.make_room(height)
    flow.rule()
    for number, (lines, place) in enumerate(zip(cells, places, strict=False)):
        pen = Pen(SIZE, INK if number == 0 or code else QUIET, fixed=code and number == len(row) - 1)
        for count, line in enumerate(lines):
            flow.write(line, pen, left=LEFT + place * _INNER, below=3 + count * SIZE * LEADING)
    flow.y += height
