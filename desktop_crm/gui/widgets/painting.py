"""Small shapes that delegates and widgets paint alike: avatar, badge, the dot of a timeline."""

from __future__ import annotations

import unicodedata
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout

from desktop_crm.gui.theme import theme
from desktop_crm.gui.tokens import AVATAR_GROUNDS


class Tone(StrEnum):
    """What a coloured thing says; never the colour alone, a word or shape stands with it."""

    GOOD = "good"
    WATCH = "watch"
    ACT = "act"
    ACCENT = "accent"
    QUIET = "quiet"


def initials(name: str) -> str:
    """Return the family name's character of a Chinese name, else up to two initials in capitals."""
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return "?"
    first = words[0][0]
    if len(words) == 1 or unicodedata.east_asian_width(first) in "WF":
        return first.upper()
    return (first + words[-1][0]).upper()


def avatar_colour(number: int) -> QColor:
    """Return the ground that belongs to a record's number, the same at every start."""
    return QColor(AVATAR_GROUNDS[number % len(AVATAR_GROUNDS)])


def paint_avatar(painter: QPainter, rect: QRectF, letters: str, number: int) -> None:
    """Paint the circle of a person that fills the square `rect`, with white letters on the record's colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(avatar_colour(number))
    painter.drawEllipse(rect)
    font = theme().font(13, 600)
    font.setPixelSize(max(8, round(rect.height() * 0.36)))
    painter.setFont(font)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


def tone_colours(tone: Tone) -> tuple[QColor, QColor]:
    """Return the ground and the ink of a tone in the present theme."""
    look = theme()
    if tone is Tone.QUIET:
        return look.colour("field"), look.colour("ink_secondary")
    return look.colour(f"{tone}_ground"), look.colour(tone)


def badge_size(text: str) -> QSizeF:
    """Return how much room `paint_badge` takes for a text."""
    look = theme()
    metrics = QFontMetricsF(look.font(11, 600))
    return QSizeF(metrics.horizontalAdvance(text) + look.px(14), look.px(17))


def paint_badge(painter: QPainter, corner: QPointF, text: str, tone: Tone) -> QRectF:
    """Paint a badge with its right upper end at `corner` and return what it covers."""
    size = badge_size(text)
    rect = QRectF(QPointF(corner.x() - size.width(), corner.y()), size)
    ground, ink = tone_colours(tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setFont(theme().font(11, 600))
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return rect


def paint_timeline_dot(painter: QPainter, row: QRectF, letter: str, tone: Tone) -> None:
    """Paint the circle with a letter at the left upper end of a timeline's row, and the line on to the next."""
    look = theme()
    dot = QRectF(row.left(), row.top(), look.px(26), look.px(26))
    ground, ink = tone_colours(tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("line"), 1))
    painter.drawLine(QPointF(dot.center().x(), dot.bottom()), QPointF(dot.center().x(), row.bottom()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(dot)
    painter.setFont(look.font(12 if len(letter) == 1 else 9, 650))
    painter.setPen(ink)
    painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def elided(painter: QPainter, rect: QRectF, text: str) -> str:
    """Return the text as it fits into a rectangle in the painter's font, cut with … at the right."""
    return QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())


def broken(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Return a text in lines of a width, at most so many; the last one may be longer, for `elided` to cut."""
    if most == 1:
        return [text]
    layout = QTextLayout(text, font)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return [text[start:end].rstrip() for start, end in zip(starts, [*starts[1:], None], strict=True)]
