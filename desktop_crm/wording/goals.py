"""What goals are called, what they measure and how they stand."""

from __future__ import annotations

from datetime import date

from desktop_crm.domain.goals import Metric, Pace, Period, Standing
from desktop_crm.domain.money import Money, round_money
from desktop_crm.queries.goals import GoalProgress
from desktop_crm.wording.languages import Language, Words

METRICS = {
    Metric.REVENUE: Words("Revenue", "销售额"),
    Metric.WON_AMOUNT: Words("Amount won", "赢单金额"),
    Metric.WON_DEALS: Words("Deals won", "赢单数"),
    Metric.PAYMENTS: Words("Payments received", "回款额"),
    Metric.NEW_CUSTOMERS: Words("New customers", "新成交客户"),
    Metric.NEW_LEADS: Words("New leads", "新线索"),
    Metric.CONTACTS: Words("Contacts", "联系次数"),
    Metric.VISITS: Words("Visits", "拜访次数"),
    Metric.ON_TIME: Words("Follow-ups done on time", "按时完成的跟进"),
}
FORMULAS = {
    Metric.REVENUE: Words(
        "Sum of the purchases dated within the period.",
        "期间内购买记录的金额合计。",
    ),
    Metric.WON_AMOUNT: Words(
        "Sum of the amounts of deals won, by the day they closed.",
        "按关闭日期计，期间内赢单商机的金额合计。",
    ),
    Metric.WON_DEALS: Words(
        "Number of deals won, by the day they closed.",
        "按关闭日期计，期间内赢单的商机数。",
    ),
    Metric.PAYMENTS: Words(
        "Sum of the payments received within the period, for whatever invoice.",
        "期间内收到的款项合计，不论对应哪张发票。",
    ),
    Metric.NEW_CUSTOMERS: Words(
        "Number of customers whose first purchase or first deal won lies within the period.",
        "首次购买或首次赢单发生在期间内的客户数。",
    ),
    Metric.NEW_LEADS: Words(
        "Number of leads received within the period.",
        "期间内收到的线索数。",
    ),
    Metric.CONTACTS: Words(
        "Number of interactions within the period; notes do not count.",
        "期间内的跟进记录数，备注不计。",
    ),
    Metric.VISITS: Words(
        "Number of visits within the period.",
        "期间内的拜访次数。",
    ),
    Metric.ON_TIME: Words(
        "Number of follow-ups done within the period, on their due day or before.",
        "期间内在到期日或之前完成的跟进计划数。",
    ),
}
HOME_CURRENCY = Words(
    "Other currencies count by your rate of the day; without a rate they do not count.",
    "其他币种按您当日的汇率折算；没有汇率的不计。",
)
PERIODS = {
    Period.MONTH: Words("Month", "月"),
    Period.QUARTER: Words("Quarter", "季度"),
    Period.YEAR: Words("Year", "年"),
    Period.THREE_YEARS: Words("Three years", "三年"),
}
STANDINGS = {
    Standing.AHEAD_OF_TIME: Words("not begun", "未开始"),
    Standing.REACHED: Words("reached", "已达成"),
    Standing.ON_PACE: Words("on pace", "进度正常"),
    Standing.BEHIND: Words("behind", "落后"),
    Standing.MISSED: Words("missed", "未达成"),
}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_OF = Words("{actual} of {target}", "{actual} / {target}")
_NEEDED = Words("{amount} a week from now on", "今后每周需完成 {amount}")
_NEEDED_LATER = Words("{amount} a week once it begins", "开始后每周需完成 {amount}")
_NEEDED_AT_END = Words("{amount} by {day}", "{day}前还需 {amount}")
_DUE = Words("{amount} should be there by now", "至今应达到 {amount}")
_LEFT_OUT = Words(
    "Not counted without an exchange rate: amounts in {currencies}.",
    "因缺少汇率而未计入：{currencies} 的金额。",
)
_OVER = Words("ended on {day}", "已于 {day} 结束")


def say_period(period: Period, first: date, language: Language) -> str:
    """Return a period as people name it: Nov 2026, Q4 2026, 2026, 2026–2028."""
    chinese = language is Language.ZH_CN
    if period is Period.MONTH:
        return f"{first.year}年{first.month}月" if chinese else f"{MONTHS[first.month - 1]} {first.year}"
    if period is Period.QUARTER:
        quarter = (first.month + 2) // 3
        return f"{first.year}年第{quarter}季度" if chinese else f"Q{quarter} {first.year}"
    if period is Period.YEAR:
        return f"{first.year}年" if chinese else str(first.year)
    return f"{first.year}–{first.year + 2}{'年' if chinese else ''}"


def say_amount(goal: GoalProgress, amount: int) -> str:
    """Return a count, or an amount of money without decimals, as a goal measures it."""
    if not goal.metric.of_money:
        return f"{amount:,}"
    return round_money(Money(currency=goal.currency, amount_minor=amount))


def say_progress(goal: GoalProgress, language: Language) -> str:
    """Return how far a goal is: ¥92,000 of ¥120,000."""
    amounts = {"actual": say_amount(goal, goal.pace.actual), "target": say_amount(goal, goal.pace.target)}
    return _OF.say(language, **amounts)


def say_pace(goal: GoalProgress, language: Language) -> str:
    """Return what the pace asks for, empty where nothing is asked any more."""
    pace = goal.pace
    if pace.standing is Standing.REACHED:
        return ""
    if pace.standing is Standing.MISSED:
        return _OVER.say(language, day=goal.last.isoformat())
    needed = say_amount(goal, pace.needed_a_week)
    if pace.standing is Standing.AHEAD_OF_TIME:
        return _NEEDED_LATER.say(language, amount=needed)
    at_end = _NEEDED_AT_END.say(language, amount=say_amount(goal, pace.left), day=_day(goal, language))
    return at_end if _last_week(pace) else _NEEDED.say(language, amount=needed)


def say_due(goal: GoalProgress, language: Language) -> str:
    """Return what should be there by now."""
    return _DUE.say(language, amount=say_amount(goal, goal.pace.due))


def say_left_out(currencies: tuple[str, ...], language: Language) -> str:
    """Return which currencies a sum is without; empty where it holds all."""
    return _LEFT_OUT.say(language, currencies=", ".join(currencies)) if currencies else ""


def say_formula(metric: Metric, language: Language) -> str:
    """Return how a metric is reckoned."""
    said = FORMULAS[metric].say(language)
    if not metric.of_money:
        return said
    space = "" if language is Language.ZH_CN else " "
    return said + space + HOME_CURRENCY.say(language)


def _last_week(pace: Pace) -> bool:
    return pace.days_left <= 7


def _day(goal: GoalProgress, language: Language) -> str:
    last = goal.last
    return (
        f"{last.month}月{last.day}日"
        if language is Language.ZH_CN
        else f"{last.day} {MONTHS[last.month - 1]}"
    )
