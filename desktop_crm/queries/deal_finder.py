"""Which deals fit a search text, and how many fit each saved one. Clear columns are asked in SQL, names in memory."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import reduce

from sqlalchemy import ColumnElement, Select, and_, false, or_, select
from sqlalchemy.orm import Session

from desktop_crm.domain.amount_bounds import ANY_CURRENCY, COMPARE, Bound
from desktop_crm.domain.deal_filters import DealQuery, parse_deals
from desktop_crm.domain.errors import BadQuery
from desktop_crm.domain.filters import Place, Query
from desktop_crm.domain.folding import fold
from desktop_crm.domain.money import minor_digits
from desktop_crm.domain.pipelines import StageKind, stage_key
from desktop_crm.queries.conditions import LIVING
from desktop_crm.queries.pipelines import PipelineRow, StageRow, list_pipelines
from desktop_crm.store.context import haystack
from desktop_crm.store.haystack import Order
from desktop_crm.store.haystack_sales import SalesKind
from desktop_crm.store.models import Deal, FollowUp, FollowUpTerms, Product

_OPEN = Deal.status == StageKind.OPEN.value


def chosen_pipeline(
    pipelines: Sequence[PipelineRow], pipeline_id: int | None, query: DealQuery
) -> PipelineRow | None:
    """Return the pipeline to look at: the one asked for, the first that a query names, or else the first."""
    named = (
        [one for one in pipelines if _is_called(one.name, query.pipelines)] if query.pipelines else pipelines
    )
    return next((one for one in named if one.id == pipeline_id), next(iter(named), None))


def find_deals(session: Session, pipeline: PipelineRow | None, query: DealQuery, on: date) -> Sequence[int]:
    """Return the deals of a pipeline that fit a query on a day: stage after stage, those expected first before."""
    stages = [one for one in (pipeline.stages if pipeline else ()) if _is_meant(one, query)]
    wanted, conditions = _among_names(session, query), list(_conditions(session, query, on))
    found = array("q")
    for stage in stages:
        rows = session.execute(_of_stage(stage, query, on).where(*conditions)).all()
        found.extend(
            deal_id
            for deal_id, customer_id in rows
            if all(deal_id in deals or customer_id in customers for deals, customers in wanted)
        )
    return found


def count_deals(session: Session, texts: Iterable[str], pipeline_id: int | None, on: date) -> dict[str, int]:
    """Return how many deals each of these search texts finds; one that cannot be understood is left out."""
    pipelines, counts = list_pipelines(session), {}
    for text in texts:
        try:
            query = parse_deals(text)
        except BadQuery:
            continue
        pipeline = chosen_pipeline(pipelines, pipeline_id, query)
        counts[text] = len(find_deals(session, pipeline, query, on))
    return counts


def _is_meant(stage: StageRow, query: DealQuery) -> bool:
    if query.statuses and stage.kind not in query.statuses:
        return False
    if not query.stages:
        return True
    # The first pipeline's stages have names in both languages.
    key = stage_key(stage.name)
    named = any(stage_key(one) == key for one in query.stages)
    return named or _is_called(stage.name, query.stages) or _is_called(key, query.stages)


def _is_called(name: str, parts: Iterable[str]) -> bool:
    folded = fold(name)
    return any(part in folded for part in parts)


def _among_names(session: Session, query: DealQuery) -> list[tuple[set[int], set[int]]]:
    """Return for each word, and for what is said of customers, the deals and customers of which one must fit."""
    memory = haystack(session)
    found: list[tuple[set[int], set[int]]] = [
        (set(memory.sales.find(SalesKind.DEAL, [word])), memory.named(word)) for word in query.words
    ]
    if query.tags or query.cities:
        asked = Query(tags=query.tags, cities=query.cities, place=Place.ALL)
        found.append((set(), set(memory.ids(asked, Order.CREATED))))
    return found


def _of_stage(stage: StageRow, query: DealQuery, on: date) -> Select[int, int | None]:
    """Return the deals of a stage, those alone that stay in it for too long where they are asked for."""
    deals = select(Deal.id, Deal.customer_id).where(Deal.stage_id == stage.id, LIVING)
    if query.cooling:
        since = (on - timedelta(days=stage.rotting_days or 0)).isoformat()
        stays = Deal.stage_since < since if stage.rotting_days is not None else false()
        deals = deals.where(_OPEN, stays)
    return deals.order_by(Deal.expected_on.is_(None), Deal.expected_on, Deal.id)


def _conditions(session: Session, query: DealQuery, on: date) -> Iterator[ColumnElement[bool]]:
    if query.due_within_days is not None:
        yield and_(_OPEN, Deal.expected_on <= (on + timedelta(days=query.due_within_days)).isoformat())
    if query.overdue:
        yield and_(_OPEN, Deal.expected_on < on.isoformat())
    if query.closed_within_days is not None:
        yield Deal.closed_on >= (on - timedelta(days=query.closed_within_days)).isoformat()
    if query.opened_within_days is not None:
        yield Deal.opened_on >= (on - timedelta(days=query.opened_within_days)).isoformat()
    if query.unplanned:
        yield and_(_OPEN, Deal.id.not_in(_PLANNED))
    if query.forecasts:
        yield and_(_OPEN, Deal.forecast.in_([one.value for one in query.forecasts]))
    if query.products:
        named = [
            one.id for one in session.scalars(select(Product)) if _is_called(one.name or "", query.products)
        ]
        yield Deal.product_id.in_(named)
    for bound in query.bounds:
        yield _within(session, bound)


_PLANNED = (
    select(FollowUpTerms.deal_id)
    .join(FollowUp, FollowUp.id == FollowUpTerms.follow_up_id)
    .where(FollowUpTerms.deal_id.is_not(None), FollowUp.done_at.is_(None))
)


def _within(session: Session, bound: Bound) -> ColumnElement[bool]:
    """Return the condition that an amount is within a bound, in minor units of each currency that may be meant."""
    whole, compare = bound.money.decimal(), COMPARE[bound.sign]
    asked = bound.money.currency
    currencies = session.scalars(select(Deal.currency).distinct()).all() if asked == ANY_CURRENCY else [asked]
    each = (
        and_(Deal.currency == one, compare(Deal.amount, int(whole.scaleb(minor_digits(one)))))
        for one in currencies
    )
    return reduce(or_, each, false())
