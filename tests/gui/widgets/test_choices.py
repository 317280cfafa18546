"""Boxes of choices keep what was chosen while their names change, and say nothing of it."""

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desktop_crm.gui.widgets.choices import offer


def test_what_was_chosen_stays_chosen_by_another_name_and_nobody_is_told(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    offer(box, {"": "Any", "call": "Call", "visit": "Visit"}, "visit")
    with qtbot.assertNotEmitted(box.currentIndexChanged):
        offer(box, {"": "任意", "visit": "拜访", "call": "电话"})
    assert (box.currentData(), box.currentText()) == ("visit", "拜访")


def test_what_is_not_offered_any_more_gives_way_to_the_first(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    offer(box, {1: "First", 2: "Second"}, 2)
    offer(box, {1: "First", 3: "Third"})
    assert box.currentData() == 1
