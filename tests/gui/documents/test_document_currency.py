"""Documents in another currency than the price list: what fills the price, and what is said where nothing can."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.money import Money
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.gui.editors.document_editor import DocumentEditor
from desktop_crm.gui.editors.sale_strips import NextDocument
from desktop_crm.gui.editors.typed_line import LineField
from desktop_crm.gui.widgets.day_edit import show_day
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.exchange_rates import save_rate
from tests.builders import add_person
from tests.gui.documents.conftest import Shop


@pytest.fixture
def editor(qtbot: QtBot, shop: Shop) -> DocumentEditor:
    editor = DocumentEditor()
    qtbot.addWidget(editor)
    editor.attach(shop.workspace)
    return editor


def _begin(editor: DocumentEditor, shop: Shop, deal_id: int | None = None) -> str:
    """Begin a quote, and return in which currency it is."""
    editor.begin(NextDocument(customer_id=shop.customer, customer="Rossi Ceramics", deal_id=deal_id))
    return editor.form.currency_box.currentText()


def _name(editor: DocumentEditor, product: str) -> str:
    """Name a product in the first line, and return the price that fills it."""
    lines = editor.form.grid.lines
    editor.form.grid.setCurrentIndex(lines.index(0, LineField.TEXT))
    lines.setData(lines.index(0, LineField.TEXT), product)
    return lines.lines[0].texts[LineField.PRICE]


def _keep_rate(shop: Shop, since_on: str, rate: str) -> None:
    shop.workspace.store.write(Op.SAVE_RATE, save_rate, "EUR", since_on, Decimal(rate))


def test_a_price_is_reckoned_by_the_rate_kept_and_a_line_says_so(shop: Shop, editor: DocumentEditor) -> None:
    _keep_rate(shop, "2026-01-01", "8")
    _begin(editor, shop)
    editor.form.currency_box.setEditText("EUR")
    assert _name(editor, "Kiln shelf") == "15.00"
    assert (
        editor.form.listed_price.text()
        == "On the price list: ¥120.00, which is €15.00 by your rates (1 EUR = 8 CNY)."
    )
    assert not editor.form.listed_price.isHidden()


def test_the_rate_of_the_day_of_the_document_counts(shop: Shop, editor: DocumentEditor) -> None:
    _keep_rate(shop, "2026-01-01", "8")
    _keep_rate(shop, "2026-06-01", "10")
    _begin(editor, shop)
    editor.form.currency_box.setEditText("EUR")
    show_day(editor.form.dated_edit, today().replace(year=2026, month=3, day=1))
    assert _name(editor, "Kiln shelf") == "15.00"
    show_day(editor.form.dated_edit, today().replace(year=2026, month=7, day=1))
    assert "€12.00" in editor.form.listed_price.text()
    assert _name(editor, "Glaze") == "4.80"


def test_without_a_rate_the_price_stays_empty_and_a_line_says_why(shop: Shop, editor: DocumentEditor) -> None:
    _begin(editor, shop)
    editor.form.currency_box.setEditText("EUR")
    assert _name(editor, "Kiln shelf") == ""
    said = editor.form.listed_price.text()
    assert said.startswith("On the price list: ¥120.00. No rate from CNY to EUR is kept")
    editor.form.currency_box.setEditText("CNY")
    assert editor.form.listed_price.isHidden()


def test_a_document_begins_in_the_currency_of_its_deal_else_of_the_customers_last_one(
    shop: Shop, editor: DocumentEditor
) -> None:
    assert _begin(editor, shop) == "CNY"
    shop.write(DocumentKind.QUOTE, dated_on="2026-02-01", currency="USD")
    shop.write(DocumentKind.QUOTE, dated_on="2026-01-01", currency="GBP")
    assert _begin(editor, shop) == "USD"
    money = Money(currency="EUR", amount_minor=1)
    edit = DealEdit(title="Tiles", customer_id=shop.customer, money=money)
    deal = shop.workspace.store.write(Op.CREATE_DEAL, create_deal, edit).value
    assert _begin(editor, shop) == "USD"
    assert _begin(editor, shop, deal) == "EUR"


def test_somebody_who_has_only_a_deal_is_charged_in_its_currency(shop: Shop, editor: DocumentEditor) -> None:
    edit = DealEdit(title="Tiles", customer_id=shop.customer, money=Money(currency="EUR", amount_minor=1))
    shop.workspace.store.write(Op.CREATE_DEAL, create_deal, edit)
    assert _begin(editor, shop) == "EUR"


@pytest.mark.parametrize(("chosen", "then"), [("", "USD"), ("GBP", "GBP")])
def test_who_is_found_by_typing_brings_their_currency_unless_one_was_chosen(
    qtbot: QtBot, shop: Shop, editor: DocumentEditor, chosen: str, then: str
) -> None:
    shop.write(DocumentKind.QUOTE, currency="USD")
    add_person(shop.workspace.store, "Anna Berg")
    editor.begin(NextDocument())
    if chosen:
        editor.form.currency_box.setEditText(chosen)
    picker = editor.form.customer_picker
    qtbot.keyClicks(picker.line, "Rossi")
    qtbot.waitUntil(lambda: picker.hits.count() == 1)
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert editor.form.currency_box.currentText() == then
