"""Sales and plans written to files from the window: read back by the import, and only where the profile lets."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.domain.profiles import Profile
from desktop_crm.domain.sales_records import SalesKind
from desktop_crm.exchange.contact_file import open_contact_file
from desktop_crm.exchange.sales_columns import recognise_sales
from desktop_crm.exchange.sales_file import Home, read_sales
from desktop_crm.gui.dialogs.sales_export_dialog import SalesExportDialog
from desktop_crm.gui.permission import permission
from desktop_crm.gui.sales_words import Holding
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.queries.rehearsal import Verdict
from desktop_crm.queries.sales_rehearsal import rehearse_sales
from tests.builders import add_person


@pytest.fixture
def sold(workspace: Workspace) -> Workspace:
    anna = add_person(workspace.store, "Anna Berg")
    deal = DealEdit(title="kiln parts", customer_id=anna, money=Money(currency="EUR", amount_minor=2_150_050))
    workspace.store.write(Op.CREATE_DEAL, create_deal, deal)
    plan = FollowUpEdit(due_on="2026-12-01", due_time="15:30", title="Send samples", repeat="2w")
    workspace.store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, anna, plan)
    return workspace


@pytest.mark.parametrize("kind", [SalesKind.DEALS, SalesKind.FOLLOW_UPS])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_table_that_the_window_writes_brings_nothing_new(
    qtbot: QtBot, sold: Workspace, tmp_path: Path, kind: SalesKind, ending: str
) -> None:
    dialog = SalesExportDialog(sold, Holding(kind=kind))
    qtbot.addWidget(dialog)
    assert "UNENCRYPTED" in dialog.default_name()
    path = tmp_path / f"out.{ending}"
    with qtbot.waitSignal(sold.changed) as noted:
        dialog.export(path)
    assert noted.args[0].op is Op.EXPORT

    table = open_contact_file(path).table
    assert table is not None
    mapping = recognise_sales(table.headers)
    assert mapping is not None
    read = read_sales(table, mapping, Home(country="CN", currency="CNY"))
    (rehearsal,) = sold.store.read(rehearse_sales, [read])
    assert (len(rehearsal.rows), rehearsal.count(Verdict.SAME)) == (1, 1)


def test_an_assistant_exports_nothing(qtbot: QtBot, sold: Workspace) -> None:
    sold.store.switch_profile(Profile.ASSISTANT)
    permission().follow(sold)
    dialog = SalesExportDialog(sold)
    qtbot.addWidget(dialog)
    save = dialog.form.button_box.button(QDialogButtonBox.StandardButton.Save)
    assert not save.isEnabled()
    assert "export_sales" in permission().forbidden_commands()
