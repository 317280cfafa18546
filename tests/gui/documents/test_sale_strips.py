"""Strips on the record and in a deal: they show the steps, open what is there and make what is not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.gui.dialogs.deal_dialog import DealDialog, NewDeal
from desktop_crm.gui.dialogs.document_dialog import DocumentDialog
from desktop_crm.gui.dialogs.payment_dialog import PaymentDialog
from desktop_crm.gui.editors.sale_strips import SaleStrips
from desktop_crm.gui.panels.record_panel import RecordPanel
from desktop_crm.gui.panels.timeline_panel import TimelinePanel
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.documents import new_version
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.operations.pipelines import begin_pipeline
from desktop_crm.queries.details import CustomerDetails, customer_details
from desktop_crm.queries.documents import document_rows, documents_of
from desktop_crm.queries.timeline import timeline
from desktop_crm.store.models import SalesDocument
from tests.gui.documents.conftest import Shop


@pytest.fixture
def record(qtbot: QtBot, shop: Shop) -> RecordPanel:
    panel = RecordPanel(shop.workspace)
    qtbot.addWidget(panel)
    panel.resize(700, 780)
    panel.show_customer(shop.customer)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.form.tabs.setCurrentWidget(panel.form.deals_page)
    qtbot.waitUntil(lambda: bool(panel.form.deals_page.form.strips.shown))
    return panel


def _details(shop: Shop) -> CustomerDetails:
    return shop.workspace.now(customer_details, shop.customer)


def _states(strips: SaleStrips, strip: int = 0) -> list[str]:
    return [step.words().state for step in strips.shown[strip].steps]


def test_the_record_follows_a_sale_as_it_goes_on(qtbot: QtBot, shop: Shop, record: RecordPanel) -> None:
    strips = record.form.deals_page.form.strips
    assert _states(strips) == ["Make…"] * 5 + ["–"]
    quote = shop.write(DocumentKind.QUOTE)
    store = shop.workspace.store
    done = store.write(Op.EDIT_DOCUMENT, new_version, quote)
    shop.workspace.tell(done.changes)
    qtbot.waitUntil(lambda: strips.shown[0].steps[0].words().number.endswith("v2"))
    assert _states(strips) == ["Sent", "Make…", "Make…", "Make…", "Make…", "–"]


@pytest.mark.parametrize(("width", "rows"), [(900, 1), (560, 2)])
def test_numbers_of_a_sale_are_never_cut_short(qtbot: QtBot, shop: Shop, width: int, rows: int) -> None:
    shop.write(DocumentKind.QUOTE)
    panel = RecordPanel(shop.workspace)
    qtbot.addWidget(panel)
    panel.resize(width, 780)
    panel.show_customer(shop.customer)
    panel.form.tabs.setCurrentWidget(panel.form.deals_page)
    with qtbot.waitExposed(panel):
        panel.show()
    strips = panel.form.deals_page.form.strips
    qtbot.waitUntil(lambda: bool(strips.shown) and strips.shown[0].isVisible())
    steps = strips.shown[0].steps
    qtbot.waitUntil(lambda: len({step.y() for step in steps}) == rows)
    assert steps[0]._number.text() == steps[0].words().number


def test_enter_on_a_step_opens_its_document_and_arrows_go_along(
    qtbot: QtBot, shop: Shop, record: RecordPanel
) -> None:
    order = shop.write(DocumentKind.ORDER)
    strips = record.form.deals_page.form.strips
    record.form.deals_page.show_details(_details(shop))
    qtbot.waitUntil(lambda: bool(strips.strips[0].documents))
    steps = strips.shown[0].steps
    steps[3].setFocus()
    qtbot.keyClick(steps[3], Qt.Key.Key_Left)
    qtbot.keyClick(steps[2], Qt.Key.Key_Left)
    assert steps[2].hasFocus()
    qtbot.keyClick(steps[2], Qt.Key.Key_Return)
    (dialog,) = record.findChildren(DocumentDialog)
    assert shop.details(order).row.number in dialog.windowTitle()


def test_versions_are_offered_one_by_one(qtbot: QtBot, shop: Shop, record: RecordPanel) -> None:
    shop.workspace.store.write(Op.EDIT_DOCUMENT, new_version, shop.write(DocumentKind.QUOTE))
    strips = record.form.deals_page.form.strips
    record.form.deals_page.show_details(_details(shop))
    qtbot.waitUntil(lambda: bool(strips.strips[0].documents))
    # Shown as a popup it would grab the keyboard, which offscreen cannot.
    menu = strips.menu_of(strips.strips[0].steps[0])
    assert [action.text().split(" · ")[0][-2:] for action in menu.actions()] == ["v2", "01"]
    menu.actions()[1].trigger()
    (dialog,) = record.findChildren(DocumentDialog)
    assert "v2" not in dialog.windowTitle()


def test_a_quote_made_in_a_deal_belongs_to_it(qtbot: QtBot, shop: Shop) -> None:
    store = shop.workspace.store
    store.write(Op.EDIT_DEAL, begin_pipeline)
    deal = store.write(
        Op.CREATE_DEAL, create_deal, DealEdit(title="kiln parts", customer_id=shop.customer)
    ).value
    over = QWidget()
    qtbot.addWidget(over)
    dialog = DealDialog(shop.workspace, deal, over)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.form.strips.shown))
    dialog.form.strips.shown[0].steps[0].pressed.emit()
    (paper,) = dialog.findChildren(DocumentDialog)
    grid = paper.form.editor.form.grid
    grid.lines.setData(grid.lines.index(0, 0), "Glaze")
    paper.form.save_button.click()
    qtbot.waitUntil(lambda: len(shop.workspace.now(document_rows, SalesDocument.deal_id == deal)) == 1)
    qtbot.waitUntil(lambda: dialog.form.strips.shown[0].steps[0].words().number.startswith("Q-"))


def test_a_new_deal_has_no_papers_yet(qtbot: QtBot, shop: Shop) -> None:
    shop.workspace.store.write(Op.EDIT_DEAL, begin_pipeline)
    over = QWidget()
    qtbot.addWidget(over)
    dialog = DealDialog(shop.workspace, NewDeal(), over)
    assert dialog.form.strips.isHidden()


def test_the_last_order_is_repeated_on_the_record(qtbot: QtBot, shop: Shop, record: RecordPanel) -> None:
    shop.write(DocumentKind.ORDER, dated_on="2026-03-01")
    record.form.deals_page.form.repeat_button.click()
    qtbot.waitUntil(lambda: len(shop.workspace.now(documents_of, shop.customer)) == 2)
    qtbot.waitUntil(lambda: len(record.findChildren(DocumentDialog)) == 1)


def test_who_never_ordered_is_said_so(qtbot: QtBot, shop: Shop, record: RecordPanel) -> None:
    with qtbot.waitSignal(shop.workspace.failed) as failed:
        record.form.deals_page.form.repeat_button.click()
    assert failed.args[0].problem == "no_order"


def test_documents_and_payments_of_the_timeline_open_in_their_dialogs(qtbot: QtBot, shop: Shop) -> None:
    invoice = shop.write(DocumentKind.INVOICE)
    edit = PaymentEdit(money=Money(currency="CNY", amount_minor=100_00), document_id=invoice)
    shop.workspace.store.write(Op.RECORD_PAYMENT, record_payment, shop.customer, edit)
    panel = TimelinePanel(shop.workspace)
    qtbot.addWidget(panel)
    panel.show_customer(shop.customer)
    for entry in shop.workspace.now(timeline, shop.customer):
        panel.form.entry_view.entry_opened.emit(entry)
    assert len(panel.findChildren(DocumentDialog)) == 1
    assert len(panel.findChildren(PaymentDialog)) == 1
