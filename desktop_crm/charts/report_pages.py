"""A report of tables as a PDF of A4 pages, to be printed or handed on."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_crm.charts.document_pages import write_paragraph
from desktop_crm.charts.page_flow import LEFT, QUIET, RIGHT, SMALL, WIDTH, PageFlow, Pen, halves
from desktop_crm.charts.text_pages import broken
from desktop_crm.charts.words import text_cells
from desktop_crm.domain.report import Report, ReportTable, cell_text

_INNER = WIDTH - LEFT - RIGHT
_GAP = 10.0
_LEADING = 1.4
_WIDEST_CELLS = 46
_STRONG_LINE = "#c6ccd5"

_Line = Sequence[str]


def report_pages(report: Report) -> bytes:
    """Return a report as a PDF; its pages are numbered, and headings stand again where a table goes on."""
    flow = PageFlow()
    flow.write(report.title, Pen(18, weight=700))
    flow.y += 26
    for fact in report.facts:
        write_paragraph(flow, fact, Pen(SMALL, QUIET))
    flow.y += 8
    for table in report.tables:
        _Writer(flow, table).write()
    return flow.as_pdf()


class _Writer:
    """Writes one table: columns as wide as what stands in them, numbers to the right."""

    def __init__(self, flow: PageFlow, table: ReportTable) -> None:
        self._flow = flow
        self._table = table
        self._rows = [[cell_text(cell) for cell in row] for row in table.all_rows]
        self._numbers = [table.is_number(column) for column in range(len(table.headings))]
        self._lefts, self._widths = self._places()

    def write(self) -> None:
        flow, table = self._flow, self._table
        flow.make_room(64)
        flow.write(table.title, Pen(11, weight=700))
        flow.y += 19
        if not self._rows:
            write_paragraph(flow, table.empty, Pen(SMALL, QUIET))
        else:
            self._write_rows()
        if table.note:
            flow.y += 3
            write_paragraph(flow, table.note, Pen(SMALL - 1, QUIET))
        flow.y += 12

    def _write_rows(self) -> None:
        self._write_head()
        page = len(self._flow.pages)
        for number, row in enumerate(self._rows):
            last = number == len(self._rows) - 1
            lines = self._broken(row)
            self._flow.make_room(self._height(lines))
            if len(self._flow.pages) != page:
                page = len(self._flow.pages)
                self._write_head()
            self._flow.rule()
            self._write_row(row, Pen(SMALL, weight=700 if last and self._table.total else 400))

    def _write_head(self) -> None:
        self._flow.rule(_STRONG_LINE)
        self._write_row(self._table.headings, Pen(SMALL, QUIET, weight=500))

    def _write_row(self, row: _Line, pen: Pen) -> None:
        lines = self._broken(row)
        flow = self._flow
        for column, cell in enumerate(lines):
            right = self._numbers[column]
            left = self._lefts[column] + (self._widths[column] if right else 0)
            for count, text in enumerate(cell):
                below = 3 + count * SMALL * _LEADING
                flow.write(text, pen, left=left, below=below, side="right" if right else "left")
        flow.y += self._height(lines)

    def _broken(self, row: _Line) -> list[list[str]]:
        return [
            list(broken(cell, halves(width, SMALL))) for cell, width in zip(row, self._widths, strict=True)
        ]

    def _height(self, lines: list[list[str]]) -> float:
        return max(map(len, lines)) * SMALL * _LEADING + 5

    def _places(self) -> tuple[list[float], list[float]]:
        """Return where the columns begin and how wide they are: shared out by what stands in them."""
        wanted = [
            max(
                4,
                *(min(text_cells(row[column]), _WIDEST_CELLS) for row in (self._table.headings, *self._rows)),
            )
            for column in range(len(self._table.headings))
        ]
        room = _INNER - _GAP * (len(wanted) - 1)
        widths = [room * cells / sum(wanted) for cells in wanted]
        lefts = [LEFT + sum(widths[:column]) + _GAP * column for column in range(len(widths))]
        return lefts, widths
