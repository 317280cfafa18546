"""What an import of tables of sales would do, row by row, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from desktop_crm.domain.errors import Stopped
from desktop_crm.domain.folding import fold
from desktop_crm.domain.records import RefusedRow
from desktop_crm.domain.sales_records import (
    DealRecord,
    DocumentRecord,
    FollowUpRecord,
    PaymentRecord,
    ProductRecord,
    ReadSales,
    SalesKind,
    SalesRecord,
)
from desktop_crm.queries.deal_list import list_deals
from desktop_crm.queries.known_customers import names_of_customers
from desktop_crm.queries.known_follow_ups import KnownFollowUps
from desktop_crm.queries.known_names import Alike, KnownNames, SalesDecisions
from desktop_crm.queries.known_papers import KnownPapers
from desktop_crm.queries.known_sales import Difference, Judgement, KnownDeals, KnownProducts, title_of
from desktop_crm.queries.known_stages import KnownStages, NewPlace, Places
from desktop_crm.queries.named_deals import NamedDeals, name_of_deal
from desktop_crm.queries.pipelines import every_pipeline
from desktop_crm.queries.rehearsal import Decision, Verdict
from desktop_crm.queries.settings import speaks_chinese

_PRODUCTS_ALIKE, _CUSTOMERS_ALIKE = 90, 95
_REPORT_EVERY = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearsedSale:
    """One row of a table and what would become of it.

    `target` is the record of the store that it is about, 0 for none, and `differences` what the row would change there.
    A doubtful row holds names that are not known but `alike` known ones; it is written with names of its own unless
    the user decides otherwise. A document whose deal is in doubt is written without one.
    """

    record: SalesRecord
    verdict: Verdict
    target: int = 0
    alike: tuple[Alike, ...] = ()
    differences: tuple[Difference, ...] = ()

    @property
    def reason(self) -> str:
        """Why a doubtful row is one."""
        if any(not one.is_deal for one in self.alike):
            return "alike"
        return "unclear_deal" if any(one.known for one in self.alike) else "unknown_deal"


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesRehearsal:
    """What would become of one table; `places` are the pipelines and stages that it names and the store has not.

    `customers` and `products` are those that its rows name and that are made for them.
    Tables are written in the order of their `place`: each may name what those before hold.
    """

    kind: SalesKind
    place: tuple[int, int]
    rows: tuple[RehearsedSale, ...]
    refused: tuple[RefusedRow, ...]
    places: tuple[NewPlace, ...] = ()
    customers: tuple[str, ...] = ()
    products: tuple[str, ...] = ()

    def count(self, verdict: Verdict) -> int:
        """Return how many rows have this verdict."""
        return sum(row.verdict is verdict for row in self.rows)

    def alike(self) -> dict[str, str]:
        """Return the names of the table that resemble known ones, with those."""
        return {one.name: one.known for row in self.rows for one in row.alike}


def rehearse_sales(
    session: Session,
    tables: Sequence[ReadSales],
    decisions: SalesDecisions = MappingProxyType({}),
    customers: Collection[str] = (),
    stop: Callable[[], bool] = lambda: False,
    places: Places = MappingProxyType({}),
) -> list[SalesRehearsal]:
    """Compare tables with the store and with one another, in the order of their kinds; nothing is written.

    `customers` are the names that other files of the same import bring; `places` what is chosen instead of new
    pipelines and stages. Raise Stopped.
    """
    rehearser = _Rehearser(session, _Said(decisions, customers, places), tables) if tables else None
    found: dict[int, SalesRehearsal] = {}
    for number, table in sorted(enumerate(tables), key=lambda one: one[1].place):
        assert rehearser is not None
        found[number] = rehearser.rehearse(table, stop)
    return [found[number] for number in range(len(tables))]


@dataclass(frozen=True, slots=True)
class _Said:
    """What is known beside the store: what the user decided and chose, and whom other files bring."""

    decisions: SalesDecisions
    customers: Collection[str]
    places: Places


class _Rehearser:
    def __init__(self, session: Session, said: _Said, tables: Sequence[ReadSales]) -> None:
        kinds = {table.kind for table in tables}
        self._decisions = decisions = said.decisions
        self._products = KnownProducts(session)
        self._product_names = KnownNames(self._products.names, decisions, _PRODUCTS_ALIKE)
        # A price list names nobody: all other tables need the names of all customers.
        stored = names_of_customers(session) if kinds - {SalesKind.PRODUCTS} else {}
        self._customer_names = KnownNames([*stored.values(), *said.customers], decisions, _CUSTOMERS_ALIKE)
        deals = list_deals(session) if SalesKind.DEALS in kinds or any(map(_names_deals, tables)) else ()
        self._deals, self._named_deals = KnownDeals(deals), NamedDeals(deals, decisions)
        self._stages = KnownStages(every_pipeline(session), said.places, chinese=speaks_chinese(session))
        papers = {SalesKind.DOCUMENTS, SalesKind.PAYMENTS} & kinds
        self._papers = KnownPapers(session, stored, self._named_deals) if papers else None
        self._follow_ups = KnownFollowUps(session, stored) if SalesKind.FOLLOW_UPS in kinds else None

    def rehearse(self, table: ReadSales, stop: Callable[[], bool]) -> SalesRehearsal:
        """Judge all rows of one table."""
        rows: list[RehearsedSale] = []
        refused = list(table.refused)
        for done, record in enumerate(table.records):
            if done % _REPORT_EVERY == 0 and stop():
                raise Stopped
            judged = self._judge(record)
            if isinstance(judged, RefusedRow):
                refused.append(judged)
            else:
                rows.append(judged)
        if self._papers is not None:
            self._papers.finish_table()
        refused.sort(key=lambda row: row.line)
        return SalesRehearsal(
            kind=table.kind,
            place=table.place,
            rows=tuple(rows),
            refused=tuple(refused),
            places=self._stages.finish_table(),
            customers=tuple(self._made_of(rows, self._customer_names, "customer")),
            products=tuple(self._made_of(rows, self._product_names, "product")),
        )

    def _made_of(self, rows: Sequence[RehearsedSale], names: KnownNames, field: str) -> Iterator[str]:
        """Yield the names that are made for rows beside them; a price list makes products by its own rows."""
        written = (Verdict.NEW, Verdict.DOUBTFUL, Verdict.CHANGED)
        for row in rows:
            if row.verdict not in written:
                continue
            if isinstance(row.record, ProductRecord):
                names.take_new(row.record.name)
            elif isinstance(row.record, DealRecord | DocumentRecord):
                made = names.take_new(getattr(row.record, field))
                yield from [made] if made else ()

    def _judge(self, record: SalesRecord) -> RehearsedSale | RefusedRow:
        settled, alike = self._settle(record)
        if any(self._decisions.get(fold(name)) is Decision.LEAVE_OUT for name in self._decided(record)):
            return RehearsedSale(record=record, verdict=Verdict.LEFT_OUT)
        judgement = self._compare(settled)
        if isinstance(judgement, RefusedRow):
            return judgement
        if isinstance(settled, DealRecord) and judgement.verdict is Verdict.NEW:
            self._named_deals.add(settled)
        if isinstance(record, DealRecord):
            self._stages.count(record, self._deals.pipeline_of(record))
        doubtful = judgement.verdict is Verdict.NEW and bool(alike)
        return RehearsedSale(
            record=settled,
            verdict=Verdict.DOUBTFUL if doubtful else judgement.verdict,
            target=judgement.target,
            alike=alike,
            differences=judgement.differences,
        )

    def _settle(self, record: SalesRecord) -> tuple[SalesRecord, tuple[Alike, ...]]:
        """Return a record with the names that are meant, and those that are in doubt."""
        alike = []
        changed: dict[str, Any] = {}
        for names, field, name in self._names(record):
            meant, known = names.settle(name)
            if known:
                alike.append(Alike(name=name, known=known))
            elif meant != name:
                changed[field] = meant
        settled = replace(record, **changed) if changed else record
        if isinstance(settled, DealRecord):
            settled = self._stages.settle(settled, self._deals.pipeline_of(settled))
        if isinstance(settled, DocumentRecord) and self._papers is not None:
            settled, unclear = self._papers.settle(settled)
            alike += [unclear] if unclear else []
        return settled, tuple(alike)

    def _decided(self, record: SalesRecord) -> Iterator[str]:
        """Yield the names of a row about which the user may have decided."""
        yield from (name for _, _, name in self._names(record))
        if isinstance(record, DocumentRecord):
            yield name_of_deal(record)

    def _names(self, record: SalesRecord) -> Iterator[tuple[KnownNames, str, str]]:
        """Yield the names of a row that would be made if they are not known, with their fields."""
        if isinstance(record, ProductRecord):
            yield self._product_names, "name", record.name
        elif isinstance(record, DealRecord | DocumentRecord):
            yield self._product_names, "product", record.product
            yield self._customer_names, "customer", record.customer

    def _compare(self, record: SalesRecord) -> Judgement | RefusedRow:
        if isinstance(record, ProductRecord):
            return self._products.judge(record)
        if isinstance(record, DealRecord):
            return self._deals.judge(record)
        # Payments and things to do are nobody's unless their customer is known.
        if isinstance(record, PaymentRecord | FollowUpRecord) and record.customer not in self._customer_names:
            return RefusedRow(line=record.line, reason="unknown", text=record.customer)
        if isinstance(record, FollowUpRecord):
            assert self._follow_ups is not None
            return self._follow_ups.judge(record)
        assert self._papers is not None
        return self._papers.judge(record)


def _names_deals(table: ReadSales) -> bool:
    return any(isinstance(one, DocumentRecord) and name_of_deal(one) for one in table.records)


def name_of_sale(record: SalesRecord) -> str:
    """Return what a row is called in a list: its title, product, number or customer."""
    match record:
        case DealRecord():
            return title_of(record)
        case ProductRecord():
            return record.name
        case FollowUpRecord():
            return record.title
    return record.number or record.customer


def names_in_doubt(row: RehearsedSale) -> tuple[str, ...]:
    """Return the names of a row that a decision about it decides."""
    return tuple(one.name for one in row.alike)
