"""A row that breaks where it has no room, and the page below it that moves down."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.gui.widgets.wrapping_row import let_wrap


class Page(QWidget):
    """A title, three buttons at the right end, and a page below."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        row, words = QHBoxLayout(), QVBoxLayout()
        self.title, self.below = QLabel("Sunday, 22 November"), QLabel("below")
        words.addWidget(self.title)
        row.addLayout(words)
        row.addStretch(1)
        self.buttons = [QPushButton(name) for name in ("Plan visits", "Print day sheet", "Quick entry")]
        for button in self.buttons:
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.below, 1)
        let_wrap(row)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    return made


def tops(page: Page) -> set[int]:
    return {button.geometry().top() for button in page.buttons}


def test_with_room_the_parts_stand_in_a_line_up_to_the_right_end(page: Page) -> None:
    assert len(tops(page)) == 1
    assert page.title.geometry().top() <= page.buttons[0].geometry().bottom()
    assert page.width() - page.buttons[-1].geometry().right() < 20


def test_without_room_they_go_below_and_the_page_makes_way(page: Page, qtbot: QtBot) -> None:
    wide_top = page.below.y()
    page.resize(400, 300)
    qtbot.waitUntil(lambda: page.below.y() > wide_top)
    assert len(tops(page)) == 1
    assert page.buttons[0].y() > page.title.geometry().bottom()
    assert page.below.y() > page.buttons[0].geometry().bottom()
    page.resize(page.minimumSizeHint().width(), 300)
    qtbot.waitUntil(lambda: len(tops(page)) == 3)
    assert all(button.geometry().right() < page.width() for button in page.buttons)
    page.resize(900, 300)
    qtbot.waitUntil(lambda: page.below.y() == wide_top)


def test_the_page_asks_for_no_more_width_than_its_widest_part(page: Page) -> None:
    widest = max(part.sizeHint().width() for part in (page.title, *page.buttons))
    assert page.minimumSizeHint().width() < widest + 40


def test_what_is_hidden_takes_no_room(page: Page, qtbot: QtBot) -> None:
    page.resize(400, 300)
    page.title.hide()
    qtbot.waitUntil(lambda: page.buttons[0].y() < 20)


def test_a_part_that_stretches_is_a_spring_too(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, row = QVBoxLayout(page), QHBoxLayout()
    title, button = QLabel("Backups"), QPushButton("Back up now")
    row.addWidget(title, 1)
    row.addWidget(button)
    column.addLayout(row)
    let_wrap(row)
    page.resize(600, 100)
    page.show()
    assert page.width() - button.geometry().right() < 20
