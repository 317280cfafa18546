"""Calendar files in the window: looked through, given to customers, taken in one step, and back out."""

from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop_crm.domain.calendar_records import CalendarRecord
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.exchange.ical_write import write_calendar
from desktop_crm.gui import translations
from desktop_crm.gui.dialogs.calendar_import_dialog import CalendarImportDialog
from desktop_crm.gui.lists import event_rows
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.calendar import Span, planned_on
from tests.builders import add_person

SOON = today() + timedelta(3)
SPAN = Span(first=today(), last=today() + timedelta(400))


def _event(number: int, title: str, **fields: object) -> CalendarRecord:
    base = {"uid": f"{number}@x", "on": SOON, "at": time(10, 30), "zone": "Europe/Rome", "title": title}
    return CalendarRecord(**{**base, **fields})  # type: ignore[arg-type]


@pytest.fixture
def looked_through(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> Callable[..., CalendarImportDialog]:
    def shown(*records: CalendarRecord, others: tuple[Path, ...] = ()) -> CalendarImportDialog:
        path = tmp_path / "theirs.ics"
        path.write_bytes(write_calendar(records, "theirs", date(2026, 11, 22)))
        dialog = CalendarImportDialog(workspace, [path, *others])
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: not dialog.form.progress_bar.isVisible())
        return dialog

    return shown


def _import(dialog: CalendarImportDialog) -> None:
    dialog.form.button_box.button(QDialogButtonBox.StandardButton.Ok).click()


def _titles(workspace: Workspace) -> list[tuple[str, str]]:
    return sorted((item.name, item.title) for item in workspace.now(planned_on, SPAN).items if not item.ahead)


def _shown(dialog: CalendarImportDialog) -> list[list[str]]:
    model = dialog.rows
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_events_are_looked_through_and_taken_in_one_step(
    qtbot: QtBot, workspace: Workspace, looked_through: Callable[..., CalendarImportDialog]
) -> None:
    add_person(workspace.store, "Elena Rossi")
    dialog = looked_through(
        _event(1, "Elena Rossi — Kiln parts"),
        _event(2, "Dentist"),
        _event(3, "Elena Rossi — lunch", on=today() - timedelta(9)),
    )
    assert dialog.form.title_label.text() == "2 events will be taken"
    assert [row[1:] for row in _shown(dialog)] == [
        ["Kiln parts", "Elena Rossi", "follow-up"],
        ["lunch", "Elena Rossi", "visit in the timeline"],
    ]
    dialog.form.past_check.click()
    assert dialog.form.title_label.text() == "1 event will be taken"
    with qtbot.waitSignal(workspace.changed) as written:
        _import(dialog)
    assert written.args[0].op is Op.IMPORT
    assert _titles(workspace) == [("Elena Rossi", "Kiln parts")]
    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    assert _titles(workspace) == []


def test_an_event_without_a_customer_is_given_one(
    qtbot: QtBot, workspace: Workspace, looked_through: Callable[..., CalendarImportDialog]
) -> None:
    mia = add_person(workspace.store, "Mia Hartmann")
    dialog = looked_through(_event(1, "Trade fair"), _event(2, "Dentist"))
    assert dialog.chips.chosen_keys() == (event_rows.UNKNOWN,)
    dialog.form.table.selectRow(0)
    dialog.form.customer_picker.show_customer(mia, "Mia Hartmann")
    assert dialog.form.title_label.text() == "1 event will be taken"
    dialog.form.table.selectRow(0)
    dialog.form.leave_button.click()
    with qtbot.waitSignal(workspace.changed):
        _import(dialog)
    assert _titles(workspace) == [("Mia Hartmann", "Trade fair")]


def test_events_are_reviewed_and_taken_by_keys_alone(
    qtbot: QtBot, workspace: Workspace, looked_through: Callable[..., CalendarImportDialog]
) -> None:
    mia = add_person(workspace.store, "Mia Hartmann")
    dialog = looked_through(_event(1, "Trade fair"), _event(2, "Mia Hartmann: samples"))
    dialog.activateWindow()
    dialog.chips.chip("new").setFocus()
    qtbot.keyClick(dialog.chips.chip("new"), Qt.Key.Key_Right)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.form.table.hasFocus()
    assert _shown(dialog)[0][1] == "Trade fair"
    dialog.form.customer_picker.show_customer(mia, "Mia Hartmann")
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(dialog.form.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        # Qt goes on believing that Ctrl is held until another key comes.
        qtbot.keyClick(dialog.form.table, Qt.Key.Key_Home)
    assert len(_titles(workspace)) == 2


def test_where_several_fit_one_is_chosen(
    qtbot: QtBot, workspace: Workspace, looked_through: Callable[..., CalendarImportDialog]
) -> None:
    for _ in range(2):
        add_person(workspace.store, "Elena Rossi")
    dialog = looked_through(_event(1, "Elena Rossi — Kiln"))
    assert dialog.form.title_label.text() == "0 events will be taken"
    dialog.form.table.selectRow(0)
    assert dialog.form.candidate_box.count() == 2
    dialog.form.candidate_box.setCurrentIndex(1)
    dialog.form.candidate_box.activated.emit(1)
    with qtbot.waitSignal(workspace.changed):
        _import(dialog)
    assert len(_titles(workspace)) == 1


def test_what_is_not_taken_or_not_said_has_a_word(
    qtbot: QtBot,
    qapp: QApplication,
    workspace: Workspace,
    looked_through: Callable[..., CalendarImportDialog],
) -> None:
    add_person(workspace.store, "Elena Rossi")
    dialog = looked_through(
        _event(1, "Elena Rossi", rrule="FREQ=MONTHLY;BYDAY=2TU,3TH"),
        _event(2, "Old", on=date(2020, 1, 1), rrule="FREQ=DAILY;COUNT=2"),
    )
    dialog.form.table.selectRow(0)
    assert "five at most" in dialog.form.remark_label.text()
    dialog.chips.chip(event_rows.REFUSED).click()
    assert _shown(dialog)[0][3] == "Its series has ended."
    translations.switch(qapp, "zh_CN")
    dialog.chips.chip(event_rows.REFUSED).click()
    assert _shown(dialog)[0][3] == "该重复日程已结束。"


def test_a_file_that_is_no_calendar_is_said_and_the_others_are_read(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path, looked_through: Callable[..., CalendarImportDialog]
) -> None:
    other = tmp_path / "holiday.ics"
    other.write_text("sea and sand")
    dialog = looked_through(_event(1, "Dentist"), others=(other, tmp_path / "missing.ics"))
    assert len(dialog.form.files_label.text().splitlines()) == 2
    assert len(dialog.found.events) == 1


def test_thousands_of_events_are_reviewed_and_taken(
    qtbot: QtBot, workspace: Workspace, looked_through: Callable[..., CalendarImportDialog]
) -> None:
    add_person(workspace.store, "Elena Rossi")
    many = [_event(number, "Elena Rossi — Kiln") for number in range(2_000)]
    dialog = looked_through(*many)
    assert dialog.form.title_label.text() == "2,000 events will be taken"
    with qtbot.waitSignal(workspace.changed):
        _import(dialog)
    assert len(_titles(workspace)) == 200


def test_leaving_stops_the_reading(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "theirs.ics"
    many = [_event(number, "Elena Rossi — Kiln") for number in range(3_000)]
    path.write_bytes(write_calendar(many, "theirs", date(2026, 11, 22)))
    dialog = CalendarImportDialog(workspace, [path])
    qtbot.addWidget(dialog)
    dialog.open()
    job = dialog._job
    with qtbot.waitSignal(job.ended):
        dialog.reject()
    assert job.stopped()
    assert _titles(workspace) == []
