"""A file of the import: how it is opened, and how its columns are read."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.records import CustomerRecord, ReadFile
from desktop_crm.domain.sales_records import ReadSales
from desktop_crm.exchange.contact_file import ContactFile, FileKind, open_contact_file
from desktop_crm.exchange.fields import Mapping
from desktop_crm.exchange.kept_columns import KeptColumns, columns_for, correction, headings_of, kept_for
from desktop_crm.exchange.sales_columns import SalesMapping
from desktop_crm.gui.sales_words import Holding
from desktop_crm.system.collector import collector_paused

if TYPE_CHECKING:
    from desktop_crm.gui.workspace import Job

_SAMPLE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How the user wants a file to be read; an empty text leaves the choice to the program."""

    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportFile:
    """A file of the import: how it is opened and mapped, the first cards, or why it cannot be opened.

    `error` may stand beside `opened`: then the last reading was in vain and the one before it is kept.
    """

    path: Path
    reading: Reading = Reading()
    opened: ContactFile | None = field(default=None, repr=False)
    mapping: Mapping | None = None
    sales: SalesMapping | None = None
    """Set where its rows are deals, products, papers or follow-ups instead of customers."""
    kept: KeptColumns | None = field(default=None, repr=False)
    """How the user had a table under these headings read before."""
    sample: tuple[CustomerRecord, ...] = field(default=(), repr=False)
    error: CrmError | None = None
    read: ReadFile | ReadSales | None = field(default=None, repr=False)
    """All of it as read by this mapping, for the next rehearsal."""

    @property
    def is_table(self) -> bool:
        """Tell whether its columns are to be matched."""
        return self.opened is not None and self.opened.table is not None

    @property
    def is_as_kept(self) -> bool:
        """Tell whether its columns are read as the user corrected them in an earlier import."""
        return self.kept is not None and columns_of(self, self.kept) == (self.mapping, self.sales)

    @property
    def holding(self) -> Holding:
        """Return what its rows are."""
        return Holding(kind=self.sales.kind, document=self.sales.document) if self.sales else Holding()

    @property
    def rows(self) -> int:
        """Return how many rows or cards it holds."""
        return self.opened.total if self.opened else 0

    @property
    def heaps(self) -> Iterator[Collection[object]]:
        """Yield what is much of it, to be let go little by little."""
        yield from [self.read.records] if self.read else []
        yield from [self.opened.table.rows] if self.opened and self.opened.table else []


def open_files(
    files: Sequence[ImportFile], country: str, known: Sequence[KeptColumns], job: Job
) -> list[ImportFile]:
    """Open files one after another, each as `open_file` does."""
    opened = []
    for number, file in enumerate(files):
        job.report(number, len(files))
        opened.append(open_file(file, file.reading, country, known))
    return opened


def open_file(
    file: ImportFile, reading: Reading, country: str, known: Sequence[KeptColumns] = ()
) -> ImportFile:
    """Open a file as `reading` asks, its columns as in an earlier import of such a table.

    What cannot be opened comes back with its error, and as it was before.
    """
    try:
        with collector_paused():
            opened = open_contact_file(file.path, reading.sheet, reading.encoding, reading.delimiter)
    except CrmError as error:
        return replace(file, error=error)
    entries = islice(opened.entries(country), _SAMPLE) if opened.kind is FileKind.VCARD else ()
    fresh = ImportFile(
        path=file.path,
        reading=reading,
        opened=opened,
        sample=tuple(entry for entry in entries if isinstance(entry, CustomerRecord)),
    )
    return read_by(fresh, kept_for(opened.table.headers, known) if opened.table else None)


def read_by(file: ImportFile, kept: KeptColumns | None) -> ImportFile:
    """Return a file whose columns are read as they were kept, or as found; it is to be read again."""
    mapping, sales = columns_of(file, kept)
    return replace(file, kept=kept, mapping=mapping, sales=sales, read=None)


def columns_of(file: ImportFile, kept: KeptColumns | None) -> tuple[Mapping | None, SalesMapping | None]:
    """Return how the columns of a table are read; those of cards not at all."""
    if file.opened is None or file.opened.table is None or file.opened.mapping is None:
        return None, None
    return columns_for(file.opened.table.headers, file.opened.mapping, kept)


def corrections(files: Sequence[ImportFile]) -> dict[tuple[str, ...], KeptColumns | None]:
    """Return what to keep of how the user had tables read, by their headings; None for those read as found."""
    found = {}
    for file in files:
        table, mapping = (file.opened.table, file.opened.mapping) if file.opened else (None, None)
        if table and mapping and file.mapping:
            headers = table.headers
            found[headings_of(headers)] = correction(headers, mapping, file.mapping, file.sales)
    return found
