"""Sealed fields: what goes in comes out, and nothing else ever does."""

from __future__ import annotations

import itertools
import json
import os
import unicodedata
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.errors import SealBroken
from desktop_crm.vault.kdf import expand
from desktop_crm.vault.seal import AES_256_GCM, Sealer, key_id
from desktop_crm.vault.values import (
    Json,
    Value,
    decode_text,
    decode_value,
    encode_texts,
    encode_value,
    padded_length,
)

KEY = bytes(range(32))
OLD_KEY = bytes(reversed(range(32)))
SEALER = Sealer([KEY])
ROW = 3_721_000_000_000_000_001

plain_texts = st.text(st.characters(exclude_categories=["Cs"]))
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | plain_texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(plain_texts, inner, max_size=3),
    max_leaves=8,
)


@given(plain_texts)
@settings(deadline=None, max_examples=200)
def test_any_text_comes_back_composed(text: str) -> None:
    sealed = SEALER.seal("cu", "nm", ROW, text)
    assert SEALER.open("cu", "nm", ROW, sealed) == unicodedata.normalize("NFC", text)
    assert SEALER.open_text("cu", "nm", ROW, sealed) == unicodedata.normalize("NFC", text)


@given(
    st.integers() | st.dates() | st.decimals(allow_nan=False, allow_infinity=False) | st.binary(max_size=400)
)
@settings(deadline=None, max_examples=200)
def test_other_values_come_back_equal_and_of_the_same_type(value: Value) -> None:
    opened = SEALER.open("cu", "va", ROW, SEALER.seal("cu", "va", ROW, value))
    assert type(opened) is type(value)
    assert str(opened) == str(value)


@given(json_values)
@settings(deadline=None, max_examples=100)
def test_json_comes_back_composed(value: object) -> None:
    text = unicodedata.normalize("NFC", json.dumps(value, ensure_ascii=False))
    sealed = SEALER.seal("cu", "js", ROW, Json(value=value))
    assert SEALER.open("cu", "js", ROW, sealed) == Json(value=json.loads(text))


@pytest.mark.parametrize(
    "text", ["", "\0", "a\0", "\0" * 40, "\u202eabc\u202c", "\ufeff", "x" * 100_000, "é" * 63 + "ab"]
)
def test_awkward_texts_come_back(text: str) -> None:
    assert SEALER.open_text("cu", "nm", ROW, SEALER.seal("cu", "nm", ROW, text)) == text


def test_halves_of_surrogate_pairs_are_joined_or_replaced() -> None:
    assert decode_text(encode_texts(["\ud83d\ude00 \ud83d e\u0301"])[0]) == "😀 \ufffd é"


@pytest.mark.parametrize("value", [True, None, 1.5, datetime(2026, 1, 1), {"a": 1}])
def test_values_without_a_code_are_refused_before_sealing(value: object) -> None:
    with pytest.raises(TypeError):
        SEALER.seal("cu", "nm", ROW, value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), Json(value=float("nan"))])
def test_what_is_no_number_is_refused_before_sealing(value: Value) -> None:
    with pytest.raises(ValueError, match=r"number|JSON compliant"):
        SEALER.seal("cu", "nm", ROW, value)


def test_padding_hides_lengths_and_never_adds_more_than_an_eighth_to_long_texts() -> None:
    assert {padded_length(length) for length in range(3, 33)} == {32}
    for length in range(33, 257):
        assert padded_length(length) % 16 == 0
        assert 0 <= padded_length(length) - length < 16
    for length in range(257, 40_000):
        assert length <= padded_length(length) <= length * 1.12
    assert padded_length(1025) == 1088


def test_a_sealed_value_has_the_least_length_that_the_store_checks() -> None:
    assert len(SEALER.seal("cu", "nm", ROW, "")) == 65
    assert SEALER.seal("cu", "nm", ROW, "")[:1] == AES_256_GCM


def test_the_same_value_never_looks_the_same_twice() -> None:
    sealed = {SEALER.seal("cu", "nm", ROW, "Ana") for _ in range(100)}
    sealed |= set(SEALER.seal_texts("cu", "nm", [ROW] * 100, ["Ana"] * 100))
    assert len(sealed) == 200
    assert len({value[5:17] for value in sealed if value}) == 200


@pytest.mark.parametrize("size", [1, 30, 500])
def test_every_flipped_bit_and_every_truncation_is_refused(size: int) -> None:
    sealed = SEALER.seal("cu", "nm", ROW, "x" * size)
    flipped = (
        sealed[:place] + bytes([sealed[place] ^ 1 << bit]) + sealed[place + 1 :]
        for place in range(len(sealed))
        for bit in range(8)
    )
    cut = (sealed[:length] for length in range(len(sealed)))
    for mutant in itertools.chain(flipped, cut, [sealed + b"\0", sealed + sealed]):
        for opening in (SEALER.open, SEALER.open_text):
            with pytest.raises(SealBroken) as caught:
                opening("cu", "nm", ROW, mutant)
        assert (caught.value.table, caught.value.column) == ("cu", "nm")
        with pytest.raises(SealBroken):
            SEALER.open_texts("cu", "nm", [ROW], [mutant])


def test_values_moved_between_six_tables_columns_and_rows_are_refused() -> None:
    tables, columns, rows = ["cu", "cp", "in", "fu", "tg", "c"], ["nm", "va", "u"], [0, 1, ROW]
    places = list(itertools.product(tables, columns, rows))
    sealed = {place: SEALER.seal(*place, "Ana") for place in places}
    for source, target in itertools.permutations(places, 2):
        with pytest.raises(SealBroken):
            SEALER.open(*target, sealed[source])
    assert all(SEALER.open(*place, sealed[place]) == "Ana" for place in places)


@given(st.binary(max_size=200))
@settings(deadline=None, max_examples=300)
def test_foreign_bytes_are_refused(noise: bytes) -> None:
    for value in (noise, AES_256_GCM + noise, AES_256_GCM + key_id(KEY) + noise):
        with pytest.raises(SealBroken):
            SEALER.open("cu", "nm", ROW, value)
        with pytest.raises(SealBroken):
            SEALER.open_texts("cu", "nm", [ROW], [value])


@pytest.mark.parametrize("value", ["text", 5, 1.5])
def test_cells_that_hold_no_blob_are_refused(value: object) -> None:
    with pytest.raises(SealBroken):
        SEALER.open("cu", "nm", ROW, value)  # type: ignore[arg-type]
    with pytest.raises(SealBroken):
        SEALER.open_texts("cu", "nm", [ROW], [value])  # type: ignore[list-item]


def test_an_impossible_row_id_is_refused() -> None:
    with pytest.raises(SealBroken):
        SEALER.open("cu", "nm", 2**63, SEALER.seal("cu", "nm", ROW, "Ana"))


def test_a_value_of_another_type_is_not_opened_as_text() -> None:
    with pytest.raises(SealBroken):
        SEALER.open_text("cu", "nm", ROW, SEALER.seal("cu", "nm", ROW, 5))
    with pytest.raises(SealBroken):
        SEALER.open_texts("cu", "nm", [ROW], [SEALER.seal("cu", "nm", ROW, b"Ana")])


def test_a_refusal_carries_nothing_of_the_value() -> None:
    nonce = bytes(12)
    head = AES_256_GCM + key_id(KEY)
    cipher = SEALER._column(key_id(KEY), "cu", "nm")
    plain = b"T\x0cHidden Name\xff".ljust(32, b"\0")
    sealed = head + nonce + cipher.cipher.encrypt(nonce, plain, cipher.associated(ROW))
    with pytest.raises(SealBroken) as caught:
        SEALER.open_text("cu", "nm", ROW, sealed)
    assert str(caught.value) == "SealBroken"
    assert caught.value.__suppress_context__


@given(st.lists(st.none() | plain_texts, max_size=20))
@settings(deadline=None, max_examples=50)
def test_columns_in_bulk_equal_columns_one_by_one(texts: list[str | None]) -> None:
    rows = range(ROW, ROW + len(texts))
    composed = [text if text is None else unicodedata.normalize("NFC", text) for text in texts]
    sealed = SEALER.seal_texts("cu", "nm", rows, texts)
    assert SEALER.open_texts("cu", "nm", rows, sealed) == composed
    singly = [
        None if value is None else SEALER.open("cu", "nm", row, value)
        for row, value in zip(rows, sealed, strict=True)
    ]
    assert singly == composed


def test_long_texts_pass_in_bulk_too() -> None:
    texts = ["x" * 127, "x" * 128, "客" * 43, "x" * 70_000]
    assert SEALER.open_texts("in", "tx", range(4), SEALER.seal_texts("in", "tx", range(4), texts)) == texts


def test_columns_in_bulk_need_as_many_rows_as_values() -> None:
    with pytest.raises(TypeError):
        SEALER.seal_texts("cu", "nm", [1, 2], ["Ana"])
    with pytest.raises(TypeError):
        SEALER.open_texts("cu", "nm", [1], [None, None])


def test_a_rotated_store_opens_old_values_and_seals_new_ones_with_the_new_key() -> None:
    old, both = Sealer([OLD_KEY]), Sealer([KEY, OLD_KEY])
    sealed = [old.seal("cu", "nm", 1, "Ana"), both.seal("cu", "nm", 2, "Bo"), None]
    assert both.open_texts("cu", "nm", [1, 2, 3], sealed) == ["Ana", "Bo", None]
    assert both.open("cu", "nm", 1, sealed[0] or b"") == "Ana"
    assert SEALER.open("cu", "nm", 2, sealed[1] or b"") == "Bo"
    with pytest.raises(SealBroken):
        SEALER.open("cu", "nm", 1, sealed[0] or b"")


def test_the_key_id_alone_chooses_the_key() -> None:
    both = Sealer([KEY, OLD_KEY])
    sealed = both.seal("cu", "nm", 1, "Ana")
    with pytest.raises(SealBroken):
        both.open("cu", "nm", 1, sealed[:1] + key_id(OLD_KEY) + sealed[5:])


def test_codes_with_nul_are_refused_before_sealing() -> None:
    with pytest.raises(TypeError):
        SEALER.seal("cu\0", "nm", 1, "Ana")


@pytest.mark.parametrize(
    "plain",
    [
        b"",
        b"T",
        b"X\x00".ljust(32, b"\0"),
        b"T\x05Hello".ljust(48, b"\0"),
        b"T\x05Hello".ljust(31, b"\0") + b"x",
        b"T\x85\x00Hello".ljust(32, b"\0"),
        b"T\xff\xff\xff\xff\x7f".ljust(32, b"\0"),
        b"T\x80\x80\x80".ljust(3, b"\0"),
        b"T\x01\xff".ljust(32, b"\0"),
        b"I\x00".ljust(32, b"\0"),
        b"I\x02\x00\x01".ljust(32, b"\0"),
        b"D\x0820260101".ljust(32, b"\0"),
        b"D\x0a2026-02-30".ljust(32, b"\0"),
        b"D\x0a2026-W01-1".ljust(32, b"\0"),
        b"N\x03NaN".ljust(32, b"\0"),
        b"N\x03abc".ljust(32, b"\0"),
        b"N\x04 1.5".ljust(32, b"\0"),
        b"J\x01{".ljust(32, b"\0"),
    ],
)
def test_plaintexts_that_no_version_wrote_are_refused(plain: bytes) -> None:
    sealed_by_hand = SEALER._column(key_id(KEY), "cu", "nm")
    nonce = os.urandom(12)
    ciphertext = sealed_by_hand.cipher.encrypt(nonce, plain, sealed_by_hand.associated(1))
    sealed = sealed_by_hand.head + nonce + ciphertext
    with pytest.raises(SealBroken):
        SEALER.open("cu", "nm", 1, sealed)
    with pytest.raises(SealBroken):
        SEALER.open_text("cu", "nm", 1, sealed)
    with pytest.raises(SealBroken):
        SEALER.open_texts("cu", "nm", [1], [sealed])


@pytest.mark.parametrize("value", [date(1, 1, 1), Decimal("-0.00"), 2**2000, "\0\0"])
def test_plaintexts_are_padded_and_come_back(value: Value) -> None:
    plain = encode_value(value)
    assert len(plain) == padded_length(len(plain))
    assert str(decode_value(plain)) == str(value)


def test_each_table_has_a_key_of_its_own() -> None:
    assert expand(KEY, b"field:cu") != expand(KEY, b"field:cp")
    assert SEALER._column(key_id(KEY), "cu", "nm") is SEALER._column(key_id(KEY), "cu", "nm")


def test_what_does_not_open_is_told_with_its_table_and_column() -> None:
    sealer = Sealer([bytes(32)])
    sealed = sealer.seal("cu", "nm", 1, "Anna Berg")
    with pytest.raises(SealBroken) as caught:
        sealer.open("cu", "no", 1, sealed)
    assert (caught.value.table, caught.value.column) == ("cu", "no")
    with pytest.raises(SealBroken) as caught:
        sealer.open_texts("cu", "no", [1], [sealed])
    assert (caught.value.table, caught.value.column) == ("cu", "no")


@pytest.mark.parametrize(("table", "column"), [("c\0u", "nm"), ("cu", "n\0m")])
def test_codes_that_could_be_split_in_another_way_are_refused(table: str, column: str) -> None:
    with pytest.raises(TypeError):
        Sealer([bytes(32)]).seal(table, column, 1, "Anna Berg")


def test_a_renewed_key_seals_and_the_former_still_opens() -> None:
    sealer = Sealer([bytes(32)])
    before = sealer.seal("cu", "nm", 1, "Anna Berg")
    sealer.become([bytes(range(32)), bytes(32)])
    after = sealer.seal("cu", "no", 1, "likes tea")
    assert after[1:5] == key_id(bytes(range(32)))
    assert sealer.open("cu", "nm", 1, before) == "Anna Berg"
    assert sealer.open("cu", "no", 1, after) == "likes tea"


@pytest.mark.parametrize(
    ("length", "padded"),
    [
        (1, 32),
        (32, 32),
        (33, 48),
        (255, 256),
        (256, 256),
        (257, 272),
        (272, 272),
        (1000, 1024),
        (70_000, 71_680),
    ],
)
def test_lengths_are_padded_so_that_they_tell_little(length: int, padded: int) -> None:
    assert padded_length(length) == padded
