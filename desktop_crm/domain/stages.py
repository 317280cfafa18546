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
