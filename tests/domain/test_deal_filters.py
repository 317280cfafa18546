from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.amount_bounds import ANY_CURRENCY, Bound, Sign
from desktop_crm.domain.deal_filters import DealQuery, parse_deals
from desktop_crm.domain.errors import BadQuery
from desktop_crm.domain.money import Money


def _bound(sign: str, amount: int, currency: str = ANY_CURRENCY) -> Bound:
    return Bound(sign=Sign(sign), money=Money(currency=currency, amount_minor=amount))


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", DealQuery()),
        ("kiln Rossi", DealQuery(words=("kiln", "rossi"))),
        ("stage:Proposal 阶段：谈判", DealQuery(stages=("proposal", "谈判"))),
        ('pipeline:"New business" 流程:续约', DealQuery(pipelines=("new business", "续约"))),
        ("status:open is:won 状态:输单", DealQuery(statuses=("open", "won", "lost"))),
        ("is:cooling 状态:没有下一步", DealQuery(cooling=True, unplanned=True)),
        ("due:<2w", DealQuery(due_within_days=14)),
        ("预计:逾期", DealQuery(overdue=True)),
        ("closed:<30d 创建:<3个月", DealQuery(closed_within_days=30, opened_within_days=90)),
        ("amount:>5万", DealQuery(bounds=(_bound(">", 5_000_000),))),
        ("金额:≥21.5k", DealQuery(bounds=(_bound(">=", 2_150_000),))),
        ("amount:1000-5000", DealQuery(bounds=(_bound(">=", 100_000), _bound("<=", 500_000)))),
        ("amount:<900eur", DealQuery(bounds=(_bound("<", 90_000, "EUR"),))),
        ("amount:880", DealQuery(bounds=(_bound("=", 88_000),))),
        ("tag:VIP 城市:苏州 product:glaze", DealQuery(tags=("vip",), cities=("苏州",), products=("glaze",))),
        ("forecast:committed 预测:最佳", DealQuery(forecasts=("committed", "best"))),
        ("foo:bar", DealQuery(words=("foo:bar",))),
    ],
)
def test_a_search_text_says_which_deals_are_meant(text, query):
    assert parse_deals(text) == query


@pytest.mark.parametrize(
    "text", ["status:maybe", "stage:", "amount:much", "amount:>", "amount:5000-x", "due:soon", "closed:once"]
)
def test_an_operator_that_says_nothing_of_deals_is_named(text):
    with pytest.raises(BadQuery) as refused:
        parse_deals(f"kiln {text}")
    assert refused.value.word == text


@settings(deadline=None, max_examples=100)
@given(st.text(alphabet=st.sampled_from('a5万-<>=:："amountdue'), max_size=25))
def test_any_text_is_a_query_of_deals_or_a_bad_one(text):
    with suppress(BadQuery):
        assert all(word == word.strip() != "" for word in parse_deals(text).words)
