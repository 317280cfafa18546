"""The history of a record gives back single values of its sales, and tells them by name."""

from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.gui.editors.saving import RecordSaver
from desktop_crm.gui.panels.record_history import RecordHistory
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.deals import DealEdit, edit_deal
from desktop_crm.queries.deals import deal_details
from tests.builders import add_person
from tests.operations.rule_stories import open_deal, win


def _lines(history: RecordHistory) -> dict[str, QTreeWidgetItem]:
    tree = history.form.changes
    steps = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return {step.child(row).text(0): step.child(row) for step in steps for row in range(step.childCount())}


def test_an_amount_goes_back_by_a_click_and_what_only_follows_does_not(
    qtbot: QtBot, workspace: Workspace
) -> None:
    store = workspace.store
    person = add_person(store, "Rossi Ceramics")
    deal = open_deal(store, person)
    dearer = DealEdit(money=Money(currency="CNY", amount_minor=60_000_00))
    store.write(Op.EDIT_DEAL, edit_deal, deal, dearer)
    win(store, deal)
    history = RecordHistory()
    qtbot.addWidget(history)
    history.attach(RecordSaver(workspace, history))
    history.read_record(person)
    qtbot.waitUntil(lambda: "Status of 300 tiles changed: open → won" in _lines(history))

    history.form.changes.setCurrentItem(_lines(history)["Status of 300 tiles changed: open → won"])
    assert not history.form.put_back_button.isEnabled()
    history.form.changes.setCurrentItem(
        _lines(history)["Amount of 300 tiles changed: ¥50,000.00 → ¥60,000.00"]
    )
    assert history.form.put_back_button.isEnabled()
    with qtbot.waitSignal(workspace.changed):
        history.form.put_back_button.click()
    money = workspace.now(deal_details, deal).row.money
    assert money == Money(currency="CNY", amount_minor=50_000_00)
