"""Customers as a file, of the kind that its ending names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from sqlalchemy.orm import Session

from desktop_crm.domain.errors import UnknownFormat
from desktop_crm.domain.records import CustomerRecord
from desktop_crm.exchange.export_table import write_csv, write_workbook
from desktop_crm.exchange.vcard_write import write_card
from desktop_crm.queries.export_records import ExportRecords, all_customers
from desktop_crm.system.files import write_parts_atomically

Parts = Callable[[Sequence[CustomerRecord], str], Iterable[bytes]]

_CARDS = ".vcf"
_WRITERS: dict[str, Parts] = {
    ".csv": lambda records, language: (write_csv(records, language),),
    ".xlsx": lambda records, language: (write_workbook(records, language),),
    _CARDS: lambda records, _language: map(write_card, records),
}


def export_file(session: Session, path: Path, language: str, ids: Sequence[int] | None = None) -> int:
    """Write these customers, or all but the trash, to `path` whole or not at all, and return how many.

    The ending says the kind: .csv, .xlsx (headings in `language`, en or zh_CN) or .vcf (with photos). A file that
    stands there is replaced. Raise UnknownFormat for another ending, CannotWrite, SealBroken.
    """
    ending = path.suffix.lower()
    write = _WRITERS.get(ending)
    if write is None:
        raise UnknownFormat(path=str(path))
    chosen = all_customers(session) if ids is None else ids
    records = ExportRecords(session, chosen, photos=ending == _CARDS)
    write_parts_atomically(path, write(records, language))
    return len(chosen)
