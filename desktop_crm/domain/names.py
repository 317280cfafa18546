"""Names of people: their parts, and their order by script."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_crm.domain.folding import fold
from desktop_crm.domain.surnames import COMPOUND_SURNAMES, HONORIFICS_AFTER

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\U00020000-\U0003ffff"
_CJK_TEXT = re.compile(f"[{_CJK}]")
_CHINESE_NAME = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]{1,4}")
_COMPANY = re.compile(
    r"(?:公司|集团|厂|商行|事务所|医院|学校|大学|银行|酒店|中心"
    r"|\b(?:Inc|Ltd|LLC|LLP|PLC|GmbH|AG|KG|Corp|Co|Company|Limited|S\.?A|S\.?r\.?l|S\.?p\.?A|B\.?V|Pty)\b\.?)$",
    re.IGNORECASE,
)
# The longest word that ends a company's name, with its full stop and the character before it.
_COMPANY_TAIL = 10
_HONORIFICS = {
    "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "herr", "frau",
    "mme", "m", "sr", "sra", "dott", "ing",
}  # fmt: skip
_SUFFIXES = {"jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "esq"}
_PARTICLES = {
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la",
    "le", "el", "al", "bin", "ibn", "ter", "ten", "zu",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class NameParts:
    """A person's name in parts; every part may be empty."""

    family: str = ""
    given: str = ""
    middle: str = ""
    honorific: str = ""
    suffix: str = ""


def looks_like_company(name: str) -> bool:
    """Tell a company by its name: 深圳云帆科技有限公司, Northwind Ltd."""
    return _COMPANY.search(name.rstrip()[-_COMPANY_TAIL:]) is not None


def is_cjk(text: str) -> bool:
    """Tell whether a text holds Chinese, Japanese or Korean characters."""
    return bool(_CJK_TEXT.search(text))


def display_name(parts: NameParts) -> str:
    """Return the name as its script orders it: 欧阳明月, but Anna Maria Berg Jr. An honorific is left out."""
    if is_cjk(parts.family + parts.given):
        ordered = (parts.family, parts.middle, parts.given)
        between = "" if all(is_cjk(part) for part in ordered if part) else " "
    else:
        ordered = (parts.given, parts.middle, parts.family)
        between = " "
    name = between.join(part.strip() for part in ordered if part.strip())
    return f"{name} {parts.suffix.strip()}".strip()


def split_name(full: str) -> NameParts:
    """Guess the parts of a name as typed: 李明朗, 欧阳明月, 王经理, Dr. Anna Maria van den Berg, Berg, Anna."""
    name = " ".join(full.split())
    return _split_chinese(name) or _split_latin(name)


def _split_chinese(name: str) -> NameParts | None:
    closed = name.replace(" ", "")
    honorific = next((h for h in HONORIFICS_AFTER if closed.endswith(h) and len(closed) > len(h)), "")
    bare = closed.removesuffix(honorific)
    if not _CHINESE_NAME.fullmatch(bare):
        return NameParts(given=name) if is_cjk(name) else None
    length = 2 if fold(bare[:2]) in COMPOUND_SURNAMES or (len(bare) == 4 and name.find(" ") == 2) else 1
    return NameParts(family=bare[:length], given=bare[length:], honorific=honorific)


def _split_latin(name: str) -> NameParts:
    before, comma, after = name.partition(",")
    if comma and not _is_one_of(after, _SUFFIXES):
        given, _, middle = after.strip().partition(" ")
        return NameParts(family=before.strip(), given=given, middle=middle)
    words = name.replace(",", " ").split()
    first, last = 0, len(words)
    while last - first > 1 and _is_one_of(words[first], _HONORIFICS):
        first += 1
    while last - first > 1 and _is_one_of(words[last - 1], _SUFFIXES):
        last -= 1
    honorific, suffix = " ".join(words[:first]), " ".join(words[last:])
    return _given_and_family(words[first:last], honorific, suffix)


def _given_and_family(words: list[str], honorific: str, suffix: str) -> NameParts:
    if len(words) < 2:
        # After "Mr." stands a family name; alone, a first name.
        only = " ".join(words)
        family, given = (only, "") if honorific else ("", only)
        return NameParts(family=family, given=given, honorific=honorific, suffix=suffix)
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold() in _PARTICLES:
        start -= 1
    return NameParts(
        given=words[0],
        middle=" ".join(words[1:start]),
        family=" ".join(words[start:]),
        honorific=honorific,
        suffix=suffix,
    )


def _is_one_of(word: str, words: set[str]) -> bool:
    return word.strip().replace(".", "").casefold() in words
