"""Stops in the order of a way without a map, and when each begins."""

from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.records import AddressParts
from desktop_crm.domain.routes import district_of, route_key, stop_times

_TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0, tzinfo=None))


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


def test_a_fixed_time_stands_and_the_stops_after_it_follow() -> None:
    times = stop_times([None, time(11, 30), None], time(9), 60)
    assert times == [time(9), time(11, 30), time(12, 30)]


@settings(deadline=None)
@given(st.lists(st.none() | _TIMES, max_size=30), _TIMES, st.integers(5, 480))
def test_every_stop_has_a_time_of_the_day_and_fixed_ones_their_own(
    fixed: list[time | None], first: time, minutes: int
) -> None:
    times = stop_times(fixed, first, minutes)
    assert len(times) == len(fixed)
    assert all(own is None or own == at for own, at in zip(fixed, times, strict=True))
    loose = stop_times([None] * len(fixed), first, minutes)
    assert loose == sorted(loose)
