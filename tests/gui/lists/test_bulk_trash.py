"""Before many customers go to the trash at once, a backup is made."""

from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.gui.dialogs.bulk_preview_dialog import BulkPreviewDialog
from desktop_crm.gui.panels.customer_list_panel import CustomerListPanel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.customers import customer_rows
from desktop_crm.store.backups import Backups, places
from desktop_crm.store.image import Image
from desktop_crm.system.paths import settings_file
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person


def _trash_all(qtbot: QtBot, workspace: Workspace, people: int) -> list[int]:
    ids = [add_person(workspace.store, f"Person {number}") for number in range(people)]
    panel = CustomerListPanel(workspace)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: panel.table.listed.rowCount() == people)
    panel.table.selectAll()
    panel.form.bulk_bar.trash_button.click()
    qtbot.waitUntil(lambda: bool(panel.findChildren(BulkPreviewDialog)))
    panel.findChildren(BulkPreviewDialog)[0].form.go_on_button.click()
    qtbot.waitUntil(lambda: panel.table.listed.rowCount() == 0)
    return ids


@pytest.fixture
def backups(workspace: Workspace) -> Backups:
    return Backups(workspace.store, places(SettingsFile(settings_file()).values))


def test_a_backup_is_made_before_many_go(workspace: Workspace, backups: Backups, qtbot: QtBot) -> None:
    ids = _trash_all(qtbot, workspace, 20)
    (made,) = backups.known()
    assert made.manifest is not None
    assert made.manifest.reason == Reason.BULK_DELETE
    with closing(Image(made.path, lambda _header: workspace.store.keys)) as image:
        assert not any(row.trashed for row in image.read(customer_rows, ids))
    workspace.undo()
    qtbot.waitUntil(lambda: not workspace.now(customer_rows, ids)[0].trashed)


def test_a_few_go_at_once(workspace: Workspace, backups: Backups, qtbot: QtBot) -> None:
    _trash_all(qtbot, workspace, 3)
    assert backups.known() == []
