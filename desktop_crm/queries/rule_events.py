"""What happened that rules may wait for: of some days, or of some steps of the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import instant, local
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.rules import Happening, When
from desktop_crm.store.journal import DONE
from desktop_crm.store.models import (
    Change,
    ChangeSet,
    Customer,
    CustomerTag,
    Deal,
    Interaction,
    Record,
    SalesDocument,
    Stage,
    StageChange,
    Tag,
)
from desktop_crm.store.models.base import table_code

SILENT = frozenset(
    {
        Op.IMPORT,
        Op.SAMPLE,
        Op.UNDO,
        Op.REDO,
        Op.PUT_BACK,
        Op.RESTORE_RECORD,
        Op.TAKE_BACK_RUN,
        Op.EDIT_PIPELINE,
    }
)
"""What sets off no rule: it brings in or back what happened elsewhere, or at another time."""


# By the range of its entries rather than by its id, so that the few steps are found first and never all entries read.
_WRITTEN_BY = Change.id.between(ChangeSet.first_change, ChangeSet.last_change)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The days from `first` to `last`; with `after`, only what change sets after that one wrote, whatever its day."""

    first: date
    last: date
    after: int | None = None

    def days(self, column: InstrumentedAttribute[str]) -> ColumnElement[bool]:
        """Return the condition that an ISO day lies within."""
        return column.between(self.first.isoformat(), self.last.isoformat())

    def instants(self, column: InstrumentedAttribute[int]) -> ColumnElement[bool]:
        """Return the condition that an instant lies within."""
        after = instant(datetime.combine(self.last + timedelta(1), time()))
        return column.between(instant(datetime.combine(self.first, time())), after - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened to a customer on a day; `record_id` is what it happened with."""

    happening: Happening
    customer_id: int
    record_id: int
    on: date
    money: Money | None = None
    deal_id: int | None = None


def happened(session: Session, when: When, scope: Scope) -> list[Event]:
    """Return what happened of a kind, the oldest first. What comes about by time is in `queries.rule_times`."""
    return list(_FINDERS[when](session, when, scope))


def _customers(session: Session, when: When, scope: Scope) -> Iterator[Event]:
    rows = session.execute(
        select(Customer.id, Customer.created_at)
        .where(_chosen(Customer, scope, scope.instants(Customer.created_at)))
        .order_by(Customer.id)
    )
    brought = _brought_in(session, Customer, scope)
    for row_id, created_at in rows:
        if not brought(row_id):
            day = local(created_at).date()
            yield Event(happening=Happening(when=when), customer_id=row_id, record_id=row_id, on=day)


def _contacts(session: Session, when: When, scope: Scope) -> Iterator[Event]:
    rows = session.execute(
        select(Interaction.id, Interaction.customer_id, Interaction.at, Interaction.kind, Interaction.outcome)
        .where(_chosen(Interaction, scope, scope.instants(Interaction.at)))
        .order_by(Interaction.at, Interaction.id)
    )
    for row in rows:
        happening = Happening(when=when, words=(row.kind,), outcome=row.outcome or "")
        day = local(row.at).date()
        yield Event(happening=happening, customer_id=row.customer_id, record_id=row.id, on=day)


def _tags(session: Session, when: When, scope: Scope) -> Iterator[Event]:
    rows = session.execute(
        select(CustomerTag.id, CustomerTag.customer_id, CustomerTag.created_at, Tag)
        .join(Tag, Tag.id == CustomerTag.tag_id)
        .where(_chosen(CustomerTag, scope, scope.instants(CustomerTag.created_at)))
        .order_by(CustomerTag.id)
    )
    brought = _brought_in(session, CustomerTag, scope)
    for row_id, customer_id, created_at, tag in rows:
        if not brought(row_id):
            yield Event(
                happening=Happening(when=when, words=(tag.name or "",)),
                customer_id=customer_id,
                record_id=row_id,
                on=local(created_at).date(),
            )


def _stages_set(session: Session, when: When, scope: Scope) -> Iterator[Event]:
    """Read the journal: what a cell held after a change is what the next one found there, or what it holds now."""
    own = (Change.t == table_code(Customer)) & (Change.c == "st") & (Change.kind == "u")
    following = func.lead(Change.old).over(partition_by=Change.row_id, order_by=Change.id)
    is_last = func.lead(Change.id).over(partition_by=Change.row_id, order_by=Change.id).is_(None)
    past = (
        select(Change.id, Change.row_id, following.label("later"), is_last.label("is_last"))
        .add_columns(ChangeSet.at, ChangeSet.op, ChangeSet.state)
        .join(ChangeSet, _WRITTEN_BY)
        .where(own, _of_steps(scope, scope.instants(ChangeSet.at)))
        .subquery()
    )
    rows = session.execute(
        select(past.c.row_id, past.c.later, past.c.is_last, past.c.at, Customer.stage)
        .join(Customer, Customer.id == past.c.row_id)
        .where(past.c.state == DONE, past.c.op.not_in([op.value for op in SILENT]))
        .order_by(past.c.id)
    )
    for customer_id, later, is_last_one, at, present in rows:
        stage = present if is_last_one else later
        if stage:
            happening = Happening(when=when, words=(stage,))
            day = local(at).date()
            yield Event(happening=happening, customer_id=customer_id, record_id=customer_id, on=day)


def _deals(session: Session, when: When, scope: Scope) -> Iterator[Event]:
    rows = session.execute(
        select(
            StageChange.id, StageChange.changed_on, StageChange.from_id, StageChange.to_id, Stage.kind,
            Deal.id.label("deal_id"), Deal.customer_id, Deal.amount, Deal.currency,
        )
        .join(Deal, Deal.id == StageChange.deal_id)
        .join(Stage, Stage.id == StageChange.to_id)
        .where(_chosen(StageChange, scope, scope.days(StageChange.changed_on)))
        .order_by(StageChange.changed_on, StageChange.id)
    )  # fmt: skip
    for row in rows:
        if row.customer_id is not None and _is_such(when, row):
            yield Event(
                happening=Happening(when=when, words=(str(row.to_id),)),
                customer_id=row.customer_id,
                record_id=row.id,
                on=date.fromisoformat(row.changed_on),
                money=_money(row.currency, row.amount),
                deal_id=row.deal_id,
            )


def _is_such(when: When, row: Any) -> bool:
    match when:
        case When.DEAL_OPENED:
            return row.from_id is None
        case When.DEAL_WON:
            return bool(row.kind == StageKind.WON)
        case When.DEAL_LOST:
            return bool(row.kind == StageKind.LOST)
    return True


def _documents(session: Session, when: When, scope: Scope) -> Iterator[Event]:
    rows = session.scalars(
        select(SalesDocument)
        .where(_chosen(SalesDocument, scope, scope.days(SalesDocument.dated_on)))
        .order_by(SalesDocument.dated_on, SalesDocument.id)
    )
    for one in rows:
        yield Event(
            happening=Happening(when=when, words=(one.kind,)),
            customer_id=one.customer_id,
            record_id=one.id,
            on=date.fromisoformat(one.dated_on),
            money=_money(one.currency, one.net + one.tax),
            deal_id=one.deal_id,
        )


def _money(currency: str, amount: int | None) -> Money | None:
    return None if amount is None else Money(currency=currency, amount_minor=amount)


def _chosen(model: type[Record], scope: Scope, within: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return the condition that a row was written by the steps of a scope, or else lies within its days."""
    if scope.after is None:
        return within
    written = select(Change.row_id).join(ChangeSet, _WRITTEN_BY)
    # A run of rows is the work of an import. The empty texts keep SQLite from making an index of all entries first.
    own = (Change.t + "" == table_code(model)) & (Change.kind + "" == "i")
    return model.id.in_(written.where(own, _of_steps(scope, within)))


def _of_steps(scope: Scope, within: ColumnElement[bool]) -> ColumnElement[bool]:
    if scope.after is None:
        return within
    heard = ChangeSet.op.not_in([op.value for op in SILENT]) & (ChangeSet.undoable != 0)
    return (ChangeSet.id > scope.after) & heard


def _brought_in(session: Session, model: type[Record], scope: Scope) -> Callable[[int], bool]:
    """Return a test for rows that an import or the like brought in: they were not made on the day they were written."""
    if scope.after is not None:
        return lambda _row_id: False
    rows = session.execute(
        select(Change.row_id, func.coalesce(Change.last_row, Change.row_id))
        .join(ChangeSet, _WRITTEN_BY)
        .where(Change.t == table_code(model), Change.kind.in_(("i", "r")))
        .where(ChangeSet.op.in_([op.value for op in SILENT]), scope.instants(ChangeSet.at))
    )
    runs = [tuple(row) for row in rows]
    return lambda row_id: any(first <= row_id <= last for first, last in runs)


_FINDERS: dict[When, Callable[[Session, When, Scope], Iterator[Event]]] = {
    When.CUSTOMER_CREATED: _customers,
    When.CONTACT_LOGGED: _contacts,
    When.TAG_GIVEN: _tags,
    When.STAGE_SET: _stages_set,
    When.DEAL_OPENED: _deals,
    When.DEAL_REACHED: _deals,
    When.DEAL_WON: _deals,
    When.DEAL_LOST: _deals,
    When.DOCUMENT_MADE: _documents,
}
