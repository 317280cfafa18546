"""Who stands in a list, in which order, and where a search found them."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.contact_points import HIDDEN, masked
from desktop_crm.domain.errors import BadQuery
from desktop_crm.domain.filters import Query, parse
from desktop_crm.domain.folding import find_folded, fold
from desktop_crm.domain.profiles import NOTE, SECTIONS
from desktop_crm.domain.records import ContactKind
from desktop_crm.queries.customers import CustomerRow, customer_rows
from desktop_crm.queries.customers import count_customers as count_customers
from desktop_crm.store.context import haystack, viewing
from desktop_crm.store.haystack import FieldCode as FieldCode
from desktop_crm.store.haystack import Order as Order
from desktop_crm.store.haystack import SortKey as SortKey
from desktop_crm.store.models import Customer, Interaction
from desktop_crm.store.search_entries import FIELD_OF_KIND

# SQLite takes 32,766 parameters a statement.
_SLICE = 10_000
_BEFORE_HIT, _AFTER_HIT = 24, 80
# The ways to reach somebody, of which no more is shown than may be seen.
SECRET_FIELDS = {field: ContactKind(kind) for kind, field in FIELD_OF_KIND.items() if kind in SECTIONS}
# A list shows these anyway: where another word was found elsewhere, that is worth telling.
IN_SIGHT = frozenset({FieldCode.NAME, FieldCode.COMPANY, FieldCode.JOB_TITLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to list: who fits the query, in an order, or without one best hits first.

    Those alike in the order stand by the keys of `then`; those alike in `group` stand together, before all else.
    Chinese stands by pinyin, or `by_strokes`.
    Without `texts` interactions are not searched, which is several times faster.
    """

    query: Query
    order: Order | None = None
    descending: bool = False
    then: tuple[SortKey, ...] = ()
    group: Order | None = None
    by_strokes: bool = False
    texts: bool = True

    @property
    def keys(self) -> tuple[SortKey, ...]:
        """Return what to sort by, the most important first."""
        group = (SortKey(order=self.group),) if self.group else ()
        own = (SortKey(order=self.order, descending=self.descending),) if self.order else ()
        return tuple(replace(key, by_strokes=self.by_strokes) for key in (*group, *own, *self.then))


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Ids in the order to show; `text_ids` beside them names the interaction that matched, 0 where a field did.

    `total` counts those beyond a first page too. `starts` are the places where those alike in `group` begin.
    """

    ids: array[int]
    text_ids: array[int]
    total: int
    group: Order | None = None
    starts: array[int] = field(default_factory=lambda: array("q"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Where a search found a customer: the field, and its text with the word at `start` to `end`."""

    field: FieldCode
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """A row of a list as it is shown; without a hit where nothing was searched, or only a typo matched."""

    row: CustomerRow
    hit: Hit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A customer that a search found; `field` and `matched` tell where (no field: a name but for a typo)."""

    id: int
    name: str
    company: str
    field: FieldCode | None
    matched: str


def list_customers(session: Session, wanted: Wanted, stop: Callable[[], bool] = lambda: False) -> Listing:
    """Return the customers that are wanted. Raise Stopped once `stop()` is true."""
    memory = haystack(session)
    if wanted.keys:
        grouped = wanted.group is not None
        found = memory.sorted(wanted.query, wanted.keys, grouped=grouped, texts=wanted.texts, stop=stop)
        return _listing(found.ids, len(found.ids), wanted.group, found.starts)
    hits = memory.find(wanted.query, texts=wanted.texts, stop=stop)
    return Listing(ids=hits.ids, text_ids=hits.text_ids, total=hits.total)


def list_rows(session: Session, ids: Sequence[int], text_ids: Sequence[int], query: Query) -> list[ListRow]:
    """Return the rows of one page in their order, each with where the query's words were found; gone ones left out."""
    rows = customer_rows(session, ids)
    if not query.words:
        return [ListRow(row=row) for row in rows]
    text_of = dict(zip(ids, text_ids, strict=True))
    return [ListRow(row=row, hit=_hit(session, row.id, text_of[row.id], query)) for row in rows]


def many_rows(session: Session, ids: Sequence[int]) -> list[CustomerRow]:
    """Return the rows of any number of customers in their order; gone ones left out."""
    return [
        row
        for start in range(0, len(ids), _SLICE)
        for row in customer_rows(session, ids[start : start + _SLICE])
    ]


def first_page(session: Session, limit: int) -> Listing:
    """Return those contacted last, from a clear indexed column: the list while the search memory still fills."""
    found = session.scalars(
        select(Customer.id)
        # In this form no index of these leads past that of the order, which ends with the page.
        .where(func.coalesce(Customer.archived_at, Customer.deleted_at).is_(None))
        .order_by(Customer.last_contact_at.desc())
        .limit(limit)
    )
    return _listing(array("q", found), count_customers(session))


def count_each(session: Session, texts: Sequence[str]) -> dict[str, int]:
    """Return how many customers each of these search texts finds; one that cannot be understood is left out."""
    counts = {}
    for text in texts:
        try:
            query = parse(text)
        except BadQuery:
            continue
        counts[text] = haystack(session).count(query)
    return counts


def search(session: Session, text: str, limit: int) -> list[Found]:
    """Return the best hits of a search as typed, each with where it was found. Raise BadQuery."""
    query = parse(text)
    hits = haystack(session).find(query, limit=limit)
    text_of = dict(zip(hits.ids, hits.text_ids, strict=True))
    return [_found(session, row, text_of[row.id], query) for row in customer_rows(session, hits.ids)]


def _found(session: Session, row: CustomerRow, text_id: int, query: Query) -> Found:
    match, code = haystack(session).match(row.id, query), None
    # What no word was found in was a name but for a typo.
    matched = row.name if query.words else ""
    if match:
        code, matched = match.field, _shown(session, match.field, match.text)
        # The search memory holds them folded.
        if code in (FieldCode.NAME, FieldCode.COMPANY):
            matched = next((text for text in (row.name, row.company) if fold(text) == matched), matched)
    elif text_id:
        said = _hit(session, row.id, text_id, query)
        code, matched = FieldCode.INTERACTION, said.text if said else ""
    return Found(id=row.id, name=row.name, company=row.company, field=code, matched=matched)


def _listing(
    ids: array[int], total: int, group: Order | None = None, starts: array[int] | None = None
) -> Listing:
    zeros = array("q", bytes(8 * len(ids)))
    return Listing(ids=ids, text_ids=zeros, total=total, group=group, starts=starts or array("q"))


def _hit(session: Session, customer_id: int, text_id: int, query: Query) -> Hit | None:
    if text_id:
        said = session.get(Interaction, text_id)
        text = f"{said.subject or ''} {said.text or ''}".strip() if said else ""
        return _marked(FieldCode.INTERACTION, " ".join(text.split()), query.words)
    memory = haystack(session)
    hits = [
        _marked(match.field, _shown(session, match.field, match.text), (word,))
        for word in query.words
        if (match := memory.match(customer_id, Query(words=(word,))))
    ]
    return min(hits, key=lambda hit: hit.field in IN_SIGHT, default=None)


def _shown(session: Session, field: FieldCode, text: str) -> str:
    """Return what a profile may see of a text that the search memory holds in full."""
    kind = SECRET_FIELDS.get(field)
    section = kind or (NOTE if field is FieldCode.NOTE else "")
    if not viewing(session).hides(section):
        return text
    return masked(kind, text) if kind else HIDDEN


def _marked(field: FieldCode, text: str, words: Sequence[str]) -> Hit:
    """Mark the first word that stands in the text, and cut the text around it."""
    spans = (find_folded(text, word) for word in words)
    start, end = next((span for span in spans if span), (0, 0))
    cut = max(0, start - _BEFORE_HIT)
    return Hit(field=field, text=text[cut : end + _AFTER_HIT], start=start - cut, end=end - cut)
