"""Passphrases: good suggestions, honest estimates, and a floor."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypinyin import lazy_pinyin, load_phrases_dict
from pypinyin.phrases_dict import phrases_dict

from desktop_crm.domain.errors import BadInput
from desktop_crm.vault.passphrase import (
    _chinese_words,
    _ChineseWord,
    _word_list,
    chinese_suggestion,
    guess_bits,
    require_strength,
    strength,
    suggestion,
)

LEVELS = ["weak", "fair", "good", "strong"]


def test_the_word_list_has_7776_different_plain_words() -> None:
    words = _word_list()
    assert len(set(words)) == len(words) == 7776
    assert all(
        word.isascii() and word.isalpha() and word.islower() and 3 <= len(word) <= 10 for word in words
    )


def test_suggestions_are_strong_and_never_the_same() -> None:
    suggestions = [suggestion().text for _ in range(20)]
    assert len(set(suggestions)) == 20
    assert all(strength(text) == "strong" for text in suggestions)
    assert [text.count("-") for text in suggestions] == [4] * 20
    assert {word for text in suggestions for word in text.split("-")} <= set(_word_list())


@pytest.fixture(scope="module")
def _read_by_words() -> None:
    """Let characters be read as their word is, which the program itself does without."""
    load_phrases_dict(phrases_dict)


@pytest.mark.usefixtures("_read_by_words")
def test_the_chinese_list_has_2048_words_that_are_typed_differently() -> None:
    words = _chinese_words()
    typed = {"".join(word.syllables) for word in words}
    assert len(typed) == len({word.text for word in words}) == len(words) == 2048
    assert all(pinyin.isascii() and pinyin.isalpha() and pinyin.islower() for pinyin in typed)
    assert all(len(word.text) == len(word.syllables) == 2 for word in words)
    assert [lazy_pinyin(word.text) for word in words] == [list(word.syllables) for word in words]


@pytest.mark.usefixtures("_read_by_words")
def test_a_chinese_suggestion_is_typed_as_pinyin_and_read_as_characters() -> None:
    suggestions = [chinese_suggestion() for _ in range(20)]
    assert len({one.text for one in suggestions}) == 20
    for one in suggestions:
        words, typed = one.reading.split(), one.text.split("-")
        assert len(words) == len(typed) == 6
        assert ["".join(lazy_pinyin(word)) for word in words] == typed
        assert strength(one.text) == "strong"


def test_a_chinese_suggestion_is_no_easier_to_guess_than_an_english_one() -> None:
    assert 6 * math.log2(len(_chinese_words())) >= 5 * math.log2(len(_word_list()))
    # The estimate is honest of both: the words alone, and a little for the hyphens.
    for drawn, bits in ((suggestion().text, 5 * math.log2(7776)), (chinese_suggestion().text, 66.0)):
        assert guess_bits(drawn) <= bits + 9


@given(st.lists(st.sampled_from(_chinese_words()), min_size=1, max_size=6))
@settings(deadline=None, max_examples=60)
def test_pinyin_without_hyphens_counts_by_its_words(words: list[_ChineseWord]) -> None:
    typed = "".join("".join(word.syllables) for word in words)
    assert guess_bits(typed) <= 11.0 * len(words) + 1e-9


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "password",
        "Password123!",
        "PASSWORDPASSWORDPASSWORD",
        "abcdefghijklmnopqrstuvwxyz",
        "qwertyuiop1234567890",
        "zyxwvutsrqponm",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "abcabcabcabcabcabc",
        "13800138000",
        "2026-11-21",
        "zhangwei1985",
        "woaini1314",
        "woaini5201314",
        "我爱你中国",
        "letmein iloveyou",
        "ｐａｓｓｗｏｒｄ",
        "customer customer customer",
    ],
)
def test_what_guessers_try_first_is_weak_and_refused(text: str) -> None:
    assert strength(text) == "weak"
    with pytest.raises(BadInput) as caught:
        require_strength(text)
    assert (caught.value.field, caught.value.problem) == ("passphrase", "too_weak")


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Xk9#mQ2$vL", "fair"),
        ("maple harp heron", "fair"),
        ("Xk9#mQ2$vL7pw", "good"),
        ("我家的猫喜欢吃三文鱼", "strong"),
        ("maple-thyme-harp-heron-meadow", "strong"),
    ],
)
def test_longer_and_less_likely_is_stronger(text: str, level: str) -> None:
    assert strength(text) == level
    require_strength(text)


@pytest.mark.parametrize(
    ("text", "bits"),
    [
        ("x", 4),
        ("X", 5),
        ("7", math.log2(10)),
        ("猫", 7.5),
        ("!", 5),
        ("!x!", 10),
        ("ab", 8),
        ("abc", 5 + math.log2(3)),
        ("CBA", 7 + math.log2(3)),
        ("asdf", 7),
        ("fdsa", 7),
        ("wwww", 7),
        ("97531", 5 * math.log2(10)),
        ("aabbdd", 24),
        ("w" * 30, 5 + math.log2(15) + math.log2(100)),
        ("password", 8),
        ("Password", 10),
        ("maple", math.log2(7776)),
        ("Maple", 2 + math.log2(7776)),
        ("猫狗猫狗", 30),
        ("猫狗鸟猫狗鸟", 22.5 + math.log2(100)),
        ("xkzXKZ", 14 + math.log2(100)),
        ("1987", 7),
    ],
)
def test_each_part_of_a_passphrase_counts_what_a_guesser_needs_for_it(text: str, bits: float) -> None:
    assert guess_bits(text) == pytest.approx(bits)


def test_a_level_begins_with_its_first_bits() -> None:
    assert (strength("xkzqvbjwfp"), guess_bits("xkzqvbjwfp")) == ("fair", 40.0)
    assert (strength("xkzqvbjwf"), guess_bits("xkzqvbjwf")) == ("weak", 36.0)


@given(st.text(max_size=40), st.text(max_size=10))
@settings(deadline=None, max_examples=100)
def test_estimates_are_never_negative_and_grow_at_most_by_what_is_added(text: str, more: str) -> None:
    assert 0 <= guess_bits(text) < 8.5 * 4 * 40 + 1
    assert strength(text) in LEVELS
    assert guess_bits(text + text) <= 2 * guess_bits(text) + 1e-6


def test_a_very_long_text_is_judged_by_its_beginning() -> None:
    assert guess_bits("ab1-" * 100_000) == guess_bits("ab1-" * 25)
    assert strength("a" * 100_000) == "weak"
