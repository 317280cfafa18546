"""The rows of a day: a reason is read to its end where there is little room."""

from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from desktop_crm.gui.lists.day_delegate import DayRow
from desktop_crm.gui.lists.day_list import DayList
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.painting import broken

_REASON = "Usually buys every 89 days, last time 179 days ago"


def test_a_long_reason_takes_another_line_where_the_list_is_narrow(qtbot: QtBot) -> None:
    rows = DayList()
    qtbot.addWidget(rows)
    rows.show_rows([DayRow(title="Rossi", detail=_REASON, hint="Answers calls", badge="Call", subject=1)])
    rows.resize(theme().px(600), theme().px(200))
    rows.show()
    wide = rows.visualRect(rows.model().index(0, 0)).height()
    asked = rows.sizeHint().height()
    rows.resize(theme().px(300), theme().px(200))
    qtbot.waitUntil(lambda: rows.visualRect(rows.model().index(0, 0)).height() == wide + theme().px(18))
    assert rows.sizeHint().height() == asked + theme().px(18), "and the list asks for the room of its rows"


def test_a_broken_text_loses_no_word_and_only_its_last_line_may_be_too_long() -> None:
    font = QFont(theme().font(12))
    width = QFontMetricsF(font).horizontalAdvance("Usually buys every")
    lines = broken(_REASON, font, width + 2, 2)
    assert lines == ["Usually buys every", "89 days, last time 179 days ago"]
    assert broken("", font, width, 2) == [""]
