"""Words in the forms the pages use: badges, captions of sections, elided lines, the picture of a person."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.painting import Tone, broken, initials, paint_avatar


def label(text: str, role: str, parent: QWidget | None = None) -> QLabel:
    """Return a plain-text label in one of the style sheet's roles (title, heading, secondary, caption …)."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    return made


def show_words(where: QLabel, words: str) -> None:
    """Show words at a label that is hidden while there are none."""
    where.setText(words)
    where.setVisible(bool(words))


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet selects by, and let the look follow."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Badge(QLabel):
    """A word on a ground of its tone."""

    def __init__(self, text: str = "", tone: Tone = Tone.ACCENT, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("badge", str(tone))

    def show_as(self, text: str, tone: Tone) -> None:
        """Change word and tone; an empty word hides the badge."""
        self.dress(text, tone)
        self.setVisible(bool(text))

    def dress(self, text: str, tone: Tone) -> None:
        """Change word and tone of a badge, seen or not."""
        self.setText(text)
        set_property(self, "badge", str(tone))


class SectionHeader(QLabel):
    """The small capitals above a group of fields."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "section")
        self.setText(text)

    def setText(self, text: str) -> None:
        # Screen readers spell words in capitals letter by letter, so they get the words as written.
        self.setAccessibleName(text)
        super().setText(text.upper())


class ElidedLabel(QLabel):
    """One line, or as many as it may take, cut with … where it does not fit, and told in full by its tooltip.

    It takes the room that others leave; with the size policy Preferred, no more than its text needs.
    """

    def __init__(
        self, text: str = "", role: str = "", parent: QWidget | None = None, *, most_lines: int = 1
    ) -> None:
        super().__init__(parent)
        self._most_lines = most_lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        self._text = self._whole = ""
        self.set_text(text)

    def set_text(self, text: str, whole: str = "") -> None:
        """Show a text; `text()` returns what of it is visible. `whole` is what the tooltip says in any case."""
        self._text, self._whole = text, whole
        self.setAccessibleName(whole or text)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = max(self.width(), 1)
        *above, last = broken(self._text, self.font(), width, self._most_lines)
        shown = self.fontMetrics().elidedText(last, Qt.TextElideMode.ElideRight, width)
        self.setText("\n".join((*above, shown)))
        self.setToolTip(self._whole or ("" if shown == last else self._text))


class Avatar(QWidget):
    """A person as a circle with initials in the record's colour."""

    def __init__(self, side: int = 52, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._letters = ""
        self._number = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_person(self, name: str, number: int) -> None:
        """Show the initials of a name on the colour that belongs to a record's number."""
        self._letters, self._number = initials(name), number
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(self._side), theme().px(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_avatar(painter, QRectF(self.rect()), self._letters, self._number)
        painter.end()
