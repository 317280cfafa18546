"""What was done with a customer in the trash stands in no figure, on no calendar, and comes back with the customer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop_crm.domain.calendar import CalendarKind
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Totals
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.operations.archive import restore_customers, trash_customers
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.operations.edits import FollowUpEdit, PurchaseEdit
from desktop_crm.operations.follow_ups import finish_follow_up, plan_follow_up
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.operations.purchases import record_purchase
from desktop_crm.queries.accounts import accounts
from desktop_crm.queries.calendar import Span, closing_on
from desktop_crm.queries.calendar_export import CalendarExport, export_calendar
from desktop_crm.queries.document_list import all_documents
from desktop_crm.queries.month_pace import closing_deals, month_pace
from desktop_crm.queries.month_report import month_report
from desktop_crm.queries.payments import newest_payments
from desktop_crm.queries.pipeline_figures import stage_figures
from desktop_crm.queries.reasons import BEST_CUSTOMERS
from desktop_crm.queries.receivables import receivables
from desktop_crm.store.store import Store
from tests.builders import add_person


@pytest.fixture
def customer(store: Store) -> int:
    customer = add_person(store, "Elena Rossi")
    edit = DealEdit(
        title="Kiln",
        customer_id=customer,
        money=Money(currency="CNY", amount_minor=100_00),
        probability=50,
        expected_on=today().isoformat(),
    )
    store.write(Op.CREATE_DEAL, create_deal, edit)
    planned = store.write(
        Op.PLAN_FOLLOW_UP, plan_follow_up, customer, FollowUpEdit(due_on=today().isoformat(), title="call")
    )
    store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, planned.value)
    return customer


def _figures(store: Store, folder: Path) -> Iterator[object]:
    """Yield a figure from each question that tells of deals and follow-ups."""
    day = today()
    yield len(store.read(closing_on, Span(first=day, last=day)).items)
    yield len(store.read(closing_deals, day))
    yield (store.read(month_pace, day).forecast or Money(currency="CNY", amount_minor=0)).amount_minor
    yield sum(stage.entered for stage in store.read(stage_figures, None))
    yield store.read(month_report, day, day).done
    export = CalendarExport(path=folder / "out.ics", zone="", kinds=frozenset({CalendarKind.DEAL}))
    yield store.read_whole(Op.EXPORT, export_calendar, export)


def test_deals_and_follow_ups_go_and_come_with_their_customer(
    store: Store, customer: int, tmp_path: Path
) -> None:
    before = list(_figures(store, tmp_path))
    assert before == [1, 1, 50_00, 1, (1, 1), 1]

    store.write(Op.TRASH, trash_customers, [customer])
    assert list(_figures(store, tmp_path)) == [0, 0, 0, 0, (0, 0), 0]

    store.write(Op.RESTORE, restore_customers, [customer])
    assert list(_figures(store, tmp_path)) == before


def test_documents_and_payments_go_and_come_with_their_customer(store: Store, customer: int) -> None:
    day = today()
    edit = DocumentEdit(totals=Totals(net=500_00, tax=0), dated_on=day.isoformat())
    invoice = store.write(Op.EDIT_DOCUMENT, create_document, customer, DocumentKind.INVOICE, edit).value
    paid = PaymentEdit(money=Money(currency="CNY", amount_minor=100_00), document_id=invoice)
    store.write(Op.RECORD_PAYMENT, record_payment, customer, paid)

    def told() -> list[int]:
        lists = (store.read(receivables, day), store.read(all_documents), store.read(newest_payments, 9))
        return [len(one) for one in lists]

    assert told() == [1, 1, 1]
    store.write(Op.TRASH, trash_customers, [customer])
    assert told() == [0, 0, 0]
    assert [one.owed.amount_minor for one in store.read(accounts, day, day, day).owed] == [400_00]
    store.write(Op.RESTORE, restore_customers, [customer])
    assert told() == [1, 1, 1]


def test_who_bought_most_is_reckoned_without_the_trash(store: Store) -> None:
    great, small = add_person(store, "Great"), add_person(store, "Small")
    for customer, amount in ((great, 900_00), (small, 100_00)):
        bought = PurchaseEdit(money=Money(currency="CNY", amount_minor=amount), bought_on="2026-05-02")
        store.write(Op.RECORD_PURCHASE, record_purchase, customer, bought)
    best = text(f"WITH {BEST_CUSTOMERS} SELECT customer_id FROM best")

    def found() -> list[int]:
        return store.read(lambda session: list(session.scalars(best, {"currency": "CNY"})))

    assert found() == [great]
    store.write(Op.TRASH, trash_customers, [great])
    assert found() == [small]
