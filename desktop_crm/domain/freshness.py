"""How long ago something was last known to be right."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

WATCH_AFTER_DAYS = 180
ACT_AFTER_DAYS = 365


class Freshness(StrEnum):
    """Green, amber, red; unknown where nobody ever confirmed it."""

    FRESH = "fresh"
    AGEING = "ageing"
    STALE = "stale"
    UNKNOWN = "unknown"


def freshness(confirmed_on: str | None, on: date) -> Freshness:
    """Judge a confirmation day (ISO) as seen `on` a day."""
    if not confirmed_on:
        return Freshness.UNKNOWN
    days = (on - date.fromisoformat(confirmed_on)).days
    if days > ACT_AFTER_DAYS:
        return Freshness.STALE
    return Freshness.AGEING if days > WATCH_AFTER_DAYS else Freshness.FRESH
