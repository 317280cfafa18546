"""The palette finds deals, documents, products and payments by name, and commands by words and pinyin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.gui import translations
from desktop_crm.gui.commands import VIEWS
from desktop_crm.gui.dialogs.command_palette import CommandPalette
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.operations.archive import trash_customers
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.operations.products import ProductEdit, add_product
from tests.builders import add_person


@pytest.fixture
def palette(open_window: MainWindow, qtbot: QtBot) -> CommandPalette:
    store = open_window.workspace.store
    rossi = add_person(store, "Rossi Ceramics")
    store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="Kiln for the new hall", customer_id=rossi))
    store.write(Op.EDIT_PRODUCT, add_product, ProductEdit(name="Celadon glaze", code="GL-77"))
    order = DocumentEdit(number="AB-2026-118")
    store.write(Op.EDIT_DOCUMENT, create_document, rossi, DocumentKind.ORDER, order)
    paid = PaymentEdit(money=Money(currency="CNY", amount_minor=100_00), reference="transfer 4711")
    store.write(Op.RECORD_PAYMENT, record_payment, rossi, paid)
    qtbot.waitUntil(lambda: store.search.filled)
    open_window.commands["palette"].trigger()
    return open_window.bench.palette_box


def _texts(palette: CommandPalette) -> list[str]:
    return [palette._model.index(row, 0).data() for row in range(palette._model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "text", "dialog"),
    [
        ("new hall", "Kiln for the new hall", "DealDialog"),
        ("2026-118", "AB-2026-118", "DocumentDialog"),
        ("gl-77", "Celadon glaze", "ProductDialog"),
        ("4711", "transfer 4711", "PaymentDialog"),
    ],
)
def test_what_is_sold_is_found_by_its_name_and_opens(
    qtbot: QtBot, open_window: MainWindow, palette: CommandPalette, typed: str, text: str, dialog: str
) -> None:
    palette.form.search_edit.setText(typed)
    qtbot.waitUntil(lambda: text in _texts(palette))
    assert not any("create" in one for one in _texts(palette))
    palette.form.entry_list.setCurrentIndex(palette._model.index(_texts(palette).index(text), 0))
    palette._choose()
    opened = next(one for one in open_window.findChildren(QDialog) if type(one).__name__ == dialog)
    assert opened.isVisible()
    opened.reject()


def test_deals_of_customers_in_the_trash_are_not_found(
    qtbot: QtBot, open_window: MainWindow, palette: CommandPalette
) -> None:
    store = open_window.workspace.store
    store.write(Op.TRASH, trash_customers, list(store.search.haystack.named("rossi")))
    palette.form.search_edit.setText("new hall")
    qtbot.waitUntil(lambda: palette._model.rowCount() > 0)
    assert "Kiln for the new hall" not in _texts(palette)


def test_words_in_any_order_find_a_command_and_near_ones_come_before_a_new_customer(
    qtbot: QtBot, palette: CommandPalette
) -> None:
    palette.form.search_edit.setText("deal new")
    assert _texts(palette)[0] == "New deal"
    palette.form.search_edit.setText("payment somehow")
    qtbot.waitUntil(lambda: len(_texts(palette)) > 1)
    *near, last = _texts(palette)
    assert "Record payment" in near
    assert "create" in last


def test_commands_are_found_by_pinyin_in_chinese(qapp: QApplication, palette: CommandPalette) -> None:
    translations.switch(qapp, "zh_CN")
    for typed in ("xinjianshangji", "xjsj", "新建商机"):
        palette.form.search_edit.setText(typed)
        assert _texts(palette)[0] == "新建商机", typed


def test_an_at_sign_looks_for_customers_alone(qtbot: QtBot, palette: CommandPalette) -> None:
    palette.form.search_edit.setText("@hall")
    qtbot.waitUntil(lambda: bool(_texts(palette)))
    assert _texts(palette) == ["Rossi Ceramics"]


def test_enter_in_the_palette_goes_to_a_page_and_presses_nothing_on_it(
    qtbot: QtBot, open_window: MainWindow, palette: CommandPalette
) -> None:
    open_window.commands["go_insights"].trigger()
    button = open_window.focusWidget()
    assert isinstance(button, QAbstractButton)
    open_window.commands["palette"].trigger()
    palette.form.search_edit.setText("insights")
    with qtbot.assertNotEmitted(button.pressed), qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(palette.form.search_edit, Qt.Key.Key_Return)
    assert not palette.isVisible()


@pytest.mark.parametrize(("page", "view", "text"), VIEWS)
def test_each_view_of_a_page_is_called_by_its_name(
    open_window: MainWindow, palette: CommandPalette, page: str, view: str, text: str
) -> None:
    palette.form.search_edit.setText(text)
    palette.form.search_edit.text_settled.emit(text)
    assert _texts(palette)[0] == text
    palette._choose()
    bench = open_window.bench
    assert bench.stack.currentWidget() is bench.page(page)
    assert bench.page(page).views.current == view  # type: ignore[attr-defined]  # of each page that has views
    assert bench.page(page).isAncestorOf(open_window.focusWidget())
