"""Whom to contact next and why: the reasons of `queries.reasons`, weighed as the user likes, one line a customer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nlargest

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.planning import Reason, ReasonKind, weights_from
from desktop_crm.queries.contact_habits import BestWay, best_ways
from desktop_crm.queries.details import names_of
from desktop_crm.queries.reasons import FINDERS, Question
from desktop_crm.queries.settings import setting
from desktop_crm.store.models import Cadence

WEIGHTS = "today_weights"
"""The setting of the store that holds the weights by reason."""

_FURTHER_REASON = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A customer worth contacting. `reasons` begin with the one that counts most; `best` is how, where it is learnt."""

    customer_id: int
    name: str
    reasons: tuple[Reason, ...]
    score: float
    best: BestWay | None = None


def weights(session: Session) -> dict[ReasonKind, int]:
    """Return how much each reason counts in this store; what counts 0 is not asked for."""
    kept = setting(session, WEIGHTS)
    return weights_from(kept if isinstance(kept, dict) else {})


def needs_search(session: Session) -> bool:
    """Tell whether a cadence of a saved view stands, whose customers only the search memory knows."""
    return session.scalar(select(Cadence.id).where(Cadence.view_id.is_not(None)).limit(1)) is not None


def suggestions(session: Session, on: date, limit: int = 20) -> tuple[Suggestion, ...]:
    """Return whom to contact on a day, the most pressing first; birthdays are left to `queries.dates_ahead`."""
    weighed = weights(session)
    question = Question(session, on)
    found: dict[int, list[Reason]] = {}
    for kind, finder in FINDERS.items():
        if weighed[kind]:
            for customer_id, reason in finder(question):
                found.setdefault(customer_id, []).append(reason)
    scores = {customer_id: score_of(reasons, weighed) for customer_id, reasons in found.items()}
    chosen = nlargest(limit, scores, key=lambda one: (scores[one], -one))
    names, ways = names_of(session, chosen), best_ways(session, chosen)
    return tuple(
        Suggestion(
            customer_id=one,
            name=names[one],
            reasons=tuple(sorted(found[one], key=lambda reason: -_value(reason, weighed))),
            score=round(scores[one], 2),
            best=ways.get(one),
        )
        for one in chosen
    )


def score_of(reasons: Sequence[Reason], weighed: Mapping[ReasonKind, int]) -> float:
    """Return the value of the best reason, and a little for each further one; 0 without any."""
    first, *others = sorted((_value(reason, weighed) for reason in reasons), reverse=True) or [0.0]
    return first + _FURTHER_REASON * sum(others)


def _value(reason: Reason, weighed: Mapping[ReasonKind, int]) -> float:
    return weighed[reason.kind] * reason.urgency
