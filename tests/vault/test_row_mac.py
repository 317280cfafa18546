"""Rows packed and authenticated."""

from __future__ import annotations

import math
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.errors import StoreDamaged
from desktop_crm.vault.row_mac import MODULUS, Integrity, Stored, decode_row, encode_row

INTEGRITY = Integrity(bytes(range(32)))

stored_values = (
    st.none()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.text()
    | st.text(st.characters(categories=["Cs"]), max_size=3)
    | st.binary()
)
stored_rows = st.lists(stored_values, max_size=8).map(tuple)


@given(stored_rows)
@settings(deadline=None, max_examples=200)
def test_every_row_comes_back(row: tuple[Stored, ...]) -> None:
    unpacked = decode_row(encode_row(row))
    assert unpacked == row
    assert [type(value) for value in unpacked] == [type(value) for value in row]


@given(stored_rows, stored_rows)
@settings(deadline=None, max_examples=200)
def test_different_rows_are_packed_differently(one: tuple[Stored, ...], other: tuple[Stored, ...]) -> None:
    same = [(type(value), value) for value in one] == [(type(value), value) for value in other]
    signs = [math.copysign(1, value) for row in (one, other) for value in row if isinstance(value, float)]
    assert (encode_row(one) == encode_row(other)) == same or -1.0 in signs


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("ab", "c"), ("a", "bc")),
        ((None, ""), ("", None)),
        (("",), ()),
        ((1,), (1.0,)),
        (("1",), (1,)),
        (("a",), (b"a",)),
        ((0.0,), (-0.0,)),
    ],
)
def test_rows_that_look_alike_have_different_macs(one: tuple[Stored, ...], other: tuple[Stored, ...]) -> None:
    assert INTEGRITY.row_mac("cu", 1, one) != INTEGRITY.row_mac("cu", 1, other)


def test_truth_is_packed_as_sqlite_stores_it() -> None:
    assert encode_row((True, False)) == encode_row((1, 0))


def test_integers_that_sqlite_cannot_hold_are_refused() -> None:
    with pytest.raises(struct.error):
        encode_row((2**63,))


@pytest.mark.parametrize("cut", range(1, 33))
def test_a_packed_row_that_was_cut_is_damage(cut: int) -> None:
    packed = encode_row((b"1234", "abcd", 1, 1.5))
    parts = {len(packed), *(len(packed) - size for size in (9, 18, 27))}
    if len(packed) - cut in parts:
        assert len(decode_row(packed[:-cut])) < 4
    else:
        with pytest.raises(StoreDamaged) as caught:
            decode_row(packed[:-cut])
        assert caught.value.part == "value"


@given(st.binary(max_size=60))
@settings(deadline=None, max_examples=200)
def test_foreign_bytes_are_a_row_or_damage_and_allocate_nothing(noise: bytes) -> None:
    for packed in (noise, b"S\xff\xff\xff\xff" + noise, b"X" + noise, b"S\x00\x00\x00\x01\xff"):
        try:
            row = decode_row(packed)
        except StoreDamaged:
            continue
        # A payload of a NaN may lose its bits; everything else is packed as it came.
        assert encode_row(row) == packed or any(value != value for value in row)


def test_a_row_mac_binds_table_row_and_every_value() -> None:
    macs = {
        INTEGRITY.row_mac(table, row_id, values)
        for table in ("cu", "cp")
        for row_id in (1, 2)
        for values in ((1, None), (1, ""), (2, None))
    }
    assert len(macs) == 12
    assert {len(mac) for mac in macs} == {16}
    assert Integrity(bytes(32)).row_mac("cu", 1, (1, None)) not in macs


def test_a_sum_of_elements_shows_deleted_doubled_and_rolled_back_rows() -> None:
    rows = {row_id: INTEGRITY.row_mac("cu", row_id, (row_id, "v")) for row_id in range(20)}
    elements = [INTEGRITY.element("cu", row_id, mac) for row_id, mac in rows.items()]
    total = sum(elements) % MODULUS
    assert total == sum(reversed(elements)) % MODULUS
    assert total != sum(elements[1:]) % MODULUS
    assert total != sum([*elements, elements[0]]) % MODULUS
    older = INTEGRITY.element("cu", 0, INTEGRITY.row_mac("cu", 0, (0, "older")))
    assert total != (sum(elements[1:]) + older) % MODULUS
    assert (total - elements[0] + elements[0]) % MODULUS == total
    assert len({*elements, INTEGRITY.element("cp", 0, rows[0])}) == 21


@given(st.lists(st.tuples(stored_values, stored_values | st.booleans()), min_size=1, max_size=6))
@settings(deadline=None, max_examples=100)
def test_many_rows_have_the_macs_and_the_sum_of_single_ones(rows: list[tuple[Stored, Stored]]) -> None:
    ids = range(1, len(rows) + 1)
    macs = INTEGRITY.row_macs("cu", ids, list(zip(*rows, strict=True)))
    assert macs == [INTEGRITY.row_mac("cu", row_id, row) for row_id, row in zip(ids, rows, strict=True)]
    elements = [INTEGRITY.element("cu", row_id, mac) for row_id, mac in zip(ids, macs, strict=True)]
    assert INTEGRITY.sum_of_elements("cu", ids, macs) == sum(elements)


def test_a_chain_shows_changed_dropped_and_reordered_links() -> None:
    def chained(*bodies: bytes) -> bytes:
        link = b""
        for body in bodies:
            link = INTEGRITY.chain(link, body)
        return link

    links = [chained(b"a", b"b", b"c"), chained(b"a", b"c", b"b"), chained(b"a", b"c"), chained(b"ab", b"c")]
    assert len(set(links)) == 4
    assert {len(link) for link in links} == {32}


def test_row_macs_elements_and_chains_stay_what_they_were() -> None:
    row_mac = INTEGRITY.row_mac("cu", 7, (1, None, 2.5, "李", b"\x00"))
    assert row_mac.hex() == "fe37f846e2b1440aae1dc29cdb94afdf"
    assert (
        f"{INTEGRITY.element('cu', 7, row_mac):064x}"
        == "317c5458dcb93838471ea3c0d9e2c708f0953415415df03e6fe581810bb7ed9d"
    )
    assert (
        INTEGRITY.chain(b"", b"body").hex()
        == "0d381f4b5bb54ce2633a5e168621fe1f33e6fb2f14f48c691de90321d2c3d3ea"
    )


def test_while_a_rotation_lasts_rows_hold_under_either_key_and_sums_under_the_last() -> None:
    old, new = Integrity(bytes(32)), Integrity(bytes([1] * 32))
    both = Integrity(bytes([1] * 32), bytes(32))
    row = (1, "text", None)
    assert both.row_mac("cu", 1, row) == new.row_mac("cu", 1, row)
    for mac in (old.row_mac("cu", 1, row), new.row_mac("cu", 1, row)):
        assert both.holds("cu", 1, row, mac)
        assert not both.holds("cu", 2, row, mac)
        assert both.element("cu", 1, mac) == old.element("cu", 1, mac)
    assert both.chain(b"", b"body") == old.chain(b"", b"body") != new.chain(b"", b"body")
    assert not new.holds("cu", 1, row, old.row_mac("cu", 1, row))
