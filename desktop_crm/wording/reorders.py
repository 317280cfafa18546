"""Why somebody will probably buy again, as a sentence."""

from __future__ import annotations

from desktop_crm.domain.buying_rhythm import BuyingRhythm
from desktop_crm.wording.languages import Language, Words

_WHY = Words(
    "Buys every {usual} days (mostly {low}–{high}, n = {count}), last time {quiet} days ago",
    "每 {usual} 天购买一次（多为 {low}–{high} 天，n = {count}），上次在 {quiet} 天前",
)
_WHY_STEADY = Words(
    "Buys every {usual} days (n = {count}), last time {quiet} days ago",
    "每 {usual} 天购买一次（n = {count}），上次在 {quiet} 天前",
)


def say_rhythm(rhythm: BuyingRhythm, quiet: int, language: Language) -> str:
    """Return why a next purchase is due, `quiet` days after the last; n is how many intervals were measured."""
    sentence = _WHY if rhythm.low < rhythm.high else _WHY_STEADY
    return sentence.say(
        language, usual=rhythm.usual, low=rhythm.low, high=rhythm.high, count=rhythm.intervals, quiet=quiet
    )
