"""Charts of one customer and of all: they follow the store, the currency, the language and the user's arrangement."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_crm.charts.numbers import Numbers
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.gui import translations
from desktop_crm.gui.pages.insights_page import InsightsPage
from desktop_crm.gui.panels.customer_charts import CustomerCharts
from desktop_crm.gui.widgets.chart_card import ChartCard
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import InteractionEdit, PurchaseEdit
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.purchases import record_purchase
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person, new_store


@dataclass
class Desk:
    """A store with two people, one of whom bought something."""

    workspace: Workspace
    bot: QtBot
    settings: SettingsFile
    wang: int
    elena: int

    def buy(self, customer: int, amount: int, currency: str = "CNY") -> None:
        money = Money(currency=currency, amount_minor=amount)
        edit = PurchaseEdit(bought_on=today().isoformat(), money=money)
        done = self.workspace.store.write(Op.RECORD_PURCHASE, record_purchase, customer, edit)
        self.workspace.tell(done.changes)

    def wait_numbers(self, card: ChartCard) -> Numbers:
        self.bot.waitUntil(lambda: card._chart is not None)
        assert card._chart is not None
        return card._chart[0]

    def page(self) -> InsightsPage:
        page = InsightsPage(self.workspace, self.settings)
        self.bot.addWidget(page)
        page.resize(1200, 800)
        page.show()
        return page


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    workspace = Workspace()
    workspace.adopt(new_store(tmp_path / "mine.crm"))
    store = workspace.store
    wang = add_person(store, "王晓明", stage="loyal", source="exhibition")
    made = Desk(
        workspace, qtbot, SettingsFile(tmp_path / "settings.json"), wang, add_person(store, "Elena Rossi")
    )
    made.buy(wang, 38_400_00)
    yield made
    workspace.close()


def test_a_customers_charts_follow_what_is_recorded(desk: Desk) -> None:
    charts = CustomerCharts(desk.workspace)
    desk.bot.addWidget(charts)
    charts.resize(620, 560)
    charts.show()
    charts.show_customer(desk.elena)
    card = charts._board.cards["purchases"]
    assert desk.wait_numbers(card).empty
    assert card._nothing.accessibleName() == "No purchases in these months"
    desk.buy(desk.elena, 120_00, "EUR")
    desk.bot.waitUntil(lambda: desk.wait_numbers(card).amounts[-1] == 120_00)
    assert desk.wait_numbers(card).currency == "EUR"
    edit = InteractionEdit(kind=InteractionKind.CALL, text="hello")
    done = desk.workspace.store.write(Op.LOG_INTERACTION, log_interaction, desk.elena, edit)
    desk.workspace.tell(done.changes)
    channels = charts._board.cards["channels"]
    desk.bot.waitUntil(lambda: desk.wait_numbers(channels).names == ("Call",))


def test_one_currency_is_shown_at_a_time(desk: Desk) -> None:
    desk.buy(desk.wang, 5_00, "EUR")
    desk.buy(desk.wang, 5_00, "EUR")
    charts = CustomerCharts(desk.workspace)
    desk.bot.addWidget(charts)
    charts.show()
    charts.show_customer(desk.wang)
    card = charts._board.cards["purchases"]
    assert desk.wait_numbers(card).currency == "EUR"
    box = charts.form.currency_box
    assert box.isVisible()
    box.setCurrentText("CNY")
    box.currency_chosen.emit("CNY")
    desk.bot.waitUntil(lambda: desk.wait_numbers(card).currency == "CNY")
    assert desk.wait_numbers(card).amounts[-1] == 38_400_00


def test_charts_that_nobody_sees_ask_for_nothing_until_they_are_seen(desk: Desk) -> None:
    charts = CustomerCharts(desk.workspace)
    desk.bot.addWidget(charts)
    charts.show_customer(desk.wang)
    desk.buy(desk.wang, 1_00)
    card = charts._board.cards["purchases"]
    assert card._chart is None
    charts.show()
    desk.bot.waitUntil(lambda: desk.wait_numbers(card).amounts[-1] == 38_401_00)


def test_codes_are_named_and_named_again_in_another_language(desk: Desk, window_look: QApplication) -> None:
    page = desk.page()
    stages = desk.wait_numbers(page._board.cards["stages"])
    assert dict(zip(stages.names, stages.counts, strict=True)) == {"Loyal": 1, "No stage": 1}
    translations.switch(window_look, "zh_CN")
    desk.bot.waitUntil(lambda: desk.wait_numbers(page._board.cards["stages"]).names[0] == "忠实")


def test_a_click_on_a_top_customer_asks_for_the_record(desk: Desk) -> None:
    page = desk.page()
    card = page._board.cards["top"]
    assert desk.wait_numbers(card).names == ("王晓明",)
    with desk.bot.waitSignal(page.customer_requested) as asked:
        card.picked.emit(0)
    assert asked.args == [desk.wang]


def test_a_hidden_chart_comes_back_from_the_menu(desk: Desk) -> None:
    grid = desk.page().form.grid
    grid.show_card("top", False)
    assert grid.place_of("top") is None
    toggle = next(action for action in grid.menu.actions() if action.text() == "Top customers")
    assert not toggle.isChecked()
    toggle.trigger()
    assert grid.place_of("top") == (4, 0)


def test_the_arrangement_is_remembered(desk: Desk) -> None:
    page = desk.page()
    page.form.grid.move_card("stages", 1)
    page.form.grid.show_card("activity", False)
    again = desk.page()
    assert [again.form.grid.place_of(key) for key in ("sources", "stages")] == [(0, 0), (0, 1)]
    assert again.form.grid.place_of("activity") is None


def test_a_chart_is_dragged_by_its_title_beside_another(desk: Desk) -> None:
    page = desk.page()
    for card in page._board.cards.values():
        desk.wait_numbers(card)
    grid = page.form.grid
    title = page._board.cards["stages"].title_label
    target = page._board.cards["revenue"]
    into = title.mapFromGlobal(target.mapToGlobal(QPoint(target.width() - 20, 40)))
    QTest.mousePress(title, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.mouseMove(title, into)
    QTest.mouseRelease(title, Qt.MouseButton.LeftButton, pos=into)
    assert grid.place_of("stages") == (1, 1)
    assert grid.place_of("sources") == (0, 0)


def test_a_row_without_room_is_broken_and_comes_together_again(desk: Desk) -> None:
    page = desk.page()
    grid = page.form.grid
    assert [row.count() for row in grid._rows] == [3, 2, 2, 2]
    page.resize(560, 800)
    desk.bot.waitUntil(lambda: [row.count() for row in grid._rows] == [2, 1, 2, 2, 2])
    page.resize(1200, 800)
    desk.bot.waitUntil(lambda: [row.count() for row in grid._rows] == [3, 2, 2, 2])
    assert grid.place_of("top") == (0, 2)
