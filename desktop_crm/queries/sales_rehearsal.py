"""What an import of deals, products, documents or payments would do, row by row, before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from rapidfuzz import fuzz
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.folding import fold
from desktop_crm.domain.pipelines import StageKind, stage_key
from desktop_crm.domain.records import RefusedRow
from desktop_crm.domain.sales_records import (
    DealRecord,
    DocumentRecord,
    ProductRecord,
    ReadSales,
    SalesKind,
    SalesRecord,
)
from desktop_crm.queries.deal_list import DealLine, list_deals
from desktop_crm.queries.known_papers import KnownPapers
from desktop_crm.queries.rehearsal import Decision, Verdict
from desktop_crm.store.models import Product

_ALIKE = 90

SalesDecisions = Mapping[str, Decision]
"""What the user says of products that resemble others, by their folded names: MERGE takes them for the known one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearsedSale:
    """One row of a table and what would become of it.

    `target` is the record of the store that it is about, 0 for none. A doubtful row names a product that is not
    known, but resembles `alike`; it is written with a product of its own unless the user decides otherwise.
    """

    record: SalesRecord
    verdict: Verdict
    target: int = 0
    alike: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesRehearsal:
    """What would become of one table."""

    kind: SalesKind
    rows: tuple[RehearsedSale, ...]
    refused: tuple[RefusedRow, ...]

    def count(self, verdict: Verdict) -> int:
        """Return how many rows have this verdict."""
        return sum(row.verdict is verdict for row in self.rows)

    def alike(self) -> dict[str, str]:
        """Return the products of the table that resemble known ones, with those."""
        return {product_of(row.record): row.alike for row in self.rows if row.alike}


def rehearse_sales(
    session: Session, read: ReadSales, decisions: SalesDecisions = MappingProxyType({})
) -> SalesRehearsal:
    """Compare a table with the store; nothing is written."""
    rehearser = _Rehearser(session, read.kind, decisions)
    judged = [rehearser.judge(record) for record in read.records]
    refused = [*read.refused, *(one for one in judged if isinstance(one, RefusedRow))]
    return SalesRehearsal(
        kind=read.kind,
        rows=tuple(one for one in judged if isinstance(one, RehearsedSale)),
        refused=tuple(sorted(refused, key=lambda row: row.line)),
    )


class _Rehearser:
    def __init__(self, session: Session, kind: SalesKind, decisions: SalesDecisions) -> None:
        self._products = _Products(session, decisions)
        self._deals = KnownDeals(list_deals(session) if kind is SalesKind.DEALS else ())
        papers = kind in (SalesKind.DOCUMENTS, SalesKind.PAYMENTS)
        self._papers = KnownPapers(session) if papers else None

    def judge(self, record: SalesRecord) -> RehearsedSale | RefusedRow:
        settled, alike = self._products.settle(record)
        if self._products.decision(record) is Decision.LEAVE_OUT:
            return RehearsedSale(record=settled, verdict=Verdict.LEFT_OUT)
        if isinstance(settled, ProductRecord):
            return self._products.judge(settled, alike)
        if isinstance(settled, DealRecord):
            return self._deals.judge(settled, alike)
        verdict = self._papers.judge(settled) if self._papers else Verdict.NEW
        if isinstance(verdict, RefusedRow):
            return verdict
        doubtful = verdict is Verdict.NEW and alike
        return RehearsedSale(record=settled, verdict=Verdict.DOUBTFUL if doubtful else verdict, alike=alike)


class KnownDeals:
    """The deals of the store by number and by what they say, each to be met by one row."""

    def __init__(self, lines: Iterable[DealLine]) -> None:
        self._by_code: dict[str, DealLine] = {}
        self._by_facts: dict[tuple[str, ...], list[int]] = {}
        for line in lines:
            if line.code:
                self._by_code[line.code] = line
            else:
                self._by_facts.setdefault(_facts_of_line(line), []).append(line.id)

    def judge(self, record: DealRecord, alike: str) -> RehearsedSale:
        """Decide about a row: a deal with its number is the same or changed, one without is known by all it says."""
        line = self._by_code.get(record.code) if record.code else None
        if line is not None:
            same = _facts_of_line(line) == _facts(record, line)
            verdict = Verdict.SAME if same else Verdict.CHANGED
            return RehearsedSale(record=record, verdict=verdict, target=line.id)
        twins = [] if record.code else self._by_facts.get(_facts(record), [])
        if twins:
            return RehearsedSale(record=record, verdict=Verdict.SAME, target=twins.pop())
        return RehearsedSale(record=record, verdict=_new(alike), alike=alike)


class _Products:
    """The products that are known by name, from the store and from the rows so far."""

    def __init__(self, session: Session, decisions: SalesDecisions) -> None:
        self._decisions = decisions
        self._stored = {fold(one.name or ""): one for one in session.scalars(select(Product))}
        self._names = {folded: one.name or "" for folded, one in self._stored.items()}
        self._likely: dict[str, str] = {}

    def decision(self, record: SalesRecord) -> Decision | None:
        """Return what the user said of a row's product."""
        return self._decisions.get(fold(product_of(record)))

    def settle(self, record: SalesRecord) -> tuple[SalesRecord, str]:
        """Return a record with the product that it is about, and which known one that resembles."""
        name = product_of(record)
        folded = fold(name)
        if not name or folded in self._stored:
            return record, ""
        if folded not in self._likely:
            self._likely[folded] = self._resembling(name)
            self._names.setdefault(folded, name)
        alike = self._likely[folded]
        if alike and self.decision(record) is Decision.MERGE:
            return _with_product(record, alike), ""
        return record, alike

    def judge(self, record: ProductRecord, alike: str) -> RehearsedSale:
        """Decide about a row of a price list."""
        stored = self._stored.get(fold(record.name))
        if stored is None:
            return RehearsedSale(record=record, verdict=_new(alike), alike=alike)
        price = (record.price.amount_minor, record.price.currency) if record.price else (None, None)
        same = record.price is None or (stored.price, stored.currency) == price
        verdict = Verdict.SAME if same else Verdict.CHANGED
        return RehearsedSale(record=record, verdict=verdict, target=stored.id)

    def _resembling(self, name: str) -> str:
        """Return the known product that a name most likely misspells, as GTXPro does GTX Pro; "" for none."""
        letters = _letters(name)
        for folded, known in self._names.items():
            if _letters(folded) == letters and folded != fold(name):
                return known
        scored = ((fuzz.ratio(letters, _letters(folded)), known) for folded, known in self._names.items())
        # Two numbers that differ are two products, however alike the rest is.
        score, best = max(scored, default=(0.0, ""))
        return best if score >= _ALIKE and _digits(best) == _digits(name) else ""


def _new(alike: str) -> Verdict:
    return Verdict.DOUBTFUL if alike else Verdict.NEW


def _with_product(record: SalesRecord, name: str) -> SalesRecord:
    match record:
        case ProductRecord():
            return replace(record, name=name)
        case DealRecord() | DocumentRecord():
            return replace(record, product=name)
    return record


def _letters(name: str) -> str:
    return "".join(letter for letter in fold(name) if letter.isalnum())


def _digits(name: str) -> Counter[str]:
    return Counter(letter for letter in name if letter.isdigit())


def _facts(record: DealRecord, line: DealLine | None = None) -> tuple[str, ...]:
    """Return what a row says of a deal; where it names no day, that of the known one stands."""
    return (
        fold(title_of(record)),
        fold(record.customer),
        fold(record.product),
        stage_key(record.stage),
        record.opened_on or (line.opened_on if line else ""),
        record.closed_on or record.expected_on or (_end(line) if line else ""),
        str(record.money.amount_minor) if record.money else "",
        record.currency,
    )


def _facts_of_line(line: DealLine) -> tuple[str, ...]:
    return (
        fold(line.title),
        fold(line.customer),
        fold(line.product),
        stage_key(line.stage) if line.status == StageKind.OPEN else line.status,
        line.opened_on,
        _end(line),
        str(line.money.amount_minor) if line.money else "",
        line.currency,
    )


def _end(line: DealLine) -> str:
    return line.closed_on or line.expected_on or ""


def title_of(record: DealRecord) -> str:
    """Return the title of a deal: its own, or else what it is about or whom."""
    return record.title or record.product or record.customer or record.code


def product_of(record: SalesRecord) -> str:
    """Return the product that a row names, "" for none."""
    if isinstance(record, ProductRecord):
        return record.name
    return getattr(record, "product", "")
