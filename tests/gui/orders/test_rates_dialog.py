"""Exchange rates that the user keeps: written by keys, replaced on the same day, forgotten, missed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.prices import Totals
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.gui.actions import Actions
from desktop_crm.gui.dialogs.bank_dialog import BankDialog
from desktop_crm.gui.dialogs.payment_dialog import PaymentDialog
from desktop_crm.gui.dialogs.rates_dialog import RatesDialog
from desktop_crm.gui.workbench import Workbench
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.queries.exchange_rates import list_rates
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(qtbot: QtBot, window: QWidget, workspace: Workspace) -> RatesDialog:
    edit = DocumentEdit(totals=Totals(net=100, tax=0), currency="EUR")
    customer = add_person(workspace.store, "Rossi Ceramics")
    workspace.store.write(Op.EDIT_DOCUMENT, create_document, customer, DocumentKind.INVOICE, edit)
    made = RatesDialog(workspace, window)
    made.show()
    qtbot.waitUntil(lambda: "EUR" in made.form.lacking_label.text())
    return made


def kept(qtbot: QtBot, dialog: RatesDialog, workspace: Workspace, text: str) -> None:
    dialog.form.rate_edit.setText(text)
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(dialog.form.rate_edit, Qt.Key.Key_Return)


def test_a_currency_in_use_without_a_rate_is_told_and_offered(
    qtbot: QtBot, dialog: RatesDialog, workspace: Workspace
) -> None:
    assert "EUR (1 document)" in dialog.form.lacking_label.text()
    assert dialog.form.currency_edit.text() == "EUR"
    kept(qtbot, dialog, workspace, "7,8")
    qtbot.waitUntil(lambda: not dialog.form.lacking_label.isVisible())
    assert dialog.form.rates.model().index(0, 1).data() == "7.8 CNY"


def test_a_rate_of_the_same_day_takes_the_place_of_the_old_one_and_undo_brings_it_back(
    qtbot: QtBot, dialog: RatesDialog, workspace: Workspace
) -> None:
    kept(qtbot, dialog, workspace, "7.8")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog.form.rates.setFocus()
    qtbot.keyClick(dialog.form.rates, Qt.Key.Key_Return)
    assert (dialog.form.currency_edit.text(), dialog.form.rate_edit.text()) == ("EUR", "7.8")
    kept(qtbot, dialog, workspace, "8")
    assert [(str(one.rate), one.since_on) for one in workspace.now(list_rates)] == [
        ("8", today().isoformat())
    ]
    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    assert [str(one.rate) for one in workspace.now(list_rates)] == ["7.8"]


@pytest.mark.parametrize(
    ("currency", "rate", "field"),
    [
        ("EUR", "", "rate_edit"),
        ("EUR", "-1", "rate_edit"),
        ("EUR", "1e99", "rate_edit"),
        ("CNY", "1", "currency_edit"),
        ("€", "1", "currency_edit"),
    ],
)
def test_what_is_no_rate_is_said_at_its_field_and_stays(
    qtbot: QtBot, dialog: RatesDialog, workspace: Workspace, currency: str, rate: str, field: str
) -> None:
    dialog.form.currency_edit.setText(currency)
    dialog.form.rate_edit.setText(rate)
    dialog.form.add_button.click()
    qtbot.waitUntil(lambda: bool(getattr(dialog.form, field).accessibleDescription()))
    assert (dialog.form.currency_edit.text(), dialog.form.rate_edit.text()) == (currency, rate)
    assert workspace.now(list_rates) == []


def test_a_rate_is_forgotten(qtbot: QtBot, dialog: RatesDialog, workspace: Workspace) -> None:
    kept(qtbot, dialog, workspace, "7.8")
    qtbot.waitUntil(lambda: dialog.form.delete_button.isEnabled())
    with qtbot.waitSignal(workspace.changed):
        dialog.form.delete_button.click()
    qtbot.waitUntil(lambda: "EUR" in dialog.form.lacking_label.text())


def test_rates_payments_and_bank_files_are_reached_from_the_palette(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(settings, window)
    bench = Workbench(workspace, settings, actions, window)
    for command, dialog in (
        ("exchange_rates", RatesDialog),
        ("record_payment", PaymentDialog),
        ("import_bank_file", BankDialog),
    ):
        actions[command].trigger()
        (shown,) = bench.findChildren(dialog)
        shown.reject()
