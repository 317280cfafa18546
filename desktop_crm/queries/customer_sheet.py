"""A customer on a sheet of paper, and a list of them, with no more on it than the user wants to leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from desktop_crm.domain.addresses import one_line
from desktop_crm.domain.clock import local
from desktop_crm.domain.contact_points import masked
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.domain.records import ContactKind
from desktop_crm.domain.redaction import PrivacyLevel, initials_of, without_numbers
from desktop_crm.domain.relations import RelationKind
from desktop_crm.queries.customers import CustomerRow
from desktop_crm.queries.day_sheet import (
    OpenDeal,
    Promise,
    Talk,
    Unpaid,
    Wish,
    open_deals,
    unpaid_of,
    wishes_of,
)
from desktop_crm.queries.details import ContactPointRow, CustomerDetails, customer_details
from desktop_crm.queries.timeline import TimelineEntry, timeline

_TALKS = 15
_LONGEST_TALK = 600
# What tells nothing of whom it leads to, however it is shown.
_OPEN_KINDS = frozenset({ContactKind.WEBSITE})


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetContact:
    """A way to reach the customer: its label as kept, and the text that may be seen."""

    kind: ContactKind
    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLink:
    """Somebody that the customer is linked with; `incoming` when the link runs from the other."""

    kind: RelationKind
    incoming: bool
    words: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerSheet:
    """What a sheet says of a customer: the latest contacts, what is planned, sold, owed and wished."""

    row: CustomerRow
    contacts: tuple[SheetContact, ...]
    wishes: tuple[Wish, ...]
    links: tuple[SheetLink, ...]
    plans: tuple[Promise, ...]
    deals: tuple[OpenDeal, ...]
    bought: tuple[Money, ...]
    unpaid: tuple[Unpaid, ...]
    talks: tuple[Talk, ...]
    note: str


def customer_sheet(session: Session, customer_id: int) -> CustomerSheet:
    """Return what goes on a customer's sheet. Raise RecordGone."""
    details = customer_details(session, customer_id)
    entries = timeline(session, customer_id)
    return CustomerSheet(
        row=details.row,
        contacts=tuple(_contact(one) for one in details.contact_points),
        wishes=wishes_of(details, avoided=True),
        links=_links(details),
        plans=_plans(entries),
        deals=open_deals(session, customer_id),
        bought=tuple(Money(currency=one.currency, amount_minor=one.amount) for one in details.turnover),
        unpaid=unpaid_of(session, customer_id),
        talks=tuple(_talk(one, one.channel) for one in entries if one.channel)[:_TALKS],
        note=details.note,
    )


def redacted_sheet(sheet: CustomerSheet, level: PrivacyLevel) -> CustomerSheet:
    """Return a sheet with no more in it than a level allows, in the sense of the day sheet's levels."""
    if level is PrivacyLevel.FULL:
        return sheet
    masked_sheet = replace(
        sheet,
        row=redacted_row(sheet.row, PrivacyLevel.MASKED),
        contacts=tuple(_masked(one) for one in sheet.contacts),
        wishes=tuple(replace(one, text=without_numbers(one.text)) for one in sheet.wishes),
        links=tuple(replace(one, words=without_numbers(one.words)) for one in sheet.links),
        plans=tuple(replace(one, title=without_numbers(one.title)) for one in sheet.plans),
        deals=tuple(replace(one, title=without_numbers(one.title)) for one in sheet.deals),
        talks=tuple(replace(one, text=without_numbers(one.text)) for one in sheet.talks),
        note=without_numbers(sheet.note),
    )
    return masked_sheet if level is PrivacyLevel.MASKED else _initialled(masked_sheet)


def redacted_row(row: CustomerRow, level: PrivacyLevel) -> CustomerRow:
    """Return a row of a list with no more in it than a level allows."""
    if level is PrivacyLevel.FULL:
        return row
    hidden = replace(
        row, phone=_hide(ContactKind.PHONE, row.phone), email=_hide(ContactKind.EMAIL, row.email)
    )
    if level is PrivacyLevel.MASKED:
        return hidden
    company = initials_of(row.company) if row.company else ""
    return replace(hidden, name=initials_of(row.name), company=company, job_title="", phone="", email="")


def redacted_rows(rows: Sequence[CustomerRow], level: PrivacyLevel) -> list[CustomerRow]:
    """Return rows of a list with no more in them than a level allows."""
    return [redacted_row(row, level) for row in rows]


def _initialled(sheet: CustomerSheet) -> CustomerSheet:
    return replace(
        sheet,
        row=redacted_row(sheet.row, PrivacyLevel.INITIALS),
        contacts=(),
        links=tuple(replace(one, name=initials_of(one.name), words="") for one in sheet.links),
        plans=tuple(replace(one, title="") for one in sheet.plans),
        deals=tuple(replace(one, title="", money=None) for one in sheet.deals),
        bought=(),
        unpaid=(),
        talks=tuple(replace(one, text="") for one in sheet.talks),
        note="",
    )


def _contact(point: ContactPointRow) -> SheetContact:
    parts = point.address if not point.veiled else None
    text = one_line(parts) if parts else point.value
    return SheetContact(kind=point.kind, label=point.service or point.label, text=text or point.value)


def _masked(contact: SheetContact) -> SheetContact:
    if contact.kind in _OPEN_KINDS:
        return contact
    return replace(contact, text=_hide(contact.kind, contact.text))


def _hide(kind: ContactKind, text: str) -> str:
    return masked(kind, text) if text else ""


def _links(details: CustomerDetails) -> tuple[SheetLink, ...]:
    return tuple(
        SheetLink(kind=one.kind, incoming=one.incoming, words=one.words, name=one.other_name)
        for one in details.relations
    )


def _plans(entries: Sequence[TimelineEntry]) -> tuple[Promise, ...]:
    open_ones = [one for entry in entries for one in entry.follow_ups if not one.done_at]
    plans = {one.id: Promise(due_on=one.due_on, title=one.title) for one in open_ones}
    return tuple(sorted(plans.values(), key=lambda one: one.due_on))


def _talk(entry: TimelineEntry, channel: InteractionKind) -> Talk:
    text = " ".join(f"{entry.subject} {entry.text}".split())
    return Talk(
        on=local(entry.at).date().isoformat(),
        kind=channel,
        outcome=entry.outcome,
        text=text if len(text) <= _LONGEST_TALK else f"{text[:_LONGEST_TALK]}…",
    )
