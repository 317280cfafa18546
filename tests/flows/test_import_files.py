"""Files as people have them, through the real page: every card becomes a customer, one undo takes all of it back."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_crm.exchange.xlsx_table import write_xlsx
from desktop_crm.gui.pages.import_page import ImportPage, Step
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.listing import search
from desktop_crm.queries.rehearsal import Verdict
from desktop_crm.store.check import findings
from desktop_crm.system.settings import SettingsFile
from tests.builders import contents, new_store

SHARED = Path(__file__).parents[2].parent / "shared" / "data"
_BEGIN = re.compile(rb"^BEGIN:VCARD", re.IGNORECASE | re.MULTILINE)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[ImportPage]:
    workspace = Workspace()
    with qtbot.waitSignal(workspace.search_filled):
        workspace.adopt(new_store(tmp_path / "mine.crm"))
    page = ImportPage(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.show()
    yield page
    workspace.close()


def _import(qtbot: QtBot, page: ImportPage, *paths: Path) -> None:
    with qtbot.waitSignal(page.session.rested):
        page.start(list(paths))
    while page.step is not Step.FINISH:
        page.go_on()
        qtbot.waitUntil(lambda: not page.session.is_busy)
    if page.session.final.writes:
        with qtbot.waitSignal(page.session.imported):
            page.go_on()


def _files_of_an_exhibition(folder: Path) -> list[Path]:
    sheet, table, cards = folder / "fair.xlsx", folder / "list.csv", folder / "phone.vcf"
    sheet.write_bytes(write_xlsx(["客户名称", "电话"], [["恒达机械有限公司", "021-55512345"]]))
    table.write_bytes("姓名;手机;公司\n李婷;1.38001380E+10;恒达机械有限公司\n".encode("gb18030"))
    cards.write_text(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=9D=8E=E5=A9=B7;;;;\r\n"
        "TEL;CELL:13800138000\r\nEMAIL:li@example.com\r\nEND:VCARD\r\n",
        encoding="utf-8",
    )
    return [sheet, table, cards]


def test_files_of_three_programs_come_in_as_one_step(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    store = page.session.workspace.store
    empty = contents(store)
    _import(qtbot, page, *_files_of_an_exhibition(tmp_path))
    found = page.session.final
    assert [found.count(one) for one in (Verdict.NEW, Verdict.CHANGED, Verdict.DOUBTFUL)] == [2, 1, 0]
    assert len(found.repaired) == 1
    assert sorted(one.name for one in store.read(search, "恒达", 10)) == ["恒达机械有限公司", "李婷"]
    assert store.read(findings) == []
    store.undo()
    assert contents(store) == empty


def test_the_same_files_again_bring_nothing(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    paths = _files_of_an_exhibition(tmp_path)
    _import(qtbot, page, *paths)
    _import(qtbot, page, *paths)
    assert not page.session.final.writes
    assert page.session.final.count(Verdict.SAME) == 3


@pytest.mark.skipif(not SHARED.is_dir(), reason="the collected files are not on this machine")
def test_every_card_of_the_collected_files_becomes_a_customer(qtbot: QtBot, page: ImportPage) -> None:
    paths = sorted((SHARED / "vcard").rglob("*.vcf"))
    _import(qtbot, page, *paths)
    found = page.session.final
    counted = {file.path.name: len(_BEGIN.findall(file.path.read_bytes())) for file in found.files}
    read = {
        file.path.name: len(rehearsal.rows)
        for file, rehearsal in zip(found.files, found.rehearsals, strict=True)
    }
    assert read == counted
    assert found.refused == ()
    assert page.session.workspace.store.read(findings) == []
