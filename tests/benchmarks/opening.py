"""From the passphrase to the first list, and until everyone can be searched."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from desktop_crm.queries.customers import customer_rows
from desktop_crm.queries.listing import first_page
from desktop_crm.store.search_memory import SearchMemory
from desktop_crm.store.store import Store
from desktop_crm.vault.kdf import stretch
from tests.benchmarks.measuring import Figure, Target, compared
from tests.benchmarks.samples import PARAMETERS, PASSPHRASE, opened, sample_path

_PAGE = 50
# Table code, table, and its sealed columns that are searched, with their codes.
_SEARCHED = (
    ("cu", "customer", {"nm": "name", "ni": "nickname", "oc": "occupation", "no": "note"}),
    ("cp", "contact_point", {"va": "value", "nr": "normal", "pa": "parts"}),
    ("re", "relation", {"wo": "words"}),
    ("pf", "preference", {"tx": "text"}),
    ("fu", "follow_up", {"tl": "title"}),
    ("pu", "purchase", {"pd": "product"}),
    ("in", "interaction", {"sb": "subject", "tx": "text"}),
)


def measure(size: int) -> Iterator[Figure]:
    """Yield the figures of this family."""
    path = sample_path(size)
    unlock = compared(lambda: _unlock(path), lambda: stretch(PASSPHRASE, bytes(16), PARAMETERS), rounds=7)
    yield unlock.figure("unlock → first page read", "bare Argon2id", size, Target(ratio=1.10, growth=0))
    store = opened(path)
    fill = compared(lambda: _fill(store), lambda: _open_everything(store), rounds=3 if size <= 10_000 else 1)
    target = Target(ratio=1.5, growth=1.0)
    yield fill.figure("unlock → everyone searchable", "read and open the same values", size, target)
    store.close()


def _unlock(path: Path) -> None:
    store = opened(path)
    page = store.read(first_page, _PAGE)
    store.read(customer_rows, page.ids)
    store.close()


def _fill(store: Store) -> None:
    store.read(SearchMemory().load, lambda: False)


def _open_everything(store: Store) -> None:
    connection = sqlite3.connect(f"file:{store.path}?mode=ro", uri=True)
    for code, table, columns in _SEARCHED:
        names = ", ".join(f"{name}_sealed" for name in columns.values())
        ids, *sealed = zip(*connection.execute(f"SELECT id, {names} FROM {table}"), strict=True)
        for column, values in zip(columns, sealed, strict=True):
            store.keys.sealer.open_texts(code, column, ids, values)
    connection.close()
