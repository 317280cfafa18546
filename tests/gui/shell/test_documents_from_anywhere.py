"""Documents by key and palette: their page, a new one, the last order again."""

from PySide6.QtCore import Qt

from desktop_crm.domain.changes import Op
from desktop_crm.domain.prices import Price
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.gui.dialogs.document_dialog import DocumentDialog
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.queries.documents import documents_of
from tests.builders import add_person


def test_a_key_shows_the_page_and_a_command_begins_a_document_there(qtbot, open_window):
    commands = open_window.commands
    assert commands["go_orders"].shortcut().toString() == "Ctrl+Shift+O"
    commands["go_orders"].trigger()
    assert open_window.bench.stack.currentWidget().objectName() == "OrdersPage"
    commands["go_customers"].trigger()
    commands["new_document"].trigger()
    assert open_window.bench.stack.currentWidget().objectName() == "OrdersPage"
    (dialog,) = open_window.findChildren(DocumentDialog)
    dialog.reject()


def test_the_key_that_finds_looks_for_documents_where_they_are_listed(qtbot, open_window):
    open_window.commands["go_orders"].trigger()
    documents = open_window.bench.page("orders").documents
    documents.form.new_button.setFocus()
    qtbot.keyClick(documents.form.new_button, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert documents.form.filter.form.search_edit.hasFocus()
    assert open_window.bench.stack.currentWidget().objectName() == "OrdersPage"


def test_the_last_order_of_the_customer_shown_is_repeated_by_a_command(qtbot, open_window):
    workspace = open_window.workspace
    customer = add_person(workspace.store, "Rossi Ceramics")
    line = LineEdit(price=Price(quantity=1_000, unit_price=5_00), text="Glaze")
    edit = DocumentEdit(lines=(line,), dated_on="2026-03-01")
    workspace.store.write(Op.EDIT_DOCUMENT, create_document, customer, DocumentKind.ORDER, edit)
    open_window.commands.request_customer(customer)
    qtbot.waitUntil(lambda: open_window.bench.page("customers").record_panel.customer_id == customer)
    open_window.commands["repeat_last_order"].trigger()
    qtbot.waitUntil(lambda: len(workspace.now(documents_of, customer)) == 2)
    qtbot.waitUntil(lambda: len(open_window.findChildren(DocumentDialog)) == 1)
    open_window.findChildren(DocumentDialog)[0].reject()


def test_among_what_is_owed_the_order_of_whoever_is_chosen_there_is_repeated(qtbot, open_window):
    workspace = open_window.workspace
    owing, other = add_person(workspace.store, "Rossi Ceramics"), add_person(workspace.store, "Anna Berg")
    line = LineEdit(price=Price(quantity=1_000, unit_price=5_00), text="Glaze")
    edit = DocumentEdit(lines=(line,), dated_on="2026-03-01")
    for customer, kind in (
        (owing, DocumentKind.INVOICE),
        (owing, DocumentKind.ORDER),
        (other, DocumentKind.ORDER),
    ):
        workspace.store.write(Op.EDIT_DOCUMENT, create_document, customer, kind, edit)
    open_window.commands["go_orders"].trigger()
    page = open_window.bench.page("orders")
    page.form.receivables_button.click()
    qtbot.waitUntil(lambda: page.receivables.chosen_customer() == owing)
    open_window.commands["repeat_last_order"].trigger()
    qtbot.waitUntil(lambda: len(workspace.now(documents_of, owing)) == 3)
    assert len(workspace.now(documents_of, other)) == 1
    qtbot.waitUntil(lambda: len(open_window.findChildren(DocumentDialog)) == 1)
    open_window.findChildren(DocumentDialog)[0].reject()
