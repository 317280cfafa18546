"""Bringing customers in through the page: four steps, and nothing is written before the last."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.exchange.fields import Column, Field
from desktop_crm.exchange.xlsx_table import write_xlsx
from desktop_crm.gui import theme, translations
from desktop_crm.gui.pages.import_page import ImportPage, Step
from desktop_crm.gui.panels.import_column_model import STATUS, TARGET
from desktop_crm.gui.panels.import_file import Reading
from desktop_crm.gui.panels.import_finish_panel import ImportFinishPanel
from desktop_crm.gui.panels.import_review_columns import Group
from desktop_crm.gui.panels.import_review_panel import ImportReviewPanel
from desktop_crm.gui.widgets.cards import KpiTile
from desktop_crm.gui.widgets.chips import ChipRow
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.listing import search
from desktop_crm.queries.rehearsal import Decision, Verdict
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person, contents

Opened = Callable[..., ImportPage]

TABLE = """姓名,手机,邮箱,生日,会员号
李婷,138 0013 8000,li@example.com,1990/1/12,VIP-1
张伟,13900139000,zhang@example.com,1990/13/12,VIP-2
,,,1990/1/1,VIP-3
"""
CARDS = """BEGIN:VCARD
VERSION:3.0
N:Berg;Anna;;;
FN:Anna Berg
TEL;TYPE=CELL:+49 171 5550012
END:VCARD
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "fair.csv"
    path.write_text(TABLE, encoding="gb18030")
    return path


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    path = tmp_path / "phone.vcf"
    path.write_text(CARDS, encoding="utf-8")
    return path


def child(page: QWidget, kind: type, name: str) -> QWidget:
    found = page.findChild(kind, name)
    assert found is not None
    return found


def next_button(page: ImportPage) -> QPushButton:
    return page.findChild(QPushButton, "next_button")


def texts(view: QTableView, row: int) -> list[str]:
    model = view.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def go_to(qtbot: QtBot, page: ImportPage, step: Step) -> None:
    """Press the right-hand button until the step stands there with all that it waits for."""
    while page.step is not step:
        qtbot.waitUntil(next_button(page).isEnabled)
        qtbot.mouseClick(next_button(page), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not page.session.is_busy)


def import_all(qtbot: QtBot, page: ImportPage) -> None:
    go_to(qtbot, page, Step.FINISH)
    qtbot.waitUntil(next_button(page).isEnabled)
    with qtbot.waitSignal(page.session.imported):
        qtbot.mouseClick(next_button(page), Qt.MouseButton.LeftButton)


def test_the_cursor_waits_on_the_button_that_imports_and_then_on_done(
    qtbot: QtBot, opened: Opened, cards: Path
) -> None:
    page = opened(cards)
    while page.step is not Step.FINISH:
        qtbot.waitUntil(next_button(page).isEnabled)
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: not page.session.is_busy)
    qtbot.waitUntil(lambda: page.focusWidget() is next_button(page))
    with qtbot.waitSignal(page.session.imported):
        # Space, as Enter on a page's button is the main window's.
        qtbot.keyClick(next_button(page), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.focusWidget() is next_button(page))
    assert next_button(page).text() == "Done"


def test_the_first_step_says_what_was_found_in_each_file(opened: Opened, table: Path, cards: Path) -> None:
    files = child(opened(table, cards), QTableView, "files_table")
    assert texts(files, 0) == ["fair.csv", "Text table", "Customers", "3", "GB18030, Comma"]
    assert texts(files, 1) == ["phone.vcf", "vCard", "Customers", "1", "UTF-8"]


def test_after_the_files_the_cursor_is_on_what_goes_on_to_the_columns_of_the_first_table(
    qtbot: QtBot, opened: Opened, table: Path, cards: Path
) -> None:
    page = opened(cards, table)
    assert page.focusWidget() is next_button(page)
    qtbot.keyClick(next_button(page), Qt.Key.Key_Space)
    assert page.step is Step.COLUMNS
    assert child(page, QComboBox, "file_combo").currentText() == table.name


@pytest.mark.parametrize(("kind", "name"), [("table", "columns_table"), ("cards", "cards_table")])
def test_the_columns_begin_with_the_first_of_what_the_file_has(
    qtbot: QtBot, opened: Opened, request: pytest.FixtureRequest, kind: str, name: str
) -> None:
    page = opened(request.getfixturevalue(kind))
    go_to(qtbot, page, Step.COLUMNS)
    seen = child(page, QTableView, name)
    assert page.focusWidget() is seen
    assert seen.currentIndex().row() == 0


def test_a_button_that_has_the_focus_does_not_look_like_the_one_that_goes_on(
    opened: Opened, table: Path
) -> None:
    page = opened(table)
    cancel = child(page, QPushButton, "back_button")
    cancel.setFocus()
    assert not cancel.isDefault()


def test_nothing_is_written_before_the_last_step(
    qtbot: QtBot, opened: Opened, workspace: Workspace, table: Path
) -> None:
    before = contents(workspace.store)
    page = opened(table)
    go_to(qtbot, page, Step.FINISH)
    qtbot.waitUntil(next_button(page).isEnabled)
    assert contents(workspace.store) == before


def test_an_import_is_written_in_one_step_and_undone_by_its_button(
    qtbot: QtBot, opened: Opened, workspace: Workspace, table: Path
) -> None:
    before = contents(workspace.store)
    page = opened(table)
    import_all(qtbot, page)
    (found,) = workspace.now(search, "李婷", 10)
    assert workspace.now(customer_details, found.id).contact_points[0].normal == "+8613800138000"
    with qtbot.waitSignal(workspace.changed):
        qtbot.mouseClick(child(page, QPushButton, "undo_button"), Qt.MouseButton.LeftButton)
    assert contents(workspace.store) == before
    assert "taken back" in page.findChild(QLabel, "headline_label").text()


def test_undo_import_is_not_offered_once_later_work_stands_on_it(
    qtbot: QtBot, opened: Opened, workspace: Workspace, table: Path
) -> None:
    from desktop_crm.domain.ids import new_id
    from desktop_crm.operations.customers import create_customer
    from desktop_crm.operations.edits import CustomerEdit

    page = opened(table)
    import_all(qtbot, page)
    undo_button = child(page, QPushButton, "undo_button")
    assert undo_button.isEnabled()
    with qtbot.waitSignal(workspace.changed):
        workspace.do(Op.CREATE_CUSTOMER, create_customer, new_id(), CustomerEdit(name="Later"))
    assert not undo_button.isEnabled()


def test_the_tiles_count_ready_doubtful_and_rejected_rows(
    qtbot: QtBot, opened: Opened, workspace: Workspace, table: Path
) -> None:
    add_person(workspace.store, "张伟", phone="13700137000")
    page = opened(table)
    go_to(qtbot, page, Step.COLUMNS)
    figures = [tile.figure_label.text() for tile in page.findChildren(KpiTile)]
    assert figures == ["1", "0", "1", "0", "1"]


def test_each_column_shows_where_it_goes_and_what_is_odd(qtbot: QtBot, opened: Opened, table: Path) -> None:
    page = opened(table)
    go_to(qtbot, page, Step.COLUMNS)
    columns = child(page, QTableView, "columns_table")
    shown = [texts(columns, row)[TARGET:] for row in range(5)]
    assert shown[:2] == [["Name", "matched"], ["Mobile · encrypted", "matched"]]
    assert shown[3][0] == "Birthday · encrypted"
    assert shown[3][1].startswith("1 odd")
    assert shown[4][1] == "kept in notes"


def test_a_column_chosen_by_hand_is_read_that_way(
    qtbot: QtBot, opened: Opened, workspace: Workspace, table: Path
) -> None:
    page = opened(table)
    go_to(qtbot, page, Step.COLUMNS)
    view = page.findChild(QTableView, "columns_table")
    with qtbot.waitSignal(page.session.rehearsed):
        view.model().setData(view.model().index(4, TARGET), Column(field=Field.NICKNAME))
    assert view.model().index(4, STATUS).data() == "chosen"
    import_all(qtbot, page)
    (found,) = workspace.now(search, "李婷", 10)
    assert workspace.now(customer_details, found.id).nickname == "VIP-1"


def test_a_part_of_an_address_chosen_by_hand_leaves_the_other_columns_alone(
    qtbot: QtBot, opened: Opened, workspace: Workspace, table: Path
) -> None:
    page = opened(table)
    go_to(qtbot, page, Step.COLUMNS)
    view = page.findChild(QTableView, "columns_table")
    view.model().setData(view.model().index(4, TARGET), Column(field=Field.CITY))
    import_all(qtbot, page)
    (found,) = workspace.now(search, "李婷", 10)
    row = workspace.now(customer_details, found.id).row
    assert (row.city, row.phone) == ("VIP-1", "138 0013 8000")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_list_of_targets_opens_on_a_click_and_keeps_what_is_chosen(
    qtbot: QtBot, opened: Opened, table: Path
) -> None:
    page = opened(table)
    go_to(qtbot, page, Step.COLUMNS)
    view = page.findChild(QTableView, "columns_table")
    cell = view.visualRect(view.model().index(4, TARGET)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    combo = view.findChild(QComboBox)
    assert combo.currentText() == "Note, under its heading"
    combo.setCurrentIndex(combo.findText("Job title"))
    combo.activated.emit(combo.currentIndex())
    assert page.session.files[0].mapping.columns[4].field is Field.JOB_TITLE


def test_another_encoding_reads_the_file_again(qtbot: QtBot, opened: Opened, table: Path) -> None:
    page = opened(table)
    with qtbot.waitSignal(page.session.rested):
        page.session.read_again(0, Reading(encoding="cp1252"))
    assert page.session.files[0].opened.table.headers[0] != "姓名"
    combo = child(page, QComboBox, "encoding_combo")
    combo.setCurrentIndex(combo.findText("GB18030"))
    with qtbot.waitSignal(page.session.rested):
        combo.activated.emit(combo.currentIndex())
    assert page.session.files[0].opened.table.headers[0] == "姓名"


def test_another_sheet_of_a_workbook_can_be_chosen(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["姓名", "手机"])
    book.active.append(["李婷", "13800138000"])
    second = book.create_sheet("2025")
    second.append(["姓名", "手机"])
    second.append(["王芳", "13700137000"])
    book.save(tmp_path / "two.xlsx")
    page = opened(tmp_path / "two.xlsx")
    sheets = child(page, QComboBox, "sheet_combo")
    sheets.setCurrentIndex(sheets.findText("2025"))
    with qtbot.waitSignal(page.session.rested):
        sheets.activated.emit(sheets.currentIndex())
    assert page.session.files[0].opened.table.rows[0][0] == "王芳"


def test_a_doubtful_row_is_shown_beside_the_customer_it_may_be(
    qtbot: QtBot, opened: Opened, workspace: Workspace, table: Path
) -> None:
    add_person(workspace.store, "张伟", phone="13700137000")
    page = opened(table)
    go_to(qtbot, page, Step.REVIEW)
    assert texts(child(page, QTableView, "rows_table"), 0) == [
        "3", "张伟", "张伟", "same name", "create anyway",
    ]  # fmt: skip
    compare = child(page, QTableView, "compare_table")
    assert texts(compare, 0) == ["Name", "张伟", "张伟", "same"]
    assert texts(compare, 1) == ["Phone", "13900139000 · Mobile", "13700137000", "new"]


def test_without_likely_duplicates_the_new_rows_are_shown(qtbot: QtBot, opened: Opened, cards: Path) -> None:
    page = opened(cards)
    assert page._files_in_words() == "phone.vcf · 1 row"
    go_to(qtbot, page, Step.REVIEW)
    review = page.findChild(ImportReviewPanel)
    assert review.group is Group.NEW
    assert texts(child(page, QTableView, "rows_table"), 0)[1] == "Anna Berg"


def test_a_row_taken_for_the_same_customer_adds_what_is_new(
    qtbot: QtBot, opened: Opened, workspace: Workspace, table: Path
) -> None:
    known = add_person(workspace.store, "张伟", phone="13700137000")
    page = opened(table)
    go_to(qtbot, page, Step.REVIEW)
    page.findChild(QWidget, "decision_chips").chip(Decision.MERGE).click()
    assert texts(child(page, QTableView, "rows_table"), 0)[4] == "same customer"
    import_all(qtbot, page)
    values = [point.value for point in workspace.now(customer_details, known).contact_points]
    assert values[:2] == ["13700137000", "13900139000"]
    assert len(workspace.now(search, "张伟", 10)) == 1


def test_all_likely_duplicates_can_be_left_out_at_once(
    qtbot: QtBot, opened: Opened, workspace: Workspace, table: Path
) -> None:
    add_person(workspace.store, "张伟", phone="13700137000")
    add_person(workspace.store, "李婷", phone="13600136000")
    page = opened(table)
    go_to(qtbot, page, Step.REVIEW)
    menu = page.findChild(QPushButton, "all_button").menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "leave out").trigger()
    go_to(qtbot, page, Step.FINISH)
    qtbot.waitUntil(lambda: page.session.final is not None)
    assert page.session.final.count(Verdict.LEFT_OUT) == 2
    assert not next_button(page).isEnabled()
    assert "nothing to import" in page.findChild(QLabel, "headline_label").text()


def test_rejected_rows_are_listed_with_line_reason_and_text(
    qtbot: QtBot, opened: Opened, table: Path
) -> None:
    page = opened(table)
    go_to(qtbot, page, Step.REVIEW)
    page.findChild(ChipRow, "group_chips").chip(Group.REFUSED).click()
    line, reason, text = texts(child(page, QTableView, "rows_table"), 0)
    assert (line, reason) == ("4", "The row holds no name and no contact point.")
    assert "VIP-3" in text


def test_the_report_of_an_import_is_saved_as_a_workbook(
    qtbot: QtBot, opened: Opened, table: Path, tmp_path: Path
) -> None:
    page = opened(table)
    import_all(qtbot, page)
    with qtbot.waitSignal(page.session.report_saved):
        page.session.save_report(tmp_path / "report.xlsx")
    rows = list(openpyxl.load_workbook(tmp_path / "report.xlsx").active.values)
    assert rows[1][:3] == ("fair.csv", "4", "not imported")


def test_the_home_country_decides_what_a_phone_is(
    qtbot: QtBot, opened: Opened, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "german.csv"
    path.write_text("Name,Phone\nMia Hartmann,030 901820\n", encoding="utf-8")
    page = opened(path)
    countries = child(page, QComboBox, "country_combo")
    assert countries.currentData() == "CN"
    countries.setCurrentIndex(countries.findData("DE"))
    with qtbot.waitSignal(page.session.files_changed):
        countries.activated.emit(countries.currentIndex())
    import_all(qtbot, page)
    (found,) = workspace.now(search, "Mia Hartmann", 10)
    assert workspace.now(customer_details, found.id).contact_points[0].normal == "+4930901820"


def test_work_in_the_store_during_an_import_is_compared_anew(
    qtbot: QtBot, opened: Opened, workspace: Workspace, table: Path
) -> None:
    from desktop_crm.domain.ids import new_id
    from desktop_crm.operations.customers import create_customer
    from desktop_crm.operations.edits import CustomerEdit

    page = opened(table)
    go_to(qtbot, page, Step.REVIEW)
    assert page.session.rehearsal.count(Verdict.DOUBTFUL) == 0
    with qtbot.waitSignal(page.session.rehearsed):
        workspace.do(Op.CREATE_CUSTOMER, create_customer, new_id(), CustomerEdit(name="李婷"))
    assert page.session.rehearsal.count(Verdict.DOUBTFUL) == 1


def test_work_in_the_store_under_the_last_step_keeps_what_was_decided_and_the_button(
    qtbot: QtBot, opened: Opened, workspace: Workspace, table: Path
) -> None:
    from desktop_crm.domain.ids import new_id
    from desktop_crm.operations.customers import create_customer
    from desktop_crm.operations.edits import CustomerEdit

    page = opened(table)
    go_to(qtbot, page, Step.FINISH)
    qtbot.waitUntil(next_button(page).isEnabled)
    with qtbot.waitSignal(page.session.rehearsed):
        workspace.do(Op.CREATE_CUSTOMER, create_customer, new_id(), CustomerEdit(name="李婷"))
    import_all(qtbot, page)
    assert page.session.result is not None


def test_the_cursor_stays_in_the_page_while_it_imports(qtbot: QtBot, opened: Opened, table: Path) -> None:
    page, window = opened(table), QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for part in (QPushButton("Elsewhere"), page, QPushButton("There")):
        column.addWidget(part)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    go_to(qtbot, page, Step.FINISH)
    qtbot.waitUntil(page.form.next_button.hasFocus)
    with qtbot.waitSignal(page.session.imported):
        page.go_on()
        assert not page.form.next_button.isEnabled()
        assert window.focusWidget() is page.form.steps.currentWidget()
    qtbot.waitUntil(page.form.next_button.hasFocus)
    page.setParent(None)


def test_a_stopped_comparison_can_be_taken_up_again(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    rows = "".join(f"Person {number},1380013{number:04}\n" for number in range(5_000))
    path.write_text(f"Name,Phone\n{rows}", encoding="utf-8")
    page = opened(path)
    with qtbot.waitSignal(page.session.rested):
        page.go_on()
        page.session.stop()
    assert page.session.rehearsal is None
    with qtbot.waitSignal(page.session.rehearsed):
        page.go_on()
    assert page.session.rehearsal.count(Verdict.NEW) == 5_000


def test_dropped_files_are_opened(qtbot: QtBot, page: ImportPage, table: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(table))])
    event = QDropEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(page.session.rested):
        page.dropEvent(event)
    assert [file.path for file in page.session.files] == [table]


def test_the_page_speaks_chinese_and_follows_the_theme(
    qtbot: QtBot, qapp: QApplication, opened: Opened, table: Path, cards: Path
) -> None:
    page = opened(table, cards)
    for step in (Step.COLUMNS, Step.REVIEW, Step.FINISH):
        go_to(qtbot, page, step)
        translations.switch(qapp, "zh_CN")
        theme.apply(qapp, theme.Scheme.DARK, 2.0)
        assert not page.grab().isNull()
    page.go_back()
    page.findChild(ChipRow, "group_chips").chip(Group.REFUSED).click()
    assert texts(child(page, QTableView, "rows_table"), 0)[1] == "这一行没有姓名，也没有联系方式。"


def test_the_place_of_the_comparison_is_remembered(
    qtbot: QtBot, page: ImportPage, workspace: Workspace, tmp_path: Path
) -> None:
    page.findChild(ImportReviewPanel).splitter.sizes_settled.emit([600, 600])
    again = ImportPage(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(again)
    first, second = again.findChild(ImportReviewPanel).splitter.sizes()
    assert first == second


def test_cancel_forgets_everything(qtbot: QtBot, opened: Opened, table: Path) -> None:
    page = opened(table)
    with qtbot.waitSignal(page.finished):
        page.go_back()
    assert page.session.files == ()


def test_a_hundred_columns_are_matched_row_by_row(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    headings = ["Name", *(f"Field {number}" for number in range(120))]
    (tmp_path / "wide.xlsx").write_bytes(write_xlsx(headings, [["Anna Berg", *map(str, range(120))]]))
    page = opened(tmp_path / "wide.xlsx")
    go_to(qtbot, page, Step.COLUMNS)
    assert child(page, QTableView, "columns_table").model().rowCount() == 121


def test_the_summary_tells_people_and_the_companies_that_are_made_for_them(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,Company\nAnna Berg,Rossi\nOmar Khan,Khan Textiles\nJo Lee,Rossi\n", "utf-8")
    page = opened(path)
    button = page.findChild(QPushButton, "next_button")
    while page.step is not Step.FINISH:
        qtbot.waitUntil(button.isEnabled)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not page.session.is_busy)
    panel = page.findChild(ImportFinishPanel)
    shown = {one.text() for one in panel.findChildren(QLabel) if one.isVisibleTo(panel)}
    assert {"New people", "3", "New companies that rows name, created with them", "2"} <= shown
