"""The rules that can be begun from, in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop_crm.domain.rules import Action, RuleBody, Then, Trigger, When
from desktop_crm.domain.sales_documents import DocumentKind


@dataclass(frozen=True, slots=True)
class _Rule:
    name: tuple[str, str]
    trigger: Trigger
    days: tuple[int, ...]
    task: tuple[str, str]


def shipped_rules(chinese: bool) -> tuple[tuple[str, RuleBody], ...]:
    """Return the rules with their names in one language; each plans follow-ups and nothing else."""
    at = int(chinese)
    return tuple(
        (
            rule.name[at],
            RuleBody(
                trigger=rule.trigger,
                actions=(Action(do=Then.PLAN, days=rule.days, text=rule.task[at]),),
            ),
        )
        for rule in _RULES
    )


_RULES: Final = (
    _Rule(
        ("After a sale: days 3, 30 and 90", "成交后第 3、30、90 天回访"),
        Trigger(when=When.DEAL_WON),
        (3, 30, 90),
        ("Ask how {deal} is going", "回访：{商机}用得怎么样"),
    ),
    _Rule(
        ("After a quote: days 2 and 7", "报价后第 2、7 天跟进"),
        Trigger(when=When.DOCUMENT_MADE, word=DocumentKind.QUOTE.value),
        (2, 7),
        ("Ask about our quote", "询问对报价的意见"),
    ),
    _Rule(
        ("After a lost deal: in half a year", "输单半年后再联系"),
        Trigger(when=When.DEAL_LOST),
        (180,),
        ("Ask what has become of {deal}", "了解{商机}的近况"),
    ),
    _Rule(
        ("A payment overdue for 7 days", "货款逾期 7 天"),
        Trigger(when=When.OVERDUE, days=7),
        (0,),
        ("Remind of the unpaid invoice", "提醒未付的货款"),
    ),
    _Rule(
        ("A birthday within 7 days", "7 天内过生日"),
        Trigger(when=When.DATE_AHEAD, word="birthday", days=7),
        (0,),
        ("Get ready to congratulate {name}", "准备祝贺{姓名}"),
    ),
    _Rule(
        ("No contact for 60 days", "60 天没有联系"),
        Trigger(when=When.QUIET, days=60),
        (0,),
        ("Get in touch with {name} again", "与{姓名}重新联系"),
    ),
)
