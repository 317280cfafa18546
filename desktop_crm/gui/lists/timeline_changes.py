"""Changes of the record between the entries of its timeline: a run of them is one line that opens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.clock import local
from desktop_crm.gui.history_words import say_entry
from desktop_crm.gui.lists.timeline_row import TimelineRow, day_words, marked, moment_words
from desktop_crm.gui.widgets.painting import Tone
from desktop_crm.gui.wording import op_name
from desktop_crm.queries.timeline import TimelineEntry

translate = QCoreApplication.translate


class Runs(StrEnum):
    """How several changes in a row are shown."""

    FOLDED = "folded"
    OPENED = "opened"
    PLAIN = "plain"


def change_rows(run: Sequence[TimelineEntry], runs: Runs) -> Iterator[TimelineRow]:
    """Yield the rows of changes that follow one another, newest first."""
    together = len(run) > 1 and runs is not Runs.PLAIN
    if together:
        yield _run_row(run, opened=runs is Runs.OPENED)
    if not together or runs is Runs.OPENED:
        yield from map(_change_row, run)


def _run_row(run: Sequence[TimelineEntry], *, opened: bool) -> TimelineRow:
    first, last = (local(entry.at).date() for entry in (run[-1], run[0]))
    days = (first,) if first == last else (first, last)
    count = len(run)
    return TimelineRow(
        head=translate("Timeline", "%n changes", "", count),
        entry=run[-1],
        when=" – ".join(map(day_words, days)),
        run=count,
        opened=opened,
    )


def _change_row(entry: TimelineEntry) -> TimelineRow:
    # That the record was added or confirmed is said by the head.
    told = [
        change
        for change in entry.changes
        if (change.table, change.action) != ("customer", "added") and change.column != "confirmed_on"
    ]
    return TimelineRow(
        head=marked(op_name(entry.changes[0].op), entry),
        entry=replace(entry, text="\n".join(say_entry(change, shown=False) for change in told)),
        letter=translate("Timeline", "R"),
        tone=Tone.QUIET,
        when=moment_words(entry.at),
    )
