"""The stream of invented customers: first the cast, then groups of an organisation and four persons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice

from desktop_crm.domain.records import CustomerRecord
from desktop_crm.domain.sample import cards, happenings, naming
from desktop_crm.domain.sample.cards import Person
from desktop_crm.domain.sample.cast import CAST, Member
from desktop_crm.domain.sample.dice import Dice, deal_out, working_instant
from desktop_crm.domain.sample.happenings import Subject
from desktop_crm.domain.sample.naming import Company
from desktop_crm.domain.sample.phones import Phones
from desktop_crm.domain.sample.shapes import SampleCustomer, SampleFollowUp, SamplePlan

_CAST_SIZE = 2 * len(CAST)  # everybody with the employer before
_STAFF = 4
_ALIKE = 2 * (1 + _STAFF)  # customers that far apart are of the same kind and both in China, or both not
_EMPLOYED, _INTRODUCED, _DISTRIBUTING = 70, 12, 15  # percent
_BEFORE_THE_STORY = 7


@dataclass(slots=True)
class _Turn:
    """Whose turn it is: the customer's index, how much is to happen with it, and the phones that are left."""

    index: int
    talks: int
    buys: int
    phones: Phones


def sample_customers(plan: SamplePlan) -> Iterator[SampleCustomer]:
    """Yield the customers of a plan, the same for the same plan on every machine, in constant memory."""
    dice = Dice(plan.seed)
    turns = _turns(dice, plan)
    yield from _cast(dice, islice(turns, _CAST_SIZE), plan.until)
    yield from _groups(dice, turns, plan.until)


def _turns(dice: Dice, plan: SamplePlan) -> Iterator[_Turn]:
    talks = [weight for member in CAST for weight in (1, member.talks)]
    buys = [weight for member in CAST for weight in (min(1, member.buys), member.buys)]
    dealt_talks = deal_out(dice, plan.all_interactions, plan.customers, talks)
    dealt_buys = deal_out(dice, plan.all_purchases, plan.customers, buys)
    phones = Phones(taken={member.person.phone for member in CAST})
    for index in range(plan.customers):
        yield _Turn(index, next(dealt_talks), next(dealt_buys), phones)


def _cast(dice: Dice, turns: Iterator[_Turn], until: date) -> Iterator[SampleCustomer]:
    for turn in turns:
        member = CAST[turn.index // 2]
        if turn.index % 2:
            yield _member(dice, turn, member, until)
        else:
            supplier = member.distributor_of
            yield replace(
                _organisation(dice, turn, member.work, until),
                distributor_of=None if supplier is None else 2 * supplier,
            )


def _groups(dice: Dice, turns: Iterator[_Turn], until: date) -> Iterator[SampleCustomer]:
    """Yield an organisation and its staff, and again, until the turns end."""
    for turn in turns:
        group = (turn.index - _CAST_SIZE) // (1 + _STAFF)
        work = naming.company(group, naming.home(dice, group))
        yield _organisation(dice, turn, work, until)
        for of_staff in islice(turns, _STAFF):
            yield _person(dice, of_staff, work, until)


def _organisation(dice: Dice, turn: _Turn, work: Company, until: date) -> SampleCustomer:
    who = happenings.subject(dice, until, work.name, work.trade, work.home)
    record = cards.organisation_record(dice, work, turn.phones.office(work.home))
    customer = _with_happenings(dice, turn, record, who, until)
    if not dice.chance(_DISTRIBUTING):
        return customer
    return replace(customer, distributor_of=_earlier(dice, turn.index))


def _person(dice: Dice, turn: _Turn, work: Company, until: date) -> SampleCustomer:
    name = naming.person_name(dice, work.home)
    person = Person(name=name, home=work.home, work=work if dice.chance(_EMPLOYED) else None)
    who = happenings.subject(dice, until, name.called, work.trade, work.home)
    person = replace(person, phone=turn.phones.mobile(dice, work.home))
    record = cards.person_record(dice, turn.index, person, until)
    customer = _with_happenings(dice, turn, record, who, until)
    if not dice.chance(_INTRODUCED):
        return customer
    return replace(customer, introduced_by=_earlier(dice, turn.index))


def _with_happenings(
    dice: Dice, turn: _Turn, record: CustomerRecord, who: Subject, until: date
) -> SampleCustomer:
    return SampleCustomer(
        record=replace(record, stage=happenings.stage_after(turn.buys)),
        interactions=happenings.interactions(dice, who, turn.talks),
        purchases=happenings.purchases(dice, who, turn.buys),
        follow_ups=happenings.follow_ups(dice, who, until),
        preferences=happenings.preferences(dice, who.home),
    )


def _earlier(dice: Dice, index: int) -> int | None:
    """Return the index of a customer of the same kind and language, up to twenty such before; None at first."""
    before = min(20, (index - _CAST_SIZE) // _ALIKE)
    return index - _ALIKE * dice.between(1, before) if before > 0 else None


def _member(dice: Dice, turn: _Turn, member: Member, until: date) -> SampleCustomer:
    person, end = member.person, until.toordinal()
    days = [days for days, _ in member.story]
    who = Subject(
        name=person.name.called,
        trade=member.work.trade,
        home=member.work.home,
        first=end - happenings.TWO_YEARS,
        last=end - days[-1] - _BEFORE_THE_STORY,
        buying=end - days[0],
    )
    newest = member.story[: turn.talks]
    told = [happenings.told(dice, who, line, working_instant(dice, end - ago)) for ago, line in newest]
    earlier = happenings.interactions(dice, who, turn.talks - len(told))
    if not person.phone:
        person = replace(person, phone=turn.phones.mobile(dice, person.home))
    record = cards.person_record(dice, turn.index, person, until)
    return SampleCustomer(
        record=replace(record, stage=happenings.stage_after(turn.buys)),
        interactions=earlier + tuple(sorted(told, key=lambda interaction: interaction.at)),
        purchases=happenings.purchases(dice, who, turn.buys),
        follow_ups=tuple(
            SampleFollowUp(due_on=until + timedelta(days=due), text=text) for due, text in member.due
        ),
        preferences=happenings.known(member.wishes),
        introduced_by=None if member.introduced_by is None else 2 * member.introduced_by + 1,
    )
