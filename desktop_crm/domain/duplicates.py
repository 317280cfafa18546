"""How alike two customers are, and why: for the warning while typing, the import and the finder of duplicates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz

from desktop_crm.domain.folding import fold
from desktop_crm.domain.names import is_cjk
from desktop_crm.domain.pinyin import full_readings


class Reason(StrEnum):
    """Why two customers may be one."""

    SAME_PHONE = "same_phone"
    SAME_EMAIL = "same_email"
    SAME_IM = "same_im"
    SAME_ID_NUMBER = "same_id_number"
    SAME_NAME = "same_name"
    SAME_SOUND = "same_sound"
    SIMILAR_NAME = "similar_name"
    SAME_COMPANY = "same_company"


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """What is compared of a customer; contact points in their normal form (`contact_points.check`)."""

    name: str
    company: str = ""
    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    im_handles: frozenset[str] = frozenset()
    id_numbers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """A score from 0 to 100 and its reasons, the strongest first."""

    score: int
    reasons: tuple[Reason, ...] = ()


# From here on two customers are shown as possibly one; from SURE on an import takes them for the same.
DOUBTFUL, SURE = 60, 90

_STRENGTH = {
    Reason.SAME_ID_NUMBER: 60,
    Reason.SAME_NAME: 50,
    Reason.SAME_PHONE: 45,
    Reason.SAME_EMAIL: 45,
    Reason.SAME_IM: 45,
    Reason.SAME_SOUND: 35,
    Reason.SIMILAR_NAME: 30,
    Reason.SAME_COMPANY: 20,
}
_SIMILAR = 85

_LEGAL_FORMS_ZH = re.compile(
    r"(?:\((?:集团|中国|控股)\)|股份有限公司|有限责任公司|有限公司|集团公司|总公司|分公司|公司|集团|控股|股份|企业|个体工商户|合伙企业)+$"
)
_LEGAL_FORMS = re.compile(
    r"[\s,]+(?:gmbh(?:\s*&\s*co\.?\s*kg)?|ag|kg|ohg|e\.?\s?k|ug|s\.?r\.?l\.?s?|s\.?p\.?a|s\.?n\.?c|s\.?a\.?s?|s\.?l|b\.?v|n\.?v|"
    r"a/s|aps|oy|ab|as|ltd|limited|llc|llp|plc|inc|incorporated|corp|corporation|co|company|pty|pte|sdn\.?\s*bhd|kk|sarl|sp\.?\s*z\s*o\.?o)\.?$"
)
_PLACES = re.compile(
    "^(?:中国|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|"
    "甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)(?:省|市|自治区)?"
)
_CITY = re.compile("^[\u4e00-\u9fff]{2,3}(?:市|县|区)")


def company_core(name: str) -> str:
    """Return a company's folded name without place in front and legal form behind: 江苏恒达机械有限公司 is 恒达机械.

    A name that would vanish stays as it is.
    """
    folded = " ".join(fold(name).split())
    core = _without_latin_form(folded) if not is_cjk(folded) else _chinese_core(folded.replace(" ", ""))
    return core or folded


def _without_latin_form(folded: str) -> str:
    core = folded
    while (shorter := _LEGAL_FORMS.sub("", core).rstrip(" ,.&")) != core:
        core = shorter
    return core


def _chinese_core(folded: str) -> str:
    core = _LEGAL_FORMS_ZH.sub("", folded)
    for place in (_PLACES, _CITY):
        shorter = place.sub("", core)
        core = shorter if len(shorter) >= 2 else core
    return core


def likeness(one: Features, other: Features) -> Likeness:
    """Return how likely two people (or two organisations) are one. Without a common name or contact point it is 0."""
    shared = (
        (Reason.SAME_ID_NUMBER, one.id_numbers & other.id_numbers),
        (Reason.SAME_PHONE, one.phones & other.phones),
        (Reason.SAME_EMAIL, one.emails & other.emails),
        (Reason.SAME_IM, one.im_handles & other.im_handles),
    )
    reasons = [reason for reason, common in shared if common]
    if by_name := _by_name(one.name, other.name):
        reasons.append(by_name)
    if reasons and one.company and company_core(one.company) == company_core(other.company):
        reasons.append(Reason.SAME_COMPANY)
    reasons.sort(key=lambda reason: -_STRENGTH[reason])
    return Likeness(score=min(100, sum(_STRENGTH[reason] for reason in reasons)), reasons=tuple(reasons))


def _by_name(one: str, other: str) -> Reason | None:
    first, second = company_core(one), company_core(other)
    if not first or not second:
        return None
    if first == second or _letters(first) == _letters(second):
        return Reason.SAME_NAME
    if is_cjk(first) or is_cjk(second):
        return Reason.SAME_SOUND if _sounds(first) & _sounds(second) else None
    return Reason.SIMILAR_NAME if fuzz.token_sort_ratio(first, second) >= _SIMILAR else None


def _letters(folded: str) -> tuple[str, ...]:
    """Return the words of a name in one order, so that Berg, Anna equals Anna Berg."""
    return tuple(sorted(re.findall(r"\w+", folded)))


def _sounds(folded: str) -> frozenset[str]:
    """Return the full readings of a name: 李 and 黎 sound alike, and Li Ming is 李明."""
    full = full_readings(folded)
    return frozenset(full or ["".join(_words(folded)), "".join(reversed(_words(folded)))])


def _words(folded: str) -> list[str]:
    return re.findall(r"\w+", folded)
