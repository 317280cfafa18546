"""A window with text at 200 % on a small screen: what has no room scrolls, and nothing lies beyond the edge."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_crm.gui import theme, translations
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.theme import Scheme
from desktop_crm.gui.widgets.navigation_rail import NavigationRail
from desktop_crm.gui.widgets.page_room import PageRoom
from desktop_crm.gui.widgets.status_bar import TaskProgress


@pytest.mark.parametrize("page", ["today", "customers", "settings"])
def test_the_window_stays_within_a_small_screen_at_double_size(
    open_window: MainWindow, qapp: QApplication, qtbot: QtBot, page: str
) -> None:
    theme.apply(qapp, Scheme.LIGHT, 2.0)
    open_window.commands[f"go_{page}"].trigger()
    open_window.resize(1440, 900)
    open_window.show()
    qtbot.waitUntil(lambda: open_window.bench.stack.isVisible())
    assert (open_window.width(), open_window.height()) == (1440, 900)


def test_work_that_takes_long_does_not_widen_the_window_at_double_size(
    open_window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, Scheme.LIGHT, 2.0)
    open_window.resize(1440, 900)
    progress = open_window.findChild(TaskProgress)
    assert progress is not None
    for sample in (open_window.bench.status.backup_fact, open_window.bench.status.count_fact):
        sample.show_fact("Last verified backup: 23 min ago")
    progress.show_progress("Importing customers and their purchases", 1, 2)
    qtbot.waitUntil(progress.isVisible)
    assert open_window.minimumSizeHint().width() <= 1440
    assert open_window.width() == 1440


PAGES = (
    "today", "pipeline", "calendar", "orders", "goals", "insights", "automation", "settings", "backups",
    "privacy",
)  # fmt: skip


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("page", PAGES)
def test_no_page_scrolls_sideways_at_double_size(
    open_window: MainWindow, qapp: QApplication, qtbot: QtBot, page: str, language: str
) -> None:
    translations.switch(qapp, language)
    theme.apply(qapp, Scheme.LIGHT, 2.0)
    open_window.commands[f"go_{page}"].trigger()
    open_window.resize(1440, 900)
    open_window.show()
    (room,) = (area for area in open_window.findChildren(PageRoom) if area.isVisible())
    qtbot.waitUntil(lambda: room.horizontalScrollBar().maximum() == 0)


def test_a_short_rail_leaves_the_names_to_the_tooltips(qtbot: QtBot) -> None:
    rail = NavigationRail()
    qtbot.addWidget(rail)
    for number in range(10):
        rail.add_page(str(number), "sun")
        rail.set_text(str(number), f"Page {number}")
    rail.resize(64, 400)
    rail.show()
    button = rail.findChildren(type(rail._buttons["0"]))[0]
    assert (button.toolButtonStyle().name, button.toolTip()) == ("ToolButtonIconOnly", "Page 0")
    rail.resize(64, 700)
    assert button.toolButtonStyle().name == "ToolButtonTextUnderIcon"
