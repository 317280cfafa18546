"""A picture as large as its room allows, never larger than it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_crm.gui.theme import theme


class PictureView(QWidget):
    """Shows one picture in the middle of its room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image, self._fitted, self._is_page = QImage(), QImage(), False

    def show_image(self, image: QImage | None, *, is_page: bool = False) -> None:
        """Show a picture, or none. A page has an edge, as paper is as white as the window."""
        self._image, self._fitted, self._is_page = image or QImage(), QImage(), is_page
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), theme().px(80))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        inset = theme().px(8)
        room, size = self.rect().adjusted(0, inset, 0, 0), self._image.size()
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        painter = QPainter(self)
        painter.drawImage(place, self._scaled(size * self.devicePixelRatioF()))
        if self._is_page:
            painter.setPen(theme().colour("line"))
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()

    def _scaled(self, size: QSize) -> QImage:
        """Return the picture in this many pixels, smooth: letters drawn small by leaving out rows cannot be read."""
        if self._fitted.size() != size:
            how = Qt.TransformationMode.SmoothTransformation
            self._fitted = self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, how)
        return self._fitted
