"""Lines, sums and exchange: nothing is lost to rounding but half a minor unit a line."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import (
    ONE_TO_ONE,
    Price,
    converted,
    plain_rate,
    rate_in_billionths,
    require_sensible,
    totals,
    weighted,
)

_PRICES = st.builds(
    Price,
    quantity=st.integers(1, 10**7),
    unit_price=st.integers(0, 10**9),
    discount=st.integers(0, 10_000),
    tax_rate=st.integers(0, 10_000),
)


@settings(deadline=None, max_examples=200)
@given(_PRICES)
def test_a_line_is_what_decimal_arithmetic_says(price: Price) -> None:
    exact = Decimal(price.quantity) * price.unit_price * (10_000 - price.discount) / 10_000_000
    net = int(exact.quantize(Decimal(1), ROUND_HALF_UP))
    tax = int((Decimal(net) * price.tax_rate / 10_000).quantize(Decimal(1), ROUND_HALF_UP))
    assert (price.net, price.tax) == (net, tax)


@settings(deadline=None, max_examples=100)
@given(st.lists(_PRICES, max_size=12))
def test_the_printed_lines_add_up_to_the_printed_sum_in_any_order(prices: list[Price]) -> None:
    whole = totals(prices)
    assert whole == totals(reversed(prices))
    assert whole.gross == sum(price.net + price.tax for price in prices)


@settings(deadline=None, max_examples=100)
@given(_PRICES)
def test_a_discount_never_makes_a_line_dearer(price: Price) -> None:
    full = Price(quantity=price.quantity, unit_price=price.unit_price, tax_rate=price.tax_rate)
    assert 0 <= price.net <= full.net
    assert 0 <= price.tax <= full.tax


def test_a_line_of_yen_is_rounded_to_whole_yen() -> None:
    # 1.5 boxes at 333 yen less 10 %: 449.55; 10 % tax on 450.
    line = Price(quantity=1_500, unit_price=333, discount=1_000, tax_rate=1_000)
    assert (line.net, line.tax) == (450, 45)


@pytest.mark.parametrize(
    ("price", "field"),
    [
        (Price(quantity=0, unit_price=100), "quantity"),
        (Price(quantity=-1_000, unit_price=100), "quantity"),
        (Price(quantity=1_000, unit_price=-1), "amount"),
        (Price(quantity=10**12, unit_price=10**12), "amount"),
        (Price(quantity=1_000, unit_price=100, discount=10_001), "discount"),
        (Price(quantity=1_000, unit_price=100, tax_rate=-1), "tax_rate"),
    ],
)
def test_what_makes_no_sense_is_refused_by_its_field(price: Price, field: str) -> None:
    with pytest.raises(BadInput) as refused:
        require_sensible(price)
    assert refused.value.field == field


def test_an_exchange_minds_the_decimals_of_both_currencies() -> None:
    assert converted(Money(currency="EUR", amount_minor=1_000), 7_850_000_000, "CNY").amount_minor == 7_850
    assert converted(Money(currency="JPY", amount_minor=1_000), 48_000_000, "CNY").amount_minor == 4_800
    assert converted(Money(currency="CNY", amount_minor=4_800), 20_833_333_333, "JPY").amount_minor == 1_000


def test_a_rate_of_a_small_currency_keeps_its_digits() -> None:
    rate = rate_in_billionths(Decimal("0.00027634"))
    assert converted(Money(currency="VND", amount_minor=1_000_000), rate, "CNY").amount_minor == 276_34
    assert plain_rate(rate) == "0.00027634"
    assert plain_rate(1_098_591_549) == "1.098592"
    assert plain_rate(ONE_TO_ONE * 25_000) == "25000"


@settings(deadline=None, max_examples=100)
@given(st.integers(-(10**15), 10**15))
def test_at_one_to_one_nothing_changes_and_a_certain_amount_is_expected_in_full(amount: int) -> None:
    assert converted(Money(currency="EUR", amount_minor=amount), ONE_TO_ONE, "CNY").amount_minor == amount
    assert weighted(amount, 100) == amount
    assert weighted(amount, 50) + weighted(amount, 50) in (amount - 1, amount, amount + 1)
