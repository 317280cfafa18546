"""The sum over each table's rows that shows rows removed, doubled or put back; sealed in `crm_meta`."""

from __future__ import annotations

import json
from collections import Counter
from typing import cast

from sqlalchemy import Connection

from desktop_crm.store.engine import driver
from desktop_crm.vault.row_mac import MODULUS
from desktop_crm.vault.seal import Sealer

_CELL = ("me", "ac", 1)


def sealed_sums(sealer: Sealer, sums: Counter[str]) -> bytes:
    """Return the sums by table code as they stand in the file."""
    text = json.dumps({code: total % MODULUS for code, total in sums.items()})
    return sealer.seal(*_CELL, text)


def read_sums(connection: Connection, sealer: Sealer) -> Counter[str]:
    """Return the sums by table code. Raise SealBroken."""
    stored = connection.exec_driver_sql("SELECT max(accumulators_sealed) FROM crm_meta").scalar_one()
    return Counter(json.loads(sealer.open_text(*_CELL, cast(bytes, stored))))


def write_sums(connection: Connection, sealer: Sealer, sums: Counter[str]) -> None:
    """Write the sums inside the caller's transaction."""
    driver(connection).execute("UPDATE crm_meta SET accumulators_sealed = ?", (sealed_sums(sealer, sums),))
