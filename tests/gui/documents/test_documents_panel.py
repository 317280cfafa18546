"""The page of documents: found, filtered, sorted, opened by keys, repeated; late ones are red."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.profiles import Profile
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.gui import translations
from desktop_crm.gui.dialogs.document_dialog import DocumentDialog
from desktop_crm.gui.dialogs.sales_export_dialog import SalesExportDialog
from desktop_crm.gui.pages.orders_page import OrdersPage
from desktop_crm.gui.panels.documents_panel import DocumentsPanel
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.operations.documents import DocumentEdit, edit_document
from desktop_crm.queries.document_list import count_documents
from desktop_crm.queries.documents import documents_of
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person
from tests.gui.documents.conftest import Shop

LATE = {"dated_on": "2026-01-05", "due_on": "2026-02-04"}


@pytest.fixture
def page(qtbot: QtBot, shop: Shop, tmp_path: Path) -> OrdersPage:
    page = OrdersPage(shop.workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.resize(1376, 840)
    return page


def _shown(qtbot: QtBot, page: OrdersPage, count: int) -> DocumentsPanel:
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.documents.model.rowCount() == count)
    return page.documents


def _numbers(panel: DocumentsPanel) -> list[str]:
    return [panel.model.row_at(row).row.number[:1] for row in range(panel.model.rowCount())]


def test_an_empty_page_invites_to_write_the_first_document(qtbot: QtBot, page: OrdersPage) -> None:
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.documents.empty_state.isVisible())
    page.documents.empty_state.button.click()
    assert len(page.findChildren(DocumentDialog)) == 1


def _choose(panel: DocumentsPanel, query: str) -> None:
    panel.form.filter.chips.chip(f"query {query}").click()


def test_an_overdue_invoice_is_red_and_found_by_its_state(qtbot: QtBot, shop: Shop, page: OrdersPage) -> None:
    shop.write(DocumentKind.INVOICE, **LATE)
    shop.write(DocumentKind.INVOICE)
    panel = _shown(qtbot, page, 2)
    red = theme().colour("act")
    states = [panel.model.index(row, 5) for row in range(2)]
    assert [one.data(Qt.ItemDataRole.ForegroundRole) == red for one in states] == [False, True]
    _choose(panel, "is:overdue")
    assert panel.model.rowCount() == 1
    _choose(panel, "is:unpaid")
    assert panel.model.rowCount() == 2


def test_kind_and_search_narrow_the_table_and_a_heading_sorts_it(
    qtbot: QtBot, shop: Shop, page: OrdersPage
) -> None:
    for kind in (DocumentKind.QUOTE, DocumentKind.ORDER, DocumentKind.INVOICE):
        shop.write(kind)
    panel = _shown(qtbot, page, 3)
    panel.form.table.horizontalHeader().sortIndicatorChanged.emit(1, Qt.SortOrder.AscendingOrder)
    assert _numbers(panel) == ["Q", "O", "I"]
    _choose(panel, "kind:order")
    assert _numbers(panel) == ["O"]
    _choose(panel, "")
    panel.form.filter.form.search_edit.setText("rossi i-")
    assert _numbers(panel) == ["I"]
    panel.form.filter.form.search_edit.setText("nobody")
    assert _numbers(panel) == []
    assert panel.form.table.isVisible()


def test_enter_opens_the_chosen_document_and_n_begins_a_new_one(
    qtbot: QtBot, shop: Shop, page: OrdersPage
) -> None:
    order = shop.write(DocumentKind.ORDER)
    table = _shown(qtbot, page, 1).form.table
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    (dialog,) = page.findChildren(DocumentDialog)
    assert shop.details(order).row.number in dialog.windowTitle()
    dialog.reject()
    qtbot.waitUntil(lambda: not page.findChildren(DocumentDialog))
    qtbot.keyClick(table, Qt.Key.Key_N)
    assert len(page.findChildren(DocumentDialog)) == 1


def test_the_last_order_is_repeated_in_one_click_with_its_lines(
    qtbot: QtBot, shop: Shop, page: OrdersPage
) -> None:
    order = shop.write(DocumentKind.ORDER, dated_on="2026-03-01")
    panel = _shown(qtbot, page, 1)
    panel.form.table.selectRow(0)
    panel.form.repeat_button.click()
    qtbot.waitUntil(lambda: len(page.findChildren(DocumentDialog)) == 1)
    again = shop.newest()
    assert again.row.id != order
    assert (again.row.dated_on, again.lines) == (today().isoformat(), shop.details(order).lines)
    shop.workspace.undo()
    qtbot.waitUntil(lambda: len(shop.workspace.now(documents_of, shop.customer)) == 1)


def test_a_document_that_changes_elsewhere_changes_in_the_table_and_stays_chosen(
    qtbot: QtBot, shop: Shop, page: OrdersPage
) -> None:
    quote = shop.write(DocumentKind.QUOTE)
    panel = _shown(qtbot, page, 1)
    panel.form.table.selectRow(0)
    edit = DocumentEdit(status=DocumentStatus.DECLINED)
    shop.workspace.do(Op.EDIT_DOCUMENT, edit_document, quote, edit)
    qtbot.waitUntil(lambda: panel.model.index(0, 5).data() == "Declined")
    assert len(panel.form.table.selectionModel().selectedRows()) == 1


def test_who_may_only_read_is_offered_no_new_document(qtbot: QtBot, shop: Shop, page: OrdersPage) -> None:
    shop.write(DocumentKind.ORDER)
    permission().follow(shop.workspace)
    panel = _shown(qtbot, page, 1)
    panel.form.table.selectRow(0)
    shop.workspace.tell(shop.workspace.store.switch_profile(Profile.READ_ONLY))
    qtbot.waitUntil(lambda: not panel.form.new_button.isEnabled())
    assert not panel.form.repeat_button.isEnabled()
    assert panel.form.open_button.isEnabled()


def test_the_page_speaks_chinese_at_once(
    qtbot: QtBot, shop: Shop, page: OrdersPage, qapp: QApplication
) -> None:
    shop.write(DocumentKind.INVOICE, **LATE)
    panel = _shown(qtbot, page, 1)
    translations.switch(qapp, "zh_CN")
    assert panel.model.index(0, 1).data() == "发票"
    assert panel.model.index(0, 5).data().startswith("逾期")
    qtbot.waitUntil(lambda: panel.form.new_button.text() == "新建单据")


def test_what_was_written_last_is_chosen(qtbot: QtBot, shop: Shop, page: OrdersPage) -> None:
    shop.write(DocumentKind.ORDER)
    shop.write(DocumentKind.ORDER)
    panel = _shown(qtbot, page, 2)
    panel.form.table.selectRow(1)
    number = panel.model.row_at(1).row.number
    panel.create_document()
    (dialog,) = page.findChildren(DocumentDialog)
    dialog.form.editor.form.customer_picker.show_customer(shop.customer, "Rossi Ceramics")
    lines = dialog.form.editor.form.grid.lines
    lines.setData(lines.index(0, 0), "Glaze")
    dialog.form.save_button.click()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)
    (chosen,) = panel.form.table.selectionModel().selectedRows()
    assert panel.model.row_at(chosen.row()).row.number.startswith("Q-")
    assert not number.startswith("Q-")


def test_the_kind_that_is_shown_is_the_one_to_be_exported(qtbot: QtBot, shop: Shop, page: OrdersPage) -> None:
    shop.write(DocumentKind.INVOICE)
    panel = _shown(qtbot, page, 1)
    _choose(panel, "kind:invoice")
    panel.form.export_button.click()
    (dialog,) = panel.findChildren(SalesExportDialog)
    assert dialog.form.what_combo.currentText() == "Invoices"
    shop.workspace.store.switch_profile(Profile.ASSISTANT)
    permission().follow(shop.workspace)
    assert not panel.form.export_button.isEnabled()


@pytest.mark.parametrize("typed", ["华东", "huadong", "hdjm", "Q-"])
def test_documents_are_found_by_the_pinyin_of_whom_they_are_for(
    qtbot: QtBot, shop: Shop, page: OrdersPage, typed: str
) -> None:
    shop.write(DocumentKind.ORDER)
    shop.customer = add_person(shop.workspace.store, "华东精密机械")
    shop.write(DocumentKind.QUOTE)
    panel = _shown(qtbot, page, 2)
    panel.form.filter.form.search_edit.setText(typed)
    qtbot.waitUntil(lambda: _numbers(panel) == ["Q"])
    assert shop.workspace.now(count_documents, [typed], today()) == {typed: 1}
