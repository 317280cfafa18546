"""Where a customer stands with us, and how we found each other. The codes are stored; `gui` and `wording` name them."""

from __future__ import annotations

from enum import StrEnum


class LifecycleStage(StrEnum):
    """The four steps of a customer's life (潜在客户、首购、复购、忠实)."""

    PROSPECT = "prospect"
    FIRST_PURCHASE = "first_purchase"
    REPEAT = "repeat"
    LOYAL = "loyal"


class Source(StrEnum):
    """How a customer came to us."""

    REFERRAL = "referral"
    EXHIBITION = "exhibition"
    COLD_CALL = "cold_call"
    WALK_IN = "walk_in"
    WEBSITE = "website"
    SOCIAL = "social"
    DIRECT_MAIL = "direct_mail"
    PRESS = "press"
    RADIO_TV = "radio_tv"
    OTHER = "other"


def stage_named(text: str) -> LifecycleStage | None:
    """Return the stage that a text in either language names, or None."""
    return _STAGES.get(text.strip().casefold())


def source_named(text: str) -> Source | None:
    """Return the source that a text in either language names, or None."""
    return _SOURCES.get(text.strip().casefold())


_STAGES = {stage.value: stage for stage in LifecycleStage} | {
    "lead": LifecycleStage.PROSPECT, "first": LifecycleStage.FIRST_PURCHASE, "潜在客户": LifecycleStage.PROSPECT,
    "first purchase": LifecycleStage.FIRST_PURCHASE, "潜在": LifecycleStage.PROSPECT,
    "首购": LifecycleStage.FIRST_PURCHASE, "复购": LifecycleStage.REPEAT, "忠实": LifecycleStage.LOYAL,
    "忠实客户": LifecycleStage.LOYAL,
}  # fmt: skip
_SOURCES = {source.value: source for source in Source} | {
    "cold call": Source.COLD_CALL, "walk-in": Source.WALK_IN, "social media": Source.SOCIAL, "web": Source.WEBSITE,
    "direct mail": Source.DIRECT_MAIL, "trade show": Source.EXHIBITION, "radio": Source.RADIO_TV, "tv": Source.RADIO_TV,
    "转介绍": Source.REFERRAL, "介绍": Source.REFERRAL, "展会": Source.EXHIBITION, "陌生电话": Source.COLD_CALL,
    "上门": Source.WALK_IN, "网站": Source.WEBSITE, "社交媒体": Source.SOCIAL, "直邮": Source.DIRECT_MAIL,
    "报刊": Source.PRESS, "广播电视": Source.RADIO_TV, "其他": Source.OTHER,
}  # fmt: skip
