"""`today`: what the day asks for, and why."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from desktop_crm.cli.documents import members
from desktop_crm.cli.stores import opened
from desktop_crm.cli.terminal import Json, Terminal
from desktop_crm.domain import clock
from desktop_crm.domain.calendar import due_here
from desktop_crm.domain.money import round_money
from desktop_crm.queries.suggestions import needs_search
from desktop_crm.queries.today import DueItem, Today
from desktop_crm.queries.today import today as ask_today
from desktop_crm.wording import today as words
from desktop_crm.wording.goals import METRICS
from desktop_crm.wording.reasons import say_best, say_date, say_item, say_reason


def today(terminal: Terminal, arguments: Namespace) -> int:
    """Print what is to be done today, whom to contact and why, and how the month goes."""
    with opened(terminal, arguments.store) as store:
        if store.read(needs_search):
            store.load_search()
        found = store.read(ask_today, clock.today())
    terminal.answer(_document(terminal, found), _lines(terminal, found))
    return 0


def _document(terminal: Terminal, found: Today) -> Json:
    """Return everything as it stands, and beside each reason its sentence."""
    whole = members(found)
    whole["suggestions"] = [
        {
            **members(one),
            "why": [say_reason(reason, found.on, terminal.language) for reason in one.reasons],
        }
        for one in found.suggestions
    ]
    whole["dates"] = [
        {**members(one), "why": say_date(one, found.on, terminal.language)} for one in found.dates
    ]
    return whole


def _lines(terminal: Terminal, found: Today) -> Iterator[str]:
    plan = found.plan
    for heading, count, items in (
        (words.OVERDUE, plan.overdue_count, plan.overdue),
        (words.DUE, plan.due_count, plan.due),
        (words.WEEK, plan.week_count, plan.week),
    ):
        yield f"{terminal.say(heading)}: {count}"
        yield from (f"  {_item(terminal, found, item)}" for item in items)
    yield f"{terminal.say(words.SUGGESTED)}: {len(found.suggestions)}"
    for one in found.suggestions:
        why = say_reason(one.reasons[0], found.on, terminal.language)
        how = [say_best(one.best, terminal.language)] if one.best else []
        yield "\t".join((f"  {one.name}", why, *how))
    yield from (f"  {one.name}\t{say_date(one, found.on, terminal.language)}" for one in found.dates)
    yield from (f"  {deal.customer}\t{deal.title}\t{deal.probability} %" for deal in found.closing)
    yield _month(terminal, found)


def _item(terminal: Terminal, found: Today, item: DueItem) -> str:
    day, at = due_here(item.due_on, item.due_time, item.zone)
    return "\t".join(
        (f"{day} {at}".rstrip(), item.name, item.title, say_item(item, found.on, terminal.language))
    )


def _month(terminal: Terminal, found: Today) -> str:
    month = found.month
    metric, sold = terminal.say(METRICS[month.metric]), round_money(month.sold)
    if month.target is None:
        return terminal.say(words.MONTH, metric=metric, sold=sold)
    return terminal.say(words.MONTH_OF_TARGET, metric=metric, sold=sold, target=round_money(month.target))
