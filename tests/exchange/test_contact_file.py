from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from desktop_crm.domain.errors import CannotRead, Stopped, TooLarge, UnknownFormat
from desktop_crm.domain.records import CustomerRecord
from desktop_crm.exchange.contact_file import SIZE_LIMIT, FileKind, open_contact_file
from desktop_crm.exchange.export_table import write_workbook
from desktop_crm.exchange.xlsx_table import write_xlsx
from tests.whole_files import read_contact_file

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "vcard"
CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Berg\r\nEND:VCARD\r\n"


def file(folder: Path, data: bytes, name: str = "contacts.dat") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (CARD, FileKind.VCARD),
        (b"\xef\xbb\xbf\r\n" + CARD, FileKind.VCARD),
        (CARD.decode().encode("utf-16"), FileKind.VCARD),
        (b"VERSION:3.0\nFN:Anna Berg\n", FileKind.VCARD),
        (b"BEGIN:VCARD\nFN:Anna Berg\nPHOTO:\x89PNG\x01\x02\x03\x04\x05\nEND:VCARD\n", FileKind.VCARD),
        (b"BEGIN:VCARD\nFN:Anna Berg\nPHOTO:" + b"\xffA\0B" * 500 + b"\nEND:VCARD\n", FileKind.VCARD),
        (b"BEGIN:VCARD\nFN:Anna Berg\nPHOTO:" + b"A\0" * 900 + b"\nEND:VCARD\n", FileKind.VCARD),
        ("姓名,手机\n李明朗,13800138000\n".encode("gb18030"), FileKind.TEXT_TABLE),
        (write_workbook([CustomerRecord(name="Anna Berg")]), FileKind.WORKBOOK),
    ],
)
def test_the_content_tells_what_a_file_is(tmp_path: Path, data: bytes, kind: FileKind) -> None:
    path = file(tmp_path, data)
    assert open_contact_file(path).kind is kind
    assert [len(read_contact_file(path, "CN").records), len(read_contact_file(path, "CN").refused)] == [1, 0]


@pytest.mark.parametrize("data", [b"", b"\n\r\n  ", b"\xef\xbb\xbf", b"\0" * 100])
def test_an_empty_file_is_one_refusal(tmp_path: Path, data: bytes) -> None:
    found = read_contact_file(file(tmp_path, data), "CN")
    assert found.records == ()
    assert [row.reason for row in found.refused] == ["empty_file"]


@pytest.mark.parametrize(
    "data",
    [
        os.urandom(5000),
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\2\3\4\5\6\7",
        b'{"people": []}',
        b"<html><p>Anna</p></html>",
        b"dn: cn=Anna Berg\ncn: Anna Berg\n",
        b"BEGIN:VCALENDAR\nEND:VCALENDAR\n",
        b"From: anna@example.com\nSubject: hello\n\nhello\n",
        b"2026-11-21 09:30:00 INFO the service was started by its timer\n" * 20,
        b"Everybody is granted permission to copy and distribute this text\n"
        b"under the terms below and to change it, as long as they say so. There is\n"
        b"no warranty of any kind for it; not even that it fits its purpose.\n" * 5,
    ],
)
def test_a_file_that_is_no_list_of_contacts_is_an_unknown_format(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(UnknownFormat):
        read_contact_file(file(tmp_path, data), "CN")


@pytest.mark.parametrize(
    "data", [b"Vorn;Nachn\nAnna;Berg\n", b"Anna\nBea\nCarla\n", b"x;y\n" + b"Anna;" + b"b" * 90]
)
def test_a_table_that_says_nothing_to_us_is_left_to_the_user_to_map(tmp_path: Path, data: bytes) -> None:
    assert open_contact_file(file(tmp_path, data)).kind is FileKind.TEXT_TABLE


def test_contacts_below_a_long_blank_are_found(tmp_path: Path) -> None:
    assert len(read_contact_file(file(tmp_path, b"\r\n" * 50_000 + CARD), "CN").records) == 1


def test_every_card_file_of_other_programs_gives_customers_with_names(tmp_path: Path) -> None:
    files = [path for path in SHARED.rglob("*") if path.suffix in {".vcf", ".ref", ".2_1ref"}]
    if not files:
        pytest.skip("the shared sample cards are not here")
    for path in files:
        found = read_contact_file(path, "DE")
        assert found.records, path.name
        assert not found.refused, path.name
        assert all(record.name or record.family_name or record.given_name for record in found.records), (
            path.name
        )


def test_a_huge_file_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as target:
        target.truncate(SIZE_LIMIT + 1)
    with pytest.raises(TooLarge) as caught:
        read_contact_file(path, "CN")
    assert caught.value.limit == SIZE_LIMIT


def test_a_missing_file_a_folder_and_a_device_cannot_be_read(tmp_path: Path) -> None:
    reasons = []
    for path in (tmp_path / "none.vcf", tmp_path, Path(os.devnull)):
        with pytest.raises(CannotRead) as caught:
            read_contact_file(path, "CN")
        reasons.append(caught.value.reason)
    assert reasons == ["missing", "folder", "device"]


def test_a_broken_workbook_is_damaged_and_a_zip_bomb_too_large(tmp_path: Path) -> None:
    whole = write_workbook([CustomerRecord(name="Anna Berg")])
    with pytest.raises(CannotRead) as caught:
        read_contact_file(file(tmp_path, whole[: len(whole) // 2], "half.xlsx"), "CN")
    assert caught.value.reason == "damaged"
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (100 << 20))
    with pytest.raises(TooLarge):
        read_contact_file(bomb, "CN")


def with_far_cell(reference: str) -> bytes:
    whole, changed = io.BytesIO(write_xlsx(["Name"], [["Anna Berg"]])), io.BytesIO()
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(changed, "w") as target:
        for name in source.namelist():
            cell = f'<row r="{reference.lstrip("ABCDFXZ")}"><c r="{reference}"><v>1</v></c></row></sheetData>'
            target.writestr(name, source.read(name).replace(b"</sheetData>", cell.encode()))
    return changed.getvalue()


def test_a_workbook_whose_packed_bytes_are_broken_is_damaged(tmp_path: Path) -> None:
    whole = bytearray(write_xlsx(["Name"], [["Anna Berg"]]))
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        sheet = archive.getinfo("xl/worksheets/sheet1.xml")
    body = sheet.header_offset + 30 + len(sheet.filename)
    whole[body : body + 8] = b"\xff" * 8
    with pytest.raises(CannotRead) as caught:
        read_contact_file(file(tmp_path, bytes(whole), "broken.xlsx"), "CN")
    assert caught.value.reason == "damaged"


def test_a_workbook_with_one_cell_in_the_furthest_corner_is_too_large(tmp_path: Path) -> None:
    assert len(read_contact_file(file(tmp_path, with_far_cell("A30000")), "CN").records) == 2
    with pytest.raises(TooLarge):
        read_contact_file(file(tmp_path, with_far_cell("XFD1048576")), "CN")


def open_document(row: str, cell: str) -> bytes:
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text")
    )
    cells = [
        f'<table:table-cell {cell} office:value-type="string"><text:p>{word}</text:p></table:table-cell>'
        for word in ("Name", "Anna Berg")
    ]
    rows = f"<table:table-row>{cells[0]}</table:table-row><table:table-row {row}>{cells[1]}</table:table-row>"
    empty = (
        '<table:table-row table:number-rows-repeated="1048574">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet>"
        f'<table:table table:name="S">{rows}{empty}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content)
    return written.getvalue()


@pytest.mark.parametrize(
    ("row", "cell"),
    [
        ('table:number-rows-repeated="1048575"', 'table:number-columns-repeated="16384"'),
        ("table:number-rows-repeated='1048575'", ""),
        ('foo=">" table:number-rows-repeated="&#49;048575"', ""),
    ],
)
def test_a_sheet_whose_cells_repeat_beyond_measure_is_too_large(tmp_path: Path, row: str, cell: str) -> None:
    with pytest.raises(TooLarge):
        read_contact_file(file(tmp_path, open_document(row, cell), "bomb.ods"), "CN")


def test_a_sheet_with_a_million_empty_rows_below_is_read(tmp_path: Path) -> None:
    found = read_contact_file(file(tmp_path, open_document("", ""), "sheet.ods"), "CN")
    assert [record.name for record in found.records] == ["Anna Berg"]


@pytest.mark.parametrize(
    "tail", [b"", b"\0" * 600, b"\xff" * 600, b"\0" * 22 + b"\x09\0" + b"\0" * 12 + b"\xff" * 600]
)
def test_an_old_workbook_with_a_false_header_is_damaged(tmp_path: Path, tail: bytes) -> None:
    with pytest.raises(CannotRead) as caught:
        read_contact_file(file(tmp_path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + tail), "CN")
    assert caught.value.reason == "damaged"


def test_reading_reports_progress_and_can_be_stopped(tmp_path: Path) -> None:
    path = file(tmp_path, CARD * 1000)
    heard: list[tuple[int, int]] = []
    read_contact_file(path, "CN", progress=lambda done, total: heard.append((done, total)))
    assert heard[-1] == (1000, 1000)
    with pytest.raises(Stopped):
        read_contact_file(path, "CN", stop=lambda: True)


def test_the_user_may_correct_a_column(tmp_path: Path) -> None:
    opened = open_contact_file(file(tmp_path, b"Name,Rufnummer\nAnna Berg,030 1234567\n"))
    assert opened.mapping is not None
    (as_found,) = opened.entries("DE")
    assert isinstance(as_found, CustomerRecord)
    assert as_found.extra == (("Rufnummer", "030 1234567"),)
    corrected = opened.mapping.with_column(1, type(opened.mapping.columns[0].field)("phone"), "work")
    (record,) = opened.entries("DE", corrected)
    assert isinstance(record, CustomerRecord)
    assert [(point.value, point.label) for point in record.contact_points] == [("030 1234567", "work")]


@pytest.mark.parametrize(
    "data",
    [
        b"Name,Phone\n" + b'"' * 300_000,
        b"AGENT:\nBEGIN:VCARD\n" * 15_000,
        b"BEGIN:VCARD\nFN:a\n" + b"LABEL;WORK:x\nADR;HOME:;;a\n" * 10_000,
        b"BEGIN:VCARD\nFN:a\n" + b"".join(b"CATEGORIES:%d\n" % number for number in range(20_000)),
        b"BEGIN:VCARD\nFN:a\nNOTE:x\n" + b"ab\n" * 100_000,
        b"Name,Email\nAnna," + b"a" * 300_000 + b"\n",
        b"Name,Phone\nAnna,1" + b" " * 300_000 + b"2\n",
        b"Name,Phone\nAnna," + b"1/" * 150_000 + b"\n",
        b",".join(b"Phone %d - Value,Phone %d - Label" % (n, n) for n in range(10_000)) + b"\n1",
        b"BEGIN:VCARD\n" + b"FN:a\nROLE:b\n" * 10_000,
        b"Name\nAnna\n" + b"\n" * 60_000,
        b"Name,Phone\n" + b'\\",' * 50_000,
    ],
    ids=[
        "quotes",
        "agents",
        "labels",
        "tags",
        "note lines",
        "long address",
        "long phone",
        "slashes",
        "columns",
        "roles",
        "blank lines",
        "escapes",
    ],
)
def test_hostile_input_ends(tmp_path: Path, data: bytes) -> None:
    found = read_contact_file(file(tmp_path, data), "CN")
    assert len(found.records) + len(found.refused) < 3
