"""The picture of a customer: the photo in a circle, or initials on the record's colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent

from desktop_crm.gui.widgets.labels import Avatar
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.details import CustomerDetails
from desktop_crm.queries.photos import Photo, photo_of


class PhotoOrInitials(Avatar):
    """Reads a photo in the background; initials stand until it comes, and where there is none."""

    def __init__(self) -> None:
        super().__init__(52)
        self._workspace: Workspace | None = None
        self._photo_id: int | None = None
        self._image = QImage()

    def attach(self, workspace: Workspace) -> None:
        """Read photos from this store from now on."""
        self._workspace = workspace

    def show_customer(self, details: CustomerDetails) -> None:
        """Show the picture of a record."""
        self.show_person(details.row.name, details.row.id)
        self.setAccessibleName(details.row.name)
        if details.photo_id == self._photo_id:
            return
        self._photo_id, self._image = details.photo_id, QImage()
        if details.photo_id is not None and self._workspace is not None:
            self._workspace.ask(photo_of, details.row.id, then=self._show_photo, instead_of="record photo")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        circle = QPainterPath()
        circle.addEllipse(QRectF(self.rect()))
        painter.setClipPath(circle)
        painter.drawImage(self.rect(), self._image)
        painter.end()

    def _show_photo(self, photo: Photo | None) -> None:
        if photo is None or self._photo_id is None:
            return
        image = QImage.fromData(photo.data)
        side = min(image.width(), image.height())
        left, top = (image.width() - side) // 2, (image.height() - side) // 2
        # Twice the size on the screen is enough for any scale; the rest of a large photo is let go.
        square = image.copy(left, top, side, side)
        self._image = square.scaled(
            208,
            208,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.update()
