"""What an import of deals and price lists compares with: those of the store, and those of the rows before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.folding import fold
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind, pipeline_key, stage_key
from desktop_crm.domain.records import RefusedRow
from desktop_crm.domain.sales_records import DealRecord, ProductRecord
from desktop_crm.queries.deal_list import DealLine
from desktop_crm.queries.rehearsal import Verdict
from desktop_crm.store.models import Product

_Facts = dict[str, str]
# Where a row is silent about these, its import finds something that another import must not take for the row's own.
_PERHAPS = ("stage", "opened", "closed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A field in which a row differs from what is known; days are ISO, amounts minor units with their currency."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What a row is, about which record of the store (0 for none), and in what it differs from that."""

    verdict: Verdict
    target: int = 0
    differences: tuple[Difference, ...] = ()


NEW = Judgement(verdict=Verdict.NEW)
SAME = Judgement(verdict=Verdict.SAME)


def differing(before: _Facts, after: _Facts) -> tuple[Difference, ...]:
    """Return in which fields a row says something else; an empty cell says nothing."""
    return tuple(
        Difference(field=field, before=before.get(field, ""), after=text)
        for field, text in after.items()
        if text and fold(text) != fold(before.get(field, ""))
    )


def judged(target: int, differences: tuple[Difference, ...]) -> Judgement:
    """Return the judgement about a known record."""
    verdict = Verdict.CHANGED if differences else Verdict.SAME
    return Judgement(verdict=verdict, target=target, differences=differences)


class KnownDeals:
    """The deals of the store by number (their own where they have no other) and by what they say."""

    def __init__(self, lines: Iterable[DealLine]) -> None:
        self._by_code: dict[str, DealLine] = {}
        self._by_facts: dict[tuple[str, ...], list[DealLine]] = {}
        self._new: dict[str, tuple[str, ...]] = {}
        for line in lines:
            self._by_code[line.code or str(line.id)] = line
            if not line.code:
                self._by_facts.setdefault(_surely(_facts_of_line(line)), []).append(line)

    def pipeline_of(self, record: DealRecord) -> str:
        """Return the pipeline in which a deal with this number stands, "" where none is known."""
        line = self._by_code.get(record.code) if record.code else None
        return line.pipeline if line is not None else ""

    def judge(self, record: DealRecord) -> Judgement | RefusedRow:
        """Decide about a row: a deal with its number is the same or changed, one without is known by all it says."""
        line = self._by_code.get(record.code) if record.code else None
        if line is not None:
            return judged(line.id, tuple(_deal_differences(line, record)))
        if not record.code:
            return self._twin(_facts(record), pipeline_key(record.pipeline))
        key = _key(_facts(record))
        if record.code not in self._new:
            self._new[record.code] = key
            return NEW
        if self._new[record.code] == key:
            return SAME
        return RefusedRow(line=record.line, reason="number_twice", text=record.code)

    def _twin(self, facts: _Facts, pipeline: str) -> Judgement:
        """Return the judgement about a row by all it says; one that names no pipeline, stage or day may be of any."""
        twins = self._by_facts.get(_surely(facts), [])
        for place, line in enumerate(twins):
            known = _facts_of_line(line)
            fits = all(fold(facts[name]) in ("", fold(known[name])) for name in _PERHAPS)
            if fits and pipeline in ("", pipeline_key(line.pipeline)):
                return Judgement(verdict=Verdict.SAME, target=twins.pop(place).id)
        return NEW


class KnownProducts:
    """The price list of the store, and the products of the rows so far."""

    def __init__(self, session: Session) -> None:
        self._stored = {fold(one.name or ""): one for one in session.scalars(select(Product))}
        self._new: set[str] = set()

    @property
    def names(self) -> list[str]:
        """The names on the price list."""
        return [one.name or "" for one in self._stored.values()]

    def judge(self, record: ProductRecord) -> Judgement:
        """Decide about a row of a price list; of several rows with one name the first counts."""
        folded = fold(record.name)
        stored = self._stored.get(folded)
        if stored is not None:
            known = Money(currency=stored.currency or "", amount_minor=stored.price or 0)
            before = {"price": _amount(known if stored.price is not None else None)}
            return judged(
                stored.id, differing(before, {"price": _amount(record.price)} if record.price else {})
            )
        if folded in self._new:
            return SAME
        self._new.add(folded)
        return NEW


def title_of(record: DealRecord) -> str:
    """Return the title of a deal: its own, or else what it is about or whom."""
    return record.title or record.product or record.customer or record.code


def _facts(record: DealRecord, line: DealLine | None = None) -> _Facts:
    """Return what a row says of a deal; where it names no day, that of the known one stands."""
    return {
        "title": title_of(record),
        "customer": record.customer,
        "product": record.product,
        "stage": stage_key(record.stage),
        "opened": record.opened_on or (line.opened_on if line else ""),
        "closed": record.closed_on or record.expected_on or (_end(line) if line else ""),
        "amount": _amount(record.money),
    }


def _facts_of_line(line: DealLine) -> _Facts:
    return {
        "title": line.title,
        "customer": line.customer,
        "product": line.product,
        "stage": stage_key(line.stage) if line.status == StageKind.OPEN else line.status,
        "opened": line.opened_on,
        "closed": _end(line),
        "amount": _amount(line.money),
    }


def _deal_differences(line: DealLine, record: DealRecord) -> Iterator[Difference]:
    """Yield in what a row differs from a deal; stages are compared by what they are, and told by their names."""
    if record.pipeline and pipeline_key(record.pipeline) != pipeline_key(line.pipeline):
        yield Difference(field="pipeline", before=line.pipeline, after=record.pipeline)
    for one in differing(_facts_of_line(line), _facts(record, line)):
        yield replace(one, before=line.stage, after=record.stage) if one.field == "stage" else one


def _surely(facts: _Facts) -> tuple[str, ...]:
    """Return what a row always tells, be it that there is none."""
    return tuple(fold(text) for name, text in facts.items() if name not in _PERHAPS)


def _key(facts: _Facts) -> tuple[str, ...]:
    return tuple(map(fold, facts.values()))


def _end(line: DealLine) -> str:
    return line.closed_on or line.expected_on or ""


def _amount(money: Money | None) -> str:
    return f"{money.amount_minor} {money.currency}" if money else ""
