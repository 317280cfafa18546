"""Customers as a file, of the kind that its ending names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from desktop_crm.domain.errors import UnknownFormat
from desktop_crm.exchange.export_table import write_csv, write_workbook
from desktop_crm.exchange.vcard_write import Version, write_card
from desktop_crm.queries.export_records import ExportRecords, all_customers
from desktop_crm.system.files import write_parts_atomically


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """What to write: these customers, or all but the trash, to a file whose ending says the kind.

    .csv and .xlsx have headings in `language` (en or zh_CN); .vcf has cards of a version, with photos.
    """

    path: Path
    language: str = "en"
    ids: Sequence[int] | None = None
    card_version: Version = "3.0"


Parts = Callable[[ExportRecords, Export], Iterable[bytes]]
Watch = Callable[[int, int], None]

_CARDS = ".vcf"
_WRITERS: dict[str, Parts] = {
    ".csv": lambda records, export: (write_csv(records, export.language, records.most_points()),),
    ".xlsx": lambda records, export: (write_workbook(records, export.language, records.most_points()),),
    _CARDS: lambda records, export: (write_card(record, export.card_version) for record in records),
}


def export_file(session: Session, export: Export, watch: Watch = lambda _done, _total: None) -> int:
    """Write the file whole or not at all, and return how many customers are in it.

    A file that stands there is replaced. `watch` is told how far the work is, and may raise Stopped. Raise
    UnknownFormat for another ending, CannotWrite, SealBroken.
    """
    ending = export.path.suffix.lower()
    write = _WRITERS.get(ending)
    if write is None:
        raise UnknownFormat(path=str(export.path))
    ids = all_customers(session) if export.ids is None else export.ids
    records = ExportRecords(session, ids, photos=ending == _CARDS, watch=lambda done: watch(done, len(ids)))
    write_parts_atomically(export.path, write(records, export))
    return len(ids)
