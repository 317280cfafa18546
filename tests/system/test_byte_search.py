"""One pass finds every place of thousands of patterns, wherever blocks begin and end."""

import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.system.byte_search import ByteSearch


def _slowly(patterns: list[bytes], data: bytes) -> list[tuple[int, int]]:
    return sorted(
        (offset, number)
        for number, pattern in enumerate(patterns)
        for offset in range(len(data))
        if data.startswith(pattern, offset)
    )


@settings(deadline=None, max_examples=200)
@given(
    st.lists(st.binary(min_size=8, max_size=20), max_size=6),
    st.lists(st.binary(max_size=30), max_size=8),
    st.randoms(use_true_random=False),
)
def test_it_finds_what_a_slow_search_finds(
    patterns: list[bytes], noise: list[bytes], dice: random.Random
) -> None:
    parts = [*noise, *patterns, *patterns]
    dice.shuffle(parts)
    data = b"".join(parts)
    cuts = sorted(dice.randrange(len(data) + 1) for _ in range(4))
    blocks = [data[start:end] for start, end in zip([0, *cuts], [*cuts, len(data)], strict=True)]
    search = ByteSearch(patterns)
    assert sorted(search.in_blocks(blocks)) == _slowly(patterns, data)
    assert sorted(search.in_file(io.BytesIO(data))) == _slowly(patterns, data)


@pytest.mark.parametrize("data", [b"", b"short", bytes(4096)])
def test_where_nothing_is_nothing_is_found(data: bytes) -> None:
    assert list(ByteSearch([b"a pattern"]).in_blocks([data])) == []
    assert list(ByteSearch([]).in_blocks([data])) == []


def test_it_tells_how_much_it_has_seen() -> None:
    sizes: list[int] = []
    list(ByteSearch([b"a pattern"]).in_file(io.BytesIO(bytes(3_000_000)), sizes.append))
    assert sum(sizes) == 3_000_000


def test_patterns_that_occur_by_chance_are_refused() -> None:
    with pytest.raises(ValueError, match="chance"):
        ByteSearch([b"seven b"])
