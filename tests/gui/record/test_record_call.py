"""Calling somebody: a code for the phone's camera, a clock, and the log that it fills."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSpinBox
from pytestqt.qtbot import QtBot

from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.records import ContactKind
from desktop_crm.gui.panels.composer import Composer
from desktop_crm.gui.panels.record_call import CallDialog
from desktop_crm.gui.panels.timeline_panel import TimelinePanel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.details import customer_details
from tests.builders import add_person


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace) -> Iterator[CallDialog]:
    customer = add_person(workspace.store, "王晓明", phone="138 0013 8000")
    details = workspace.now(customer_details, customer)
    phones = [point for point in details.contact_points if point.kind is ContactKind.PHONE]
    window = TimelinePanel(workspace)
    qtbot.addWidget(window)
    dialog = CallDialog("王晓明", [*phones, replace(phones[0], id=1, veiled=True)], workspace, window)
    dialog.show()
    yield dialog
    window.deleteLater()


def _read(image: QImage) -> list[str]:
    grey = image.scaled(400, 400).convertToFormat(QImage.Format.Format_Grayscale8)
    return [code.text for code in zxingcpp.read_barcodes(_as_array(grey))]


def _as_array(grey: QImage) -> object:
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return np.ascontiguousarray(rows[:, : grey.width()])


def test_the_first_number_stands_as_a_code_that_a_phone_dials(dialog: CallDialog) -> None:
    assert _read(dialog.code.grab().toImage()) == ["tel:+8613800138000"]


def test_a_hidden_number_has_no_code(dialog: CallDialog) -> None:
    assert dialog.numbers[0].code_button.isVisible()
    assert not dialog.numbers[1].code_button.isVisible()


def test_the_clock_runs_from_the_start_and_enter_stops_it_for_the_log(
    qtbot: QtBot, dialog: CallDialog
) -> None:
    assert dialog.clock_label.text().startswith("00:0")
    with qtbot.waitSignal(dialog.ended) as ended:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert ended.args == [1]


def test_the_log_opens_as_a_call_with_its_minutes(qtbot: QtBot, workspace: Workspace) -> None:
    customer = add_person(workspace.store, "李思敏")
    panel = TimelinePanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(420, 800)
    panel.show()
    panel.show_customer(customer)
    panel.log_interaction(InteractionKind.CALL, 12)
    composer = panel.findChild(Composer)
    assert composer.values().kind is InteractionKind.CALL
    assert composer.values().minutes == 12
    assert composer.findChild(QSpinBox, "minutes_spin").isVisible()
