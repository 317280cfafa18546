"""Several customers are shown with what will become of them before it is done; one alone goes at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.gui.dialogs.bulk_preview_dialog import BulkPreviewDialog, say_names
from desktop_crm.gui.dialogs.bulk_tag_dialog import BulkTagDialog
from desktop_crm.gui.panels.customer_list_panel import CustomerListPanel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.archive import archive_customers, restore_customers, trash_customers
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.operations.tags import add_tags
from desktop_crm.queries.bulk_preview import BulkPreview, TagPreview, preview_placing, preview_tagging
from desktop_crm.queries.customers import customer_rows
from tests.builders import add_person

NAMES = ("Anna Berg", "王晓明", "Bert Adam", "Cleo Ek", "Dora Frey", "Emil Gross")


@pytest.fixture
def people(workspace: Workspace) -> list[int]:
    """Six people, the first two of them archived, and the third with something to do."""
    store = workspace.store
    ids = [add_person(store, name) for name in NAMES]
    store.write(Op.ARCHIVE, archive_customers, ids[:2])
    todo = FollowUpEdit(due_on=today().isoformat(), title="Call")
    store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, ids[2], todo)
    return ids


def test_those_who_are_so_already_are_counted_and_left_alone(workspace: Workspace, people: list[int]) -> None:
    found = workspace.now(preview_placing, Op.ARCHIVE, people)
    assert found == BulkPreview(changing=4, already=2, names=NAMES[2:], follow_ups=1)
    before = [row.archived for row in workspace.now(customer_rows, people)]
    assert before == [True] * 2 + [False] * 4
    done = workspace.store.write(Op.ARCHIVE, archive_customers, people)
    assert done.changes.customers == set(people[2:])


@pytest.mark.parametrize(
    ("op", "change", "changing"),
    [(Op.ARCHIVE, archive_customers, 4), (Op.TRASH, trash_customers, 6), (Op.RESTORE, restore_customers, 2)],
    ids=["archive", "trash", "restore"],
)
def test_what_is_foretold_is_what_is_done(
    workspace: Workspace, people: list[int], op: Op, change: object, changing: int
) -> None:
    assert workspace.now(preview_placing, op, people).changing == changing
    done = workspace.store.write(op, change, people)  # type: ignore[arg-type]  # one of three operations
    assert len(done.changes.customers or ()) == changing
    assert workspace.now(preview_placing, op, people).changing == 0


def test_the_dialog_says_who_how_many_and_what_else(qtbot: QtBot) -> None:
    preview = BulkPreview(changing=24, already=3, names=NAMES[:4], follow_ups=5)
    dialog = BulkPreviewDialog(Op.TRASH, preview, backed_up=True)
    qtbot.addWidget(dialog)
    assert dialog.form.heading_label.text() == "Move 24 customers to the trash"
    assert dialog.form.names_label.text() == "Anna Berg, 王晓明, Bert Adam, Cleo Ek and 20 more"
    facts = dialog.form.facts_label.text().splitlines()
    assert facts[:2] == [
        "3 of those chosen are in the trash already and left so.",
        "5 open follow-ups of theirs will no longer come up.",
    ]
    assert facts[-2:] == ["A backup is made first.", "One undo takes all of it back."]


def test_where_nothing_would_change_there_is_nothing_to_press(qtbot: QtBot) -> None:
    dialog = BulkPreviewDialog(Op.RESTORE, BulkPreview(changing=0, already=2, names=(), follow_ups=0))
    qtbot.addWidget(dialog)
    assert dialog.form.heading_label.text() == "Nothing would change"
    assert not dialog.form.go_on_button.isEnabled()


def test_names_end_with_how_many_more_there_are() -> None:
    assert say_names(NAMES[:2], 2) == "Anna Berg, 王晓明"
    assert say_names(NAMES[:2], 1_002) == "Anna Berg, 王晓明 and 1,000 more"


def test_esc_leaves_all_as_they_are_and_one_alone_goes_at_once(
    workspace: Workspace, people: list[int], qtbot: QtBot
) -> None:
    panel = CustomerListPanel(workspace)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: panel.table.listed.rowCount() == 4)
    panel.table.selectAll()
    panel._bulk.archive()
    qtbot.waitUntil(lambda: bool(panel.findChildren(BulkPreviewDialog)))
    with qtbot.assertNotEmitted(workspace.changed):
        QTest.keyClick(panel.findChildren(BulkPreviewDialog)[0], Qt.Key.Key_Escape)
    panel.table.selectRow(0)
    with qtbot.waitSignal(workspace.changed):
        panel._bulk.archive()
    qtbot.waitUntil(lambda: panel.table.listed.rowCount() == 3)


def test_the_tags_dialog_says_what_each_tag_will_do(
    workspace: Workspace, people: list[int], qtbot: QtBot
) -> None:
    workspace.store.write(Op.TAG, add_tags, people[:2], ["VIP"])
    preview = workspace.now(preview_tagging, people)
    assert preview.names == NAMES[:4]
    dialog = BulkTagDialog(6, preview)
    qtbot.addWidget(dialog)
    words = dialog.form.preview_label
    assert words.isHidden()
    dialog.form.tag_edit.setText("new")
    dialog.form.known_list.item(0).setCheckState(Qt.CheckState.Checked)
    assert words.text().splitlines() == ["“new” is put on 6", "“VIP” is put on 4, 2 have it already"]
    dialog.form.known_list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert words.text().splitlines()[-1] == "“VIP” is taken off 2"


def test_without_any_tag_in_use_the_dialog_still_names_them(qtbot: QtBot) -> None:
    dialog = BulkTagDialog(2, TagPreview(names=NAMES[:2], tags=()))
    qtbot.addWidget(dialog)
    assert dialog.form.names_label.text() == "Anna Berg, 王晓明"
