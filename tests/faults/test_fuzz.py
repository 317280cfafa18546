"""Bytes that nobody wrote, given to everything that reads bytes: a value or a refusal of ours comes back, soon.

FUZZ in the environment says how often. `make fuzz` gives the same targets many more, which Atheris thinks of.
"""

import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.faults.fuzz_targets import TARGETS
from tests.torture_report import PlanRow

FUZZ = int(os.environ.get("FUZZ", "300"))


def mutants_of(whole: bytes) -> st.SearchStrategy[bytes]:
    """Return a strategy of what was once right: changed in a few places, cut, or grown."""

    def mutated(seed: int) -> bytes:
        chance, raw = random.Random(seed), bytearray(whole)
        for _ in range(chance.randrange(1, 6)):
            raw[chance.randrange(len(raw))] = chance.randrange(256)
        return bytes(raw[: chance.choice((len(raw), chance.randrange(len(raw))))]) + chance.randbytes(
            seed % 3
        )

    return st.integers(min_value=0).map(mutated)


@pytest.mark.parametrize("name", TARGETS)
def test_any_bytes_are_read_or_refused(name: str, tmp_path: Path, plan_row: PlanRow) -> None:
    target = TARGETS[name]
    plan_row(17, f"{target.what} (Hypothesis)", FUZZ)

    target.warm_up(tmp_path)

    @settings(max_examples=FUZZ, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.one_of(st.binary(max_size=300), *map(mutants_of, target.seeds())))
    def run(data: bytes) -> None:
        target.check(data, tmp_path)

    run()
