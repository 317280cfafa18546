"""What somebody should have at hand on a day of visits, and how much of it a sheet may show."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.addresses import one_line
from desktop_crm.domain.calendar import due_here
from desktop_crm.domain.clock import local
from desktop_crm.domain.contact_points import masked
from desktop_crm.domain.interactions import InteractionKind, Outcome
from desktop_crm.domain.money import Money
from desktop_crm.domain.preferences import NeedStatus, PreferenceKind
from desktop_crm.domain.records import ContactKind
from desktop_crm.domain.redaction import PrivacyLevel, initials_of, without_numbers
from desktop_crm.domain.routes import district_of
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.queries.conditions import IS_CONTACT
from desktop_crm.queries.contact_habits import ContactHabits, contact_habits
from desktop_crm.queries.deals import deals_of
from desktop_crm.queries.details import CustomerDetails, customer_details
from desktop_crm.queries.documents import documents_of
from desktop_crm.queries.today import DueItem, due_on, visits_left
from desktop_crm.store.models import FollowUp, FollowUpTerms, Interaction

_LONGEST_TALK = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """The last contact: the ISO day, its kind, how it went, and what was written down, cut where it is long."""

    on: str
    kind: InteractionKind
    outcome: Outcome | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Something that the customer likes, needs or does not want to hear of."""

    kind: PreferenceKind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What we gave our word for, and by which ISO day."""

    due_on: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDeal:
    """A deal to speak of."""

    title: str
    stage: str
    money: Money | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpaid:
    """An invoice of which something is owed; `due_on` is an ISO day or None."""

    number: str
    due_on: str | None
    owed: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetStop:
    """A customer on the sheet. `at` is HH:MM here or empty, `visit` tells a visit from what can be done by phone."""

    customer_id: int
    at: str
    visit: bool
    name: str
    company: str
    job_title: str
    address: str
    district: str
    reach: tuple[str, ...]
    tasks: tuple[str, ...]
    talk: Talk | None
    avoid: tuple[str, ...]
    wishes: tuple[Wish, ...]
    promises: tuple[Promise, ...]
    deals: tuple[OpenDeal, ...]
    unpaid: tuple[Unpaid, ...]
    habits: ContactHabits


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheet:
    """The stops of a day: visits by time, then what else is due."""

    on: date
    stops: tuple[SheetStop, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DebriefCard:
    """Something planned of which is to be written down what came, and whom it is about."""

    item: DueItem
    about: SheetStop

    @property
    def kind(self) -> InteractionKind:
        """Return the channel that was planned, a call where none was named."""
        return self.item.channel or InteractionKind.CALL


_LAST_TALK = (
    select(Interaction).where(IS_CONTACT).order_by(Interaction.at.desc(), Interaction.id.desc()).limit(1)
)
_PROMISES = (
    select(FollowUp)
    .join(FollowUpTerms, FollowUpTerms.follow_up_id == FollowUp.id)
    .where(FollowUpTerms.promise == 1, FollowUp.done_at.is_(None))
    .order_by(FollowUp.due_on, FollowUp.id)
)


def day_sheet(session: Session, on: date) -> DaySheet:
    """Return what is planned for a day with all that should be known before; some milliseconds a customer."""
    by_customer: dict[int, list[DueItem]] = {}
    for item in due_on(session, on):
        by_customer.setdefault(item.customer_id, []).append(item)
    stops = [_stop(session, customer_id, items) for customer_id, items in by_customer.items()]
    return DaySheet(on=on, stops=tuple(sorted(stops, key=lambda one: (not one.visit, one.at or "99"))))


def debrief_cards(session: Session, on: date) -> tuple[DebriefCard, ...]:
    """Return what is to be written down in the evening of a day: its visits and older ones, then what else is due."""
    items = [*visits_left(session, on), *due_on(session, on)]
    stops: dict[int, SheetStop] = {}
    for item in items:
        if item.customer_id not in stops:
            stops[item.customer_id] = _stop(session, item.customer_id, [item])
    cards = [DebriefCard(item=item, about=stops[item.customer_id]) for item in items]
    return tuple(sorted(cards, key=lambda card: card.item.channel is not InteractionKind.VISIT))


def redacted(sheet: DaySheet, level: PrivacyLevel) -> DaySheet:
    """Return a sheet with no more in it than a level allows.

    Masked: no number that reaches or identifies somebody. Initials: names by their first letters, the district for
    the address, and of what was said and agreed only when.
    """
    if level is PrivacyLevel.FULL:
        return sheet
    narrow = _masked if level is PrivacyLevel.MASKED else _initialled
    return replace(sheet, stops=tuple(narrow(stop) for stop in sheet.stops))


def _stop(session: Session, customer_id: int, items: list[DueItem]) -> SheetStop:
    details = customer_details(session, customer_id)
    visits = [item for item in items if item.channel is InteractionKind.VISIT]
    first = (visits or items)[0]
    address = next((one for one in details.contact_points if one.kind is ContactKind.ADDRESS), None)
    parts = address.address if address else None
    return SheetStop(
        customer_id=customer_id,
        at=due_here(first.due_on, first.due_time, first.zone)[1],
        visit=bool(visits),
        name=details.row.name,
        company=details.row.company,
        job_title=details.row.job_title,
        address=(one_line(parts) if parts and not address.veiled else address.value) if address else "",
        district=" ".join(filter(None, (parts.city, district_of(parts)))) if parts else "",
        reach=tuple(one.value for one in details.contact_points if one.kind is ContactKind.PHONE),
        tasks=tuple(item.title for item in items if item.title),
        talk=_last_talk(session, customer_id),
        avoid=tuple(one.text for one in details.preferences if one.kind is PreferenceKind.AVOID),
        wishes=wishes_of(details),
        promises=_promises(session, customer_id),
        deals=open_deals(session, customer_id),
        unpaid=unpaid_of(session, customer_id),
        habits=contact_habits(session, customer_id),
    )


def _last_talk(session: Session, customer_id: int) -> Talk | None:
    last = session.scalars(_LAST_TALK.where(Interaction.customer_id == customer_id)).first()
    if last is None:
        return None
    text = " ".join(f"{last.subject or ''} {last.text or ''}".split())
    return Talk(
        on=local(last.at).date().isoformat(),
        kind=InteractionKind(last.kind),
        outcome=Outcome(last.outcome) if last.outcome else None,
        text=text if len(text) <= _LONGEST_TALK else f"{text[:_LONGEST_TALK]}…",
    )


def wishes_of(details: CustomerDetails, *, avoided: bool = False) -> tuple[Wish, ...]:
    """Return what a customer likes and needs; what is not to be mentioned only with `avoided`."""
    return tuple(
        Wish(kind=one.kind, text=one.text)
        for one in details.preferences
        if (avoided or one.kind is not PreferenceKind.AVOID) and one.status in (None, NeedStatus.OPEN)
    )


def _promises(session: Session, customer_id: int) -> tuple[Promise, ...]:
    found = session.scalars(_PROMISES.where(FollowUp.customer_id == customer_id))
    return tuple(Promise(due_on=one.due_on, title=one.title or "") for one in found)


def open_deals(session: Session, customer_id: int) -> tuple[OpenDeal, ...]:
    """Return the open deals of a customer."""
    return tuple(
        OpenDeal(title=deal.title, stage=deal.stage, money=deal.money)
        for deal in deals_of(session, customer_id)
        if deal.status == "open"
    )


def unpaid_of(session: Session, customer_id: int) -> tuple[Unpaid, ...]:
    """Return the invoices of a customer of which something is owed."""
    return tuple(
        Unpaid(number=row.number, due_on=row.due_on, owed=row.owed)
        for row in documents_of(session, customer_id)
        if row.kind == DocumentKind.INVOICE and row.owed.amount_minor
    )


def _masked(stop: SheetStop) -> SheetStop:
    talk = stop.talk
    return replace(
        stop,
        reach=tuple(masked(ContactKind.PHONE, one) for one in stop.reach),
        tasks=tuple(map(without_numbers, stop.tasks)),
        talk=replace(talk, text=without_numbers(talk.text)) if talk else None,
        avoid=tuple(map(without_numbers, stop.avoid)),
        wishes=tuple(replace(one, text=without_numbers(one.text)) for one in stop.wishes),
        promises=tuple(replace(one, title=without_numbers(one.title)) for one in stop.promises),
        deals=tuple(replace(one, title=without_numbers(one.title)) for one in stop.deals),
    )


def _initialled(stop: SheetStop) -> SheetStop:
    return replace(
        _masked(stop),
        name=initials_of(stop.name),
        company=initials_of(stop.company) if stop.company else "",
        job_title="",
        address="",
        reach=(),
        tasks=(),
        talk=replace(stop.talk, text="") if stop.talk else None,
        promises=tuple(replace(one, title="") for one in stop.promises),
        deals=tuple(replace(one, title="", money=None) for one in stop.deals),
        unpaid=(),
    )
