"""Values of deals, documents and payments go back one by one from the history, and what follows from them follows."""

from dataclasses import replace

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import BadInput, RecordGone
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Price
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.operations.deals import DealEdit, DealMove, edit_deal, move_deal
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.operations.documents import DocumentEdit, create_document, edit_document
from desktop_crm.operations.payments import PaymentEdit, delete_payment, edit_payment, record_payment
from desktop_crm.operations.products import ProductEdit, add_product, delete_product
from desktop_crm.operations.put_back import put_back
from desktop_crm.queries.deals import deal_details
from desktop_crm.queries.documents import DocumentDetails, document_details
from desktop_crm.queries.history import HistoryEntry, record_history
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.store.store import Store
from tests.builders import add_person, contents
from tests.operations.rule_stories import open_deal

SHELF = LineEdit(price=Price(quantity=10_000, unit_price=100_00), text="Kiln shelf", position=1)
GLAZE = LineEdit(price=Price(quantity=2_000, unit_price=50_00), text="Glaze", position=2)
IN_FULL = Money(currency="CNY", amount_minor=1_100_00)


@pytest.fixture
def person(store: Store) -> int:
    return add_person(store, "Rossi Ceramics")


def _last(store: Store, person: int, table: str, column: str, action: str = "changed") -> HistoryEntry:
    told = store.read(record_history, person)
    return next(one for one in told if (one.table, one.column, one.action) == (table, column, action))


def _put_back(store: Store, entry: HistoryEntry) -> None:
    before = contents(store)
    store.write(Op.PUT_BACK, put_back, entry.change_id)
    after = contents(store)
    store.undo()
    assert contents(store) == before
    store.redo()
    assert contents(store) == after


def _invoice(store: Store, person: int) -> int:
    edit = DocumentEdit(lines=(SHELF, GLAZE), dated_on="2026-05-01", due_on="2026-06-01", currency="CNY")
    return store.write(Op.EDIT_DOCUMENT, create_document, person, DocumentKind.INVOICE, edit).value


def _details(store: Store, document: int) -> DocumentDetails:
    return store.read(document_details, document)


def _pay(store: Store, person: int, invoice: int) -> int:
    edit = PaymentEdit(money=IN_FULL, document_id=invoice)
    return store.write(Op.RECORD_PAYMENT, record_payment, person, edit).value


def test_the_amount_of_a_deal_goes_back_with_its_currency(store: Store, person: int) -> None:
    deal = open_deal(store, person)
    was = store.read(deal_details, deal).row.money
    dollars = DealEdit(money=Money(currency="USD", amount_minor=9_00))
    store.write(Op.EDIT_DEAL, edit_deal, deal, dollars)
    _put_back(store, _last(store, person, "deal", "amount"))
    assert store.read(deal_details, deal).row.money == was


def test_a_stage_that_is_put_back_is_a_move_and_closes_on_the_same_day_again(
    store: Store, person: int
) -> None:
    deal = open_deal(store, person)
    stages = store.read(list_pipelines)[0].stages
    won = next(stage for stage in stages if stage.kind == "won")
    day = "2026-08-20"
    store.write(Op.EDIT_DEAL, edit_deal, deal, DealEdit(opened_on="2026-01-05"))
    store.write(Op.MOVE_DEAL, move_deal, deal, DealMove(stage_id=won.id, on=day))
    store.write(Op.MOVE_DEAL, move_deal, deal, DealMove(stage_id=stages[0].id))
    _put_back(store, _last(store, person, "deal", "stage_id"))
    row = store.read(deal_details, deal).row
    assert (row.stage_id, row.status, row.closed_on) == (won.id, "won", day)


def test_a_line_that_goes_back_changes_the_sums_of_its_document(store: Store, person: int) -> None:
    invoice = _invoice(store, person)
    dearer = replace(SHELF, price=replace(SHELF.price, quantity=20_000))
    store.write(Op.EDIT_DOCUMENT, edit_document, invoice, DocumentEdit(lines=(dearer, GLAZE)))
    assert _details(store, invoice).row.net.amount_minor == 2_100_00
    _put_back(store, _last(store, person, "document_line", "quantity"))
    assert _details(store, invoice).row.net.amount_minor == 1_100_00


def test_a_removed_line_comes_back_behind_what_took_its_place(store: Store, person: int) -> None:
    invoice = _invoice(store, person)
    other = LineEdit(price=Price(quantity=1_000, unit_price=1_00), text="Stamp", position=2)
    store.write(Op.EDIT_DOCUMENT, edit_document, invoice, DocumentEdit(lines=(SHELF, other)))
    _put_back(store, _last(store, person, "document_line", "", "removed"))
    found = _details(store, invoice)
    assert [line.text for line in found.lines] == ["Kiln shelf", "Stamp", "Glaze"]
    assert found.row.net.amount_minor == 1_101_00


def test_an_invoice_follows_the_payment_that_goes_back(store: Store, person: int) -> None:
    invoice = _invoice(store, person)
    payment = _pay(store, person, invoice)
    less = PaymentEdit(money=replace(IN_FULL, amount_minor=1_00))
    store.write(Op.EDIT_PAYMENT, edit_payment, payment, less)
    assert _details(store, invoice).row.status == DocumentStatus.SENT
    _put_back(store, _last(store, person, "payment", "amount"))
    assert _details(store, invoice).row.status == DocumentStatus.PAID

    store.write(Op.EDIT_PAYMENT, delete_payment, payment)
    _put_back(store, _last(store, person, "payment", "", "removed"))
    assert _details(store, invoice).row.status == DocumentStatus.PAID

    store.write(Op.EDIT_PAYMENT, edit_payment, payment, PaymentEdit(document_id=0))
    _put_back(store, _last(store, person, "payment", "document_id"))
    assert _details(store, invoice).row.status == DocumentStatus.PAID


def test_an_invoice_that_loses_its_payment_again_is_owed(store: Store, person: int) -> None:
    invoice = _invoice(store, person)
    loose = store.write(Op.RECORD_PAYMENT, record_payment, person, PaymentEdit(money=IN_FULL)).value
    store.write(Op.EDIT_PAYMENT, edit_payment, loose, PaymentEdit(document_id=invoice))
    assert _details(store, invoice).row.status == DocumentStatus.PAID
    _put_back(store, _last(store, person, "payment", "document_id"))
    assert _details(store, invoice).row.status == DocumentStatus.SENT


def test_a_day_that_fits_no_longer_is_refused_and_nothing_changes(store: Store, person: int) -> None:
    invoice = _invoice(store, person)
    store.write(Op.EDIT_DOCUMENT, edit_document, invoice, DocumentEdit(due_on="2026-09-01"))
    store.write(Op.EDIT_DOCUMENT, edit_document, invoice, DocumentEdit(dated_on="2026-08-01"))
    before = contents(store)
    with pytest.raises(BadInput):
        store.write(Op.PUT_BACK, put_back, _last(store, person, "sales_document", "due_on").change_id)
    assert contents(store) == before


def test_a_product_that_is_gone_does_not_come_back_by_a_deal(store: Store, person: int) -> None:
    deal = open_deal(store, person)
    kiln = store.write(Op.EDIT_PRODUCT, add_product, ProductEdit(name="Kiln")).value
    store.write(Op.EDIT_DEAL, edit_deal, deal, DealEdit(product_id=kiln))
    store.write(Op.EDIT_DEAL, edit_deal, deal, DealEdit(product_id=0))
    entry = _last(store, person, "deal", "product_id")
    store.write(Op.EDIT_PRODUCT, delete_product, kiln)
    with pytest.raises(RecordGone):
        store.write(Op.PUT_BACK, put_back, entry.change_id)
