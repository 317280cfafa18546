"""Argon2id's parameters stay within bounds, and fit the computer."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.vault import kdf
from desktop_crm.vault.kdf import KdfParameters, calibrate, fitted, stretch

MIB = 1024
START = KdfParameters(memory_kib=256 * MIB, passes=3, lanes=4)
LEAST = KdfParameters(memory_kib=19 * MIB, passes=1, lanes=1)


@pytest.mark.parametrize(
    ("memory", "passes", "lanes"),
    [
        (19 * MIB - 1, 1, 1),
        (2048 * MIB + 1, 1, 1),
        (19 * MIB, 0, 1),
        (19 * MIB, 65, 1),
        (19 * MIB, 1, 0),
        (19 * MIB, 1, 17),
        (-1, 1, 1),
        (2**62, 2**62, 2**62),
    ],
)
def test_parameters_out_of_bounds_cannot_exist(memory: int, passes: int, lanes: int) -> None:
    with pytest.raises(ValueError, match="out of bounds"):
        KdfParameters(memory_kib=memory, passes=passes, lanes=lanes)


def test_the_bounds_themselves_are_allowed() -> None:
    KdfParameters(memory_kib=2048 * MIB, passes=64, lanes=16)
    assert LEAST.memory_kib == 19456


def test_full_width_and_decomposed_passphrases_are_the_same() -> None:
    assert stretch("Ｃafé", bytes(16), LEAST) == stretch("Cafe\u0301", bytes(16), LEAST)
    assert stretch("Cafe", bytes(16), LEAST) != stretch("Café", bytes(16), LEAST)
    assert len(stretch("\ud83d", bytes(16), LEAST)) == 32


@given(st.floats(0.001, 1000), st.sampled_from([64 * MIB, 300 * MIB, 1024 * MIB]))
@settings(deadline=None, max_examples=200)
def test_fitted_parameters_keep_floor_and_ceiling(factor: float, ceiling: int) -> None:
    parameters = fitted(START, factor, ceiling)
    assert 64 * MIB <= parameters.memory_kib <= ceiling
    assert 3 <= parameters.passes <= 64
    assert parameters.lanes == 4


@pytest.mark.parametrize(
    ("factor", "memory", "passes"), [(1, 256, 3), (2, 512, 3), (8, 1024, 6), (0.5, 128, 3), (0.01, 64, 3)]
)
def test_more_time_buys_memory_first_and_passes_then(factor: float, memory: int, passes: int) -> None:
    assert fitted(START, factor, 1024 * MIB) == KdfParameters(memory_kib=memory * MIB, passes=passes, lanes=4)


def test_a_computer_with_little_memory_is_calibrated_within_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "meminfo"
    told.write_text("MemTotal:  900000 kB\nMemAvailable:  300000 kB\n")
    monkeypatch.setattr(kdf, "Path", lambda _: told)
    assert calibrate(1000) == KdfParameters(memory_kib=73 * MIB, passes=64, lanes=4)
    assert calibrate(0.0001) == KdfParameters(memory_kib=64 * MIB, passes=3, lanes=4)


def test_a_computer_that_does_not_tell_its_memory_is_taken_for_a_small_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kdf, "Path", lambda _: tmp_path / "missing")
    assert kdf._free_memory_kib() == 2048 * MIB
    (tmp_path / "missing").write_text("nothing known")
    assert kdf._free_memory_kib() == 2048 * MIB


def test_parameters_are_fitted_to_the_time_that_a_trial_took(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter((10.0, 12.0))
    monkeypatch.setattr(kdf, "_free_memory_kib", lambda: 8 << 20)
    monkeypatch.setattr(kdf.time, "perf_counter", lambda: next(clock))
    assert calibrate(4.0) == KdfParameters(memory_kib=512 * MIB, passes=3, lanes=4)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells it in /proc")
def test_free_memory_is_what_the_system_tells() -> None:
    told = re.search(r"MemAvailable: +(\d+)", Path("/proc/meminfo").read_text("ascii"))
    assert told
    assert kdf._free_memory_kib() == pytest.approx(int(told[1]), rel=0.2)


@pytest.mark.skipif(sys.platform == "win32", reason="limits of memory are set by the resource module")
def test_memory_that_is_not_free_is_an_error_of_its_own() -> None:
    code = """
import resource
from desktop_crm.domain.errors import NotEnoughMemory
from desktop_crm.vault.kdf import KdfParameters, stretch
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
try:
    stretch("a passphrase", bytes(16), KdfParameters(memory_kib=2 << 20, passes=1, lanes=1))
except NotEnoughMemory as error:
    print(error.needed >> 30, error)
"""
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said == "2 NotEnoughMemory\n"
