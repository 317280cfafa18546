"""Stops in the order of a way without a map, and when each begins."""

from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.records import AddressParts
from desktop_crm.domain.routes import district_of, route_key, stop_times


@pytest.mark.parametrize(
    ("street", "city", "region", "district"),
    [
        ("南山区科技路8号", "深圳市", "广东省", "南山区"),
        ("广东省深圳市福田区益田路1号", "深圳市", "广东省", "福田区"),
        ("浦东新区世纪大道100号", "上海市", "", "浦东新区"),
        ("工业园区星湖街328号", "苏州市", "江苏省", "工业园区"),
        ("昆山市前进路5号", "苏州市", "江苏省", "昆山市"),
        ("阳光小区3栋201", "无锡市", "江苏省", ""),
        ("中山路99号", "无锡市", "江苏省", ""),
    ],
)
def test_a_chinese_district_is_read_from_the_address(
    street: str, city: str, region: str, district: str
) -> None:
    assert district_of(AddressParts(street=street, city=city, region=region)) == district


def test_elsewhere_the_postcode_parts_a_town() -> None:
    assert district_of(AddressParts(street="Via Dante 4", city="Milano", postcode="20121")) == "20121"
    assert district_of(AddressParts(street="1 Strand", city="London", postcode="WC2N 5HR")) == "WC2N"
    assert district_of(AddressParts(street="Hauptstr. 1", city="Ulm")) == ""


def test_stops_run_by_town_district_and_along_the_street_and_without_address_last() -> None:
    near = AddressParts(street="南山区科技路8号", city="深圳市")
    further = AddressParts(street="南山区科技路126号", city="深圳市")
    other = AddressParts(street="福田区益田路1号", city="深圳市")
    milan = AddressParts(street="Via Dante 4", city="Milano", postcode="20121")
    stops = [None, further, milan, near, other]
    assert sorted(stops, key=route_key) == [milan, other, near, further, None]


@settings(deadline=None)
@given(st.integers(0, 30), st.times(), st.integers(5, 480))
def test_stops_follow_one_another_and_none_begins_past_midnight(
    count: int, first: time, minutes: int
) -> None:
    times = stop_times(count, first, minutes)
    assert len(times) == count
    assert times == sorted(times)
    assert times[:1] == [first.replace(second=0, microsecond=0)][:count]


def test_a_stop_begins_so_many_minutes_after_the_one_before() -> None:
    assert stop_times(3, time(9), 90) == [time(9), time(10, 30), time(12)]
