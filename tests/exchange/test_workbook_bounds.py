"""A workbook with a few cells far out is told before a reader makes room for all that lies between."""

import io
import struct
import zipfile
from collections.abc import Callable
from itertools import groupby

import pytest

from desktop_crm.domain.errors import TooLarge
from desktop_crm.exchange.xlsx_table import read_workbook, write_xlsx

RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
SHEET = "xl/worksheets/sheet1.bin"
WORKSHEET = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
FAR_CELL = '<row r="1048576"><c r="{}1048576"><v>1</v></c></row>'


def binary_workbook(*far: tuple[int, int]) -> dict[str, bytes]:
    """Return the parts of an XLSB ([MS-XLSB] 2.1.7) of two columns and two rows, with a cell more at these places."""
    cells = {(0, 0): "Name", (0, 1): "Phone", (1, 0): "Anna Berg", (1, 1): "138"} | dict.fromkeys(far, "x")
    sheet = record(129) + record(148, bytes(16)) + record(145)
    for row, places in groupby(sorted(cells), key=lambda place: place[0]):
        sheet += record(0, struct.pack("<I", row) + bytes(13))
        for place in places:
            sheet += record(6, struct.pack("<II", place[1], 0) + wide(cells[place]))
    sheet += record(146) + record(130)
    named = record(156, struct.pack("<II", 0, 1) + wide("rId1") + wide("People"))
    relation = f'<Relationship Id="rId1" Type="{WORKSHEET}" Target="worksheets/sheet1.bin"/>'
    return {
        "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{RELATIONS}">{relation}</Relationships>'.encode(),
        "xl/workbook.bin": record(131) + record(143) + named + record(144) + record(132),
        SHEET: sheet,
    }


def record(kind: int, body: bytes = b"") -> bytes:
    return seven_bits(kind) + seven_bits(len(body)) + body


def seven_bits(number: int) -> bytes:
    return bytes((number,)) if number < 128 else bytes((number & 127 | 128,)) + seven_bits(number >> 7)


def wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def test_a_binary_workbook_is_read_with_a_cell_below_the_others() -> None:
    table = read_workbook(zipped(binary_workbook((30_000, 0))))
    assert (table.headers, table.rows[0], len(table.rows)) == (("Name", "Phone"), ["Anna Berg", "138"], 2)


@pytest.mark.parametrize("place", [(1_048_575, 50), (10**9, 16_000), (0, 10**9)])
def test_a_binary_workbook_with_a_far_cell_is_too_large(place: tuple[int, int]) -> None:
    with pytest.raises(TooLarge):
        read_workbook(zipped(binary_workbook(place)))


def test_a_binary_workbook_that_ends_in_the_midst_is_bounded_by_what_it_has() -> None:
    parts = binary_workbook((10**9, 16_000))
    parts[SHEET] = parts[SHEET][:-5]
    with pytest.raises(TooLarge):
        read_workbook(zipped(parts))


@pytest.mark.parametrize(
    "renamed", [str, str.upper, lambda name: name.replace("/", "\\")], ids=["as usual", "capitals", "slashes"]
)
def test_a_far_cell_is_found_whatever_its_part_is_called(renamed: Callable[[str], str]) -> None:
    parts = with_rows(FAR_CELL.format("XFD"))
    with pytest.raises(TooLarge):
        read_workbook(zipped({renamed(name): part for name, part in parts.items()}))


def test_many_empty_cells_do_not_make_room_for_a_far_one() -> None:
    """Three million in a rectangle of two hundred million are more than one in a hundred, but none of them is there."""
    with pytest.raises(TooLarge):
        read_workbook(zipped(with_rows('<c r="A2"/>' * 3_000_000 + FAR_CELL.format("GR"))))


def with_rows(rows: str) -> dict[str, bytes]:
    """Return the parts of a sound XLSX with these rows at the end of its sheet."""
    with zipfile.ZipFile(io.BytesIO(write_xlsx(["Name"], [["Anna Berg"]]))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return {
        name: part.replace(b"</sheetData>", rows.encode() + b"</sheetData>") for name, part in parts.items()
    }


def zipped(parts: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return written.getvalue()
