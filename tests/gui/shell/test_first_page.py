"""What is seen when a store is opened."""

from pathlib import Path

from desktop_crm.gui.dialogs.new_customer_dialog import NewCustomerDialog
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.pages.today_page import TodayPage
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
