"""Invented deals of an invented store, with the papers that some of them led to: the same ones for the same plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from desktop_crm.domain.sample.dice import Dice, workday
from desktop_crm.domain.sample.shapes import SampleCustomer, SamplePlan

_MOST_DEALS = 120
_OLDEST, _SETTLED_BEFORE = 540, 75
_WON = 62  # percent of what is settled
_REASONS_WON = (("short delivery time", "交期短"), ("good service", "服务好"), ("price", "价格合适"))
_REASONS_LOST = (
    ("price too high", "价格偏高"),
    ("bought from a competitor", "选择了其他供应商"),
    ("project put off", "项目推迟"),
)
_STEPS = (
    ("Call back about the quote for {product}", "就{product}报价回电"),
    ("Send samples of {product}", "寄送{product}样品"),
    ("Agree on the delivery date of {product}", "确认{product}交期"),
    ("Visit and show {product}", "上门演示{product}"),
)
_PROMISES = (
    ("Send the drawings for {product}", "发送{product}图纸"),
    ("Confirm the price of {product}", "答复{product}最终价格"),
)
_TIMES = ("09:30", "10:30", "14:00", "15:30")


class Paid(IntEnum):
    """How an invoice stands."""

    WHOLLY = 0
    PARTLY = 1
    NOT = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePapers:
    """The days of a sale's documents; without `invoiced` it is not yet billed. `paid` is what came in, and when."""

    quoted: date
    ordered: date | None = None
    delivered: date | None = None
    invoiced: date | None = None
    paid: Paid = Paid.NOT
    paid_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleStep:
    """What comes next in a deal."""

    due_on: date
    at: str
    text: str
    promise: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleDeal:
    """A deal of the customer with this index. `moves` are the stages (from 0, the first) that it came to, and when.

    `won` is None while it is open. `unit_price` is in minor units of `currency`.
    """

    customer: int
    product: str
    quantity: int
    unit_price: int
    currency: str
    opened_on: date
    moves: tuple[tuple[int, date], ...]
    won: bool | None = None
    closed_on: date | None = None
    expected_on: date | None = None
    reason: str = ""
    papers: SamplePapers | None = None
    step: SampleStep | None = None


def sample_deals(
    plan: SamplePlan, customers: Sequence[SampleCustomer], *, chinese: bool
) -> Iterator[SampleDeal]:
    """Yield deals of those who bought something, up to the plan's last day; most are settled, the others go on.

    Reasons and next steps are in the language of who keeps the store, products in that of the customer.
    """
    buyers = [number for number, one in enumerate(customers) if one.purchases]
    inventor = _Inventor(plan, customers, chinese)
    for number in range(min(len(buyers), _MOST_DEALS)):
        yield inventor.deal(number, buyers[number * 7 % len(buyers)])


class _Inventor:
    def __init__(self, plan: SamplePlan, customers: Sequence[SampleCustomer], chinese: bool) -> None:
        self._language = int(chinese)
        self._dice = Dice(plan.seed + 1)
        self._until = plan.until
        self._customers = customers
        self._steps = 0

    def deal(self, number: int, customer: int) -> SampleDeal:
        """Return one deal; every third one is still open."""
        dice = self._dice
        bought = dice.pick(self._customers[customer].purchases)
        product, _, count = bought.product.rpartition(" × ")
        common = {
            "customer": customer,
            "product": product,
            "unit_price": bought.amount // int(count),
            "currency": bought.currency,
            "quantity": int(count) * dice.between(1, 3),
        }
        story = self._open(product) if number % 3 == 0 else self._settled(recent=number % 12 == 1)
        return SampleDeal(**common, **story)  # type: ignore[arg-type]  # as the two stories have them

    def _settled(self, *, recent: bool) -> dict[str, object]:
        dice = self._dice
        opened = dice.between(30, 60) if recent else dice.between(_SETTLED_BEFORE, _OLDEST)
        lasted = opened - dice.between(1, 18) if recent else dice.between(12, 70)
        closed, won = self._day(opened - lasted), dice.chance(_WON)
        reached = 4 if won else dice.between(1, 4)
        return {
            "opened_on": self._day(opened),
            "moves": self._moves(opened, lasted, reached),
            "won": won,
            "closed_on": closed,
            "reason": dice.pick(_REASONS_WON if won else _REASONS_LOST)[self._language]
            if dice.chance(85)
            else "",
            "papers": self._papers(closed) if won else None,
        }

    def _open(self, product: str) -> dict[str, object]:
        dice = self._dice
        opened, reached = dice.between(4, 70), dice.between(1, 4)
        stages = self._moves(opened, max(1, opened - 2), reached)
        quoted = stages[2][1] if reached > 2 else None
        return {
            "opened_on": self._day(opened),
            "moves": stages,
            "expected_on": self._day(-dice.between(-6, 60)),
            "papers": SamplePapers(quoted=quoted) if quoted else None,
            "step": self._step(product) if dice.chance(75) else None,
        }

    def _moves(self, opened: int, lasted: int, reached: int) -> tuple[tuple[int, date], ...]:
        """Return the stages up to the one reached, spread over the days that it lasted."""
        return tuple((stage, self._day(opened - lasted * stage // (reached + 1))) for stage in range(reached))

    def _papers(self, closed: date) -> SamplePapers:
        dice = self._dice
        delivered, invoiced = (
            closed + timedelta(dice.between(5, 15)),
            closed + timedelta(dice.between(16, 24)),
        )
        if invoiced >= self._until:
            return SamplePapers(quoted=closed - timedelta(9), ordered=closed)
        paid_on = invoiced + timedelta(dice.between(8, 45))
        paid = Paid.NOT
        if paid_on <= self._until:
            paid = Paid.WHOLLY if dice.chance(88) else dice.pick((Paid.PARTLY, Paid.NOT))
        return SamplePapers(
            quoted=closed - timedelta(9),
            ordered=closed,
            delivered=delivered,
            invoiced=invoiced,
            paid=paid,
            paid_on=paid_on,
        )

    def _step(self, product: str) -> SampleStep:
        """Return what comes next: the first are for today, at a time; then come promises, overdue ones, later ones."""
        number, self._steps = self._steps, self._steps + 1
        promise = number in (len(_TIMES), len(_TIMES) + 1)
        if number < len(_TIMES) + 1:
            due = self._until
        elif number < len(_TIMES) + 4:
            due = self._day(self._dice.between(1, 6))
        else:
            due = self._day(-self._dice.between(1, 14))
        words = self._dice.pick(_PROMISES if promise else _STEPS)[self._language]
        at = _TIMES[number] if number < len(_TIMES) else ""
        return SampleStep(due_on=due, at=at, text=words.format(product=product), promise=promise)

    def _day(self, ago: int) -> date:
        """Return a working day so many days before the last one of the plan; below zero, after it."""
        return date.fromordinal(workday(self._until.toordinal() - ago))
