"""Tables as other programs read them in: headings in the first line, nothing above or below, numbers as numbers."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import xlsxwriter  # type: ignore[import-untyped]  # it has no stubs

from desktop_crm.domain.report import ReportTable
from desktop_crm.exchange.report_table import harmless, write_cells


def plain_csv(table: ReportTable) -> bytes:
    """Return a CSV file of one table (RFC 4180; UTF-8 with the mark that Excel needs)."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow([harmless(heading) for heading in table.headings])
    writer.writerows([harmless(cell) for cell in row] for row in table.rows)
    return target.getvalue().encode("utf-8-sig", errors="replace")


def plain_workbook(tables: Sequence[ReportTable]) -> bytes:
    """Return an XLSX file with a sheet for each table."""
    target = io.BytesIO()
    # Its thriftier modes put the customers in clear text into the temp folder.
    with xlsxwriter.Workbook(target, {"in_memory": True}) as workbook:
        bold = workbook.add_format({"bold": True})
        for table in tables:
            page = workbook.add_worksheet(table.title)
            page.freeze_panes(1, 0)
            for column, heading in enumerate(table.headings):
                page.write_string(0, column, heading, bold)
                page.set_column(column, column, max(12, 2 * len(heading)))
            for line, row in enumerate(table.rows, start=1):
                write_cells(page, line, row)
    return target.getvalue()
