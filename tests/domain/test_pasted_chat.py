"""A chat is known by its lines, and dated by the first moment in it."""

from datetime import datetime

import pytest

from desktop_crm.domain.pasted_chat import chat_began, is_chat

_WECHAT = """王晓明 2026-11-03 14:05
图纸收到了

我 2026-11-03 14:07
好的，周五前报价"""
_WHATSAPP = """[03/11/2026, 14:05:11] Elena: The new lot fires clean
[03/11/2026, 14:06:00] Me: Glad to hear"""
_AMERICAN = """11/3/26, 2:05 PM - James: Pallets arrived
11/3/26, 2:06 PM - Me: Thank you"""


@pytest.mark.parametrize("text", [_WECHAT, _WHATSAPP, _AMERICAN])
def test_chats_of_the_usual_programs_are_dated(text: str) -> None:
    assert is_chat(text)
    assert chat_began(text).replace(second=0) == datetime(2026, 11, 3, 14, 5)


def test_a_chinese_afternoon_is_understood() -> None:
    assert chat_began("小李 2026年11月3日 下午2:05\n在吗") == datetime(2026, 11, 3, 14, 5)


def test_a_chat_without_a_day_is_a_chat_all_the_same() -> None:
    text = "小李: 在吗\n我: 在的"
    assert is_chat(text)
    assert chat_began(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Visited the new line.\nWants 200 bearings by January.",
        "小李: 在吗",
        "https://example.com/a\nhttps://example.com/b",
        "From 10:30\nto 11:45",
        "",
    ],
)
def test_other_texts_are_no_chat(text: str) -> None:
    assert not is_chat(text)


def test_a_day_that_never_was_is_passed_over() -> None:
    assert chat_began("A 2026-13-40 14:05\nB 2026-11-03 25:99\nC 2026-11-04 9:00") == datetime(2026, 11, 4, 9)
