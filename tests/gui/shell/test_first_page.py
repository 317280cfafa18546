"""What is seen when a store is opened."""

from pathlib import Path

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_crm.gui.dialogs.new_customer_dialog import NewCustomerDialog
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.pages.today_page import TodayPage
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.customers import count_customers
from desktop_crm.store.store import Store
from tests.builders import add_person, new_store


def test_the_day_is_seen_first_by_who_has_customers(window: MainWindow, tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    add_person(store, "王晓明")
    window.workspace.adopt(store)
    assert isinstance(window.bench.stack.currentWidget(), TodayPage)


def test_an_empty_store_opens_where_customers_are_brought_in(open_window: MainWindow) -> None:
    assert open_window.bench.stack.currentWidget() is open_window.bench.page("customers")


def test_commands_of_pages_that_were_not_seen_yet_lead_there(window: MainWindow, tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    add_person(store, "王晓明")
    window.workspace.adopt(store)
    window.commands["new_customer"].trigger()
    assert window.bench.stack.currentWidget() is window.bench.page("customers")
    dialog = window.findChild(NewCustomerDialog)
    assert dialog.isVisible()
    dialog.reject()


class _Asking(QLabel):
    """Shows what a store answers, and notes at each painting whether its search memory was begun."""

    def __init__(self, workspace: Workspace, store: Store) -> None:
        super().__init__()
        self.begun: list[bool] = []
        self._store, self._workspace = store, workspace
        workspace.opened.connect(lambda: workspace.ask(count_customers, then=self._show))

    def _show(self, many: int) -> None:
        # A page that has much to show leaves the threads as much time.
        self._workspace._jobs.waitForDone()
        self.setText(f"{many}")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text():
            self.begun.append("search" in vars(self._store))


def test_what_is_asked_first_is_painted_before_the_search_memory_is_begun(
    qtbot: QtBot, tmp_path: Path
) -> None:
    workspace, store = Workspace(), new_store(tmp_path / "mine.crm")
    page = _Asking(workspace, store)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    with qtbot.waitSignal(workspace.search_filled):
        workspace.adopt(store)
    assert page.begun[0] is False
    workspace.close()
