"""From one secret to another: HKDF for keys, Argon2id for passphrases, and how hard the latter must work."""

from __future__ import annotations

import re
import time
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

from desktop_crm.domain.errors import NotEnoughMemory

KEY_SIZE: Final = 32
_MIB: Final = 1024
# What a system that does not tell its free memory is taken to have; a quarter of it may be used.
_UNTOLD_KIB: Final = 2048 * _MIB


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfParameters:
    """How hard Argon2id works (RFC 9106). Raises ValueError outside the bounds, so nothing hostile is ever run."""

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        if not (
            19 * _MIB <= self.memory_kib <= 2048 * _MIB and 1 <= self.passes <= 64 and 1 <= self.lanes <= 16
        ):
            raise ValueError("Argon2id parameters out of bounds")


# For stores of the program's own that nobody keeps.
WEAKEST: Final = KdfParameters(memory_kib=19 * _MIB, passes=1, lanes=1)
_START: Final = KdfParameters(memory_kib=256 * _MIB, passes=3, lanes=4)
_FLOOR_KIB: Final = 64 * _MIB
_CEILING_KIB: Final = 1024 * _MIB


def expand(key: bytes, purpose: bytes, size: int = KEY_SIZE) -> bytes:
    """Return `size` bytes for one purpose from a uniformly random key (HKDF-Expand with SHA-256, RFC 5869)."""
    return HKDFExpand(algorithm=SHA256(), length=size, info=purpose).derive(key)


def extract(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    """Return a key for one purpose from a secret that need not be uniform (HKDF with SHA-256, RFC 5869)."""
    return HKDF(algorithm=SHA256(), length=KEY_SIZE, salt=salt, info=purpose).derive(secret)


def stretch(passphrase: str, salt: bytes, parameters: KdfParameters) -> bytes:
    """Return the key of a passphrase. Takes as long as it was calibrated to: never call it on the window's thread.

    The passphrase is NFKC first, so full-width letters and composed accents of another keyboard open as well. Raises
    NotEnoughMemory.
    """
    argon2id = Argon2id(
        salt=salt,
        length=KEY_SIZE,
        iterations=parameters.passes,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    )
    try:
        return argon2id.derive(unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass"))
    except MemoryError:
        raise NotEnoughMemory(needed=parameters.memory_kib << 10) from None


def calibrate(seconds: float = 0.7) -> KdfParameters:
    """Return parameters that keep this computer busy for about `seconds`; tries 256 MiB and three passes once."""
    ceiling = min(_CEILING_KIB, max(_FLOOR_KIB, _free_memory_kib() // 4))
    tried = KdfParameters(
        memory_kib=min(_START.memory_kib, ceiling), passes=_START.passes, lanes=_START.lanes
    )
    begun = time.perf_counter()
    stretch("calibration", bytes(16), tried)
    return fitted(tried, seconds / (time.perf_counter() - begun), ceiling)


def fitted(tried: KdfParameters, factor: float, ceiling_kib: int) -> KdfParameters:
    """Return parameters with `factor` times the work of `tried`: memory first, up to the ceiling, then passes."""
    wanted = round(tried.memory_kib * factor)
    memory = max(_FLOOR_KIB, min(ceiling_kib, wanted) // _MIB * _MIB)
    passes = max(_START.passes, min(64, round(tried.passes * wanted / memory)))
    return KdfParameters(memory_kib=memory, passes=passes, lanes=tried.lanes)


def _free_memory_kib() -> int:
    try:
        lines = Path("/proc/meminfo").read_text("ascii")
    except OSError:
        return _UNTOLD_KIB
    told = re.search(r"^MemAvailable:\s+(\d+) kB$", lines, re.MULTILINE)
    return int(told[1]) if told else _UNTOLD_KIB
