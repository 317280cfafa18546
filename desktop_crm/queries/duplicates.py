"""Who may be the same customer as the one being typed: for a warning that never blocks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.contact_points import normal_of
from desktop_crm.domain.duplicates import Features, Reason, likeness
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.filters import Place, Query
from desktop_crm.domain.folding import fold
from desktop_crm.domain.names import is_cjk
from desktop_crm.domain.phones import phone_digits
from desktop_crm.domain.pinyin import readings
from desktop_crm.domain.records import ContactKind
from desktop_crm.queries.customers import CustomerRow, customer_rows
from desktop_crm.queries.settings import home_country
from desktop_crm.store.context import haystack
from desktop_crm.store.models import ContactPoint

_COMPARED = (ContactKind.PHONE, ContactKind.EMAIL, ContactKind.IM, ContactKind.ID_NUMBER)
_CANDIDATES = 20
_SHORTEST_PHONE = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What stands in a form so far; `itself` is the customer being edited, who is no duplicate of itself."""

    name: str = ""
    company: str = ""
    points: tuple[tuple[ContactKind, str], ...] = ()
    itself: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PossibleDuplicate:
    """Somebody alike, and why, the strongest reason first. `score` is that of `domain.duplicates`."""

    row: CustomerRow
    reasons: tuple[Reason, ...]
    score: int


def possible_duplicates(session: Session, typed: Typed, limit: int = 3) -> list[PossibleDuplicate]:
    """Return who may be meant already, the likeliest first; those in archive and trash too."""
    wanted = _features(session, typed)
    ids = [one for one in _candidates(session, typed, wanted) if one != typed.itself]
    known = _contact_points(session, ids)
    found = []
    for row in customer_rows(session, ids):
        alike = likeness(wanted, _as_features(row, known[row.id]))
        if alike.reasons:
            found.append(PossibleDuplicate(row=row, reasons=alike.reasons, score=alike.score))
    return sorted(found, key=lambda one: -one.score)[:limit]


def _features(session: Session, typed: Typed) -> Features:
    country = home_country(session)
    normal: list[tuple[str, str]] = []
    for kind, value in typed.points:
        try:
            normal.append((kind.value, normal_of(kind, value, country)))
        except BadInput:
            continue  # half a number is no duplicate of anything yet
    return _with_points(typed.name.strip(), typed.company.strip(), normal)


def _with_points(name: str, company: str, points: Iterable[tuple[str, str]]) -> Features:
    by_kind: defaultdict[str, set[str]] = defaultdict(set)
    for kind, normal in points:
        by_kind[kind].add(normal)
    return Features(
        name=name,
        company=company,
        phones=frozenset(by_kind[ContactKind.PHONE]),
        emails=frozenset(by_kind[ContactKind.EMAIL]),
        im_handles=frozenset(by_kind[ContactKind.IM]),
        id_numbers=frozenset(by_kind[ContactKind.ID_NUMBER]),
    )


def _as_features(row: CustomerRow, points: Sequence[tuple[str, str]]) -> Features:
    return _with_points(row.name, row.company, points)


def _candidates(session: Session, typed: Typed, wanted: Features) -> list[int]:
    """Ask the search memory for each thing typed; what it returns is compared field by field afterwards."""
    memory = haystack(session)
    found: dict[int, None] = {}
    for words in (*_words_of_points(wanted), *_words_of_name(typed.name)):
        hits = memory.find(Query(words=words, place=Place.ALL), limit=_CANDIDATES, texts=False)
        found |= dict.fromkeys(hits.ids)
    return list(found)


def _words_of_points(wanted: Features) -> Iterable[tuple[str, ...]]:
    for phone in wanted.phones:
        digits = phone_digits(phone.partition(";ext=")[0])
        # Whatever country code or leading zero stood before it, the end of a number is the same.
        if len(digits) >= _SHORTEST_PHONE:
            yield (digits[-_SHORTEST_PHONE:],)
    for text in (*wanted.emails, *wanted.im_handles, *wanted.id_numbers):
        yield (fold(text),)


def _words_of_name(name: str) -> Iterable[tuple[str, ...]]:
    folded = fold(name).strip()
    if len(folded) < 2:
        return
    yield tuple(re.findall(r"\w+", folded))
    if is_cjk(folded):
        # 李明 and 黎明 sound alike.
        yield from ((reading,) for reading in readings(folded)[:2] if len(reading) > len(folded))


def _contact_points(session: Session, ids: Sequence[int]) -> defaultdict[int, list[tuple[str, str]]]:
    found: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    kinds = [kind.value for kind in _COMPARED]
    for point in session.scalars(
        select(ContactPoint).where(ContactPoint.customer_id.in_(ids), ContactPoint.kind.in_(kinds))
    ):
        found[point.customer_id].append((point.kind, point.normal or ""))
    return found
