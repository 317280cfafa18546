import random

import phonenumbers
import pytest

from desktop_crm.domain import phones
from desktop_crm.domain.phones import format_phone, masked_phone, normal_phone, phone_digits

COUNTRIES = sorted(phonenumbers.SUPPORTED_REGIONS)


@pytest.mark.parametrize(
    ("typed", "country", "normal"),
    [
        ("138 0013 8000", "CN", "+8613800138000"),
        ("１３８-００１３-８０００", "CN", "+8613800138000"),
        ("+86 138-0013-8000", "IT", "+8613800138000"),
        ("0086 13800138000", "CN", "+8613800138000"),
        ("8613800138000", "CN", "+8613800138000"),
        ("010-88886666转8012", "CN", "+861088886666;ext=8012"),
        ("(010) 8888 6666 分机 12", "CN", "+861088886666;ext=12"),
        ("(212) 555-0100 x12", "US", "+12125550100;ext=12"),
        ("+44 (0)20 7946 0958", "CN", "+442079460958"),
        ("tel:+8613800138000", "CN", "+8613800138000"),
        ("400-820-8820", "CN", "+864008208820"),
    ],
)
def test_a_number_is_understood_in_any_spelling(typed, country, normal):
    assert normal_phone(typed, country).text == normal


@pytest.mark.parametrize(
    ("broken", "country", "e164"),
    [
        ("1.3800138E+10", "CN", "+8613800138000"),
        ("13800138000.0", "CN", "+8613800138000"),
        ("1088886666", "CN", "+861088886666"),
        ("612345678", "IT", "+390612345678"),
        ("393331234567", "CN", "+393331234567"),
    ],
)
def test_what_a_spreadsheet_broke_is_repaired(broken, country, e164):
    assert normal_phone(broken, country).e164 == e164


def test_a_number_whose_end_a_spreadsheet_lost_is_doubtful():
    assert normal_phone("1.38E+10", "CN").doubtful
    assert not normal_phone("1.3800138E+10", "CN").doubtful


@pytest.mark.parametrize(
    "typed", ["", "N/A", "1380013800", "12345", "1" * 100, "1e99", "+", "+999123456", "000000000000", "张三"]
)
def test_what_is_no_number_here_is_none(typed):
    assert normal_phone(typed, "CN") is None


def _spellings(country: str, rng: random.Random) -> list[str]:
    examples = [phonenumbers.example_number_for_type(country, kind) for kind in range(11)]
    numbers = [
        "".join(c for c in phonenumbers.format_number(number, style) if c in "+0123456789")
        for number in examples
        if number
        for style in (phonenumbers.PhoneNumberFormat.E164, phonenumbers.PhoneNumberFormat.NATIONAL)
    ]
    return numbers + [_mistyped(number, rng) for number in numbers for _ in range(6)]


def _mistyped(number: str, rng: random.Random) -> str:
    place = rng.randrange(1, len(number))
    digit = str(rng.randrange(10))
    return number[:place] + rng.choice(["", digit, digit + number[place]]) + number[place + 1 :]


def test_the_fast_path_agrees_with_phonenumbers_in_every_country():
    rng = random.Random(20261121)
    decided = 0
    for country in COUNTRIES:
        for number in _spellings(country, rng):
            fast = phones._by_pattern(number, country)
            decided += fast is not None
            assert fast is None or fast == phones._by_library(number, country), (country, number)
            if number.startswith("+"):
                abroad = phones._by_pattern(number, phones._named_country(number[1:4]))
                assert abroad in (None, phones._by_library(number, "")), number
    assert decided > 2000


def test_a_number_is_written_in_full_abroad_and_nationally_at_home():
    assert format_phone("+8613800138000") == "+86 138 0013 8000"
    assert format_phone("+861088886666;ext=12") == "+86 10 8888 6666 ext. 12"
    assert format_phone("95588") == "95588"
    assert format_phone("+999") == "+999"
    assert format_phone("+0") == "+0"


def test_a_masked_number_keeps_its_country_and_last_four_digits():
    assert masked_phone("+8613800135678") == "+86 138 •••• 5678"
    assert masked_phone("+4542345678") == "+45 •••• 5678"
    assert masked_phone("66665678") == "•••• 5678"
    assert masked_phone("95588") == "••••••"


def test_digits_are_taken_from_any_script():
    assert phone_digits("+８６ (138) 0013-8000") == "8613800138000"
