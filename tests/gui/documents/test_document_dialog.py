"""A document written by keyboard: the product fills its line, bad numbers stay and are named, the sale goes on."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.domain.profiles import Profile
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.gui.dialogs.document_dialog import DocumentDialog
from desktop_crm.gui.dialogs.payment_dialog import PaymentDialog
from desktop_crm.gui.editors.product_completer import ProductCompleter
from desktop_crm.gui.editors.sale_strips import NextDocument
from desktop_crm.gui.editors.typed_line import LineField
from desktop_crm.gui.permission import permission
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.documents import DocumentEdit, edit_document, follow_document
from desktop_crm.operations.products import ProductEdit, add_product
from desktop_crm.queries.desk import draft
from desktop_crm.queries.documents import documents_of
from tests.gui.documents.conftest import Shop

Open = Callable[[int | NextDocument], DocumentDialog]


@pytest.fixture
def opened(qtbot: QtBot, shop: Shop) -> Open:
    over = QWidget()
    qtbot.addWidget(over)

    def show(document: int | NextDocument) -> DocumentDialog:
        dialog = DocumentDialog(shop.workspace, document, over)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return show


def _new(shop: Shop, kind: DocumentKind = DocumentKind.QUOTE, source_id: int | None = None) -> NextDocument:
    return NextDocument(kind=kind, customer_id=shop.customer, customer="Rossi Ceramics", source_id=source_id)


def _editors(dialog: DocumentDialog) -> list[QLineEdit]:
    return [one for one in dialog.form.editor.form.grid.findChildren(QLineEdit) if one.isVisible()]


def _type(qtbot: QtBot, dialog: DocumentDialog, *texts: str) -> None:
    """Type texts into one field after the other, each sent off by Enter; a blank one is passed by."""
    for text in texts:
        qtbot.waitUntil(lambda: len(_editors(dialog)) == 1)
        (edit,) = _editors(dialog)
        if text:
            edit.setText(text)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda gone=edit: gone not in _editors(dialog))  # type: ignore[misc]  # a lambda with a default


def _save(qtbot: QtBot, shop: Shop, dialog: DocumentDialog) -> None:
    with qtbot.waitSignal(shop.workspace.changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def _pay(qtbot: QtBot, shop: Shop, paying: PaymentDialog, amount: str) -> None:
    paying.form.amount_edit.setText(amount)
    with qtbot.waitSignal(shop.workspace.changed):
        paying.form.save_button.click()
    qtbot.waitUntil(lambda: not paying.isVisible())


def _press_step(dialog: DocumentDialog, place: int) -> None:
    dialog.form.strips.shown[0].steps[place].pressed.emit()


def test_a_quote_is_typed_by_keyboard_alone_and_the_product_fills_its_line(
    qtbot: QtBot, shop: Shop, opened: Open
) -> None:
    dialog = opened(_new(shop))
    grid = dialog.form.editor.form.grid
    grid.begin(0)
    _type(qtbot, dialog, "kiln shelf", "2,5", "", "5", "")
    line = grid.lines.lines[0]
    assert (line.texts[LineField.PRICE], line.texts[LineField.UNIT], line.texts[LineField.TAX]) == (
        "120.00", "pcs", "13",
    )  # fmt: skip
    assert grid.currentIndex().row() == 1
    assert "¥322.05" in dialog.form.editor.form.total_label.text()
    _save(qtbot, shop, dialog)
    kept = shop.newest()
    assert kept.row.number.startswith("Q-")
    assert kept.row.total == Money(currency="CNY", amount_minor=322_05)
    assert (kept.lines[0].product_id, kept.lines[0].price.quantity) == (shop.shelf, 2_500)


@pytest.mark.parametrize(
    ("column", "typed", "said"),
    [
        (LineField.QUANTITY, "a dozen", "not a number"),
        (LineField.QUANTITY, "-3", "quantity"),
        (LineField.PRICE, "-120", "amount"),
        (LineField.PRICE, "9" * 18, "amount"),
        (LineField.PRICE, "€120", "another currency"),
        (LineField.DISCOUNT, "120", "percentage"),
        (LineField.TAX, "soon", "not a number"),
    ],
)
def test_what_cannot_be_read_is_named_at_once_and_stays_as_typed(
    qtbot: QtBot, shop: Shop, opened: Open, column: LineField, typed: str, said: str
) -> None:
    dialog = opened(_new(shop))
    grid = dialog.form.editor.form.grid
    grid.begin(0)
    _type(qtbot, dialog, "Glaze")
    grid.lines.setData(grid.lines.index(0, column), typed)
    assert said in dialog.form.editor.form.problem_label.text()
    dialog.form.save_button.click()
    assert dialog.isVisible()
    assert grid.lines.lines[0].texts[column] == typed
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (0, column)
    assert shop.workspace.now(documents_of, shop.customer) == []


def test_a_document_needs_a_customer_and_a_line(qtbot: QtBot, shop: Shop, opened: Open) -> None:
    dialog = opened(NextDocument())
    dialog.form.save_button.click()
    assert dialog.form.editor.form.customer_picker.line.property("problem")
    dialog.form.editor.form.customer_picker.show_customer(shop.customer, "Rossi Ceramics")
    dialog.form.save_button.click()
    assert "product" in dialog.form.editor.form.problem_label.text()


def test_a_due_day_before_the_document_is_refused_at_its_field(
    qtbot: QtBot, shop: Shop, opened: Open
) -> None:
    dialog = opened(shop.write(DocumentKind.INVOICE))
    form = dialog.form.editor.form
    form.due_edit.setDate(form.dated_edit.date().addDays(-1))
    dialog.form.save_button.click()
    qtbot.waitUntil(lambda: bool(form.due_edit.property("problem")))
    assert "before its own date" in form.due_edit.accessibleDescription()
    assert form.due_edit.date() == form.dated_edit.date().addDays(-1)


def test_a_day_before_its_deal_was_opened_is_refused_at_its_field(
    qtbot: QtBot, shop: Shop, opened: Open
) -> None:
    deal = DealEdit(title="kiln", customer_id=shop.customer)
    deal_id = shop.workspace.store.write(Op.CREATE_DEAL, create_deal, deal).value
    dialog = opened(shop.write(DocumentKind.QUOTE, deal_id=deal_id))
    form = dialog.form.editor.form
    form.dated_edit.setDate(form.dated_edit.date().addDays(-1))
    dialog.form.save_button.click()
    qtbot.waitUntil(lambda: bool(form.dated_edit.property("problem")))
    assert "older than its deal" in form.dated_edit.accessibleDescription()


def test_the_last_price_of_the_customer_stands_beside_the_product_and_can_be_taken(
    qtbot: QtBot, shop: Shop, opened: Open
) -> None:
    shop.write(DocumentKind.ORDER, lines=(shop.line(price=99_00, discount=250),))
    dialog = opened(_new(shop))
    form = dialog.form.editor.form
    form.grid.begin(0)
    _type(qtbot, dialog, "Kiln shelf")
    assert "¥99.00 −2.5 %" in form.prices.words.text()
    form.prices.button.click()
    texts = form.grid.lines.lines[0].texts
    assert (texts[LineField.PRICE], texts[LineField.DISCOUNT]) == ("99.00", "2.5")


def test_a_partial_delivery_is_made_from_the_strip_and_the_rest_is_left(
    qtbot: QtBot, shop: Shop, opened: Open
) -> None:
    order = shop.write(DocumentKind.ORDER)
    dialog = opened(order)
    qtbot.waitUntil(lambda: bool(dialog.form.strips.shown))
    _press_step(dialog, 3)
    grid = dialog.form.editor.form.grid
    assert grid.lines.lines[0].texts[LineField.QUANTITY] == "10"
    grid.lines.setData(grid.lines.index(0, LineField.QUANTITY), "4")
    _save(qtbot, shop, dialog)
    delivery = shop.newest()
    assert (delivery.row.kind, delivery.lines[0].price.quantity) == (DocumentKind.DELIVERY, 4_000)
    again = opened(_new(shop, DocumentKind.DELIVERY, order))
    assert again.form.editor.form.grid.lines.lines[0].texts[LineField.QUANTITY] == "6"


def test_more_than_is_left_is_refused_and_stays(qtbot: QtBot, shop: Shop, opened: Open) -> None:
    dialog = opened(_new(shop, DocumentKind.DELIVERY, shop.write(DocumentKind.ORDER)))
    grid = dialog.form.editor.form.grid
    grid.lines.setData(grid.lines.index(0, LineField.QUANTITY), "11")
    dialog.form.save_button.click()
    qtbot.waitUntil(lambda: bool(dialog.form.editor.form.problem_label.text()))
    assert grid.lines.lines[0].texts[LineField.QUANTITY] == "11"
    assert dialog.isVisible()


def test_a_new_version_goes_on_and_the_old_one_is_kept_and_shown(
    qtbot: QtBot, shop: Shop, opened: Open
) -> None:
    quote = shop.write(DocumentKind.QUOTE)
    dialog = opened(quote)
    with qtbot.waitSignal(shop.workspace.changed):
        dialog.form.version_button.click()
    qtbot.waitUntil(lambda: "v2" in dialog.windowTitle())
    dialog.turn_to(quote)
    assert not dialog.form.save_button.isEnabled()
    assert "newer version" in dialog.form.error_label.text()


def test_what_was_typed_is_kept_before_the_next_step_is_made(qtbot: QtBot, shop: Shop, opened: Open) -> None:
    quote = shop.write(DocumentKind.QUOTE)
    dialog = opened(quote)
    qtbot.waitUntil(lambda: bool(dialog.form.strips.shown))
    dialog.form.editor.form.note_edit.setPlainText("two weeks")
    with qtbot.waitSignal(shop.workspace.changed):
        _press_step(dialog, 2)
    qtbot.waitUntil(lambda: dialog.form.editor.kind is DocumentKind.ORDER)
    assert shop.details(quote).note == "two weeks"
    _save(qtbot, shop, dialog)
    assert shop.details(quote).row.status == DocumentStatus.ACCEPTED


def test_a_payment_is_asked_for_from_the_strip_of_an_invoice(qtbot: QtBot, shop: Shop, opened: Open) -> None:
    dialog = opened(shop.write(DocumentKind.INVOICE))
    qtbot.waitUntil(lambda: bool(dialog.form.strips.shown))
    _press_step(dialog, 5)
    assert len(dialog.findChildren(PaymentDialog)) == 1


def test_an_unpaid_invoice_after_its_day_is_red_on_the_strip(qtbot: QtBot, shop: Shop, opened: Open) -> None:
    invoice = shop.write(DocumentKind.INVOICE, dated_on="2026-01-05", due_on="2026-02-04")
    dialog = opened(invoice)
    qtbot.waitUntil(lambda: bool(dialog.form.strips.shown))
    words = [step.words() for step in dialog.form.strips.shown[0].steps]
    assert (words[4].tone, words[5].tone) == ("act", "act")
    assert "Overdue" in words[5].state


def test_lines_that_are_followed_keep_their_places_when_one_is_removed(
    qtbot: QtBot, shop: Shop, opened: Open
) -> None:
    order = shop.write(DocumentKind.ORDER, lines=(shop.line(1_000), shop.line(2_000), shop.line(3_000)))
    store = shop.workspace.store
    store.write(Op.EDIT_DOCUMENT, follow_document, order, DocumentKind.DELIVERY, {3: 3_000})
    dialog = opened(order)
    dialog.form.editor.form.grid.setCurrentIndex(dialog.form.editor.form.grid.lines.index(0, 0))
    dialog.form.editor.form.remove_button.click()
    _save(qtbot, shop, dialog)
    assert [line.position for line in shop.details(order).lines] == [2, 3]


def test_a_document_known_by_its_sum_keeps_it_when_its_note_is_changed(
    qtbot: QtBot, shop: Shop, opened: Open
) -> None:
    invoice = shop.write(DocumentKind.INVOICE)
    shop.workspace.store.write(Op.EDIT_DOCUMENT, edit_document, invoice, DocumentEdit(lines=()))
    before = shop.details(invoice).row.total
    dialog = opened(invoice)
    dialog.form.editor.form.note_edit.setPlainText("by sum")
    _save(qtbot, shop, dialog)
    assert (shop.details(invoice).note, shop.details(invoice).row.total) == ("by sum", before)


def test_a_number_is_given_once(qtbot: QtBot, shop: Shop, opened: Open) -> None:
    first = shop.details(shop.write(DocumentKind.INVOICE)).row.number
    dialog = opened(shop.write(DocumentKind.INVOICE))
    dialog.form.editor.form.number_edit.setText(first)
    dialog.form.save_button.click()
    assert dialog.form.editor.form.number_edit.property("problem")
    assert dialog.form.editor.form.number_edit.text() == first
    dialog.form.editor.form.number_edit.setText("2026/17")
    _save(qtbot, shop, dialog)
    assert shop.newest().row.number == "2026/17"


def test_a_sale_goes_from_quote_to_payment_by_its_strip(qtbot: QtBot, shop: Shop, opened: Open) -> None:
    """The tour of the contract: each step is made from the one before, and the last is paid in two parts."""
    dialog = opened(shop.write(DocumentKind.QUOTE))
    qtbot.waitUntil(lambda: bool(dialog.form.strips.shown))
    for place, kind in enumerate((DocumentKind.CONTRACT, DocumentKind.ORDER, DocumentKind.DELIVERY), start=1):
        _press_step(dialog, place)
        assert dialog.form.editor.kind is kind
        _save(qtbot, shop, dialog)
        dialog = opened(shop.newest().row.id)
        qtbot.waitUntil(lambda opened=dialog: bool(opened.form.strips.shown))  # type: ignore[misc]  # a lambda with a default
    _press_step(dialog, 4)
    _save(qtbot, shop, dialog)
    invoice = shop.newest().row
    assert invoice.kind == DocumentKind.INVOICE
    dialog = opened(invoice.id)
    for part, state in (
        ("¥500", DocumentStatus.SENT),
        (str(invoice.total.decimal() - 500), DocumentStatus.PAID),
    ):
        qtbot.waitUntil(lambda: bool(dialog.form.strips.shown))
        dialog.form.strips.payment_requested.emit(invoice.id)
        _pay(qtbot, shop, dialog.findChildren(PaymentDialog)[-1], part)
        assert shop.details(invoice.id).row.status == state
    strip = dialog.form.strips
    qtbot.waitUntil(lambda: strip.shown[0].steps[5].words().state == "Done")
    assert [step.words().tone for step in strip.shown[0].steps] == ["good", "good", "", "", "good", "good"]


def test_what_was_typed_is_back_after_the_window_was_closed_and_goes_with_cancel(
    qtbot: QtBot, shop: Shop, opened: Open
) -> None:
    dialog = opened(_new(shop))
    form = dialog.form.editor.form
    form.note_edit.setPlainText("two weeks")
    form.grid.lines.setData(form.grid.lines.index(0, LineField.TEXT), "Glaze")
    form.grid.lines.setData(form.grid.lines.index(0, LineField.QUANTITY), "a dozen")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(shop.workspace.now(draft, f"document new quote {shop.customer}", None)))
    again = opened(_new(shop))
    assert again.form.editor.form.note_edit.toPlainText() == "two weeks"
    texts = again.form.editor.form.grid.lines.lines[0].texts
    assert (texts[LineField.TEXT], texts[LineField.QUANTITY]) == ("Glaze", "a dozen")
    assert "back" in again.form.error_label.text()
    other = opened(_new(shop, DocumentKind.INVOICE))
    assert other.form.editor.form.kind_box.currentData() == DocumentKind.INVOICE
    assert other.form.editor.form.note_edit.toPlainText() == ""
    again.form.cancel_button.click()
    qtbot.waitUntil(lambda: not shop.workspace.now(draft, f"document new quote {shop.customer}", None))


def test_what_is_kept_leaves_no_draft(qtbot: QtBot, shop: Shop, opened: Open) -> None:
    dialog = opened(_new(shop))
    grid = dialog.form.editor.form.grid
    grid.lines.setData(grid.lines.index(0, LineField.TEXT), "Glaze")
    with qtbot.waitSignal(shop.workspace.changed):
        dialog._drafts.keep()
    dialog.form.save_button.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.waitUntil(lambda: not shop.workspace.now(draft, f"document new quote {shop.customer}", None))


def test_a_currency_that_is_none_is_refused_at_its_field(qtbot: QtBot, shop: Shop, opened: Open) -> None:
    dialog = opened(shop.write(DocumentKind.QUOTE))
    box = dialog.form.editor.form.currency_box
    box.setEditText("yuans")
    dialog.form.save_button.click()
    qtbot.waitUntil(lambda: bool(box.property("problem")))
    assert box.currentText() == "yuans"


def test_whoever_was_found_by_typing_is_followed_by_the_first_line(
    qtbot: QtBot, shop: Shop, opened: Open
) -> None:
    dialog = opened(NextDocument())
    picker = dialog.form.editor.form.customer_picker
    picker.line.setFocus()
    qtbot.keyClicks(picker.line, "Rossi")
    qtbot.waitUntil(lambda: picker.hits.count() == 1)
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(_editors(dialog)) == 1)


def test_of_products_with_one_name_the_one_in_the_currency_is_taken(
    qtbot: QtBot, shop: Shop, opened: Open
) -> None:
    euro = ProductEdit(name="Kiln shelf", price=Money(currency="EUR", amount_minor=16_00))
    euro_shelf = shop.workspace.store.write(Op.EDIT_PRODUCT, add_product, euro).value
    dialog = opened(_new(shop))
    form = dialog.form.editor.form
    form.currency_box.setEditText("EUR")
    form.grid.lines.setData(form.grid.lines.index(0, LineField.TEXT), "Kiln shelf")
    line = form.grid.lines.lines[0]
    assert (line.product_id, line.texts[LineField.PRICE]) == (euro_shelf, "16.00")


def test_who_may_only_read_is_offered_no_change(qtbot: QtBot, shop: Shop, opened: Open) -> None:
    dialog = opened(shop.write(DocumentKind.QUOTE))
    qtbot.waitUntil(lambda: bool(dialog.form.strips.shown))
    permission().follow(shop.workspace)
    shop.workspace.tell(shop.workspace.store.switch_profile(Profile.READ_ONLY))
    for button in (dialog.form.save_button, dialog.form.delete_button, dialog.form.version_button):
        assert not button.isEnabled()
    assert not dialog.form.strips.shown[0].steps[2].isEnabled()
    assert dialog.form.paper_button.isEnabled()


def test_earlier_prices_are_told_and_any_of_them_can_be_taken(qtbot: QtBot, shop: Shop, opened: Open) -> None:
    for day, price in (("2026-01-05", 90_00), ("2026-03-05", 95_00), ("2026-05-05", 95_00)):
        shop.write(DocumentKind.ORDER, dated_on=day, lines=(shop.line(price=price),))
    dialog = opened(_new(shop))
    form = dialog.form.editor.form
    form.grid.lines.setData(form.grid.lines.index(0, LineField.TEXT), "Kiln shelf")
    menu = form.prices.button.menu()
    assert [action.text()[:6] for action in menu.actions()] == ["¥95.00", "¥90.00"]
    menu.actions()[1].trigger()
    assert form.grid.lines.lines[0].texts[LineField.PRICE] == "90.00"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("typed", ["ypb", "youpingban", "gp-7"])
def test_a_product_is_found_by_its_pinyin_initials_or_code(
    qtbot: QtBot, shop: Shop, opened: Open, typed: str
) -> None:
    plate = ProductEdit(name="釉平板", code="GP-7", price=Money(currency="CNY", amount_minor=88_00))
    shop.workspace.store.write(Op.EDIT_PRODUCT, add_product, plate)
    dialog = opened(_new(shop))
    grid = dialog.form.editor.form.grid
    grid.begin(0)
    line = grid.findChild(QLineEdit)
    assert line is not None
    for letter in typed:
        qtbot.keyClicks(line, letter)
    completer = line.completer()
    assert isinstance(completer, ProductCompleter)
    assert completer.names() == ["釉平板"]
    popup = completer.popup()
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert grid.lines.lines[0].texts[LineField.PRICE] == "88.00"
