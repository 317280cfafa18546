"""Quantities and percentages as they are typed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.quantities import (
    format_quantity,
    format_share,
    parse_quantity,
    parse_share,
    read_share,
)


@settings(deadline=None, max_examples=200)
@given(st.integers(0, 10**12))
def test_what_is_shown_can_be_typed_back(number: int) -> None:
    assert parse_quantity(format_quantity(number)) == number
    assert parse_share(format_share(number), "discount") == number


@pytest.mark.parametrize(
    ("text", "thousandths"),
    [("2.5", 2_500), ("2,5", 2_500), ("1,200", 1_200_000), ("１２", 12_000), ("-3", -3_000), (".5", 500)],
)
def test_quantities_are_understood_as_people_write_them(text: str, thousandths: int) -> None:
    assert parse_quantity(text) == thousandths


@pytest.mark.parametrize(("text", "share"), [("13 %", 1_300), ("１３％", 1_300), ("", 0), ("12,5", 1_250)])
def test_percentages_need_no_sign_and_nothing_is_none(text: str, share: int) -> None:
    assert parse_share(text, "tax_rate") == share


@pytest.mark.parametrize(
    ("text", "problem"),
    [("a dozen", "not_a_number"), ("", "empty"), ("1e9", "not_a_number"), ("9" * 30, "not_a_number")],
)
def test_what_is_no_quantity_is_named(text: str, problem: str) -> None:
    with pytest.raises(BadInput) as refused:
        parse_quantity(text)
    assert (refused.value.field, refused.value.problem) == ("quantity", problem)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("13%", 1_300),
        ("13", 1_300),
        ("0.13", 1_300),
        ("0.0625", 625),
        ("0.13%", 13),
        ("12,5", 1_250),
        ("0", 0),
    ],
)
def test_a_percentage_of_a_file_may_be_a_share_of_one(text: str, share: int) -> None:
    assert read_share(text, "tax_rate") == share
