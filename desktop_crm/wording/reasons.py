"""Why somebody should be contacted, as a sentence; what stands below a follow-up; how somebody is best reached."""

from __future__ import annotations

from datetime import date

from desktop_crm.domain.lunar import LunarDate
from desktop_crm.domain.lunar_days import parse_lunar
from desktop_crm.domain.money import round_money
from desktop_crm.domain.planning import Priority, Reason, ReasonKind
from desktop_crm.domain.repeat import Repeat, Unit, parse_repeat
from desktop_crm.queries.contact_habits import BestWay, ContactHabits
from desktop_crm.queries.dates_ahead import DateAhead
from desktop_crm.queries.today import DueItem
from desktop_crm.wording.kinds import CHANNELS
from desktop_crm.wording.languages import Language, Words

REASONS = {
    ReasonKind.PROMISE: Words("Promised by {on}: {title}", "承诺 {on} 前完成：{title}"),
    ReasonKind.UNPAID: Words(
        "{money} unpaid since {on}, {days} d overdue", "{money} 自 {on} 起未付，逾期 {days} 天"
    ),
    ReasonKind.CADENCE: Words(
        "No contact for {days} days, should be every {usual}", "已 {days} 天未联系，应每 {usual} 天联系一次"
    ),
    ReasonKind.DEAL_STALE: Words(
        "Deal “{title}” has not moved for {days} days, usually {usual}",
        "商机“{title}”已停留 {days} 天，一般为 {usual} 天",
    ),
    ReasonKind.RHYTHM: Words(
        "Usually buys every {usual} days, last time {days} days ago",
        "通常每 {usual} 天购买一次，上次在 {days} 天前",
    ),
    ReasonKind.NEGLECTED: Words(
        "A-customer ({money} so far), no contact for {days} days",
        "A 类客户（累计 {money}），已 {days} 天未联系",
    ),
    ReasonKind.BIRTHDAY: Words("{label} {when}", "{when}{label}"),
    ReasonKind.UNCONFIRMED: Words("Details last confirmed {days} days ago", "资料最近一次核实在 {days} 天前"),
}
"""The sentence for each kind of `Reason`."""

KINDS = {
    ReasonKind.PROMISE: Words("Promise due soon", "承诺即将到期"),
    ReasonKind.UNPAID: Words("Unpaid invoice", "发票逾期未付"),
    ReasonKind.CADENCE: Words("Contact is due", "超过回访周期"),
    ReasonKind.DEAL_STALE: Words("Deal stands still", "商机停滞"),
    ReasonKind.RHYTHM: Words("Own rhythm of buying exceeded", "超过自身购买周期"),
    ReasonKind.NEGLECTED: Words("Neglected A-customer", "被忽略的 A 类客户"),
    ReasonKind.BIRTHDAY: Words("Birthdays and other dates", "生日与纪念日"),
    ReasonKind.UNCONFIRMED: Words("Details not confirmed", "资料久未核实"),
}
"""What each reason is called where its weight is set."""

ACTIONS = {
    ReasonKind.PROMISE: Words("Keep", "兑现"),
    ReasonKind.UNPAID: Words("Remind", "催款"),
    ReasonKind.CADENCE: Words("Call", "联系"),
    ReasonKind.DEAL_STALE: Words("Move on", "推进"),
    ReasonKind.RHYTHM: Words("Offer", "报价"),
    ReasonKind.NEGLECTED: Words("Visit", "拜访"),
    ReasonKind.BIRTHDAY: Words("Greet", "祝贺"),
    ReasonKind.UNCONFIRMED: Words("Confirm", "核实"),
}
"""What to do about each reason, in a word."""

_LABELS = {"birthday": Words("Birthday", "生日"), "anniversary": Words("Anniversary", "纪念日")}
_TODAY, _TOMORROW = Words("today", "今天"), Words("tomorrow", "明天")
_AHEAD = Words("on {day}", "{day} ")
_LUNAR = Words("lunar {month}-{day}", "农历{month}月{day}")
_TURNS = Words("turns {age}", "{age} 岁")
_PLANNED, _PROMISED = Words("Planned on {day}", "{day} 安排"), Words("Promised on {day}", "{day} 承诺")
_QUIET = Words("last contact {days} d ago", "上次联系在 {days} 天前")
_SPOKEN = Words("contacted today already", "今天已联系过")
_SAY, _BY = Words("“{draft}”", "“{draft}”"), Words("by “{name}”", "由“{name}”安排")
_LIKES = Words("likes {likes}", "喜好：{likes}")
_BIRTHDAY_WISH = Words("Happy birthday, {name}!", "{name}，祝您生日快乐！")
_DAY_WISH = Words("All the best for your special day, {name}!", "{name}，祝您纪念日快乐！")
_BIRTHDAY_NAME = Words("Birthday greeting", "生日祝福")
_DAY_NAME = Words("Greeting on a special day", "纪念日祝福")
_REMEMBERED = Words(
    " I remembered that you like {likes}; may the year bring plenty of it.",
    "记得您喜欢{likes}，愿新的一年事事顺心。",
)
_URGENT = Words("urgent", "紧急")
_EVERY = {
    Unit.DAY: (Words("every day", "每天"), Words("every {n} days", "每 {n} 天")),
    Unit.WEEK: (Words("every week", "每周"), Words("every {n} weeks", "每 {n} 周")),
    Unit.MONTH: (Words("every month", "每月"), Words("every {n} months", "每 {n} 个月")),
    Unit.YEAR: (Words("every year", "每年"), Words("every {n} years", "每 {n} 年")),
}
_UNTIL, _MORE = Words(" until {day}", "，到 {day} 为止"), Words(", {n} more", "，还有 {n} 次")
_BEST = Words(
    "best reached by {way}, {start}–{end} h ({answered} of {tries})",
    "{way}回应最多，{start}–{end} 时（{tries} 次中 {answered} 次）",
)
_PREFERS = Words("prefers {way}", "希望用{way}联系")
_SERVICES = {
    "wechat": Words("WeChat", "微信"),
    "qq": Words("QQ", "QQ"),
    "dingtalk": Words("DingTalk", "钉钉"),
}
_PROMISES = Words(
    "promises: {kept} kept, {broken} broken ({ratio} %)",
    "承诺：兑现 {kept} 次，失信 {broken} 次（{ratio} %）",
)
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_LUNAR_MONTHS = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"]
_LUNAR_TENS = ("初", "十", "廿")
_LUNAR_DIGITS = "一二三四五六七八九十"


def say_reason(reason: Reason, on: date, language: Language) -> str:
    """Return why, in a sentence, as seen on a day. A birthday is said by `say_date`, which knows its label."""
    return REASONS[reason.kind].say(
        language,
        days=f"{reason.days:,}",
        usual=f"{reason.usual:,}",
        on=say_day(date.fromisoformat(reason.on), on, language) if reason.on else "",
        title=reason.title,
        money=round_money(reason.money) if reason.money else "",
        label=_LABELS["birthday"].say(language),
        when=_when(reason, on, language),
    )


def say_date(ahead: DateAhead, on: date, language: Language) -> str:
    """Return what day is near: Birthday tomorrow · turns 40 · lunar 8-15."""
    label = say_label(ahead.label, language)
    words = REASONS[ReasonKind.BIRTHDAY].say(
        language, label=label or _LABELS["anniversary"].say(language), when=_when(ahead.reason, on, language)
    )
    turns = _TURNS.say(language, age=ahead.turns) if ahead.turns and ahead.label == "birthday" else ""
    likes = _LIKES.say(language, likes=ahead.likes) if ahead.likes else ""
    return " · ".join(filter(None, (words, turns, say_lunar(ahead.reason.lunar_on, language), likes)))


def say_greeting(ahead: DateAhead, language: Language) -> str:
    """Return a sentence to greet with, which shows that one remembers what the customer likes."""
    greeting = _BIRTHDAY_WISH if ahead.label == "birthday" else _DAY_WISH
    said = greeting.say(language, name=ahead.name)
    return said + (_REMEMBERED.say(language, likes=ahead.likes) if ahead.likes else "")


def say_greeting_name(ahead: DateAhead, language: Language) -> str:
    """Return what a greeting is called, whoever is greeted."""
    return (_BIRTHDAY_NAME if ahead.label == "birthday" else _DAY_NAME).say(language)


def say_item(item: DueItem, on: date, language: Language) -> str:
    """Return what stands below a follow-up: since when it stands, how it repeats, when we last spoke."""
    # Whoever was spoken to today may need no second call: that comes before all.
    parts = [_SPOKEN.say(language)] if item.quiet == 0 else []
    parts += [_URGENT.say(language)] if item.priority is Priority.HIGH else []
    way = CHANNELS[item.channel].say(language) if item.channel else ""
    parts += [way] if way and way.casefold() != item.title.casefold() else []
    # Whose work it is and what to say are worth more than since when it stands.
    parts += [_BY.say(language, name=item.by)] if item.by else []
    parts += [_SAY.say(language, draft=item.draft)] if item.draft else []
    since = _PROMISED if item.promise else _PLANNED
    # Of what was planned today nobody needs to be told when.
    if item.promise or item.planned_on != on:
        parts.append(since.say(language, day=say_day(item.planned_on, on, language)))
    if item.repeat:
        parts.append(say_repeat(parse_repeat(item.repeat), language))
    if item.quiet:
        parts.append(_QUIET.say(language, days=item.quiet))
    said = " · ".join(parts)
    return said[:1].upper() + said[1:]


def say_repeat(rule: Repeat, language: Language) -> str:
    """Return a rule of repeating in words: every 2 weeks until 2027-03-31."""
    one, many = _EVERY[rule.unit]
    said = one.say(language) if rule.every == 1 else many.say(language, n=rule.every)
    if rule.until is not None:
        said += _UNTIL.say(language, day=rule.until.isoformat())
    return said + (_MORE.say(language, n=rule.times) if rule.times is not None else "")


def say_habits(habits: ContactHabits, language: Language) -> str:
    """Return how somebody is best reached and how we kept our word; empty while nothing is known."""
    parts = []
    if habits.terms.channel is not None:
        parts.append(_PREFERS.say(language, way=CHANNELS[habits.terms.channel].say(language)))
    if best := habits.best:
        parts.append(say_best(best, language))
    if habits.kept or habits.broken:
        ratio = round(100 * habits.kept / (habits.kept + habits.broken))
        parts.append(_PROMISES.say(language, kept=habits.kept, broken=habits.broken, ratio=ratio))
    return " · ".join(parts)


def say_best(best: BestWay, language: Language) -> str:
    """Return how somebody is reached best: answers WeChat, 19–21 h (7 of 9)."""
    way = _SERVICES.get(best.service, CHANNELS[best.channel]).say(language)
    return _BEST.say(
        language,
        way=way,
        start=best.from_hour,
        end=best.until_hour,
        answered=best.answered,
        tries=best.tries,
    )


def say_day(day: date, on: date, language: Language) -> str:
    """Return a day shortly: 18 Nov or 11-18, with the year where it is another."""
    if language is Language.ZH_CN:
        return f"{day:%m-%d}" if day.year == on.year else f"{day:%Y-%m-%d}"
    return f"{day.day} {_MONTHS[day.month - 1]}" + ("" if day.year == on.year else f" {day.year}")


def _when(reason: Reason, on: date, language: Language) -> str:
    if reason.days <= 1:
        return (_TOMORROW if reason.days else _TODAY).say(language)
    return _AHEAD.say(language, day=say_day(date.fromisoformat(reason.on), on, language)) if reason.on else ""


def say_lunar(normal: str, language: Language) -> str:
    """Return a lunar day by its normal form: lunar 8-15 or 农历八月十五; nothing for nothing."""
    if not normal:
        return ""
    day = parse_lunar(normal)
    if language is Language.ZH_CN:
        month = ("闰" if day.leap else "") + _LUNAR_MONTHS[day.month - 1]
        return _LUNAR.say(language, month=month, day=_lunar_day(day.day))
    return _LUNAR.say(language, month=f"{'leap ' if day.leap else ''}{day.month}", day=day.day)


def say_label(label: str, language: Language) -> str:
    """Return what a yearly day of a customer is called: the usual ones in this language, others as they are."""
    return _LABELS[label].say(language) if label in _LABELS else label


def say_lunar_day(day: LunarDate) -> str:
    """Return a lunar date as the small print of Chinese calendars: 初二, and on the first day the month, 十月."""
    if day.day > 1:
        return _lunar_day(day.day)
    return ("闰" if day.leap else "") + _LUNAR_MONTHS[day.month - 1] + "月"


def _lunar_day(day: int) -> str:
    if day in (20, 30):
        return "二十" if day == 20 else "三十"
    return _LUNAR_TENS[(day - 1) // 10] + _LUNAR_DIGITS[(day - 1) % 10]
