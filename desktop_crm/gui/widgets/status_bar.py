"""The line at the foot of the window: short facts, and work under way with its Stop."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from desktop_crm.gui.icons import icon, icon_pixmap, icon_size
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import ElidedLabel
from desktop_crm.gui.widgets.progress import show_share

Fact = TypeVar("Fact", bound=QWidget)
W = TypeVar("W", bound=QWidget)

# Words of up to so many letters stand whole on any screen.
_UNCUT = 8


class StatusFact(QWidget):
    """A fact with an icon before it, in the colour of a token. Commands reach what a click on one shows, too."""

    clicked = Signal()

    def __init__(self, icon_name: str = "", token: str = "ink_secondary") -> None:
        super().__init__()
        self._icon_name, self._token = icon_name, token
        self._picture, self._words = QLabel(), _Words()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._picture)
        row.addWidget(self._words)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_fact(self, text: str, hint: str = "", *, token: str = "") -> None:
        """Change the words, and where given the colour of the icon; without words the fact hides."""
        self._words.set_text(text)
        self.setToolTip(hint)
        self.setAccessibleName(text)
        self._token = token or self._token
        self.setVisible(bool(text))
        self._restyle()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.clicked.emit()

    def _restyle(self) -> None:
        self._picture.setVisible(bool(self._icon_name))
        if self._icon_name:
            self._picture.setPixmap(icon_pixmap(self._icon_name, self._token, 13))
        self._words.setStyleSheet(f"color: {getattr(theme().tokens, self._token)}")


class _Words(ElidedLabel):
    """Words of which the long ones are cut where the line has no room for all, so that they never widen the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        least, most = super().minimumSizeHint(), self.fontMetrics().averageCharWidth() * _UNCUT
        return QSize(min(self.sizeHint().width(), most), least.height())


class TaskProgress(Retranslating, QWidget):
    """What long work does, how far it is, and Stop."""

    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = _Words()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.stop_button = QToolButton()
        self.stop_button.clicked.connect(self.stop_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._words, self._bar, self.stop_button):
            row.addWidget(part)
        theme().changed.connect(self._restyle)
        self.retranslate()
        self._restyle()
        self.hide()

    def show_progress(self, what: str, done: int, total: int) -> None:
        """Show how far the work is; a total of 0 means that nobody knows."""
        self._words.set_text(what)
        self._bar.setAccessibleName(what)
        show_share(self._bar, done, total)
        self.show()

    def finish(self) -> None:
        """Leave the line: the work is done or stopped."""
        self.hide()

    def retranslate(self) -> None:
        self.stop_button.setToolTip(self.tr("Stop"))
        self.stop_button.setAccessibleName(self.tr("Stop"))

    def _restyle(self) -> None:
        self._bar.setMinimumWidth(theme().px(48))
        self._bar.setMaximumWidth(theme().px(140))
        self.stop_button.setIcon(icon("x", "ink_secondary", size=12))
        self.stop_button.setIconSize(icon_size(12))


class StatusBar(QFrame):
    """Facts from the left, facts from the right, and `progress` between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "status")
        self.progress = TaskProgress()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.progress)
        self._row.addStretch(1)
        self._left = 0
        theme().changed.connect(self._restyle)
        self._restyle()

    def add_left(self, fact: Fact) -> Fact:
        """Add a fact, or a button that is one, after those at the left, and return it."""
        self._row.insertWidget(self._left, fact)
        self._left += 1
        return fact

    def add_right(self, fact: W) -> W:
        """Add a fact, or a button, at the right end, and return it."""
        self._row.addWidget(fact)
        return fact

    def _restyle(self) -> None:
        px = theme().px
        self.setFixedHeight(px(28))
        self._row.setContentsMargins(px(16), 0, px(16), 0)
        self._row.setSpacing(px(18))
