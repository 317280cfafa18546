"""`calendar`: what is planned, to a file that other calendars read."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desktop_crm.cli.stores import opened
from desktop_crm.cli.terminal import Terminal
from desktop_crm.domain.calendar import CalendarKind
from desktop_crm.domain.calendar_records import Detail
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import StoreExists
from desktop_crm.queries.calendar_export import CalendarExport, export_calendar
from desktop_crm.system.time_zone import time_zone
from desktop_crm.wording.calendar import WRITTEN, calendar_words


def calendar(terminal: Terminal, arguments: Namespace) -> int:
    """Write follow-ups, and what else is asked for, as iCalendar."""
    target: Path = arguments.out
    asked = CalendarExport(
        path=target,
        zone=time_zone(),
        detail=Detail(arguments.detail),
        kinds=frozenset(CalendarKind) if arguments.all else frozenset({CalendarKind.FOLLOW_UP}),
        tasks=arguments.tasks,
        words=calendar_words(terminal.language),
    )
    with opened(terminal, arguments.store) as store:
        if target.resolve() == store.path.resolve():
            raise StoreExists(path=str(target))
        count = store.read_whole(Op.EXPORT, export_calendar, asked)
    said = terminal.say(WRITTEN, count=count, file=target.name)
    terminal.answer({"file": str(target), "count": count}, [said])
    return 0
