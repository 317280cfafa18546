"""Giving an invented store its sales: a price list, deals with their papers and payments, plans, goals, leads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import islice

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import instant
from desktop_crm.domain.goals import Metric, Period
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.prices import UNIT, Price
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus, number_prefix
from desktop_crm.domain.sample import SamplePlan, sample_customers
from desktop_crm.domain.sample.sales import Paid, SampleDeal, SamplePapers, sample_deals
from desktop_crm.domain.sample.trades import catalogue
from desktop_crm.operations.contact_terms import set_group_cadences
from desktop_crm.operations.deals import DealEdit, DealMove, create_deal, move_deal
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.operations.documents import DocumentEdit, create_document, edit_document, follow_document
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.exchange_rates import save_rate
from desktop_crm.operations.existing import existing
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.operations.goals import GoalEdit, set_goal
from desktop_crm.operations.leads import LeadEdit, add_lead
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.operations.pipelines import begin_pipeline
from desktop_crm.operations.products import ProductEdit, add_product
from desktop_crm.operations.sample import fill_with_sample
from desktop_crm.queries.goal_metrics import Span, measure
from desktop_crm.queries.settings import home_currency, speaks_chinese
from desktop_crm.store.models import Customer, FollowUp, Stage

_VAT = 1_300
_RATES = {"EUR": Decimal("7.8"), "USD": Decimal("7.1")}
_CADENCE = {"loyal": 45, "repeat": 90}
_A_MONTH, _NOON = 31, time(12)
# Who is looked through for buyers: a sample of any size fits into memory.
_BUYERS = 400
_MONTHS_OF_GOALS = range(-6, 7)
_MONTHLY_METRICS = (Metric.REVENUE, Metric.WON_AMOUNT)
_HALF_A_YEAR = 182
_TARGET_STEP = 10_000_00
_WON_A_QUARTER, _CONTACTS_A_MONTH = 12, 60
_LEADS = (
    LeadEdit(
        name="Marta Novak",
        company="Novak Optika",
        contact="marta@novak.example",
        text="lens blanks, 200 a month",
    ),
    LeadEdit(name="Tom Becker", contact="tom.becker@example.com", text="asked at the fair for a catalogue"),
)
_CHINESE_LEADS = (
    LeadEdit(name="周敏", company="远航包装", contact="13800138066", text="展会上咨询缠绕膜，每月约 200 卷"),
    LeadEdit(name="何建国", contact="hejianguo@example.com", text="朋友介绍，想要产品目录"),
)


def fill_with_example(
    session: Session,
    plan: SamplePlan,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    stop: Callable[[], bool] = lambda: False,
) -> int:
    """Write the customers of a plan with their sales, and return how many customers. Raise Stopped."""
    count = fill_with_sample(session, plan, progress, stop)
    session.flush()
    add_sales(session, plan)
    return count


def add_sales(session: Session, plan: SamplePlan) -> None:
    """Write the sales of a plan whose customers stand in the store alone, in the order of the plan."""
    customers = list(islice(sample_customers(plan), _BUYERS))
    invented = sample_deals(plan, customers, chinese=speaks_chinese(session))
    deals = sorted(invented, key=lambda deal: deal.opened_on)
    if not deals:
        return
    ids = session.scalars(select(Customer.id).order_by(Customer.id).limit(len(customers))).all()
    seller = _Seller(session, ids, deals)
    for deal in deals:
        seller.sell(deal)
    _plan_ahead(session, plan, deals)


class _Seller:
    """Writes deals one after another, with the papers of each."""

    def __init__(self, session: Session, ids: Sequence[int], deals: Sequence[SampleDeal]) -> None:
        self._session = session
        self._ids = ids
        stages = session.scalars(
            select(Stage).where(Stage.pipeline_id == begin_pipeline(session)).order_by(Stage.position)
        ).all()
        self._open = [stage.id for stage in stages if stage.kind == StageKind.OPEN]
        self._closed = {
            won: next(stage.id for stage in stages if stage.kind == kind)
            for won, kind in ((True, StageKind.WON), (False, StageKind.LOST))
        }
        once = {one.product: one for one in reversed(deals)}
        self._products = {name: self._add_product(deal) for name, deal in once.items()}
        self._numbers: defaultdict[str, int] = defaultdict(int)

    def sell(self, deal: SampleDeal) -> None:
        """Write one deal, all that became of it, and what comes next."""
        customer_id = self._ids[deal.customer]
        deal_id = self._add_deal(deal, customer_id)
        if deal.papers is not None:
            self._add_papers(deal, deal.papers, deal_id)
        if deal.step is not None:
            edit = FollowUpEdit(
                due_on=deal.step.due_on.isoformat(),
                due_time=deal.step.at or None,
                title=deal.step.text,
                promise=deal.step.promise or None,
                deal_id=deal_id,
            )
            planned = plan_follow_up(self._session, customer_id, edit)
            # It was agreed on when the deal came to where it stands, and before it was due.
            day = min((deal.moves or ((0, deal.opened_on),))[-1][1], deal.step.due_on - timedelta(1))
            existing(self._session, FollowUp, planned).created_at = instant(datetime.combine(day, _NOON))

    def _add_product(self, deal: SampleDeal) -> int:
        price = Money(currency=deal.currency, amount_minor=deal.unit_price)
        ware = catalogue()[deal.product]
        edit = ProductEdit(
            name=deal.product,
            code=ware.code,
            category=ware.category,
            unit=ware.unit,
            price=price,
            tax_rate=_tax_rate(deal),
        )
        return add_product(self._session, edit)

    def _add_deal(self, deal: SampleDeal, customer_id: int) -> int:
        edit = DealEdit(
            title=f"{deal.product} × {deal.quantity}",
            customer_id=customer_id,
            stage_id=self._open[0],
            money=Money(currency=deal.currency, amount_minor=deal.unit_price * deal.quantity),
            product_id=self._products[deal.product],
            opened_on=deal.opened_on.isoformat(),
            expected_on=deal.expected_on.isoformat() if deal.expected_on else None,
        )
        deal_id = create_deal(self._session, edit)
        for stage, on in deal.moves[1:]:
            move_deal(self._session, deal_id, DealMove(stage_id=self._open[stage], on=on.isoformat()))
        if deal.won is not None and deal.closed_on is not None:
            move = DealMove(
                stage_id=self._closed[deal.won], on=deal.closed_on.isoformat(), reason=deal.reason or None
            )
            move_deal(self._session, deal_id, move)
        return deal_id

    def _add_papers(self, deal: SampleDeal, papers: SamplePapers, deal_id: int) -> None:
        """Write a quote, and what followed it: order, delivery, invoice, payment."""
        price = Price(
            quantity=deal.quantity * UNIT, unit_price=deal.unit_price, discount=0, tax_rate=_tax_rate(deal)
        )
        edit = DocumentEdit(
            number=self._number(DocumentKind.QUOTE, papers.quoted),
            dated_on=papers.quoted.isoformat(),
            currency=deal.currency,
            deal_id=deal_id,
            lines=(LineEdit(price=price, product_id=self._products[deal.product]),),
        )
        last = create_document(self._session, self._ids[deal.customer], DocumentKind.QUOTE, edit)
        following = (
            (DocumentKind.ORDER, papers.ordered),
            (DocumentKind.DELIVERY, papers.delivered),
            (DocumentKind.INVOICE, papers.invoiced),
        )
        for kind, on in following:
            if on is not None:
                order, last = last, self._follow(last, kind, on)
                last = order if kind is DocumentKind.DELIVERY else last
        if papers.invoiced is not None and papers.paid is not Paid.NOT and papers.paid_on is not None:
            self._pay(deal, papers.paid, last, papers.paid_on)

    def _follow(self, source: int, kind: DocumentKind, on: date) -> int:
        """Write a document after another one; delivery and invoice both follow the order."""
        made = follow_document(self._session, source, kind)
        due = (on + timedelta(30)).isoformat() if kind is DocumentKind.INVOICE else None
        edit = DocumentEdit(number=self._number(kind, on), dated_on=on.isoformat(), due_on=due)
        edit_document(self._session, made, edit)
        if kind in (DocumentKind.ORDER, DocumentKind.DELIVERY):
            edit_document(self._session, made, DocumentEdit(status=DocumentStatus.ACCEPTED))
        return made

    def _pay(self, deal: SampleDeal, paid: Paid, invoice: int, on: date) -> None:
        net = deal.unit_price * deal.quantity
        total = net + net * _tax_rate(deal) // 10_000
        amount = total if paid is Paid.WHOLLY else total // 2
        edit = PaymentEdit(
            paid_on=on.isoformat(),
            money=Money(currency=deal.currency, amount_minor=amount),
            document_id=invoice,
        )
        record_payment(self._session, self._ids[deal.customer], edit)

    def _number(self, kind: DocumentKind, on: date) -> str:
        prefix = number_prefix(kind, on.year)
        self._numbers[prefix] += 1
        return f"{prefix}{self._numbers[prefix]:04}"


def _tax_rate(deal: SampleDeal) -> int:
    return _VAT if deal.currency == "CNY" else 0


def _plan_ahead(session: Session, plan: SamplePlan, deals: Sequence[SampleDeal]) -> None:
    """Set rates, targets by what a usual month brought, how often regulars are called, and a few leads."""
    home = home_currency(session)
    first = min(deal.opened_on for deal in deals).isoformat()
    rates = {code: rate for code, rate in _RATES.items() if home == "CNY"}
    for code, rate in rates.items():
        save_rate(session, code, first, rate)
    session.flush()
    usual = {metric: _usual_month(session, metric, plan.until) for metric in _MONTHLY_METRICS}
    for metric, target in usual.items():
        for months in _MONTHS_OF_GOALS:
            day = plan.until.replace(day=15) + timedelta(months * _A_MONTH)
            set_goal(session, GoalEdit(metric=metric, period=Period.MONTH, day=day, target=target))
    for metric, period, target in (
        (Metric.REVENUE, Period.YEAR, 12 * usual[Metric.REVENUE]),
        (Metric.WON_DEALS, Period.QUARTER, _WON_A_QUARTER),
        (Metric.CONTACTS, Period.MONTH, _CONTACTS_A_MONTH),
    ):
        set_goal(session, GoalEdit(metric=metric, period=period, day=plan.until, target=target))
    set_group_cadences(session, _CADENCE, {})
    for lead in _CHINESE_LEADS if speaks_chinese(session) else _LEADS:
        add_lead(session, lead)


def _usual_month(session: Session, metric: Metric, until: date) -> int:
    """Return what a month of the last half year brought, in whole steps and one at least."""
    span = Span(first=until - timedelta(_HALF_A_YEAR), last=until - timedelta(1))
    brought = measure(session, metric, span, home_currency(session)) // 6
    return max(1, round(brought / _TARGET_STEP)) * _TARGET_STEP
