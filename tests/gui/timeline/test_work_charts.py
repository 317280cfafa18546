"""The charts of our work and of invoices on the page of insights, and the contacts behind a bar."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import local, now_ms, today
from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.domain.prices import Price
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.gui.dialogs.contacts_behind_dialog import ContactsBehindDialog
from desktop_crm.gui.pages.insights_page import InsightsPage
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.operations.edits import InteractionEdit
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.products import ProductEdit, add_product
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person


@pytest.fixture
def customer(workspace: Workspace) -> int:
    store = workspace.store
    made = add_person(store, "王晓明")
    for outcome in (Outcome.POSITIVE, Outcome.NO_ANSWER):
        edit = InteractionEdit(
            kind=InteractionKind.CALL, at=now_ms(), direction=Direction.OUTGOING, outcome=outcome
        )
        store.write(Op.LOG_INTERACTION, log_interaction, made, edit)
    product = store.write(Op.EDIT_PRODUCT, add_product, ProductEdit(name="Kiln")).value
    lines = (LineEdit(product_id=product, price=Price(quantity=2_000, unit_price=150_00)),)
    invoice = DocumentEdit(
        dated_on=today().isoformat(), currency="CNY", status=DocumentStatus.SENT, lines=lines
    )
    store.write(Op.EDIT_DOCUMENT, create_document, made, DocumentKind.INVOICE, invoice)
    return made


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, customer: int, tmp_path: Path) -> InsightsPage:
    made = InsightsPage(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.resize(1200, 1400)
    made.show()
    cards = made._board.cards
    shown = ("effects", "hours", "products", "invoiced")
    qtbot.waitUntil(lambda: all(cards[key]._chart is not None for key in shown))
    return made


def test_what_invoices_brought_stands_by_product_and_by_customer(
    qtbot: QtBot, page: InsightsPage, customer: int
) -> None:
    for key, name in (("products", "Kiln"), ("invoiced", "王晓明")):
        numbers, _ = page._board.cards[key]._chart
        assert (numbers.names, numbers.values) == ((name,), (300_00,))
    with qtbot.waitSignal(page.customer_requested) as asked:
        page._board.cards["invoiced"].picked.emit(0)
    assert asked.args == [customer]


def test_contacts_stand_in_the_square_of_their_day_and_hour(page: InsightsPage) -> None:
    numbers, words = page._board.cards["hours"]._chart
    at = local(now_ms())
    assert sum(map(sum, numbers.counts)) == 2
    assert numbers.counts[at.weekday()][at.hour] + numbers.counts[at.weekday()][at.hour - 1] == 2
    assert words.headings[:3] == ("Day", "0:00", "1:00")


def test_a_bar_lists_the_contacts_behind_it_and_leads_to_the_record(
    qtbot: QtBot, page: InsightsPage, customer: int
) -> None:
    card = page._board.cards["effects"]
    numbers, _ = card._chart
    assert (numbers.names, numbers.parts, numbers.wholes) == (("Call",), ((1, 1, 0),), ((2, 2, 2),))
    card.picked.emit(1)
    qtbot.waitUntil(lambda: bool(page.findChildren(ContactsBehindDialog)))
    (dialog,) = page.findChildren(ContactsBehindDialog)
    assert dialog.form.heading_label.text() == "Call · went well"
    assert [dialog.model.index(row, 1).data() for row in range(dialog.model.rowCount())] == ["王晓明"]
    with qtbot.waitSignal(page.customer_requested) as asked:
        qtbot.keyClick(dialog.form.table, Qt.Key.Key_Return)
    assert asked.args == [customer]


def test_the_chart_turns_from_channels_to_messages_and_enter_lists_their_contacts(
    qtbot: QtBot, page: InsightsPage, workspace: Workspace, customer: int
) -> None:
    card = page._board.cards["effects"]
    page._message_button.click()
    qtbot.waitUntil(lambda: card._chart[1].headings[0] == "Message")
    assert card._chart[0].empty
    edit = InteractionEdit(
        kind=InteractionKind.CHAT,
        direction=Direction.OUTGOING,
        outcome=Outcome.POSITIVE,
        message="Birthday greeting",
    )
    workspace.do(Op.LOG_INTERACTION, log_interaction, customer, edit)
    qtbot.waitUntil(lambda: card._chart[0].names == ("Birthday greeting",))

    card._table_action.setChecked(True)
    card._table.setFocus()
    card._table.setCurrentCell(1, 0)
    qtbot.keyClick(card._table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.findChildren(ContactsBehindDialog)))
    (dialog,) = page.findChildren(ContactsBehindDialog)
    assert dialog.form.heading_label.text() == "Birthday greeting · went well"
    assert dialog.model.index(0, 1).data() == "王晓明"

    page._message_button.click()
    qtbot.waitUntil(lambda: card._chart[1].headings[0] == "Channel")
