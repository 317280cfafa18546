"""Which deals the rows of documents mean, by number, or by title and customer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from types import MappingProxyType

from rapidfuzz import fuzz

from desktop_crm.domain.clock import today
from desktop_crm.domain.folding import fold
from desktop_crm.domain.sales_records import DealRecord, DocumentRecord
from desktop_crm.queries.deal_list import DealLine
from desktop_crm.queries.known_names import Alike, SalesDecisions
from desktop_crm.queries.known_sales import title_of
from desktop_crm.queries.rehearsal import Decision

_ALIKE = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDeal:
    """A deal as documents name it; `id` is 0 for one that the same import brings."""

    id: int
    code: str
    title: str
    customer: str
    opened_on: str


class NamedDeals:
    """The deals of the store, and those of the rows so far. A number is the other program's or the deal's own id."""

    def __init__(self, lines: Iterable[DealLine], decisions: SalesDecisions = MappingProxyType({})) -> None:
        self._decisions = decisions
        self._today = today().isoformat()
        self._by_id: dict[int, NamedDeal] = {}
        self._by_code: dict[str, NamedDeal] = {}
        self._by_customer: dict[str, list[NamedDeal]] = {}
        for line in lines:
            self._keep(
                NamedDeal(
                    id=line.id,
                    code=line.code,
                    title=line.title,
                    customer=line.customer,
                    opened_on=line.opened_on,
                )
            )

    def add(self, record: DealRecord) -> None:
        """Know a deal that the import brings."""
        self._keep(
            NamedDeal(
                id=0,
                code=record.code,
                title=title_of(record),
                customer=record.customer,
                opened_on=record.begins_on(self._today),
            )
        )

    def title(self, deal_id: int | None) -> str:
        """Return the title of a deal of the store, "" for none."""
        known = self._by_id.get(deal_id or 0)
        return known.title if known else ""

    def settle(self, record: DocumentRecord, held: int | None) -> tuple[DocumentRecord, Alike | None]:
        """Return a row with its deal, or what is in doubt of it; `held` is the deal that its document has."""
        name = name_of_deal(record)
        if not name:
            return record, None
        deal, sure = self._meant(record, held)
        if deal is not None and (sure or self._decisions.get(fold(name)) is Decision.MERGE):
            return replace(record, deal_id=deal.id), None
        known = f"{deal.title} · {deal.opened_on}" if deal else ""
        return record, Alike(name=name, known=known, is_deal=True)

    def of(self, record: DocumentRecord) -> NamedDeal | None:
        """Return the deal of a settled row."""
        if record.deal_id is None:
            return None
        return self._by_id.get(record.deal_id) or self._meant(record)[0]

    def _meant(self, record: DocumentRecord, held: int | None = None) -> tuple[NamedDeal | None, bool]:
        """Return the deal that a row means, and whether that is beyond doubt.

        Of several with the same name it is that which its document has, or the newest before it.
        """
        coded = self._by_code.get(record.deal_code) if record.deal_code else None
        if coded is not None:
            return coded, fold(coded.customer) == fold(record.customer)
        owned = self._by_customer.get(fold(record.customer), [])
        called = [one for one in owned if fold(one.title) == fold(record.deal)]
        if not called:
            alike = [(fuzz.ratio(fold(one.title), fold(record.deal)), one) for one in owned]
            score, best = max(alike, key=lambda one: one[0], default=(0.0, None))
            return (best if score >= _ALIKE else None), False
        had = [one for one in called if held and one.id == held]
        earlier = [one for one in called if one.opened_on <= (record.dated_on or self._today)]
        likely = had or earlier or called
        newest = max(likely, key=lambda one: one.opened_on)
        # Two that the same import brings without numbers cannot be told apart when it is written.
        return (newest if newest.id or len(likely) == 1 else None), len(likely) == 1

    def _keep(self, deal: NamedDeal) -> None:
        if deal.id:
            self._by_id[deal.id] = deal
            self._by_code.setdefault(str(deal.id), deal)
        if deal.code:
            self._by_code[deal.code] = deal
        self._by_customer.setdefault(fold(deal.customer), []).append(deal)


def name_of_deal(record: DocumentRecord) -> str:
    """Return by what a row names its deal, "" where it names none."""
    return record.deal or record.deal_code
