"""Stores and files of invented people, made once for each size and kept under build/."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from desktop_crm.domain.changes import Op
from desktop_crm.domain.records import CustomerRecord
from desktop_crm.domain.sample import SamplePlan, sample_customers
from desktop_crm.operations.sample import fill_with_sample
from desktop_crm.store.opening import create_store, open_store
from desktop_crm.store.store import Store
from desktop_crm.vault.kdf import KdfParameters
from desktop_crm.vault.keys import KeyHeader

FOLDER = Path(__file__).parents[2] / "build" / "benchmarks"
PASSPHRASE = "copper lantern under seven bridges"
# Fixed, so that figures of different days compare; calibration aims at the same.
PARAMETERS = KdfParameters(memory_kib=256 * 1024, passes=3, lanes=4)
UNTIL = date(2026, 11, 1)
_INTERACTIONS_EACH = 10
_MOST_INTERACTIONS = 1_000_000


def plan(size: int) -> SamplePlan:
    """Return the plan of a sample: ten interactions a customer, a million at most."""
    interactions = min(size * _INTERACTIONS_EACH, _MOST_INTERACTIONS)
    return SamplePlan(customers=size, seed=1, until=UNTIL, interactions=interactions)


def sample_path(size: int) -> Path:
    """Return the closed sample store of a size, made now where there is none."""
    path = FOLDER / f"sample-{size}.crm"
    if not path.exists():
        unfinished = new_store(f"unfinished-{size}")
        unfinished.forgo_search()
        unfinished.write(Op.SAMPLE, fill_with_sample, plan(size))
        unfinished.close()
        unfinished.path.rename(path)
    return path


def opened(path: Path) -> Store:
    """Open a store of the benchmarks."""
    return open_store(path, lambda header: header.unlock_with_passphrase(PASSPHRASE))


@contextmanager
def sample_copy(size: int) -> Iterator[Store]:
    """Open a copy of a sample store, to be written to; it is deleted afterwards."""
    path = FOLDER / f"copy-{size}.crm"
    shutil.copy(sample_path(size), path)
    store = opened(path)
    try:
        yield store
    finally:
        store.close()
        path.unlink()


def new_store(name: str) -> Store:
    """Create an empty store in the place of any other of this name."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for leftover in FOLDER.glob(f"{name}.crm*"):
        leftover.unlink()
    return create_store(
        FOLDER / f"{name}.crm", *KeyHeader.create(secrets.token_hex(16), PASSPHRASE, PARAMETERS)
    )


def records(size: int) -> Iterator[CustomerRecord]:
    """Yield invented customers as files hold them."""
    people = SamplePlan(customers=size, seed=2, until=UNTIL, interactions=0, purchases=0)
    return (one.record for one in sample_customers(people))
