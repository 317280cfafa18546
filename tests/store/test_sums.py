"""The sums behind charts are at every moment those of the rows, whoever wrote them."""

import random
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.domain.sample import SamplePlan
from desktop_crm.operations.archive import empty_trash, trash_customers
from desktop_crm.operations.edits import InteractionEdit, PurchaseEdit
from desktop_crm.operations.interactions import delete_interaction, edit_interaction, log_interaction
from desktop_crm.operations.purchases import delete_purchases, edit_purchase, record_purchase
from desktop_crm.operations.sample import fill_with_sample
from desktop_crm.store.models import Purchase
from desktop_crm.store.store import Store
from desktop_crm.store.sums import SUMS, wrong_sums
from tests.builders import add_person

_HOUR = 3_600_000


def _wrong(store: Store) -> list[str]:
    return store.read(lambda session: list(wrong_sums(session.connection())))


def _kept(store: Store) -> dict[str, list[tuple[object, ...]]]:
    def read(session: Session) -> dict[str, list[tuple[object, ...]]]:
        return {name: [tuple(row) for row in session.execute(text(f"SELECT * FROM {name}"))] for name in SUMS}

    return store.read(read)


def _call(at: int, kind: InteractionKind = InteractionKind.CALL) -> InteractionEdit:
    return InteractionEdit(kind=kind, at=at)


def _bought(day: str, amount: int, currency: str = "CNY") -> PurchaseEdit:
    return PurchaseEdit(bought_on=day, money=Money(currency=currency, amount_minor=amount))


def test_a_sum_follows_what_is_written_changed_and_deleted(store: Store) -> None:
    wang = add_person(store, "王晓明")
    call = store.write(Op.LOG_INTERACTION, log_interaction, wang, _call(5 * _HOUR)).value
    store.write(Op.LOG_INTERACTION, log_interaction, wang, _call(6 * _HOUR - 1))
    first = store.write(Op.RECORD_PURCHASE, record_purchase, wang, _bought("2026-01-05", 700)).value
    store.write(Op.RECORD_PURCHASE, record_purchase, wang, _bought("2026-01-31", 50))
    month = 2026 * 12
    assert _kept(store) == {
        "hourly_interactions": [(5, "call", 2)],
        "monthly_purchases": [("CNY", month, 750, 2)],
        "customer_purchases": [(wang, "CNY", 750, 2)],
    }
    store.write(Op.EDIT_INTERACTION, edit_interaction, call, _call(7 * _HOUR, InteractionKind.VISIT))
    store.write(Op.EDIT_PURCHASE, edit_purchase, first, _bought("2026-02-01", 20, "EUR"))
    assert _kept(store) == {
        "hourly_interactions": [(5, "call", 1), (7, "visit", 1)],
        "monthly_purchases": [("CNY", month, 50, 1), ("EUR", month + 1, 20, 1)],
        "customer_purchases": [(wang, "CNY", 50, 1), (wang, "EUR", 20, 1)],
    }
    store.write(Op.DELETE_INTERACTION, delete_interaction, call)
    store.write(Op.EDIT_PURCHASE, delete_purchases, [first])
    assert _kept(store)["hourly_interactions"] == [(5, "call", 1)]
    assert _kept(store)["customer_purchases"] == [(wang, "CNY", 50, 1)]


def test_undo_and_redo_take_the_sums_along(store: Store) -> None:
    plan = SamplePlan(customers=60, seed=3, until=date(2026, 11, 1), interactions=600)
    store.write(Op.SAMPLE, fill_with_sample, plan)
    filled = _kept(store)
    assert all(filled.values())
    assert _wrong(store) == []
    ids = store.read(lambda session: session.scalars(text("SELECT id FROM customer")).all())
    chosen = random.Random(1).sample(list(ids), 20)
    store.write(Op.TRASH, trash_customers, chosen)
    store.write(Op.EMPTY_TRASH, empty_trash)
    assert _wrong(store) == []
    assert _kept(store) != filled
    for _ in range(3):
        store.undo()
        assert _wrong(store) == []
    assert not any(_kept(store).values())
    store.redo()
    assert _kept(store) == filled


def test_who_is_erased_leaves_no_sum_behind(store: Store) -> None:
    wang, elena = add_person(store, "王晓明"), add_person(store, "Elena Rossi")
    before = _kept(store)
    for customer in (wang, elena):
        store.write(Op.LOG_INTERACTION, log_interaction, customer, _call(5 * _HOUR))
        store.write(Op.RECORD_PURCHASE, record_purchase, customer, _bought("2026-01-05", 700))
    store.erase([wang])
    assert _kept(store)["customer_purchases"] == [(elena, "CNY", 700, 1)]
    assert _wrong(store) == []
    store.erase([elena])
    assert _kept(store) == before


def test_amounts_that_nobody_could_add_up_are_refused_together(store: Store) -> None:
    wang = add_person(store, "王晓明")

    def buy_everything(session: Session) -> None:
        for _ in range(2):
            bought = record_purchase(session, wang, _bought("2026-01-05", 1))
            # Thousands of the greatest that one may be, in two.
            session.get_one(Purchase, bought).amount = 2**62

    with pytest.raises(BadInput) as raised:
        store.write(Op.RECORD_PURCHASE, buy_everything)
    assert raised.value.problem == "sum_out_of_range"
    assert _kept(store)["customer_purchases"] == []
