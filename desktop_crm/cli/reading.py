"""`find`, `show` and `history`: commands that only look."""

from __future__ import annotations

from argparse import Namespace

from desktop_crm.cli.documents import document, utc
from desktop_crm.cli.record import record_document, record_lines
from desktop_crm.cli.stores import opened
from desktop_crm.cli.terminal import Json, Terminal
from desktop_crm.domain.errors import RecordGone
from desktop_crm.queries.customers import customer_rows
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.history import HistoryEntry, record_history, store_history
from desktop_crm.queries.listing import search
from desktop_crm.queries.timeline import timeline
from desktop_crm.wording import terminal as words
from desktop_crm.wording.history import ACTIONS, INSTANTS, say_code, say_part
from desktop_crm.wording.languages import Language


def find(terminal: Terminal, arguments: Namespace) -> int:
    """Print the best hits of a search."""
    with opened(terminal, arguments.store) as store:
        store.load_search()
        found = store.read(search, arguments.query, arguments.limit)
    answer: Json = [
        {"id": str(one.id), "name": one.name, "company": one.company, "matched": one.matched} for one in found
    ]
    lines = ["\t".join((str(one.id), one.name, one.company, one.matched)) for one in found]
    terminal.answer(answer, lines or [terminal.say(words.FOUND_NOBODY)])
    return 0


def show(terminal: Terminal, arguments: Namespace) -> int:
    """Print the whole record of a customer with its timeline."""
    with opened(terminal, arguments.store) as store:
        details = store.read(customer_details, arguments.id)
        entries = store.read(timeline, arguments.id)
    terminal.answer(record_document(details, entries), record_lines(terminal, details, entries))
    return 0


def history(terminal: Terminal, arguments: Namespace) -> int:
    """Print what was changed in a record, or in the whole store, newest first."""
    with opened(terminal, arguments.store) as store:
        if arguments.id is None:
            entries = store.read(store_history, arguments.limit)
        else:
            entries = store.read(record_history, arguments.id, arguments.limit)
            if not entries and not store.read(customer_rows, [arguments.id]):
                raise RecordGone(record_id=arguments.id)
    terminal.answer(document(entries), [_line_of_change(terminal, entry) for entry in entries])
    return 0


def _line_of_change(terminal: Terminal, entry: HistoryEntry) -> str:
    language = terminal.language
    name = "" if entry.table == "contact_point" else entry.label
    what = ACTIONS[entry.action].say(language, what=say_part(entry.table, entry.column, name, language))
    old, new = (_value(entry, text, language) for text in (entry.old, entry.new))
    values = f"{old or '–'} → {new or '–'}" if entry.column else old or new
    step = terminal.say(words.STEPS[entry.op])
    return "\t".join((utc(entry.at), step, what, str(entry.row_id), values)).rstrip()


def _value(entry: HistoryEntry, text: str, language: Language) -> str:
    """Return a value in words; instants as everywhere in the terminal in UTC."""
    if text and entry.column in INSTANTS:
        return utc(int(text))
    return say_code(entry.table, entry.column, text, language)
