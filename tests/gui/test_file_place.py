"""Where files are saved: asked for in one way."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.gui.file_place import ask_file_place


@pytest.mark.parametrize(
    ("chosen", "place"),
    [("/a/report", "/a/report.pdf"), ("/a/v1.2", "/a/v1.2.pdf"), ("/a/B.PDF", "/a/B.PDF"), ("", None)],
)
def test_a_name_without_its_ending_gets_it_and_none_is_no_place(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, chosen: str, place: str | None
) -> None:
    asked: list[str] = []

    def choose(_parent: QWidget, title: str, name: str, kind: str) -> tuple[str, str]:
        asked[:] = title, name, kind
        return chosen, kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert ask_file_place(parent, "Save report", "report.pdf") == (Path(place) if place else None)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    assert asked == ["Save report", str(Path(documents) / "report.pdf"), "PDF (*.pdf)"]


def test_an_ending_in_capitals_is_not_said_twice(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _parent, _title, name, kind: (name, kind))
    parent = QWidget()
    qtbot.addWidget(parent)
    assert ask_file_place(parent, "Save a copy", "SCAN.PDF", Path("/a")) == Path("/a/SCAN.PDF")


@pytest.mark.parametrize(
    ("chosen", "kind", "place"),
    [
        ("/a/sheet", "TXT (*.txt)", "/a/sheet.txt"),
        ("/a/sheet.pdf", "TXT (*.txt)", "/a/sheet.pdf"),
        ("/a/v1.2", "PDF (*.pdf)", "/a/v1.2.pdf"),
        ("/a/sheet", "", "/a/sheet.pdf"),
    ],
)
def test_of_several_endings_the_kind_that_was_chosen_gives_one_that_is_missing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, chosen: str, kind: str, place: str
) -> None:
    offered: list[str] = []

    def choose(_parent: QWidget, _title: str, _name: str, kinds: str) -> tuple[str, str]:
        offered[:] = kinds.split(";;")
        return chosen, kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert ask_file_place(parent, "Save", "sheet.pdf", endings=(".pdf", ".txt")) == Path(place)
    assert offered == ["PDF (*.pdf)", "TXT (*.txt)"]
