"""Filling the search memory from the file, and keeping it in step with every write."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable, Iterator, Sequence
from itertools import compress
from typing import Any, TypeVar

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Changes
from desktop_crm.domain.errors import Stopped
from desktop_crm.domain.filters import Place, Query
from desktop_crm.domain.ids import LAST_ID
from desktop_crm.domain.relations import RelationKind
from desktop_crm.store.among import among, these
from desktop_crm.store.context import sealer
from desktop_crm.store.haystack import Haystack, Order
from desktop_crm.store.models import Change, Customer, Interaction, Relation
from desktop_crm.store.schema import customer_columns, tables
from desktop_crm.store.search_entries import entries_of
from desktop_crm.store.search_sales import all_sales, refresh_sales
from desktop_crm.system.collector import collector_paused, settle

T = TypeVar("T")
_CUSTOMERS_A_SLICE = 1000
_TEXTS_A_SLICE = 4000
_IDS_AT_ONCE = 4000


class SearchMemory:
    """The haystack of an open store and what keeps it true. `filled` tells that every customer is in it."""

    def __init__(self) -> None:
        self.haystack = Haystack()
        self.filled = False
        self._lock = threading.RLock()
        self._meanwhile: list[Changes] = []

    def load(self, session: Session, stop: Callable[[], bool]) -> None:
        """Read customers, those added last first, then what sales are called, then the texts of interactions, newest
        first. Raise Stopped."""
        with collector_paused():
            self._load_customers(session, stop)
            self.filled = True
            self.haystack.meet_letters(stop)
            for kind, named in all_sales(session):
                if stop():
                    raise Stopped
                with self._lock:
                    self.haystack.sales.put(kind, named)
            for texts in _all_texts(session):
                if stop():
                    raise Stopped
                with self._lock:
                    self.haystack.put_texts(*texts)
            settle()

    def _load_customers(self, session: Session, stop: Callable[[], bool]) -> None:
        newest_first = select(Customer.id).order_by(Customer.id.desc())
        # In parts: the window waits while a million are fetched at once.
        ids = array("q", session.scalars(newest_first, execution_options={"yield_per": _IDS_AT_ONCE}))
        for part in _slices(ids, _CUSTOMERS_A_SLICE):
            if stop():
                raise Stopped
            entries = entries_of(session, part)
            with self._lock:
                self.haystack.put(entries)

    def catch_up(self, session: Session) -> None:
        """Read again what was written while `load` looked at an older snapshot."""
        with self._lock:
            for changes in self._meanwhile:
                self._refresh(session, changes)
            self._meanwhile = []
            self.haystack.whole = True

    def refresh(self, session: Session, changes: Changes, *, loading: bool) -> None:
        """Bring the memory up to a write that has just been committed."""
        with self._lock:
            self._refresh(session, changes)
            if loading:
                self._meanwhile.append(changes)

    def _refresh(self, session: Session, changes: Changes) -> None:
        ids = changes.customers
        touched = _changed_last(session) | self._gone(session) if ids is None else set(ids)
        touched.update(_people_of(session, list(touched)))
        for part in _slices(list(touched), _CUSTOMERS_A_SLICE):
            entries = entries_of(session, part)
            self.haystack.remove_many(set(part).difference(entries.ids))
            self.haystack.put(entries)
        refresh_sales(session, self.haystack.sales, changes)
        if "interaction" in changes.tables:
            self._refresh_texts(session, changes.change_set)

    def _refresh_texts(self, session: Session, change_set: int) -> None:
        for first, last in _interactions_changed(session, change_set):
            found = session.connection().execute(_TEXTS.where(Interaction.id.between(first, last))).all()
            self.haystack.remove_texts([first] if first == last else [row.id for row in found])
            for part in _slices(found, _TEXTS_A_SLICE):
                self.haystack.put_texts(*_opened(session, part))

    def _gone(self, session: Session) -> set[int]:
        known = set(self.haystack.ids(Query(place=Place.ALL), Order.CREATED))
        return known.difference(session.scalars(select(Customer.id)))


_Texts = tuple[list[int], list[int], list[str]]
_PEOPLE = select(Relation.from_id).where(among(Relation.to_id), Relation.kind == RelationKind.WORKS_AT.value)
_TEXTS = select(Interaction.id, Interaction.customer_id, Interaction.subject, Interaction.text)


def _all_texts(session: Session) -> Iterator[_Texts]:
    last = LAST_ID
    newest_first = _TEXTS.order_by(Interaction.id.desc()).limit(_TEXTS_A_SLICE)
    while rows := session.connection().execute(newest_first.where(Interaction.id <= last)).all():
        yield _opened(session, rows)
        last = rows[-1].id - 1


def _opened(session: Session, rows: Sequence[Any]) -> _Texts:
    """Return whose each text is, its id, and the text itself; rows without one are left out."""
    ids, customer_ids, sealed_subjects, sealed_texts = zip(*rows, strict=True)
    seals = sealer(session)
    subjects = seals.open_texts("in", "sb", ids, sealed_subjects)
    texts = seals.open_texts("in", "tx", ids, sealed_texts)
    said = [
        f"{subject} {text}" if subject and text else subject or text or ""
        for subject, text in zip(subjects, texts, strict=True)
    ]
    return list(compress(customer_ids, said)), list(compress(ids, said)), list(filter(None, said))


def _changed_last(session: Session) -> set[int]:
    """Return the customers of all rows that carry the store's newest generation."""
    found: set[int] = set()
    for spec in tables().values():
        for column in customer_columns(spec):
            rows = session.execute(
                text(f"SELECT DISTINCT {column} FROM {spec.name} WHERE gen = (SELECT gen FROM crm_meta)")
            )
            found.update(row[0] for row in rows if row[0] is not None)
    return found


def _people_of(session: Session, organisations: Sequence[int]) -> Sequence[int]:
    """Return those who work at these: their company's name is searched, too."""
    return session.connection().execute(_PEOPLE, these(organisations)).scalars().all()


def _interactions_changed(session: Session, change_set: int) -> list[tuple[int, int]]:
    rows = session.execute(
        select(Change.row_id, Change.last_row)
        .where(Change.change_set_id == change_set, Change.t == "in")
        .distinct()
    )
    return [(first, last or first) for first, last in rows]


def _slices(rows: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    for start in range(0, len(rows), size):
        yield rows[start : start + size]
