"""A bank's rows in a real store: reviewed, written down in one step, known again, and taken back in one."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_crm.domain.bank_matching import Confidence, Incoming, Proposal, Reason, Share
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Totals
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.operations.bank_payments import Booked, Booking, book_payments
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.queries.bank_review import review_statement, review_unmatched
from desktop_crm.queries.documents import document_details
from desktop_crm.store.store import Store
from tests.builders import add_person, contents, new_store, payments_of

DAY = "2026-03-02"


@pytest.fixture
def customer(store: Store) -> int:
    return add_person(store, "Rossi Ceramics")


def invoice(store: Store, customer: int, amount: int) -> int:
    edit = DocumentEdit(totals=Totals(net=amount, tax=0), dated_on="2026-01-05", currency="CNY")
    return store.write(Op.EDIT_DOCUMENT, create_document, customer, DocumentKind.INVOICE, edit).value


def came(amount: int, text: str, payer: str = "Rossi Ceramics") -> Incoming:
    money = Money(currency="CNY", amount_minor=amount)
    return Incoming(line=2, paid_on=DAY, money=money, text=text, payer=payer)


def review(store: Store, *rows: Incoming) -> list[Proposal]:
    return list(store.read(review_statement, rows, today()).proposals)


def book(store: Store, *proposals: Proposal) -> Booked:
    bookings = [
        Booking(incoming=one.incoming, customer_id=one.customer_id, shares=one.shares)
        for one in proposals
        if one.customer_id is not None
    ]
    return store.write(Op.IMPORT, book_payments, bookings).value


def test_a_file_is_written_in_one_step_known_again_and_undone_in_one(store: Store, customer: int) -> None:
    one, two = invoice(store, customer, 500), invoice(store, customer, 300)
    rows = (came(800, "I-2026-0001 and I-2026-0002 · TX1"), came(10, "too much · TX2"))
    before = contents(store)
    found = review(store, *rows)
    assert [each.confidence for each in found] == [Confidence.SURE, Confidence.DOUBTFUL]
    booked = book(store, found[0], replace(found[1], customer_id=customer))
    assert booked == Booked(rows=2, invoices=2, left_over=1)
    assert store.read(document_details, one).row.status == DocumentStatus.PAID
    assert store.read(document_details, two).row.status == DocumentStatus.PAID
    assert len(store.read(payments_of, customer)) == 3
    assert [each.reason for each in review(store, *rows)] == [Reason.KNOWN, Reason.KNOWN]
    store.undo()
    assert contents(store) == before


def test_one_row_twice_is_known_as_often_as_it_was_imported(store: Store, customer: int) -> None:
    row = came(70, "rent")
    book(store, replace(review(store, row)[0], customer_id=customer))
    again = review(store, row, row)
    assert [one.reason for one in again] == [Reason.KNOWN, Reason.RECORDED]
    assert again[1].confidence is Confidence.DOUBTFUL


def test_what_was_recorded_by_hand_is_doubtful(store: Store, customer: int) -> None:
    invoice(store, customer, 500)
    paid = PaymentEdit(paid_on=DAY, money=Money(currency="CNY", amount_minor=500), reference="by hand")
    store.write(Op.RECORD_PAYMENT, record_payment, customer, paid)
    (found,) = review(store, came(500, "I-2026-0001 · TX1"))
    assert (found.reason, found.confidence) == (Reason.RECORDED, Confidence.DOUBTFUL)


def test_a_payment_without_an_invoice_is_split_over_several(store: Store, customer: int) -> None:
    one, two = invoice(store, customer, 500), invoice(store, customer, 300)
    paid = PaymentEdit(paid_on=DAY, money=Money(currency="CNY", amount_minor=800), reference="all of it")
    store.write(Op.RECORD_PAYMENT, record_payment, customer, paid)
    (found,) = store.read(review_unmatched, today()).proposals
    assert found.reason is Reason.NAME_AND_SUM
    book(store, found)
    payments = {each.document_id: each.money.amount_minor for each in store.read(payments_of, customer)}
    assert payments == {one: 500, two: 300}
    assert store.read(review_unmatched, today()).proposals == ()


@pytest.mark.parametrize("amount", [0, -1, 501])
def test_shares_beyond_a_row_are_refused_and_nothing_stays(store: Store, customer: int, amount: int) -> None:
    wanted = invoice(store, customer, 900)
    before = contents(store)
    booking = Booking(
        incoming=came(500, "x"),
        customer_id=customer,
        shares=(Share(document_id=wanted, amount=amount),),
    )
    with pytest.raises(BadInput):
        store.write(Op.IMPORT, book_payments, [booking])
    assert contents(store) == before


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    owed=st.lists(st.integers(1, 400), max_size=4),
    paid=st.lists(st.tuples(st.integers(1, 600), st.sampled_from(["I-2026-0001", "glaze", ""])), max_size=5),
)
def test_whatever_was_booked_is_known_when_the_file_comes_again(
    tmp_path: Path, owed: list[int], paid: list[tuple[int, str]]
) -> None:
    path = tmp_path / "law.crm"
    path.unlink(missing_ok=True)
    store = new_store(path)
    try:
        customer = add_person(store, "Rossi Ceramics")
        for amount in owed:
            invoice(store, customer, amount)
        rows = [came(amount, f"{text} TX{number}".strip()) for number, (amount, text) in enumerate(paid)]
        book(store, *(replace(one, customer_id=customer) for one in review(store, *rows)))
        assert {one.reason for one in review(store, *rows)} <= {Reason.KNOWN}
    finally:
        store.close()
