"""The order of stops on a day: districts out of addresses, the way along streets or by distance, and the times."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from math import asin, cos, radians, sin, sqrt

from desktop_crm.domain.names import is_cjk
from desktop_crm.domain.pinyin import sort_key
from desktop_crm.domain.records import AddressParts

# 南山区, 浦东新区, 工业园区, 昆山市, 桐庐县; but not 阳光小区, which is a block of flats.
_DISTRICT = re.compile(r"[\u4e00-\u9fff]{1,8}?(?:区|县|旗|市)(?![内里外])")
_NO_DISTRICT = re.compile(r".*(?:小|社|校|厂|院|片|住宅|别墅)区$")
_NUMBER = re.compile(r"\d+")
_GEO = re.compile(r"^GEO: *(?:geo:)?(-?\d+(?:\.\d+)?) *[;,] *(-?\d+(?:\.\d+)?)", re.MULTILINE | re.IGNORECASE)
_RIGHT_ANGLE = 90
_LAST_MINUTE = 24 * 60 - 1

RouteKey = tuple[str, str, str, str, int]


def district_of(address: AddressParts) -> str:
    """Return the part of a town that an address lies in: 南山区, or the area of its postcode; empty if neither.

    No map is asked: a Chinese district is read from the street or region, elsewhere postcodes part a town.
    """
    rest = address.street
    for larger in (address.country, address.region, address.city):
        rest = rest.removeprefix(larger) if larger else rest
    for text in (rest, address.region.removeprefix(address.city)):
        found = _DISTRICT.match(text)
        if found and found[0] != address.city and not _NO_DISTRICT.match(found[0]):
            return found[0]
    joined = address.street + address.city
    return "" if joined and is_cjk(joined[0]) else address.postcode.split(" ")[0]


def route_key(address: AddressParts | None) -> RouteKey:
    """Return what stops are sorted by: town, district, postcode, street, house number; without an address last."""
    if address is None or not (address.city or address.street or address.postcode):
        return ("\uffff", "", "", "", 0)
    number = _NUMBER.search(address.street)
    street = _NUMBER.sub(" ", address.street).strip(" ,.")
    return (
        sort_key(address.city),
        sort_key(district_of(address)),
        address.postcode,
        sort_key(street),
        int(number[0]) if number else 0,
    )


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the earth in degrees (WGS 84): north and east are above zero."""

    latitude: float
    longitude: float


def point_in(note: str) -> Point | None:
    """Return the coordinates that a contact card brought (RFC 6350, GEO), which the import keeps in the note."""
    found = _GEO.search(note)
    if not found:
        return None
    latitude, longitude = float(found[1]), float(found[2])
    inside = abs(latitude) <= _RIGHT_ANGLE and abs(longitude) <= 2 * _RIGHT_ANGLE
    return Point(latitude, longitude) if inside else None


def nearest_next(points: Sequence[Point | None]) -> list[int]:
    """Return the places of stops from the first on, each time to the nearest left; those without a point come last."""
    left = [(place, point) for place, point in enumerate(points) if point is not None]
    way = left[:1]
    left = left[1:]
    while left:
        here = way[-1][1]
        way.append(min(left, key=lambda one: _distance(here, one[1])))
        left.remove(way[-1])
    return [*(place for place, _ in way), *(place for place, point in enumerate(points) if point is None)]


def _distance(one: Point, other: Point) -> float:
    """Return how far two points lie apart, as an angle at the centre of the earth (haversine formula)."""
    north, south = radians(one.latitude), radians(other.latitude)
    across = sin((north - south) / 2) ** 2
    along = sin(radians(one.longitude - other.longitude) / 2) ** 2
    return 2 * asin(min(1.0, sqrt(across + cos(north) * cos(south) * along)))


def stop_times(count: int, first: time, minutes: int) -> list[time]:
    """Return when each of so many stops begins: `minutes` after the one before it, none past midnight."""
    start = first.hour * 60 + first.minute
    return [time(*divmod(min(start + place * minutes, _LAST_MINUTE), 60)) for place in range(count)]
