"""Erase for good through the window: the name is typed, backups are rewritten, the certificate is handed out."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.domain.profiles import Profile
from desktop_crm.gui.backup_watch import BackupWatch
from desktop_crm.gui.dialogs.erase_dialog import EraseDialog
from desktop_crm.gui.pages.customers_page import CustomersPage
from desktop_crm.gui.panels.erase_work import EraseWork
from desktop_crm.gui.wording import say_done
from desktop_crm.operations.archive import trash_customers
from desktop_crm.operations.erasure import ErasureOrder, erase_for_good
from desktop_crm.queries.customers import customer_rows
from desktop_crm.store.backups import Backups, places
from desktop_crm.store.check import findings
from desktop_crm.store.image import Image
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def page(qtbot, workspace, settings):
    made = CustomersPage(workspace, settings)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def _asked(qtbot, page) -> EraseDialog:
    qtbot.waitUntil(lambda: page.findChild(EraseDialog) is not None)
    return page.findChild(EraseDialog)


def test_a_customer_is_erased_after_the_name_is_typed_and_backups_go_with_it(
    qtbot, workspace, settings, page, tmp_path
):
    bob = add_person(workspace.store, "Bob Roe", phone="138 0013 8000")
    ann = add_person(workspace.store, "Ann Lee")
    backups = Backups(workspace.store, places(settings.values))
    backups.make(Reason.BY_HAND)
    page.show_customer(bob)

    page._erasing.begin([page.record_panel.customer_id])
    dialog = _asked(qtbot, page)
    form = dialog.form
    assert "Bob Roe" in form.title_label.text()
    assert "contact data: 1" in form.rows_label.text()
    assert form.copies_label.text() == "1 backup or older store will be rewritten."
    assert not form.erase_button.isEnabled()
    form.type_edit.setText("Bob")
    assert not form.erase_button.isEnabled()
    form.type_edit.setText("Bob Roe")
    form.erase_button.click()

    qtbot.waitUntil(lambda: form.pages.currentWidget() is form.certificate_page)
    assert str(bob) in form.certificate_edit.toPlainText()
    assert "Bob" not in form.certificate_edit.toPlainText()
    assert [row.id for row in workspace.now(customer_rows, [ann, bob])] == [ann]
    assert workspace.now(findings) == []
    assert page.record_panel.customer_id != bob
    dialog.file_chosen.emit(tmp_path / "certificate.pdf")
    qtbot.waitUntil(form.saved_label.isVisible)
    assert (tmp_path / "certificate.pdf").read_bytes().startswith(b"%PDF")
    form.close_button.click()


def test_several_in_the_trash_are_erased_after_their_number_is_typed(qtbot, workspace, page):
    ids = [add_person(workspace.store, name) for name in ("Bob Roe", "Cy Poe")]
    ann = add_person(workspace.store, "Ann Lee")
    workspace.tell(workspace.store.write(Op.TRASH, trash_customers, ids).changes)

    page.list_panel.erase_requested.emit(ids)
    form = _asked(qtbot, page).form
    assert "2 customers" in form.title_label.text()
    form.type_edit.setText("2")
    form.name_box.setChecked(True)
    form.erase_button.click()

    qtbot.waitUntil(lambda: form.pages.currentWidget() is form.certificate_page)
    assert "Bob Roe, Cy Poe" in form.certificate_edit.toPlainText()
    assert [row.id for row in workspace.now(customer_rows, [ann, *ids])] == [ann]


def test_what_an_erasure_left_is_finished_when_the_store_is_opened_again(qtbot, workspace, settings):
    bob = add_person(workspace.store, "Bob Roe")
    folders = places(settings.values)
    (made,) = [Backups(workspace.store, folders).make(Reason.BY_HAND)]
    order = ErasureOrder(customer_ids=(bob,), backup_folders=tuple(folders))
    erase_for_good(workspace.store, order, stopped=lambda: True)

    watch = BackupWatch(workspace, settings)
    watch._begin()

    def nobody() -> bool:
        with closing(Image(made.path, lambda _header: workspace.store.keys)) as image:
            return image.read(customer_rows, [bob]) == []

    qtbot.waitUntil(nobody)
    watch.stop()


def test_the_dialog_left_alone_erases_nothing(qtbot, workspace, page):
    bob = add_person(workspace.store, "Bob Roe")

    page._erasing.begin([bob])
    _asked(qtbot, page).form.cancel_button.click()

    assert len(workspace.now(customer_rows, [bob])) == 1


def test_an_erasure_that_is_stopped_before_it_began_leaves_the_dialog_to_its_user(qtbot, workspace, page):
    bob = add_person(workspace.store, "Bob Roe")
    page._erasing.begin([bob])
    form = _asked(qtbot, page).form
    workspace.job_started.connect(lambda job: job.stop())
    form.type_edit.setText("Bob Roe")
    form.erase_button.click()
    assert not form.cancel_button.isEnabled()

    qtbot.waitUntil(form.cancel_button.isEnabled)
    assert len(workspace.now(customer_rows, [bob])) == 1


def test_a_profile_that_may_not_erase_is_told_so_in_the_dialog(qtbot, workspace, settings, page):
    bob = add_person(workspace.store, "Bob Roe")
    workspace.store.switch_profile(Profile.ASSISTANT)

    EraseWork(workspace, settings, page).begin([bob])
    form = _asked(qtbot, page).form
    form.type_edit.setText("Bob Roe")
    form.erase_button.click()

    qtbot.waitUntil(form.problem_label.isVisible)
    assert "profile" in form.problem_label.text()
    assert len(workspace.now(customer_rows, [bob])) == 1


def test_undo_says_that_what_was_erased_stays_so(workspace):
    ids = [add_person(workspace.store, name) for name in ("Bob Roe", "Cy Poe")]
    workspace.store.write(Op.TRASH, trash_customers, ids)
    workspace.store.erase(ids[:1])

    assert "what was erased for good stays so" in say_done(workspace.store.undo())


def test_nobody_is_asked_about_where_no_customer_is_shown(qtbot, workspace, page):
    with qtbot.waitSignal(workspace.job_started) as started:
        page._erasing.begin([0])
    qtbot.waitSignal(started.args[0].ended).wait()

    assert page.findChild(EraseDialog) is None
