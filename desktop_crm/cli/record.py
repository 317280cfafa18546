"""A customer's whole record: one flat document for programs, lines for people."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_crm.cli.documents import document, members, utc
from desktop_crm.cli.terminal import Json, Terminal
from desktop_crm.domain.money import Money, format_money
from desktop_crm.queries.details import CustomerDetails
from desktop_crm.queries.timeline import TimelineEntry
from desktop_crm.wording import kinds
from desktop_crm.wording.fields import say_field


def record_document(details: CustomerDetails, entries: list[TimelineEntry]) -> Json:
    """Return what a list shows, the rest of the record and the timeline, side by side."""
    record = members(details)
    del record["row"]
    return {**members(details.row), **record, "timeline": document(entries)}


def record_lines(terminal: Terminal, details: CustomerDetails, entries: list[TimelineEntry]) -> Iterator[str]:
    """Yield the record for people to read, the newest of the timeline first."""
    row = details.row
    yield " · ".join(filter(None, (row.name, row.company, row.job_title)))
    yield from _fields(terminal, details)
    yield from _contact_points(terminal, details)
    for link in details.relations:
        arrow, kind = "←" if link.incoming else "→", terminal.say(kinds.RELATIONS[link.kind])
        yield f"{arrow} {kind}: {link.other_name} ({link.other_id}) {link.words}".rstrip()
    for preference in details.preferences:
        yield f"{say_field('preference', terminal.language)}: {preference.text}"
    yield from (_entry(terminal, entry) for entry in entries)


def _fields(terminal: Terminal, details: CustomerDetails) -> Iterator[str]:
    row = details.row
    fields = {
        "nickname": details.nickname,
        "gender": details.gender,
        "department": details.employer.department if details.employer else "",
        "stage": row.stage,
        "source": row.source,
        "tags": ", ".join(row.tags),
        "note": details.note,
    }
    for field, value in fields.items():
        if value:
            yield f"{say_field(field, terminal.language)}: {value}"


def _contact_points(terminal: Terminal, details: CustomerDetails) -> Iterator[str]:
    for point in details.contact_points:
        kind = point.service or say_field(point.kind, terminal.language)
        label = f" ({point.label})" if point.label else ""
        star = " *" if point.primary else ""
        yield f"{kind}{label}: {point.value}{star}"


def _entry(terminal: Terminal, entry: TimelineEntry) -> str:
    if entry.channel is not None:
        kind = terminal.say(kinds.CHANNELS[entry.channel])
    else:
        kind = terminal.say(kinds.ENTRIES[entry.kind])
    amount = ""
    if entry.currency:
        amount = format_money(Money(currency=entry.currency, amount_minor=entry.amount))
    return "  ".join(
        filter(None, (entry.on or utc(entry.at), kind, entry.what, entry.subject, amount, entry.text))
    )
