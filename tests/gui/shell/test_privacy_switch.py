"""Names blurred for a shared screen, profiles chosen in the window, and the log of looks."""

from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.profiles import Profile
from desktop_crm.gui.dialogs.profile_dialog import ProfileDialog
from desktop_crm.gui.dialogs.support_dialog import SupportDialog
from desktop_crm.gui.editors.contact_field import ContactField
from desktop_crm.gui.editors.note_editor import NoteEditor
from desktop_crm.gui.editors.section import Section
from desktop_crm.gui.editors.tags_editor import TagsEditor
from desktop_crm.gui.lists.bulk_bar import BulkBar
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.pages.view_log_page import ViewLogPage
from desktop_crm.gui.panels.composer import Composer
from desktop_crm.gui.panels.customer_list_panel import CustomerListPanel
from desktop_crm.gui.panels.record_call import CallDialog
from desktop_crm.gui.panels.record_files import RecordFiles
from desktop_crm.gui.panels.record_panel import RecordPanel
from desktop_crm.gui.panels.record_purchases import RecordPurchases
from desktop_crm.gui.panels.record_relations import RecordRelations
from desktop_crm.gui.privacy import privacy
from desktop_crm.gui.widgets.inline_edit import InlineEdit
from desktop_crm.gui.widgets.masked_field import MaskedField
from desktop_crm.operations.viewing import mark_strict
from desktop_crm.queries.view_log import Act, view_log
from desktop_crm.vault.keys import DataKeys, KeyHeader
from tests.builders import PASSPHRASE, add_person

W = TypeVar("W", bound=QWidget)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def _names_are_shown_again() -> object:
    yield
    privacy().switch(False)


def _with_person(window: MainWindow, qtbot: QtBot) -> int:
    person = add_person(
        window.workspace.store, "Elena Rossi", phone="+39 06 698 12345", note="pays late, never say so"
    )
    panel = window.findChild(CustomerListPanel)
    assert panel is not None
    panel.finder.ask()
    window.commands.request_customer(person)
    qtbot.waitUntil(lambda: _record(window).customer_id == person)
    qtbot.waitUntil(panel.table.isVisible)
    return person


def _record(window: MainWindow) -> RecordPanel:
    panel = window.findChild(RecordPanel)
    return panel if panel is not None else RecordPanel(window.workspace)


def _detail(widget: QWidget) -> float:
    """Return how much neighbouring points differ: text has edges, and a blurred one has none."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    bits = bytes(picture.constBits())
    return sum(abs(a - b) for a, b in pairwise(bits)) / len(bits)


def test_the_switch_blurs_list_record_and_timeline_and_leaves_the_search(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    _with_person(open_window, qtbot)
    record = _record(open_window)
    panel = open_window.findChild(CustomerListPanel)
    assert panel is not None
    sharp = _detail(record)
    open_window.commands["hide_names"].trigger()
    assert _detail(record) < sharp / 3
    assert panel.table.graphicsEffect() is not None
    assert panel.form.search_edit.graphicsEffect() is None
    panel.form.search_edit.setText("elena")
    qtbot.waitUntil(lambda: panel.table.listed.rowCount() == 1)
    open_window.commands["hide_names"].trigger()
    assert panel.table.graphicsEffect() is None


def test_what_is_shown_later_is_blurred_too_and_no_tip_tells(open_window: MainWindow, qtbot: QtBot) -> None:
    _with_person(open_window, qtbot)
    open_window.commands["hide_names"].trigger()
    open_window.commands["palette"].trigger()
    palette = open_window.bench.palette_box
    assert palette.form.entry_list.graphicsEffect() is not None
    assert palette.form.search_edit.graphicsEffect() is None
    palette.close_quietly()
    field = _record(open_window).findChild(ContactField)
    assert field is not None
    field.setToolTip("Elena Rossi")
    tip = QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1))
    assert QApplication.sendEvent(field, tip)


def test_a_narrower_profile_is_taken_at_once_and_the_way_back_needs_the_passphrase(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    store = open_window.workspace.store
    _with_person(open_window, qtbot)
    field = _record(open_window).findChild(ContactField)
    assert field is not None
    assert "698" in field.value()
    dialog = ProfileDialog(open_window.workspace, open_window)
    dialog.form.profile_combo.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.accepted):
        dialog.form.save_button.click()
    assert store.viewing.profile is Profile.ASSISTANT
    # What was read before the switch is hidden, too.
    qtbot.waitUntil(lambda: "698" not in field.value())
    qtbot.waitUntil(lambda: open_window.bench.status.sealed_fact.accessibleName().endswith("Assistant"))
    back = ProfileDialog(open_window.workspace, open_window)
    back.form.profile_combo.setCurrentIndex(0)
    back.form.passphrase_edit.setText("not this one")
    back.form.save_button.click()
    qtbot.waitUntil(lambda: bool(back.form.error_label.text()))
    back.form.passphrase_edit.setText(PASSPHRASE)
    with qtbot.waitSignal(back.accepted):
        back.form.save_button.click()
    assert store.viewing.profile is Profile.OWNER


def test_an_assistant_holds_the_button_in_vain_and_the_try_is_logged(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.workspace.store.switch_profile(Profile.ASSISTANT)
    _with_person(open_window, qtbot)
    field = _record(open_window).findChild(ContactField)
    assert field is not None
    qtbot.keyClick(field.show_button, Qt.Key.Key_Space)
    store = open_window.workspace.store
    qtbot.waitUntil(lambda: [row.look.act for row in store.read(view_log)] == [Act.REFUSED])
    assert "12345" not in field.line.text()
    assert "698" not in field.line.text()


def test_a_reader_is_offered_nothing_that_changes_and_told_why(open_window: MainWindow, qtbot: QtBot) -> None:
    _with_person(open_window, qtbot)
    workspace, record = open_window.workspace, _record(open_window)
    composer, note = open_window.findChild(Composer), record.findChild(NoteEditor)
    field = next(one for one in record.findChildren(InlineEdit) if not isinstance(one, MaskedField))
    assert composer is not None
    assert note is not None
    for profile, allowed in ((Profile.READ_ONLY, False), (Profile.OWNER, True)):
        workspace.tell(workspace.store.switch_profile(profile, _unlock))
        qtbot.waitUntil(lambda allowed=allowed: composer.isEnabled() is allowed)
        field.start_editing()
        assert field.editing() is allowed
        assert ("profile" in field.tip()) is not allowed
        assert ("profile" in composer.toolTip()) is not allowed
        assert open_window.commands["new_customer"].isEnabled() is allowed
        for command in ("import_contacts", "quick_entry", "new_deal", "empty_trash"):
            assert open_window.commands[command].isEnabled() is allowed
        qtbot.waitUntil(lambda allowed=allowed: note.text.isReadOnly() is not allowed)


def test_no_section_of_the_record_offers_a_reader_what_would_be_refused(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    _with_person(open_window, qtbot)
    workspace, record = open_window.workspace, _record(open_window)
    bar, relations = _part(open_window, BulkBar), _part(record, RecordRelations)
    purchases, files = _part(record, RecordPurchases), _part(record, RecordFiles)
    offers = [
        _part(record, TagsEditor).line,
        relations.form.add_button,
        purchases.form.add_button,
        files.form.add_button,
        bar.tag_button,
        bar.trash_button,
        bar.export_button,
        *(section.link for section in record.findChildren(Section)),
    ]
    hint = bar.tag_button.toolTip()
    for profile, allowed in ((Profile.READ_ONLY, False), (Profile.OWNER, True)):
        workspace.tell(workspace.store.switch_profile(profile, _unlock))
        qtbot.waitUntil(lambda allowed=allowed: relations.form.add_button.isEnabled() is allowed)
        assert [offer.isEnabled() for offer in offers] == [allowed] * len(offers)
        assert ("profile" in bar.tag_button.toolTip()) is not allowed
    assert bar.tag_button.toolTip() == hint


def _part(whole: QWidget, kind: type[W]) -> W:
    found = whole.findChild(kind)
    assert found is not None
    return found


def _unlock(header: KeyHeader) -> DataKeys:
    return header.unlock_with_passphrase(PASSPHRASE)


def test_a_strict_field_is_shown_by_the_keyboard_and_logged_each_time(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    store = open_window.workspace.store
    store.write(Op.MARK_STRICT, mark_strict, ["phone", "note"])
    _with_person(open_window, qtbot)
    field = _record(open_window).findChild(ContactField)
    note = _record(open_window).findChild(NoteEditor)
    assert field is not None
    assert note is not None
    for times in (1, 2):
        qtbot.keyClick(field.show_button, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: "698 12345" in field.line.text())
        field.conceal()
        assert "698" not in field.value()
        assert len(store.read(view_log)) == times
    assert "late" not in note.text.toPlainText()
    note.show_button.click()
    qtbot.waitUntil(lambda: "pays late" in note.text.toPlainText())
    assert [row.look.what for row in store.read(view_log)] == ["note", "phone", "phone"]
    assert note._hide_again.remainingTime() > 0
    note._hide_again.timeout.emit()
    assert "late" not in note.text.toPlainText()
    assert note.show_button.isVisibleTo(note)


def test_a_strict_number_can_be_shown_to_dial_and_the_look_is_logged(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    store = open_window.workspace.store
    store.write(Op.MARK_STRICT, mark_strict, ["phone"])
    _with_person(open_window, qtbot)
    _record(open_window).call()
    dialog = open_window.findChild(CallDialog)
    assert dialog is not None
    (shown,) = dialog.numbers
    assert "698" not in shown.number.text()
    assert not shown.dial_button.isVisible()
    shown.show_button.click()
    qtbot.waitUntil(lambda: shown.number.text() == "+39 06 6981 2345")
    assert shown.dial_button.isVisible()
    assert not shown.show_button.isVisible()
    assert [row.look.what for row in store.read(view_log)] == ["phone"]
    dialog.close()


def test_the_log_of_looks_is_a_page_and_a_file(open_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    store = open_window.workspace.store
    store.write(Op.MARK_STRICT, mark_strict, ["note"])
    _with_person(open_window, qtbot)
    note = _record(open_window).findChild(NoteEditor)
    assert note is not None
    note.show_button.click()
    open_window.commands["go_view_log"].trigger()
    page = open_window.bench.page("view_log")
    assert isinstance(page, ViewLogPage)
    qtbot.waitUntil(lambda: page.form.log_table.rowCount() == 1)
    cells = [page.form.log_table.item(0, column).text() for column in range(1, 5)]
    assert cells == ["Owner", "Shown", "Note", "Elena Rossi"]
    page.export_to(tmp_path / "log.csv")
    qtbot.waitUntil((tmp_path / "log.csv").exists)
    assert "Owner,Shown,Note,Elena Rossi" in (tmp_path / "log.csv").read_text("utf-8-sig")


def test_a_support_bundle_is_read_before_it_is_saved(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _with_person(open_window, qtbot)
    open_window.commands["support_bundle"].trigger()
    dialog = open_window.findChild(SupportDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.form.save_button.isEnabled)
    names = [dialog.form.parts_list.item(row).text() for row in range(dialog.form.parts_list.count())]
    assert names == ["versions.json", "settings.json", "store.json", "log.txt"]
    dialog.form.parts_list.setCurrentRow(2)
    assert '"customer": 1' in dialog.form.text_edit.toPlainText()
    dialog.save_to(tmp_path / "out.zip")
    assert (tmp_path / "out.zip").stat().st_size > 500
    assert "out.zip" in open_window.bench.toast.accessibleName()
