"""The look: contrast, scale, switching while the program runs, icons."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QGridLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.gui import theme
from desktop_crm.gui.icons import icon, icon_pixmap
from desktop_crm.gui.theme import Scheme
from desktop_crm.gui.tokens import AVATAR_GROUNDS, DARK, HIGH_CONTRAST, LIGHT, Tokens
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.system.resources import resource

_GROUNDS_OF = {
    "ink": ("background", "panel", "field", "selection", "accent_ground"),
    "ink_secondary": ("background", "panel", "field", "selection"),
    "ink_tertiary": ("background", "panel", "field", "selection"),
    "accent": ("background", "panel", "accent_ground"),
    "on_accent": ("accent", "accent_hover"),
    "good": ("panel", "field", "good_ground"),
    "watch": ("panel", "watch_ground"),
    "act": ("background", "panel", "field", "act_ground"),
    "rail_ink": ("rail", "rail_selected"),
    "on_rail": ("rail_selected",),
    "panel": ("ink",),
}


def _luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(first: str, second: str) -> float:
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(
    ("tokens", "least"),
    [(LIGHT, 4.5), (DARK, 4.5), (HIGH_CONTRAST, 7.0)],
    ids=["light", "dark", "high contrast"],
)
def test_every_text_stands_out_from_its_ground(tokens: Tokens, least: float) -> None:
    """WCAG 2.2: AA asks for 4.5:1, AAA for 7:1."""
    colours = tokens.colours()
    pairs = [(text, ground) for text, grounds in _GROUNDS_OF.items() for ground in grounds]
    weak = {pair: _contrast(colours[pair[0]], colours[pair[1]]) for pair in pairs}
    assert {pair: value for pair, value in weak.items() if value < least} == {}


def test_white_initials_stand_out_from_every_avatar() -> None:
    assert all(_contrast("#ffffff", ground) >= 4.5 for ground in AVATAR_GROUNDS)


def test_switching_the_scheme_repaints_and_tells(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.theme().changed):
        theme.apply(qapp, Scheme.DARK)
    assert theme.theme().tokens is DARK
    assert qapp.palette().window().color().name() == DARK.background
    assert DARK.accent in qapp.styleSheet()


def test_high_contrast_draws_borders_as_strong_as_text(qapp: QApplication) -> None:
    theme.apply(qapp, Scheme.CONTRAST)
    assert theme.theme().tokens is HIGH_CONTRAST
    assert _contrast(HIGH_CONTRAST.line, HIGH_CONTRAST.panel) >= 7
    assert HIGH_CONTRAST.line in qapp.styleSheet()


def test_the_scale_reaches_fonts_and_the_style_sheet(qapp: QApplication) -> None:
    theme.apply(qapp, Scheme.LIGHT, 2.0)
    assert qapp.font().pixelSize() == 26
    assert theme.theme().px(12) == 24
    assert "font-size: 38px" in qapp.styleSheet()


def test_a_radio_button_is_round_before_it_is_chosen_too(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, Scheme.LIGHT)
    button = QRadioButton("")
    qtbot.addWidget(button)
    drawn = button.grab().toImage()
    ground = drawn.pixelColor(0, 0)
    rows = [
        {x for x in range(drawn.width()) if drawn.pixelColor(x, y) != ground} for y in range(drawn.height())
    ]
    inked = [row for row in rows if row]
    assert len(inked) == 16
    assert len(inked[0]) <= 8


def test_the_scale_stays_between_one_and_two(qapp: QApplication) -> None:
    theme.apply(qapp, Scheme.LIGHT, 9.0)
    assert theme.theme().scale == 2.0


def test_no_placeholder_is_left_in_the_style_sheet(qapp: QApplication) -> None:
    assert re.findall(r"@\w+", qapp.styleSheet()) == []


def test_buttons_grow_with_the_scale(qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("Log contact")
    qtbot.addWidget(button)
    small = button.sizeHint()
    theme.apply(qapp, Scheme.LIGHT, 2.0)
    assert button.sizeHint().height() >= 1.8 * small.height()


def test_icons_take_the_colour_of_their_token() -> None:
    image = icon_pixmap("users", "act").toImage()
    opaque = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 250
    ]
    assert opaque
    assert {colour.name() for colour in opaque} == {LIGHT.act}


def test_every_icon_of_the_program_can_be_drawn() -> None:
    names = [path.stem for path in resource("icons").glob("*.svg")]
    assert len(names) > 40
    assert not [name for name in names if icon(name).isNull()]


def test_no_icon_is_shipped_that_nobody_sees() -> None:
    said = "".join(path.read_text(encoding="utf-8") for path in Path(theme.__file__).parent.rglob("*.py"))
    names = [path.stem for path in resource("icons").glob("*.svg")]
    assert [name for name in names if f'"{name}"' not in said] == []


def test_lucide_is_shipped_with_its_licence() -> None:
    assert "ISC License" in resource("icons/LICENSE-lucide.txt").read_text(encoding="utf-8")


def test_layouts_from_designer_grow_and_shrink_with_the_scale(qapp: QApplication, qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    drawn = QVBoxLayout(form)
    drawn.setObjectName("verticalLayout")
    drawn.setContentsMargins(16, 12, 16, 12)
    drawn.setSpacing(8)
    grid = QGridLayout()
    grid.setObjectName("gridLayout")
    grid.setHorizontalSpacing(28)
    grid.setVerticalSpacing(4)
    drawn.addLayout(grid)
    scale_layouts(form)
    theme.apply(qapp, Scheme.LIGHT, 2.0)
    assert (drawn.contentsMargins().left(), drawn.spacing()) == (32, 16)
    assert (grid.horizontalSpacing(), grid.verticalSpacing()) == (56, 8)
    theme.apply(qapp, Scheme.LIGHT, 1.0)
    assert (drawn.contentsMargins().top(), drawn.spacing()) == (12, 8)
