"""How a customer is best contacted: what answered contacts teach, what was settled, and whether it becomes too much."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import and_, bindparam, func, or_, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import local, now_ms, today
from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.domain.planning import PromiseOutcome
from desktop_crm.domain.records import ContactKind
from desktop_crm.domain.tolerance import USUAL_A_WEEK, WEEK_MS, learnt_limit
from desktop_crm.queries.conditions import IS_CONTACT
from desktop_crm.store.among import among, these
from desktop_crm.store.models import Cadence, ContactPoint, ContactRule, FollowUp, FollowUpTerms, Interaction
from desktop_crm.store.opened import opened_one

_LEAST_TRIES = 3
_WINDOW_HOURS = 2
_ANSWERS = frozenset({Outcome.REACHED, Outcome.POSITIVE, Outcome.NEGATIVE})


@dataclass(frozen=True, slots=True, kw_only=True)
class BestWay:
    """The channel on which most was answered, and the two hours (of this computer's time zone) in which most was.

    Of `tries` on it `answered` were. `service` names the messenger (wechat …) where the customer has one alone.
    """

    channel: InteractionKind
    from_hour: int
    answered: int
    tries: int
    service: str = ""

    @property
    def until_hour(self) -> int:
        """The hour at which the window ends, 24 at most."""
        return self.from_hour + _WINDOW_HOURS


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactTerms:
    """What the user settled: contact every `days` days, on `channel`, at most so often a week, or not at all."""

    days: int | None = None
    channel: InteractionKind | None = None
    most_a_week: int | None = None
    do_not_contact: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactHabits:
    """`best` is None while too little was tried. `this_week` counts contacts from us in the last seven days.

    `learnt` is how many a week are welcome, where answers teach something else than the usual.
    """

    terms: ContactTerms = field(default_factory=ContactTerms)
    best: BestWay | None = None
    this_week: int = 0
    learnt: int | None = None
    kept: int = 0
    broken: int = 0

    @property
    def asks_before_next(self) -> bool:
        """Tell whether one more contact should be asked about first."""
        return self.terms.do_not_contact or self.this_week >= self.most_a_week

    @property
    def most_a_week(self) -> int:
        """How many contacts in seven days are not asked about: as settled, else as learnt, else the usual."""
        return self.terms.most_a_week or self.learnt or USUAL_A_WEEK


# Each is made once: to write a statement takes longer than to answer it.
_this: Any = bindparam("customer")
_CONTACTS = select(Interaction.kind, Interaction.at, Interaction.direction, Interaction.outcome).where(
    Interaction.customer_id == _this, IS_CONTACT
)
_RULE = select(
    ContactRule.id,
    ContactRule.channel,
    ContactRule.most_a_week,
    ContactRule.do_not_contact,
    ContactRule.reason,
).where(ContactRule.customer_id == _this)
_CADENCE = select(Cadence.days).where(Cadence.customer_id == _this)
_SERVICES = (
    select(ContactPoint.service)
    .where(ContactPoint.customer_id == _this, ContactPoint.kind == ContactKind.IM.value)
    .distinct()
)
_CONTACTS_OF_MANY = select(
    Interaction.customer_id, Interaction.kind, Interaction.at, Interaction.direction, Interaction.outcome
).where(among(Interaction.customer_id), IS_CONTACT)
_SERVICES_OF_MANY = (
    select(ContactPoint.customer_id, ContactPoint.service)
    .where(among(ContactPoint.customer_id), ContactPoint.kind == ContactKind.IM.value)
    .distinct()
)
_day: Any = bindparam("day")
# A promise whose day is over is broken already, even if somebody still means to keep it.
_BROKEN = or_(
    FollowUpTerms.outcome == PromiseOutcome.BROKEN.value,
    and_(FollowUpTerms.outcome.is_(None), FollowUp.done_at.is_(None), FollowUp.due_on < _day),
)
_PROMISES = (
    select(
        func.count().filter(FollowUpTerms.outcome == PromiseOutcome.KEPT.value).label("kept"),
        func.count().filter(_BROKEN).label("broken"),
    )
    .join(FollowUp, FollowUp.id == FollowUpTerms.follow_up_id)
    .where(FollowUp.customer_id == _this, FollowUpTerms.promise == 1)
)


def contact_habits(session: Session, customer_id: int) -> ContactHabits:
    """Return how a customer is contacted best, and what became of our promises; a few milliseconds."""
    values = {"customer": customer_id}
    connection = session.connection()
    contacts = connection.execute(_CONTACTS, values).all()
    promises = connection.execute(_PROMISES, {**values, "day": today().isoformat()}).one()
    services = [service for (service,) in connection.execute(_SERVICES, values) if service]
    return ContactHabits(
        terms=contact_terms(session, customer_id),
        best=_best_way(contacts, services),
        this_week=_this_week(contacts),
        learnt=learnt_limit(_from_us(contacts)),
        kept=promises.kept,
        broken=promises.broken,
    )


def best_ways(session: Session, customer_ids: Iterable[int]) -> dict[int, BestWay]:
    """Return how each of these customers is reached best, where enough was tried; two statements for all."""
    ids, connection = these(customer_ids), session.connection()
    contacts: defaultdict[int, list[Any]] = defaultdict(list)
    services: defaultdict[int, list[str]] = defaultdict(list)
    for one in connection.execute(_CONTACTS_OF_MANY, ids):
        contacts[one.customer_id].append(one)
    for customer_id, service in connection.execute(_SERVICES_OF_MANY, ids):
        if service:
            services[customer_id].append(service)
    found = {one: _best_way(contacts[one], services[one]) for one in list(contacts)}
    return {one: best for one, best in found.items() if best is not None}


def contact_terms(session: Session, customer_id: int) -> ContactTerms:
    """Return what the user settled with a customer."""
    connection, values = session.connection(), {"customer": customer_id}
    rule = connection.execute(_RULE, values).first()
    days = connection.execute(_CADENCE, values).scalar()
    if rule is None:
        return ContactTerms(days=days)
    return ContactTerms(
        days=days,
        channel=InteractionKind(rule.channel) if rule.channel else None,
        most_a_week=rule.most_a_week,
        do_not_contact=bool(rule.do_not_contact),
        reason=opened_one(session, ContactRule.reason, rule.id, rule.reason_sealed),
    )


def _this_week(contacts: Sequence[Any]) -> int:
    now = now_ms()
    return sum(
        1 for one in contacts if now - WEEK_MS < one.at <= now and one.direction != Direction.INCOMING.value
    )


def _from_us(contacts: Sequence[Any]) -> Iterator[tuple[int, bool | None]]:
    for one in contacts:
        if one.direction != Direction.INCOMING.value:
            yield one.at, None if one.outcome is None else one.outcome in _ANSWERS


def _best_way(contacts: Sequence[Any], services: Sequence[str]) -> BestWay | None:
    """Return the channel with the greatest share of answers among those tried often enough.

    What somebody sent us says that they use the channel, as an answer does.
    """
    tries: Counter[str] = Counter()
    hours: defaultdict[str, Counter[int]] = defaultdict(Counter)
    for one in contacts:
        answered = one.outcome in _ANSWERS or one.direction == Direction.INCOMING.value
        if not answered and one.outcome is None:
            continue
        tries[one.kind] += 1
        if answered:
            hours[one.kind][local(one.at).hour] += 1
    often = [kind for kind in hours if tries[kind] >= _LEAST_TRIES]
    if not often:
        return None
    best = max(often, key=lambda kind: (hours[kind].total() / tries[kind], tries[kind], kind))
    return BestWay(
        channel=InteractionKind(best),
        from_hour=_best_hours(hours[best]),
        answered=hours[best].total(),
        tries=tries[best],
        service=services[0] if best == InteractionKind.CHAT.value and len(services) == 1 else "",
    )


def _best_hours(answered: Counter[int]) -> int:
    """Return the hour from which on most was answered within the window; of equals that with most in itself."""
    starts = range(24 - _WINDOW_HOURS + 1)
    return max(
        starts,
        key=lambda start: (sum(answered[start + i] for i in range(_WINDOW_HOURS)), answered[start], -start),
    )
