"""Deals, documents and payments in the timeline, in the search and in its filters."""

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.interactions import EntryKind
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Totals
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.operations.deals import DealEdit, DealMove, create_deal, delete_deal, move_deal
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.operations.pipelines import begin_pipeline
from desktop_crm.queries.listing import search
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.queries.timeline import timeline
from desktop_crm.store.store import Store
from tests.builders import add_person


@pytest.fixture
def store(store: Store) -> Store:
    store.write(Op.EDIT_PIPELINE, begin_pipeline)
    store.load_search()
    return store


@pytest.fixture
def customer(store: Store) -> int:
    return add_person(store, "Rossi Ceramics")


def _deal(store: Store, customer: int, **values: object) -> int:
    edit = DealEdit(title="kiln parts", customer_id=customer, **values)  # type: ignore[arg-type]  # its fields
    return store.write(Op.CREATE_DEAL, create_deal, edit).value


def _names(store: Store, query: str) -> list[str]:
    return [one.name for one in store.read(search, query, 10)]


def test_the_steps_of_a_deal_stand_in_the_timeline_with_why_it_was_won(store: Store, customer: int) -> None:
    amount = Money(currency="CNY", amount_minor=21_500_00)
    deal = _deal(store, customer, money=amount, opened_on="2026-05-01")
    won = next(stage for stage in store.read(list_pipelines)[0].stages if stage.kind == "won")
    store.write(Op.MOVE_DEAL, move_deal, deal, DealMove(stage_id=won.id, on="2026-06-02", reason="Quality"))
    entries = [
        (one.kind, one.on, one.status, one.what, one.text, one.record_id)
        for one in store.read(timeline, customer)
    ]
    assert entries == [
        (EntryKind.DEAL, "2026-06-02", "won", "赢单", "Quality", deal),
        (EntryKind.DEAL, "2026-05-01", "open", "线索", "", deal),
    ]
    store.undo()
    assert [one.status for one in store.read(timeline, customer)] == ["open"]


def test_documents_and_payments_stand_in_the_timeline(store: Store, customer: int) -> None:
    edit = DocumentEdit(number="INV-7", dated_on="2026-05-02", totals=Totals(net=100_00, tax=13_00))
    invoice = store.write(Op.EDIT_DOCUMENT, create_document, customer, DocumentKind.INVOICE, edit).value
    paid = PaymentEdit(
        paid_on="2026-05-20",
        money=Money(currency="CNY", amount_minor=113_00),
        reference="bank",
        document_id=invoice,
    )
    store.write(Op.RECORD_PAYMENT, record_payment, customer, paid)
    payment, document = store.read(timeline, customer)
    assert (payment.kind, payment.amount, payment.subject) == (EntryKind.PAYMENT, 113_00, "bank")
    assert (document.kind, document.status, document.what) == (EntryKind.DOCUMENT, "invoice", "INV-7")
    assert [one.what for one in store.read(timeline, customer, "inv-7")] == ["INV-7"]


def test_customers_are_found_by_their_deals_and_documents(store: Store, customer: int) -> None:
    add_person(store, "Khan Textiles")
    deal = _deal(store, customer)
    edit = DocumentEdit(number="INV-2026-17", totals=Totals(net=1, tax=0))
    store.write(Op.EDIT_DOCUMENT, create_document, customer, DocumentKind.INVOICE, edit)
    for query in ("kiln parts", "2026-17", "deal:open", "商机:进行中"):
        assert _names(store, query) == ["Rossi Ceramics"], query
    assert _names(store, "deal:won") == []
    store.write(Op.DELETE_DEAL, delete_deal, deal)
    assert (_names(store, "deal:open"), _names(store, "kiln parts")) == ([], [])
