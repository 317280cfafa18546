"""What stands out, as a sentence with its figures, and what the figures mean."""

from __future__ import annotations

from desktop_crm.domain.insights import Insight, InsightKind
from desktop_crm.domain.money import round_money
from desktop_crm.queries.reasons import MOST_OF_A_KIND
from desktop_crm.wording.languages import Language, Words

_FOUND = {
    InsightKind.OVERDUE: Words(
        "{money} are overdue with {count} customers; a month ago it was {before_money}.",
        "{count} 位客户共有 {money} 逾期未付，一个月前为 {before_money}。",
    ),
    InsightKind.WIN_RATE: Words(
        "The win rate fell from {before} % to {now} % ({count} deals closed, {whole} in the three months before).",
        "赢单率从 {before}% 降至 {now}%（近 90 天关闭 {count} 个商机，此前 90 天 {whole} 个）。",
    ),
    InsightKind.STUCK_STAGE: Words(
        "{count} of {whole} deals in “{name}” stay longer than {now} days.",
        "“{name}”的 {whole} 个商机中有 {count} 个停留超过 {now} 天。",
    ),
    InsightKind.NO_NEXT_STEP: Words(
        "{count} of {whole} open deals have no next step; together {money}.",
        "{whole} 个进行中的商机中有 {count} 个没有下一步，合计 {money}。",
    ),
    InsightKind.NEGLECTED: Words(
        "{count} A-customers have not been contacted for two months.", "{count} 位 A 类客户已有两个月未联系。"
    ),
    InsightKind.UNCONFIRMED: Words(
        "The details of {count} customers have not been confirmed for a year.",
        "{count} 位客户的资料已有一年未核实。",
    ),
    InsightKind.BEST_SOURCE: Words(
        "“{name}” brings {now} % of a year's revenue with {before} % of the buyers ({count} customers, {money}).",
        "来源“{name}”以 {before}% 的购买客户带来全年 {now}% 的销售额（{count} 位客户，{money}）。",
    ),
}
_MEANT = {
    InsightKind.OVERDUE: Words(
        "Unpaid parts of invoices past their due day, in the home currency by your rates; told while they grow.",
        "已过到期日发票的未付部分，按所设汇率折算为本币；仅在增加时提示。",
    ),
    InsightKind.WIN_RATE: Words(
        "Won deals of all that were closed in the last 90 days, beside the 90 days before; told from 10 points on.",
        "近 90 天关闭的商机中赢单的比例，与此前 90 天相比；下降 10 个百分点起提示。",
    ),
    InsightKind.STUCK_STAGE: Words(
        "Open deals that are longer in their stage than it allows; told for the stage with the most, from 3 on.",
        "在阶段中停留超过其变冷天数的进行中商机；只提示最多的一个阶段，3 个起。",
    ),
    InsightKind.NO_NEXT_STEP: Words(
        "Open deals without any follow-up that is not done yet; amounts in the home currency.",
        "没有任何未完成跟进计划的进行中商机；金额折算为本币。",
    ),
    InsightKind.NEGLECTED: Words(
        "A-customers together bought four fifths of everything; those for whom something is planned are left out.",
        "A 类客户合计占全部购买额的五分之四；已有计划的客户不计。",
    ),
    InsightKind.UNCONFIRMED: Words(
        "Customers talked to within half a year whose record nobody confirmed for 365 days.",
        "半年内联系过、但资料已 365 天未核实的客户。",
    ),
    InsightKind.BEST_SOURCE: Words(
        "Purchases of the last 365 days in the home currency, by how a customer came; told from 15 points on.",
        "近 365 天以本币计的购买额，按客户来源统计；相差 15 个百分点起提示。",
    ),
}
_TASKS = {
    InsightKind.OVERDUE: Words("Remind of what is unpaid", "催收逾期款"),
    InsightKind.WIN_RATE: Words("Ask why it was lost", "了解输单原因"),
    InsightKind.STUCK_STAGE: Words("Move the deal on", "推进商机"),
    InsightKind.NO_NEXT_STEP: Words("Agree on the next step", "约定下一步"),
    InsightKind.NEGLECTED: Words("Get in touch again", "重新联系"),
    InsightKind.UNCONFIRMED: Words("Confirm the details", "核实资料"),
    InsightKind.BEST_SOURCE: Words("Thank, and ask who else may need us", "致谢并请其介绍新客户"),
}
_AT_LEAST = Words("at least {count}", "至少 {count}")


def say_insight(insight: Insight, language: Language, name: str = "") -> str:
    """Return a finding as a sentence; `name` is what the language calls a source."""
    of_customers = insight.kind in (InsightKind.NEGLECTED, InsightKind.UNCONFIRMED)
    count = f"{insight.count:,}"
    if of_customers and insight.count >= MOST_OF_A_KIND:
        count = _AT_LEAST.say(language, count=count)
    said = _FOUND[insight.kind].say(
        language,
        count=count,
        whole=f"{insight.whole:,}",
        now=insight.now,
        before=insight.before,
        name=name or insight.name,
        money=round_money(insight.money) if insight.money else "",
        before_money=round_money(insight.money_before) if insight.money_before else "",
    )
    return said[:1].upper() + said[1:]


def say_task(kind: InsightKind, language: Language) -> str:
    """Return what to do about each of the records that a finding is about."""
    return _TASKS[kind].say(language)


def say_meaning(kind: InsightKind, language: Language) -> str:
    """Return what the figures of a finding mean, and from when on they are told."""
    return _MEANT[kind].say(language)
