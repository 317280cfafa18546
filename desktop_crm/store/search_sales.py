"""From rows of the file to the names of deals, documents, products and payments in the search memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.ids import LAST_ID
from desktop_crm.store.context import sealer
from desktop_crm.store.haystack_sales import SalesKind, SalesName, SalesNames
from desktop_crm.store.models import Change, Deal, Payment, Product, SalesDocument
from desktop_crm.store.models.base import table_code

_A_SLICE = 4000
_MODELS: Mapping[SalesKind, type[Any]] = {
    SalesKind.DEAL: Deal,
    SalesKind.DOCUMENT: SalesDocument,
    SalesKind.PRODUCT: Product,
    SalesKind.PAYMENT: Payment,
}
# By column, with the code under which it is sealed.
_COLUMNS = {
    SalesKind.DEAL: {"title": "tl", "code": "cd", "owner": "ow"},
    SalesKind.DOCUMENT: {"number": "nu"},
    SalesKind.PRODUCT: {"code": "cd", "name": "nm"},
    SalesKind.PAYMENT: {"reference": "rf"},
}


def all_sales(session: Session) -> Iterator[tuple[SalesKind, list[SalesName]]]:
    """Yield all names slice by slice, the newest of each kind first."""
    for kind in _MODELS:
        for found in _slices(session, kind, 0, LAST_ID):
            yield kind, found


def refresh_sales(session: Session, names: SalesNames, changes: Changes) -> None:
    """Bring the names up to a write."""
    if changes.op is Op.ERASE:
        for kind, model in _MODELS.items():
            names.keep_only(kind, session.scalars(select(model.id)).all())
        return
    for kind, model in _MODELS.items():
        if kind.value not in changes.tables:
            continue
        one_by_one, runs = _renamed(session, changes.change_set, kind)
        for start in range(0, len(one_by_one), _A_SLICE):
            part = one_by_one[start : start + _A_SLICE]
            names.forget(kind, part)
            names.put(kind, _read(session, kind, model.id.in_(part)))
        for first, last in runs:
            names.drop(kind, first, last)
            for found in _slices(session, kind, first, last):
                names.put(kind, found)


def _renamed(session: Session, change_set: int, kind: SalesKind) -> tuple[list[int], list[tuple[int, int]]]:
    """Return what a write added, took away or gave another name: record by record, and in runs from first to last.

    A thousand deals that go to another stage are called what they were called.
    """
    code, columns = table_code(_MODELS[kind]), _COLUMNS[kind].values()
    rows = session.execute(
        select(Change.row_id, Change.last_row)
        .where(Change.change_set_id == change_set, Change.t == code)
        .where(or_(Change.kind != "u", Change.c.in_(columns)))
        .distinct()
    )
    each = [(first, last) for first, last in rows]
    return [first for first, last in each if last is None], [(first, last) for first, last in each if last]


def _slices(session: Session, kind: SalesKind, first: int, last: int) -> Iterator[list[SalesName]]:
    while found := _read(session, kind, _MODELS[kind].id.between(first, last)):
        yield found
        last = found[-1].id - 1


def _read(session: Session, kind: SalesKind, which: ColumnElement[bool]) -> list[SalesName]:
    """Return a slice of the records that are meant, the newest first."""
    model, columns = _MODELS[kind], _COLUMNS[kind]
    statement: Select[*tuple[Any, ...]] = select(model.id, *(getattr(model, name) for name in columns))
    rows = (
        session.connection().execute(statement.where(which).order_by(model.id.desc()).limit(_A_SLICE)).all()
    )
    if not rows:
        return []
    ids, *sealed = zip(*rows, strict=True)
    codes = columns.values()
    opened = [
        sealer(session).open_texts(table_code(model), code, ids, texts)
        for code, texts in zip(codes, sealed, strict=True)
    ]
    return [SalesName(one, tuple(filter(None, names))) for one, *names in zip(ids, *opened, strict=True)]
