"""`quick`: one line of plain words, read and written."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from desktop_crm.cli.documents import document
from desktop_crm.cli.stores import opened
from desktop_crm.cli.terminal import Json, Terminal
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import wall_clock
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import format_money
from desktop_crm.domain.quick.entry import QuickEntry, Role
from desktop_crm.operations.quick import QuickWrite, QuickWritten, write_quick_entry
from desktop_crm.queries.customers import customer_rows
from desktop_crm.queries.quick import Understood, understand
from desktop_crm.wording import kinds
from desktop_crm.wording import terminal as words


def quick(terminal: Terminal, arguments: Namespace) -> int:
    """Print what a line says and write it, unless that is only to be tried. Raise BadInput where nobody is sure."""
    now = wall_clock()
    with opened(terminal, arguments.store) as store:
        store.load_search()
        found = store.read(understand, arguments.line, now)
        if arguments.customer is not None:
            rows = store.read(customer_rows, [arguments.customer])
            found = Understood(entry=found.entry, customers=tuple(rows))
        written = None
        if not arguments.dry_run:
            wanted = _wanted(found, arguments)
            written = store.write(Op.QUICK_ENTRY, write_quick_entry, wanted).value
    terminal.answer(_document(found, written), _lines(terminal, found))
    return 0


def _wanted(found: Understood, arguments: Namespace) -> QuickWrite:
    entry = found.entry
    if len(found.customers) > 1:
        raise BadInput(field="customer", problem="several_fit")
    known = found.customers[0].id if found.customers else arguments.customer
    if known is None and not (arguments.new and entry.who):
        raise BadInput(field="customer", problem="nobody_fits")
    return QuickWrite(
        customer_id=known,
        new_name="" if known is not None else entry.who,
        happened=entry.happened,
        planned=entry.planned,
        offered=entry.offered,
    )


def _document(found: Understood, written: QuickWritten | None) -> Json:
    entry = found.entry
    return {
        "who": entry.who,
        "customers": [
            {"id": str(row.id), "name": row.name, "company": row.company} for row in found.customers
        ],
        "interaction": _happened(entry),
        "follow_up": _planned(entry),
        "deal": _offered(entry),
        "doubts": [doubt.value for doubt in entry.doubts],
        "parts": [
            {"says": span.role.value, "text": entry.text[span.start : span.end]}
            for span in entry.spans
            if span.role is not Role.NOTE
        ],
        "written": document(written),
    }


def _happened(entry: QuickEntry) -> Json:
    happened = entry.happened
    if happened is None:
        return None
    return {
        "kind": happened.kind.value,
        "at": happened.at.isoformat(timespec="minutes"),
        "direction": happened.direction.value if happened.direction else None,
        "minutes": happened.minutes,
        "outcome": happened.outcome.value if happened.outcome else None,
        "text": happened.text,
    }


def _planned(entry: QuickEntry) -> Json:
    planned = entry.planned
    if planned is None:
        return None
    time = planned.time.strftime("%H:%M") if planned.time else None
    return {
        "due_on": planned.day.isoformat(),
        "due_time": time,
        "title": planned.title,
        "channel": planned.kind,
        "promise": planned.promise,
    }


def _offered(entry: QuickEntry) -> Json:
    offered = entry.offered
    if offered is None:
        return None
    money = offered.money
    return {"amount": money.amount_minor, "currency": money.currency, "title": offered.title}


def _lines(terminal: Terminal, found: Understood) -> Iterator[str]:
    entry = found.entry
    yield " · ".join(row.name for row in found.customers) or entry.who or "?"
    if happened := entry.happened:
        kind = terminal.say(kinds.CHANNELS[happened.kind])
        minutes = f"{happened.minutes} min" if happened.minutes else ""
        yield "  ".join(filter(None, (f"{happened.at:%Y-%m-%d %H:%M}", kind, minutes, happened.text)))
    if planned := entry.planned:
        time = f"{planned.time:%H:%M}" if planned.time else ""
        yield "→ " + "  ".join(filter(None, (planned.day.isoformat(), time, planned.title)))
    if offered := entry.offered:
        yield "  ".join(filter(None, (format_money(offered.money), offered.title)))
    if entry.doubts:
        yield terminal.say(words.QUICK_DOUBTS, count=len(entry.doubts))
