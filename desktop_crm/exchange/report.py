"""The report of an import: rows that were refused or are doubtful, as a workbook to correct and import again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from desktop_crm.domain.money import Money, format_money
from desktop_crm.domain.records import CustomerRecord
from desktop_crm.domain.sales_records import SalesRecord
from desktop_crm.exchange.xlsx_table import write_xlsx


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """One row of a file (its 1-based line there), what became of it, why, and its text as it stood."""

    file: str
    line: int
    outcome: str
    reason: str
    text: str


def write_report(headings: Sequence[str], lines: Iterable[ReportLine]) -> bytes:
    """Return an XLSX file of the report under five headings: file, line, outcome, reason, and the text's cells."""
    rows = [[line.file, str(line.line), line.outcome, line.reason, *line.text.split("\t")] for line in lines]
    return write_xlsx(headings, rows)


def record_text(record: CustomerRecord) -> str:
    """Return what a record says as tabbed text, the name first, for a row whose own text is not kept."""
    parts = [record.name, record.organisation, record.job_title]
    parts += [point.value for point in record.contact_points]
    parts += [*record.tags, record.note, *(f"{heading}: {text}" for heading, text in record.extra)]
    return "\t".join(part for part in parts if part)


def sale_text(record: SalesRecord) -> str:
    """Return what a row of sales says as tabbed text."""
    said = (getattr(record, one.name) for one in fields(record))
    texts = (format_money(one) if isinstance(one, Money) else one for one in said)
    return "\t".join(one for one in texts if isinstance(one, str) and one)
