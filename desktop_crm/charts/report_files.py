"""A report as a file of the kind that its ending names. Light to import, without matplotlib."""

from __future__ import annotations

from pathlib import Path

from desktop_crm.domain.errors import UnknownFormat
from desktop_crm.domain.report import Report
from desktop_crm.exchange.report_table import report_csv, report_workbook
from desktop_crm.system.files import write_atomically

FORMS = ("pdf", "xlsx", "csv")


def require_form(path: Path) -> None:
    """Raise UnknownFormat where a report cannot be written so."""
    if path.suffix.lower().removeprefix(".") not in FORMS:
        raise UnknownFormat(path=str(path))


def write_report_file(report: Report, path: Path) -> None:
    """Write a report whole or not at all; a file that stands there is replaced. Raise UnknownFormat, CannotWrite."""
    require_form(path)
    write_atomically(path, _written(report, path.suffix.lower()))


def _written(report: Report, ending: str) -> bytes:
    if ending == ".csv":
        return report_csv(report)
    if ending == ".xlsx":
        return report_workbook(report)
    # matplotlib takes a while to come, which a table does not need.
    from desktop_crm.charts.report_pages import report_pages

    return report_pages(report)
