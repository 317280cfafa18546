"""What a rule would do about what happened: the same answer for its dry run and for the rule at work."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.folding import fold
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.placeholders import Place, fill, say
from desktop_crm.domain.plans import read_plan
from desktop_crm.domain.rules import OF_TIME, Action, If, RuleBody, Subject, Then, holds, matches
from desktop_crm.queries.details import names_of
from desktop_crm.queries.rule_events import Event, Scope, happened
from desktop_crm.queries.rule_subjects import subjects, words_of_customers, words_of_deals
from desktop_crm.queries.rule_times import came_about
from desktop_crm.store.among import among, these
from desktop_crm.store.models import FollowUp, Playbook, RuleRun
from desktop_crm.store.opened import opened

DRY_RUN_DAYS = 90
DOUBLE_DAYS = 7
"""The same thing planned for the same customer within so many days is double, and is left out."""

MOST_SHOWN = 200
_PLANNED = select(FollowUp.id, FollowUp.customer_id, FollowUp.due_on, FollowUp.title).where(
    among(FollowUp.customer_id)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """One thing that a rule does: `text` is what is planned or noted, the tag, stage or source.

    Of what is planned there may be a channel, a draft with words still in braces, which is called `message` for
    everybody alike, and the plan it is a step of. What is `double` is not done.
    """

    event: Event
    do: Then
    text: str
    due_on: date | None = None
    channel: InteractionKind | None = None
    draft: str = ""
    message: str = ""
    plan_id: int | None = None
    double: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DryRun:
    """What a rule would have done from `first` to `last`.

    `effects` are the first MOST_SHOWN with `names` of their customers; the counts are of all. `planned` counts doubles
    as well.
    """

    first: date
    last: date
    effects: tuple[Effect, ...]
    names: Mapping[int, str]
    events: int
    customers: int
    planned: int
    doubles: int
    others: int


def dry_run(session: Session, body: RuleBody, on: date, rule_id: int | None = None) -> DryRun:
    """Return what a rule would have done in the last 90 days, as if it had never run. Customers are as they are now."""
    first = on - timedelta(DRY_RUN_DAYS - 1)
    events = events_of(session, body, Scope(first=first, last=on))
    found = effects(session, body, events, rule_id)
    planned = [one for one in found if one.due_on is not None]
    shown = found[:MOST_SHOWN]
    return DryRun(
        first=first,
        last=on,
        effects=tuple(shown),
        names=names_of(session, {one.event.customer_id for one in shown}),
        events=len({(one.event.record_id, one.event.on) for one in found}),
        customers=len({one.event.customer_id for one in found}),
        planned=len(planned),
        doubles=sum(one.double for one in planned),
        others=len(found) - len(planned),
    )


def events_of(session: Session, body: RuleBody, scope: Scope) -> list[Event]:
    """Return what happened within a scope that a rule waits for, whatever its conditions say."""
    when = body.trigger.when
    if when in OF_TIME:
        found = came_about(session, body.trigger, scope.first, scope.last)
    else:
        found = happened(session, when, scope)
    return [event for event in found if matches(body.trigger, event.happening)]


def effects(
    session: Session, body: RuleBody, events: Sequence[Event], without: int | None = None
) -> list[Effect]:
    """Return what a rule does about these events, in their order; nothing for whom it need not be done.

    What the rule `without` planned counts as not there.
    """
    ids = {event.customer_id for event in events}
    known = subjects(session, ids, cities=any(one.field is If.CITY for one in body.conditions))
    fitting = [event for event in events if _fits(body, known, event)]
    steps = [step for action in body.actions for step in _steps(session, action)]
    world = _World(session, known, {event.customer_id for event in fitting}, without)
    words = words_of_customers(session, world.customers) if fitting else {}
    deals = words_of_deals(session, {event.deal_id for event in fitting if event.deal_id})
    found = []
    for event in fitting:
        told = {**words[event.customer_id], **deals.get(event.deal_id or 0, {})}
        found += world.take([_about(event, step, told) for step in steps])
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """One thing to do, whomever it is about; `days` after which it is due."""

    do: Then
    text: str
    days: int | None = None
    channel: InteractionKind | None = None
    draft: str = ""
    plan_id: int | None = None


def _steps(session: Session, action: Action) -> Iterator[_Step]:
    match action.do:
        case Then.PLAN:
            for days in action.days:
                yield _Step(do=Then.PLAN, text=action.text, days=days, draft=action.draft)
        case Then.APPLY_PLAN:
            plan = session.get(Playbook, int(action.target)) if action.target.isdecimal() else None
            # A plan that was deleted since has no steps.
            for step in read_plan(plan.body or "").steps if plan else ():
                yield _Step(
                    do=Then.PLAN,
                    text=step.title,
                    days=step.days,
                    channel=step.channel,
                    draft=step.draft,
                    plan_id=int(action.target),
                )
        case Then.NOTE:
            yield _Step(do=Then.NOTE, text=action.text)
        case _:
            yield _Step(do=action.do, text=action.target)


def _fits(body: RuleBody, known: Mapping[int, Subject], event: Event) -> bool:
    subject = known.get(event.customer_id)
    if subject is None:
        return False
    subject = replace(subject, money=event.money)
    return all(holds(condition, subject) for condition in body.conditions)


def _about(event: Event, step: _Step, told: Mapping[Place, str]) -> Effect:
    spoken = step.do in (Then.PLAN, Then.NOTE)
    about_deal = {place: told[place] for place in (Place.DEAL, Place.PRODUCT) if place in told}
    return Effect(
        event=event,
        do=step.do,
        text=say(step.text, told) if spoken else step.text,
        due_on=None if step.days is None else event.on + timedelta(step.days),
        channel=step.channel,
        # The rest is filled in when it is read, with what is known then.
        draft=fill(step.draft, about_deal),
        message=step.text if step.draft else "",
        plan_id=step.plan_id,
    )


@dataclass(slots=True)
class _World:
    """What stands in the store as a rule goes on: what it did already need not be done again."""

    session: Session
    known: Mapping[int, Subject]
    customers: Collection[int]
    without: int | None
    _planned: dict[int, list[tuple[str, date]]] = field(init=False)
    _done: set[tuple[int, Then, str]] = field(default_factory=set)
    _now: dict[tuple[int, Then], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._planned = _planned(self.session, self.customers, self.without)

    def take(self, made: Sequence[Effect]) -> list[Effect]:
        """Return the effects of one event that change something, with doubles marked, and remember them."""
        found = []
        for effect in made:
            if effect.due_on is not None:
                found.append(replace(effect, double=self._is_double(effect)))
            elif self._changes(effect):
                found.append(effect)
        for effect in found:
            if effect.due_on is not None and not effect.double:
                self._planned[effect.event.customer_id].append((fold(effect.text), effect.due_on))
        return found

    def _is_double(self, effect: Effect) -> bool:
        assert effect.due_on is not None
        title, near = fold(effect.text), timedelta(DOUBLE_DAYS)
        return any(
            title == other and abs(effect.due_on - day) <= near
            for other, day in self._planned[effect.event.customer_id]
        )

    def _changes(self, effect: Effect) -> bool:
        customer_id, subject = effect.event.customer_id, self.known[effect.event.customer_id]
        match effect.do:
            case Then.ADD_TAG | Then.REMOVE_TAG:
                key = customer_id, Then.ADD_TAG, fold(effect.text)
                worn = fold(effect.text) in subject.tags
                worn = worn is not (key in self._done)
                wanted = effect.do is Then.ADD_TAG
                if worn is not wanted:
                    self._done ^= {key}
                return worn is not wanted
            case Then.SET_STAGE | Then.SET_SOURCE:
                present = subject.stage if effect.do is Then.SET_STAGE else subject.source
                before = self._now.get((customer_id, effect.do), present)
                self._now[customer_id, effect.do] = effect.text
                return before != effect.text
        return True


def _planned(
    session: Session, customer_ids: Collection[int], without: int | None
) -> dict[int, list[tuple[str, date]]]:
    found: dict[int, list[tuple[str, date]]] = defaultdict(list)
    own = set(session.scalars(select(RuleRun.record_id).where(RuleRun.rule_id == without))) if without else ()
    rows = [row for row in session.connection().execute(_PLANNED, these(customer_ids)) if row.id not in own]
    titles = opened(session, FollowUp.title, rows)
    for row, title in zip(rows, titles, strict=True):
        found[row.customer_id].append((fold(title), date.fromisoformat(row.due_on)))
    return found
