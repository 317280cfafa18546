"""What a customer likes, needs and can decide."""

from __future__ import annotations

from enum import StrEnum


class PreferenceKind(StrEnum):
    """The kinds of things worth knowing before a visit."""

    LIKES = "likes"
    DISLIKES = "dislikes"
    AVOID = "avoid"
    INTEREST = "interest"
    NEED = "need"
    BUDGET = "budget"
    DECISION_MAKER = "decision_maker"
    INCOME_BAND = "income_band"
    FAMILY = "family"
    OTHER = "other"


class NeedStatus(StrEnum):
    """What became of a need."""

    OPEN = "open"
    MET = "met"
    LOST = "lost"
