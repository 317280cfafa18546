"""Words in braces that stand for what is known of a customer: a tiny form of template that can run nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

_SENTENCES = re.compile(r"[^.!?。！？\n]*[.!?。！？\n]*\s*")
_BRACES = re.compile(r"\{(\w{1,20})\}")


class Place(StrEnum):
    """What can stand in for a word in braces, by its English name."""

    NAME = "name"
    LIKES = "likes"
    DEAL = "deal"
    PRODUCT = "product"
    COUPON = "coupon"


CHINESE = {
    Place.NAME: "姓名",
    Place.LIKES: "喜好",
    Place.DEAL: "商机",
    Place.PRODUCT: "产品",
    Place.COUPON: "优惠券",
}
"""What each is called in Chinese; either name serves."""

_PLACES = {place.value: place for place in Place} | {word: place for place, word in CHINESE.items()}


def fill(template: str, known: Mapping[Place, str]) -> str:
    """Return a text with every known word in braces filled in; what is not known stays as it stands."""

    def filled(found: re.Match[str]) -> str:
        place = _PLACES.get(found[1].casefold())
        return found[0] if place is None or place not in known else known[place]

    return _BRACES.sub(filled, template)


def say(template: str, known: Mapping[Place, str]) -> str:
    """Return a text with its words in braces filled in, without the sentences that ask for what nobody knows."""
    filled = fill(template, known)
    if "{" not in filled:
        return filled.strip()
    kept = (part for part in _SENTENCES.findall(filled) if not _asks(part))
    return "".join(kept).strip() or filled.strip()


def _asks(text: str) -> bool:
    return any(word.casefold() in _PLACES for word in _BRACES.findall(text))
