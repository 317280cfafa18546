"""Views of documents: kept like those of deals and customers, counted while they are seen, undone in one step."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.gui.dialogs.save_view_dialog import SaveViewDialog
from desktop_crm.gui.pages.orders_page import OrdersPage
from desktop_crm.gui.panels.document_filter import DocumentFilter
from desktop_crm.gui.panels.documents_panel import DocumentsPanel
from desktop_crm.operations.documents import DocumentEdit, edit_document
from desktop_crm.queries.desk import Listed, saved_views
from desktop_crm.system.settings import SettingsFile
from tests.gui.documents.conftest import Shop

LATE = {"dated_on": "2026-01-05", "due_on": "2026-02-04"}


@pytest.fixture
def panel(qtbot: QtBot, shop: Shop, tmp_path: Path) -> DocumentsPanel:
    shop.write(DocumentKind.INVOICE, **LATE)
    shop.write(DocumentKind.INVOICE)
    shop.write(DocumentKind.QUOTE)
    page = OrdersPage(shop.workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.resize(1376, 840)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.documents.model.rowCount() == 3)
    return page.documents


def _search(panel: DocumentsPanel) -> QLineEdit:
    filter_: DocumentFilter = panel.form.filter
    filter_.focus_search()
    return filter_.form.search_edit


def test_each_view_says_how_many_documents_it_finds(qtbot: QtBot, shop: Shop, panel: DocumentsPanel) -> None:
    chips = panel.form.filter.chips
    qtbot.waitUntil(lambda: chips.chip("query is:overdue").text() == "Overdue · 1")
    assert chips.chip("query kind:invoice").text() == "Invoices · 2"
    late = panel.model.row_at(2).row.id
    shop.workspace.do(Op.EDIT_DOCUMENT, edit_document, late, DocumentEdit(due_on=today().isoformat()))
    qtbot.waitUntil(lambda: chips.chip("query is:overdue").text() == "Overdue · 0")


def test_what_is_typed_is_kept_as_a_view_beside_no_other_list_and_undo_takes_it_back(
    qtbot: QtBot, shop: Shop, panel: DocumentsPanel
) -> None:
    qtbot.keyClicks(_search(panel), "kind:invoice due:overdue")
    assert panel.model.rowCount() == 1
    panel.form.filter.chips.save_requested.emit()
    (dialog,) = panel.findChildren(SaveViewDialog)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "name_edit"), "Dun")
    dialog.accept()
    qtbot.waitUntil(lambda: panel.form.filter.chips.current().name == "Dun")
    assert _search(panel).text() == ""
    assert panel.model.rowCount() == 1
    (view,) = shop.workspace.now(saved_views, Listed.DOCUMENTS)
    assert view.query == "kind:invoice due:overdue"
    assert shop.workspace.now(saved_views, Listed.DEALS) == shop.workspace.now(saved_views) == []
    shop.workspace.undo()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)


def test_words_without_sense_are_said_and_change_nothing(qtbot: QtBot, panel: DocumentsPanel) -> None:
    _search(panel).setText("due:someday")
    assert panel.model.rowCount() == 3
    qtbot.keyClick(_search(panel), Qt.Key.Key_Down)
    qtbot.waitUntil(panel.form.table.hasFocus)
