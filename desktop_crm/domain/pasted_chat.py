"""Pasted chats: several lines that people wrote to each other, kept as one interaction with the day they began."""

from __future__ import annotations

import re
from datetime import datetime, time

from desktop_crm.domain.dates import parse_day
from desktop_crm.domain.errors import BadInput

_DAY = r"(?P<day>\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d))"
_CLOCK = r"(?P<half>[上下]午|凌晨|晚上)?\s*(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::\d\d)?\s*(?P<meridiem>[AaPp]\.?[Mm])?"
_MOMENT = re.compile(rf"{_DAY}[,，]?\s*(?:[（(]?(?:周|星期).[）)]?)?\s*{_CLOCK}")
# "Elena: Hello", "王晓明:你好", but no web address and no time of day.
_SPEAKER = re.compile(r"\s*(?!https?:)[^\s:：\d][^:：]{0,40}(?<!\d)[:：](?!//).*")
_AFTERNOON = ("下午", "晚上", "pm")


def is_chat(text: str) -> bool:
    """Tell whether a text looks like a copied chat: at least two of its lines say who spoke, or when."""
    lines = [line for line in text.splitlines() if line.strip()]
    return sum(bool(_MOMENT.search(line) or _SPEAKER.fullmatch(line)) for line in lines) >= 2


def chat_began(text: str) -> datetime | None:
    """Return the first moment that a chat names with day and time of day, as naive wall-clock time.

    3/11/2026 is read with the day first, as most chat programs write it, but with the month first beside AM or PM.
    """
    for found in _MOMENT.finditer(text):
        moment = _moment(found)
        if moment is not None:
            return moment
    return None


def _moment(found: re.Match[str]) -> datetime | None:
    try:
        day = parse_day(found["day"], day_first=not found["meridiem"]).date()
        return None if day is None else datetime.combine(day, _clock(found))
    except (BadInput, ValueError):
        return None


def _clock(found: re.Match[str]) -> time:
    hour = int(found["hour"])
    half = found["half"] or (found["meridiem"] or "").lower().replace(".", "")
    if half in _AFTERNOON and hour < 12:
        hour += 12
    elif half in ("am", "上午", "凌晨") and hour == 12:
        hour = 0
    return time(hour, int(found["minute"]))
