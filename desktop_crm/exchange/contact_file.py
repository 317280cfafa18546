"""Files of contacts, whatever their ending: opened for a preview, or read to the end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from desktop_crm.domain.errors import Stopped, UnknownFormat
from desktop_crm.domain.records import CustomerRecord, ReadFile, RefusedRow
from desktop_crm.exchange.columns import recognise
from desktop_crm.exchange.csv_table import read_table
from desktop_crm.exchange.fields import Field, Mapping
from desktop_crm.exchange.table import Table
from desktop_crm.exchange.table_records import records
from desktop_crm.exchange.text_encoding import decode
from desktop_crm.exchange.vcard import cards, count_cards
from desktop_crm.exchange.whole_file import read_whole_file
from desktop_crm.exchange.xlsx_table import read_workbook
from desktop_crm.system.collector import collector_paused

SIZE_LIMIT = 256 << 20
_HEAD = 64 * 1024
_SAMPLE_ROWS = 50
_REPORT_EVERY = 200
_LONGEST_NAME = 40
_WORKBOOK_MARKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_CARD_AT_START = re.compile(r"\s*(?:VERSION:[234]\.|(?:N|FN)(?:;[^:\n]*)?:)", re.IGNORECASE)
_CARD_BEGIN = re.compile(r"(?:^|[\r\n])[ \t]*BEGIN:VCARD[ \t]*(?:$|[\r\n])", re.IGNORECASE)
# The zeros of a picture in raw bytes would make the file look like UTF-16.
_CARD_BEGIN_RAW = re.compile(_CARD_BEGIN.pattern.encode(), re.IGNORECASE)
_FOREIGN = re.compile(
    r"\s*(?:[{<]|\[\s*[{\[\"]|// <!--|BEGIN:VCALENDAR|%PDF|(?:version: 1\s+)?dn:|(?:From|Received|Return-Path): )",
    re.IGNORECASE,
)
_BLANK = "\ufeff\0 \t\r\n"
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]


class FileKind(StrEnum):
    """What a file of contacts is, found by its content."""

    VCARD = "vcard"
    TEXT_TABLE = "csv"
    WORKBOOK = "xlsx"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFile:
    """A file opened for import. A table has its columns' mapping, as found; cards need none."""

    kind: FileKind
    data: bytes = field(repr=False)
    encoding: str = ""
    table: Table | None = field(default=None, repr=False)
    mapping: Mapping | None = None

    @property
    def total(self) -> int:
        """Return how many rows or (about) how many cards there are, for progress."""
        return count_cards(self.data) if self.table is None else len(self.table.rows)

    def entries(self, country: str, mapping: Mapping | None = None) -> Iterator[CustomerRecord | RefusedRow]:
        """Yield each customer or refusal in the file's order, a table by `mapping` or else by the one found."""
        chosen = mapping or self.mapping
        if self.table is not None and chosen is not None:
            yield from records(self.table, chosen, country)
        elif self.kind is FileKind.VCARD:
            yield from cards(self.data)
        else:
            yield RefusedRow(line=0, reason="empty_file")


@collector_paused()
def open_contact_file(path: Path, sheet: str = "", encoding: str = "", delimiter: str = "") -> ContactFile:
    """Open a file for a preview; `sheet`, `encoding` and `delimiter` are the user's choice over what would be found.

    Raise `CannotRead`, `TooLarge` (beyond `SIZE_LIMIT`, told without reading) and `UnknownFormat`.
    """
    data = read_whole_file(path, SIZE_LIMIT)
    kind = _kind(data, str(path))
    if kind is FileKind.EMPTY:
        return ContactFile(kind=kind, data=b"")
    if kind is FileKind.VCARD:
        if encoding:
            return ContactFile(
                kind=kind, data=data.decode(encoding, errors="replace").encode(), encoding=encoding
            )
        return ContactFile(kind=kind, data=data, encoding=decode(data).encoding)
    if kind is FileKind.WORKBOOK:
        table = read_workbook(data, str(path), sheet)
    else:
        table = read_table(data, delimiter, encoding)
    mapping = recognise(table.headers, table.rows[:_SAMPLE_ROWS])
    if kind is FileKind.TEXT_TABLE and not delimiter and _is_prose(table, mapping):
        raise UnknownFormat(path=str(path))
    return ContactFile(kind=kind, data=b"", encoding=table.encoding, table=table, mapping=mapping)


@collector_paused()
def read_entries(
    opened: ContactFile, country: str, progress: Progress | None = None, stop: Stop | None = None
) -> ReadFile:
    """Read all of an opened file.

    `country` (ISO 3166, two letters) is the user's home. `progress` hears (done, total) now and then; where `stop`
    says true, `Stopped` is raised.
    """
    total = opened.total
    found: list[CustomerRecord] = []
    refused: list[RefusedRow] = []
    for done, entry in enumerate(opened.entries(country), start=1):
        if isinstance(entry, CustomerRecord):
            found.append(entry)
        else:
            refused.append(entry)
        if done % _REPORT_EVERY == 0:
            if stop is not None and stop():
                raise Stopped
            if progress is not None:
                progress(done, max(total, done))
    return ReadFile(records=tuple(found), refused=tuple(refused), encoding=opened.encoding)


def _is_prose(table: Table, mapping: Mapping) -> bool:
    """Tell a licence or a log: no column is a contact's, most lines are too long for a name and unevenly divided."""
    if any(column.field is not Field.EXTRA for column in mapping.columns):
        return False
    sample = table.rows[:_SAMPLE_ROWS]
    divided = Counter(len(row) for row in sample if len(row) > 1)
    even = max(divided.values(), default=0) * 5 > len(sample) * 4
    long = sum(sum(map(len, row)) > _LONGEST_NAME for row in sample) * 2 > len(sample)
    return long and not even


def _kind(data: bytes, path: str) -> FileKind:
    if data.startswith(_WORKBOOK_MARKS):
        return FileKind.WORKBOOK
    if _CARD_BEGIN_RAW.search(data[:_HEAD]):
        return FileKind.VCARD
    text = decode(data[:_HEAD]).text.strip(_BLANK) or decode(data).text.strip(_BLANK)[:_HEAD]
    if not text:
        return FileKind.EMPTY
    if _CARD_BEGIN.search(text) or _CARD_AT_START.match(text):
        return FileKind.VCARD
    if len(_CONTROL.findall(text)) * 50 > len(text):
        raise UnknownFormat(path=path)
    if _FOREIGN.match(text):
        raise UnknownFormat(path=path)
    return FileKind.TEXT_TABLE
