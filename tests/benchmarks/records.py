"""Opening one customer: the whole record on the screen, and what its seals cost."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.gui.panels.record_panel import RecordPanel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.details import customer_details
from desktop_crm.store.context import sealer
from desktop_crm.store.models import Customer
from desktop_crm.store.store import Store
from tests.benchmarks.measuring import Figure, Target, compared
from tests.benchmarks.screen import application, filled_workspace

_SEALED = (
    ("nm", "name"), ("fa", "family_name"), ("gi", "given_name"), ("mi", "middle_name"), ("ho", "honorific"),
    ("su", "suffix"), ("ni", "nickname"), ("ge", "gender"), ("oc", "occupation"), ("no", "note"),
)  # fmt: skip


def measure(size: int) -> Iterator[Figure]:
    """Yield the figures of this family."""
    with filled_workspace(size) as workspace:
        store = workspace.store
        ids = store.read(lambda session: list(session.scalars(select(Customer.id))))[:: max(1, size // 500)]
        yield _on_screen(workspace, ids, size)
        everyone = cycle(ids)
        opened = compared(
            lambda: store.read(customer_details, next(everyone)), lambda: _read_row(store, next(everyone))
        )
        yield opened.figure("read a whole record", "reading its row alone", size, Target(growth=0.05))
        sealed = compared(
            lambda: _open_row(store, next(everyone)), lambda: _read_row(store, next(everyone)), rounds=301
        )
        target = Target(ratio=1.15, growth=0)
        yield sealed.figure("open 10 sealed fields", "reading the row alone", size, target)


def _on_screen(workspace: Workspace, ids: list[int], size: int) -> Figure:
    panel = RecordPanel(workspace)
    panel.resize(760, 900)
    panel.show()
    application().processEvents()
    details = workspace.store.read(customer_details, ids[0])
    everyone = cycle(ids)

    def open_next() -> None:
        panel.show_customer(next(everyone))
        panel.repaint()

    def show_again() -> None:
        panel._show(details)
        panel.repaint()

    opened = compared(open_next, show_again)
    panel.close()
    yardstick = "the same widgets, data in memory"
    return opened.figure("open a record → painted", yardstick, size, Target(ratio=1.10, growth=0.05))


def _read_row(store: Store, customer_id: int) -> object:
    return store.read(_row, customer_id)


def _row(session: Session, customer_id: int) -> object:
    return session.execute(select(Customer.__table__).where(Customer.id == customer_id)).one()


def _open_row(store: Store, customer_id: int) -> list[str]:
    return store.read(_opened, customer_id)


def _opened(session: Session, customer_id: int) -> list[str]:
    row = session.execute(select(Customer.__table__).where(Customer.id == customer_id)).one()
    sealed = [(code, getattr(row, f"{name}_sealed")) for code, name in _SEALED]
    return [sealer(session).open_text("cu", code, customer_id, value) for code, value in sealed if value]
