"""The sheet of a day in words, as HTML: for a phone's browser, and piece by piece for paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from html import escape

from desktop_crm.domain.interactions import Outcome
from desktop_crm.domain.money import round_money
from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.domain.redaction import PrivacyLevel
from desktop_crm.queries.day_sheet import DaySheet, OpenDeal, Promise, SheetStop, Talk, Unpaid
from desktop_crm.wording.kinds import CHANNELS
from desktop_crm.wording.languages import Language, Words
from desktop_crm.wording.reasons import say_day, say_habits

_TITLE = Words("Day sheet", "拜访日程单")
_DAYS = (
    Words("Monday", "星期一"),
    Words("Tuesday", "星期二"),
    Words("Wednesday", "星期三"),
    Words("Thursday", "星期四"),
    Words("Friday", "星期五"),
    Words("Saturday", "星期六"),
    Words("Sunday", "星期日"),
)
_STOPS = Words(
    "{day} {date} · visits: {visits} · other: {others}", "{date} {day} · 拜访 {visits} 次 · 其他 {others} 项"
)
LEVELS = {
    PrivacyLevel.FULL: Words("Everything", "全部内容"),
    PrivacyLevel.MASKED: Words("Numbers masked", "隐藏号码"),
    PrivacyLevel.INITIALS: Words("Initials only", "仅显示姓名缩写"),
}
"""What each privacy level is called."""

LEAVES_SEAL = Words(
    "This sheet is not encrypted: whoever finds it can read it. Destroy it when the day is over.",
    "本单未加密：捡到的人都能阅读。当天结束后请销毁。",
)
NOBODY = Words("Nothing is planned for this day.", "这一天没有安排。")

_WHERE, _PHONE, _PLAN = Words("Where", "地址"), Words("Phone", "电话"), Words("Planned", "计划")
_AVOID = Words("Not to mention", "不要提及")
_TALK = Words("Last talk", "上次沟通")
_WISHES = Words("Preferences", "偏好与需求")
_PROMISES = Words("We promised", "我方承诺")
_DEALS = Words("Open deals", "进行中的商机")
_UNPAID = Words("Unpaid", "未付款")
_HABITS = Words("Reach", "联系习惯")
_NOTES = Words("Notes", "记录")
_SAYS = Words("{what}: {text}", "{what}：{text}")
_BY = Words("by {day}", "{day} 前")
_SINCE = Words("due {day}", "{day} 到期")
_OTHERS = Words("By phone, or when there is time", "电话联系或顺便处理")
OUTCOMES = {
    Outcome.REACHED: Words("reached", "已联系上"),
    Outcome.NO_ANSWER: Words("no answer", "未联系上"),
    Outcome.POSITIVE: Words("went well", "进展顺利"),
    Outcome.NEGATIVE: Words("went badly", "进展不顺"),
}
"""How a contact went, in a word."""

WISHES = {
    PreferenceKind.LIKES: Words("likes", "喜好"),
    PreferenceKind.DISLIKES: Words("dislikes", "忌讳"),
    PreferenceKind.AVOID: _AVOID,
    PreferenceKind.INTEREST: Words("interest", "兴趣"),
    PreferenceKind.NEED: Words("need", "需求"),
    PreferenceKind.BUDGET: Words("budget", "预算"),
    PreferenceKind.DECISION_MAKER: Words("decides", "决策人"),
    PreferenceKind.INCOME_BAND: Words("income", "收入水平"),
    PreferenceKind.FAMILY: Words("family", "家庭"),
    PreferenceKind.OTHER: Words("other", "其他"),
}
"""What each kind of preference is called."""

# What Qt's text documents understand too.
STYLE = """
.title { font-size: 17pt; font-weight: bold; }
.quiet { color: #5b6472; font-size: 9pt; }
.warning { color: #8a4b08; font-size: 9pt; }
.at { font-size: 14pt; font-weight: bold; color: #1d4ed8; }
.name { font-size: 13pt; font-weight: bold; }
.key { color: #5b6472; font-size: 9pt; padding-right: 10px; }
.value { font-size: 10pt; }
.avoid { font-size: 10pt; font-weight: bold; color: #b42318; }
.part { font-size: 11pt; font-weight: bold; color: #5b6472; }
"""
_SCREEN = """
body { font-family: system-ui, "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 44rem; margin: 1rem auto;
  padding: 0 1rem; color: #1b1f27; line-height: 1.45; }
.stop { border: 1px solid #e3e6eb; border-radius: 8px; padding: .6rem 1rem; margin: .8rem 0; break-inside: avoid; }
td { vertical-align: top; padding: .1rem .7rem .1rem 0; } .key { white-space: nowrap; }
"""


def head_html(sheet: DaySheet, level: PrivacyLevel, language: Language) -> str:
    """Return the head of a sheet: the day, how many stops, what is left out, and that it is not encrypted."""
    visits = sum(stop.visit for stop in sheet.stops)
    counted = _STOPS.say(
        language,
        day=_DAYS[sheet.on.weekday()].say(language),
        date=sheet.on.isoformat(),
        visits=visits,
        others=len(sheet.stops) - visits,
    )
    return (
        f'<div class="title">{_TITLE.say(language)}</div><div class="quiet">{counted} · '
        f'{LEVELS[level].say(language)}</div><div class="warning">{LEAVES_SEAL.say(language)}</div>'
    )


def stop_html(stop: SheetStop, on: date, language: Language) -> str:
    """Return one stop; what is not known takes no line."""
    who = " · ".join(escape(part) for part in (stop.job_title, stop.company) if part)
    at = f'<span class="at">{escape(stop.at)}</span>&nbsp; ' if stop.at else ""
    head = (
        f'<div>{at}<span class="name">{escape(stop.name)}</span>&nbsp; <span class="quiet">{who}</span></div>'
    )
    lines = "".join(
        f'<tr><td class="key">{key.say(language)}</td><td class="{style}">{"<br>".join(map(escape, texts))}</td></tr>'
        for key, texts, style in _facts(stop, on, language)
        if texts
    )
    return f'<div class="stop">{head}<table cellspacing="0" cellpadding="2">{lines}</table></div>'


def others_html(language: Language) -> str:
    """Return what parts the visits from what else is due."""
    return f'<div class="part">{_OTHERS.say(language)}</div>'


def sheet_html(sheet: DaySheet, level: PrivacyLevel, language: Language) -> str:
    """Return a whole sheet as one file that needs nothing from anywhere else."""
    title = f"{_TITLE.say(language)} {sheet.on.isoformat()}"
    return (
        f'<!doctype html>\n<html lang="{language.replace("_", "-")}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}{_SCREEN}</style></head><body>\n"
        + "\n".join(pieces(sheet, level, language))
        + "\n</body></html>\n"
    )


def pieces(sheet: DaySheet, level: PrivacyLevel, language: Language) -> Iterator[str]:
    """Yield head and stops one by one; none of them is torn apart on paper."""
    yield head_html(sheet, level, language)
    if not sheet.stops:
        yield f'<div class="quiet">{NOBODY.say(language)}</div>'
    for place, stop in enumerate(sheet.stops):
        if not stop.visit and place and sheet.stops[place - 1].visit:
            yield others_html(language)
        yield stop_html(stop, sheet.on, language)


def _facts(stop: SheetStop, on: date, language: Language) -> Iterator[tuple[Words, list[str], str]]:
    yield _WHERE, [stop.address or stop.district] if stop.address or stop.district else [], "value"
    yield _PHONE, list(stop.reach), "value"
    yield _PLAN, list(stop.tasks), "value"
    yield _AVOID, list(stop.avoid), "avoid"
    yield _TALK, [say_talk(stop.talk, on, language)] if stop.talk else [], "value"
    wishes = [_SAYS.say(language, what=WISHES[one.kind].say(language), text=one.text) for one in stop.wishes]
    yield _WISHES, [" · ".join(wishes)] if wishes else [], "value"
    yield _PROMISES, [say_promise(one, on, language) for one in stop.promises], "value"
    yield _DEALS, [say_deal(one) for one in stop.deals], "value"
    yield _UNPAID, [say_unpaid(one, on, language) for one in stop.unpaid], "value"
    habits = say_habits(stop.habits, language)
    yield _HABITS, [habits] if habits else [], "value"
    yield _NOTES, ["_" * 46], "quiet"


def say_talk(talk: Talk, on: date, language: Language) -> str:
    """Return the last talk in a line: 18 Nov · call · went well: wants a quote."""
    when = say_day(date.fromisoformat(talk.on), on, language)
    went = OUTCOMES[talk.outcome].say(language) if talk.outcome else ""
    head = " · ".join(filter(None, (when, CHANNELS[talk.kind].say(language), went)))
    return _SAYS.say(language, what=head, text=talk.text) if talk.text else head


def say_promise(promise: Promise, on: date, language: Language) -> str:
    """Return a promise, or what else is planned, with its day."""
    day = _BY.say(language, day=say_day(date.fromisoformat(promise.due_on), on, language))
    return " · ".join(filter(None, (promise.title, day)))


def say_deal(deal: OpenDeal) -> str:
    """Return an open deal in a line."""
    return " · ".join(filter(None, (deal.title, deal.stage, round_money(deal.money) if deal.money else "")))


def say_unpaid(unpaid: Unpaid, on: date, language: Language) -> str:
    """Return an invoice and what is owed of it."""
    since = unpaid.due_on and _SINCE.say(
        language, day=say_day(date.fromisoformat(unpaid.due_on), on, language)
    )
    return " · ".join(filter(None, (unpaid.number, round_money(unpaid.owed), since)))
