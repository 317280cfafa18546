"""Every bit of every byte, and every cut, of values sealed for every column of the schema: none opens.

TAMPER_STEP in the environment: 1 flips every bit and tries every length, CI every so many-th.
"""

import os
from itertools import product

import pytest

from desktop_crm.domain.errors import SealBroken
from desktop_crm.store.schema import sealed_columns, tables
from desktop_crm.vault.keys import KeyHeader
from desktop_crm.vault.seal import Sealer
from tests.builders import PASSPHRASE, QUICK
from tests.torture_report import PlanRow

STEP = int(os.environ.get("TAMPER_STEP", "13"))
ROW = 1_234_567_890_123_456_789
COLUMNS = [(spec.code, code) for spec in tables().values() for _, code in sealed_columns(spec)]


@pytest.fixture(scope="module")
def sealer() -> Sealer:
    _, keys = KeyHeader.create("0" * 32, PASSPHRASE, QUICK)
    return keys.sealer


def _opens(sealer: Sealer, table: str, column: str, row: int, sealed: bytes) -> bool:
    try:
        sealer.open_text(table, column, row, sealed)
    except SealBroken:
        return False
    return True


def test_no_changed_or_shortened_value_of_any_column_opens(sealer: Sealer, plan_row: PlanRow) -> None:
    mutants = 0
    for (table, column), size in product(COLUMNS, (1, 30, 500)):
        sealed = sealer.seal(table, column, ROW, "x" * size)
        assert _opens(sealer, table, column, ROW, sealed)
        for bit in range(mutants % STEP, len(sealed) * 8, STEP):
            changed = bytearray(sealed)
            changed[bit // 8] ^= 1 << bit % 8
            assert not _opens(sealer, table, column, ROW, bytes(changed))
            mutants += 1
        for length in range(mutants % STEP, len(sealed), STEP):
            assert not _opens(sealer, table, column, ROW, sealed[:length])
            mutants += 1
    plan_row(1, f"bits and cuts in {len(COLUMNS)} columns of 1, 30 and 500 bytes", mutants)


def test_no_value_opens_in_another_column_table_or_row(sealer: Sealer, plan_row: PlanRow) -> None:
    rows = (ROW, ROW + 1)
    places = list(product(COLUMNS, rows))
    sealed = {place: sealer.seal(*place[0], place[1], "value") for place in places}
    for here, there in product(places, places):
        assert _opens(sealer, *there[0], there[1], sealed[here]) is (here == there)
    plan_row(2, f"ordered pairs of {len(COLUMNS)} columns and two rows", len(places) ** 2)
