"""The pipeline: cards that move by keys and mouse, a next step that is asked for, leads that become deals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.profiles import Profile
from desktop_crm.gui import translations
from desktop_crm.gui.dialogs.close_deal_dialog import CloseDealDialog
from desktop_crm.gui.dialogs.deal_dialog import DealDialog
from desktop_crm.gui.dialogs.sales_export_dialog import SalesExportDialog
from desktop_crm.gui.lists.deal_card_model import DEAL_FORMAT
from desktop_crm.gui.lists.deal_column import DealColumn
from desktop_crm.gui.pages.pipeline_page import PipelinePage
from desktop_crm.gui.permission import permission
from desktop_crm.gui.privacy import privacy
from desktop_crm.gui.widgets.chart_card import ChartCard
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.deals import DealEdit, DealMove, create_deal, edit_deal, move_deal, tick_check
from desktop_crm.operations.edits import PurchaseEdit
from desktop_crm.operations.leads import LeadEdit, add_lead
from desktop_crm.operations.pipelines import add_pipeline, begin_pipeline
from desktop_crm.operations.products import ProductEdit, add_product, edit_product
from desktop_crm.operations.purchases import record_purchase
from desktop_crm.operations.stages import StageEdit, edit_stage
from desktop_crm.queries.deals import DealRow, deal_rows
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.queries.timeline import follow_ups_of
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person

Deal = Callable[..., int]


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    """Write a deal of 215 yuan, or of another currency, into a stage by its place in a new pipeline."""
    store = workspace.store
    store.write(Op.EDIT_DEAL, begin_pipeline)
    customer_id = add_person(store, "Rossi Ceramics")

    def write(title: str = "kiln parts", stage: int = 0, currency: str = "CNY") -> int:
        edit = DealEdit(
            title=title,
            customer_id=customer_id,
            stage_id=_stages(workspace)[stage],
            money=Money(currency=currency, amount_minor=215_00),
        )
        return store.write(Op.CREATE_DEAL, create_deal, edit).value

    return write


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> PipelinePage:
    page = PipelinePage(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.resize(1376, 840)
    return page


def _stages(workspace: Workspace) -> list[int]:
    return [stage.id for stage in workspace.now(list_pipelines)[0].stages]


def _shown(qtbot: QtBot, page: PipelinePage) -> list[DealColumn]:
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: bool(page.form.board.columns))
    return page.form.board.columns


def _row(workspace: Workspace, deal_id: int) -> DealRow:
    (row,) = workspace.now(deal_rows, [deal_id], today())
    return row


def test_shift_and_an_arrow_carry_a_card_to_the_next_stage_and_undo_brings_it_back(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    deal_id = deal()
    lead, qualified, *_ = _shown(qtbot, page)
    lead.cards.setFocus()
    qtbot.keyClick(lead.cards, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: qualified.model.place_of(deal_id) == 0)
    assert qualified.chosen() == deal_id
    workspace.undo()
    qtbot.waitUntil(lambda: lead.model.place_of(deal_id) == 0)
    assert qualified.model.rowCount() == 0


def test_the_first_card_is_chosen_as_soon_as_the_board_has_the_cursor(
    qtbot: QtBot, page: PipelinePage, deal: Deal
) -> None:
    first = deal()
    page.form.board.setFocus()
    with qtbot.waitActive(page):
        lead, *_ = _shown(qtbot, page)
        page.activateWindow()
    qtbot.waitUntil(lambda: page.form.board.chosen() == first)
    assert page.focusWidget() is lead.cards
    assert lead.cards.selectionModel().hasSelection()


def test_sums_stand_below_the_names_where_one_has_no_room_beside_its_name(
    qtbot: QtBot, page: PipelinePage, deal: Deal
) -> None:
    deal()
    columns = _shown(qtbot, page)
    heads = [(column._name, column._sums) for column in columns]
    page.resize(2600, 840)
    qtbot.waitUntil(lambda: all(name.x() < sums.x() for name, sums in heads))
    columns[3]._sums.set_text("120 · ¥21.5k · €3.2k")
    page.resize(1100, 840)
    qtbot.waitUntil(lambda: all(name.x() == sums.x() for name, sums in heads))
    assert columns[3]._sums.text() == "120 · ¥21.5k · €3.2k"


def test_sums_stand_below_the_names_from_the_beginning_in_a_narrow_window(
    qtbot: QtBot, page: PipelinePage, deal: Deal
) -> None:
    for currency in ("CNY", "EUR", "USD"):
        deal(stage=3, currency=currency)
    page.resize(1200, 840)
    heads = [(column._name, column._sums) for column in _shown(qtbot, page)]
    qtbot.waitUntil(lambda: all(name.x() == sums.x() for name, sums in heads))


def test_cards_give_the_title_a_line_of_its_own_where_they_are_narrow(
    qtbot: QtBot, page: PipelinePage, deal: Deal
) -> None:
    deal()
    cards = _shown(qtbot, page)[0].cards
    page.resize(2600, 840)
    qtbot.waitUntil(lambda: cards.width() > 300)
    wide = cards.rowHeight(0)
    page.resize(1100, 840)
    qtbot.waitUntil(lambda: cards.width() < 200)
    assert cards.rowHeight(0) > wide


def test_the_board_follows_a_card_beyond_its_edge(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    page.resize(600, 840)
    deal_id, board = deal(), page.form.board
    columns = _shown(qtbot, page)
    columns[0].cards.setFocus()
    qtbot.waitUntil(lambda: 0 < columns[3].visibleRegion().boundingRect().width() < columns[3].width())
    workspace.store.write(Op.MOVE_DEAL, move_deal, deal_id, DealMove(stage_id=_stages(workspace)[3]))
    board.await_deal(deal_id)
    page._refresh()
    qtbot.waitUntil(lambda: columns[3].chosen() == deal_id)
    assert columns[3].visibleRegion().boundingRect().width() == columns[3].width()


def test_arrows_walk_over_the_stages_that_hold_cards(qtbot: QtBot, page: PipelinePage, deal: Deal) -> None:
    first, last = deal(), deal("spare parts", stage=3)
    lead, _, _, negotiation, *_ = _shown(qtbot, page)
    lead.cards.setFocus()
    assert page.form.board.chosen() == first
    qtbot.keyClick(lead.cards, Qt.Key.Key_Right)
    assert page.form.board.chosen() == last
    qtbot.keyClick(negotiation.cards, Qt.Key.Key_Left)
    assert page.form.board.chosen() == first


def test_a_card_let_go_over_another_stage_moves_there(qtbot: QtBot, page: PipelinePage, deal: Deal) -> None:
    deal_id = deal()
    lead, _, proposal, *_ = _shown(qtbot, page)
    dragged: QMimeData = lead.model.mimeData([lead.model.index(0)])
    assert dragged.formats() == [DEAL_FORMAT]
    proposal.model.dropMimeData(dragged, Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    qtbot.waitUntil(lambda: proposal.model.place_of(deal_id) == 0)
    assert lead.model.rowCount() == 0


def test_a_moved_deal_without_next_step_is_asked_for_one_and_enter_plans_it(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    deal_id = deal()
    lead, *_ = _shown(qtbot, page)
    bar = page.form.next_step_bar
    assert bar.isHidden()
    lead.cards.setFocus()
    qtbot.keyClick(lead.cards, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(bar.isVisible)
    qtbot.keyClicks(bar.focusProxy(), "Send the drawing")
    qtbot.keyClick(bar.focusProxy(), Qt.Key.Key_Return)
    qtbot.waitUntil(bar.isHidden)
    assert _row(workspace, deal_id).next_on is not None


def test_closing_a_deal_asks_for_the_reason(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    deal_id = deal(stage=3)
    columns = _shown(qtbot, page)
    page.form.board.move_requested.emit(deal_id, columns[-1].stage_id)
    dialog = page.findChild(CloseDealDialog)
    assert dialog is not None
    dialog.form.reason_box.setEditText("Too expensive")
    dialog.form.close_deal_button.click()
    qtbot.waitUntil(lambda: _row(workspace, deal_id).status == "lost")


def test_a_deal_that_was_closed_is_asked_for_no_next_step_any_longer(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    deal_id, bar = deal(), page.form.next_step_bar
    _shown(qtbot, page)
    bar.follow(_row(workspace, deal_id))
    assert bar.isVisible()
    workspace.store.write(Op.MOVE_DEAL, move_deal, deal_id, DealMove(stage_id=_stages(workspace)[-1]))
    bar.follow(_row(workspace, deal_id))
    assert bar.isHidden()


def test_without_a_deal_there_is_an_invitation(qtbot: QtBot, page: PipelinePage) -> None:
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(page.empty_state.isVisible)
    page.empty_state.button.click()
    assert page.findChild(DealDialog) is not None


def test_a_deal_is_written_down_by_keyboard_alone(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    deal()
    lead, *_ = _shown(qtbot, page)
    lead.cards.setFocus()
    qtbot.keyClick(lead.cards, Qt.Key.Key_N)
    dialog = page.findChild(DealDialog)
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClicks(dialog.form.title_edit, "glaze")
    dialog.form.amount_edit.setText("1.2万")
    qtbot.keyClick(dialog.form.title_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: lead.model.rowCount() == 2)
    titles = {row.title: row.money for row in map(lead.model.row, range(2)) if row}
    assert titles["glaze"] == Money(currency="CNY", amount_minor=12_000_00)


def test_what_cannot_be_an_amount_is_said_in_the_dialog_and_stays_typed(
    qtbot: QtBot, page: PipelinePage, deal: Deal
) -> None:
    deal()
    _shown(qtbot, page)
    page.create_deal()
    dialog = page.findChild(DealDialog)
    assert dialog is not None
    dialog.form.title_edit.setText("glaze")
    dialog.form.amount_edit.setText("much")
    dialog.form.save_button.click()
    assert dialog.form.error_label.text()
    assert dialog.form.amount_edit.text() == "much"


def test_an_amount_typed_without_a_sign_stays_in_its_currency(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    made = deal(currency="EUR")
    dialog = DealDialog(workspace, made, page)
    dialog.form.amount_edit.setText("650")
    with qtbot.waitSignal(workspace.changed):
        dialog.form.save_button.click()
    assert _row(workspace, made).money == Money(currency="EUR", amount_minor=650_00)


def test_a_lead_is_qualified_with_a_deal_by_enter(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    deal()
    workspace.store.write(Op.EDIT_LEAD, add_lead, LeadEdit(name="Ana Duarte", text="a machine"))
    lead_column, *_ = _shown(qtbot, page)
    page.form.leads_button.click()
    inbox = page.form.leads
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 1)
    inbox.form.leads.setFocus()
    qtbot.keyClick(inbox.form.leads, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 0)
    assert page.focusWidget() is inbox.form.name_edit
    qtbot.waitUntil(lambda: lead_column.model.rowCount() == 2)


def test_the_table_holds_every_deal_and_opens_one_by_enter(
    qtbot: QtBot, page: PipelinePage, deal: Deal
) -> None:
    deal_id = deal()
    deal("spare parts", stage=2)
    _shown(qtbot, page)
    page.form.table_button.click()
    table = page.form.table
    qtbot.waitUntil(lambda: table.model().rowCount() == 2)
    table.selectRow(0)
    assert table.chosen() == deal_id
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert page.findChild(DealDialog) is not None


def test_the_board_speaks_chinese_as_soon_as_the_window_does(
    qtbot: QtBot, qapp: QApplication, page: PipelinePage, deal: Deal
) -> None:
    deal()
    lead, *_ = _shown(qtbot, page)
    assert "no next step" in lead.model.index(0).data()
    assert page.form.summary_label.text().startswith("1 open deal · ¥215.00")
    translations.switch(qapp, "zh_CN")
    assert "没有下一步" in lead.model.index(0).data()
    qtbot.waitUntil(lambda: page.form.title_label.text() == "商机")
    qtbot.waitUntil(lambda: page.form.summary_label.text().startswith("1 个进行中的商机 · ¥215.00"))


def test_the_privacy_switch_blurs_the_board(qtbot: QtBot, page: PipelinePage, deal: Deal) -> None:
    deal()
    _shown(qtbot, page)
    privacy().switch(True)
    try:
        assert page.form.board.graphicsEffect() is not None
    finally:
        privacy().switch(False)


def test_a_deal_loses_its_customer_where_the_line_is_emptied_but_not_to_a_half_typed_name(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    deal_id = deal()
    _shown(qtbot, page)
    page.form.board.deal_requested.emit(deal_id)
    dialog = page.findChild(DealDialog)
    assert dialog is not None
    line = dialog.form.customer_picker.line
    line.selectAll()
    qtbot.keyClicks(line, "Ross")
    dialog.form.save_button.click()
    assert dialog.form.error_label.text()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    dialog.form.save_button.click()
    qtbot.waitUntil(lambda: _row(workspace, deal_id).customer_id is None)


def test_charts_are_asked_for_when_they_are_seen(qtbot: QtBot, page: PipelinePage, deal: Deal) -> None:
    deal()
    _shown(qtbot, page)
    titles = {card.title_label.text for card in page.form.grid.findChildren(ChartCard)}
    below = page.form.board_page.findChild(ChartCard)
    assert below is not None
    qtbot.waitUntil(lambda: "Forecast" in below.title_label.text())
    assert sum(bool(title()) for title in titles) == 1
    page.form.forecast_button.click()
    qtbot.waitUntil(lambda: all(title() for title in titles))


def test_c_commits_a_deal_in_the_forecast_and_a_second_time_no_more(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    deal_id = deal()
    lead, *_ = _shown(qtbot, page)
    lead.cards.setFocus()
    qtbot.keyClick(lead.cards, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: _row(workspace, deal_id).forecast == "committed")
    qtbot.waitUntil(lambda: "Committed" in lead.model.index(0).data())
    page.form.table_button.click()
    qtbot.waitUntil(lambda: page.form.table.model().rowCount() == 1)
    page.form.table.selectRow(0)
    qtbot.keyClick(page.form.table, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: _row(workspace, deal_id).forecast is None)


def test_a_deal_that_goes_on_without_its_ticks_is_let_go_with_a_word(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    deal_id, stage_id = deal(), _stages(workspace)[0]
    edit = StageEdit(checklist=("price confirmed", "drawing sent"))
    workspace.store.write(Op.EDIT_PIPELINE, edit_stage, stage_id, edit)
    workspace.store.write(Op.EDIT_DEAL, tick_check, deal_id, 0, True)
    lead, *_ = _shown(qtbot, page)
    assert "1 to tick" in lead.model.index(0).data()
    page.form.board.move_requested.emit(deal_id, _stages(workspace)[1])
    qtbot.waitUntil(page.form.checks_bar.isVisible)
    assert page.form.checks_bar.form.notice_label.text().endswith("without: drawing sent")
    assert _row(workspace, deal_id).stage_id == _stages(workspace)[1]
    workspace.undo()
    qtbot.waitUntil(lambda: not page.form.checks_bar.isVisible())
    workspace.redo()
    page.form.board.move_requested.emit(deal_id, stage_id)
    qtbot.waitUntil(lambda: not page.form.checks_bar.isVisible())


def test_the_dialog_warns_of_points_that_are_not_ticked_before_a_deal_goes_on(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    deal_id = deal()
    edit = StageEdit(checklist=("price confirmed",))
    workspace.store.write(Op.EDIT_PIPELINE, edit_stage, _stages(workspace)[0], edit)
    _shown(qtbot, page)
    page.form.board.deal_requested.emit(deal_id)
    dialog = page.findChild(DealDialog)
    assert dialog is not None
    dialog.form.stage_box.setCurrentIndex(2)
    assert dialog.form.checks.label.text() == "Goes on with 1 point not ticked"
    dialog.form.checks.findChild(QCheckBox).click()
    assert dialog.form.checks.label.text() == "Checklist of the stage"
    dialog.form.save_button.click()
    qtbot.waitUntil(lambda: _row(workspace, deal_id).stage_id == _stages(workspace)[2])


def test_the_forecast_says_what_each_figure_means(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    expected = DealEdit(money=Money(currency="CNY", amount_minor=215_00), expected_on=today().isoformat())
    workspace.store.write(Op.EDIT_DEAL, edit_deal, deal(), expected)
    _shown(qtbot, page)
    below = page.form.board_page.findChild(ChartCard)
    assert below is not None
    qtbot.waitUntil(lambda: "90 %" in below.toolTip())
    below._table_action.trigger()
    head = below._table.horizontalHeaderItem(2)
    assert head is not None
    assert head.text() == "Committed"
    assert "90 %" in head.toolTip()


def test_t_plans_to_ask_who_will_probably_buy_again_and_enter_shows_them(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage
) -> None:
    customer = add_person(workspace.store, "Ana Duarte")
    for days in (130, 100, 70, 40, 10):
        bought_on = (today() - timedelta(days=days)).isoformat()
        edit = PurchaseEdit(bought_on=bought_on, money=Money(currency="CNY", amount_minor=100_00))
        workspace.store.write(Op.RECORD_PURCHASE, record_purchase, customer, edit)
    with qtbot.waitExposed(page):
        page.show()
    page.form.forecast_button.click()
    panel = page.form.reorder_panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    assert "every 30 days" in panel.model.index(0, 4).data()
    panel.form.reorders.selectRow(0)
    panel.form.reorders.setFocus()
    with qtbot.waitSignal(page.customer_requested) as shown:
        qtbot.keyClick(panel.form.reorders, Qt.Key.Key_Return)
    assert shown.args == [customer]
    qtbot.keyClick(panel.form.reorders, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: bool(panel.model.index(0, 3).data()))
    (planned,) = workspace.now(follow_ups_of, customer)
    assert planned.due_on == (today() + timedelta(days=17)).isoformat()


def test_a_reader_is_offered_nothing_that_changes_deals(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    deal_id = deal()
    permission().follow(workspace)
    workspace.tell(workspace.store.switch_profile(Profile.READ_ONLY))
    _shown(qtbot, page)
    form = page.form
    page.form.leads_button.click()
    for button in (form.new_button, form.stages_button, form.leads.form.add_button):
        assert not button.isEnabled()
    form.board.deal_requested.emit(deal_id)
    dialog = page.findChild(DealDialog)
    assert dialog is not None
    assert not dialog.form.save_button.isEnabled()
    assert not dialog.form.delete_button.isEnabled()


def test_a_view_called_by_its_key_has_the_cursor(qtbot: QtBot, page: PipelinePage, deal: Deal) -> None:
    deal()
    lead, *_ = _shown(qtbot, page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    for key, target in (
        (Qt.Key.Key_2, page.form.table),
        (Qt.Key.Key_4, page.form.leads.form.name_edit),
        (Qt.Key.Key_1, lead.cards),
    ):
        qtbot.keyClick(page, key, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(target.hasFocus)


def test_the_table_of_deals_is_exported_by_its_button(qtbot: QtBot, page: PipelinePage, deal: Deal) -> None:
    deal()
    _shown(qtbot, page)
    assert not page.form.export_button.isVisible()
    page.form.table_button.click()
    page.form.export_button.click()
    (dialog,) = page.findChildren(SalesExportDialog)
    assert dialog.form.what_combo.currentText() == "Deals"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_product_of_a_deal_is_found_by_its_initials(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    plate = workspace.store.write(Op.EDIT_PRODUCT, add_product, ProductEdit(name="釉平板")).value
    deal_id = deal()
    dialog = DealDialog(workspace, deal_id, page)
    with qtbot.waitExposed(dialog):
        dialog.show()
    box = dialog.form.product_box
    assert box.chosen() == 0
    line = box.lineEdit()
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "ypb")
    popup = line.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert box.chosen() == plate
    box.setEditText("nothing we sell")
    assert (box.chosen(), box.currentText()) == (plate, "釉平板")
    box.setEditText("")
    assert (box.chosen(), box.currentText()) == (0, "–")


def test_a_deal_of_nobody_with_a_checklist_fits_a_small_screen(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage
) -> None:
    store = workspace.store
    deal_id = store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="Kiln")).value
    stage = store.read(list_pipelines)[0].stages[0]
    store.write(
        Op.EDIT_PIPELINE, edit_stage, stage.id, StageEdit(checklist=("Need understood", "Budget asked"))
    )
    dialog = DealDialog(workspace, deal_id, page)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.form.customer_picker.hits.isHidden()
    assert dialog.sizeHint().height() < 720


def test_a_deal_keeps_its_product_when_that_is_sold_no_more(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    store, deal_id = workspace.store, deal()
    old = store.write(Op.EDIT_PRODUCT, add_product, ProductEdit(name="Old kiln")).value
    store.write(Op.EDIT_DEAL, edit_deal, deal_id, DealEdit(product_id=old))
    store.write(Op.EDIT_PRODUCT, edit_product, old, ProductEdit(active=False))
    dialog = DealDialog(workspace, deal_id, page)
    qtbot.addWidget(dialog)
    assert dialog.form.product_box.chosen() == old
    store.write(Op.EDIT_DEAL, edit_deal, deal_id, DealEdit(product_id=0))
    other = DealDialog(workspace, deal_id, page)
    qtbot.addWidget(other)
    assert other.form.product_box.findText("Old kiln") == -1


def test_eight_stages_stand_beside_one_another_on_a_screen_of_1440(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    kinds = (*[StageKind.OPEN] * 6, StageKind.WON, StageKind.LOST)
    stages = [StageEdit(name=f"Stage {number}", kind=kind) for number, kind in enumerate(kinds)]
    made = workspace.store.write(Op.EDIT_PIPELINE, add_pipeline, "Long", stages).value
    _shown(qtbot, page)
    page.form.pipeline_box.setCurrentIndex(page.form.pipeline_box.findData(made))
    page.form.pipeline_box.activated.emit(page.form.pipeline_box.currentIndex())
    board = page.form.board
    qtbot.waitUntil(lambda: len(board.columns) == 8)
    qtbot.waitUntil(lambda: board.horizontalScrollBar().maximum() == 0)


def test_the_stage_with_the_cursor_is_kept_in_sight(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage, deal: Deal
) -> None:
    deal(stage=0)
    deal("kilns", stage=3)
    columns = _shown(qtbot, page)
    page.resize(500, 800)
    board = page.form.board
    qtbot.waitUntil(lambda: board.horizontalScrollBar().maximum() > 0)
    columns[0].cards.setFocus()
    qtbot.keyClick(columns[0].cards, Qt.Key.Key_Right)
    seen = board.viewport().rect()
    place = columns[3].mapTo(board.viewport(), columns[3].rect().center())
    assert columns[3].cards.hasFocus()
    assert seen.contains(place)
