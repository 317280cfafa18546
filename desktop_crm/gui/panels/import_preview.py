"""The first rows of a file as a table: cells as they stand in it, or cards as the customers they will be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTableView

from desktop_crm.domain.records import ContactKind, CustomerRecord
from desktop_crm.exchange.fields import Field
from desktop_crm.exchange.table import Table
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn
from desktop_crm.gui.panels.import_file import ImportFile
from desktop_crm.gui.panels.import_targets import field_name
from desktop_crm.gui.theme import theme

_ROWS = 200
_WIDEST, _NARROWEST = 240, 70
_MEASURED_ROWS = 20


def show_preview(view: QTableView, model: PlainTableModel[Sequence[str]], file: ImportFile) -> None:
    """Show the first rows of a file in a view that stands on `model`."""
    table = file.opened.table if file.opened else None
    if table is not None:
        columns, rows = _table_columns(table), list(table.rows[:_ROWS])
    else:
        columns, rows = _card_columns(), [_card_row(record) for record in file.sample]
    model.show_rows(columns, rows)
    fit_columns(view)


def fit_columns(view: QTableView, narrowest: int = _NARROWEST, widest: int = _WIDEST) -> None:
    """Make columns as wide as their first rows need, within bounds."""
    header = view.horizontalHeader()
    header.setResizeContentsPrecision(_MEASURED_ROWS)
    view.resizeColumnsToContents()
    for section in range(header.count()):
        width = min(max(header.sectionSize(section), theme().px(narrowest)), theme().px(widest))
        header.resizeSection(section, width)


def record_name(record: CustomerRecord) -> str:
    """Return the name of a record, or its parts where there is none yet."""
    return record.name or " ".join(filter(None, (record.family_name, record.given_name)))


def _table_columns(table: Table) -> list[TextColumn[Sequence[str]]]:
    return [_column(heading, index) for index, heading in enumerate(table.headers)]


def _card_columns() -> list[TextColumn[Sequence[str]]]:
    fields = (Field.NAME, Field.ORGANISATION, Field.JOB_TITLE, Field.PHONE, Field.EMAIL)
    headings = [*map(field_name, fields), QCoreApplication.translate("Fields", "Else")]
    return [_column(heading, index) for index, heading in enumerate(headings)]


def _column(heading: str, index: int) -> TextColumn[Sequence[str]]:
    return TextColumn(heading=heading, text=lambda row: row[index] if index < len(row) else "")


def _card_row(record: CustomerRecord) -> tuple[str, ...]:
    def values(*kinds: ContactKind) -> str:
        return ", ".join(point.value for point in record.contact_points if point.kind in kinds)

    shown = {ContactKind.PHONE, ContactKind.EMAIL}
    rest = [values(*(kind for kind in ContactKind if kind not in shown)), *record.tags, record.note]
    rest += [f"{heading}: {text}" for heading, text in record.extra]
    return (
        record_name(record),
        record.organisation,
        record.job_title,
        values(ContactKind.PHONE),
        values(ContactKind.EMAIL),
        " · ".join(filter(None, rest)),
    )
