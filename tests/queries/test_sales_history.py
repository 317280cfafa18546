"""The history of a customer tells of its sales too: deals, documents and their lines, payments, and promises."""

from dataclasses import replace

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Price
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.operations.deals import DealEdit, delete_deal, edit_deal
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.operations.documents import DocumentEdit, create_document, edit_document
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import edit_follow_up, plan_follow_up
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.queries.history import record_history
from desktop_crm.store.store import Store
from tests.builders import add_person
from tests.operations.rule_stories import open_deal, win

KILN = LineEdit(price=Price(quantity=10_000, unit_price=120_00, discount=500), text="Kiln shelf")
GLAZE = LineEdit(price=Price(quantity=2_500, unit_price=48_00), text="Glaze")


def _told(store: Store, person: int) -> set[tuple[str, ...]]:
    return {
        (one.action, one.table, one.column, one.old, one.new) for one in store.read(record_history, person)
    }


def test_what_changed_in_a_deal_is_told_with_names_and_amounts(store: Store) -> None:
    person, other = add_person(store, "Rossi Ceramics"), add_person(store, "Khan Textiles")
    deal = open_deal(store, person)
    edit = DealEdit(money=Money(currency="CNY", amount_minor=60_000_00), note="wants blue")
    store.write(Op.EDIT_DEAL, edit_deal, deal, edit)
    win(store, deal)
    told = _told(store, person)
    assert ("added", "deal", "", "", "300 tiles · ¥50,000.00") in told
    assert ("changed", "deal", "amount", "¥50,000.00", "¥60,000.00") in told
    assert ("changed", "deal", "status", "open", "won") in told
    (stage,) = [new for action, _, column, _, new in told if (action, column) == ("changed", "stage_id")]
    assert stage in ("成交", "Won", "赢单")
    store.write(Op.DELETE_DEAL, delete_deal, deal)
    assert ("removed", "deal", "", "300 tiles · ¥60,000.00", "") in _told(store, person)
    assert not any("deal" in entry for entry in _told(store, other))


def test_lines_taken_out_of_a_document_stay_in_its_history(store: Store) -> None:
    person = add_person(store, "Rossi Ceramics")
    lines = DocumentEdit(lines=(KILN, GLAZE), number="Q-7")
    quote = store.write(Op.EDIT_DOCUMENT, create_document, person, DocumentKind.QUOTE, lines).value
    dearer = LineEdit(price=Price(quantity=9_500, unit_price=125_00, discount=250), text="Kiln shelf")
    store.write(Op.EDIT_DOCUMENT, edit_document, quote, DocumentEdit(lines=(dearer,)))
    told = _told(store, person)
    assert ("added", "sales_document", "", "", "Q-7") in told
    assert ("changed", "sales_document", "net", "¥1,260.00", "¥1,157.81") in told
    assert ("changed", "document_line", "quantity", "10", "9.5") in told
    assert ("changed", "document_line", "unit_price", "¥120.00", "¥125.00") in told
    assert ("changed", "document_line", "discount", "5%", "2.5%") in told
    assert ("removed", "document_line", "", "Glaze · 2.5 × ¥48.00", "") in told


def test_a_changed_line_is_told_by_its_name_and_another_thing_in_its_place_as_another(store: Store) -> None:
    person = add_person(store, "Rossi Ceramics")
    lines = DocumentEdit(lines=(KILN,), number="Q-7")
    quote = store.write(Op.EDIT_DOCUMENT, create_document, person, DocumentKind.QUOTE, lines).value
    more = replace(KILN, price=replace(KILN.price, quantity=12_000))
    store.write(Op.EDIT_DOCUMENT, edit_document, quote, DocumentEdit(lines=(more,)))
    newest = store.read(record_history, person)
    assert [(one.label, one.column, one.old, one.new) for one in newest if one.table == "document_line"][
        :1
    ] == [("Kiln shelf", "quantity", "10", "12")]
    assert {one.label for one in newest if one.column == "net"} == {"Q-7"}
    other = replace(GLAZE, position=1)
    store.write(Op.EDIT_DOCUMENT, edit_document, quote, DocumentEdit(lines=(other,)))
    told = _told(store, person)
    assert ("removed", "document_line", "", "Kiln shelf · 12 × ¥120.00", "") in told
    assert ("added", "document_line", "", "", "Glaze · 2.5 × ¥48.00") in told


def test_payments_and_the_terms_of_follow_ups_are_told(store: Store) -> None:
    person = add_person(store, "Rossi Ceramics")
    paid = PaymentEdit(money=Money(currency="EUR", amount_minor=9_900), reference="K-1")
    store.write(Op.RECORD_PAYMENT, record_payment, person, paid)
    planned = FollowUpEdit(due_on="2026-12-01", title="Send the offer", promise=True)
    step = store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, person, planned).value
    store.write(Op.EDIT_FOLLOW_UP, edit_follow_up, step, FollowUpEdit(repeat="2w"))
    told = _told(store, person)
    assert ("added", "payment", "", "", "K-1 · €99.00") in told
    assert ("changed", "follow_up_terms", "repeat", "", "2w") in told
    assert ("added", "follow_up_terms", "", "", "Send the offer") in told
