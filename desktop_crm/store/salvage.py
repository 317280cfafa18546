"""What the rows of raw pages prove to be: records by their MAC, single values by their seal, keys by their header."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_crm.domain.errors import CrmError, KeyStoreFailed, SealBroken, StoreDamaged
from desktop_crm.store import key_rows
from desktop_crm.store.raw_pages import RawPages, RawRow
from desktop_crm.store.schema import TableSpec, file_columns, sealed_columns, tables
from desktop_crm.system.files import as_crm_error
from desktop_crm.vault.keys import DataKeys, KeyHeader
from desktop_crm.vault.row_mac import ROW_MAC_SIZE, Integrity, Stored

Unlock = Callable[[KeyHeader], DataKeys]

# Rows of the journal and the store's one row about itself: what they say is proved later, by the chain.
_BOOKKEEPING = ("change", "change_set", "crm_meta")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proved:
    """A row of a table, its values in the order of the file's columns. Without `whole`, only those given opened."""

    table: str
    row_id: int
    values: tuple[Stored, ...]
    whole: bool = True


class Judge:
    """Tells what a raw row is. It believes nothing but MACs and seals under the store's keys."""

    def __init__(self, keys: DataKeys) -> None:
        self._keys = keys
        self._sealer = keys.sealer
        self._integrity = Integrity(*keys.derive_each("rowmac"))
        self._shapes: dict[int, list[_Shape]] = defaultdict(list)
        for spec in tables().values():
            shape = _Shape(spec)
            self._shapes[shape.width].append(shape)

    def judge(self, row: RawRow) -> Proved | None:
        """Return the row with its table, or those of its values that open, or None where nothing is proved."""
        shapes = self._shapes.get(len(row.values), [])
        for place, shape in enumerate(shapes):
            mac, others = shape.for_mac(row.values)
            if isinstance(mac, bytes) and len(mac) == ROW_MAC_SIZE and self._holds(shape, row, others, mac):
                # Rows of a page are of one table: the next one is most likely of this one too.
                shapes.insert(0, shapes.pop(place))
                return Proved(table=shape.spec.name, row_id=row.row_id, values=(row.row_id, *row.values[1:]))
        return self._bookkeeping(row) or next(
            filter(None, (self._loose(shape, row) for shape in shapes)), None
        )

    def _holds(self, shape: _Shape, row: RawRow, others: tuple[Stored, ...], mac: bytes) -> bool:
        return self._integrity.holds(shape.spec.code, row.row_id, others, mac)

    def _loose(self, shape: _Shape, row: RawRow) -> Proved | None:
        """Return the sealed values of a row that open in this table, all else left out."""
        opening = {
            name: row.values[shape.columns.index(name)]
            for name, code in sealed_columns(shape.spec)
            if self._opens(shape.spec.code, code, row.row_id, row.values[shape.columns.index(name)])
        }
        if not opening:
            return None
        values = (row.row_id, *(opening.get(name) for name in shape.columns[1:]))
        return Proved(table=shape.spec.name, row_id=row.row_id, values=values, whole=False)

    def _opens(self, table: str, column: str, row_id: int, value: Stored) -> bool:
        try:
            return isinstance(value, bytes) and bool(self._sealer.open_text(table, column, row_id, value))
        except SealBroken:
            return False

    def _bookkeeping(self, row: RawRow) -> Proved | None:
        kinds = tuple(type(value) for value in row.values)
        for table in _BOOKKEEPING:
            if len(row.values) == len(file_columns(table)) and _FITS[table](kinds, row.values):
                if table == "crm_meta" and row.values[1] != self._keys.store_id:
                    continue
                return Proved(table=table, row_id=row.row_id, values=(row.row_id, *row.values[1:]))
        return None


class _Shape:
    """How the rows of one table stand in the file, and which of their values the MAC covers in which order."""

    def __init__(self, spec: TableSpec) -> None:
        self.spec = spec
        self.columns = file_columns(spec.name)
        self.width = len(self.columns)
        self._mac = self.columns.index("row_mac")
        self._covered = [self.columns.index(name) for name in spec.all_columns]

    def for_mac(self, values: tuple[Stored, ...]) -> tuple[Stored, tuple[Stored, ...]]:
        return values[self._mac], tuple(values[place] for place in self._covered)


_NUMBER_OR_NONE = (int, type(None))
_FITS: dict[str, Callable[[tuple[type, ...], tuple[Stored, ...]], bool]] = {
    "change": lambda kinds, values: (
        kinds[1:5] == (int, str, str, int)
        and kinds[5] in (str, type(None))
        and kinds[6] in _NUMBER_OR_NONE
        and values[3] in tables()
    ),
    "change_set": lambda kinds, _values: (
        kinds[1:7] == (str, int, str, int, int, int)
        and kinds[7] in _NUMBER_OR_NONE
        and kinds[8] in _NUMBER_OR_NONE
        and kinds[9:] == (int, int, bytes)
    ),
    "crm_meta": lambda kinds, _values: kinds[1:] == (str, int, bytes, bytes),
}


def proved_rows(
    path: Path, judge: Judge, stop: Callable[[], bool], report: Callable[[int, int], None]
) -> Iterator[Proved | None]:
    """Give what each row on the leaf pages of a file proves to be, None for one that proves nothing.

    `report` hears how many pages are done. Raise CannotRead.
    """
    with closing(_opened(path)) as pages:
        for done, number in enumerate(pages.numbers, start=1):
            if stop():
                return
            yield from map(judge.judge, _records(pages, number))
            if done % 100 == 0 or done == pages.count:
                report(done, pages.count)


def found_headers(path: Path) -> list[KeyHeader]:
    """Return the key headers that stand anywhere in a file, the newest first. Raise CannotRead."""
    found: dict[bytes, KeyHeader] = {}
    with closing(_opened(path)) as pages:
        for number in pages.numbers:
            bodies = [row.values[1] for row in pages.rows(number) if len(row.values) == 2]
            for header in _headers_in((*bodies, *key_rows.framed_in(pages.page(number)))):
                found[header.to_bytes()] = header
    return sorted(found.values(), key=lambda header: -header.gen)


def _headers_in(bodies: Iterable[Stored]) -> Iterator[KeyHeader]:
    for body in bodies:
        with suppress(StoreDamaged):
            yield key_rows.parse(body)


def unlock_any(headers: list[KeyHeader], unlock: Unlock) -> tuple[KeyHeader, DataKeys]:
    """Return the first header that opens, and its keys. Raise what the newest one raised, or StoreDamaged for none."""
    refusals: list[CrmError] = []
    for header in headers:
        try:
            return header, unlock(header)
        except KeyStoreFailed:
            raise
        except CrmError as error:
            refusals.append(error)
    raise refusals[0] if refusals else StoreDamaged(part="header")


def _opened(path: Path) -> RawPages:
    try:
        return RawPages(path)
    except OSError as error:
        raise as_crm_error(error, path, writing=False) from error


def _records(pages: RawPages, number: int) -> Iterator[RawRow]:
    # The file keeps the id of a record beside its values, where NULL stands for it; those of the schema begin with a
    # text, and the key header has but two.
    return (row for row in pages.rows(number) if len(row.values) >= 5 and row.values[0] is None)
