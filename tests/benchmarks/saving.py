"""Saving one record as often as a person does: sealed, journaled, on the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import count

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop_crm.domain.changes import Op
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.records import ContactKind
from desktop_crm.operations.customers import create_customer, edit_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit
from desktop_crm.store.store import Store
from tests.benchmarks.measuring import Figure, Target, compared
from tests.benchmarks.samples import FOLDER, sample_copy

_PAGE = bytes(4096)
_NAMES = 100_000
_TEXTS = (
    "name",
    "nickname",
    "family_name",
    "given_name",
    "middle_name",
    "honorific",
    "suffix",
    "gender",
    "note",
)


def measure(size: int) -> Iterator[Figure]:
    """Yield the figures of this family."""
    with sample_copy(size) as store:
        store.load_search()
        customer_id, numbers = new_id(), count()
        store.write(Op.CREATE_CUSTOMER, create_customer, customer_id, CustomerEdit(name="Anna Berg"))
        page = os.open(FOLDER / "page", os.O_RDWR | os.O_CREAT)
        saved = compared(lambda: _edit(store, customer_id, next(numbers)), lambda: _write_page(page))
        yield saved.figure(
            "save ten sealed fields", "4 KiB write + fsync", size, Target(ratio=2.5, growth=0.1)
        )
        added = compared(lambda: _create(store, next(numbers)), lambda: _write_page(page))
        yield added.figure("save a new customer", "4 KiB write + fsync", size, Target(growth=0.1))
        undone = compared(store.undo, lambda: _write_page(page), rounds=21)
        yield undone.figure("undo one step", "4 KiB write + fsync", size, Target(growth=0.1))
        os.close(page)
        yield _sealed(store, size)


def _sealed(store: Store, size: int) -> Figure:
    """Return the figure of sealing names at once, as an import does, beside the cipher alone on what it is given."""
    cipher, sealer = AESGCM(bytes(32)), store.keys.sealer
    ids, names = range(_NAMES), [f"Person {number}" for number in range(_NAMES)]
    texts = [(os.urandom(12), name.encode().ljust(32), b"%d" % number) for number, name in enumerate(names)]
    sealed = compared(
        lambda: sealer.seal_texts("cu", "nm", ids, names), lambda: [cipher.encrypt(*text) for text in texts]
    )
    return sealed.figure(f"seal {_NAMES:,} names", "AES-GCM of the same bytes", size, Target(growth=0))


def _edit(store: Store, customer_id: int, number: int) -> None:
    texts = {field: f"{field} {number}" for field in _TEXTS}
    edit = CustomerEdit(**texts, occupation=f"buyer {number}")  # type: ignore[arg-type]  # all are texts
    store.write(Op.EDIT_CUSTOMER, edit_customer, customer_id, edit)


def _create(store: Store, number: int) -> None:
    point = ContactEdit(kind=ContactKind.EMAIL, value=f"person{number}@mail.example")
    edit = CustomerEdit(name=f"Person {number}", contact_points=(point,))
    store.write(Op.CREATE_CUSTOMER, create_customer, new_id(), edit)


def _write_page(handle: int) -> None:
    os.pwrite(handle, _PAGE, 0)
    os.fsync(handle)
