"""How much of a customer leaves on paper: everything, masked numbers, or initials alone."""

from __future__ import annotations

import re
from enum import StrEnum

from desktop_crm.domain.names import display_name, is_cjk, split_name

# Enough digits in a row to dial or to identify somebody, however they are grouped; years and sums are shorter.
_NUMBER = re.compile(
    r"(?<!\d)(?!\d{4}-\d\d-\d\d(?!\d))\+?\d(?:[ \xa0\u2007\u2009\u202f\-‐-―.()]{0,2}\d){6,}[Xx]?"
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_SHOWN = 2


class PrivacyLevel(StrEnum):
    """From the most to the least that is shown."""

    FULL = "full"
    MASKED = "masked"
    INITIALS = "initials"


def without_numbers(text: str) -> str:
    """Return a text with the numbers and e-mail addresses in it hidden but for their last two digits."""
    hidden = _EMAIL.sub("•••@•••", text)
    return _NUMBER.sub(lambda found: f"••••{re.sub(r'[^0-9Xx]', '', found[0])[-_SHOWN:]}", hidden)


def initials_of(name: str) -> str:
    """Return what stands for a name on paper that anybody may find: 王••, R. C."""
    words = "".join(c if c.isalnum() else " " for c in display_name(split_name(name))).split()
    if not words:
        return "•"
    if is_cjk(words[0][0]):
        return f"{words[0][0]}••"
    return " ".join(f"{word[0].upper()}." for word in words)
