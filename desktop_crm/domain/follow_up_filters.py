"""What follow-ups are searched by: free words and operators such as `due:<7d is:promise channel:visit tag:vip`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.planning import Priority
from desktop_crm.domain.search_line import Reader, days, given, read_line


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpQuery:
    """Which open follow-ups to look for: all of the words, and of each other filter that is set at least one.

    Words are folded. `due_within_days` counts from today and holds what is overdue too; `overdue` asks for that alone.
    `promised` and `repeating` ask for what we gave our word for, or what comes back. Tags and cities are those of the
    customer.
    """

    words: tuple[str, ...] = ()
    priorities: tuple[Priority, ...] = ()
    channels: tuple[InteractionKind, ...] = ()
    tags: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    due_within_days: int | None = None
    overdue: bool = False
    promised: bool = False
    repeating: bool = False
    text: str = field(default="", compare=False)


_PRIORITIES = {
    "high": Priority.HIGH, "urgent": Priority.HIGH, "normal": Priority.NORMAL, "low": Priority.LOW,
    "高": Priority.HIGH, "紧急": Priority.HIGH, "普通": Priority.NORMAL, "低": Priority.LOW,
}  # fmt: skip
_CHANNELS = {kind.value: kind for kind in InteractionKind} | {
    "拜访": InteractionKind.VISIT, "电话": InteractionKind.CALL, "邮件": InteractionKind.EMAIL,
    "聊天": InteractionKind.CHAT, "信函": InteractionKind.LETTER, "社交媒体": InteractionKind.SOCIAL,
}  # fmt: skip
_OVERDUE = ("overdue", "逾期", "过期")
_PROMISED = ("promise", "promised", "承诺")
_REPEATING = ("repeating", "repeat", "重复")


def parse_follow_ups(text: str) -> FollowUpQuery:
    """Return what a search text asks for among follow-ups; raise BadQuery with the operator that says nothing."""
    return read_line(FollowUpQuery(text=text), text, _READERS, _with_word)


def _with_word(query: FollowUpQuery, word: str) -> FollowUpQuery:
    return replace(query, words=(*query.words, word)) if word else query


def _with_state(query: FollowUpQuery, value: str) -> FollowUpQuery:
    if value in _OVERDUE:
        return replace(query, overdue=True)
    if value in _PROMISED:
        return replace(query, promised=True)
    if value in _REPEATING:
        return replace(query, repeating=True)
    return _with_priority(query, value)


def _with_priority(query: FollowUpQuery, value: str) -> FollowUpQuery:
    return replace(query, priorities=(*query.priorities, _PRIORITIES[value]))


def _with_channel(query: FollowUpQuery, value: str) -> FollowUpQuery:
    return replace(query, channels=(*query.channels, _CHANNELS[value]))


def _with_tag(query: FollowUpQuery, value: str) -> FollowUpQuery:
    return replace(query, tags=(*query.tags, given(value)))


def _with_city(query: FollowUpQuery, value: str) -> FollowUpQuery:
    return replace(query, cities=(*query.cities, given(value)))


def _with_due(query: FollowUpQuery, value: str) -> FollowUpQuery:
    if value in _OVERDUE:
        return replace(query, overdue=True)
    if value in ("today", "今天", "今日"):
        return replace(query, due_within_days=0)
    return replace(query, due_within_days=days(value))


_READERS: dict[str, Reader[FollowUpQuery]] = {
    "is": _with_state, "status": _with_state, "状态": _with_state,
    "priority": _with_priority, "优先级": _with_priority, "channel": _with_channel, "方式": _with_channel,
    "tag": _with_tag, "标签": _with_tag, "city": _with_city, "城市": _with_city,
    "due": _with_due, "到期": _with_due,
}  # fmt: skip
