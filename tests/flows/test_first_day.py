"""A salesperson's first day through the real window, and the morning after."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_crm.gui import theme, translations
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.pages.customers_page import CustomersPage
from desktop_crm.gui.pages.first_run_page import FirstRunPage
from desktop_crm.gui.pages.import_page import ImportPage, Step
from desktop_crm.gui.pages.unlock_page import UnlockPage
from desktop_crm.gui.widgets.masked_field import MaskedField
from desktop_crm.queries.listing import count_customers
from desktop_crm.queries.timeline import timeline
from desktop_crm.store.check import findings
from tests.builders import PASSPHRASE, contents

NAME, PHONE, MAIL, NOTE = "欧阳明朗", "13800138000", "ming@lang.example", "prefers the morning, 不喝酒"
SAID = "Wants two hundred kiln parts by January"


def _files(folder: Path) -> list[Path]:
    cards, table = folder / "phone.vcf", folder / "list.csv"
    cards.write_text(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{NAME}\r\nTEL;TYPE=CELL:{PHONE}\r\nEMAIL:{MAIL}\r\nNOTE:{NOTE}\r\n"
        "END:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Elena Rossi\r\nORG:Rossi Ceramics\r\nEND:VCARD\r\n",
        encoding="utf-8",
    )
    table.write_bytes("姓名,手机,公司\n李婷,139 0013 9000,恒达机械有限公司\n".encode("gb18030"))
    return [cards, table]


def _first_run(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    window.threshold.show_first_run()
    page = window.front
    assert isinstance(page, FirstRunPage)
    page.form.language_button.click()
    panel = page.form.new_store_panel
    panel.form.place_edit.setText(str(path))
    panel.form.passphrase_edit.line.setText(PASSPHRASE)
    panel.form.country_combo.setCurrentIndex(panel.form.country_combo.findData("CN"))
    with qtbot.waitSignal(panel.store_made):
        panel.form.create_button.click()
    page.form.recovery_panel.form.skip_button.click()
    page.form.empty_button.click()


def _import(window: MainWindow, qtbot: QtBot, paths: list[Path]) -> None:
    window.bench.import_files(paths)
    page = window.bench.page("import")
    assert isinstance(page, ImportPage)
    while page.step is not Step.FINISH:
        qtbot.waitUntil(page.form.next_button.isEnabled)
        page.go_on()
    qtbot.waitUntil(page.form.next_button.isEnabled)
    with qtbot.waitSignal(page.session.imported):
        page.go_on()
    page.go_on()


def _customers(window: MainWindow) -> CustomersPage:
    page = window.bench.page("customers")
    assert isinstance(page, CustomersPage)
    return page


def _find_and_open(window: MainWindow, qtbot: QtBot, text: str) -> None:
    window.commands["find"].trigger()
    page = _customers(window)
    field = page.list_panel.form.search_edit
    with qtbot.waitSignal(page.list_panel.customer_selected):
        field.clear()
        qtbot.keyClicks(field, text)
        qtbot.waitUntil(lambda: page.list_panel.table.model().rowCount() == 1)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.record_panel.customer_id is not None)


def _reveal_and_conceal(window: MainWindow, qtbot: QtBot) -> None:
    record = _customers(window).record_panel
    qtbot.waitUntil(lambda: any("••••" in field._shown() for field in record.findChildren(MaskedField)))
    fields = record.findChildren(MaskedField)
    phone = next(field for field in fields if "••••" in field._shown())
    phone.reveal()
    assert phone._shown() == PHONE
    phone.conceal()
    assert PHONE not in phone._shown()


def _log_a_call(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["log_interaction"].trigger()
    composer = _customers(window).timeline_panel.form.composer
    composer.form.text_edit.setPlainText(SAID)
    with qtbot.waitSignal(window.workspace.changed):
        composer.form.save_button.click()


def _entries(window: MainWindow) -> list[str]:
    customer = _customers(window).record_panel.customer_id
    assert customer is not None
    return [entry.text for entry in window.workspace.now(timeline, customer)]


def _unlock(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    page: UnlockPage = window.threshold.show_unlock(path)
    page.form.passphrase_edit.line.setText(PASSPHRASE)
    with qtbot.waitSignal(window.workspace.search_filled):
        page.form.unlock_button.click()


def _readable_in(folder: Path) -> list[tuple[str, str]]:
    said = [NAME, PHONE, "+8613800138000", MAIL, NOTE, SAID, "Elena Rossi", "恒达机械有限公司"]
    needles = [(text, text.encode(code)) for text in said for code in ("utf-8", "utf-16-le")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return [(path.name, text) for path in files for text, needle in needles if needle in path.read_bytes()]


@pytest.mark.parametrize(("language", "scheme"), [("en", "LIGHT"), ("zh_CN", "DARK")])
def test_the_first_day_and_the_morning_after(
    window: MainWindow, qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: str, scheme: str
) -> None:
    translations.switch(qapp, language)
    theme.apply(qapp, theme.Scheme[scheme])
    shop, desk = tmp_path / "shop", tmp_path / "desk"
    shop.mkdir()
    desk.mkdir()
    path = shop / "mine.crm"

    _first_run(window, qtbot, path)
    _import(window, qtbot, _files(desk))
    qtbot.waitUntil(lambda: window.workspace.now(count_customers) == 5)
    _find_and_open(window, qtbot, "ouyangml")
    _reveal_and_conceal(window, qtbot)
    _log_a_call(window, qtbot)
    assert _entries(window) == [SAID]
    with qtbot.waitSignal(window.workspace.changed):
        window.commands["undo"].trigger()
    assert _entries(window) == []
    qtbot.waitUntil(window.commands["redo"].isEnabled)
    with qtbot.waitSignal(window.workspace.changed):
        window.commands["redo"].trigger()
    window.bench.show_page("insights")
    before = contents(window.workspace.store)

    with qtbot.waitSignal(window.locked):
        window.commands["lock"].trigger()
    assert _readable_in(shop) == []

    _unlock(window, qtbot, path)
    assert contents(window.workspace.store) == before
    assert window.workspace.now(findings) == []
    _find_and_open(window, qtbot, "8000")
    assert _entries(window) == [SAID]
