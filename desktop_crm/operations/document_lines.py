"""The lines of a document as they are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.prices import GREATEST, Price, require_sensible, totals
from desktop_crm.domain.text import clean
from desktop_crm.operations.existing import existing
from desktop_crm.store.models import DocumentLine, Product, SalesDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class LineEdit:
    """A line as it is to stand: a price, and a product or words (a product's name where they are empty).

    Later documents name the line by its `position`; 0 is for a new line, which gets the next.
    """

    price: Price
    product_id: int | None = None
    text: str = ""
    position: int = 0


def write_lines(session: Session, document: SalesDocument, lines: Mapping[int, LineEdit]) -> None:
    """Put these lines, by position, in place of all others, and reckon the sums. Raise BadInput, RecordGone.

    A line of the same thing is changed where it stands, so that the history tells what changed in it.
    """
    found = select(DocumentLine).where(DocumentLine.document_id == document.id)
    rows = {row.position: row for row in session.scalars(found)}
    for position, line in lines.items():
        require_sensible(line.price)
        product = existing(session, Product, line.product_id) if line.product_id else None
        words = clean(line.text, "text") or (product.name if product else None)
        row = rows.get(position)
        if row is not None and (row.product_id, row.text) == (line.product_id, words):
            del rows[position]
            row.quantity, row.unit_price = line.price.quantity, line.price.unit_price
            row.discount, row.tax_rate = line.price.discount, line.price.tax_rate
        else:
            _add_line(session, document.id, position, line).text = words
    for row in rows.values():
        session.delete(row)
    reckon(document, [line.price for line in lines.values()])


def reckon(document: SalesDocument, prices: Iterable[Price]) -> None:
    """Let a document come to the sums of its lines. Raise BadInput."""
    sums = totals(prices)
    if sums.gross > GREATEST:
        raise BadInput(field="amount", problem="out_of_range")
    document.net, document.tax = sums.net, sums.tax


def _add_line(session: Session, document_id: int, position: int, line: LineEdit) -> DocumentLine:
    row = DocumentLine(
        id=new_id(),
        created_at=now_ms(),
        document_id=document_id,
        product_id=line.product_id,
        position=position,
        quantity=line.price.quantity,
        unit_price=line.price.unit_price,
        discount=line.price.discount,
        tax_rate=line.price.tax_rate,
    )
    session.add(row)
    return row


def by_position(lines: Iterable[LineEdit]) -> dict[int, LineEdit]:
    """Return lines by position; new ones stand last."""
    listed = list(lines)
    last = max((line.position for line in listed), default=0)
    placed = {}
    for line in listed:
        last += not line.position
        placed[line.position or last] = line
    return placed


def lines_of(session: Session, document_id: int) -> dict[int, LineEdit]:
    """Return the lines of a document by position."""
    rows = session.scalars(
        select(DocumentLine).where(DocumentLine.document_id == document_id).order_by(DocumentLine.position)
    )
    return {
        row.position: LineEdit(
            price=Price(
                quantity=row.quantity,
                unit_price=row.unit_price,
                discount=row.discount,
                tax_rate=row.tax_rate,
            ),
            product_id=row.product_id,
            text=row.text or "",
            position=row.position,
        )
        for row in rows
    }


def with_quantity(line: LineEdit, quantity: int) -> LineEdit:
    """Return the same line for another quantity."""
    return replace(line, price=replace(line.price, quantity=quantity))
