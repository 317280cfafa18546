"""Text made fit to keep."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.text import clean, legible


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_line_end_becomes_a_line_feed(end: str) -> None:
    assert legible(f"one{end}two\tthree") == "one\ntwo\tthree"


def test_control_characters_and_half_pairs_go_and_direction_marks_stay() -> None:
    assert legible("a\0b\x1cc\x7fd\x9fe\ud800f\u200f") == "abcdef\u200f"


@given(st.text())
def test_what_was_made_fit_stays_as_it_is(text: str) -> None:
    kept = clean(text, "note") or ""
    assert clean(kept, "note") == (kept or None)
    assert legible(kept) == kept
    assert len(kept.splitlines()) == len(kept.split("\n")) - (kept == "")
