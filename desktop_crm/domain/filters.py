"""The search box: free words and operators such as `tag:vip city:苏州 due:<7d`, in English and Chinese."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, cast

from desktop_crm.domain.interactions import InteractionKind, channel_named
from desktop_crm.domain.pipelines import StageKind, stage_kind_named
from desktop_crm.domain.records import CustomerKind
from desktop_crm.domain.search_line import DUE, Reader, days, exactly, given, one_more, read_line, with_word
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
} | dict.fromkeys(
    ("organisation", "organization", "org", "company", "公司", "组织"), CustomerKind.ORGANISATION
)
# Chinese users type these as operators of their own.
_ALONE = {"归档:": Place.ARCHIVE, "回收站:": Place.TRASH}


def parse(text: str) -> Query:
    """Return what a search text asks for; raise BadQuery with the operator that cannot be understood."""
    return read_line(Query(text=text), text, _READERS, _with_word)


def _with_word(query: Query, word: str) -> Query:
    place = _ALONE.get(word)
    return replace(query, place=place) if place else cast(Query, with_word(query, word))


def _with_kind(query: Query, value: str) -> Query:
    if value in _KINDS:
        return replace(query, kinds=(*query.kinds, _KINDS[value]))
    return replace(query, channels=(*query.channels, channel_named(value)))


def _stage(value: str) -> LifecycleStage:
    stage = stage_named(value)
    if stage is None:
        raise ValueError
    return stage


_TAG, _CITY, _STAGE = one_more("tags"), one_more("cities"), one_more("stages", _stage)
_SOURCE = one_more("sources", lambda value: source_named(value) or given(value))
_DEAL, _PLACE = one_more("deals", stage_kind_named), exactly("place", _PLACES.__getitem__)
_QUIET = exactly("quiet_days", lambda value: days(value.removeprefix(">")))
_READERS: dict[str, Reader[Any]] = {
    "tag": _TAG, "标签": _TAG, "city": _CITY, "城市": _CITY, "source": _SOURCE, "来源": _SOURCE,
    "stage": _STAGE, "阶段": _STAGE, "kind": _with_kind, "类型": _with_kind, "deal": _DEAL, "商机": _DEAL,
    "in": _PLACE, "位置": _PLACE, "due": DUE, "到期": DUE, "跟进": DUE, "quiet": _QUIET, "未联系": _QUIET,
}  # fmt: skip
