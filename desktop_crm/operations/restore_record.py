"""Putting a customer's record, or one field of it, back to what a backup holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, insert, select, update
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import BadInput, RecordGone
from desktop_crm.domain.ids import new_ids
from desktop_crm.operations.put_back import TOGETHER
from desktop_crm.operations.tags import tag_named
from desktop_crm.queries.attachments import attachment_key
from desktop_crm.queries.record_then import RecordThen, RowThen, record_then
from desktop_crm.store.context import insert_run, sealer
from desktop_crm.store.models import AttachmentChunk, Base
from desktop_crm.store.schema import TableSpec, sealed_columns, tables
from desktop_crm.vault.stream import seal_chunks

_REFERENCES = {
    "interaction_id": "interaction",
    "customer_id": "customer",
    "from_id": "customer",
    "to_id": "customer",
}
# Gives the bytes of an attachment as the backup holds it.
Contents = Callable[[int], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One field of a row, by names such as contact_point and value; an empty column is the row as a whole."""

    table: str
    row_id: int
    column: str


def restore_record(session: Session, then: RecordThen, contents: Contents) -> int:
    """Put everything that `then` holds back, and return how many rows were left out as what they belong to is gone.

    What was added since stays. Ids stay as they were.
    """
    now = _now(session, then.customer_id)
    left_out = 0
    for row in then.rows:
        present = now.get((row.table, row.id))
        if present is None:
            left_out += not _bring_back(session, row, contents, alone=bool(now))
        else:
            _write(session, row, present, row.values)
    return left_out


def restore_cell(session: Session, then: RecordThen, cell: Cell, contents: Contents) -> int:
    """Put one field back, with what makes no sense without it, or one row that is gone; nothing is left out.

    Raise RecordGone where the row (or what it belongs to) is no longer there, BadInput for a field that is unknown.
    """
    row = next((one for one in then.rows if (one.table, one.id) == (cell.table, cell.row_id)), None)
    present = _now(session, then.customer_id).get((cell.table, cell.row_id))
    if row is None or (present is None) == bool(cell.column):
        raise RecordGone(record_id=cell.row_id)
    if present is None:
        if not _bring_back(session, row, contents, alone=cell.table != "customer"):
            raise RecordGone(record_id=cell.row_id)
        return 0
    name = next((one for one in row.values if one.removesuffix("_sealed") == cell.column), None)
    if name is None:
        raise BadInput(field="field", problem="unknown")
    group = next((group for group in TOGETHER.get(cell.table, ()) if name in group), frozenset({name}))
    _write(session, row, present, {one: row.values[one] for one in group})
    return 0


def _now(session: Session, customer_id: int) -> dict[tuple[str, int], RowThen]:
    try:
        return {(row.table, row.id): row for row in record_then(session, customer_id).rows}
    except RecordGone:
        return {}


def _write(session: Session, row: RowThen, present: RowThen, values: Mapping[str, Any]) -> None:
    """Write those values that differ; the same text sealed anew would stand in the journal as a change."""
    differing = {
        name: value
        for name, value in values.items()
        if value != present.values[name] and name != "is_primary" and _refers_well(session, name, value)
    }
    if differing:
        cells = _cells(row.table)
        session.execute(update(cells).where(cells.c.id == row.id).values(_sealed(session, row, differing)))


def _bring_back(session: Session, row: RowThen, contents: Contents, *, alone: bool) -> bool:
    """Insert a row that is gone; tell whether that could be done. `alone`: the rest of its record is there."""
    values = dict(row.values)
    if alone and "is_primary" in values:
        # Another one has taken the star meanwhile, or takes it by a click.
        values["is_primary"] = 0
    if row.table == "customer_tag":
        values["tag_id"] = tag_named(session, row.told)
    for name, value in values.items():
        if not _refers_well(session, name, value):
            if name != "interaction_id":
                return False
            values[name] = None
    stored = _sealed(session, row, values)
    session.execute(insert(_cells(row.table)).values(id=row.id, updated_at=0, gen=0, row_mac=b"", **stored))
    if row.table == "attachment":
        _keep_content(session, row.id, contents(row.id))
    return True


def _refers_well(session: Session, name: str, value: Any) -> bool:
    """Tell whether what a value refers to, if it does, is there today."""
    if name not in _REFERENCES or value is None:
        return True
    cells = _cells(_REFERENCES[name])
    return session.scalar(select(cells.c.id).where(cells.c.id == value)) is not None


def _sealed(session: Session, row: RowThen, values: Mapping[str, Any]) -> dict[str, Any]:
    codes = dict(sealed_columns(_spec(row.table)))
    code = _spec(row.table).code
    return {
        name: sealer(session).seal(code, codes[name], row.id, value)
        if name in codes and value is not None
        else value
        for name, value in values.items()
    }


def _keep_content(session: Session, attachment_id: int, content: bytes) -> None:
    chunks = seal_chunks(attachment_key(session, attachment_id), content)
    count = len(chunks)
    columns = {
        "id": new_ids(count),
        "created_at": [now_ms()] * count,
        "attachment_id": [attachment_id] * count,
        "position": range(count),
        "body": chunks,
    }
    insert_run(session, AttachmentChunk, columns)


def _cells(table: str) -> Table:
    return Base.metadata.tables[table]


def _spec(table: str) -> TableSpec:
    return next(spec for spec in tables().values() if spec.name == table)
