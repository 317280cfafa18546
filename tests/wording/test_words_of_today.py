"""Reasons, follow-ups and habits as sentences in both languages."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.domain.planning import Priority, Reason, ReasonKind
from desktop_crm.domain.repeat import parse_repeat
from desktop_crm.queries.contact_habits import BestWay, ContactHabits, ContactTerms
from desktop_crm.queries.dates_ahead import DateAhead
from desktop_crm.queries.today import DueItem
from desktop_crm.wording.languages import Language
from desktop_crm.wording.reasons import (
    ACTIONS,
    KINDS,
    REASONS,
    say_date,
    say_habits,
    say_item,
    say_reason,
    say_repeat,
)

ON = date(2026, 11, 21)
EN, ZH = Language.EN, Language.ZH_CN


def test_every_reason_has_a_sentence_a_name_and_an_action() -> None:
    assert set(REASONS) == set(KINDS) == set(ACTIONS) == set(ReasonKind)


@pytest.mark.parametrize("kind", ReasonKind)
def test_no_sentence_leaves_a_fact_open(kind: ReasonKind) -> None:
    reason = Reason(
        kind=kind,
        days=96,
        usual=30,
        on="2026-11-18",
        title="CT-200",
        money=Money(currency="CNY", amount_minor=6_400_000),
    )
    for language in (EN, ZH):
        said = say_reason(reason, ON, language)
        assert said
        assert not set("{}") & set(said)


def test_a_broken_cadence_is_said_with_its_days() -> None:
    reason = Reason(kind=ReasonKind.CADENCE, days=96, usual=30)
    assert say_reason(reason, ON, EN) == "No contact for 96 days, should be every 30"
    assert say_reason(reason, ON, ZH) == "已 96 天未联系，应每 30 天联系一次"


def test_a_lunar_birthday_is_said_by_both_calendars() -> None:
    reason = Reason(kind=ReasonKind.BIRTHDAY, days=1, on="2026-11-22", lunar_on="lunar --10+14")
    ahead = DateAhead(
        customer_id=1, name="王芳", label="birthday", on=date(2026, 11, 22), reason=reason, turns=40
    )
    assert say_date(ahead, ON, EN) == "Birthday tomorrow · turns 40 · lunar leap 10-14"
    assert say_date(ahead, ON, ZH) == "明天生日 · 40 岁 · 农历闰十月十四"
    own = replace(
        ahead, label="Founding day", reason=replace(reason, days=4, on="2026-11-25", lunar_on=""), turns=5
    )
    assert say_date(own, ON, EN) == "Founding day on 25 Nov"


def test_a_follow_up_tells_since_when_it_stands() -> None:
    item = DueItem(
        id=1, customer_id=2, name="李思敏", title="call back", due_on="2026-11-19", due_time="", zone="",
        planned_on=date(2026, 11, 18), priority=Priority.HIGH, promise=True, repeat="4w", quiet=3,
    )  # fmt: skip
    assert say_item(item, ON, EN) == "Urgent · Promised on 18 Nov · every 4 weeks · last contact 3 d ago"
    assert say_item(item, ON, ZH) == "紧急 · 11-18 承诺 · 每 4 周 · 上次联系在 3 天前"
    visit = replace(item, channel=InteractionKind.VISIT)
    assert say_item(visit, ON, EN).startswith("Urgent · visit · Promised on 18 Nov")
    assert say_item(visit, ON, ZH).startswith("紧急 · 拜访 · 11-18 承诺")


@pytest.mark.parametrize(
    ("rule", "english", "chinese"),
    [
        ("1w", "every week", "每周"),
        ("3m@31 until 2027-03-31", "every 3 months until 2027-03-31", "每 3 个月，到 2027-03-31 为止"),
        ("1d x4", "every day, 4 more", "每天，还有 4 次"),
    ],
)
def test_a_repeat_is_said_in_words(rule: str, english: str, chinese: str) -> None:
    assert (say_repeat(parse_repeat(rule), EN), say_repeat(parse_repeat(rule), ZH)) == (english, chinese)


def test_habits_are_one_line_and_nothing_while_nothing_is_known() -> None:
    best = BestWay(channel=InteractionKind.CHAT, from_hour=19, answered=7, tries=9, service="wechat")
    habits = ContactHabits(best=best, kept=5, broken=1)
    assert (
        say_habits(habits, EN)
        == "best reached by WeChat, 19–21 h (7 of 9) · promises: 5 kept, 1 broken (83 %)"
    )
    assert (
        say_habits(habits, ZH) == "微信回应最多，19–21 时（9 次中 7 次） · 承诺：兑现 5 次，失信 1 次（83 %）"
    )
    prefers = ContactHabits(terms=ContactTerms(channel=InteractionKind.LETTER))
    assert say_habits(prefers, EN) == "prefers letter"
    assert say_habits(ContactHabits(), EN) == ""


def test_what_is_due_for_somebody_who_was_spoken_to_today_says_so_first() -> None:
    item = DueItem(
        id=1, customer_id=2, name="Rossi", title="Call", due_on="2026-11-21", due_time="", zone="",
        planned_on=date(2026, 11, 18), quiet=0,
    )  # fmt: skip
    assert say_item(item, ON, EN) == "Contacted today already · Planned on 18 Nov"
    assert say_item(item, ON, ZH).startswith("今天已联系过 · ")
