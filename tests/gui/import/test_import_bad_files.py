"""Files that cannot be imported: the sentence stands in the first step, and nothing is lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from desktop_crm.gui.pages.import_page import ImportPage
from desktop_crm.gui.panels.import_file import Reading

Opened = Callable[..., ImportPage]


def sentence(page: ImportPage) -> str:
    return page.findChild(QLabel, "error_label").text()


def made(folder: Path, kind: str) -> Path:
    path = folder / f"{kind}.csv"
    match kind:
        case "huge":
            with path.open("wb") as file:
                file.truncate(1 << 30)
        case "binary":
            path.write_bytes(bytes(range(256)) * 100)
        case "empty":
            path.touch()
        case "folder":
            path.mkdir()
        case "damaged":
            path.write_bytes(b"PK\x03\x04 this is no workbook")
    return path


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("huge", "is larger than"),
        ("binary", "is not a kind of file"),
        ("empty", "holds no customers"),
        ("folder", "is a folder"),
        ("damaged", "is damaged"),
        ("missing", "There is no file"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(opened: Opened, tmp_path: Path, kind: str, words: str) -> None:
    page = opened(made(tmp_path, kind))
    assert words in sentence(page)
    assert not page.findChild(QPushButton, "next_button").isEnabled()


def test_good_files_beside_a_bad_one_are_imported(opened: Opened, tmp_path: Path) -> None:
    good = tmp_path / "good.csv"
    good.write_text("Name,Phone\nAnna Berg,+49 171 5550012\n", encoding="utf-8")
    page = opened(made(tmp_path, "binary"), good)
    assert page.findChild(QTableView, "files_table").model().rowCount() == 2
    assert [file.path for file in page.session.usable] == [good]
    assert page.findChild(QPushButton, "next_button").isEnabled()


def test_a_file_that_disappears_is_imported_as_it_was_read(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    path = tmp_path / "gone.csv"
    path.write_text("Name,Phone\nAnna Berg,+49 171 5550012\n", encoding="utf-8")
    page = opened(path)
    path.unlink()
    with qtbot.waitSignal(page.session.rested):
        page.session.read_again(0, Reading(encoding="cp1252"))
    assert "There is no file" in sentence(page)
    with qtbot.waitSignal(page.session.rehearsed):
        page.go_on()
    assert len(page.session.rehearsal.rehearsals[0].rows) == 1
