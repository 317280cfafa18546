"""Search lines of follow-ups."""

import pytest

from desktop_crm.domain.errors import BadQuery
from desktop_crm.domain.follow_up_filters import FollowUpQuery, parse_follow_ups
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.planning import Priority


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", FollowUpQuery()),
        ("offer Rossi", FollowUpQuery(words=("offer", "rossi"))),
        ("due:<1w 到期:逾期", FollowUpQuery(due_within_days=7, overdue=True)),
        ("due:today", FollowUpQuery(due_within_days=0)),
        ("is:promise 状态:重复", FollowUpQuery(promised=True, repeating=True)),
        ("priority:high 优先级：低", FollowUpQuery(priorities=(Priority.HIGH, Priority.LOW))),
        ("is:urgent", FollowUpQuery(priorities=(Priority.HIGH,))),
        ("channel:visit 方式:电话", FollowUpQuery(channels=(InteractionKind.VISIT, InteractionKind.CALL))),
        ("tag:VIP 城市:苏州", FollowUpQuery(tags=("vip",), cities=("苏州",))),
    ],
)
def test_a_search_text_says_which_follow_ups_are_meant(text: str, query: FollowUpQuery) -> None:
    assert parse_follow_ups(text) == query


@pytest.mark.parametrize("text", ["is:blue", "due:someday", "priority:7", "channel:pigeon", "tag:"])
def test_an_operator_that_says_nothing_is_named(text: str) -> None:
    with pytest.raises(BadQuery) as refused:
        parse_follow_ups(f"offer {text}")
    assert refused.value.word == text
