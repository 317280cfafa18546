"""Reports as CSV and XLSX, their tables below one another."""

from __future__ import annotations

import io
from collections.abc import Sequence

import xlsxwriter  # type: ignore[import-untyped]  # it has no stubs

from desktop_crm.domain.csv_file import csv_file
from desktop_crm.domain.report import Cell, Report, ReportTable

_WIDEST = 60


def report_csv(report: Report) -> bytes:
    """Return a CSV file: title, facts, then table after table."""
    rows: list[Sequence[Cell]] = [(text,) for text in (report.title, *report.facts)]
    for table in report.tables:
        rows += [(), (table.title,), table.headings, *table.all_rows]
        if table.note:
            rows.append((table.note,))
    return csv_file(rows)


def report_workbook(report: Report) -> bytes:
    """Return an XLSX file of one sheet; numbers are numbers, and text is text whatever it begins with."""
    target = io.BytesIO()
    # Its thriftier modes put the customers in clear text into the temp folder.
    with xlsxwriter.Workbook(target, {"in_memory": True}) as workbook:
        page = workbook.add_worksheet()
        bold = workbook.add_format({"bold": True})
        page.write_string(0, 0, report.title, bold)
        line = 1
        for fact in report.facts:
            page.write_string(line, 0, fact)
            line += 1
        for table in report.tables:
            line = _write_table(page, table, line + 1, bold)
        for column, width in enumerate(_widths(report)):
            page.set_column(column, column, width)
    return target.getvalue()


def _write_table(page: xlsxwriter.worksheet.Worksheet, table: ReportTable, line: int, bold: object) -> int:
    """Write a table from a line on and return the line after it."""
    page.write_string(line, 0, table.title, bold)
    for column, heading in enumerate(table.headings):
        page.write_string(line + 1, column, heading, bold)
    line += 2
    for row in table.all_rows:
        write_cells(page, line, row, bold if row is table.total else None)
        line += 1
    if table.note:
        page.write_string(line, 0, table.note)
        line += 1
    return line


def write_cells(
    page: xlsxwriter.worksheet.Worksheet, line: int, row: Sequence[Cell], look: object = None
) -> None:
    """Write a row of a sheet: text as text, whatever it begins with, and numbers as numbers."""
    for column, cell in enumerate(row):
        if isinstance(cell, str):
            page.write_string(line, column, cell, look)
        else:
            page.write_number(line, column, cell, look)


def _widths(report: Report) -> list[int]:
    """Return how wide the columns of all tables are, in characters."""
    most = max((len(table.headings) for table in report.tables), default=0)
    widths = [8] * most
    for table in report.tables:
        for row in (table.headings, *table.all_rows):
            for column, cell in enumerate(row):
                widths[column] = max(widths[column], min(2 * len(str(cell)), _WIDEST))
    return widths
