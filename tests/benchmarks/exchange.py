"""Reading and writing files, against the libraries that others use for it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from functools import partial

import openpyxl
import vobject

from desktop_crm.domain.records import CustomerRecord
from desktop_crm.exchange.export_table import export_table, write_csv, write_workbook
from desktop_crm.exchange.vcard_cards import read_cards
from desktop_crm.exchange.xlsx_table import read_workbook
from desktop_crm.queries.export_records import ExportRecords, all_customers
from desktop_crm.store.store import Store
from tests.benchmarks.measuring import Figure, Target, compared
from tests.benchmarks.samples import opened, records, sample_path
from tests.whole_files import read_vcard, write_vcard

# A million take the others an hour.
LARGEST = 100_000


def measure(size: int) -> Iterator[Figure]:
    """Yield the figures of this family.

    vobject tells what stands in a card, not what a customer is: ours is timed as far as that, and as a whole.
    """
    people = list(records(size))
    yield from _reading(people, size)
    store = opened(sample_path(size))
    yield from _writing(store, size)
    store.close()


def _reading(people: Sequence[CustomerRecord], size: int) -> Iterator[Figure]:
    book, cards = write_workbook(people), write_vcard(people)
    read = compared(lambda: read_workbook(book), lambda: _read_with_openpyxl(book), rounds=1)
    yield read.figure("read XLSX", "openpyxl", size, Target(ratio=0.10, growth=1.0))
    plainly = partial(_read_with_vobject, cards, transform=False)
    parsed = compared(lambda: list(read_cards(cards)), plainly, rounds=1)
    yield parsed.figure(
        "read vCard: properties as they stand",
        "vobject without transform",
        size,
        Target(ratio=0.13, growth=1.0),
    )
    understood = compared(lambda: read_vcard(cards), partial(_read_with_vobject, cards), rounds=1)
    yield understood.figure("read vCard", "vobject", size, Target(growth=1.0))


def _writing(store: Store, size: int) -> Iterator[Figure]:
    ids = store.read(all_customers)
    people = store.read(lambda session: list(ExportRecords(session, ids)))
    as_csv = compared(
        partial(_export, store, ids, _write_csv), partial(_export, store, ids, _write_hex), rounds=1
    )
    yield as_csv.figure("export CSV", "the same rows as hex", size, Target(ratio=0.9, growth=1.0))
    as_book = compared(lambda: write_workbook(people), lambda: _write_with_openpyxl(people), rounds=1)
    yield as_book.figure("write XLSX", "openpyxl", size, Target(ratio=0.5, growth=1.0))


def _export(store: Store, ids: Sequence[int], write: object) -> None:
    store.read(lambda session: write(ExportRecords(session, ids)))  # type: ignore[operator]  # one of two writers


def _write_csv(people: ExportRecords) -> bytes:
    return write_csv(people, "en", people.most_points())


def _write_hex(people: ExportRecords) -> bytes:
    target = io.StringIO()
    rows = export_table(people, "en", people.most_points()).rows
    csv.writer(target).writerows([cell.encode().hex() for cell in row] for row in rows)
    return target.getvalue().encode()


def _read_with_vobject(cards: bytes, transform: bool = True) -> int:
    return sum(1 for _ in vobject.readComponents(cards.decode(), transform=transform))


def _read_with_openpyxl(book: bytes) -> int:
    sheet = openpyxl.load_workbook(io.BytesIO(book), read_only=True).worksheets[0]
    return sum(len(row) for row in sheet.iter_rows(values_only=True))


def _write_with_openpyxl(people: Sequence[CustomerRecord]) -> None:
    table = export_table(people)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(table.headers)
    for row in table.rows:
        sheet.append(row)
    book.save(io.BytesIO())
