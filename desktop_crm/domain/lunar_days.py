"""Days that are kept by the lunar calendar, such as birthdays: 农历八月十五, 农历闰四月初二, lunar 1990-8-15.

Their normal form is `lunar --08-15`, `lunar 1990-08-15`, and in a leap month `lunar --04+02`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from desktop_crm.domain import lunar
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.lunar import LunarDate

_DIGITS = {char: number for number, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "正": 1, "元": 1}
_MONTHS = {"冬": 11, "腊": 12, "臘": 12}
_MARK = re.compile(r"(?:农历|農曆|阴历|陰曆|旧历|lunar)[\s:]*", re.I)
_DAY = re.compile(
    r"(?:(?P<year>\d{4}|[〇零一二三四五六七八九]{4})\s*[年-]\s*|--)?\s*(?P<leap>闰|閏|leap\s*)?"
    r"(?P<month>\d{1,2}|十[一二]?|[正元一二三四五六七八九冬腊臘])\s*(?P<mark>[月+/-])\s*"
    r"(?P<day>\d{1,2}|初?[一二三四五六七八九十]|十[一二三四五六七八九]|[廿卅][一二三四五六七八九]?|二十[一二三四五六七八九]?|三十)\s*[日号]?",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LunarDay:
    """A yearly day of the lunar calendar, perhaps with the lunar year in which it first was."""

    year: int | None
    month: int
    day: int
    leap: bool = False

    def normal(self) -> str:
        """Return the form that is compared and kept: `lunar --08-15`."""
        year = "-" if self.year is None else f"{self.year:04}"
        return f"lunar {year}-{self.month:02}{'+' if self.leap else '-'}{self.day:02}"

    def next_day(self, after: date) -> date | None:
        """Return the first day on or after a day on which it is kept; None beyond the lunar table (2100)."""
        as_date = LunarDate(year=0, month=self.month, day=self.day, leap=self.leap)
        for year in range(after.year - 1, after.year + 2):
            try:
                day = lunar.anniversary(as_date, year)
            except ValueError:
                continue
            if day >= after:
                return day
        return None


def is_lunar(text: str) -> bool:
    """Tell whether a text says that it means the lunar calendar."""
    return _MARK.match(unicodedata.normalize("NFKC", text).strip()) is not None


def parse_lunar(text: str) -> LunarDay:
    """Return the lunar day that a text names. Raise BadInput (date, not_a_date)."""
    plain = unicodedata.normalize("NFKC", text).strip()
    mark = _MARK.match(plain)
    found = _DAY.fullmatch(plain, mark.end()) if mark else None
    if found is None:
        raise BadInput(field="date", problem="not_a_date")
    day = LunarDay(
        year=_year(found["year"]) if found["year"] else None,
        month=_number(found["month"]),
        day=_number(found["day"].removeprefix("初")),
        leap=bool(found["leap"]) or found["mark"] == "+",
    )
    if not (1 <= day.month <= 12 and 1 <= day.day <= 30):
        raise BadInput(field="date", problem="not_a_date")
    return day


def _year(text: str) -> int:
    return int(text) if text.isdecimal() else int("".join(str(_DIGITS[char]) for char in text))


def _number(text: str) -> int:
    """Return the number of a month or day in digits or Chinese: 8, 八, 十五, 廿三, 三十, 腊."""
    if text.isdecimal():
        return int(text)
    if text in _MONTHS:
        return _MONTHS[text]
    text = text.replace("廿", "二十").replace("卅", "三十")
    tens, ten, ones = text.rpartition("十")
    return (_DIGITS[tens] if tens else 1) * 10 * bool(ten) + (_DIGITS[ones] if ones else 0)
