"""How a table's columns were corrected is kept, and found again by the headings alone."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.sales_records import SalesKind
from desktop_crm.exchange.columns import recognise
from desktop_crm.exchange.fields import Field, Mapping
from desktop_crm.exchange.kept_columns import (
    columns_for,
    correction,
    headings_of,
    kept_as_json,
    kept_for,
    kept_from,
)
from desktop_crm.exchange.sales_columns import match_columns, recognise_sales
from desktop_crm.exchange.sales_fields import SalesField

HEADERS = ("姓名", "手机", "会员号", "接待人")
DEALS = ("Opportunity", "Account", "Close Value", "Remark")


def corrected(found: Mapping) -> Mapping:
    return found.with_column(2, Field.NICKNAME).with_column(3, Field.CITY)


def test_the_same_headings_bring_the_correction_back_whatever_their_spelling() -> None:
    found = recognise(HEADERS, [])
    kept = correction(HEADERS, found, corrected(found), None)
    assert kept is not None
    again = [" 姓名 ", "手机*", "会员号", "接待人(内部)", "", ""]
    mapping, sales = columns_for(again, recognise(again, []), kept_for(again, [kept]))
    assert [one.field for one in mapping.columns[:4]] == [
        Field.NAME,
        Field.PHONE,
        Field.NICKNAME,
        Field.CITY,
    ]
    assert sales is None


def test_other_headings_are_read_as_found() -> None:
    found = recognise(HEADERS, [])
    kept = correction(HEADERS, found, corrected(found), None)
    assert kept is not None
    assert kept_for((*HEADERS, "部门"), [kept]) is None
    assert kept_for(HEADERS[::-1], [kept]) is None


def test_only_what_was_corrected_is_kept_so_that_other_columns_may_be_found_anew() -> None:
    found = recognise(HEADERS, [])
    kept = correction(HEADERS, found, corrected(found), None)
    assert kept is not None
    assert [place for place, _ in kept.corrected] == [2, 3]


def test_a_table_read_as_found_leaves_nothing_to_keep() -> None:
    found = recognise(HEADERS, [])
    assert correction(HEADERS, found, found, recognise_sales(HEADERS)) is None
    assert correction(DEALS, recognise(DEALS, []), recognise(DEALS, []), recognise_sales(DEALS)) is None


def test_a_table_of_deals_taken_for_people_is_kept_as_one_of_people_and_the_other_way_round() -> None:
    found = recognise(DEALS, [])
    people = correction(DEALS, found, found, None)
    assert people is not None
    assert columns_for(DEALS, found, people) == (found, None)
    as_products = match_columns(HEADERS, SalesKind.PRODUCTS)
    products = correction(HEADERS, recognise(HEADERS, []), recognise(HEADERS, []), as_products)
    assert products is not None
    assert columns_for(HEADERS, recognise(HEADERS, []), products)[1] == as_products


def test_a_table_without_headings_or_far_too_wide_is_never_known_again() -> None:
    nameless = ("", "", "")
    wide = [f"c{number}" for number in range(2000)]
    for headers in (nameless, wide):
        found = recognise(headers, [])
        kept = correction(headers, found, found.with_column(0, Field.NAME), None)
        assert kept is not None
        assert kept_for(headers, [kept]) is None


@given(
    st.lists(st.sampled_from(["姓名", "Deal ID", "Amount", "Remark", "", "Owner"]), min_size=1, max_size=6),
    st.data(),
)
@settings(deadline=None, max_examples=60)
def test_what_is_kept_survives_its_way_through_the_store(headers: list[str], data: st.DataObject) -> None:
    found = recognise(headers, [])
    place = data.draw(st.integers(0, len(headers) - 1))
    chosen = found.with_column(place, data.draw(st.sampled_from(list(Field))), "work")
    sales = data.draw(
        st.sampled_from([None, match_columns(headers, SalesKind.DEALS).with_column(place, SalesField.NOTE)])
    )
    kept = correction(headers, found, chosen, sales)
    if kept is not None:
        assert kept_from(json.loads(json.dumps(kept_as_json(kept)))) == kept
        if headings_of(headers):
            mapping, again = columns_for(headers, found, kept_for(headers, [kept]))
            assert again == sales
            assert sales is not None or mapping == chosen


def test_a_field_of_a_newer_version_is_a_value_error() -> None:
    found = recognise(HEADERS, [])
    kept = correction(HEADERS, found, corrected(found), None)
    assert kept is not None
    value = kept_as_json(kept)
    value["corrected"][0][1] = "shoe_size"
    with pytest.raises(ValueError, match="shoe_size"):
        kept_from(value)
