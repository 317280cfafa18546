"""Rows of many files fit into the width of the review."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from desktop_crm.gui.pages.import_page import ImportPage, Step
from desktop_crm.gui.panels.import_review_columns import Group
from desktop_crm.gui.panels.import_review_panel import ImportReviewPanel
from desktop_crm.gui.widgets.chips import ChipRow

_LONG = "The Western Trust International Bank of Commerce and Savings"


@pytest.mark.parametrize("group", [Group.DOUBTFUL, Group.NEW, Group.REFUSED])
def test_many_files_with_long_names_are_not_scrolled_sideways(
    qtbot: QtBot, page: ImportPage, opened: Callable[..., ImportPage], tmp_path: Path, group: Group
) -> None:
    files = []
    for number in range(3):
        file = tmp_path / f"contacts that another program wrote some day {number}.csv"
        rows = f"{_LONG},{number}@bank.example\n{_LONG} {number},+86 13800138{number:03}\n,\n,x\n"
        file.write_text(f"Name,Email\n{rows}", encoding="utf-8")
        files.append(file)
    page.resize(1214, 750)
    opened(*files)
    while page.step is not Step.REVIEW:
        qtbot.waitUntil(page.form.next_button.isEnabled)
        page.form.next_button.click()
    review = page.findChild(ImportReviewPanel)
    qtbot.waitUntil(lambda: page.session.rehearsal is not None)
    review.findChild(ChipRow, "group_chips").choose(group.value)
    table = review.findChild(QTableView, "rows_table")
    assert table.model().rowCount() >= 2
    assert table.horizontalScrollBar().maximum() == 0
    assert all(table.columnWidth(column) >= 90 for column in range(table.model().columnCount()))
