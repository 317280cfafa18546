"""One line of a timeline: what it says, and how its days are written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.clock import local
from desktop_crm.gui.translations import format_short_date
from desktop_crm.gui.widgets.painting import Tone
from desktop_crm.gui.wording import spoken
from desktop_crm.queries.timeline import FollowUpRow, TimelineEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A follow-up in words: the badge says by when, the title what."""

    row: FollowUpRow
    badge: str
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """A heading (no entry), or an entry with the words it is drawn with. `letter` stands in its circle.

    The line that opens and folds a run of changes has the oldest of them as its entry, and counts them as `run`.
    """

    head: str
    entry: TimelineEntry | None = None
    letter: str = ""
    tone: Tone = Tone.ACCENT
    when: str = ""
    plans: tuple[Plan, ...] = ()
    outcome: tuple[str, Tone] | None = None
    run: int = 0
    opened: bool = False

    def tip(self) -> str:
        """Return what may be cut where it is drawn."""
        return "\n".join(plan.row.title for plan in self.plans if plan.row.title)

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        if self.entry is None:
            return self.head
        plans = (f"{plan.badge} {plan.row.title}".strip() for plan in self.plans)
        words = (self.head, self.when, self.entry.subject, self.entry.text[:500], *plans)
        return ", ".join(word for word in words if word)


def day_words(day: date) -> str:
    """Return a day without its year, which the heading above tells."""
    return format_short_date(day, day)


def moment_words(at: int) -> str:
    """Return day and time of an instant in UTC milliseconds."""
    wall = local(at)
    separator = " " if spoken() == "zh_CN" else ", "
    return f"{day_words(wall.date())}{separator}{wall:%H:%M}"


def marked(head: str, entry: TimelineEntry) -> str:
    """Return what an entry is, with the rule or plan that made it."""
    by = QCoreApplication.translate("Timeline", "by {name}").replace("{name}", entry.by) if entry.by else ""
    return " · ".join(filter(None, (head, by)))
