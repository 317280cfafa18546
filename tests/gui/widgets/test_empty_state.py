"""An empty place offers one button, and the page beside it none that looks as important."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.gui.widgets.cards import EmptyState


def test_the_pages_own_button_is_quiet_while_the_empty_place_offers_the_same(qtbot: QtBot) -> None:
    page, own, empty = QWidget(), QPushButton("New deal"), EmptyState()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(own)
    column.addWidget(empty)
    empty.instead_of = own
    empty.show_words("No deals yet.", "New deal")
    page.show()
    assert not own.property("primary")
    empty.show_words("No deals yet, and this login may make none.")
    assert own.property("primary")
    empty.show_words("No deals yet.", "New deal")
    empty.hide()
    assert own.property("primary")
