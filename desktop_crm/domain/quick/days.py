"""Days as people name them: tomorrow, Fri, next week, the 5th, 3/4; 后天, 下周三, 月底, 5号."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from desktop_crm.domain.quick.entry import Doubt
from desktop_crm.domain.quick.numbers import COUNT, HAN, count
from desktop_crm.domain.quick.tokens import Rule, When
from desktop_crm.domain.schedule import month_number, month_start, months_later

Days = tuple[date | None, date | None, Doubt | None]
_DayReader = Callable[[re.Match[str], date], "Days | None"]

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_WEEKDAY = (
    r"mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|"
    r"sun(?:day)?"
)
_NTH = r"(?:st|nd|rd|th)"
_NEAR = {
    "today": 0, "tonight": 0, "tomorrow": 1, "tmr": 1, "tmrw": 1, "tomorrow's": 1, "day after tomorrow": 2,
    "the day after tomorrow": 2, "yesterday": -1, "day before yesterday": -2, "the day before yesterday": -2,
    "last night": -1,
    "大后天": 3, "后天": 2, "明天": 1, "明日": 1, "明": 1, "今天": 0, "今日": 0, "今": 0, "当天": 0, "昨天": -1,
    "昨日": -1, "昨": -1, "前天": -2, "大前天": -3,
}  # fmt: skip
_BY_LENGTH = sorted((word for word in _NEAR if len(word) > 1), key=len, reverse=True)
_DAYS_OF_UNIT = {
    "day": 1,
    "week": 7,
    "天": 1,
    "日": 1,
    "周": 7,
    "个星期": 7,
    "星期": 7,
    "个礼拜": 7,
    "礼拜": 7,
}
_AT_EDGE = r"(?=\s*(?:$|[,;.!?]|at\b|by\b|\d{1,2}(?::\d\d)?\s*[ap]m|\d{1,2}:\d\d))"


def day_rules(today: date) -> list[Rule]:
    """Return the rules that find days, seen from a day."""
    return [(re.compile(shape, re.ASCII), partial(_when, read, today)) for shape, read in _SHAPES]


def _when(read: _DayReader, today: date, match: re.Match[str]) -> When | None:
    try:
        days = read(match, today)
    except (ValueError, OverflowError):
        return None
    if days is None:
        return None
    ahead, behind, doubt = days
    return When(start=match.start(), end=match.end(), ahead=ahead, behind=behind, doubt=doubt)


def _on(day: date, today: date, doubt: Doubt | None = None) -> Days:
    return (day if day >= today else None, day if day <= today else None, doubt)


def _near(match: re.Match[str], today: date) -> Days:
    return _on(today + timedelta(days=_NEAR[" ".join(match[0].split())]), today)


def _full(match: re.Match[str], today: date) -> Days:
    return _on(date(int(match[1]), int(match[2]), int(match[3])), today)


def _day_and_month(match: re.Match[str], today: date) -> Days:
    return _without_year(_month(match["month"]), count(match["day"]), match["year"], today)


def _month(text: str) -> int:
    return _MONTHS.index(text[:3]) + 1 if text[:3] in _MONTHS else count(text)


def _without_year(month: int, day: int, year: str | None, today: date) -> Days:
    if year:
        return _on(date(int(year), month, day), today)
    # A leap day is looked for in the years around it.
    days = [found for year in range(today.year - 4, today.year + 5) if (found := _date(year, month, day))]
    if not days:
        return (None, None, None)
    return (
        min((day for day in days if day >= today), default=None),
        max((day for day in days if day <= today), default=None),
        None,
    )


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _slashed(match: re.Match[str], today: date) -> Days | None:
    first, second, year = int(match[1]), int(match[2]), match[3]
    if year and len(year) == 2:
        year = f"20{year}"
    swapped = second > 12 or (match[0].count(".") == 0 and first <= 12)
    month, day = (first, second) if swapped else (second, first)
    ahead, behind, _ = _without_year(month, day, year, today)
    unsure = "." not in match[0] and first <= 12 and second <= 12 and first != second
    return (ahead, behind, Doubt.DAY_UNSURE if unsure else None) if ahead or behind else None


def _day_of_month(match: re.Match[str], today: date) -> Days | None:
    number = count(match["day"])
    where = match.groupdict().get("month") or ""
    if where:
        return _on(_in_month(today, _MONTH_STEP[where[0]], number), today)
    around = [_try(today, step, number) for step in range(-2, 3)]
    days = [day for day in around if day]
    return min(d for d in days if d >= today), max(d for d in days if d <= today), None


_MONTH_STEP = {"下": 1, "这": 0, "本": 0, "上": -1, "n": 1, "t": 0, "l": -1}


def _in_month(today: date, step: int, day: int) -> date:
    return month_start(month_number(today) + step).replace(day=day)


def _try(today: date, step: int, day: int) -> date | None:
    try:
        return _in_month(today, step, day)
    except ValueError:
        return None


def _end_of_month(today: date, step: int) -> date:
    return months_later(today, step, on=31)


def _weekday(match: re.Match[str], today: date) -> Days:
    wanted = _WEEKDAYS.index(match["weekday"][:3])
    which = match["which"] or ""
    if which == "next":
        day = _of_week(today, 1, wanted)
        # Still to come this week, it may be meant by some.
        return _on(day, today, Doubt.DAY_UNSURE if wanted > today.weekday() else None)
    if which == "last":
        day = _before(today, wanted)
        return _on(day, today, Doubt.DAY_UNSURE if wanted < today.weekday() else None)
    return _bare_weekday(wanted, today)


def _bare_weekday(wanted: int, today: date) -> Days:
    """Return the coming and the past one; named on the very day, either may be meant."""
    if wanted == today.weekday():
        return today + timedelta(days=7), today, Doubt.DAY_UNSURE
    return today + timedelta(days=(wanted - today.weekday()) % 7), _before(today, wanted), None


def _before(today: date, weekday: int) -> date:
    return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def _of_week(today: date, step: int, weekday: int) -> date:
    return today + timedelta(days=7 * step + weekday - today.weekday())


def _zhou(match: re.Match[str], today: date) -> Days:
    wanted = "一二三四五六日".index(match["weekday"].replace("天", "日").translate(_ARABIC))
    if not match["which"]:
        return _bare_weekday(wanted, today)
    which = match["which"].removesuffix("个")
    step = {"下": 1, "下下": 2, "上": -1, "上上": -2}.get(which, 0)
    return _on(_of_week(today, step, wanted), today)


_ARABIC = str.maketrans("1234567", "一二三四五六日")


def _in_days(match: re.Match[str], today: date) -> Days | None:
    unit = match["unit"].rstrip("s") if match["unit"].isascii() else match["unit"]
    number = count(match["count"])
    if not 0 < number <= 999:
        return None
    back = -1 if match["way"] in ("ago", "前", "之前", "以前") else 1
    if unit in ("month", "个月"):
        return _on(months_later(today, back * number), today)
    return _on(today + timedelta(days=back * number * _DAYS_OF_UNIT[unit]), today)


def _week_from(match: re.Match[str], today: date) -> Days:
    base = match["base"]
    start = today + timedelta(days=_NEAR[base]) if base in _NEAR else None
    ahead = start or _bare_weekday(_WEEKDAYS.index(base[:3]), today)[0]
    assert ahead is not None
    return _on(ahead + timedelta(days=7), today)


def _period(match: re.Match[str], today: date) -> Days:
    """Read a period, which means a day only roughly: next week is its Monday, the month's middle its 15th."""
    return _on(_PERIODS[" ".join(match[0].split())](today), today, Doubt.DAY_VAGUE)


def _end(match: re.Match[str], today: date) -> Days:
    words = match[0]
    step = 1 if "next" in words or words.startswith("下") else 0
    if "年" in words or "year" in words:
        return _on(date(today.year + step, 12, 31), today)
    if "week" in words:
        return _on(_of_week(today, step, 4), today, Doubt.DAY_VAGUE)
    return _on(_end_of_month(today, step), today)


def _weekend(match: re.Match[str], today: date) -> Days:
    step = 1 if match[0].startswith(("下", "next")) else -1 if match[0].startswith(("上", "last")) else 0
    return _on(_of_week(today, step, 5), today, Doubt.DAY_VAGUE)


_PERIODS: dict[str, Callable[[date], date]] = {
    **dict.fromkeys(
        ("next week", "early next week", "下周", "下个星期", "下星期", "下个礼拜", "下礼拜", "下周初"),
        lambda day: _of_week(day, 1, 0),
    ),
    **dict.fromkeys(
        ("last week", "上周", "上个星期", "上星期", "上个礼拜", "上礼拜"),
        lambda day: _of_week(day, -1, 0),
    ),
    **dict.fromkeys(("下下周", "下下个星期", "下下星期"), lambda day: _of_week(day, 2, 0)),
    **dict.fromkeys(
        ("next month", "early next month", "下个月", "下月", "下月初", "下个月初", "月初"),
        lambda day: _in_month(day, 1, 1),
    ),
    **dict.fromkeys(("last month", "上个月", "上月"), lambda day: _in_month(day, -1, 1)),
    **dict.fromkeys(("mid next month", "下月中", "下个月中"), lambda day: _in_month(day, 1, 15)),
    **dict.fromkeys(
        ("月中", "mid month"),
        lambda day: _in_month(day, 0 if day.day <= 15 else 1, 15),
    ),
    **dict.fromkeys(("next year", "明年", "明年初"), lambda day: date(day.year + 1, 1, 1)),
}  # fmt: skip
_PERIOD = "|".join(
    re.escape(words).replace(r"\ ", r"\s+") for words in sorted(_PERIODS, key=len, reverse=True)
)
_BY = "(?:之前|以前|前(?![台天面]))?"
_HAN_COUNT = rf"\d{{1,3}}|{HAN}{{1,3}}"
# Behind a number these make it a thing's number: 3号店, 2号窑.
_NUMBERED = "[店楼机门窑库仓炉厂车院线柜桌厅馆展口棚泵炮样产型色]"

_SHAPES: tuple[tuple[str, _DayReader], ...] = (
    (r"(?<!\d)(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})(?!\d)[日号]?", _full),
    (
        rf"(?:(?P<year>\d{{4}})年)?(?<!\d)(?P<month>{_HAN_COUNT})月(?:份)?(?P<day>{_HAN_COUNT})(?:[日号]|"
        rf"(?![\d天个万千百])){_BY}", _day_and_month),
    (rf"(?P<month>下个?|这个?|本|上个?)月(?P<day>{_HAN_COUNT})[日号]{_BY}", _day_of_month),
    (rf"(?<![\d.第{HAN[1:-1]}])(?P<day>\d{{1,2}}|{HAN}{{1,3}})号(?!{_NUMBERED}){_BY}", _day_of_month),
    (
        rf"\b(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}}){_NTH}?\b(?:,?\s+(?P<year>20\d\d))?(?![:%]|"
        r"\s*[ap]m|\s*k\b)", _day_and_month),
    (rf"\b(?P<day>\d{{1,2}}){_NTH}?(?:\s+of)?\s+(?P<month>{_MONTH})\b(?:\.?,?\s+(?P<year>20\d\d))?", _day_and_month),
    (r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d\d)?(?!\d)", _slashed),
    (
        r"(?:(?<=\bon )|(?<=\bby )|(?<=\buntil )|(?<=\bbefore )|(?<=\bdue )|^)(\d{1,2})/(\d{1,2})"
        r"(?:/(20\d\d|\d\d))?(?![\d/%])", _slashed),
    (rf"(?<![\d/.])(?!24/7)(\d{{1,2}})/(\d{{1,2}})(?:/(20\d\d|\d\d))?(?![\d/%]){_AT_EDGE}", _slashed),
    (rf"\b(?:a|one) week from (?P<base>today|tomorrow|{_WEEKDAY})\b", _week_from),
    (rf"\b(?P<way>in) (?P<count>{COUNT}) (?P<unit>days?|weeks?|months?)\b(?! ago)", _in_days),
    (rf"\b(?P<count>{COUNT}) (?P<unit>days?|weeks?|months?) (?P<way>ago|from now)\b", _in_days),
    (
        rf"(?P<count>{_HAN_COUNT})(?P<unit>天|日|个星期|星期|个礼拜|礼拜|周|个月)(?P<way>之后|以后|后|"
        r"之前|以前|前)", _in_days),
    (r"\b(?:the )?end of (?:the |this |next )?(?:week|month|year)\b|\b(?:eom|month end)\b", _end),
    (rf"(?:(?:本|这个?|下个?)?月底|(?:今)?年底){_BY}", _end),
    (r"(?:本|这|下|上)?周末|\b(?:this |next |last |the )?weekend\b", _weekend),
    (
        r"(?P<which>下下个?|下个?|上上个?|上个?|这个?|本)(?:周|星期|礼拜)"
        rf"(?P<weekday>[一二三四五六日天1-7])(?![\d个次]){_BY}", _zhou),
    (rf"(?<![一两几每\d])(?P<which>)(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天])(?![个次]){_BY}", _zhou),
    (
        rf"(?:{_PERIOD})(?![一二三四五六日天\w])|"
        rf"(?:{'|'.join(w for w in sorted(_PERIODS, key=len, reverse=True) if not w.isascii())})", _period),
    (rf"\b(?:{'|'.join(word.replace(' ', chr(92) + 's+') for word in _BY_LENGTH if word.isascii())})\b", _near),
    (rf"{'|'.join(word for word in _BY_LENGTH if not word.isascii())}|[明今昨](?=早|晚|上午|下午|中午)", _near),
    (rf"\b(?P<which>next|last|this|coming) (?P<weekday>{_WEEKDAY})\b", _weekday),
    (
        r"(?<!every )\b(?P<which>)(?P<weekday>(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|mon|tues?|thu|"
        r"thurs?|fri)\b", _weekday),
    (rf"(?<!every )\b(?P<which>)(?P<weekday>wed|sat|sun)\b{_AT_EDGE}", _weekday),
    (rf"\b(?:the |on )(?P<day>\d{{1,2}}){_NTH}\b(?! (?:floor|time|visit|call|order|quote|year|line))", _day_of_month),
)  # fmt: skip
