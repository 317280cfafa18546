"""The search box: free words and operators such as `tag:vip city:苏州 due:<7d`, in English and Chinese."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.records import CustomerKind
from desktop_crm.domain.search_line import Reader, days, given, read_line
from desktop_crm.domain.stages import LifecycleStage, source_named, stage_named


class Place(StrEnum):
    """Where to look: among the living customers, in the archive, in the trash, or everywhere."""

    ACTIVE = "active"
    ARCHIVE = "archive"
    TRASH = "trash"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What to look for: all of the words, and of each filter that is set at least one.

    Words, tags, cities and sources are folded. `due_within_days` counts from today and holds what is overdue too;
    `overdue` asks for that alone. `quiet_days` asks for those without contact for so long, or ever.
    """

    words: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    stages: tuple[LifecycleStage, ...] = ()
    kinds: tuple[CustomerKind, ...] = ()
    channels: tuple[InteractionKind, ...] = ()
    deals: tuple[StageKind, ...] = ()
    place: Place = Place.ACTIVE
    due_within_days: int | None = None
    overdue: bool = False
    quiet_days: int | None = None
    text: str = field(default="", compare=False)


_PLACES = {
    "active": Place.ACTIVE, "archive": Place.ARCHIVE, "archived": Place.ARCHIVE, "trash": Place.TRASH, "all": Place.ALL,
    "归档": Place.ARCHIVE, "回收站": Place.TRASH, "全部": Place.ALL,
}  # fmt: skip
_KINDS = {
    "person": CustomerKind.PERSON,
    "people": CustomerKind.PERSON,
    "个人": CustomerKind.PERSON,
} | dict.fromkeys(("organisation", "organization", "company", "公司", "组织"), CustomerKind.ORGANISATION)
_CHANNELS = {kind.value: kind for kind in InteractionKind} | {
    "电话": InteractionKind.CALL, "拜访": InteractionKind.VISIT, "邮件": InteractionKind.EMAIL,
    "聊天": InteractionKind.CHAT, "社交": InteractionKind.SOCIAL, "信件": InteractionKind.LETTER,
    "备注": InteractionKind.NOTE,
}  # fmt: skip
_DEALS = {kind.value: kind for kind in StageKind} | {
    "进行中": StageKind.OPEN, "赢单": StageKind.WON, "输单": StageKind.LOST,
}  # fmt: skip
# Chinese users type these as operators of their own.
_ALONE = {"归档:": Place.ARCHIVE, "回收站:": Place.TRASH}


def parse(text: str) -> Query:
    """Return what a search text asks for; raise BadQuery with the operator that cannot be understood."""
    return read_line(Query(text=text), text, _READERS, _with_word)


def _with_word(query: Query, word: str) -> Query:
    if place := _ALONE.get(word):
        return replace(query, place=place)
    return replace(query, words=(*query.words, word)) if word else query


def _with_tag(query: Query, value: str) -> Query:
    return replace(query, tags=(*query.tags, given(value)))


def _with_city(query: Query, value: str) -> Query:
    return replace(query, cities=(*query.cities, given(value)))


def _with_source(query: Query, value: str) -> Query:
    return replace(query, sources=(*query.sources, source_named(value) or given(value)))


def _with_stage(query: Query, value: str) -> Query:
    stage = stage_named(value)
    if stage is None:
        raise ValueError
    return replace(query, stages=(*query.stages, stage))


def _with_kind(query: Query, value: str) -> Query:
    if value in _CHANNELS:
        return replace(query, channels=(*query.channels, _CHANNELS[value]))
    return replace(query, kinds=(*query.kinds, _KINDS[value]))


def _with_deal(query: Query, value: str) -> Query:
    return replace(query, deals=(*query.deals, _DEALS[value]))


def _with_place(query: Query, value: str) -> Query:
    return replace(query, place=_PLACES[value])


def _with_due(query: Query, value: str) -> Query:
    if value in ("overdue", "逾期", "过期"):
        return replace(query, overdue=True)
    if value in ("today", "今天", "今日"):
        return replace(query, due_within_days=0)
    return replace(query, due_within_days=days(value))


def _with_quiet(query: Query, value: str) -> Query:
    return replace(query, quiet_days=days(value.removeprefix(">")))


_READERS: dict[str, Reader[Query]] = {
    "tag": _with_tag, "标签": _with_tag, "city": _with_city, "城市": _with_city,
    "source": _with_source, "来源": _with_source, "stage": _with_stage, "阶段": _with_stage,
    "kind": _with_kind, "类型": _with_kind, "deal": _with_deal, "商机": _with_deal,
    "in": _with_place, "位置": _with_place, "due": _with_due, "到期": _with_due, "跟进": _with_due,
    "quiet": _with_quiet, "未联系": _with_quiet,
}  # fmt: skip
