"""Recovery codes: forgiving of hand and eye, and never silently wrong."""

from __future__ import annotations

import os
import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.errors import WrongRecoveryCode
from desktop_crm.vault.keys import KeyHeader
from desktop_crm.vault.recovery_code import new_code, parse, written, wrong_groups
from tests.builders import QUICK
from tests.torture_report import PlanRow

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET = bytes(range(7, 27))
CODE = written(SECRET)
SYMBOLS = CODE.replace("-", "")
DOUBLE_MISTAKES = int(os.environ.get("DOUBLE_MISTAKES", "5000"))


def refused(text: str) -> bool:
    try:
        parse(text)
    except WrongRecoveryCode as error:
        return error.mistyped
    return False


@given(st.binary(min_size=20, max_size=20))
@settings(deadline=None, max_examples=100)
def test_every_secret_comes_back(secret: bytes) -> None:
    assert parse(written(secret)) == secret


def test_a_new_code_is_eight_groups_of_four_and_two_check_symbols() -> None:
    codes = {new_code() for _ in range(50)}
    assert len(codes) == 50
    assert all(re.fullmatch(f"(?:[{ALPHABET}]{{4}}-){{8}}[{ALPHABET}]{{2}}", code) for code in codes)


def test_a_committed_code_stays_the_same() -> None:
    assert CODE == "0W40-J2GB-1G6G-W3RG-2491-650N-2RBH-G68T-0Z"


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        SYMBOLS,
        CODE.replace("-", " "),
        CODE.replace("-", "—"),
        " " + CODE.replace("-", " - ") + "\n",
        CODE.replace("0", "O"),
        CODE.replace("0", "o").replace("1", "l"),
        CODE.replace("1", "I"),
        CODE.replace("1", "i"),
        "".join(chr(ord(letter) + 0xFEE0) for letter in CODE),
    ],
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert parse(typed) == SECRET


def test_every_single_wrong_symbol_is_noticed(plan_row: PlanRow) -> None:
    plan_row(15, "single wrong symbols", 34 * 31)
    wrong = [
        SYMBOLS[:place] + symbol + SYMBOLS[place + 1 :]
        for place in range(len(SYMBOLS))
        for symbol in ALPHABET
        if symbol != SYMBOLS[place]
    ]
    assert len(wrong) == 34 * 31
    assert all(refused(code) for code in wrong)


def test_every_swap_of_neighbours_is_noticed(plan_row: PlanRow) -> None:
    plan_row(15, "swaps of neighbours", 33)
    swaps = [
        SYMBOLS[:place] + SYMBOLS[place + 1] + SYMBOLS[place] + SYMBOLS[place + 2 :]
        for place in range(33)
        if SYMBOLS[place] != SYMBOLS[place + 1]
    ]
    assert len(swaps) > 25
    assert all(refused(code) for code in swaps)


def test_of_double_mistakes_fewer_than_one_in_a_thousand_passes(plan_row: PlanRow) -> None:
    plan_row(15, "double mistakes", DOUBLE_MISTAKES)
    dice = random.Random(5)
    passed = 0
    for _ in range(DOUBLE_MISTAKES):
        symbols = list(SYMBOLS)
        for place in dice.sample(range(34), 2):
            symbols[place] = dice.choice([symbol for symbol in ALPHABET if symbol != symbols[place]])
        passed += not refused("".join(symbols))
    assert passed <= DOUBLE_MISTAKES / 1024


def test_a_double_mistake_that_passes_the_check_opens_nothing() -> None:
    header, keys = KeyHeader.create("0123456789abcdef" * 2, "maple-thyme-harp-heron-meadow", QUICK)
    header = header.with_recovery_code(keys, written(SECRET))
    # 31 apart, so that the check sees no difference between them.
    first, second = SYMBOLS[0], SYMBOLS[31]
    assert first != second
    swapped = second + SYMBOLS[1:31] + first + SYMBOLS[32:]
    assert parse(swapped) != SECRET
    with pytest.raises(WrongRecoveryCode) as caught:
        header.unlock_with_recovery_code(swapped)
    assert not caught.value.mistyped


def test_a_single_wrong_symbol_is_found_at_its_group() -> None:
    for place in range(len(SYMBOLS)):
        for symbol in set(ALPHABET) - {SYMBOLS[place]}:
            groups = wrong_groups(SYMBOLS[:place] + symbol + SYMBOLS[place + 1 :])
            assert place // 4 + 1 in groups
            # At the ends, the check cannot tell the first group from the last ones.
            assert len(groups) == 1 or place in (0, 1, 2, 31, 32, 33)


@pytest.mark.parametrize(
    ("typed", "groups"),
    [
        (written(SECRET), ()),
        ("", ()),
        (written(SECRET)[:17], ()),
        ("U" + SYMBOLS[1:], (1,)),
        ("abcd-efgh-u", (3,)),
        ("abcd-efgu", (2,)),
        (written(SECRET)[:12] + written(SECRET)[13:], (3,)),
        (written(SECRET).replace("-", " ") + "7", (9,)),
        (SYMBOLS[:4] + SYMBOLS[5] + SYMBOLS[4] + SYMBOLS[6:], ()),
    ],
)
def test_a_mistake_is_told_as_far_as_it_can_be(typed: str, groups: tuple[int, ...]) -> None:
    assert wrong_groups(typed) == groups


@pytest.mark.parametrize(
    "typed", ["", "-", SYMBOLS[:-1], SYMBOLS[:32], SYMBOLS + "0", "U" + SYMBOLS[1:], "客" + SYMBOLS[1:]]
)
def test_what_is_no_code_is_called_mistyped(typed: str) -> None:
    assert refused(typed)
