"""Invented business cards and signatures, in English and Chinese, each with what must be read from it.

A card in the table is its text, two hyphens on a line of their own, and what it says; two equals signs part the cards.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.card.reading import LONGEST, Card, read_card
from desktop_crm.domain.records import ContactKind

DATA = Path(__file__).parent / "data"
FEWEST = 60


def _table(language: str) -> Iterator[tuple[str, list[str]]]:
    for card in (DATA / f"cards_{language}.txt").read_text(encoding="utf-8").rstrip("\n").split("\n==\n"):
        text, _, said = card.rpartition("\n--")
        yield text, said.strip("\n").splitlines()


def _said(card: Card) -> list[str]:
    parts = (("name", card.name), ("company", card.company), ("title", card.title))
    return [
        *(f"{what}: {value}" for what, value in parts if value),
        *(
            f"{point.service or (point.label if point.kind is ContactKind.PHONE else point.kind.value)}: {point.value}"
            for point in card.points
        ),
        *(f"note: {line}" for line in card.rest),
    ]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_card_of_the_table_is_read_as_it_says(language: str):
    cards = list(_table(language))
    wrong = [(text, _said(read_card(text)), said) for text, said in cards if _said(read_card(text)) != said]
    assert wrong == []
    assert len(cards) >= FEWEST


@pytest.mark.parametrize("language", ["en", "zh"])
def test_windows_line_ends_and_blank_lines_change_nothing(language: str):
    for text, said in _table(language):
        assert _said(read_card("\r\n\r\n" + text.replace("\n", "\r\n \r\n"))) == said


def test_a_sentence_is_no_card_and_stays_word_for_word():
    card = read_card("Please bring the samples on Friday, they liked the blue ones")
    assert not card.says_something
    assert card.rest == ("Please bring the samples on Friday, they liked the blue ones",)
    assert read_card("") == Card()


def test_two_things_about_somebody_make_a_card():
    assert read_card("Anna Berg\nSales Manager").says_something
    assert read_card("13800138000\nanna@example.com").says_something
    assert not read_card("anna@example.com").says_something


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=400))
def test_any_text_can_be_pasted(text: str):
    card = read_card(text)
    assert len(card.name) <= len(text)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.from_regex(r"[2-9][0-9]{2,3}[ -][0-9]{4,5}", fullmatch=True), min_size=1, max_size=6))
def test_no_number_is_lost(numbers: list[str]):
    text = "\n".join(f"Tel: {number}" if place % 2 else number for place, number in enumerate(numbers))
    told = re.sub(r"\D", "", " ".join(_said(read_card(text))))
    assert all(re.sub(r"\D", "", number) in told for number in numbers)


def test_a_page_of_text_takes_no_time():
    read_card("1 2 3 (4) 5-6 / 7, 8 Tel " * 400)
    assert len(read_card("x" * 10 * LONGEST).rest[0]) == LONGEST
