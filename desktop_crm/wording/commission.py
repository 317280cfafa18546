"""The commission of a period as a report, and its plan in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from desktop_crm.domain.commission import Basis, Plan
from desktop_crm.domain.money import Money, round_money
from desktop_crm.domain.report import Cell, Report, ReportTable
from desktop_crm.queries.commission import CommissionLine, CommissionSheet
from desktop_crm.wording.goals import say_period
from desktop_crm.wording.languages import Language, Words

TITLE = Words("Commission sheet", "提成表")
_FACTS = Words("{period}, amounts in {currency}", "{period}，金额单位 {currency}")
_TARGET = Words("Target of the period: {target}", "期间目标：{target}")
_NO_TARGET = Words(
    "The period has no target, so the steps above it do not count.",
    "本期未设目标，超目标的档位不生效。",
)
BASES = {
    Basis.WON: Words("Deals won", "赢单"),
    Basis.PAID: Words("Payments received", "回款"),
}
_EMPTY = {
    Basis.WON: Words("No deal was won in this period.", "本期没有赢单。"),
    Basis.PAID: Words("No payment came in this period.", "本期没有回款。"),
}
_TITLES = {
    Basis.WON: Words("Deal", "商机"),
    Basis.PAID: Words("Reference", "附言"),
}
_HEADINGS = (
    Words("Day", "日期"),
    Words("Customer", "客户"),
    Words("Category", "类别"),
    Words("Amount", "金额"),
    Words("Rate", "比例"),
    Words("Commission", "提成"),
)
_TOGETHER = Words("Together", "合计")
_BASE = Words("{rate} of {basis}", "按{basis}的 {rate}")
_STEP = Words("{rate} from {above} % of the target on", "达到目标 {above}% 以上的部分 {rate}")
_CATEGORY = Words("{category}: {rate}", "{category}：{rate}")
_LEFT_OUT = Words(
    "Left out, for there is no exchange rate for their currency: {count}.",
    "因缺少汇率而未计入：{count}。",
)
_NOTE = Words(
    "In the order of days: each line is paid by the steps that the sum has reached by then; a category with a rate of "
    "its own climbs no step. Other currencies count by your rate of the day.",
    "按日期累计：每一行按累计金额所到的档位计提；单独设定比例的类别不参与累计。其他币种按您当日的汇率折算。",
)


def say_plan(plan: Plan, language: Language) -> str:
    """Return a plan in a sentence: 3% of deals won; 5% from 100 % of the target on; Service: 10%."""
    separator = "；" if language is Language.ZH_CN else "; "
    return separator.join(_plan_parts(plan, language))


def say_rate(rate: int) -> str:
    """Return basis points as a percentage: 2.5%."""
    return f"{Decimal(rate) / 100:f}%"


def say_commission(sheet: CommissionSheet, language: Language, *, names: bool = True) -> Report:
    """Return a commission sheet as a report in this language; without `names` neither customers nor titles are told."""
    facts = [
        _FACTS.say(
            language, period=say_period(sheet.period, sheet.span.first, language), currency=sheet.currency
        ),
        say_plan(sheet.plan, language),
        _say_target(sheet, language),
    ]
    if sheet.left_out:
        facts.append(_LEFT_OUT.say(language, count=sheet.left_out))
    return Report(
        title=TITLE.say(language), facts=tuple(filter(None, facts)), tables=(_table(sheet, language, names),)
    )


def _table(sheet: CommissionSheet, language: Language, names: bool) -> ReportTable:
    day, customer, *others = (heading.say(language) for heading in _HEADINGS)
    rows = tuple(_row(line, sheet, names) for line in sheet.lines)
    return ReportTable(
        title=BASES[sheet.plan.basis].say(language),
        headings=(day, customer, _TITLES[sheet.plan.basis].say(language), *others),
        rows=rows,
        note=_NOTE.say(language),
        empty=_EMPTY[sheet.plan.basis].say(language),
        total=_total(sheet, language) if rows else (),
        links=tuple(line.customer_id or 0 for line in sheet.lines),
    )


def _row(line: CommissionLine, sheet: CommissionSheet, names: bool) -> tuple[Cell, ...]:
    amount, share = _decimal(line.amount, sheet), _decimal(line.commission, sheet)
    told = (line.customer, line.title) if names else ("", "")
    return (line.on, *told, line.category, amount, _effective(line), share)


def _total(sheet: CommissionSheet, language: Language) -> tuple[Cell, ...]:
    sums = _decimal(sheet.amount, sheet), "", _decimal(sheet.commission, sheet)
    return (_TOGETHER.say(language), "", "", "", *sums)


def _effective(line: CommissionLine) -> str:
    return f"{line.commission / line.amount:.1%}" if line.amount else ""


def _decimal(amount: int, sheet: CommissionSheet) -> Decimal:
    return Money(currency=sheet.currency, amount_minor=amount).decimal()


def _say_target(sheet: CommissionSheet, language: Language) -> str:
    if sheet.target is not None:
        target = round_money(Money(currency=sheet.currency, amount_minor=sheet.target))
        return _TARGET.say(language, target=target)
    return _NO_TARGET.say(language) if len(sheet.plan.steps) > 1 else ""


def _plan_parts(plan: Plan, language: Language) -> Iterator[str]:
    basis = BASES[plan.basis].say(language)
    yield _BASE.say(language, rate=say_rate(plan.steps[0].rate), basis=basis.lower())
    for step in plan.steps[1:]:
        yield _STEP.say(language, rate=say_rate(step.rate), above=step.above)
    for category, rate in plan.categories:
        yield _CATEGORY.say(language, category=category, rate=say_rate(rate))
