"""The board of a pipeline: deals as ids, a column a stage, with sums. Only clear columns are read.

`board(session, pipeline_id | None, on, text)` is asked in the background; rows are read when they are seen
(`deal_rows`).
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Row, case, func, or_, select, true
from sqlalchemy.orm import Session

from desktop_crm.domain.deal_filters import DealQuery, parse_deals
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.prices import weighted
from desktop_crm.domain.schedule import month_number, month_start
from desktop_crm.queries.conditions import LIVING
from desktop_crm.queries.deal_finder import chosen_pipeline, find_deals
from desktop_crm.queries.pipelines import PipelineRow, StageRow, list_pipelines
from desktop_crm.store.among import among, these
from desktop_crm.store.models import Deal, Stage

_QUARTER = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class StageDeals:
    """A column of the board: ids, what is expected first before the rest, and a sum for each currency."""

    stage: StageRow
    ids: array[int]
    sums: tuple[Money, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A pipeline. Columns of closed stages show this month; `has_deals` tells whether any was ever in it.

    `weighted` is what this quarter will bring: the amounts of open deals expected in it by their probability. Deals
    of customers in the trash are left out. `others` are the other pipelines in use. Where something was looked for,
    all of this is told of the deals that fit; `fitting` counts them, closed before this month too, else it is None.
    """

    pipeline: PipelineRow | None
    others: tuple[PipelineRow, ...]
    stages: tuple[StageDeals, ...]
    has_deals: bool
    fitting: int | None
    open_count: int
    open_sums: tuple[Money, ...]
    weighted: tuple[Money, ...]


def board(session: Session, pipeline_id: int | None, on: date, text: str = "") -> Board:
    """Return the board of a pipeline (the first where none is named) with the deals that fit a search text.

    Raise BadQuery.
    """
    query, pipelines = parse_deals(text), list_pipelines(session)
    pipeline = chosen_pipeline(pipelines, pipeline_id, query)
    stages = pipeline.stages if pipeline else ()
    fitting = None if query == DealQuery() else find_deals(session, pipeline, query, on)
    shown = _ids(session, stages, fitting, closed_since=on.replace(day=1).isoformat())
    sums = _sums(session, stages, fitting, on)
    still_open = [row for stage in stages if stage.kind == StageKind.OPEN for row in sums[stage.id]]
    return Board(
        pipeline=pipeline,
        others=tuple(one for one in pipelines if one is not pipeline),
        stages=tuple(
            StageDeals(
                stage=stage, ids=shown[stage.id], sums=_totals((r.currency, r.amount) for r in sums[stage.id])
            )
            for stage in stages
        ),
        has_deals=any(shown.values()) or _has_any(session, stages),
        fitting=None if fitting is None else len(fitting),
        open_count=sum(row.number for row in still_open),
        open_sums=_totals((row.currency, row.amount) for row in still_open),
        weighted=_weighted(still_open),
    )


def deals_of_pipeline(session: Session, pipeline_id: int | None, on: date, text: str = "") -> Sequence[int]:
    """Return all deals ever in a pipeline (the first where none is named) that fit a search text, stage after stage.

    Raise BadQuery.
    """
    query, pipelines = parse_deals(text), list_pipelines(session)
    pipeline = chosen_pipeline(pipelines, pipeline_id, query)
    if query != DealQuery():
        return find_deals(session, pipeline, query, on)
    stages = pipeline.stages if pipeline else ()
    found, ids = _ids(session, stages), array("q")
    for stage in stages:
        ids.extend(found[stage.id])
    return ids


def _has_any(session: Session, stages: Sequence[StageRow]) -> bool:
    wanted = Deal.stage_id.in_([stage.id for stage in stages])
    return session.scalar(select(Deal.id).where(wanted, LIVING).limit(1)) is not None


def _ids(
    session: Session,
    stages: Sequence[StageRow],
    fitting: Sequence[int] | None = None,
    closed_since: str | None = None,
) -> defaultdict[int, array[int]]:
    """Return the deals of each stage, those expected first before the rest.

    As one text a stage: half of the time of a row each, and nothing waits for Python meanwhile.
    """
    deals = select(Deal.stage_id, Deal.id).where(Deal.stage_id.in_([stage.id for stage in stages]), LIVING)
    if fitting is not None:
        deals = deals.where(among(Deal.id))
    if closed_since is not None:
        deals = deals.where(or_(Deal.status == StageKind.OPEN.value, Deal.closed_on >= closed_since))
    ordered = deals.order_by(Deal.expected_on.is_(None), Deal.expected_on, Deal.id).subquery()
    rows = session.execute(
        select(ordered.c.stage_id, func.group_concat(ordered.c.id)).group_by(ordered.c.stage_id),
        these(fitting or ()),
    )
    found: defaultdict[int, array[int]] = defaultdict(lambda: array("q"))
    found.update({stage_id: array("q", map(int, text.split(","))) for stage_id, text in rows})
    return found


def _sums(
    session: Session, stages: Sequence[StageRow], fitting: Sequence[int] | None, on: date
) -> defaultdict[int, list[Row[tuple[int, str, int, int, int]]]]:
    """Return number, amount and expectation (in hundredths) by stage and currency; of closed deals of this month."""
    month = month_number(on)
    end = month_start(month - month % _QUARTER + _QUARTER).isoformat()
    amount = func.coalesce(Deal.amount, 0)
    chance = func.coalesce(Deal.probability, Stage.probability)
    rows = session.execute(
        select(
            Deal.stage_id,
            Deal.currency,
            func.count().label("number"),
            func.sum(amount).label("amount"),
            func.sum(case((Deal.expected_on < end, amount * chance), else_=0)).label("expected"),
        )
        .join(Stage, Stage.id == Deal.stage_id)
        .where(
            Deal.stage_id.in_([stage.id for stage in stages]),
            or_(Deal.status == StageKind.OPEN.value, Deal.closed_on >= on.replace(day=1).isoformat()),
            LIVING,
            true() if fitting is None else among(Deal.id),
        )
        .group_by(Deal.stage_id, Deal.currency),
        these(fitting or ()),
    )
    found: defaultdict[int, list[Row[tuple[int, str, int, int, int]]]] = defaultdict(list)
    for row in rows:
        found[row.stage_id].append(row)
    return found


def _weighted(rows: Iterable[Row[tuple[int, str, int, int, int]]]) -> tuple[Money, ...]:
    sums = _totals((row.currency, row.expected) for row in rows)
    return tuple(Money(currency=one.currency, amount_minor=weighted(one.amount_minor, 1)) for one in sums)


def _totals(amounts: Iterable[tuple[str, int]]) -> tuple[Money, ...]:
    """Return a sum for each currency, the greatest first: currencies are never mixed."""
    sums: Counter[str] = Counter()
    for currency, amount in amounts:
        sums[currency] += amount
    return tuple(Money(currency=one, amount_minor=sums[one]) for one, total in sums.most_common() if total)
