"""The recovery code as it is shown: the whole of its QR code, and a warning that says whose it is."""

from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.gui.panels.recovery_panel import RecoveryPanel
from desktop_crm.vault import recovery_code


def test_the_qr_code_keeps_its_white_border_on_a_narrow_card(qtbot: QtBot, tmp_path: Path) -> None:
    card = QWidget()
    qtbot.addWidget(card)
    column = QVBoxLayout(card)
    panel = RecoveryPanel()
    column.addWidget(panel)
    panel.show_code(recovery_code.written(bytes(range(20))), tmp_path / "mine.crm")
    card.setFixedSize(420, 300)
    card.show()
    shown = panel.form.qr_label
    assert shown.size() == shown.pixmap().deviceIndependentSize().toSize()
    assert shown.width() == shown.height()


def test_the_warning_before_the_sheet_is_saved_bears_the_name_of_the_program(
    qtbot: QtBot, tmp_path: Path
) -> None:
    panel = RecoveryPanel()
    qtbot.addWidget(panel)
    panel.show_code(recovery_code.written(bytes(range(20))), tmp_path / "mine.crm")
    panel.show()
    panel.form.save_button.click()
    warning = panel.findChild(QMessageBox)
    assert warning.windowTitle() == "Desktop CRM"
    warning.reject()
