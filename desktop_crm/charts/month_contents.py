"""What stands on the page of a month, apart from its drawing, for which matplotlib takes a second to come."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_crm.charts.numbers import ChartWords, Numbers
from desktop_crm.domain.report import ReportTable


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFigure:
    """A figure with what is said beside it, and how it is reckoned."""

    name: str
    value: str
    aside: str
    definition: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthPage:
    """What stands on the page, in words of `language` (as `ChartStyle` names it)."""

    title: str
    facts: tuple[str, ...]
    figures: tuple[PageFigure, ...]
    charts: tuple[tuple[Numbers, ChartWords], ...]
    tables: tuple[ReportTable, ...]
    definitions_title: str
    language: str = field(default="en")
