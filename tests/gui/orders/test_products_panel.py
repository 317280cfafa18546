"""The price list in the window: found in Chinese and pinyin, changed, refused at the field, retired, undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.gui.dialogs.product_dialog import ProductDialog
from desktop_crm.gui.dialogs.sales_export_dialog import SalesExportDialog
from desktop_crm.gui.panels.products_panel import ProductsPanel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.products import ProductEdit, add_product
from desktop_crm.queries.products import all_products, list_products


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> ProductsPanel:
    for name, code, category in (("Kiln shelf", "KS-1", "Kilns"), ("青瓷釉料", "GL-7", "釉料")):
        edit = ProductEdit(
            name=name,
            code=code,
            category=category,
            price=Money(currency="CNY", amount_minor=120_00),
            tax_rate=1_300,
        )
        workspace.store.write(Op.EDIT_PRODUCT, add_product, edit)
    made = ProductsPanel(workspace)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    qtbot.waitUntil(lambda: made.model.rowCount() == 2)
    return made


def names(panel: ProductsPanel) -> list[str]:
    return [panel.model.row_at(row).name for row in range(panel.model.rowCount())]


def opened(panel: ProductsPanel) -> ProductDialog:
    return panel.findChildren(ProductDialog)[-1]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("kiln", ["Kiln shelf"]),
        ("GL-7", ["青瓷釉料"]),
        ("青瓷", ["青瓷釉料"]),
        ("青瓷 釉", ["青瓷釉料"]),
        ("qingci", ["青瓷釉料"]),
        ("qcyl", ["青瓷釉料"]),
        ("nothing", []),
    ],
)
def test_products_are_found_by_any_part_and_by_pinyin(
    panel: ProductsPanel, text: str, found: list[str]
) -> None:
    panel.form.search_edit.setText(text)
    assert names(panel) == found


def test_a_product_is_written_by_keys_and_stands_under_the_cursor(qtbot: QtBot, panel: ProductsPanel) -> None:
    panel.form.products.setFocus()
    qtbot.keyClick(panel.form.products, Qt.Key.Key_N)
    dialog = opened(panel)
    dialog.form.name_edit.setText("Tongs")
    dialog.form.price_edit.setText("€12.5")
    dialog.form.tax_edit.setText("5.5 %")
    qtbot.keyClick(dialog.form.tax_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Tongs" in names(panel))
    chosen = panel._chosen()
    assert chosen is not None
    assert (chosen.name, chosen.price, chosen.tax_rate) == (
        "Tongs", Money(currency="EUR", amount_minor=12_50), 550,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("name_edit", "", "empty"),
        ("code_edit", "gl-7", "already"),
        ("price_edit", "-5", "below zero"),
        ("price_edit", "cheap", "not an amount"),
        ("tax_edit", "101", "percentage"),
        ("tax_edit", "a lot", "percentage"),
    ],
)
def test_a_refusal_stands_at_its_field_and_the_text_stays(
    qtbot: QtBot, panel: ProductsPanel, workspace: Workspace, field: str, text: str, said: str
) -> None:
    panel.form.edit_button.click()
    dialog = opened(panel)
    edit = getattr(dialog.form, field)
    edit.setText(text)
    dialog.form.save_button.click()
    qtbot.waitUntil(lambda: said in edit.accessibleDescription())
    assert edit.text() == text
    assert {one.name for one in workspace.now(all_products)} == {"Kiln shelf", "青瓷釉料"}


def test_a_retired_product_is_offered_no_more_and_undo_brings_it_back(
    qtbot: QtBot, panel: ProductsPanel, workspace: Workspace
) -> None:
    panel.form.retire_button.click()
    qtbot.waitUntil(lambda: names(panel) == ["青瓷釉料"])
    assert [one.name for one in workspace.now(list_products)] == ["青瓷釉料"]
    panel.form.retired_check.setChecked(True)
    assert names(panel) == ["青瓷釉料", "Kiln shelf"]
    panel.form.products.selectRow(1)
    assert panel.form.retire_button.text() == "Sell again"
    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    qtbot.waitUntil(lambda: names(panel) == ["Kiln shelf", "青瓷釉料"])


def test_a_price_is_taken_away_and_a_product_deleted(
    qtbot: QtBot, panel: ProductsPanel, workspace: Workspace
) -> None:
    panel.form.edit_button.click()
    opened(panel).form.price_edit.clear()
    with qtbot.waitSignal(workspace.changed):
        opened(panel).form.save_button.click()
    assert workspace.now(all_products)[0].price is None
    qtbot.waitUntil(lambda: panel.model.row_at(0).price is None)
    panel.form.edit_button.click()
    with qtbot.waitSignal(workspace.changed):
        opened(panel).form.delete_button.click()
    assert [one.name for one in workspace.now(all_products)] == ["青瓷釉料"]


def test_the_price_list_leaves_as_a_table(
    qtbot: QtBot, panel: ProductsPanel, workspace: Workspace, tmp_path: Path
) -> None:
    panel.form.export_button.click()
    (dialog,) = panel.findChildren(SalesExportDialog)
    with qtbot.waitSignal(workspace.changed):
        dialog.export(tmp_path / "prices.csv")
    assert "青瓷釉料" in (tmp_path / "prices.csv").read_text(encoding="utf-8-sig")


def test_down_in_the_search_goes_to_the_list_and_on_in_it(qtbot: QtBot, panel: ProductsPanel) -> None:
    panel.form.search_edit.setFocus()
    qtbot.keyClick(panel.form.search_edit, Qt.Key.Key_Down)
    qtbot.waitUntil(panel.form.products.hasFocus)
    assert panel.form.products.currentIndex().row() == 0
    qtbot.keyClick(panel.form.products, Qt.Key.Key_Down)
    assert panel.form.products.currentIndex().row() == 1


def test_a_letter_does_what_it_does_in_the_list_there_alone(qtbot: QtBot, panel: ProductsPanel) -> None:
    panel.form.export_button.setFocus()
    qtbot.keyClick(panel.form.export_button, Qt.Key.Key_N)
    assert not panel.findChildren(ProductDialog)
    panel.form.products.setFocus()
    qtbot.keyClick(panel.form.products, Qt.Key.Key_N)
    assert opened(panel).isVisible()


def test_a_price_typed_without_a_sign_stays_in_its_currency(
    qtbot: QtBot, workspace: Workspace, panel: ProductsPanel
) -> None:
    edit = ProductEdit(name="Aluminium profile", price=Money(currency="EUR", amount_minor=18_46))
    with qtbot.waitSignal(workspace.changed):
        workspace.do(Op.EDIT_PRODUCT, add_product, edit)
    qtbot.waitUntil(lambda: "Aluminium profile" in names(panel))
    panel.form.products.selectRow(names(panel).index("Aluminium profile"))
    panel.form.edit_button.click()
    dialog = opened(panel)
    dialog.form.price_edit.setText("19.90")
    with qtbot.waitSignal(workspace.changed):
        dialog.form.save_button.click()
    (product,) = (one for one in workspace.now(all_products) if one.name == "Aluminium profile")
    assert product.price == Money(currency="EUR", amount_minor=19_90)
