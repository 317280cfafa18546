"""What was changed in a record stands in its timeline too: many changes in a row as one line that opens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.interactions import EntryKind, InteractionKind
from desktop_crm.domain.sample import SamplePlan
from desktop_crm.gui.lists.timeline_model import ROW_ROLE
from desktop_crm.gui.lists.timeline_row import TimelineRow
from desktop_crm.gui.panels.timeline_panel import TimelinePanel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit, InteractionEdit
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.sample import fill_with_sample
from desktop_crm.queries.record_changes import record_changes
from desktop_crm.store.models import Customer
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person, new_store

NOTES = ("Prefers mornings.", "Prefers evenings.", "Decides fast.")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace()
    made.adopt(new_store(tmp_path / "mine.crm"))
    yield made
    made.close()


@pytest.fixture
def customer(workspace: Workspace) -> int:
    """Somebody added, talked to once, and changed three times since."""
    found = add_person(workspace.store, "Elena Rossi", phone="+39 320 000 6173")
    call = InteractionEdit(kind=InteractionKind.CALL, text="Cobalt blue")
    workspace.store.write(Op.LOG_INTERACTION, log_interaction, found, call)
    for note in NOTES:
        workspace.store.write(Op.EDIT_CUSTOMER, edit_customer, found, CustomerEdit(note=note))
    return found


@pytest.fixture
def panel(workspace: Workspace, customer: int, qtbot: QtBot) -> TimelinePanel:
    made = TimelinePanel(workspace)
    qtbot.addWidget(made)
    made.resize(380, 900)
    made.show()
    made.show_customer(customer)
    qtbot.waitUntil(lambda: any(row.run for row in rows(made)))
    return made


def rows(panel: TimelinePanel) -> list[TimelineRow]:
    model = panel.form.entry_view.model()
    return [model.index(number, 0).data(ROW_ROLE) for number in range(model.rowCount(QModelIndex()))]


def told(panel: TimelinePanel) -> list[str]:
    return [row.entry.text for row in rows(panel) if row.entry is not None and not row.run]


def press(panel: TimelinePanel, key: Qt.Key) -> None:
    """Press a key on the line of the run."""
    view = panel.form.entry_view
    number = next(number for number, row in enumerate(rows(panel)) if row.run)
    view.setCurrentIndex(view.model().index(number, 0))
    QTest.keyClick(view, key)


def test_a_step_is_one_entry_and_a_number_in_it_stays_masked(workspace: Workspace, customer: int) -> None:
    changes = workspace.now(record_changes, customer)
    assert [entry.changes[0].op for entry in changes] == [*[Op.EDIT_CUSTOMER] * 3, Op.CREATE_CUSTOMER]
    assert {change.table for change in changes[-1].changes} == {"customer", "contact_point"}


def test_invented_people_have_no_past_of_changes(workspace: Workspace) -> None:
    workspace.store.write(Op.SAMPLE, fill_with_sample, SamplePlan(customers=3, seed=1, until=today()))
    ids = workspace.now(lambda session: list(session.scalars(select(Customer.id))))
    assert len(ids) == 3
    assert [workspace.now(record_changes, one) for one in ids] == [[]] * 3


def test_changes_in_a_row_are_one_line_and_one_alone_says_itself(panel: TimelinePanel) -> None:
    (run,) = [row for row in rows(panel) if row.run]
    assert run.run == 3
    assert "3" in run.head
    assert run.spoken().startswith(run.head)
    assert len(told(panel)) == 2
    assert told(panel)[0] == "Cobalt blue"
    assert "320 000" not in told(panel)[1]


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Right], ids=lambda key: key.name
)
def test_a_key_opens_the_line_and_left_folds_it(panel: TimelinePanel, key: Qt.Key) -> None:
    press(panel, key)
    assert [note in text for note, text in zip(reversed(NOTES), told(panel)[:3], strict=True)] == [True] * 3
    assert rows(panel)[panel.form.entry_view.currentIndex().row()].run
    press(panel, Qt.Key.Key_Left)
    assert len(told(panel)) == 2


def test_a_click_opens_the_line(panel: TimelinePanel) -> None:
    view = panel.form.entry_view
    number = next(number for number, row in enumerate(rows(panel)) if row.run)
    place = view.visualRect(view.model().index(number, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(told(panel)) == 5


def test_that_the_lines_stand_open_is_remembered(
    panel: TimelinePanel, workspace: Workspace, customer: int, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.remember_in(SettingsFile(tmp_path / "settings.json"))
    press(panel, Qt.Key.Key_Return)
    tomorrow = TimelinePanel(workspace)
    qtbot.addWidget(tomorrow)
    tomorrow.remember_in(SettingsFile(tmp_path / "settings.json"))
    tomorrow.show_customer(customer)
    qtbot.waitUntil(lambda: len(told(tomorrow)) == 5)


def test_the_chip_of_the_system_shows_each_change_by_itself(panel: TimelinePanel) -> None:
    panel.form.filter_row.chip("system").click()
    assert len(told(panel)) == 4
    assert {row.entry.kind for row in rows(panel) if row.entry is not None} == {EntryKind.CHANGE}


def test_a_change_leads_to_the_history(panel: TimelinePanel, qtbot: QtBot) -> None:
    panel.form.filter_row.chip("system").click()
    view = panel.form.entry_view
    view.setCurrentIndex(view.model().index(1, 0))
    with qtbot.waitSignal(panel.history_requested):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_a_change_made_meanwhile_joins_the_line(
    panel: TimelinePanel, workspace: Workspace, customer: int, qtbot: QtBot
) -> None:
    workspace.do(Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(note="Third generation."))
    qtbot.waitUntil(lambda: [row.run for row in rows(panel) if row.run] == [4])
