"""What follow-ups are searched by: free words and operators such as `due:<7d is:promise channel:visit tag:vip`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from desktop_crm.domain.interactions import InteractionKind, channel_named
from desktop_crm.domain.planning import Priority
from desktop_crm.domain.search_line import DUE, Reader, asking_for, one_more, one_of, read_line


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
_PRIORITY = one_more("priorities", _PRIORITIES.__getitem__)
_STATE = one_of(
    {
        ("overdue", "逾期", "过期"): asking_for("overdue"),
        ("promise", "promised", "承诺"): asking_for("promised"),
        ("repeating", "repeat", "重复"): asking_for("repeating"),
    },
    _PRIORITY,
)
_CHANNEL, _TAG, _CITY = one_more("channels", channel_named), one_more("tags"), one_more("cities")
_READERS: dict[str, Reader[Any]] = {
    "is": _STATE, "status": _STATE, "状态": _STATE, "priority": _PRIORITY, "优先级": _PRIORITY,
    "channel": _CHANNEL, "方式": _CHANNEL, "tag": _TAG, "标签": _TAG, "city": _CITY, "城市": _CITY,
    "due": DUE, "到期": DUE,
}  # fmt: skip


def parse_follow_ups(text: str) -> FollowUpQuery:
    """Return what a search text asks for among follow-ups; raise BadQuery with the operator that says nothing."""
    return read_line(FollowUpQuery(text=text), text, _READERS)
