"""How long it took: 45 min, 1h30, half an hour, 1.5 hours; 45分钟, 一个半小时."""

from __future__ import annotations

import re
from decimal import Decimal

from desktop_crm.domain.quick.numbers import COUNT, count
from desktop_crm.domain.quick.tokens import Minutes, Rule

_MOST_MINUTES = 24 * 60
_NOT_OURS = (
    r"(?! ?(?:late|early|away|delay|drive|walk|later|ago|from|before|after|lead|warranty|long queue|"
    r"service|内|以内|路程|车程|就|才))"
)
_NOT_BEFORE = r"(?<!within )(?<!every )(?<!waited )(?<!wait )(?<!after )(?<!等了)(?<!迟到)(?<!晚了)"

# Spelt as numbers are, so that the end of a name is not drawn in: 张三一小时.
_SMALL = "十[一二]?|[一二两三四五六七八九]"
_TENS = "一百二?十?|[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]"

_DIGITAL = (
    rf"{_NOT_BEFORE}(?<![\d.:/])(?:(?P<hours>\d{{1,2}}(?:\.\d)?) ?(?:h|hrs?|hours?)(?: ?(?P<more>\d{{1,2}})"
    rf"(?: ?(?:m|mins?|minutes?))?)?|(?P<minutes>\d{{1,3}}) ?(?:mins?|minutes?))(?![\w/]){_NOT_OURS}"
)
_SPOKEN = (
    rf"\b{_NOT_BEFORE}(?:(?P<half>half an hour|half hour)|(?P<quarter>quarter of an hour)|"
    rf"(?P<one>an hour and a half|one and a half hours)|(?P<words>{COUNT}) (?P<unit>hours?|minutes?))"
    rf"\b{_NOT_OURS}"
)
_HAN = (
    rf"{_NOT_BEFORE}(?:(?P<half>半个?(?:小时|钟头)|半个钟)|(?P<quarter>(?P<quarters>一|三)刻钟)|"
    rf"(?P<hours>\d{{1,2}}(?:\.\d)?|{_SMALL})(?P<and_half>个半)?个?(?:小时|钟头)(?P<also_half>半)"
    rf"?(?:(?P<more>\d{{1,2}}|{_TENS})分钟?)?|(?P<minutes>\d{{1,3}}|{_TENS})(?:分钟|来分钟|多分钟))(?!后|"
    rf"之后|以后|前){_NOT_OURS}"
)


def duration_rules() -> list[Rule]:
    """Return the rules that find durations up to a day."""
    return [
        (re.compile(_DIGITAL, re.ASCII), _digital),
        (re.compile(_SPOKEN, re.ASCII), _spoken),
        (re.compile(_HAN, re.ASCII), _han),
    ]


def _minutes(match: re.Match[str], minutes: Decimal | int) -> Minutes | None:
    whole = int(minutes)
    return Minutes(start=match.start(), end=match.end(), count=whole) if 0 < whole <= _MOST_MINUTES else None


def _digital(match: re.Match[str]) -> Minutes | None:
    hours = Decimal(match["hours"] or 0)
    return _minutes(match, hours * 60 + int(match["more"] or match["minutes"] or 0))


def _spoken(match: re.Match[str]) -> Minutes | None:
    if match["words"]:
        return _minutes(match, count(match["words"]) * (60 if match["unit"].startswith("hour") else 1))
    return _minutes(match, 30 if match["half"] else 15 if match["quarter"] else 90)


def _han(match: re.Match[str]) -> Minutes | None:
    if match["half"]:
        return _minutes(match, 30)
    if match["quarter"]:
        return _minutes(match, 15 if match["quarters"] == "一" else 45)
    if match["minutes"]:
        return _minutes(match, count(match["minutes"]))
    hours = Decimal(match["hours"]) if match["hours"][0].isdecimal() else Decimal(count(match["hours"]))
    half = 30 if match["and_half"] or match["also_half"] else 0
    return _minutes(match, hours * 60 + half + (count(match["more"]) if match["more"] else 0))
