"""What happened with an invented customer, what was bought, and what is to be done next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.sample.dice import Dice, workday, working_instant
from desktop_crm.domain.sample.naming import Home
from desktop_crm.domain.sample.shapes import (
    SampleFollowUp,
    SampleInteraction,
    SamplePreference,
    SamplePurchase,
)
from desktop_crm.domain.sample.talk import Line, Wish
from desktop_crm.domain.sample.trades import Product, Trade
from desktop_crm.domain.stages import LifecycleStage

TWO_YEARS = 727  # with room for the weekend before the first day

_MINUTES = {InteractionKind.CALL: (2, 25), InteractionKind.VISIT: (20, 120)}
_MINOR_FOR_A_YUAN = {"CNY": 100, "EUR": 13, "USD": 14}
_LEAST_KNOWN = 90
_REPEAT_FROM, _LOYAL_FROM = 2, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Whom it happens with: called by `name`, buying what `trade` needs, in touch between two days' ordinals.

    Orders come in until the day `buying`: from who is still in touch also after the last talk.
    """

    name: str
    trade: Trade
    home: Home
    first: int
    last: int
    buying: int


def subject(dice: Dice, until: date, name: str, trade: Trade, home: Home) -> Subject:
    """Return somebody in touch for up to two years, most of them still in the last two months."""
    end = until.toordinal()
    still = dice.chance(70)
    quiet = dice.between(4, 60) if still else dice.between(60, 400)
    known_for = dice.between(quiet + _LEAST_KNOWN, TWO_YEARS)
    last = end - quiet
    return Subject(
        name=name, trade=trade, home=home, first=end - known_for, last=last, buying=end if still else last
    )


def interactions(dice: Dice, who: Subject, count: int) -> tuple[SampleInteraction, ...]:
    """Return `count` conversations in order of time, the newest on the last day of being in touch."""
    days = [dice.between(who.first, who.last) for _ in range(count - 1)] + [who.last][:count]
    instants = sorted(working_instant(dice, day) for day in days)
    lines = who.home.phrases.lines
    return tuple(told(dice, who, dice.pick(lines), at) for at in instants)


def told(dice: Dice, who: Subject, line: Line, at: int) -> SampleInteraction:
    """Return one conversation at an instant (UTC milliseconds)."""
    facts = {"product": _named(dice.pick(who.trade.products), who.home), "name": who.name}
    number = 5 * dice.between(2, 60)
    shortest, longest = _MINUTES.get(line.kind, (0, 0))
    return SampleInteraction(
        kind=line.kind,
        at=at,
        direction=line.direction,
        outcome=line.outcome,
        minutes=dice.between(shortest, longest),
        subject=line.subject.format(**facts, number=number),
        text=line.text.format(**facts, number=number),
    )


def purchases(dice: Dice, who: Subject, count: int) -> tuple[SamplePurchase, ...]:
    """Return `count` purchases in order of time."""
    days = sorted(dice.between(who.first, who.buying) for _ in range(count))
    return tuple(_bought(dice, who, day) for day in days)


def _bought(dice: Dice, who: Subject, ordinal: int) -> SamplePurchase:
    product = dice.pick(who.trade.products)
    number = dice.between(1, product.most)
    currency = who.home.currency
    return SamplePurchase(
        on=date.fromordinal(workday(ordinal)),
        product=f"{_named(product, who.home)} × {number}",
        amount=product.price * number * _MINOR_FOR_A_YUAN[currency],
        currency=currency,
    )


def _named(product: Product, home: Home) -> str:
    return product.zh if home.country is None else product.en


def stage_after(bought: int) -> LifecycleStage:
    """Return where a customer stands after that many purchases."""
    if bought >= _LOYAL_FROM:
        return LifecycleStage.LOYAL
    if bought >= _REPEAT_FROM:
        return LifecycleStage.REPEAT
    return LifecycleStage.FIRST_PURCHASE if bought else LifecycleStage.PROSPECT


def follow_ups(dice: Dice, who: Subject, until: date) -> tuple[SampleFollowUp, ...]:
    """Return what is to be done: for one in three, mostly soon, seldom overdue; and some that is done."""
    return tuple(_follow_ups(dice, who, until.toordinal()))


def _follow_ups(dice: Dice, who: Subject, end: int) -> Iterator[SampleFollowUp]:
    if dice.chance(25):
        yield _follow_up(dice, who, workday(dice.between(who.first, who.last)), done=True)
    if dice.chance(35):
        due = dice.between(end - 14, end - 1) if dice.chance(10) else dice.between(end, end + 30)
        yield _follow_up(dice, who, due, done=False)


def _follow_up(dice: Dice, who: Subject, ordinal: int, *, done: bool) -> SampleFollowUp:
    text = dice.pick(who.home.phrases.follow_ups)
    product = _named(dice.pick(who.trade.products), who.home)
    return SampleFollowUp(due_on=date.fromordinal(ordinal), text=text.format(product=product), done=done)


def preferences(dice: Dice, home: Home) -> tuple[SamplePreference, ...]:
    """Return none to two different things worth knowing."""
    wishes = home.phrases.wishes
    first = dice.below(len(wishes))
    second = (first + dice.between(1, len(wishes) - 1)) % len(wishes)
    return known((wishes[first], wishes[second])[: dice.below(3)])


def known(wishes: Sequence[Wish]) -> tuple[SamplePreference, ...]:
    """Return what a table of wishes says as preferences."""
    return tuple(SamplePreference(kind=wish.kind, text=wish.text, status=wish.status) for wish in wishes)
