"""What the window says of a deal: its card, its badges, its stage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_crm.domain.clock import today
from desktop_crm.domain.money import Money, compact_money, round_money
from desktop_crm.domain.pipelines import Forecast, StageKind
from desktop_crm.gui.translations import format_short_date, listed, relative_day
from desktop_crm.gui.widgets.painting import Tone
from desktop_crm.queries.board import Board
from desktop_crm.queries.deals import DealRow, StageVisit

translate = QCoreApplication.translate
_A_WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A badge of a card: a word and its tone."""

    text: str
    tone: Tone


def card_title(row: DealRow) -> str:
    """Return whose deal it is, and what it is about: Rossi Ceramics — kiln parts."""
    return " — ".join(dict.fromkeys(filter(None, (row.customer, row.title))))


def card_figures(row: DealRow) -> str:
    """Return what it brings, and when: ¥21,500 · closes 28 Nov."""
    day = row.expected_on if row.status == StageKind.OPEN else None
    closes = translate("Deals", "closes {day}").replace("{day}", short_day(day)) if day else ""
    return " · ".join(filter(None, (amount_text(row), closes)))


def marks(row: DealRow) -> tuple[Mark, ...]:
    """Return the badges of a deal, what presses most first."""
    if row.status != StageKind.OPEN:
        return (_closed(row),)
    return tuple(filter(None, (_overdue(row), _next_step(row), _stale(row), _unticked(row))))


def amount_text(row: DealRow) -> str:
    """Return what the deal brings, empty where nobody knows."""
    return round_money(row.money) if row.money else ""


def short_day(day: str | None) -> str:
    """Return an ISO day as it stands on a card: 28 Nov or 11-28; nothing for none."""
    return format_short_date(date.fromisoformat(day), today()) if day else ""


def say_sums(sums: tuple[Money, ...]) -> str:
    """Return sums of several currencies in full: ¥612,000 + €1,200."""
    return " + ".join(map(round_money, sums))


def say_short_sums(sums: tuple[Money, ...]) -> str:
    """Return sums of several currencies in few characters: ¥92k + €1.2k."""
    return " + ".join(compact_money(one, QLocale().name()) for one in sums)


def spoken_card(row: DealRow) -> str:
    """Return a card as a screen reader says it, and as its tip shows it in full."""
    parts = (card_title(row), card_figures(row), said_forecast(row), *(mark.text for mark in marks(row)))
    return listed(parts)


def stage_heading(name: str, kind: str, probability: int) -> str:
    """Return what stands above a column: Proposal 50 %, Won · this month."""
    if kind == StageKind.OPEN:
        return f"{name} {probability} %"
    return translate("Deals", "{stage} · this month").replace("{stage}", name)


def stage_kind_names() -> dict[str, str]:
    """Return what the deals of a stage are, by the code of its kind."""
    return {
        StageKind.OPEN: translate("Deals", "open"),
        StageKind.WON: translate("Deals", "won"),
        StageKind.LOST: translate("Deals", "lost"),
    }


def _days(count: int) -> str:
    return translate("Deals", "%n d", "", count)


def _closed(row: DealRow) -> Mark:
    day = short_day(row.closed_on)
    if row.status == StageKind.WON:
        return Mark(text=translate("Deals", "won {day}").replace("{day}", day).strip(), tone=Tone.GOOD)
    return Mark(text=translate("Deals", "lost {day}").replace("{day}", day).strip(), tone=Tone.QUIET)


def _overdue(row: DealRow) -> Mark | None:
    late = (today() - date.fromisoformat(row.expected_on)).days if row.expected_on else 0
    return Mark(text=translate("Deals", "%n d overdue", "", late), tone=Tone.ACT) if late > 0 else None


def _next_step(row: DealRow) -> Mark | None:
    if row.next_on is None:
        return Mark(text=translate("Deals", "no next step"), tone=Tone.ACT)
    day = date.fromisoformat(row.next_on)
    ahead = (day - today()).days
    said = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat) if 1 < ahead < _A_WEEK else ""
    text = translate("Deals", "next: {day}").replace("{day}", said or relative_day(day, today()))
    return Mark(text=text, tone=Tone.ACT if ahead < 0 else Tone.ACCENT)


def _stale(row: DealRow) -> Mark | None:
    return Mark(text=translate("Deals", "cooling"), tone=Tone.WATCH) if row.stale else None


def _unticked(row: DealRow) -> Mark | None:
    count = row.unticked
    return Mark(text=translate("Deals", "%n to tick", "", count), tone=Tone.QUIET) if count else None


def forecast_names() -> dict[str, str]:
    """Return the names of what the user may say of a deal's chances, by code."""
    return {
        Forecast.BEST: translate("Deals", "Best case"),
        Forecast.LIKELY: translate("Deals", "Likely"),
        Forecast.COMMITTED: translate("Deals", "Committed"),
    }


def committed_or_not(row: DealRow) -> str:
    """Return what a key that marks a deal as committed says of it: the mark, or nothing where it has it already."""
    return "" if row.forecast == Forecast.COMMITTED else Forecast.COMMITTED.value


def said_forecast(row: DealRow) -> str:
    """Return what the user says of a deal's chances, empty where the probability says it."""
    return forecast_names().get(row.forecast or "", "") if row.status == StageKind.OPEN else ""


def say_stage_history(visits: Sequence[StageVisit]) -> str:
    """Return where a deal stood, and how many days: Lead 12 d → Qualified 16 d."""
    return " → ".join(f"{visit.stage} {_days(visit.days)}" for visit in visits)


def say_worth(shown: Board) -> tuple[str, ...]:
    """Return what the open deals of a pipeline are worth: ¥612,000, and weighted for this quarter."""
    weighted = translate("Deals", "weighted forecast {sum} this quarter")
    said = weighted.replace("{sum}", say_sums(shown.weighted)) if shown.weighted else ""
    return tuple(filter(None, (say_sums(shown.open_sums), said)))


def state_text(row: DealRow) -> str:
    """Return what presses in a deal as it stands in a table."""
    return " · ".join(mark.text for mark in marks(row))


def state_token(row: DealRow) -> str:
    """Return the colour in which a table says that."""
    first = next(iter(marks(row)), None)
    return str(first.tone) if first and first.tone in (Tone.ACT, Tone.WATCH, Tone.GOOD) else ""
