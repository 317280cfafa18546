"""A sale as a strip of six steps: what is there, what is left to make, what is late."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Price, Totals
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.operations.attachments import remove_attachments
from desktop_crm.operations.document_files import attach_to_document
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.operations.documents import (
    DocumentEdit,
    create_document,
    delete_document,
    edit_document,
    follow_document,
    make_following,
    new_version,
)
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.operations.seller import save_seller
from desktop_crm.queries.attachments import attachments_of, attachments_of_document
from desktop_crm.queries.document_list import all_documents, has_expired, is_overdue
from desktop_crm.queries.document_strips import PAYMENT, Step, StepState, Strip, strips_of
from desktop_crm.queries.documents import document_details, quantities_left
from desktop_crm.queries.receivables import receivables
from desktop_crm.queries.seller import Seller, seller
from desktop_crm.store.models import SalesDocument
from desktop_crm.store.store import Store
from tests.builders import add_person, contents, reopened

SHELF = LineEdit(price=Price(quantity=10_000, unit_price=120_00, tax_rate=1_300), text="Kiln shelf")
GLAZE = LineEdit(price=Price(quantity=2_500, unit_price=48_00), text="Glaze, kg")
Q, O, D, I = DocumentKind.QUOTE, DocumentKind.ORDER, DocumentKind.DELIVERY, DocumentKind.INVOICE  # noqa: E741 - as in their numbers


@pytest.fixture
def customer(store: Store) -> int:
    return add_person(store, "Rossi Ceramics")


def write(store: Store, customer: int, kind: DocumentKind, **values: object) -> int:
    edit = DocumentEdit(**{"lines": (SHELF, GLAZE), **values})  # type: ignore[arg-type]  # fields of a DocumentEdit
    return store.write(Op.EDIT_DOCUMENT, create_document, customer, kind, edit).value


def follow(store: Store, source: int, kind: DocumentKind, *lines: LineEdit) -> int:
    if not lines:
        return store.write(Op.EDIT_DOCUMENT, follow_document, source, kind).value
    return store.write(Op.EDIT_DOCUMENT, make_following, source, kind, DocumentEdit(lines=lines)).value


def pay(store: Store, customer: int, amount: int, invoice: int) -> None:
    edit = PaymentEdit(money=Money(currency="CNY", amount_minor=amount), document_id=invoice)
    store.write(Op.RECORD_PAYMENT, record_payment, customer, edit)


def only(store: Store, customer: int) -> Strip:
    (strip,) = store.read(strips_of, customer, today())
    return strip


def step(store: Store, customer: int, kind: str) -> Step:
    return next(step for step in only(store, customer).steps if step.kind == kind)


def test_a_quote_alone_offers_all_that_may_follow_it(store: Store, customer: int) -> None:
    quote = write(store, customer, Q)
    found = {step.kind: (step.state, step.source_id) for step in only(store, customer).steps}
    assert found["quote"] == (StepState.DONE, None)
    for kind in ("contract", "order", "delivery", "invoice"):
        assert found[kind] == (StepState.MISSING, quote)
    assert found[PAYMENT] == (StepState.MISSING, None)


def test_a_contract_that_was_left_out_is_passed_and_an_invoice_is_made_from_the_order(
    store: Store, customer: int
) -> None:
    order = follow(store, write(store, customer, Q), O)
    follow(store, order, D)
    assert step(store, customer, "contract").state is StepState.PASSED
    assert step(store, customer, "invoice").source_id == order


def test_a_partial_delivery_offers_the_rest_and_then_nothing(store: Store, customer: int) -> None:
    order = write(store, customer, O)
    some = LineEdit(price=Price(quantity=4_000, unit_price=120_00), text="Kiln shelf", position=1)
    follow(store, order, D, some)
    assert step(store, customer, "delivery").state is StepState.PARTIAL
    assert store.read(quantities_left, order, D) == {1: 6_000, 2: 2_500}
    follow(store, order, D)
    delivery = step(store, customer, "delivery")
    assert (delivery.state, delivery.source_id, len(delivery.documents)) == (StepState.DONE, None, 2)


def test_a_line_keeps_its_place_when_another_is_taken_out(store: Store, customer: int) -> None:
    order = write(store, customer, O)
    follow(store, order, D, LineEdit(price=Price(quantity=1_000, unit_price=48_00), position=2))
    kept = LineEdit(price=GLAZE.price, text="Glaze", position=2)
    edit = DocumentEdit(lines=(kept, LineEdit(price=SHELF.price, text="Tongs")))
    store.write(Op.EDIT_DOCUMENT, edit_document, order, edit)
    assert store.read(quantities_left, order, D) == {2: 1_500, 3: 10_000}


def test_more_than_is_left_is_refused_before_anything_is_made(store: Store, customer: int) -> None:
    order = write(store, customer, O)
    before = contents(store)
    much = LineEdit(price=Price(quantity=10_001, unit_price=120_00), position=1)
    with pytest.raises(BadInput) as refused:
        follow(store, order, D, much)
    assert (refused.value.field, contents(store)["sales_document"]) == ("quantity", before["sales_document"])


def test_payments_are_partial_then_done_and_late_ones_are_overdue(store: Store, customer: int) -> None:
    invoice = write(store, customer, I)
    total = store.read(document_details, invoice).row.total.amount_minor
    assert step(store, customer, PAYMENT).state is StepState.OPEN
    pay(store, customer, 1_00, invoice)
    assert step(store, customer, PAYMENT).state is StepState.PARTIAL
    late = today() + timedelta(days=31)
    assert store.read(strips_of, customer, late)[0].steps[-1].state is StepState.OVERDUE
    pay(store, customer, total - 1_00, invoice)
    paid = step(store, customer, PAYMENT)
    assert (paid.state, paid.source_id, paid.amount) == (
        StepState.DONE, None, Money(currency="CNY", amount_minor=total),
    )  # fmt: skip


def test_versions_of_a_quote_are_one_step_with_the_newest_sum(store: Store, customer: int) -> None:
    first = write(store, customer, Q, note="ex works")
    second = store.write(Op.EDIT_DOCUMENT, new_version, first).value
    store.write(Op.EDIT_DOCUMENT, edit_document, second, DocumentEdit(lines=(GLAZE,)))
    quote = step(store, customer, "quote")
    assert [row.version for row in quote.documents] == [2, 1]
    assert quote.amount == Money(currency="CNY", amount_minor=120_00)
    assert store.read(document_details, second).note == "ex works"


def test_a_document_known_by_its_sum_alone_is_followed_once(store: Store, customer: int) -> None:
    order = write(store, customer, O, lines=None, totals=Totals(net=500_00, tax=0))
    follow(store, order, I)
    invoice = step(store, customer, "invoice")
    assert (invoice.state, invoice.source_id) == (StepState.DONE, None)


def test_sales_of_a_customer_are_strips_apart_and_a_deal_shows_its_own(store: Store, customer: int) -> None:
    write(store, customer, Q)
    write(store, customer, O)
    assert len(store.read(strips_of, customer, today())) == 2
    assert store.read(strips_of, customer, today(), 12345) == []


def test_the_list_names_every_documents_customer_and_knows_what_is_late(store: Store, customer: int) -> None:
    other = add_person(store, "王晓明")
    quote = write(store, other, Q, dated_on="2026-01-05", due_on="2026-02-05")
    invoice = write(store, customer, I, dated_on="2026-01-05", due_on="2026-02-04")
    found = {one.row.id: one for one in store.read(all_documents)}
    assert (found[quote].customer, found[invoice].customer) == ("王晓明", "Rossi Ceramics")
    assert is_overdue(found[invoice].row, today())
    assert not is_overdue(found[quote].row, today())
    assert has_expired(found[quote].row, today())
    assert not has_expired(found[invoice].row, today())


def test_an_invoice_without_a_day_on_which_it_is_due_is_overdue_nowhere(store: Store, customer: int) -> None:
    invoice = write(store, customer, I, dated_on="2026-01-05")

    def forget_the_day(session: Session) -> None:
        session.get_one(SalesDocument, invoice).due_on = None

    store.write(Op.EDIT_DOCUMENT, forget_the_day)
    (listed,) = store.read(all_documents)
    (owed,) = store.read(receivables, today())
    assert (listed.row.due_on, owed.days_overdue) == (None, 0)
    assert not is_overdue(listed.row, today())


def test_a_file_lies_with_its_document_and_its_customer_and_outlives_the_document(
    store: Store, customer: int, tmp_path: Path
) -> None:
    quote = write(store, customer, Q)
    signed = tmp_path / "signed.txt"
    signed.write_text("agreed")
    attached = store.write(Op.ATTACH_FILES, attach_to_document, quote, [signed], lambda _d, _t: None).value
    assert [row.name for row in store.read(attachments_of_document, quote)] == ["signed.txt"]
    assert [step.files for step in only(store, customer).steps] == [1, 0, 0, 0, 0, 0]
    store.write(Op.REMOVE_FILES, remove_attachments, list(attached.kept))
    assert store.read(attachments_of_document, quote) == []
    store.undo()
    assert [row.name for row in store.read(attachments_of_document, quote)] == ["signed.txt"]
    store.write(Op.EDIT_DOCUMENT, delete_document, quote)
    assert [row.name for row in store.read(attachments_of, customer)] == ["signed.txt"]


def test_who_sells_is_kept_with_the_store_and_needs_a_name(store: Store) -> None:
    mine = Seller(name="Li Kiln Trading", address="8 Kiln Road\nJingdezhen", tax_number="91360200MA0000000X")
    store.write(Op.SAVE_SETTING, save_seller, mine)
    again = reopened(store)
    assert again.read(seller) == mine
    with pytest.raises(BadInput) as refused:
        again.write(Op.SAVE_SETTING, save_seller, Seller(name=" "))
    assert refused.value.field == "name"
    again.close()
