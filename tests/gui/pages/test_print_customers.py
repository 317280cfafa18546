"""Customers on paper: the sheet of one and a list of many, with no more on it than was chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.domain.redaction import PrivacyLevel
from desktop_crm.gui.customer_papers import customer_paper, list_paper
from desktop_crm.gui.dialogs.print_dialog import PrintDialog
from desktop_crm.gui.lists.columns import Column
from desktop_crm.gui.pages.customers_page import CustomersPage
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit, InteractionEdit, PreferenceEdit
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.preferences import edit_preferences
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.settings import LAST_EXPORT, setting
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person

PHONE = "+8613800138000"


@pytest.fixture
def ann(workspace: Workspace) -> int:
    store = workspace.store
    ann = add_person(store, "Ann Example", phone=PHONE)
    talk = InteractionEdit(kind=InteractionKind.CALL, at=now_ms(), text=f"Wants a quote, dial {PHONE}")
    store.write(Op.LOG_INTERACTION, log_interaction, ann, talk)
    wish = PreferenceEdit(kind=PreferenceKind.AVOID, text="her old job")
    store.write(Op.EDIT_CUSTOMER, edit_preferences, ann, [wish])
    return ann


def dialog_of(qtbot: QtBot, workspace: Workspace, paper: object) -> PrintDialog:
    dialog = PrintDialog(workspace, paper)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "Ann" in seen(dialog))
    return dialog


def seen(dialog: PrintDialog) -> str:
    return str(dialog.form.preview.toPlainText())


def test_a_sheet_shows_as_much_as_its_level(qtbot: QtBot, workspace: Workspace, ann: int) -> None:
    dialog = dialog_of(qtbot, workspace, customer_paper(ann))
    assert "Wants a quote" in seen(dialog)
    assert "her old job" in seen(dialog)
    assert "13800138000" not in seen(dialog)
    dialog.form.level_chips.choose(PrivacyLevel.FULL.value)
    dialog.form.level_chips.chosen.emit(PrivacyLevel.FULL.value)
    assert seen(dialog).count(PHONE) == 2
    dialog.form.level_chips.choose(PrivacyLevel.INITIALS.value)
    dialog.form.level_chips.chosen.emit(PrivacyLevel.INITIALS.value)
    assert "Example" not in seen(dialog)
    assert "Wants a quote" not in seen(dialog)


def test_a_saved_paper_is_a_pdf_and_is_noted_as_leaving(
    qtbot: QtBot, workspace: Workspace, ann: int, tmp_path: Path
) -> None:
    dialog = dialog_of(qtbot, workspace, list_paper([ann], (Column.NAME, Column.PHONE)))
    with qtbot.waitSignal(workspace.changed):
        dialog.save_pdf(tmp_path / "list.pdf")
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
    assert workspace.store.read(setting, LAST_EXPORT, {})["customers"] == 1


def test_a_paper_that_cannot_be_written_says_why(
    qtbot: QtBot, workspace: Workspace, ann: int, tmp_path: Path
) -> None:
    dialog = dialog_of(qtbot, workspace, customer_paper(ann))
    dialog.save_pdf(tmp_path / "nowhere" / "sheet.pdf")
    qtbot.waitUntil(dialog.form.error_label.isVisible)
    assert "sheet.pdf" in dialog.form.error_label.text()


def test_the_page_prints_the_customer_or_those_chosen(
    qtbot: QtBot, workspace: Workspace, ann: int, tmp_path: Path
) -> None:
    add_person(workspace.store, "Bob")
    page = CustomersPage(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.list_panel.table.listed.rowCount() == 2)
    page.show_customer(ann)
    page.print_seen()
    assert page.findChild(PrintDialog).windowTitle() == "Customer sheet"
    page.list_panel.table.selectAll()
    page.print_seen()
    titles = {one.windowTitle() for one in page.findChildren(PrintDialog)}
    assert titles == {"Customer sheet", "List of customers"}


def test_a_link_is_told_from_the_side_of_the_sheet(qtbot: QtBot, workspace: Workspace, ann: int) -> None:
    works = CustomerEdit(organisation="Ann & Sons")
    workspace.store.write(Op.EDIT_CUSTOMER, edit_customer, ann, works)
    firm = workspace.store.read(customer_details, ann).relations[0].other_id
    seen_from = {one: seen(dialog_of(qtbot, workspace, customer_paper(one))) for one in (ann, firm)}
    assert "Works at · Ann & Sons" in seen_from[ann]
    assert "Works at" not in seen_from[firm]
    assert "Ann Example" in seen_from[firm]
