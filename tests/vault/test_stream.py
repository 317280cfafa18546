"""Streams of sealed chunks: whole and in order, or refused."""

from __future__ import annotations

import io
import os
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.errors import SealBroken
from desktop_crm.vault.stream import (
    CHUNK_SIZE,
    _Stream,
    open_chunks,
    open_stream,
    read_chunks,
    seal_chunks,
    seal_stream,
)
from tests.torture_report import PlanRow

MUTANTS = int(os.environ.get("MUTANTS", "300"))
KEY = bytes(range(32))
DATA = random.Random(3).randbytes(3 * CHUNK_SIZE + 100)
CHUNKS = seal_chunks(KEY, DATA)


@pytest.mark.parametrize("size", [0, 1, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE, 200_000])
def test_contents_of_any_size_come_back(size: int) -> None:
    chunks = seal_chunks(KEY, DATA[:size])
    assert len(chunks) == max(1, -(-size // CHUNK_SIZE))
    assert open_chunks(KEY, chunks) == DATA[:size]


@given(st.lists(st.binary(max_size=50_000), max_size=8))
@settings(deadline=None, max_examples=30)
def test_contents_may_come_in_parts_and_lie_in_a_file(parts: list[bytes]) -> None:
    file = io.BytesIO(b"".join(seal_stream(KEY, parts)))
    assert b"".join(open_stream(KEY, read_chunks(file))) == b"".join(parts)


@pytest.mark.parametrize("step", [1_000, CHUNK_SIZE // 2, CHUNK_SIZE - 1, CHUNK_SIZE + 1])
def test_however_contents_are_cut_into_parts_they_make_the_same_chunks(step: int) -> None:
    chunks = list(seal_stream(KEY, [DATA[at : at + step] for at in range(0, len(DATA), step)]))
    assert [len(chunk) for chunk in chunks] == [len(chunk) for chunk in CHUNKS]
    assert open_chunks(KEY, chunks) == DATA


def test_large_contents_are_sealed_without_holding_them() -> None:
    taken = 0

    def parts() -> object:
        nonlocal taken
        for _ in range(64):
            taken += 1
            yield bytes(CHUNK_SIZE)

    chunks = seal_stream(KEY, parts())  # type: ignore[arg-type]
    next(chunks)
    assert taken == 2


@pytest.mark.parametrize(
    "changed",
    [
        [],
        CHUNKS[:-1],
        CHUNKS[:1],
        CHUNKS[1:],
        CHUNKS[:1] + CHUNKS[2:],
        [CHUNKS[0], CHUNKS[2], CHUNKS[1], CHUNKS[3]],
        [CHUNKS[0], CHUNKS[1], CHUNKS[1], CHUNKS[2], CHUNKS[3]],
        [*CHUNKS, CHUNKS[-1]],
        [*CHUNKS, b""],
        [*CHUNKS[:-1], CHUNKS[-1][:-1]],
        [b"", *CHUNKS],
        [CHUNKS[0][:20], *CHUNKS[1:]],
        [b"\x02" + CHUNKS[0][1:], *CHUNKS[1:]],
        [*CHUNKS[:-1], seal_chunks(KEY, DATA)[-1]],
        [seal_chunks(KEY, DATA)[0], *CHUNKS[1:]],
    ],
    ids=lambda chunks: f"{len(chunks)} chunks",
)
def test_dropped_swapped_doubled_added_cut_and_foreign_chunks_are_refused(
    changed: list[bytes], plan_row: PlanRow
) -> None:
    plan_row(4, "chunks dropped, swapped, doubled, added, cut or foreign", 1)
    with pytest.raises(SealBroken):
        open_chunks(KEY, changed)


def test_another_key_opens_nothing() -> None:
    with pytest.raises(SealBroken):
        open_chunks(bytes(32), CHUNKS)


def test_every_bit_of_a_short_content_counts(plan_row: PlanRow) -> None:
    (chunk,) = seal_chunks(KEY, b"a photo")
    plan_row(4, "bits and cuts of a short content", 9 * len(chunk))
    for place in range(len(chunk) * 8):
        mutant = bytearray(chunk)
        mutant[place // 8] ^= 1 << place % 8
        with pytest.raises(SealBroken):
            open_chunks(KEY, [bytes(mutant)])
    for length in range(len(chunk)):
        with pytest.raises(SealBroken):
            open_chunks(KEY, [chunk[:length]])


def test_bits_flipped_at_random_in_a_long_content_are_refused(plan_row: PlanRow) -> None:
    plan_row(4, "bits flipped in contents of several chunks", MUTANTS)
    dice = random.Random(11)
    for _ in range(MUTANTS):
        chunks = list(CHUNKS)
        number = dice.randrange(len(chunks))
        mutant = bytearray(chunks[number])
        mutant[dice.randrange(len(mutant))] ^= 1 << dice.randrange(8)
        chunks[number] = bytes(mutant)
        with pytest.raises(SealBroken):
            open_chunks(KEY, chunks)


@pytest.mark.parametrize("sizes", [[CHUNK_SIZE - 1, 5], [CHUNK_SIZE + 1]])
def test_chunks_of_sizes_that_no_version_wrote_are_refused(sizes: list[int]) -> None:
    salt = os.urandom(16)
    stream = _Stream(KEY, salt)
    chunks = [
        stream.cipher.encrypt(stream.next_nonce(number == len(sizes) - 1), bytes(size), b"\x01")
        for number, size in enumerate(sizes)
    ]
    with pytest.raises(SealBroken):
        open_chunks(KEY, [b"\x01" + salt + chunks[0], *chunks[1:]])


def test_the_same_content_never_looks_the_same_twice() -> None:
    first, second = seal_chunks(KEY, DATA), seal_chunks(KEY, DATA)
    assert all(one[17:] != two[17:] for one, two in zip(first, second, strict=True))


def test_a_committed_content_still_opens() -> None:
    sealed = "0100000000000000000000000000000000537cd334b1625bb983a95745abeddc6a2ede51df"
    (chunk,) = seal_stream(KEY, [b"kept"], random=bytes)
    assert chunk.hex() == sealed
    assert open_chunks(KEY, [bytes.fromhex(sealed)]) == b"kept"


def test_of_several_keys_the_right_one_is_found_at_the_first_chunk() -> None:
    keys, data = [os.urandom(32) for _ in range(3)], os.urandom(150_000)
    for key in keys:
        assert open_chunks(keys, seal_chunks(key, data)) == data
    with pytest.raises(SealBroken):
        open_chunks(keys, seal_chunks(os.urandom(32), data))
    with pytest.raises(SealBroken):
        open_chunks(keys, [])
