"""A sale on paper: quotes in versions, orders, partial deliveries and invoices, payments, and the same again."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadInput, RecordGone
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Price, Totals
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.operations.deals import DealEdit, create_deal, edit_deal
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.operations.documents import (
    DocumentEdit,
    create_document,
    delete_document,
    edit_document,
    follow_document,
    new_version,
    repeat_last_order,
)
from desktop_crm.operations.payments import (
    PaymentEdit,
    delete_payment,
    edit_payment,
    record_payment,
)
from desktop_crm.operations.products import ProductEdit, add_product, delete_product, edit_product
from desktop_crm.queries.charged_before import given_prices
from desktop_crm.queries.documents import DocumentRow, document_details, documents_of
from desktop_crm.queries.products import list_products
from desktop_crm.queries.receivables import receivables
from desktop_crm.store.models import SalesDocument
from desktop_crm.store.store import Store
from tests.builders import add_person, contents

KILN = LineEdit(
    price=Price(quantity=10_000, unit_price=120_00, discount=500, tax_rate=1_300), text="Kiln shelf"
)
GLAZE = LineEdit(price=Price(quantity=2_500, unit_price=48_00, tax_rate=1_300), text="Glaze, kg")


@pytest.fixture
def customer(store: Store) -> int:
    return add_person(store, "Rossi Ceramics")


def write(store: Store, customer: int, kind: DocumentKind = DocumentKind.QUOTE, **values: object) -> int:
    edit = DocumentEdit(**{"lines": (KILN, GLAZE), **values})  # type: ignore[arg-type]  # fields of a DocumentEdit
    return store.write(Op.EDIT_DOCUMENT, create_document, customer, kind, edit).value


def follow(store: Store, document: int, kind: DocumentKind, **quantities: dict[int, int]) -> int:
    return store.write(Op.EDIT_DOCUMENT, follow_document, document, kind, **quantities).value


def pay(store: Store, customer: int, amount: int, invoice: int | None, currency: str = "CNY") -> int:
    edit = PaymentEdit(money=Money(currency=currency, amount_minor=amount), document_id=invoice)
    return store.write(Op.RECORD_PAYMENT, record_payment, customer, edit).value


def row(store: Store, document: int) -> DocumentRow:
    return store.read(document_details, document).row


def test_a_quote_adds_up_line_by_line(store: Store, customer: int) -> None:
    found = store.read(document_details, write(store, customer))
    assert [(line.text, line.price.net, line.price.tax) for line in found.lines] == [
        ("Kiln shelf", 1_140_00, 148_20),
        ("Glaze, kg", 120_00, 15_60),
    ]
    assert found.row.total == Money(currency="CNY", amount_minor=1_423_80)


def test_numbers_count_up_by_kind_and_year(store: Store, customer: int) -> None:
    year = today().year
    quotes = [write(store, customer) for _ in range(2)]
    assert [row(store, one).number for one in quotes] == [f"Q-{year}-0001", f"Q-{year}-0002"]
    assert row(store, write(store, customer, DocumentKind.ORDER)).number == f"O-{year}-0001"
    assert row(store, write(store, customer, dated_on="2025-02-01")).number == "Q-2025-0001"


def test_a_new_version_replaces_a_quote_and_one_undo_brings_it_back(store: Store, customer: int) -> None:
    first = write(store, customer)
    second = store.write(Op.EDIT_DOCUMENT, new_version, first).value
    assert (row(store, first).status, row(store, second).version) == (DocumentStatus.REPLACED, 2)
    assert row(store, second).number == row(store, first).number
    store.undo()
    assert row(store, first).status == DocumentStatus.SENT
    assert [one.id for one in store.read(documents_of, customer)] == [first]


def test_an_order_is_delivered_and_invoiced_in_parts(store: Store, customer: int) -> None:
    order = follow(store, write(store, customer), DocumentKind.ORDER)
    follow(store, order, DocumentKind.DELIVERY, quantities={1: 4_000})
    rest = follow(store, order, DocumentKind.DELIVERY)
    delivered = store.read(document_details, rest).lines
    assert [(line.position, line.price.quantity) for line in delivered] == [(1, 6_000), (2, 2_500)]
    with pytest.raises(BadInput, match="BadInput") as refused:
        follow(store, order, DocumentKind.DELIVERY)
    assert refused.value.problem == "nothing_left"
    # What was delivered says nothing of what was invoiced.
    assert row(store, follow(store, order, DocumentKind.INVOICE)).total.amount_minor == 1_423_80


def test_more_than_was_ordered_cannot_be_delivered(store: Store, customer: int) -> None:
    order = write(store, customer, DocumentKind.ORDER)
    with pytest.raises(BadInput) as refused:
        follow(store, order, DocumentKind.DELIVERY, quantities={1: 10_001})
    assert refused.value.field == "quantity"
    assert len(store.read(documents_of, customer)) == 1


def test_a_cancelled_delivery_can_be_made_again(store: Store, customer: int) -> None:
    order = write(store, customer, DocumentKind.ORDER)
    delivery = follow(store, order, DocumentKind.DELIVERY)
    store.write(Op.EDIT_DOCUMENT, edit_document, delivery, DocumentEdit(status=DocumentStatus.CANCELLED))
    assert row(store, follow(store, order, DocumentKind.DELIVERY)).total == row(store, order).total


def test_what_follows_a_document_of_a_day_to_come_is_not_older(store: Store, customer: int) -> None:
    quote = write(store, customer, dated_on="2199-01-05")
    order = follow(store, quote, DocumentKind.ORDER)
    assert row(store, order).dated_on == "2199-01-05"
    past = write(store, customer, dated_on="2019-01-05")
    assert row(store, follow(store, past, DocumentKind.ORDER)).dated_on == today().isoformat()


def test_documents_follow_in_one_direction(store: Store, customer: int) -> None:
    with pytest.raises(BadInput) as refused:
        follow(store, write(store, customer, DocumentKind.INVOICE), DocumentKind.ORDER)
    assert refused.value.problem == "wrong_order"


def test_partial_payments_make_an_invoice_paid_and_a_deleted_one_makes_it_owed_again(
    store: Store, customer: int
) -> None:
    invoice = write(store, customer, DocumentKind.INVOICE)
    pay(store, customer, 1_000_00, invoice)
    assert [one.owed.amount_minor for one in store.read(receivables, today())] == [423_80]
    last = pay(store, customer, 423_80, invoice)
    assert (row(store, invoice).status, store.read(receivables, today())) == (DocumentStatus.PAID, [])
    store.write(Op.RECORD_PAYMENT, delete_payment, last)
    assert row(store, invoice).status == DocumentStatus.SENT
    assert row(store, invoice).owed.amount_minor == 423_80


def test_a_payment_in_another_currency_is_refused_and_nothing_changes(store: Store, customer: int) -> None:
    invoice = write(store, customer, DocumentKind.INVOICE)
    before = contents(store)
    with pytest.raises(BadInput) as refused:
        pay(store, customer, 100_00, invoice, currency="EUR")
    assert (refused.value.problem, contents(store)) == ("mixed_currencies", before)


def test_an_invoice_that_was_paid_keeps_its_currency(store: Store, customer: int) -> None:
    invoice = write(store, customer, DocumentKind.INVOICE)
    pay(store, customer, 100_00, invoice)
    with pytest.raises(BadInput) as refused:
        store.write(Op.EDIT_DOCUMENT, edit_document, invoice, DocumentEdit(currency="EUR"))
    assert refused.value.problem == "mixed_currencies"


def test_payments_are_matched_and_matched_elsewhere(store: Store, customer: int) -> None:
    one, other = (write(store, customer, DocumentKind.INVOICE) for _ in range(2))
    payment = pay(store, customer, 1_423_80, None)
    store.write(Op.EDIT_PAYMENT, edit_payment, payment, PaymentEdit(document_id=one))
    assert row(store, one).status == DocumentStatus.PAID
    store.write(Op.EDIT_PAYMENT, edit_payment, payment, PaymentEdit(document_id=other))
    assert (row(store, one).status, row(store, other).status) == (DocumentStatus.SENT, DocumentStatus.PAID)


@pytest.mark.parametrize("amount", [0, -1, 10**15 + 1])
def test_payments_of_nothing_and_of_too_much_are_refused(store: Store, customer: int, amount: int) -> None:
    with pytest.raises(BadInput) as refused:
        pay(store, customer, amount, None)
    assert refused.value.problem == "out_of_range"


def test_the_last_order_is_repeated_with_its_lines(store: Store, customer: int) -> None:
    write(store, customer, DocumentKind.ORDER, dated_on="2026-01-05", lines=(GLAZE,))
    last = write(store, customer, DocumentKind.ORDER, dated_on="2026-03-05")
    again = store.write(Op.EDIT_DOCUMENT, repeat_last_order, customer).value
    assert row(store, again).dated_on == today().isoformat()
    assert row(store, again).total == row(store, last).total
    assert row(store, again).follows_id is None


def test_whoever_ordered_nothing_has_nothing_to_repeat(store: Store, customer: int) -> None:
    with pytest.raises(BadInput) as refused:
        store.write(Op.EDIT_DOCUMENT, repeat_last_order, customer)
    assert refused.value.problem == "no_order"


def test_a_document_from_elsewhere_has_sums_without_lines(store: Store, customer: int) -> None:
    invoice = write(store, customer, DocumentKind.INVOICE, lines=None, totals=Totals(net=100_00, tax=13_00))
    assert row(store, invoice).total.amount_minor == 113_00
    assert row(store, invoice).due_on == (today() + timedelta(days=30)).isoformat()


def test_an_invoice_cannot_be_due_before_its_day(store: Store, customer: int) -> None:
    with pytest.raises(BadInput) as refused:
        write(store, customer, DocumentKind.INVOICE, dated_on="2026-05-02", due_on="2026-05-01")
    assert refused.value.field == "due_on"


def test_the_last_price_given_is_told_with_its_day(store: Store, customer: int) -> None:
    edit = ProductEdit(name="Kiln shelf", price=Money(currency="CNY", amount_minor=120_00), tax_rate=1_300)
    product = store.write(Op.EDIT_PRODUCT, add_product, edit).value
    for day, price in (("2026-01-05", 118_00), ("2026-04-05", 112_00)):
        line = LineEdit(product_id=product, price=Price(quantity=1_000, unit_price=price, discount=250))
        write(store, customer, dated_on=day, lines=(line,))
    given = store.read(given_prices, customer, product)[0]
    assert (given.on, given.unit_price.amount_minor, given.discount) == ("2026-04-05", 112_00, 250)
    assert store.read(given_prices, add_person(store, "Khan Textiles"), product) == []


def test_products_keep_their_price_in_documents_and_leave_the_list(store: Store, customer: int) -> None:
    product = store.write(Op.EDIT_PRODUCT, add_product, ProductEdit(name="Glaze", code="GL-1")).value
    quote = write(
        store, customer, lines=(LineEdit(product_id=product, price=Price(quantity=1_000, unit_price=5)),)
    )
    store.write(Op.EDIT_PRODUCT, edit_product, product, ProductEdit(active=False))
    assert store.read(list_products) == []
    store.write(Op.EDIT_PRODUCT, delete_product, product)
    (line,) = store.read(document_details, quote).lines
    assert (line.text, line.product_id) == ("Glaze", None)


def test_a_deleted_document_leaves_its_payments(store: Store, customer: int) -> None:
    invoice = write(store, customer, DocumentKind.INVOICE)
    pay(store, customer, 100_00, invoice)
    store.write(Op.EDIT_DOCUMENT, delete_document, invoice)
    store.undo()
    assert row(store, invoice).owed.amount_minor == 1_323_80
    store.redo()
    with pytest.raises(RecordGone):
        row(store, invoice)


def test_a_sale_walked_back_by_undo_leaves_no_trace(store: Store, customer: int) -> None:
    before = contents(store)
    order = follow(store, write(store, customer), DocumentKind.ORDER)
    invoice = follow(store, order, DocumentKind.INVOICE)
    pay(store, customer, 1_423_80, invoice)
    for _ in range(4):
        store.undo()
    assert contents(store) == before


def test_an_invoice_whose_lines_grow_is_owed_again(store: Store, customer: int) -> None:
    invoice = write(store, customer, DocumentKind.INVOICE, lines=(GLAZE,))
    pay(store, customer, 135_60, invoice)
    store.write(Op.EDIT_DOCUMENT, edit_document, invoice, DocumentEdit(lines=(KILN, GLAZE)))
    assert store.read(_status, invoice) == DocumentStatus.SENT


def _status(session: Session, document_id: int) -> str:
    document = session.get(SalesDocument, document_id)
    assert document is not None
    return document.status


def test_a_document_is_not_older_than_its_deal(store: Store, customer: int) -> None:
    opened = (today() - timedelta(days=3)).isoformat()
    deal = store.write(
        Op.CREATE_DEAL, create_deal, DealEdit(title="kiln", customer_id=customer, opened_on=opened)
    ).value
    before = (today() - timedelta(days=4)).isoformat()
    with pytest.raises(BadInput) as refused:
        write(store, customer, deal_id=deal, dated_on=before)
    assert (refused.value.field, refused.value.problem) == ("date", "before_its_deal")
    quote = write(store, customer, deal_id=deal, dated_on=opened)
    with pytest.raises(BadInput):
        store.write(Op.EDIT_DOCUMENT, edit_document, quote, DocumentEdit(dated_on=before))
    assert row(store, quote).dated_on == opened


def test_what_is_older_than_its_deal_already_can_still_be_changed_otherwise(
    store: Store, customer: int
) -> None:
    deal = store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="kiln", customer_id=customer)).value
    quote = write(store, customer, deal_id=deal)
    later = DealEdit(opened_on=(today() + timedelta(days=1)).isoformat())
    store.write(Op.EDIT_DEAL, edit_deal, deal, later)
    same = DocumentEdit(dated_on=today().isoformat(), note="as agreed")
    store.write(Op.EDIT_DOCUMENT, edit_document, quote, same)
    assert store.read(document_details, quote).note == "as agreed"
