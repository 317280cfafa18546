"""Today in the window: what stands there, and every action by one key."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import now_ms, today
from desktop_crm.domain.errors import NoMessage
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import EntryKind, InteractionKind, Outcome
from desktop_crm.domain.records import ContactKind
from desktop_crm.domain.stages import LifecycleStage
from desktop_crm.gui.actions import Actions
from desktop_crm.gui.dialogs.calendar_export_dialog import CalendarExportDialog
from desktop_crm.gui.dialogs.contact_terms_dialog import ContactTermsDialog
from desktop_crm.gui.dialogs.day_sheet_dialog import DaySheetDialog
from desktop_crm.gui.dialogs.debrief_dialog import DebriefDialog
from desktop_crm.gui.dialogs.log_dialog import LogDialog
from desktop_crm.gui.dialogs.next_step_dialog import NextStepDialog
from desktop_crm.gui.dialogs.today_settings_dialog import TodaySettingsDialog
from desktop_crm.gui.dialogs.visit_plan_dialog import VisitPlanDialog
from desktop_crm.gui.dialogs.why_not_dialog import WhyNotDialog
from desktop_crm.gui.lists.day_list import DayList
from desktop_crm.gui.pages.today_page import TodayPage
from desktop_crm.gui.widgets.evening_notice import EveningNotice
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.contact_terms import settle_contact
from desktop_crm.operations.customers import create_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit, FollowUpEdit, InteractionEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.queries.cadences import group_cadences
from desktop_crm.queries.contact_habits import ContactTerms
from desktop_crm.queries.suggestions import weights
from desktop_crm.queries.timeline import follow_ups_of, timeline
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def customer(workspace: Workspace) -> int:
    return add_person(workspace.store, "王晓明")


@pytest.fixture
def show(qtbot: QtBot, workspace: Workspace, settings: SettingsFile) -> Callable[[], TodayPage]:
    def shown() -> TodayPage:
        page = TodayPage(workspace, settings)
        qtbot.addWidget(page)
        page.resize(1300, 800)
        page.show()
        qtbot.waitUntil(lambda: len(page._answers) == 6)
        return page

    return shown


def _plan(workspace: Workspace, customer: int, days: int = 0, title: str = "Call back") -> int:
    edit = FollowUpEdit(due_on=(today() + timedelta(days)).isoformat(), title=title)
    return workspace.store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit).value


def _list(page: TodayPage, name: str) -> DayList:
    rows = page._lists[name]
    rows.setFocus()
    return rows


def _titles(rows: DayList) -> list[str]:
    return [rows.model().index(row, 0).data() for row in range(rows.model().rowCount())]


def _press(qtbot: QtBot, workspace: Workspace, rows: DayList, key: Qt.Key) -> None:
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(rows, key)


def test_an_empty_store_shows_a_calm_first_day(qtbot: QtBot, show: Callable[[], TodayPage]) -> None:
    page = show()
    qtbot.waitUntil(lambda: page.form.rooms.currentWidget() is page._first_day)
    assert not page.form.quick_button.property("primary")
    with qtbot.waitSignal(page.import_requested):
        page._first_day.button.click()


def test_a_page_that_waits_for_answers_takes_the_cursor_and_claims_nothing(
    qtbot: QtBot, workspace: Workspace, settings: SettingsFile
) -> None:
    page = TodayPage(workspace, settings)
    qtbot.addWidget(page)
    first = page._cards["follow_up"]
    assert page.focusProxy() is first.rows
    assert first.rows.isVisibleTo(page)
    assert first.words.isHidden()


def test_what_is_overdue_due_and_ahead_stands_there_with_counts(
    workspace: Workspace, customer: int, show: Callable[[], TodayPage]
) -> None:
    for days in (-2, 0, 3):
        _plan(workspace, customer, days, f"Step {days}")
    page = show()
    assert _titles(page._lists["follow_up"]) == [
        "王晓明 — Step -2",
        "王晓明 — Step 0",
        "Within the week: 1",
        "王晓明 — Step 3",
    ]
    assert page.findChild(QLabel, "summary_label").text() == "2 to do · 1 overdue · 1 within the week"


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_Space])
def test_one_key_notes_that_something_is_done(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage], key: Qt.Key
) -> None:
    _plan(workspace, customer)
    page = show()
    _press(qtbot, workspace, _list(page, "follow_up"), key)
    assert workspace.now(follow_ups_of, customer)[0].done_at is not None
    qtbot.waitUntil(lambda: _titles(page._lists["follow_up"]) == [])


def test_the_buttons_wait_for_a_row_to_be_chosen(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage]
) -> None:
    _plan(workspace, customer)
    page = show()
    buttons = [page.findChild(QPushButton, f"{one}_button") for one in ("done", "next", "log", "later")]
    assert not any(button.isEnabled() for button in buttons)
    rows = _list(page, "follow_up")
    assert all(button.isEnabled() for button in buttons)
    assert rows.selectionModel().hasSelection()
    _press(qtbot, workspace, rows, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: not any(button.isEnabled() for button in buttons))


def test_the_cursor_goes_where_something_is_when_its_list_is_empty(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage]
) -> None:
    _plan(workspace, customer)
    birthday = (ContactEdit(kind=ContactKind.DATE, value=f"1984-{today():%m-%d}", label="birthday"),)
    mia = CustomerEdit(name="Mia Hartmann", contact_points=birthday)
    workspace.store.write(Op.CREATE_CUSTOMER, create_customer, new_id(), mia)
    page = show()
    _press(qtbot, workspace, _list(page, "follow_up"), Qt.Key.Key_D)
    qtbot.waitUntil(lambda: page.focusWidget() is page._lists["dates"])


def test_the_cursor_leaves_the_button_for_the_first_row_that_comes(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage]
) -> None:
    page = show()
    page.activateWindow()
    page.setFocus()
    assert page.focusWidget() is page.form.quick_button
    edit = FollowUpEdit(due_on=today().isoformat(), title="Call back")
    workspace.do(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit)
    qtbot.waitUntil(lambda: page.focusWidget() is page._lists["follow_up"])


def test_the_page_scrolls_with_the_cursor(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage]
) -> None:
    for number in range(20):
        _plan(workspace, customer, title=f"Call {number}")
    page = show()
    page.resize(1300, 400)
    rows = _list(page, "follow_up")
    for _ in range(19):
        qtbot.keyClick(rows, Qt.Key.Key_Down)
    place = rows.viewport().mapTo(page.form.day_page, rows.visualRect(rows.currentIndex()).center())
    assert page.form.day_page.viewport().rect().contains(place)
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    assert rows.chosen().title == "Call 0"
    assert page.form.day_page.verticalScrollBar().value() < 100
    qtbot.keyClick(rows, Qt.Key.Key_End)
    assert rows.chosen().title == "Call 19"


def test_the_balance_of_new_and_old_customers_is_seen(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage]
) -> None:
    edit = InteractionEdit(kind=InteractionKind.CALL)
    workspace.store.write(Op.LOG_INTERACTION, log_interaction, customer, edit)
    said = show().form.balance_label
    assert said.text() == "Contacted in 30 days: 1 new and 0 old customers"
    qtbot.waitUntil(lambda: said.width() >= said.sizeHint().width())


def test_where_no_message_is_prepared_its_key_says_so(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage]
) -> None:
    _plan(workspace, customer)
    page = show()
    with qtbot.waitSignal(workspace.failed) as said:
        qtbot.keyClick(_list(page, "follow_up"), Qt.Key.Key_M)
    assert isinstance(said.args[0], NoMessage)


@pytest.mark.parametrize("kind", [InteractionKind.VISIT, InteractionKind.EMAIL])
def test_a_log_begins_as_what_was_planned(
    qtbot: QtBot,
    workspace: Workspace,
    customer: int,
    show: Callable[[], TodayPage],
    kind: InteractionKind,
) -> None:
    edit = FollowUpEdit(due_on=today().isoformat(), title="See them", channel=kind)
    workspace.store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit)
    page = show()
    qtbot.keyClick(_list(page, "follow_up"), Qt.Key.Key_L)
    dialog = page.findChild(LogDialog)
    dialog.findChild(QPlainTextEdit).setPlainText("Done")
    with qtbot.waitSignal(workspace.changed):
        dialog.findChild(QPushButton, "save_button").click()
    assert [one.channel for one in workspace.now(timeline, customer) if one.channel] == [kind]


def test_one_key_puts_off_to_tomorrow_and_the_next_row_is_chosen(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage]
) -> None:
    first, second = _plan(workspace, customer, 0, "First"), _plan(workspace, customer, 0, "Second")
    page = show()
    rows = _list(page, "follow_up")
    assert rows.chosen().id == first
    _press(qtbot, workspace, rows, Qt.Key.Key_S)
    moved = {row.id: row.due_on for row in workspace.now(follow_ups_of, customer)}
    assert moved[first] == (today() + timedelta(1)).isoformat()
    qtbot.waitUntil(lambda: _titles(rows)[0] == "王晓明 — Second")
    assert rows.chosen().id == second
    assert moved[second] == today().isoformat()


def test_done_and_next_asks_once_and_enter_plans_in_a_week(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage]
) -> None:
    _plan(workspace, customer)
    page = show()
    qtbot.keyClick(_list(page, "follow_up"), Qt.Key.Key_N)
    dialog = page.findChild(NextStepDialog)
    line = dialog.findChild(QLineEdit, "title_edit")
    qtbot.keyClicks(line, "Send the quote")
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    done, following = workspace.now(follow_ups_of, customer)
    assert done.done_at is not None
    assert (following.title, following.due_on) == ("Send the quote", (today() + timedelta(7)).isoformat())
    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    assert [row.done_at for row in workspace.now(follow_ups_of, customer)] == [None]


def test_a_time_that_is_none_is_refused_in_the_dialog_and_nothing_is_done(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage]
) -> None:
    _plan(workspace, customer)
    page = show()
    qtbot.keyClick(_list(page, "follow_up"), Qt.Key.Key_N)
    dialog = page.findChild(NextStepDialog)
    dialog.findChild(QLineEdit, "time_edit").setText("half past")
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
    qtbot.waitUntil(lambda: "time of day" in dialog.findChild(QLabel, "error_label").text())
    assert [row.done_at for row in workspace.now(follow_ups_of, customer)] == [None]


def test_logging_finishes_the_follow_up_in_the_same_step(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage]
) -> None:
    _plan(workspace, customer)
    page = show()
    qtbot.keyClick(_list(page, "follow_up"), Qt.Key.Key_L)
    text = page.findChild(LogDialog).findChild(QPlainTextEdit)
    text.setPlainText("Reached him, wants the quote.")
    with qtbot.waitSignal(workspace.changed):
        page.findChild(LogDialog).findChild(QPushButton, "save_button").click()
    entries = workspace.now(timeline, customer)
    assert {entry.kind for entry in entries} == {EntryKind.INTERACTION, EntryKind.FOLLOW_UP}
    assert workspace.now(follow_ups_of, customer)[0].done_at is not None


def test_the_fourth_contact_of_a_week_is_asked_about(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage]
) -> None:
    for _ in range(3):
        edit = InteractionEdit(kind=InteractionKind.CALL)
        workspace.store.write(Op.LOG_INTERACTION, log_interaction, customer, edit)
    _plan(workspace, customer)
    page = show()
    qtbot.keyClick(_list(page, "follow_up"), Qt.Key.Key_L)
    dialog = page.findChild(LogDialog)
    dialog.findChild(QPlainTextEdit).setPlainText("Once more")
    dialog.findChild(QPushButton, "save_button").click()
    question = dialog.findChild(QMessageBox)
    assert "3 contacts in the last seven days" in question.text()
    with qtbot.waitSignal(workspace.changed):
        next(button for button in question.buttons() if button.text() == "Log it anyway").click()
    assert len(workspace.now(timeline, customer)) == 5


def test_who_answers_less_is_asked_about_earlier_and_it_is_said_why(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage]
) -> None:
    day = 86_400_000
    outcomes = (Outcome.REACHED, Outcome.REACHED, Outcome.NO_ANSWER)
    ago = [(week * 30 - number, outcome) for week in (1, 2, 3) for number, outcome in enumerate(outcomes)]
    for days, outcome in (*ago, (0, Outcome.REACHED), (0, Outcome.REACHED)):
        edit = InteractionEdit(kind=InteractionKind.CALL, at=now_ms() - days * day, outcome=outcome)
        workspace.store.write(Op.LOG_INTERACTION, log_interaction, customer, edit)
    _plan(workspace, customer)
    page = show()
    qtbot.keyClick(_list(page, "follow_up"), Qt.Key.Key_L)
    dialog = page.findChild(LogDialog)
    dialog.findChild(QPlainTextEdit).setPlainText("Once more")
    dialog.findChild(QPushButton, "save_button").click()
    assert "by the answers so far 2 are welcome" in dialog.findChild(QMessageBox).text()
    terms = ContactTermsDialog(workspace, customer, "王晓明", page)
    assert terms.findChild(QSpinBox, "week_box").text() == "by the answers (2)"


def test_a_suggestion_says_why_and_later_makes_a_follow_up_of_it(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage]
) -> None:
    log = InteractionEdit(kind=InteractionKind.CALL, at=1_700_000_000_000)
    workspace.store.write(Op.LOG_INTERACTION, log_interaction, customer, log)
    workspace.store.write(Op.CONTACT_TERMS, settle_contact, customer, ContactTerms(days=14))
    page = show()
    rows = _list(page, "suggestion")
    assert "should be every 14" in rows.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    _press(qtbot, workspace, rows, Qt.Key.Key_S)
    assert workspace.now(follow_ups_of, customer)[0].due_on == (today() + timedelta(7)).isoformat()
    qtbot.waitUntil(lambda: _titles(rows) == [])


def test_enter_opens_the_record_and_arrows_walk_to_the_next_card(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage]
) -> None:
    other = add_person(workspace.store, "Aisha Khan")
    _plan(workspace, customer)
    log = InteractionEdit(kind=InteractionKind.CALL, at=1_700_000_000_000)
    workspace.store.write(Op.LOG_INTERACTION, log_interaction, other, log)
    workspace.store.write(Op.CONTACT_TERMS, settle_contact, other, ContactTerms(days=14))
    page = show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    rows = _list(page, "follow_up")
    with qtbot.waitSignal(page.customer_requested) as asked:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert asked.args == [customer]
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert page._lists["suggestion"].hasFocus()


def test_weights_cadences_and_quiet_hours_are_kept(
    qtbot: QtBot,
    workspace: Workspace,
    settings: SettingsFile,
    customer: int,
    show: Callable[[], TodayPage],
) -> None:
    page = show()
    page._tools.show_settings()
    dialog = page.findChild(TodaySettingsDialog)
    slider = next(
        one for one in dialog.findChildren(QSlider) if one.accessibleName() == "Details not confirmed"
    )
    slider.setValue(9)
    dialog._boxes[-1].setValue(21)
    dialog.form.quiet_from_box.setValue(18)
    with qtbot.waitSignal(dialog.accepted):
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
    stages = tuple(stage.value for stage in LifecycleStage)
    assert workspace.now(weights)["unconfirmed"] == 9
    assert settings.values.quiet_from == 18
    assert [one.days for one in workspace.now(group_cadences, stages)] == [None, None, None, 21]


def test_a_promise_stands_above_everything_until_it_is_kept(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage]
) -> None:
    _plan(workspace, customer, -5, "Long overdue")
    edit = FollowUpEdit(due_on=today().isoformat(), title="Our word", promise=True)
    workspace.store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit)
    page = show()
    rows = _list(page, "follow_up")
    assert _titles(rows) == ["王晓明 — Our word", "王晓明 — Long overdue"]
    _press(qtbot, workspace, rows, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: _titles(rows) == ["王晓明 — Long overdue"])


@pytest.mark.parametrize(("hour", "seen"), [(15, False), (16, True)])
def test_in_the_evening_visits_that_wait_to_be_written_down_are_named(
    qtbot: QtBot, workspace: Workspace, customer: int, show: Callable[[], TodayPage], hour: int, seen: bool
) -> None:
    edit = FollowUpEdit(due_on=today().isoformat(), title="Visit", channel=InteractionKind.VISIT)
    workspace.store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit)
    page = show()
    assert "1 visit planned" in page.findChild(QLabel, "summary_label").text()
    notice = page.findChild(EveningNotice)
    notice.show_waiting(notice._waiting, hour)
    assert notice.isVisible() == seen


def test_the_dialogs_of_a_day_open_from_the_page_and_from_the_keyboard(
    qtbot: QtBot, workspace: Workspace, settings: SettingsFile, customer: int, show: Callable[[], TodayPage]
) -> None:
    page = show()
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(settings, window)
    page.connect_actions(actions)
    for command, button, dialog in (
        ("plan_visits", page.form.plan_button, VisitPlanDialog),
        ("day_sheet", page.form.sheet_button, DaySheetDialog),
        ("debrief", page.form.evening_notice.button, DebriefDialog),
        ("export_calendar", page.form.calendar_button, CalendarExportDialog),
        ("why_not", page.form.why_button, WhyNotDialog),
    ):
        actions[command].trigger()
        opened = page.findChild(dialog)
        assert opened.isVisible()
        opened.reject()
        qtbot.waitUntil(lambda kind=dialog: page.findChild(kind) is None)
        button.click()
        assert page.findChild(dialog).isVisible()
        page.findChild(dialog).reject()
        qtbot.waitUntil(lambda kind=dialog: page.findChild(kind) is None)


def test_why_somebody_is_not_suggested_is_answered_and_follows_the_weights(
    qtbot: QtBot, workspace: Workspace, customer: int
) -> None:
    terms = ContactTerms(days=14)
    workspace.store.write(Op.CONTACT_TERMS, settle_contact, customer, terms)
    dialog = WhyNotDialog(workspace, today())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.customer_picker.show_customer(customer, "王晓明")
    qtbot.waitUntil(lambda: dialog.form.answer_label.text() == "No reason holds today.")
    assert "a cycle of 14 days is over in 14" in dialog.form.detail_label.text()
    edit = FollowUpEdit(due_on=today().isoformat(), title="Call")
    workspace.do(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit)
    qtbot.waitUntil(lambda: dialog.form.answer_label.text().startswith("Something is planned already"))
