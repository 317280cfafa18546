import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_crm.domain.contact_points import LONGEST_VALUE, check, masked
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.id_numbers import birth_date, is_credit_code, is_resident_id
from desktop_crm.domain.records import ContactKind

# The examples that stand in the standards themselves.
RESIDENT = "11010519491231002X"
CREDIT = "91350100M000100Y43"


def problem(kind: ContactKind, value: str, country: str = "CN") -> tuple[str, str]:
    with pytest.raises(BadInput) as refused:
        check(kind, value, country)
    return refused.value.field, refused.value.problem


@pytest.mark.parametrize(
    ("kind", "value", "normal"),
    [
        (ContactKind.PHONE, "138 0013 8000", "+8613800138000"),
        (ContactKind.PHONE, "955-88", "95588"),
        (ContactKind.EMAIL, " W.Li+crm@HDJM.Example ", "w.li+crm@hdjm.example"),
        (ContactKind.EMAIL, "Anna Berg <mailto:anna@example.com>", "anna@example.com"),
        (ContactKind.EMAIL, "post@xn--mller-kva.example", "post@müller.example"),
        (ContactKind.EMAIL, "信箱@例子.公司", "信箱@例子.公司"),
        (ContactKind.WEBSITE, "HDJM.example/", "https://hdjm.example"),
        (ContactKind.WEBSITE, "http://hdjm.example:8080/a?b=c", "http://hdjm.example:8080/a?b=c"),
        (ContactKind.ID_NUMBER, "110105 19491231 002x", RESIDENT),
        (ContactKind.ID_NUMBER, CREDIT, CREDIT),
        (ContactKind.ID_NUMBER, "E-1234 5678", "E12345678"),
        (ContactKind.DATE, "3月12日", "--03-12"),
        (ContactKind.IM, "HengDa_Li", "hengda_li"),
        (ContactKind.ADDRESS, "蘇州市\n園區路 8 號", "苏州市 园区路 8 号"),
    ],
)
def test_equal_values_share_one_normal_form(kind, value, normal):
    checked = check(kind, value, "CN")
    assert checked.normal == normal
    assert checked.value == value.strip()


@pytest.mark.parametrize(
    "value",
    [
        "anna",
        "anna@",
        "@example.com",
        "a b@example.com",
        "anna@example",
        "a..b@example.com",
        "a@-x.com",
        "a@b..c",
    ],
)
def test_what_is_no_mail_address_is_refused(value):
    assert problem(ContactKind.EMAIL, value) == ("email", "not_an_email")


@pytest.mark.parametrize(
    "value", ["http://", "ftp://example.com", "no host", "http://a.example:99999", "javascript:alert(1)"]
)
def test_what_is_no_website_is_refused(value):
    assert problem(ContactKind.WEBSITE, value) == ("website", "not_a_website")


def compared_by(kind: ContactKind, value: str) -> str | None:
    try:
        return check(kind, value, "CN").normal
    except BadInput:
        return None


@given(st.text("ab-._~/xn?#@:2 é", max_size=20), st.sampled_from(["", "a.example", "xn--mller-kva.example"]))
@example("", "a.example/")
@example(".a.example", "x" * 64)
@settings(deadline=None)
def test_a_website_is_the_same_one_whatever_the_case_of_its_scheme(rest, host):
    # Only the scheme in small letters takes the short way.
    assert compared_by(ContactKind.WEBSITE, f"https://{host}{rest}") == compared_by(
        ContactKind.WEBSITE, f"HTTPS://{host}{rest}"
    )


@given(st.text("abX-.9_", max_size=12))
@example("x" * 63)
@example("x" * 64)
@settings(deadline=None)
def test_a_plain_domain_is_what_the_codec_makes_of_it(name):
    domain = f"{name}.Example"
    normal = compared_by(ContactKind.EMAIL, f"anna@{domain}")
    assert normal in (None, "anna@" + domain.lower())
    if normal:
        assert domain.lower().encode("idna").decode("idna") == domain.lower()


def test_marks_of_direction_do_not_tell_values_apart():
    assert check(ContactKind.EMAIL, "anna@example.com\u200e", "CN").normal == "anna@example.com"


def test_each_kind_says_what_is_wrong():
    assert problem(ContactKind.PHONE, "1380013800") == ("phone", "not_a_phone")
    assert problem(ContactKind.PHONE, "call me") == ("phone", "not_a_phone")
    assert problem(ContactKind.DATE, "soon") == ("date", "not_a_date")
    assert problem(ContactKind.ID_NUMBER, RESIDENT[:-1] + "1") == ("id_number", "bad_checksum")
    assert problem(ContactKind.ID_NUMBER, "?") == ("id_number", "not_an_id_number")
    assert problem(ContactKind.IM, " \u200e ") == ("im", "empty")
    assert problem(ContactKind.ADDRESS, "x" * (LONGEST_VALUE + 1)) == ("address", "too_long")


def test_identity_numbers_of_other_countries_have_no_check_of_ours():
    assert check(ContactKind.ID_NUMBER, "123456789012345678", "IT").normal == "123456789012345678"


@pytest.mark.parametrize("place", range(18))
def test_one_wrong_character_is_caught_in_either_chinese_number(place):
    for number, valid in ((RESIDENT, is_resident_id), (CREDIT, is_credit_code)):
        assert valid(number)
        wrong = "1" if number[place] != "1" else "2"
        assert not valid(number[:place] + wrong + number[place + 1 :])


def test_a_resident_number_tells_the_birth_date():
    assert str(birth_date(RESIDENT)) == "1949-12-31"
    assert birth_date("110105194913310020") is None
    assert not is_resident_id("110105194913310020")
    assert not is_credit_code("?" * 18)
    assert birth_date(CREDIT) is None


def test_a_masked_value_shows_little():
    assert masked(ContactKind.PHONE, "+8613800135678") == "+86 138 •••• 5678"
    assert masked(ContactKind.EMAIL, "wang@hdjm.example") == "w•••@hdjm.example"
    assert masked(ContactKind.ID_NUMBER, RESIDENT) == "••••••••002X"
    assert masked(ContactKind.ID_NUMBER, "E123") == "••••••"
    assert masked(ContactKind.ADDRESS, "8 Garden Road, Suzhou", city="Suzhou") == "••••••, Suzhou"
    assert masked(ContactKind.ADDRESS, "苏州市园区路8号", city="苏州") == "苏州 ••••••"
    assert masked(ContactKind.IM, "hengda_li") == "••••••"
