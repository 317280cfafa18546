"""Tables as other programs read them in: headings in the first line, nothing above or below, numbers as numbers."""

from __future__ import annotations

import io
from collections.abc import Sequence

import xlsxwriter  # type: ignore[import-untyped]  # it has no stubs

from desktop_crm.domain.csv_file import csv_file
from desktop_crm.domain.report import ReportTable
from desktop_crm.exchange.report_table import write_cells


def plain_csv(table: ReportTable) -> bytes:
    """Return a CSV file of one table."""
    return csv_file((table.headings, *table.rows))


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
