"""Birthdays by the lunar calendar survive files."""

from typing import Literal

import pytest

from desktop_crm.domain.records import ContactKind, ContactPoint, CustomerRecord
from desktop_crm.exchange.repairs import repair_date
from tests.whole_files import read_vcard, write_vcard


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_lunar_birthday_comes_back_from_a_card(version: Literal["3.0", "4.0"]) -> None:
    birthday = ContactPoint(kind=ContactKind.DATE, value="农历八月十五", label="birthday")
    record = CustomerRecord(name="王芳", contact_points=(birthday,))
    (read,) = read_vcard(write_vcard([record], version)).records
    assert [(point.value, point.label) for point in read.contact_points] == [("农历八月十五", "birthday")]


def test_a_lunar_day_in_a_column_is_kept_and_nonsense_is_not() -> None:
    assert repair_date(" 农历闰四月初二 ") == "农历闰四月初二"
    assert repair_date("农历十三月") == ""
