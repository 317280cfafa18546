"""What a piece of a line of a business card is: a name, a company, a job, a department, an address."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from desktop_crm.domain.card.words import (
    BUILDING,
    COMPANY,
    COUNTRY,
    DEPARTMENT,
    HAN,
    HAN_ADDRESS,
    NO_NAME,
    POSTCODE,
    STREET,
    TITLE,
)
from desktop_crm.domain.surnames import COMPOUND_SURNAMES, HONORIFICS_AFTER, SURNAMES


class Part(StrEnum):
    """What a piece may be."""

    NAME = "name"
    COMPANY = "company"
    TITLE = "title"
    DEPARTMENT = "department"
    ADDRESS = "address"


_HAN_TEXT = re.compile(f"[{HAN}]")
_HAN_NAME = re.compile(f"[{HAN}]{{2,4}}")
_TOWN = re.compile(r"(?:[A-Z]{1,2}-)?\d{3}\s?\d{1,3}\s[A-ZÀ-Þ][^\d]*")
_LONGEST_TITLE, _LONGEST_COMPANY, _MOST_WORDS = 60, 90, 5
_HAN_TITLE = 14
_HONORIFIC = "|".join(HONORIFICS_AFTER)
_BEHIND_NAME = re.compile(rf"(?P<name>[{HAN}]{{2,4}})\s*[（(](?:{_HONORIFIC})[)）]")
_OF_NAMES = "van von der den de del della di da dos du la le el al bin ibn ter ten zu y"
_BEHIND_NAMES = "phd md mba esq jr sr ii iii cpa msc bsc cfa pe pmp dphil"
_PARTICLES: Final = frozenset(_OF_NAMES.split())
_SUFFIX: Final = frozenset(_BEHIND_NAMES.split())
_WORD = re.compile(r"(?:[^\W\d_]|['’])+(?:-[^\W\d_]+)*\.?")
_TITLED_NAME = re.compile(
    rf"(?P<name>[{HAN}]{{2,3}})(?P<title>副?总经理|总监|董事长|工程师|(?:销售|采购|业务|客户|项目)?经理|销售总监|业务员"
    r"|采购主管|销售主管|销售代表|总裁|主任|厂长|店长)"
)


def part_of(piece: str) -> Part | None:
    """Return what a piece is, None for what it cannot tell."""
    if _is_address(piece):
        return Part.ADDRESS
    if len(piece) <= _LONGEST_COMPANY and COMPANY.fullmatch(piece):
        return Part.COMPANY
    if DEPARTMENT.fullmatch(piece) and not _leads(piece):
        return Part.DEPARTMENT
    if is_title(piece):
        return Part.TITLE
    return Part.NAME if is_name(piece) else None


def is_title(piece: str) -> bool:
    """Tell a job."""
    most = _HAN_TITLE if _HAN_TEXT.search(piece) else _LONGEST_TITLE
    return (
        len(piece) <= most
        and not re.search(r"\d", piece)
        and TITLE.search(piece) is not None
        and not _titled(piece)
    )


def is_name(piece: str) -> bool:
    """Tell the name of a person: of 2 to 4 characters with a surname before, or of 2 to 5 words with capitals."""
    bare = re.sub(rf"(?<=[{HAN}])\s+(?=[{HAN}])", "", piece)
    if _HAN_TEXT.search(bare):
        return _is_han_name(bare)
    name, comma, suffix = bare.partition(",")
    if comma and suffix.strip().replace(".", "").casefold() not in _SUFFIX:
        return False
    words = f"{name} {suffix}".split()
    named = [word for word in words if _is_name_word(word)]
    if len(named) != len(words) or not 2 <= len(words) <= _MOST_WORDS + 1:
        return False
    return not any(word.casefold().strip(".") in NO_NAME for word in words) and not COUNTRY.fullmatch(bare)


def titled_name(piece: str) -> tuple[str, str] | None:
    """Return name and job of 王晓明销售经理; 王经理 is a name alone."""
    found = _TITLED_NAME.fullmatch(piece)
    if found is None or not is_name(found["name"]):
        return None
    return found["name"], found["title"]


def goes_on(piece: str) -> bool:
    """Tell whether a piece may be the next line of an address: a town, a postcode, a country."""
    if COUNTRY.fullmatch(piece) or POSTCODE.search(piece):
        return True
    words = piece.replace(",", " ").split()
    return (
        bool(words)
        and len(words) <= _MOST_WORDS
        and all(word[:1].isupper() for word in words)
        and not TITLE.search(piece)
    )


def is_building(piece: str) -> bool:
    """Tell what may stand before the rest of an address: Harbour House, Am Hafen 2."""
    return BUILDING.search(piece) is not None or re.fullmatch(r"[^\W\d].*\s\d+\s?[a-z]?", piece) is not None


def _is_address(piece: str) -> bool:
    if _HAN_TEXT.search(piece):
        return HAN_ADDRESS.search(piece) is not None and not re.search("(?:公司|集团|厂)$", piece)
    if COMPANY.fullmatch(piece) and not re.search(r"\d", piece):
        return False
    if _TOWN.fullmatch(piece):
        return True
    digits = re.search(r"\d", piece) is not None
    if digits and STREET.search(piece):
        return True
    if COUNTRY.fullmatch(piece):
        return True
    if COMPANY.fullmatch(piece.partition(",")[0]):
        return False
    if "," in piece and COUNTRY.fullmatch(piece.rpartition(",")[2].strip()):
        return True
    return digits and "," in piece and POSTCODE.search(piece) is not None


def _is_han_name(bare: str) -> bool:
    found = _BEHIND_NAME.fullmatch(bare)
    bare = found["name"] if found else bare
    honorific = next((one for one in HONORIFICS_AFTER if bare.endswith(one) and len(bare) > len(one)), "")
    name = bare.removesuffix(honorific)
    if not honorific and not _HAN_NAME.fullmatch(name):
        return False
    compound = name[:2] in COMPOUND_SURNAMES
    return len(name) <= (4 if compound else 3) and (compound or name[:1] in SURNAMES)


def _titled(piece: str) -> bool:
    """Tell 王经理 and 李总 from jobs."""
    found = next((one for one in HONORIFICS_AFTER if piece.endswith(one)), "")
    return bool(found) and len(piece) - len(found) == 1 and piece[0] in SURNAMES


def _leads(piece: str) -> bool:
    """Tell a job in a department (Head of the Sales Department) from the department."""
    return re.search(r"\b(?:head|manager|director|lead|leader|chief)\b", piece, re.IGNORECASE) is not None


def _is_name_word(word: str) -> bool:
    plain = word.strip(".").casefold()
    if plain in _PARTICLES or plain.replace(".", "") in _SUFFIX:
        return True
    if re.fullmatch(r"(?:[A-Z]\.){1,3}|[A-Z]", word):
        return True
    return bool(_WORD.fullmatch(word)) and word[:1].isupper() and not TITLE.fullmatch(plain)
