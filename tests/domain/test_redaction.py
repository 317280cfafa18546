"""What may be read on a sheet that is lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.redaction import initials_of, without_numbers


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Call 138 0013 8000 before ten", "Call ••••00 before ten"),
        ("身份证11010519491231002X，下午", "身份证••••2X，下午"),
        ("wants 200 parts in 2026 for ¥64,000", "wants 200 parts in 2026 for ¥64,000"),
        ("visited on 2026-11-21 at 10:30", "visited on 2026-11-21 at 10:30"),
        ("mail mia@example.com", "mail •••@•••"),
        ("call 138\xa00013\xa08000 or 010–8888–9999", "call ••••00 or ••••99"),
    ],
)
def test_numbers_that_reach_or_identify_somebody_are_hidden(text: str, hidden: str) -> None:
    assert without_numbers(text) == hidden


@settings(deadline=None)
@given(st.text(alphabet="0123456789", min_size=7, max_size=18))
def test_no_long_number_is_left_whole(number: str) -> None:
    assert number not in without_numbers(f"a {number} b")


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("王晓明", "王••"),
        ("欧阳明月", "欧••"),
        ("Elena Rossi", "E. R."),
        ("Rossi Ceramics", "R. C."),
        ("", "•"),
    ],
)
def test_initials_stand_for_a_name(name: str, initials: str) -> None:
    assert initials_of(name) == initials
