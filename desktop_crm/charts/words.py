"""Short words on charts: numbers, months and days in both languages, and names cut to a width."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date

_STEPS = {
    "en": ((1_000_000_000, "B"), (1_000_000, "M"), (1_000, "k")),
    "zh_CN": ((100_000_000, "亿"), (10_000, "万")),
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def compact(value: float, language: str) -> str:
    """Return a number as on an axis: 12k, 1.5M in English; 1.2万, 3亿 in Chinese."""
    for size, suffix in _STEPS[language]:
        if abs(value) >= size:
            return f"{value / size:.1f}".removesuffix(".0") + suffix
    return f"{value:,.0f}" if value == round(value) or abs(value) >= 1_000 else f"{value:g}"


def axis_numbers(values: Sequence[float], language: str) -> list[str]:
    """Return the numbers of one axis, all in the multiple of the greatest: 0, 0.5万, 1万 rather than 0, 5,000, 1万."""
    greatest = max(map(abs, values), default=0)
    step = next((step for step in _STEPS[language] if greatest >= step[0]), None)
    if step is None:
        return [compact(value, language) for value in values]
    size, suffix = step
    return [f"{value / size:.4g}{suffix}" if value else "0" for value in values]


def month_label(month: date, language: str) -> str:
    """Return a month as on an axis: Nov, 11月; January carries its year."""
    if language == "zh_CN":
        return f"{month.year}年" if month.month == 1 else f"{month.month}月"
    return f"{month.year}" if month.month == 1 else _MONTHS[month.month - 1]


def day_label(day: date, language: str, *, with_year: bool = False) -> str:
    """Return a day as on an axis: 9 Nov, 11-09; 9 Nov 2026, 2026-11-09."""
    if language == "zh_CN":
        return f"{day:%Y-%m-%d}" if with_year else f"{day:%m-%d}"
    return f"{day.day} {_MONTHS[day.month - 1]}" + (f" {day.year}" if with_year else "")


def elided(text: str, cells: int) -> str:
    """Return the text cut with … to a width in cells, of which a Chinese character takes two."""
    if text_cells(text) <= cells:
        return text
    kept, used = [], 1
    for character in text:
        used += _cell(character)
        if used > cells:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"


def text_cells(text: str) -> int:
    """Return the width of a text in cells."""
    return sum(map(_cell, text))


def _cell(character: str) -> int:
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
