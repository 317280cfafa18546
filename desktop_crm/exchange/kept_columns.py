"""How the user had the columns of a table read, kept for the next one under the same headings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.domain.sales_records import SalesKind
from desktop_crm.exchange.fields import Column, Field, Mapping
from desktop_crm.exchange.headings import key
from desktop_crm.exchange.sales_columns import SalesMapping, recognise_sales
from desktop_crm.exchange.sales_fields import SalesField

# A table wider than that is nobody's list of customers, and would make a large setting.
_WIDEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptColumns:
    """What a table under these headings holds: sales, or people with what the user corrected of the columns found."""

    headings: tuple[str, ...]
    corrected: tuple[tuple[int, Column], ...] = ()
    sales: SalesMapping | None = None


def headings_of(headers: Sequence[str]) -> tuple[str, ...]:
    """Return by what a table is known again, whatever the spelling; empty where it cannot be."""
    headings = [key(text) or text.strip()[:200] for text in headers]
    while headings and not headings[-1]:
        headings.pop()
    return tuple(headings) if len(headings) <= _WIDEST else ()


def correction(
    headers: Sequence[str], found: Mapping, chosen: Mapping, sales: SalesMapping | None
) -> KeptColumns | None:
    """Return what is worth keeping of the user's choice, None where everything is as the program found it."""
    if sales is not None:
        kept = KeptColumns(headings=headings_of(headers), sales=sales)
        return None if sales == recognise_sales(headers) else kept
    pairs = zip(found.columns, chosen.columns, strict=True)
    corrected = tuple((place, now) for place, (before, now) in enumerate(pairs) if now != before)
    as_found = not corrected and recognise_sales(headers) is None
    return None if as_found else KeptColumns(headings=headings_of(headers), corrected=corrected)


def kept_for(headers: Sequence[str], known: Iterable[KeptColumns]) -> KeptColumns | None:
    """Return what was kept for a table under these headings."""
    headings = headings_of(headers)
    return next((one for one in known if headings and one.headings == headings), None)


def columns_for(
    headers: Sequence[str], found: Mapping, kept: KeptColumns | None
) -> tuple[Mapping, SalesMapping | None]:
    """Return how a table is read: as people by the first, as sales where the second is there."""
    if kept is None:
        return found, recognise_sales(headers)
    columns = list(found.columns)
    for place, column in kept.corrected:
        if place < len(columns):
            columns[place] = column
    return replace(found, columns=tuple(columns)), kept.sales


def kept_as_json(kept: KeptColumns) -> dict[str, Any]:
    """Return what `kept_from` reads."""
    sales = kept.sales
    return {
        "headings": [*kept.headings],
        "corrected": [[place, one.field, one.label, one.service, one.group] for place, one in kept.corrected],
        "sales": [sales.kind, sales.document, {**sales.columns}] if sales else None,
    }


def kept_from(value: dict[str, Any]) -> KeptColumns:
    """Return what was kept. Raise ValueError for a field that this version of the program does not have."""
    sales = value["sales"]
    return KeptColumns(
        headings=tuple(value["headings"]),
        corrected=tuple(
            (place, Column(field=Field(field), label=label, service=service, group=group))
            for place, field, label, service, group in value["corrected"]
        ),
        sales=_sales_from(*sales) if sales else None,
    )


def _sales_from(kind: str, document: str, columns: dict[str, int]) -> SalesMapping:
    return SalesMapping(
        kind=SalesKind(kind),
        document=DocumentKind(document),
        columns={SalesField(field): place for field, place in columns.items()},
    )
