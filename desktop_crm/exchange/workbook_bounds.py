"""Workbooks that would take memory beyond all measure, told before a reader allocates what their headers claim."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from contextlib import suppress
from lzma import LZMAError
from typing import IO
from xml.parsers import expat

from desktop_crm.domain.errors import CannotRead, TooLarge

UNPACKED_LIMIT = 1 << 30
_RATIO_LIMIT = 200
_FREE_OF_RATIO = 64 << 20
# The reader holds the whole rectangle up to the furthest cell: a few far cells must not cost gigabytes.
_BYTES_PER_CELL = 32
_AREA_PER_CELL = 100
_FREE_AREA = UNPACKED_LIMIT // _BYTES_PER_CELL
_MOST_AREA = 4 * _FREE_AREA
# Records of a binary sheet ([MS-XLSB] 2.3): cells with a value, behind the head of their row.
_BEGIN_SHEET_DATA, _ROW_HEAD = 145, 0
_CELLS = frozenset((*range(2, 12), 62))
_number = struct.Struct("<I").unpack_from
# Up to the column ZZ and the row 39,999 there is no huge rectangle.
_FAR = re.compile(rb"""r=["'](?:[A-Z]{3}|[A-Z]{0,2}(?:[4-9]\d{4}|\d{6}))""")
_COLUMN = re.compile(rb"""r=["']([A-Z]{2,})""")
_LETTERS = 26
_ROW = re.compile(rb"""r=["'][A-Z]*(\d+)""")
_ROW_OF_DIGITS = rb"""r=["'][A-Z]*\d{%d}"""
_FEW_CELLS = 1_000_000
_MANIFEST = "META-INF/manifest.xml"
_OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# [MS-CFB] 2.2: the sector shift, then the sector counts of directory, FAT, mini FAT and DIFAT.
_OLE_SHIFT, _OLE_COUNTS = 30, (40, 44, 64, 72)


def check_bounds(data: bytes, path: str) -> None:
    """Raise `TooLarge` for a workbook that swells or spreads too far, `CannotRead` (damaged) for false headers."""
    if data.startswith(_OLE_MARK):
        _check_sectors(data, path)
    elif zipfile.is_zipfile(io.BytesIO(data)):
        try:
            _check_archive(data, path)
        except (
            zipfile.BadZipFile,
            ValueError,
            NotImplementedError,
            RuntimeError,
            OSError,
            EOFError,
            zlib.error,
            LZMAError,
            expat.ExpatError,
        ) as error:
            raise CannotRead(path=path, reason="damaged") from error


def _check_sectors(data: bytes, path: str) -> None:
    """Refuse a compound file whose tables would be larger than the file."""
    if len(data) < 512:
        raise CannotRead(path=path, reason="damaged")
    (shift,) = struct.unpack_from("<H", data, _OLE_SHIFT)
    counts = [struct.unpack_from("<I", data, at)[0] for at in _OLE_COUNTS]
    if shift not in {9, 12} or any(count << shift > len(data) for count in counts):
        raise CannotRead(path=path, reason="damaged")


def _check_archive(data: bytes, path: str) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        unpacked = sum(entry.file_size for entry in entries)
        if unpacked > UNPACKED_LIMIT or unpacked > max(_FREE_OF_RATIO, len(data) * _RATIO_LIMIT):
            raise TooLarge(path=path, limit=UNPACKED_LIMIT)
        # The reader finds parts whatever the case and slashes of their names: a sheet is told by what it holds.
        is_binary = any(entry.filename.lower().endswith("workbook.bin") for entry in entries)
        spreads = _spreads_in_records if is_binary else _spreads
        if any(spreads(archive.read(entry)) for entry in entries):
            raise TooLarge(path=path, limit=UNPACKED_LIMIT)
        if _is_open_document(archive):
            with archive.open("content.xml") as content:
                if _Repeats(content).spread:
                    raise TooLarge(path=path, limit=UNPACKED_LIMIT)


def _is_open_document(archive: zipfile.ZipFile) -> bool:
    """Tell an OpenDocument sheet that is not encrypted: of one that is, the reader says so."""
    names = archive.namelist()
    encrypted = _MANIFEST in names and b"<manifest:encryption-data" in archive.read(_MANIFEST)
    return "content.xml" in names and not encrypted


class _Repeats:
    """Measures the tables of an OpenDocument sheet, where one cell or row may stand for a million (ODF 1.3, 19.675)."""

    def __init__(self, content: IO[bytes]) -> None:
        self.spread = False
        self._cells = self._row = self._place = self._filled_to = self._width = 0
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.ParseFile(content)

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table:table":
            self._row = self._width = self._cells = 0
        elif name == "table:table-row":
            self._row += int(attributes.get("table:number-rows-repeated", 1))
            self._place = self._filled_to = 0
        elif name in ("table:table-cell", "table:covered-table-cell"):
            self._place += int(attributes.get("table:number-columns-repeated", 1))
            if any(key.startswith("office:") for key in attributes):
                self._filled_to = self._place
                self._cells += 1

    def _end(self, name: str) -> None:
        if name == "table:table-row" and self._filled_to:
            self._width = max(self._width, self._filled_to)
            self.spread |= self._row * self._width > max(_FEW_CELLS, self._cells * _AREA_PER_CELL)


def _spreads(sheet: bytes) -> bool:
    """Tell whether the cells of a sheet are few in a huge rectangle."""
    if b"sheetData" not in sheet or not _FAR.search(sheet):
        return False
    width = max(map(_column_number, set(_COLUMN.findall(sheet))), default=_LETTERS)
    height = _FREE_AREA // width
    if not re.search(_ROW_OF_DIGITS % len(str(height)), sheet):
        return False
    area = width * max(map(int, set(_ROW.findall(sheet))), default=1)
    return _is_sparse(area, sheet.count(b"<c "))


def _is_sparse(area: int, cells: int) -> bool:
    """Tell whether so many cells, which may be empty ones, are too few for the rectangle around them."""
    return area > min(max(_FREE_AREA, cells * _AREA_PER_CELL), _MOST_AREA)


def _spreads_in_records(sheet: bytes) -> bool:
    """Tell the same of a binary sheet: records of a kind, a length and a body ([MS-XLSB] 2.1.4)."""
    row = rows = columns = cells = place = 0
    begun = False
    # One that ends in the midst of a record is the reader's to refuse: what stands before that counts here.
    with suppress(IndexError, struct.error):
        while place < len(sheet):
            kind, place = _seven_bits(sheet, place, 2)
            size, place = _seven_bits(sheet, place, 4)
            begun |= kind == _BEGIN_SHEET_DATA
            if begun and kind == _ROW_HEAD:
                (row,) = _number(sheet, place)
            elif begun and kind in _CELLS:
                rows, columns = max(rows, row + 1), max(columns, _number(sheet, place)[0] + 1)
                cells += 1
            place += size
    return _is_sparse(rows * columns, cells)


def _seven_bits(data: bytes, place: int, most: int) -> tuple[int, int]:
    """Return a number in at most so many bytes, seven bits each, the lowest first, and where the next thing stands."""
    number = 0
    for step in range(most):
        byte = data[place + step]
        number |= (byte & 0x7F) << 7 * step
        if byte < 0x80:
            return number, place + step + 1
    return number, place + most


def _column_number(letters: bytes) -> int:
    """Return 1 for A, 27 for AA."""
    number = 0
    for letter in letters[:4]:
        number = number * 26 + letter - 64
    return number
