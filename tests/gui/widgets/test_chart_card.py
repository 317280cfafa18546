"""A card shows a chart, its table, or a sentence, and writes it to files."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_crm.charts.numbers import ChartWords, MonthlyAmounts, Ranking
from desktop_crm.domain.errors import CannotWrite
from desktop_crm.gui import theme, translations
from desktop_crm.gui.tokens import DARK
from desktop_crm.gui.widgets import chart_canvas
from desktop_crm.gui.widgets.chart_card import ChartCard

_WORDS = ChartWords(title="Purchases", headings=("Month", "Amount"), empty="No purchases yet")
_PURCHASES = MonthlyAmounts(
    months=tuple(date(2026, month, 1) for month in range(1, 7)),
    amounts=(120_00, 0, 345_50, 990_00, 15_00, 60_00),
    currency="EUR",
)


@pytest.fixture
def card(qtbot: QtBot) -> ChartCard:
    made = ChartCard()
    qtbot.addWidget(made)
    made.resize(420, 260)
    made.show_chart(_PURCHASES, _WORDS)
    made.show()
    qtbot.waitUntil(lambda: len(made._canvas.hits()) == 6)
    return made


def test_nothing_to_draw_is_said_in_words(qtbot: QtBot) -> None:
    card = ChartCard()
    qtbot.addWidget(card)
    card.show_chart(Ranking(names=(), values=()), _WORDS)
    assert card._stack.currentWidget() is card._nothing
    assert card._nothing.accessibleName() == "No purchases yet"
    assert card.menu_button.isHidden()


def test_the_table_tells_the_same_numbers(card: ChartCard) -> None:
    card._table_action.trigger()
    assert card._stack.currentWidget() is card._table
    assert card._table.item(2, 0).text() == "2026-03"
    assert card._table.item(2, 1).text() == "345.50"
    card._table_action.trigger()
    assert card._stack.currentWidget() is card._canvas


def test_a_chart_follows_theme_and_language(card: ChartCard, qtbot: QtBot, window_look: QApplication) -> None:
    theme.apply(window_look, theme.Scheme.DARK)
    translations.switch(window_look, "zh_CN")
    qtbot.waitUntil(lambda: _ground(card) == DARK.panel)
    assert chart_canvas.present_style().language == "zh_CN"


def _ground(card: ChartCard) -> str:
    return card._canvas.grab().toImage().pixelColor(1, 1).name()


@pytest.mark.parametrize(
    ("form", "start"), [("png", b"\x89PNG"), ("pdf", b"%PDF"), ("csv", b"\xef\xbb\xbfMonth")]
)
def test_a_chart_is_written_to_a_file(
    card: ChartCard, tmp_path: Path, qtbot: QtBot, form: str, start: bytes
) -> None:
    with qtbot.waitSignal(card.exported):
        card.export(tmp_path / f"purchases.{form}")
    assert (tmp_path / f"purchases.{form}").read_bytes().startswith(start)


def test_the_part_under_the_mouse_can_be_picked(card: ChartCard, qtbot: QtBot) -> None:
    bar = card._canvas._hits[3].outline
    middle = QPointF(bar[0][0] + bar[2][0], bar[0][1] + bar[2][1]) / 2
    with qtbot.waitSignal(card.picked) as picked:
        qtbot.mouseClick(card._canvas, Qt.MouseButton.LeftButton, pos=middle.toPoint())
    assert picked.args == [3]


def test_a_forgotten_chart_is_seen_no_more(card: ChartCard, qtbot: QtBot) -> None:
    card.show_chart(_PURCHASES, _WORDS)
    card.forget()
    qtbot.waitUntil(lambda: not card._canvas._drawing)
    assert card._canvas.hits() == ()
    assert card._canvas._picture.isNull()


def test_a_failed_export_is_told(card: ChartCard, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.export_failed) as failed:
        card.export(tmp_path / "missing" / "purchases.csv")
    assert isinstance(failed.args[0], CannotWrite)


def test_matplotlib_is_loaded_with_the_first_chart_only() -> None:
    code = "import sys, desktop_crm.gui.widgets.chart_card; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
