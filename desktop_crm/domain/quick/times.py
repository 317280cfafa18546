"""Times of day: 3pm, 15:30, half past 3, at 4, in 2 hours; 下午3点半, 晚上8点, 两小时后."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, time, timedelta
from functools import partial

from desktop_crm.domain.quick.entry import Doubt
from desktop_crm.domain.quick.numbers import COUNT, HAN, count
from desktop_crm.domain.quick.tokens import Rule, When

_Reading = tuple[int, int, Doubt | None]
# Hours that nobody works at are meant for the afternoon, unless a word says otherwise.
_FIRST_LIKELY_HOUR = 8
_MOST_LATER = 999
_QUARTERS = {"半": 30, "一刻": 15, "三刻": 45}
_AFTERNOON = ("下午", "傍晚", "晚上", "晚", "午后", "pm", "p.m.")
_MORNING = ("上午", "早上", "早晨", "清晨", "凌晨", "早", "am", "a.m.")


def time_rules(now: datetime) -> list[Rule]:
    """Return the rules that find times of day, seen from a moment."""
    later = [(re.compile(shape, re.ASCII), partial(_later, now)) for shape in _LATER]
    return [*later, *((re.compile(shape, re.ASCII), partial(_when, read)) for shape, read in _SHAPES)]


def _later(now: datetime, match: re.Match[str]) -> When | None:
    number = count(match["count"])
    if number > _MOST_LATER:
        return None
    minutes = 30 if match["count"] in ("half an", "半") else 60 * number
    if match["unit"].startswith(("min", "分")):
        minutes //= 60
    then = now + timedelta(minutes=minutes)
    return When(
        start=match.start(),
        end=match.end(),
        ahead=then.date(),
        clock=then.time().replace(second=0, microsecond=0),
    )


def _when(read: Callable[[re.Match[str]], _Reading], match: re.Match[str]) -> When | None:
    hour, minute, doubt = read(match)
    if not (0 <= hour < 24 and 0 <= minute < 60):
        return None
    return When(start=match.start(), end=match.end(), clock=time(hour, minute), doubt=doubt)


def _of_day(hour: int, part: str) -> tuple[int, Doubt | None]:
    """Return the hour of 24 that an hour means beside a part of the day, which may be unknown."""
    if part == "中午":
        return (hour + 12 if hour < 10 else hour), None
    if part in _AFTERNOON:
        return (hour + 12 if hour < 12 else hour), None
    if part in _MORNING:
        return (0 if hour == 12 and part in ("am", "a.m.", "凌晨") else hour), None
    if 0 < hour < _FIRST_LIKELY_HOUR:
        return hour + 12, Doubt.TIME_UNSURE
    return hour, None


def _marked(match: re.Match[str]) -> _Reading:
    hour, doubt = _of_day(int(match["hour"]), match["part"])
    return (hour if int(match["hour"]) <= 12 else 24), int(match["minute"] or 0), doubt


def _digital(match: re.Match[str]) -> _Reading:
    text = match["hour"]
    hour, doubt = (int(text), None) if len(text) == 2 else _of_day(int(text), "")
    return hour, int(match["minute"]), doubt


def _colon(match: re.Match[str]) -> _Reading:
    return _dian(match) if match["part"] else _digital(match)


def _spoken(match: re.Match[str]) -> _Reading:
    hour, doubt = _of_day(count(match["hour"]), "")
    words = match[0]
    if words.startswith("half"):
        return hour, 30, doubt
    if words.startswith("quarter to"):
        return hour - 1, 45, doubt
    return hour, 15 if words.startswith("quarter") else 0, doubt


def _noon(_: re.Match[str]) -> _Reading:
    return 12, 0, None


def _dian(match: re.Match[str]) -> _Reading:
    hour, doubt = _of_day(count(match["hour"]), match["part"] or "")
    minute = match["minute"] or ""
    return hour, _QUARTERS.get(minute) or count(minute.removesuffix("分") or "0"), doubt


_PART = "凌晨|清晨|早上|早晨|上午|中午|下午|午后|傍晚|晚上|早|晚"
_HAN_HOUR = "二十[一二三]?|十[一二三四五六七八九]?|[一二两三四五六七八九零]"
_HOUR = rf"\d{{1,2}}|{_HAN_HOUR}"
_MINUTE = rf"半|一刻|三刻|(?:\d{{1,2}}|{HAN}{{1,3}})分?(?![\d个万千元块]|钟)"
_BY = "(?:[之以]?前)?"
_LISTED = "建议|要求|意见|问题|原因|疑问|想法|需求|不足|注意|折|利|钱|的时候都|儿"

_LATER = (
    rf"\bin (?P<count>half an|{COUNT}) (?P<unit>hours?|hrs?|minutes?|mins?)\b",
    rf"(?P<count>半|\d{{1,3}}|{HAN}{{1,3}})个?(?P<unit>小时|钟头|分钟)(?:之后|以后|后)",
)
_SHAPES: tuple[tuple[str, Callable[[re.Match[str]], _Reading]], ...] = (
    (r"\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s?[-–]\s?\d{1,2}(?:[:.]\d\d)?\s?(?P<part>[ap]m)\b", _marked),
    (r"(?<![\d.:])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s?(?P<part>[ap]m\b|[ap]\.m\.)", _marked),
    (rf"(?P<part>{_PART})?\s?(?<![\d:.])(?P<hour>\d{{1,2}}):(?P<minute>\d\d)(?![\d:])", _colon),
    (rf"(?P<part>{_PART})\s?(?P<hour>{_HOUR})[点时](?:钟|整|(?P<minute>{_MINUTE}))?{_BY}", _dian),
    (
        rf"(?P<part>)(?<![\d.])(?P<hour>\d{{1,2}}|(?!一点)(?:{_HAN_HOUR}))点(?!{_LISTED})(?:钟|整|"
        rf"(?P<minute>{_MINUTE}))?{_BY}", _dian),
    (rf"\b(?:half past|quarter past|quarter to) (?P<hour>{COUNT})\b", _spoken),
    (r"\b(?:at )?(?P<hour>\d{1,2}) ?o.?clock\b", _spoken),
    (
        r"(?:\bat |@ ?)(?P<hour>\d{1,2})(?=\s*(?:$|[,;.!?](?!\d)|on\b|tomorrow|today|tonight|next|this|"
        r"mon|tue|wed|thu|fri))", _spoken),
    (r"\b(?:at )?(?:noon|midday)\b", _noon),
)  # fmt: skip
