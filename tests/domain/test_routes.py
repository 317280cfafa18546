"""Stops in the order of a way without a map, and when each begins."""

from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.records import AddressParts
from desktop_crm.domain.routes import Point, district_of, nearest_next, point_in, route_key, stop_times


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


@pytest.mark.parametrize(
    ("note", "point"),
    [
        ("likes tea\nGEO: 50.7374;7.0982\nX-SKYPE: anna", Point(50.7374, 7.0982)),
        ("GEO: geo:-33.45,-70.66", Point(-33.45, -70.66)),
        ("geo: 31.23, 121.47", Point(31.23, 121.47)),
        ("GEO: 131;200", None),
        ("His GEO: 1;2", None),
        ("", None),
    ],
)
def test_coordinates_are_read_from_what_a_card_left_in_the_note(note: str, point: Point | None) -> None:
    assert point_in(note) == point


def test_stops_follow_one_another_by_distance_from_the_first_and_unknown_ones_come_last() -> None:
    bonn, cologne, aachen, berlin = Point(50.7, 7.1), Point(50.9, 7.0), Point(50.8, 6.1), Point(52.5, 13.4)
    assert nearest_next([bonn, berlin, None, aachen, cologne]) == [0, 4, 3, 1, 2]
    assert nearest_next([]) == []
    # Beyond the date line Fiji is nearer to Samoa than to Japan.
    fiji, japan, samoa = Point(-17.8, 178.0), Point(35.7, 139.7), Point(-13.8, -172.1)
    assert nearest_next([fiji, japan, samoa]) == [0, 2, 1]


@given(st.lists(st.none() | st.builds(Point, st.floats(-90, 90), st.floats(-180, 180)), max_size=12))
@settings(deadline=None)
def test_every_stop_is_visited_once(points: list[Point | None]) -> None:
    assert sorted(nearest_next(points)) == list(range(len(points)))
