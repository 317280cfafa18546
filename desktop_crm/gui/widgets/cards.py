"""Surfaces: the card with a title, the tile with a figure, the page that is still empty."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_crm.gui.icons import icon_pixmap
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import ElidedLabel, label, set_property
from desktop_crm.gui.widgets.painting import Tone, tone_colours

_WIDEST_ACTION = 240


class Card(QFrame):
    """A bordered surface with a title; put the content into `body`, small controls into `head`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.title_label = ElidedLabel(title, "card-title")
        self.head = QHBoxLayout()
        self.head.addWidget(self.title_label, 1)
        self.body = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self.head)
        self._column.addLayout(self.body, 1)
        self.set_title(title)
        theme().changed.connect(self._restyle)
        self._restyle()

    def set_title(self, title: str) -> None:
        """Change the title; a card without one has no title line."""
        self.title_label.set_text(title)
        self.title_label.setVisible(bool(title))
        self.setAccessibleName(title)

    def _restyle(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(16), px(12), px(16), px(14))
        self._column.setSpacing(px(8))
        self.body.setSpacing(px(8))


class KpiTile(QFrame):
    """One figure and what it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "tile")
        self.figure_label = label("", "figure")
        self.caption_label = ElidedLabel("", "caption")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.figure_label)
        self._column.addWidget(self.caption_label)
        self.show_figure("", "")
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_figure(self, figure: str, caption: str, hint: str = "") -> None:
        """Show a figure, or – where nothing is known; `hint` says in the tooltip how it was reckoned."""
        self.figure_label.setText(figure or "–")
        self.caption_label.set_text(caption)
        self.setToolTip(hint)
        self.setAccessibleName(f"{caption}: {figure or '–'}")

    def _restyle(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(12), px(8), px(12), px(8))
        self._column.setSpacing(px(2))


class _Picture(QWidget):
    """An icon in a large round ground."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self.icon_name = icon_name
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(72), theme().px(72))

    def paintEvent(self, _event: QPaintEvent) -> None:
        side, inner = theme().px(72), theme().px(32)
        ground, _ = tone_colours(Tone.ACCENT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        circle = QRectF((self.width() - side) / 2, 0, side, side)
        painter.drawEllipse(circle)
        inset = (side - inner) / 2
        painter.drawPixmap(
            circle.topLeft() + QPointF(inset, inset), icon_pixmap(self.icon_name, "accent", 32)
        )
        painter.end()


class EmptyState(QWidget):
    """One picture, one sentence, one button.

    While it is seen, its button is the primary one of the page: `instead_of` is the page's own for the same thing.
    """

    acted = Signal()

    def __init__(self, icon_name: str = "inbox", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = _Picture(icon_name)
        self._sentence = label("", "secondary")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton()
        set_property(self.button, "primary", True)
        self.button.clicked.connect(self.acted)
        self.instead_of: QPushButton | None = None
        self._column = QVBoxLayout(self)
        self._column.addStretch(2)
        self._column.addWidget(self._picture)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(3)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_words(self, sentence: str, action: str = "") -> None:
        """Show the sentence and the name of the button; without a name there is no button."""
        self._sentence.setText(sentence)
        # A name that was searched for can be long, and must not push what stands beside.
        most = theme().px(_WIDEST_ACTION)
        self.button.setText(self.button.fontMetrics().elidedText(action, Qt.TextElideMode.ElideMiddle, most))
        self.button.setAccessibleName(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(sentence)
        self._take_turns()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_turns()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._take_turns()

    def _take_turns(self) -> None:
        if self.instead_of is not None:
            offered = self.isVisible() and not self.button.isHidden()
            set_property(self.instead_of, "primary", not offered)

    def _restyle(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(24), px(24), px(24), px(24))
        self._column.setSpacing(px(12))
