from __future__ import annotations

import csv
import io
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.records import ContactKind, ContactPoint, CustomerRecord
from desktop_crm.exchange.columns import recognise
from desktop_crm.exchange.csv_table import read_table
from desktop_crm.exchange.export_table import write_csv, write_workbook
from desktop_crm.exchange.table import Table
from desktop_crm.exchange.table_records import records
from desktop_crm.exchange.xlsx_table import read_workbook
from tests.exchange.records_strategy import RECORDS, as_read_back

LANGUAGES = ["en", "zh"]


def customers(table: Table) -> list[CustomerRecord]:
    found = list(records(table, recognise(table.headers, table.rows[:50]), "CN"))
    assert all(isinstance(record, CustomerRecord) for record in found)
    return [as_read_back(record) for record in found if isinstance(record, CustomerRecord)]


@pytest.mark.parametrize("language", LANGUAGES)
@given(written=st.lists(RECORDS, min_size=1, max_size=3))
@settings(deadline=None, max_examples=80)
def test_a_csv_export_reads_back_as_the_same_customers(language: str, written: list[CustomerRecord]) -> None:
    assert customers(read_table(write_csv(written, language))) == [as_read_back(record) for record in written]


@pytest.mark.parametrize("language", LANGUAGES)
@given(written=st.lists(RECORDS, min_size=1, max_size=2))
@settings(deadline=None, max_examples=25)
def test_a_workbook_export_reads_back_as_the_same_customers(
    language: str, written: list[CustomerRecord]
) -> None:
    assert customers(read_workbook(write_workbook(written, language))) == [
        as_read_back(record) for record in written
    ]


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "@SUM(A1)", "+1+cmd|' /C calc'!A0", "-2+3", "'=1"])
def test_no_cell_of_a_csv_export_is_a_formula(text: str) -> None:
    record = CustomerRecord(name="Anna Berg", note=text)
    data = write_csv([record])
    cells = [cell for row in csv.reader(io.StringIO(data.decode("utf-8-sig"))) for cell in row]
    assert not [cell for cell in cells if cell[:1] in tuple("=@+-")]
    assert customers(read_table(data))[0].note == text


def test_a_phone_is_exported_as_it_stands() -> None:
    phone = ContactPoint(kind=ContactKind.PHONE, value="+86 138 0013 8000")
    data = write_csv([CustomerRecord(name="李明朗", contact_points=(phone,))], "zh")
    assert data.startswith(b"\xef\xbb\xbf")
    assert ",+86 138 0013 8000," in data.decode("utf-8-sig")


def test_a_workbook_keeps_ids_as_text_and_formulas_unevaluated() -> None:
    record = CustomerRecord(name="=1+1", extra=(("UID", "1234567890123456789"),))
    (found,) = customers(read_workbook(write_workbook([record])))
    assert found.name == "=1+1"
    assert found.extra == (("UID", "1234567890123456789"),)


def test_writing_a_workbook_leaves_nothing_in_the_temp_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    assert write_workbook([CustomerRecord(name=f"Anna {number}") for number in range(50)])
