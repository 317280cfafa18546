"""Pages and dialogs without a mouse and without eyes: every control has a name, and Tab goes a sensible way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QScrollBar, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.gui import translations
from desktop_crm.gui.dialogs.quick_entry_dialog import QuickEntryDialog
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.pages.first_run_page import FirstRunPage
from desktop_crm.gui.panels.customer_list_panel import CustomerListPanel
from desktop_crm.operations.deals import DealEdit, create_deal
from tests.builders import add_person, new_store

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def _stops(root: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at within a page or dialog, in its order."""
    here = root.nextInFocusChain()
    while here is not None and here is not root:
        if (
            root.isAncestorOf(here)
            and here.isVisible()
            and here.isEnabled()
            and here.focusPolicy() & Qt.FocusPolicy.TabFocus
            and here.focusProxy() is None
            and not isinstance(here, (QScrollBar, QSplitter))
        ):
            yield here
        here = here.nextInFocusChain()


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    labels = (one.text() for one in widget.window().findChildren(QLabel) if one.buddy() is widget)
    return widget.accessibleName() or words or next(labels, "")


def _names(root: QWidget) -> list[str]:
    stops = list(_stops(root))
    assert stops
    assert [repr(stop) for stop in stops if not _name(stop)] == []
    return [_name(stop).replace("&", "") for stop in stops]


def test_tab_goes_through_the_list_from_the_search_to_the_customers(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    panel = open_window.findChild(CustomerListPanel)
    assert panel is not None
    add_person(open_window.workspace.store, "Anna Berg")
    panel.finder.ask()
    qtbot.waitUntil(panel.table.isVisible)
    qtbot.waitUntil(lambda: "·" in panel.form.view_chips.chip("query due:today").text())
    assert _names(panel) == [
        "Search customers", "All", "Due today · 0", "More views", "+ View", "Last contact ↓", "Show columns",
        "Customers",
    ]  # fmt: skip


@pytest.mark.parametrize("page", ["settings", "import"])
def test_every_control_of_a_page_says_what_it_is(open_window: MainWindow, page: str) -> None:
    open_window.bench.show_page(page)
    _names(open_window.bench.page(page))


def test_an_empty_import_begins_with_choosing_files(open_window: MainWindow) -> None:
    open_window.bench.show_page("import")
    assert _names(open_window.bench.page("import")) == ["Choose files…", "Cancel"]


def test_every_control_before_a_store_says_what_it_is(window: MainWindow, store_file: Path) -> None:
    assert _names(window.threshold.show_unlock(store_file))[0] == "Passphrase"
    window.threshold.show_first_run()
    page = window.front
    assert isinstance(page, FirstRunPage)
    for step in range(4):
        page._go_to(step)
        _names(page)


@pytest.mark.parametrize(
    "page", ["today", "customers", "pipeline", "orders", "goals", "automation", "settings"]
)
def test_a_page_that_is_asked_for_takes_the_cursor(open_window: MainWindow, qtbot: QtBot, page: str) -> None:
    bench = open_window.bench
    open_window.activateWindow()
    bench.show_page("calendar")
    bench.show_page(page)
    qtbot.waitUntil(lambda: bench.page(page).isAncestorOf(open_window.focusWidget()))


def test_asking_again_for_the_page_that_is_seen_brings_the_cursor_back(open_window: MainWindow) -> None:
    bench = open_window.bench
    open_window.activateWindow()
    bench.show_page("today")
    bench.rail.findChildren(QAbstractButton)[0].setFocus()
    open_window.commands["go_today"].trigger()
    assert bench.page("today").isAncestorOf(open_window.focusWidget())


def test_a_page_remembers_where_the_cursor_was(open_window: MainWindow) -> None:
    bench = open_window.bench
    bench.show_page("settings")
    stop = list(_stops(bench.page("settings")))[2]
    stop.setFocus()
    bench.show_page("today")
    bench.show_page("settings")
    assert open_window.focusWidget() is stop


def test_an_import_without_files_waits_on_choosing_them(open_window: MainWindow) -> None:
    open_window.commands["import_contacts"].trigger()
    chosen = open_window.focusWidget()
    assert isinstance(chosen, QAbstractButton)
    assert chosen.text() == "Choose files…"


@pytest.mark.parametrize(
    "command", ["new_customer", "new_organisation", "export_customers", "shortcuts", "about"]
)
def test_every_control_of_a_dialog_says_what_it_is(
    open_window: MainWindow, qtbot: QtBot, command: str
) -> None:
    def shown() -> list[QDialog]:
        return [dialog for dialog in open_window.findChildren(QDialog) if dialog.isVisible()]

    open_window.commands[command].trigger()
    qtbot.waitUntil(lambda: len(shown()) == 1)
    (dialog,) = shown()
    _names(dialog)
    dialog.close()


def test_an_opened_store_has_the_cursor_in_its_page(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    add_person(store, "Mia Hartmann")
    window.activateWindow()
    window.workspace.adopt(store)
    qtbot.waitUntil(lambda: window.bench.page("today").isAncestorOf(window.focusWidget()))


def test_enter_presses_the_button_that_has_the_cursor(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.activateWindow()
    open_window.bench.show_page("today")
    button = open_window.bench.page("today").findChild(QAbstractButton, "quick_button")
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(open_window.findChildren(QuickEntryDialog)))


PAGES = (
    "today", "customers", "pipeline", "calendar", "orders", "goals", "insights", "automation", "backups",
    "privacy",
)  # fmt: skip


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_control_of_every_page_says_what_it_is_in_both_languages(
    open_window: MainWindow, qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    translations.switch(qapp, language)
    store = open_window.workspace.store
    anna = add_person(store, "Anna Berg")
    store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="Kiln", customer_id=anna))
    for page in PAGES:
        open_window.commands[f"go_{page}"].trigger()
        qtbot.waitUntil(open_window.bench.page(page).isVisible)
        _names(open_window.bench.page(page))
