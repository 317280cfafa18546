"""What an import compares with: who is in the store, by name and by number, and what is known of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.facts import IDENTIFYING, Fact, note_facts
from desktop_crm.domain.folding import fold, fold_all
from desktop_crm.domain.relations import RelationKind
from desktop_crm.store.models import Attachment, ContactPoint, Customer, CustomerTag, Relation, Tag
from desktop_crm.store.opened import opened

_SLICE = 5_000
_NAMES = (
    select(Customer.id, Customer.kind, Customer.name)
    .where(Customer.deleted_at.is_(None))
    .order_by(Customer.id)
)
_IDENTIFYING_POINTS = (
    select(ContactPoint.id, ContactPoint.customer_id, ContactPoint.kind, ContactPoint.normal)
    .join(Customer, Customer.id == ContactPoint.customer_id)
    .where(ContactPoint.kind.in_([kind.value for kind in IDENTIFYING]), Customer.deleted_at.is_(None))
)


class KnownCustomers:
    """Who is known, from the store and from the rows of an import so far. Built once an import; memory only."""

    def __init__(self, session: Session) -> None:
        self._by_name: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        self._by_point: defaultdict[Fact, list[int]] = defaultdict(list)
        self._facts: dict[int, frozenset[Fact]] = {}
        self._said: dict[int, Callable[[], frozenset[Fact]]] = {}
        self._read_names(session)
        self._read_points(session)

    def add(self, customer_id: int, kind: str, folded: str) -> None:
        """Let a row of the import be met under its folded name by those after it."""
        self._by_name[kind, folded].append(customer_id)

    def add_row(
        self, customer_id: int, identifying: Sequence[Fact], facts: Callable[[], frozenset[Fact]]
    ) -> None:
        """Let a row be met by its numbers; all else that it says is asked of `facts` if anybody wants to know."""
        for fact in identifying:
            self._by_point[fact].append(customer_id)
        self._said[customer_id] = facts

    def learn(self, customer_id: int, facts: frozenset[Fact]) -> None:
        """Add facts to someone known, who can from now on be met by what is new of them."""
        self._facts[customer_id] = self.facts(customer_id) | facts
        for fact in facts:
            if fact[0] in IDENTIFYING and customer_id not in self._by_point[fact]:
                self._by_point[fact].append(customer_id)

    def named(self, kind: str, folded: str) -> list[int]:
        """Return those of this kind and folded name, oldest first."""
        return self._by_name.get((kind, folded), [])

    def sharing(self, facts: Iterable[Fact]) -> dict[int, str]:
        """Return those who share a phone, e-mail, IM account or ID number, with the kind they share."""
        shared = [fact for fact in facts if fact in self._by_point]
        return {
            customer_id: fact[0] for fact in sorted(shared) for customer_id in self._by_point.get(fact, ())
        }

    def facts(self, customer_id: int) -> frozenset[Fact]:
        """Return what is known of someone, as far as `load_facts` read it."""
        if (said := self._said.pop(customer_id, None)) is not None:
            self._facts[customer_id] = said()
        return self._facts.get(customer_id, frozenset())

    def load_facts(self, session: Session, ids: Sequence[int]) -> None:
        """Read all that the store knows of these."""
        for start in range(0, len(ids), _SLICE):
            part = ids[start : start + _SLICE]
            found: defaultdict[int, set[Fact]] = defaultdict(set)
            for customer_id, fact in _facts_in_store(session, part):
                found[customer_id].add(fact)
            for customer_id in part:
                self.learn(customer_id, frozenset(found[customer_id]))

    def forget(self) -> None:
        """Let go of everything a little at a time; freed at once, it would hold up all other threads."""
        for known in (self._by_name, self._by_point, self._facts, self._said):
            while known:
                known.popitem()

    def _read_names(self, session: Session) -> None:
        rows = session.connection().execute(_NAMES).all()
        names = fold_all(opened(session, Customer.name, rows))
        for (customer_id, kind, _), name in zip(rows, names, strict=True):
            self._by_name[kind, name].append(customer_id)

    def _read_points(self, session: Session) -> None:
        points = session.connection().execute(_IDENTIFYING_POINTS).all()
        normals = opened(session, ContactPoint.normal, points)
        for (_, customer_id, kind, _), normal in zip(points, normals, strict=True):
            self._by_point[kind, normal].append(customer_id)


def ids_by_name(session: Session) -> dict[str, int]:
    """Return customers outside the trash by folded name: of several with one name the organisation, else the oldest."""
    rows = session.execute(
        select(Customer.id, Customer.name)
        .where(Customer.deleted_at.is_(None))
        .order_by(Customer.kind.desc(), Customer.id.desc())
    ).all()
    names = fold_all(opened(session, Customer.name, rows))
    return {name: row.id for row, name in zip(rows, names, strict=True)}


def names_of_customers(session: Session) -> dict[int, str]:
    """Return the names of all customers outside the trash by id."""
    rows = session.execute(select(Customer.id, Customer.name).where(Customer.deleted_at.is_(None))).all()
    return {row.id: name for row, name in zip(rows, opened(session, Customer.name, rows), strict=True)}


def _facts_in_store(session: Session, ids: Sequence[int]) -> Iterator[tuple[int, Fact]]:
    yield from _own_facts(session, ids)
    points = session.execute(
        select(ContactPoint.id, ContactPoint.customer_id, ContactPoint.kind, ContactPoint.normal).where(
            ContactPoint.customer_id.in_(ids)
        )
    ).all()
    for point, normal in zip(points, opened(session, ContactPoint.normal, points), strict=True):
        yield point.customer_id, (point.kind, normal)
    tags = session.execute(
        select(Tag.id, CustomerTag.customer_id, Tag.name)
        .join(CustomerTag, CustomerTag.tag_id == Tag.id)
        .where(CustomerTag.customer_id.in_(ids))
    ).all()
    for tag, name in zip(tags, opened(session, Tag.name, tags), strict=True):
        yield tag.customer_id, ("tag", fold(name))
    photos = select(Attachment.customer_id).where(Attachment.customer_id.in_(ids), Attachment.kind == "photo")
    for customer_id in session.scalars(photos):
        yield customer_id, ("photo", "")
    yield from _employment_facts(session, ids)


def _own_facts(session: Session, ids: Sequence[int]) -> Iterator[tuple[int, Fact]]:
    rows = session.execute(
        select(
            Customer.id, Customer.stage, Customer.source, Customer.nickname, Customer.gender, Customer.occupation,
            Customer.note,
        ).where(Customer.id.in_(ids))
    ).all()  # fmt: skip
    for field, column in (
        ("nickname", Customer.nickname),
        ("gender", Customer.gender),
        ("job_title", Customer.occupation),
    ):
        for row, value in zip(rows, opened(session, column, rows), strict=True):
            if value:
                yield row.id, (field, fold(value))
    for row, note in zip(rows, opened(session, Customer.note, rows), strict=True):
        clear = {("stage", row.stage), ("source", row.source)}
        yield from ((row.id, fact) for fact in note_facts(note))
        yield from ((row.id, (field, value)) for field, value in clear if value)


def _employment_facts(session: Session, ids: Sequence[int]) -> Iterator[tuple[int, Fact]]:
    rows = session.execute(
        select(
            Relation.id, Relation.from_id, Relation.to_id, Relation.words, Relation.department, Customer.name
        )
        .join(Customer, Customer.id == Relation.to_id)
        .where(Relation.from_id.in_(ids), Relation.kind == RelationKind.WORKS_AT.value)
    ).all()
    columns = (
        ("organisation", opened(session, Customer.name, rows, by="to_id")),
        ("job_title", opened(session, Relation.words, rows)),
        ("department", opened(session, Relation.department, rows)),
    )
    for field, values in columns:
        for row, value in zip(rows, values, strict=True):
            if value:
                yield row.from_id, (field, fold(value))
