"""As many deals as customers: board, table, forecast, charts, and Today over both, beside a walk over all deals."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from functools import partial
from random import Random
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.ids import new_ids
from desktop_crm.domain.prices import UNIT
from desktop_crm.operations.contact_terms import set_group_cadences
from desktop_crm.operations.pipelines import begin_pipeline
from desktop_crm.queries.activity_hours import activity_by_hour
from desktop_crm.queries.board import board, deals_of_pipeline
from desktop_crm.queries.deal_finder import count_deals
from desktop_crm.queries.deals import deal_rows
from desktop_crm.queries.effectiveness import Span, channel_effects, message_effects
from desktop_crm.queries.forecast import monthly_forecast
from desktop_crm.queries.month_pace import closing_deals, month_pace
from desktop_crm.queries.pipeline_figures import outcomes_by_reason, receivables_by_age, stage_figures
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.queries.sales_statistics import closings, revenue_by_customer, revenue_by_product
from desktop_crm.queries.suggestions import suggestions
from desktop_crm.queries.today import day_plan
from desktop_crm.store.bulk_insert import BulkInsert
from desktop_crm.store.models import (
    Customer,
    Deal,
    DocumentLine,
    FollowUp,
    Interaction,
    InteractionOrigin,
    Product,
    SalesDocument,
    StageChange,
)
from tests.benchmarks.measuring import Figure, Target, compared
from tests.benchmarks.samples import UNTIL, sample_copy
from tests.benchmarks.selling_charts import measure_charts

# A hundred thousand of both is what is asked for.
LARGEST = 100_000

_CADENCES = {"loyal": 30, "prospect": 45}
_PAGE, _PRODUCTS = 40, 200
_STAGES = (10, 8, 6, 4, 40, 32)
_REASONS = ("price", "delivery time", "project put off", "")
_MESSAGES = tuple(f"message {number}" for number in range(8))
_YARDSTICK = "every row of deal"
_ROWS = "as many rows of customer and deal"
_YEAR_AGO = (UNTIL - timedelta(365)).isoformat()
_LAST_WEEKS = Span(first=UNTIL - timedelta(weeks=13), last=UNTIL)
_VIEWS = ("due:<30d", "due:overdue", "is:cooling", "deal 97", "amount:>50k stage:proposal")
_PARTS: dict[str, tuple[Callable[..., Any], tuple[Any, ...]]] = {
    "deals: the board": (board, (None, UNTIL)),
    "deals: all ids of the table": (deals_of_pipeline, (None, UNTIL)),
    "deals: board of what was searched for": (board, (None, UNTIL, "deal 97 amount:>20k")),
    "deals: table of a view": (deals_of_pipeline, (None, UNTIL, "due:<30d is:unplanned")),
    "deals: counts of five views": (count_deals, (_VIEWS, None, UNTIL)),
    "deals: heat map of contacts": (activity_by_hour, (UNTIL,)),
    "deals: what channels brought": (channel_effects, (_LAST_WEEKS,)),
    "deals: what messages did": (message_effects, (_LAST_WEEKS,)),
    "deals: forecast by month": (monthly_forecast, (None, UNTIL)),
    "deals: chart of stages": (stage_figures, (None,)),
    "deals: chart of reasons": (outcomes_by_reason, (None,)),
    "deals: chart of receivables": (receivables_by_age, (UNTIL,)),
    "deals: chart of revenue by product": (revenue_by_product, (_YEAR_AGO, UNTIL.isoformat())),
    "deals: chart of revenue by customer": (revenue_by_customer, (_YEAR_AGO, UNTIL.isoformat())),
    "deals: win rate and days to close": (closings, ()),
    "deals, today: follow-ups": (day_plan, (UNTIL,)),
    "deals, today: suggestions with their reasons": (suggestions, (UNTIL,)),
    "deals, today: closing this month": (closing_deals, (UNTIL,)),
    "deals, today: the month": (month_pace, (UNTIL,)),
}


def measure(size: int) -> Iterator[Figure]:
    """Yield the figures of this family."""
    with sample_copy(size) as store:
        store.write(Op.SAMPLE, _fill, size)
        store.load_search()
        store.write(Op.CONTACT_TERMS, set_group_cadences, _CADENCES, {})
        for name, (question, arguments) in _PARTS.items():
            taken = compared(partial(store.read, question, *arguments), partial(store.read, _walk))
            yield taken.figure(name, _YARDSTICK, size, Target(growth=1.0))
        shown, every = store.read(board, None, UNTIL), store.read(deals_of_pipeline, None, UNTIL)
        for name, ids in (
            ("deals: cards of the screen", [one for stage in shown.stages for one in stage.ids[:8]]),
            ("deals: a page of the table", list(every[size // 2 : size // 2 + _PAGE])),
        ):
            taken = compared(partial(store.read, deal_rows, ids, UNTIL), partial(store.read, _rows, ids))
            yield taken.figure(name, _ROWS, size, Target(growth=0.05))
        yield from measure_charts(store, size)


def _walk(session: Session) -> object:
    return session.connection().execute(text("SELECT count(*), sum(length(row_mac)) FROM deal")).one()


def _rows(session: Session, ids: list[int]) -> object:
    """Read as many whole rows, and the title and name of each."""
    deals = session.scalars(select(Deal).where(Deal.id.in_(ids))).all()
    whose = [deal.customer_id for deal in deals]
    return [deal.title for deal in deals], [
        one.name for one in session.scalars(select(Customer).where(Customer.id.in_(whose)))
    ]


def _fill(session: Session, count: int) -> None:
    """Write deals of two years with their last move, those that are closed from the first stage; a next step for one
    in four, an invoice of two lines for one in five, and a message of a plan for as many interactions."""
    begin_pipeline(session)
    stages = list_pipelines(session)[0].stages
    customers = session.scalars(select(Customer.id)).all()
    random, bulk = Random(1), BulkInsert(session)
    products = new_ids(_PRODUCTS)
    for number, product_id in enumerate(products):
        bulk.add(Product, id=product_id, name=f"product {number}", active=1)
    for number, deal_id in enumerate(new_ids(count)):
        stage = random.choices(stages, _STAGES)[0]
        opened = UNTIL - timedelta(random.randrange(730))
        ends = opened + timedelta(random.randrange(1, 90))
        closed = None if stage.kind == "open" else min(ends, UNTIL).isoformat()
        customer_id, amount = random.choice(customers), random.randrange(10**4, 10**7)
        bulk.add(
            Deal,
            id=deal_id,
            customer_id=customer_id,
            stage_id=stage.id,
            status=stage.kind,
            amount=amount,
            currency="CNY",
            opened_on=opened.isoformat(),
            expected_on=ends.isoformat(),
            closed_on=closed,
            stage_since=closed or opened.isoformat(),
            title=f"deal {number % 977}",
            reason=random.choice(_REASONS) if closed else "",
        )
        if closed:
            bulk.add(StageChange, deal_id=deal_id, to_id=stages[0].id, changed_on=opened.isoformat())
        bulk.add(StageChange, deal_id=deal_id, to_id=stage.id, changed_on=closed or opened.isoformat())
        if number % 4 == 0:
            due = UNTIL + timedelta(random.randrange(-20, 60))
            bulk.add(FollowUp, customer_id=customer_id, due_on=due.isoformat(), title="call about the quote")
        if number % 5 == 0:
            _add_invoice(bulk, random, customer_id, amount, random.sample(products, 2))
    latest = select(Interaction.id).order_by(Interaction.at.desc()).limit(count // 5)
    for interaction_id in session.scalars(latest).all():
        bulk.add(InteractionOrigin, interaction_id=interaction_id, message=random.choice(_MESSAGES))
    bulk.flush()


def _add_invoice(
    bulk: BulkInsert, random: Random, customer_id: int, amount: int, products: Sequence[int]
) -> None:
    """Write an invoice with a line for each product."""
    dated, (document_id,) = UNTIL - timedelta(random.randrange(400)), new_ids(1)
    bulk.add(
        SalesDocument,
        id=document_id,
        customer_id=customer_id,
        kind="invoice",
        status="paid" if random.random() < 0.9 else "sent",
        version=1,
        dated_on=dated.isoformat(),
        due_on=(dated + timedelta(30)).isoformat(),
        currency="CNY",
        net=amount,
        tax=0,
        number=f"I-{amount}",
    )
    for position, product_id in enumerate(products):
        bulk.add(
            DocumentLine,
            document_id=document_id,
            product_id=product_id,
            position=position,
            quantity=UNIT,
            unit_price=amount // len(products),
            discount=0,
            tax_rate=0,
            text=f"product of I-{amount}",
        )
