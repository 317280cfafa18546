"""`deals` and `forecast`: what is being sold, and what it will bring."""

from __future__ import annotations

from argparse import Namespace

from desktop_crm.cli.documents import document
from desktop_crm.cli.exporting import write_export
from desktop_crm.cli.stores import opened
from desktop_crm.cli.terminal import Json, Terminal
from desktop_crm.domain import clock
from desktop_crm.domain.money import Money, format_money, round_money
from desktop_crm.queries.deal_list import DealLine, list_deals
from desktop_crm.queries.forecast import ForecastMonth, monthly_forecast
from desktop_crm.wording import selling as words


def deals(terminal: Terminal, arguments: Namespace) -> int:
    """Print all deals, the oldest first, or write them to a table; amounts in JSON are minor units."""
    with opened(terminal, arguments.store) as store:
        if arguments.out is not None:
            write_export(terminal, store, arguments.out, "deals")
        found = store.read(list_deals)
    lines = [_line(terminal, deal) for deal in found]
    terminal.answer([_deal(deal) for deal in found], lines or [terminal.say(words.NO_DEALS)])
    return 0


def forecast(terminal: Terminal, arguments: Namespace) -> int:
    """Print what the last months brought and the next ones will bring, beside their targets."""
    with opened(terminal, arguments.store) as store:
        found = store.read(monthly_forecast, None, clock.today())
    headings = [terminal.say(heading) for heading in words.FORECAST_HEADINGS]
    lines = ["\t".join(headings), *(_month(month, found.currency) for month in found.months)]
    if found.left_out:
        lines.append(terminal.say(words.LEFT_OUT, count=found.left_out))
    terminal.answer(document(found), lines)
    return 0


def _deal(deal: DealLine) -> dict[str, Json]:
    return {
        "id": str(deal.id),
        "title": deal.title,
        "customer": deal.customer,
        "pipeline": deal.pipeline,
        "stage": deal.stage,
        "status": deal.status,
        "amount": deal.money.amount_minor if deal.money else None,
        "currency": deal.currency,
        "opened": deal.opened_on,
        "closed": deal.closed_on,
    }


def _line(terminal: Terminal, deal: DealLine) -> str:
    status = terminal.say(words.STATUSES[deal.status]) if deal.status in words.STATUSES else deal.status
    amount = format_money(deal.money) if deal.money else ""
    days = " → ".join(filter(None, (deal.opened_on, deal.closed_on)))
    return "\t".join((str(deal.id), deal.customer, deal.title, deal.stage, status, amount, days))


def _month(month: ForecastMonth, currency: str) -> str:
    amounts = (month.won, month.weighted, month.committed, month.likely, month.best, month.target)
    said = [
        "" if amount is None else round_money(Money(currency=currency, amount_minor=amount))
        for amount in amounts
    ]
    return "\t".join((f"{month.month:%Y-%m}", *said))
