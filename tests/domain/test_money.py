from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import (
    Money,
    compact_money,
    compact_number,
    format_money,
    minor_digits,
    parse_money,
    round_money,
)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("¥12,345.60", "CNY", 1234560), ("12.345,60 €", "EUR", 1234560), ("€ 12.345", "EUR", 1234500),
        ("1.2万", "CNY", 1200000), ("21.5k", "CNY", 2150000), ("3亿", "CNY", 30000000000), ("5万元", "CNY", 5000000),
        ("￥１００", "CNY", 10000), ("100元", "CNY", 10000), ("USD 1,234.5", "USD", 123450), ("$20", "USD", 2000),
        ("-20.00", "CNY", -2000), ("(20.00)", "CNY", -2000), ("-$5", "USD", -500), ("$-5", "USD", -500),
        ("JPY 1,200", "JPY", 1200), ("1.234 KWD", "KWD", 1234), ("1'234.50 CHF", "CHF", 123450),
        ("1 234,50 EUR", "EUR", 123450), ("0.125", "CNY", 13), ("1,234,567", "CNY", 123456700), ("12.", "CNY", 1200),
    ],
)  # fmt: skip
def test_an_amount_is_understood_as_people_type_it(text, currency, minor):
    assert parse_money(text, "CNY") == Money(currency=currency, amount_minor=minor)


def test_the_sign_of_the_yuan_is_the_yens_in_japan():
    assert parse_money("¥1,200", "JPY") == Money(currency="JPY", amount_minor=1200)


@pytest.mark.parametrize("text", ["", "five", "1e5", "12 apples pies", "$5€", "1..2", "--5", "."])
def test_what_is_no_amount_is_refused(text):
    with pytest.raises(BadInput) as refused:
        parse_money(text, "CNY")
    assert (refused.value.field, refused.value.problem) == ("amount", "not_an_amount")


def test_what_is_more_than_can_be_kept_is_told_from_what_is_no_amount():
    with pytest.raises(BadInput) as refused:
        parse_money("9" * 30, "CNY")
    assert (refused.value.field, refused.value.problem) == ("amount", "out_of_range")


def test_minor_units_follow_the_currency():
    assert [minor_digits(code) for code in ("CNY", "JPY", "KWD")] == [2, 0, 3]
    assert Money(currency="KWD", amount_minor=1234).decimal() == Decimal("1.234")


def test_amounts_are_written_with_their_sign():
    assert format_money(Money(currency="CNY", amount_minor=1234560)) == "¥12,345.60"
    assert format_money(Money(currency="JPY", amount_minor=-1200)) == "-JP¥1,200"
    assert format_money(Money(currency="PLN", amount_minor=100)) == "PLN 1.00"


def test_axes_write_amounts_short():
    yuan = Money(currency="CNY", amount_minor=1234560)
    assert (compact_money(yuan, "zh_CN"), compact_money(yuan, "en")) == ("¥1.2万", "¥12.3k")
    assert compact_money(Money(currency="CNY", amount_minor=-30000000000), "zh_CN") == "-¥3亿"
    assert [compact_number(n, "en") for n in (0, 12.34, 999, 999_960, 1_500_000, 10**9)] == [
        "0", "12.3", "999", "1M", "1.5M", "1B",
    ]  # fmt: skip


@settings(deadline=None, max_examples=200)
@given(st.integers(-(10**15), 10**15), st.sampled_from(["CNY", "EUR", "USD", "JPY", "KWD", "PLN", "CHF"]))
def test_an_amount_written_by_us_reads_back(minor, currency):
    money = Money(currency=currency, amount_minor=minor)
    assert parse_money(format_money(money), "EUR") == money


def test_decimals_are_left_out_where_they_no_longer_matter():
    assert round_money(Money(currency="CNY", amount_minor=14_451_255)) == "¥144,513"
    assert round_money(Money(currency="CNY", amount_minor=-1_234_00)) == "-¥1,234"
    assert round_money(Money(currency="EUR", amount_minor=99_950)) == "€999.50"
