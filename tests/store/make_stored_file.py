"""Make the file of the present schema that every later program must open: `python -m tests.store.make_stored_file`.

Run it when a version is released whose schema is new, and commit `tests/store/data/schema-N.crm`; never make one anew.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import func, select

from desktop_crm.domain.changes import Op
from desktop_crm.domain.sample import SamplePlan
from desktop_crm.operations.photos import add_photo
from desktop_crm.operations.sample import fill_with_sample
from desktop_crm.store.models import Customer
from desktop_crm.store.opening import create_store
from desktop_crm.store.schema import VERSION
from desktop_crm.vault.kdf import KdfParameters
from desktop_crm.vault.keys import KeyHeader
from tests.store.test_migrations import PASSPHRASE, RECOVERY_CODE

STORE_ID = "0123456789abcdef0123456789abcdef"
# The weakest that the program gives to new stores.
KDF = KdfParameters(memory_kib=64 * 1024, passes=3, lanes=4)


def main() -> None:
    """Write the file; raise StoreExists where it is there."""
    header, keys = KeyHeader.create(STORE_ID, PASSPHRASE, KDF)
    path = Path(__file__).parent / "data" / f"schema-{VERSION}.crm"
    store = create_store(path, header.with_recovery_code(keys, RECOVERY_CODE), keys)
    plan = SamplePlan(customers=6, seed=11, until=date(2026, 6, 30), interactions=20, purchases=10)
    store.write(Op.SAMPLE, fill_with_sample, plan)
    first = store.read(lambda session: session.scalar(select(func.min(Customer.id))))
    store.write(Op.EDIT_CUSTOMER, add_photo, first, bytes(range(256)) * 2, "image/png")
    store.undo()
    store.redo()
    store.close()
    path.with_name(path.name + ".lock").unlink()


if __name__ == "__main__":
    main()
