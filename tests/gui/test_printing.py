"""Printing: a printer is asked for, and gets the page once it is chosen."""

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.gui.printing import ask_printer


def test_the_chosen_printer_gets_the_page_and_a_dialog_left_alone_none(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asked: list[QPrinter] = []
    for result, pages in ((QDialog.DialogCode.Rejected, 0), (QDialog.DialogCode.Accepted, 1)):
        ask_printer(parent, asked.append)
        dialog = parent.findChildren(QPrintDialog)[-1]
        dialog.done(result)
        assert len(asked) == pages
    assert asked[0].resolution() > 0
