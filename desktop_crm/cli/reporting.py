"""`report`: a month on one page, its effort, or its commission, as a file to hand on."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

from desktop_crm.charts.report_files import require_form, write_report_file
from desktop_crm.cli.stores import opened
from desktop_crm.cli.terminal import Terminal
from desktop_crm.domain import clock
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import StoreExists, UnknownFormat
from desktop_crm.domain.goals import Period, period_end, period_start
from desktop_crm.queries.commission import commission_sheet
from desktop_crm.queries.effort import effort
from desktop_crm.queries.goal_metrics import Span
from desktop_crm.queries.month_report import month_report
from desktop_crm.store.store import Store
from desktop_crm.system.files import write_atomically
from desktop_crm.wording import terminal as words
from desktop_crm.wording.commission import say_commission
from desktop_crm.wording.effort import say_effort
from desktop_crm.wording.languages import Language
from desktop_crm.wording.month import say_month


def report(terminal: Terminal, arguments: Namespace) -> int:
    """Write a report of a month, this one unless another is named; a file that stands there is replaced."""
    target: Path = arguments.out
    _require_form(target, arguments.about)
    with opened(terminal, arguments.store) as store:
        if target.resolve() == store.path.resolve():
            raise StoreExists(path=str(target))
        store.require(Op.EXPORT)
        month = arguments.month or clock.today().replace(day=1)
        _WRITERS[arguments.about](store, arguments, month, _language(terminal, arguments))
    said = terminal.say(words.REPORTED, file=target.name)
    terminal.answer({"file": str(target), "month": f"{month:%Y-%m}"}, [said])
    return 0


def _require_form(target: Path, about: str) -> None:
    """Raise UnknownFormat before the passphrase is asked for."""
    require_form(target)
    if about == "month" and target.suffix.lower() != ".pdf":
        raise UnknownFormat(path=str(target))


def _language(terminal: Terminal, arguments: Namespace) -> Language:
    return {"en": Language.EN, "zh": Language.ZH_CN}.get(arguments.language, terminal.language)


def _write_month(store: Store, arguments: Namespace, month: date, language: Language) -> None:
    # matplotlib takes a while to come.
    from desktop_crm.charts.month_page import month_page

    found = store.read_whole(Op.EXPORT, month_report, month, clock.today())
    write_atomically(arguments.out, month_page(say_month(found, language, names=not arguments.no_names)))


def _write_effort(store: Store, arguments: Namespace, month: date, language: Language) -> None:
    first = period_start(Period.MONTH, month)
    found = store.read_whole(Op.EXPORT, effort, Span(first=first, last=period_end(Period.MONTH, first)))
    write_report_file(say_effort(found, language, names=not arguments.no_names), arguments.out)


def _write_commission(store: Store, arguments: Namespace, month: date, language: Language) -> None:
    found = store.read_whole(Op.EXPORT, commission_sheet, Period.MONTH, month)
    write_report_file(say_commission(found, language, names=not arguments.no_names), arguments.out)


_WRITERS = {"month": _write_month, "effort": _write_effort, "commission": _write_commission}
