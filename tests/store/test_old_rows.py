"""A row that an older program packed into the journal lacks the columns that came later, and is read all the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import StoreDamaged
from desktop_crm.operations.archive import empty_trash, trash_customers
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit
from desktop_crm.queries.history import record_history
from desktop_crm.store.schema import file_columns, tables, unpacked
from desktop_crm.store.store import Store
from desktop_crm.vault.row_mac import encode_row
from tests.builders import add_person, contents


def test_a_new_column_stands_at_the_end_of_its_table() -> None:
    """In the models as in the file: a row that was packed before it came is read by the order of the columns."""
    for spec in tables().values():
        names = [name for name, _ in spec.columns]
        assert names == [name for name in file_columns(spec.name) if name in names]


def test_a_row_is_read_by_the_columns_that_it_has() -> None:
    spec = tables()["ct"]
    assert unpacked(spec, encode_row((1, 2))) == {"customer_id": 1, "tag_id": 2}
    with pytest.raises(StoreDamaged):
        unpacked(spec, encode_row((1, 2, 3, 4)))


def test_an_old_row_comes_back_by_undo(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.write(Op.TRASH, trash_customers, [add_person(store, "Anna Berg", phone="138 0013 8000")])
    before = contents(store)
    store.write(Op.EMPTY_TRASH, empty_trash)
    store.write(Op.EDIT_CUSTOMER, _add_column)
    spec = tables()["cu"]
    later = replace(spec, columns=(*spec.columns, ("later", "zz")), all_columns=(*spec.all_columns, "later"))
    monkeypatch.setitem(tables(), "cu", later)

    assert store.undo().undone is Op.EMPTY_TRASH

    before["customer"] = [(*row, None) for row in before["customer"]]
    assert contents(store) == before


def _add_column(session: Session) -> None:
    """Do to the file what the next program would."""
    session.execute(text("ALTER TABLE customer ADD COLUMN later TEXT"))


def test_the_history_tells_of_an_old_row(store: Store) -> None:
    customer = add_person(store, "Anna Berg", phone="138 0013 8000")
    phone = store.read(lambda session: session.execute(text("SELECT id FROM contact_point")).scalar_one())
    removed = CustomerEdit(contact_points=(ContactEdit(id=phone, remove=True),))
    store.write(Op.EDIT_CUSTOMER, edit_customer, customer, removed)

    def shorten(session: Session) -> None:
        row_id, packed = session.execute(text("SELECT id, old FROM change WHERE kind = 'd'")).one()
        shorter = encode_row(list(unpacked(tables()["cp"], packed).values())[:-1])
        session.execute(text("UPDATE change SET old = :old WHERE id = :id"), {"old": shorter, "id": row_id})

    store.write(Op.EDIT_CUSTOMER, shorten)
    told = store.read(record_history, customer)
    assert [entry.old for entry in told if entry.action == "removed"] == ["138 0013 8000"]
