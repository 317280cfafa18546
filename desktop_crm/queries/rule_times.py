"""What comes about as days pass: a payment overdue, a birthday ahead, silence. The same for days past and present."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import instant, local
from desktop_crm.domain.money import Money
from desktop_crm.domain.rules import Happening, Trigger, When
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.queries.conditions import IS_CONTACT
from desktop_crm.queries.dates_ahead import yearly_days
from desktop_crm.queries.documents import OBLIGES
from desktop_crm.queries.rule_events import Event
from desktop_crm.store.among import among, these
from desktop_crm.store.models import Interaction, Payment, SalesDocument

_PAYMENTS = select(Payment.document_id, Payment.paid_on, Payment.amount).where(among(Payment.document_id))


def came_about(session: Session, trigger: Trigger, first: date, last: date) -> list[Event]:
    """Return what came about from one day to another, the oldest first."""
    found = _FINDERS[trigger.when](session, trigger, first, last)
    return sorted(found, key=lambda event: (event.on, event.record_id))


def _overdue(session: Session, trigger: Trigger, first: date, last: date) -> Iterator[Event]:
    """Yield invoices that were due so many days before a day and not paid in full by then."""
    late = timedelta(trigger.days)
    invoices = session.scalars(
        select(SalesDocument).where(
            SalesDocument.kind == DocumentKind.INVOICE.value,
            OBLIGES,
            SalesDocument.due_on.between((first - late).isoformat(), (last - late).isoformat()),
        )
    ).all()
    paid: dict[int | None, list[tuple[str, int]]] = defaultdict(list)
    for document_id, paid_on, amount in session.execute(_PAYMENTS, these(one.id for one in invoices)):
        paid[document_id].append((paid_on, amount))
    for one in invoices:
        on = date.fromisoformat(one.due_on or one.dated_on) + late
        owed = one.net + one.tax - sum(sum for day, sum in paid[one.id] if day < on.isoformat())
        came_paid = one.status == DocumentStatus.PAID and not paid[one.id]
        if owed > 0 and not came_paid:
            yield Event(
                happening=Happening(when=When.OVERDUE),
                customer_id=one.customer_id,
                record_id=one.id,
                on=on,
                money=Money(currency=one.currency, amount_minor=owed),
                deal_id=one.deal_id,
            )


def _dates(session: Session, trigger: Trigger, first: date, last: date) -> Iterator[Event]:
    ahead = timedelta(trigger.days)
    for found in yearly_days(session, first + ahead, (last - first).days):
        yield Event(
            happening=Happening(when=When.DATE_AHEAD, words=(found.label,)),
            customer_id=found.customer_id,
            record_id=found.point_id,
            on=found.on - ahead,
        )


def _quiet(session: Session, trigger: Trigger, first: date, last: date) -> Iterator[Event]:
    """Yield contacts after which nothing was heard for so many days; a note is no contact."""
    silence = timedelta(trigger.days)
    later = func.lead(Interaction.at).over(partition_by=Interaction.customer_id, order_by=Interaction.at)
    rows = session.execute(
        select(Interaction.id, Interaction.customer_id, Interaction.at, later).where(
            IS_CONTACT,
            Interaction.at.between(_start(first - silence), _start(last + timedelta(1)) - 1),
        )
    )
    for row_id, customer_id, at, next_at in rows:
        on = local(at).date() + silence
        if first <= on <= last and (next_at is None or local(next_at).date() >= on):
            happening = Happening(when=When.QUIET)
            yield Event(happening=happening, customer_id=customer_id, record_id=row_id, on=on)


def _start(day: date) -> int:
    return instant(datetime.combine(day, time()))


_FINDERS: dict[When, Callable[[Session, Trigger, date, date], Iterator[Event]]] = {
    When.OVERDUE: _overdue,
    When.DATE_AHEAD: _dates,
    When.QUIET: _quiet,
}
