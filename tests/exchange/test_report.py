"""The report of an import opens in a spreadsheet and names line, reason and text of each row."""

import io

import openpyxl

from desktop_crm.domain.records import ContactKind, ContactPoint, CustomerRecord, RefusedRow
from desktop_crm.exchange.columns import recognise
from desktop_crm.exchange.odd_values import odd_values
from desktop_crm.exchange.table import Table
from desktop_crm.queries.rehearsal import Rehearsal, RehearsedRow, Verdict
from desktop_crm.wording.import_report import report_workbook
from desktop_crm.wording.languages import Language

PHONE = ContactPoint(kind=ContactKind.PHONE, value="13800138000")
DOUBTFUL = RehearsedRow(
    record=CustomerRecord(line=7, name="=王芳", contact_points=(PHONE,), extra=(("会员号", "VIP-1"),)),
    verdict=Verdict.DOUBTFUL,
    target=-1,
    alike=5,
    reason="same_phone",
)
REFUSED = RefusedRow(line=3, reason="no_name_or_contact", text="\t1990/1/1\tVIP-9")


def _rows(language: Language) -> list[tuple[object, ...]]:
    new = RehearsedRow(record=CustomerRecord(line=2, name="李婷"), verdict=Verdict.NEW, target=-2)
    data = report_workbook(["fair.csv"], [Rehearsal(rows=(new, DOUBTFUL), refused=(REFUSED,))], language)
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert sheet is not None
    return list(sheet.values)


def test_refused_and_doubtful_rows_are_listed_with_line_reason_and_text() -> None:
    headings, refused, doubtful = _rows(Language.EN)
    assert headings[:5] == ("File", "Line", "Outcome", "Reason", "Text in the file")
    assert refused[:7] == (
        "fair.csv", "3", "not imported", "The row holds no name and no contact point.", None, "1990/1/1", "VIP-9",
    )  # fmt: skip
    assert doubtful[3:7] == (
        "The phone number is the same, the name is not.", "=王芳", "13800138000", "会员号: VIP-1",
    )  # fmt: skip


def test_the_report_speaks_chinese_too() -> None:
    headings, refused, _ = _rows(Language.ZH_CN)
    assert headings[:2] == ("文件", "行号")
    assert refused[3] == "这一行没有姓名，也没有联系方式。"


def test_odd_cells_are_counted_column_by_column() -> None:
    headers = ("姓名", "手机", "生日", "Email", "备注")
    rows = (
        ("李婷", "13800138000", "1990/1/12", "li@example.com", "13"),
        ("王芳", "见名片", "1990/13/12", "none", ""),
        ("张伟", "", "属马", "", ""),
    )
    table = Table(headers=headers, rows=rows, lines=(2, 3, 4))
    assert odd_values(table, recognise(headers, rows), "CN") == (0, 1, 2, 1, 0)
