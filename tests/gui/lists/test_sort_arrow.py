"""The arrow of a sorted column points where the one beside the count does."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QTableWidget
from pytestqt.qtbot import QtBot

from desktop_crm.gui import theme
from desktop_crm.gui.lists.column_header import ColumnHeader
from desktop_crm.gui.lists.columns import Column
from desktop_crm.gui.theme import Scheme


@pytest.mark.parametrize("descending", [False, True])
def test_the_arrow_in_a_heading_points_down_for_descending(
    qapp: QApplication, qtbot: QtBot, *, descending: bool
) -> None:
    theme.apply(qapp, Scheme.DARK)
    table = QTableWidget(1, len(Column))
    qtbot.addWidget(table)
    header = ColumnHeader(table)
    table.setHorizontalHeader(header)
    table.setHorizontalHeaderLabels([""] * len(Column))
    header.lay_out(wide=True)
    header.show_sorting(Column.NAME, descending=descending)
    table.resize(600, 120)
    table.show()
    rows = _drawn(header.grab().toImage())
    across = sorted(set().union(*rows))
    tip = rows[-1] if descending else rows[0]
    assert abs(sum(tip) / len(tip) - (across[0] + across[-1]) / 2) < 1


def _drawn(image: QImage) -> list[set[int]]:
    """Return of each row with a part of the arrow where it is, below the border and left of the next column."""
    ground = image.pixelColor(2, image.height() // 2)
    rows = (
        {x for x in range(2, 180) if image.pixelColor(x, y) != ground} for y in range(1, image.height() - 4)
    )
    return [row for row in rows if row]
