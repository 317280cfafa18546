"""The day's sheet: what is seen, what is left out, and what is written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.domain.profiles import Profile
from desktop_crm.domain.redaction import PrivacyLevel
from desktop_crm.gui.dialogs.day_sheet_dialog import DaySheetDialog
from desktop_crm.gui.permission import permission
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit, PreferenceEdit
from desktop_crm.wording.languages import Language

Show = Callable[[], DaySheetDialog]


@pytest.fixture
def show(
    qtbot: QtBot, workspace: Workspace, people: dict[str, int], plan_day: Callable[..., list[int]]
) -> Show:
    plan_day(*people.values())
    avoid = PreferenceEdit(kind=PreferenceKind.AVOID, text="the late delivery")
    edit = CustomerEdit(preferences=(avoid,))
    workspace.store.write(Op.EDIT_CUSTOMER, edit_customer, people["王晓明"], edit)

    def shown() -> DaySheetDialog:
        permission().follow(workspace)
        dialog = DaySheetDialog(workspace, today())
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: "王" in dialog.form.preview.toPlainText())
        return dialog

    return shown


def _choose(dialog: DaySheetDialog, level: PrivacyLevel) -> None:
    dialog.form.level_chips.chip(level.value).click()


def test_the_preview_shows_no_more_than_its_level(show: Show) -> None:
    dialog = show()
    seen = dialog.form.preview.toPlainText
    assert "the late delivery" in seen()
    assert "8000" in seen()
    assert "0013" not in seen()
    _choose(dialog, PrivacyLevel.FULL)
    assert "138 0013 8000" in seen()
    _choose(dialog, PrivacyLevel.INITIALS)
    assert "王••" in seen()
    assert "晓明" not in seen()
    assert "科技路" not in seen()


def test_a_file_for_the_phone_needs_nothing_from_outside(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    dialog, path = show(), tmp_path / "day.html"
    dialog.form.language_box.setCurrentIndex(dialog.form.language_box.findData(Language.ZH_CN.value))
    with qtbot.waitSignal(dialog._workspace.changed):
        dialog.save_html(path)
    written = path.read_text(encoding="utf-8")
    assert "拜访日程单" in written
    assert "不要提及" in written
    assert "本单未加密" in written
    assert "0013" not in written
    assert "http" not in written


def test_pages_of_paper_hold_every_stop_whole(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    dialog, path = show(), tmp_path / "day.pdf"
    with qtbot.waitSignal(dialog._workspace.changed):
        dialog.save_pdf(path)
    text = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)
    assert text.count("Not to mention") == 1
    assert text.count("Notes") == 3


def test_a_folder_that_cannot_be_written_is_said_in_the_dialog(
    qtbot: QtBot, show: Show, tmp_path: Path
) -> None:
    dialog = show()
    dialog.save_pdf(tmp_path / "missing" / "day.pdf")
    qtbot.waitUntil(dialog.form.error_label.isVisible)


def test_an_assistant_may_look_but_not_let_it_leave(
    workspace: Workspace, show: Show, people: dict[str, int]
) -> None:
    workspace.store.switch_profile(Profile.ASSISTANT, "")
    dialog = show()
    for button in (dialog.form.print_button, dialog.form.pdf_button, dialog.form.html_button):
        assert not button.isEnabled()
