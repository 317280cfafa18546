"""Logging, finding and changing what happened, in the panel and in the store behind it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import local, today
from desktop_crm.domain.interactions import EntryKind, InteractionKind, Outcome
from desktop_crm.gui.editors.follow_up_editor import FollowUpEditor
from desktop_crm.gui.editors.purchase_editor import PurchaseEditor
from desktop_crm.gui.lists.day_rows import plan_rows
from desktop_crm.gui.lists.timeline_model import ROW_ROLE
from desktop_crm.gui.lists.timeline_row import TimelineRow
from desktop_crm.gui.lists.timeline_rows import rows_of
from desktop_crm.gui.panels.timeline_panel import TimelinePanel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.desk import save_draft
from desktop_crm.operations.edits import FollowUpEdit, InteractionEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.queries.desk import draft
from desktop_crm.queries.timeline import TimelineEntry, follow_ups_of, timeline
from desktop_crm.queries.today import DayPlan, DueItem, due_terms
from tests.builders import add_person, new_store


@dataclass
class Desk:
    """A panel that shows one customer, and what stands in the store."""

    workspace: Workspace
    panel: TimelinePanel
    customer: int
    bot: QtBot

    @property
    def composer(self):  # type: ignore[no-untyped-def]  # a form made by uic
        return self.panel.form.composer.form

    def entries(self) -> list[TimelineEntry]:
        return self.workspace.now(timeline, self.customer)

    def rows(self) -> list[TimelineRow]:
        model = self.panel.form.entry_view.model()
        return [model.index(number, 0).data(ROW_ROLE) for number in range(model.rowCount(QModelIndex()))]

    def shown(self) -> list[str]:
        """What the entries say, less what was changed in the record."""
        entries = [row.entry for row in self.rows() if row.entry is not None]
        return [entry.text or entry.subject for entry in entries if entry.kind is not EntryKind.CHANGE]

    def log(self, text: str, kind: InteractionKind = InteractionKind.CALL, **more: object) -> int:
        edit = InteractionEdit(kind=kind, text=text, **more)  # type: ignore[arg-type]  # checked at run time
        done = self.workspace.store.write(Op.LOG_INTERACTION, log_interaction, self.customer, edit)
        self.workspace.tell(done.changes)
        self.wait_shown(text)
        return done.value

    def wait_shown(self, text: str) -> None:
        self.bot.waitUntil(lambda: text in self.shown())


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    workspace = Workspace()
    workspace.adopt(new_store(tmp_path / "mine.crm"))
    customer = add_person(workspace.store, "王晓明")
    panel = TimelinePanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(380, 900)
    panel.show()
    panel.show_customer(customer)
    yield Desk(workspace, panel, customer, qtbot)
    workspace.close()


def test_ctrl_enter_logs_a_visit_with_its_follow_up_as_one_step(desk: Desk) -> None:
    desk.panel.log_interaction(InteractionKind.VISIT)
    desk.composer.text_edit.setPlainText("Toured the new line.")
    desk.composer.follow_up_button.click()
    desk.composer.day_chooser._chips.chip("tomorrow").click()
    desk.composer.title_edit.setText("Send the quote")
    QTest.keyClick(desk.composer.text_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.wait_shown("Toured the new line.")
    (entry,) = desk.entries()
    assert entry.channel is InteractionKind.VISIT
    tomorrow = (today() + timedelta(days=1)).isoformat()
    assert [(row.title, row.due_on) for row in entry.follow_ups] == [("Send the quote", tomorrow)]
    assert desk.composer.text_edit.toPlainText() == ""
    desk.workspace.undo()
    desk.bot.waitUntil(lambda: desk.shown() == [])
    assert desk.entries() == []


def test_nothing_is_logged_of_nothing(desk: Desk) -> None:
    desk.composer.text_edit.setPlainText("   ")
    with desk.bot.assertNotEmitted(desk.panel.form.composer.submitted):
        desk.composer.save_button.click()
    desk.composer.details.form.minutes_spin.setValue(5)
    with desk.bot.waitSignal(desk.panel.form.composer.submitted):
        desk.composer.save_button.click()


def test_what_is_refused_stays_in_the_composer(desk: Desk) -> None:
    desk.composer.details.form.subject_edit.setText("x" * 2_000)
    desk.composer.text_edit.setPlainText("kept")
    desk.composer.save_button.click()
    desk.bot.waitUntil(lambda: desk.composer.error_label.isVisible())
    assert desk.composer.text_edit.toPlainText() == "kept"
    assert desk.entries() == []


def test_what_is_refused_after_its_customer_was_left_waits_there_as_a_draft(desk: Desk) -> None:
    other = add_person(desk.workspace.store, "Elena Rossi")
    desk.composer.details.form.subject_edit.setText("x" * 2_000)
    desk.composer.text_edit.setPlainText("kept")
    with desk.bot.waitSignal(desk.workspace.failed):
        desk.composer.save_button.click()
        desk.panel.show_customer(other)
    assert desk.composer.text_edit.toPlainText() == ""
    desk.bot.waitUntil(lambda: "kept" in desk.workspace.now(draft, "composer", desk.customer))
    desk.panel.show_customer(desk.customer)
    assert desk.composer.text_edit.toPlainText() == "kept"


def test_a_pasted_chat_becomes_one_dated_chat(desk: Desk) -> None:
    mime = QMimeData()
    mime.setText("王晓明 2026-11-03 14:05\n图纸收到了\n我 2026-11-03 14:07\n好的")
    desk.composer.text_edit.insertFromMimeData(mime)
    assert desk.composer.chat_label.isVisible()
    desk.composer.save_button.click()
    desk.bot.waitUntil(lambda: len(desk.entries()) == 1)
    (entry,) = desk.entries()
    assert entry.channel is InteractionKind.CHAT
    assert f"{local(entry.at):%Y-%m-%d %H:%M}" == "2026-11-03 14:05"
    assert entry.text.count("\n") == 3


def test_what_is_being_written_is_kept_for_its_customer_and_given_back(desk: Desk) -> None:
    other = add_person(desk.workspace.store, "Elena Rossi")
    desk.composer.channel_row.chip("call").click()
    desk.composer.text_edit.setPlainText("half a sen")
    desk.panel.show_customer(other)
    assert desk.composer.text_edit.toPlainText() == ""
    desk.bot.waitUntil(lambda: "half a sen" in desk.workspace.now(draft, "composer", desk.customer))
    desk.panel.show_customer(desk.customer)
    assert desk.composer.text_edit.toPlainText() == "half a sen"
    assert desk.composer.channel_row.chosen_keys() == ("call",)


def test_a_saved_entry_leaves_no_draft(desk: Desk) -> None:
    desk.composer.text_edit.setPlainText("done with")
    desk.panel.keep_draft()
    desk.bot.waitUntil(lambda: desk.workspace.now(draft, "composer", desk.customer) != "")
    desk.composer.save_button.click()
    desk.bot.waitUntil(lambda: desk.workspace.now(draft, "composer", desk.customer) == "")
    assert len(desk.entries()) == 1


def test_a_draft_of_everything_comes_back_whole(desk: Desk) -> None:
    kept = {
        "kind": "email", "at": "1795000000000", "direction": "incoming", "outcome": "positive", "minutes": "5",
        "subject": "Q4", "text": "Replied", "due_on": "2027-01-04", "title": "Call",
    }  # fmt: skip
    body = json.dumps(kept)
    desk.workspace.store.write(Op.SAVE_DRAFT, save_draft, "composer", desk.customer, body)
    desk.panel.show_customer(None)
    desk.panel.show_customer(desk.customer)
    assert desk.panel.form.composer.texts() == kept
    assert desk.composer.details.isVisible()


def test_filters_and_search_show_what_they_name(desk: Desk) -> None:
    desk.log("price list", InteractionKind.EMAIL)
    desk.log("reached, wants bearings")
    desk.panel.form.filter_row.chip("email").click()
    assert desk.shown() == ["price list"]
    desk.panel.form.filter_row.chip("all").click()
    desk.panel.form.search_button.click()
    desk.panel.form.search_edit.setText("BEARING")
    desk.bot.waitUntil(lambda: desk.shown() == ["reached, wants bearings"])
    desk.panel.form.search_edit.setText("nowhere")
    desk.bot.waitUntil(lambda: desk.panel.form.lists.currentWidget() is desk.panel.form.nothing_page)
    desk.panel.form.search_button.click()
    desk.bot.waitUntil(lambda: len(desk.shown()) == 2)


def test_an_entry_is_edited_where_it_stands(desk: Desk) -> None:
    desk.log("first words", outcome=Outcome.POSITIVE)
    view = desk.panel.form.entry_view
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    editor = view._editor
    editor.form.text_edit.setPlainText("better words")
    editor.form.details.form.outcome_box.setCurrentIndex(0)
    editor.form.save_button.click()
    desk.wait_shown("better words")
    (entry,) = desk.entries()
    assert (entry.text, entry.outcome) == ("better words", None)
    assert not view.editing()


def test_news_do_not_disturb_an_open_editor(desk: Desk) -> None:
    first = desk.log("first words")
    view = desk.panel.form.entry_view
    desk.panel._actions.edit(desk.entries()[0])
    view._editor.form.text_edit.setPlainText("half typed")
    edit = InteractionEdit(text="from elsewhere", at=1)
    desk.workspace.tell(
        desk.workspace.store.write(Op.LOG_INTERACTION, log_interaction, desk.customer, edit).changes
    )
    assert view._editor.form.text_edit.toPlainText() == "half typed"
    view._editor.form.cancel_button.click()
    desk.wait_shown("from elsewhere")
    assert desk.entries()[0].id == first


def test_an_entry_is_deleted_and_brought_back(desk: Desk) -> None:
    desk.log("mistake")
    desk.panel._actions.edit(desk.entries()[0])
    desk.panel.form.entry_view._editor.form.delete_button.click()
    desk.bot.waitUntil(lambda: desk.shown() == [])
    desk.workspace.undo()
    desk.wait_shown("mistake")


def test_space_ticks_a_follow_up_and_ticks_it_back(desk: Desk) -> None:
    desk.log("visit", follow_up=FollowUpEdit(due_on="2020-01-01", title="overdue"))
    view = desk.panel.form.entry_view
    row = view.model().index(1, 0).data(ROW_ROLE)
    assert "Overdue" in row.plans[0].badge
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    desk.bot.waitUntil(lambda: desk.entries()[0].follow_ups[0].done_at is not None)
    desk.bot.waitUntil(lambda: "Done" in view.model().index(1, 0).data(ROW_ROLE).plans[0].badge)
    QTest.keyClick(view, Qt.Key.Key_Space)
    desk.bot.waitUntil(lambda: desk.entries()[0].follow_ups[0].done_at is None)


def test_what_is_overdue_is_put_off_from_today(desk: Desk) -> None:
    desk.log("visit", follow_up=FollowUpEdit(due_on="2020-01-01"))
    desk.panel._actions.put_off(desk.entries()[0].follow_ups[0], 7)
    wanted = (today() + timedelta(days=7)).isoformat()
    desk.bot.waitUntil(lambda: desk.entries()[0].follow_ups[0].due_on == wanted)


def test_a_plan_of_its_own_stands_on_top_as_something_to_do(desk: Desk) -> None:
    desk.log("newest")
    desk.panel.plan_follow_up()
    editor = desk.panel._new_editor
    assert editor is not None
    editor.form.fields.show_values(
        FollowUpEdit(due_on=(today() + timedelta(1)).isoformat(), title="Ask about the kiln")
    )
    editor.form.fields.form.time_edit.setText("25:99")
    editor.save()
    desk.bot.waitUntil(lambda: editor.form.error_label.isVisible())
    editor.form.fields.form.time_edit.setText("9:30".zfill(5))
    editor.save()
    desk.wait_shown("Ask about the kiln")
    assert desk.shown() == ["Ask about the kiln", "newest"]
    assert desk.panel._new_editor is None


def test_the_cursor_goes_on_in_the_timeline_once_something_is_planned(desk: Desk) -> None:
    desk.panel.activateWindow()
    desk.panel.plan_follow_up()
    editor = desk.panel._new_editor
    assert editor is not None
    assert editor.isAncestorOf(QApplication.focusWidget())
    editor.closed.emit()
    assert desk.panel.form.entry_view.hasFocus()


def test_a_purchase_is_recorded_and_shown_with_its_currency(desk: Desk) -> None:
    desk.panel.record_purchase()
    dialog = desk.panel.window().findChild(PurchaseEditor)
    dialog.form.product_edit.setText("6204-2RS × 200")
    dialog.form.amount_edit.setText("€ 1,234.50")
    dialog.form.save_button.click()
    desk.wait_shown("6204-2RS × 200")
    (entry,) = desk.entries()
    assert (entry.amount, entry.currency) == (123_450, "EUR")


def test_a_long_text_is_folded_and_unfolded(desk: Desk) -> None:
    desk.log(("long words " * 100).strip())
    view = desk.panel.form.entry_view
    index = view.model().index(1, 0)
    folded = view.visualRect(index).height()
    view.setCurrentIndex(index)
    QTest.keyClick(view, Qt.Key.Key_Right)
    desk.bot.waitUntil(lambda: view.visualRect(index).height() > 2 * folded)
    QTest.keyClick(view, Qt.Key.Key_Left)
    desk.bot.waitUntil(lambda: view.visualRect(index).height() == folded)


def test_screen_readers_hear_an_entry_in_full(desk: Desk) -> None:
    desk.log("Confirmed delivery", minutes=6, subject="Window")
    heard = desk.panel.form.entry_view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Call · 6 min" in heard
    assert "Window" in heard
    assert "Confirmed delivery" in heard


def test_what_is_planned_tells_in_which_way(desk: Desk) -> None:
    desk.composer.text_edit.setPlainText("She asked for a visit.")
    desk.composer.follow_up_button.click()
    desk.composer.day_chooser._chips.chip("tomorrow").click()
    desk.composer.channel_box.choose(InteractionKind.VISIT)
    desk.composer.save_button.click()
    desk.wait_shown("She asked for a visit.")
    (entry,) = desk.entries()
    assert entry.follow_ups[0].channel is InteractionKind.VISIT
    (row,) = [row for row in rows_of(desk.entries(), today()) if row.plans]
    assert row.plans[0].badge.endswith(" · Visit")


def test_a_draft_keeps_in_which_way_something_is_planned(desk: Desk) -> None:
    other = add_person(desk.workspace.store, "Elena Rossi")
    desk.composer.follow_up_button.click()
    desk.composer.day_chooser._chips.chip("tomorrow").click()
    desk.composer.channel_box.choose(InteractionKind.CALL)
    desk.panel.show_customer(other)
    assert desk.composer.channel_box.chosen() == ""
    desk.bot.waitUntil(lambda: "call" in desk.workspace.now(draft, "composer", desk.customer))
    desk.panel.show_customer(desk.customer)
    assert desk.composer.channel_box.chosen() is InteractionKind.CALL


def test_a_follow_up_of_another_zone_stays_where_it_is_when_it_is_changed(desk: Desk) -> None:
    elsewhere = "Asia/Kathmandu"
    edit = FollowUpEdit(
        due_on="2026-12-01", due_time="15:00", zone=elsewhere, title="Call", channel=InteractionKind.CALL
    )
    write = desk.workspace.store.write
    planned = write(Op.PLAN_FOLLOW_UP, plan_follow_up, desk.customer, edit).value
    (row,) = desk.workspace.now(follow_ups_of, desk.customer)
    editor = FollowUpEditor(desk.workspace, desk.customer, row)
    desk.bot.addWidget(editor)
    fields = editor.form.fields.form
    assert fields.time_edit.text() == "15:00"
    assert "Asia/Kathmandu" in fields.zone_label.text()
    assert not fields.zone_label.isHidden()
    fields.title_edit.setText("Call back")
    with desk.bot.waitSignal(editor.closed):
        editor.save()
    terms = desk.workspace.now(due_terms, planned)
    assert (terms.due_on, terms.due_time, terms.zone) == ("2026-12-01", "15:00", elsewhere)
    assert terms.channel is InteractionKind.CALL


def test_a_time_of_another_zone_is_shown_as_this_computer_has_it(desk: Desk) -> None:
    edit = FollowUpEdit(due_on="2031-12-01", due_time="15:00", zone="Asia/Kathmandu", title="Call")
    desk.workspace.store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, desk.customer, edit)
    here = datetime(2031, 12, 1, 15, tzinfo=ZoneInfo("Asia/Kathmandu")).astimezone()
    (row,) = [row for row in rows_of(desk.entries(), today()) if row.plans]
    assert row.plans[0].badge.endswith(f"{here:%H:%M}")
    item = DueItem(
        id=1, customer_id=2, name="", title="Call", due_on="2031-12-01", due_time="15:00", zone="Asia/Kathmandu",
        planned_on=today(),
    )  # fmt: skip
    (shown,) = plan_rows(DayPlan(due=(item,), due_count=1), here.date())
    assert shown.badge == f"{here:%H:%M}"


def test_a_pinned_talk_stands_above_the_others_until_the_key_is_pressed_again(desk: Desk) -> None:
    desk.log("older", at=1_000_000_000_000)
    desk.log("newer", at=1_100_000_000_000)
    view = desk.panel.form.entry_view
    number = view.model().number_of(next(one.id for one in desk.entries() if one.text == "older"))
    view.setCurrentIndex(view.model().index(number, 0))
    desk.bot.keyClick(view, Qt.Key.Key_P)
    desk.bot.waitUntil(lambda: desk.shown() == ["older", "newer"])
    desk.bot.keyClick(view, Qt.Key.Key_P)
    desk.bot.waitUntil(lambda: desk.shown() == ["newer", "older"])
