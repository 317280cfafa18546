from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.errors import BadQuery
from desktop_crm.domain.filters import Place, Query, parse


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", Query()),
        ("李明朗  Anna", Query(words=("李明朗", "anna"))),
        ('"Anna Berg" x', Query(words=("anna berg", "x"))),
        ("“Anna Berg”", Query(words=("anna berg",))),
        ('"Anna Be', Query(words=("anna be",))),
        ("tag:VIP city:Suzhou", Query(tags=("vip",), cities=("suzhou",))),
        ('tag:"big customer" li', Query(tags=("big customer",), words=("li",))),
        ("标签：重点 城市:苏州", Query(tags=("重点",), cities=("苏州",))),
        ("tag: VIP city:  苏州 li", Query(tags=("vip",), cities=("苏州",), words=("li",))),
        ('tag: "big customer"', Query(tags=("big customer",))),
        ('"tag: vip" kind: org', Query(words=("tag: vip",), kinds=("organisation",))),
        ("foo: bar", Query(words=("foo:", "bar"))),
        ("in:archive", Query(place=Place.ARCHIVE)),
        ("in:trash li", Query(place=Place.TRASH, words=("li",))),
        ("归档:", Query(place=Place.ARCHIVE)),
        ("due:<7d", Query(due_within_days=7)),
        ("due:2w", Query(due_within_days=14)),
        ("到期:今天", Query(due_within_days=0)),
        ("due:overdue", Query(overdue=True)),
        ("quiet:60d", Query(quiet_days=60)),
        ("deal:open 商机:赢单", Query(deals=("open", "won"))),
        ("未联系:>2个月", Query(quiet_days=60)),
        ("kind:person kind:call", Query(kinds=("person",), channels=("call",))),
        ("类型:公司", Query(kinds=("organisation",))),
        ("stage:prospect 来源:展会", Query(stages=("prospect",), sources=("exhibition",))),
        ("阶段:复购", Query(stages=("repeat",))),
        ("source:fair", Query(sources=("fair",))),
        ("foo:bar https://hdjm.example", Query(words=("foo:bar", "https://hdjm.example"))),
        ("10:30", Query(words=("10:30",))),
    ],
)
def test_a_search_text_becomes_words_and_filters(text, query):
    assert parse(text) == query


@pytest.mark.parametrize(
    "text", ["due:soon", "in:nowhere", "kind:dog", "stage:unknown", "tag:", 'city:""', "due:<7x"]
)
def test_an_operator_without_sense_is_named(text):
    with pytest.raises(BadQuery) as refused:
        parse(f"li {text}")
    assert refused.value.word == text


@settings(deadline=None, max_examples=200)
@given(st.text(alphabet=st.sampled_from('ab 李:："“”<tagdue7\x00\n'), max_size=30) | st.text(max_size=30))
def test_any_text_is_a_query_or_a_bad_one(text):
    with suppress(BadQuery):
        assert all(word == word.strip() != "" for word in parse(text).words)
