"""Icons in the theme's colours, drawn from `resources/icons` (Lucide, ISC) at the screen's own resolution."""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_crm.gui.theme import theme
from desktop_crm.system.resources import resource

ICON_SIZE = 20
_STROKE = "1.7"
_PROGRAM_SIDES = (16, 32, 48, 128)


def icon(name: str, token: str = "ink_secondary", checked: str = "", size: float = ICON_SIZE) -> QIcon:
    """Return an icon by file stem, coloured by a token; `checked` colours its pressed-in state.

    An icon keeps the colours of the theme it was made in: make it anew when the theme changes.
    """
    drawn = QIcon(icon_pixmap(name, token, size))
    faint = icon_pixmap(name, "line", size)
    drawn.addPixmap(faint, QIcon.Mode.Disabled)
    if checked:
        drawn.addPixmap(icon_pixmap(name, checked, size), QIcon.Mode.Normal, QIcon.State.On)
    return drawn


def program_icon() -> QIcon:
    """Return the picture by which the program is known in title bars and task bars; it has its own colours."""
    drawn = QIcon()
    for side in _PROGRAM_SIDES:
        drawn.addPixmap(_draw("desktop-crm", "", side, 1.0))
    return drawn


def icon_pixmap(name: str, token: str, size: float = ICON_SIZE) -> QPixmap:
    """Return an icon as a square picture of `size` design pixels in a token's colour."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _draw(name, getattr(theme().tokens, token), theme().px(size), ratio)


def icon_size(size: float = ICON_SIZE) -> QSize:
    """Return the size to give to `setIconSize` for an icon of `size` design pixels."""
    return QSize(theme().px(size), theme().px(size))


@functools.lru_cache(maxsize=512)
def _draw(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    svg = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    svg = svg.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
