"""What the cells of a table of follow-ups say: times, priorities, whether it is done, how it comes back."""

from __future__ import annotations

import re

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.planning import Priority
from desktop_crm.domain.repeat import parse_repeat

_TIME = re.compile(
    r"(?:.*[T\s])?(?P<before>上午|下午|晚上)?(?P<hour>\d{1,2})[:：](?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?P<half>[ap]\.?m\.?)?",
    re.IGNORECASE,
)
_PRIORITIES = {
    Priority.HIGH: "high urgent important 1 ! 高 重要 紧急",
    Priority.NORMAL: "normal medium 0 中 普通 一般",
    Priority.LOW: "low -1 低",
}
_DONE = "yes y true x done completed complete finished closed 1 ✓ √ 是 完成 已完成 已结束"
_OPEN = "no n false open pending planned todo 0 否 未完成 待办 进行中 计划"
_RULES = {
    "1d": "daily everyday day 每天 每日",
    "1w": "weekly everyweek week 每周 每星期",
    "2w": "fortnightly biweekly 每两周",
    "1m": "monthly everymonth month 每月 每个月",
    "3m": "quarterly 每季度 每季",
    "1y": "yearly annually everyyear year 每年",
}


def read_time(text: str) -> str:
    """Return HH:MM of a cell with a time, perhaps behind a day; "" for none. Raise BadInput."""
    found = _TIME.fullmatch(text.strip())
    if not found:
        return ""
    hour, minute = int(found["hour"]), int(found["minute"])
    half = (found["half"] or "").lower()[:1] or {"上午": "a"}.get(
        found["before"], "p" if found["before"] else ""
    )
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    if hour > 23 or minute > 59:
        raise BadInput(field="time", problem="not_a_time")
    return f"{hour:02}:{minute:02}"


def read_priority(text: str) -> Priority | None:
    """Return a priority, None for an empty cell. Raise BadInput."""
    for priority, words in _PRIORITIES.items():
        if text.lower() in words.split():
            return priority
    if text:
        raise BadInput(field="priority", problem="not_a_choice")
    return None


def read_done(text: str) -> bool:
    """Tell whether a cell says that it is done; a day or time of its end says so too. Raise BadInput."""
    folded = text.lower().strip()
    if not folded or folded in _OPEN.split():
        return False
    if folded in _DONE.split() or re.match(r"\d{4}-\d\d?-\d\d?|\d{1,2}/\d{1,2}/\d{2,4}", folded):
        return True
    raise BadInput(field="done", problem="not_a_choice")


def read_repeat(text: str) -> str:
    """Return a rule of `domain.repeat` as it is kept, "" for none. Raise BadInput."""
    plain = re.sub(r"[\s_-]+", "", text.lower())
    for rule, words in _RULES.items():
        if plain in words.split():
            return rule
    return parse_repeat(text).text() if plain else ""
