"""A day's sheet on paper: pieces of HTML one below the other, none torn apart between two pages."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from desktop_crm.domain.errors import CannotWrite
from desktop_crm.gui.theme import theme
from desktop_crm.wording.day_sheet import STYLE

_MARGIN_MM = 15
_POINTS = 10.0
_GAP_POINTS = 10
_POINTS_PER_INCH = 72


def write_pages(device: QPagedPaintDevice, pieces: Iterable[str]) -> int:
    """Write the pieces on A4 pages and return how many pages they took. Raise CannotWrite."""
    device.setPageLayout(_page_layout())
    painter = QPainter()
    if not painter.begin(device):
        raise CannotWrite(path="", reason="device")
    pages = _Pages(painter, device)
    for piece in pieces:
        pages.add(piece)
    painter.end()
    return pages.count


def pdf_pages(pieces: Iterable[str]) -> bytes:
    """Return the pieces as a PDF."""
    data = QByteArray()
    file = QBuffer(data)
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    write_pages(QPdfWriter(file), pieces)
    file.close()
    return bytes(data.data())


class _Pages:
    """Goes down the page, in the device's own dots, and begins a new one where a piece has no room."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice) -> None:
        self._painter, self._device = painter, device
        self._width, self._height = float(device.width()), float(device.height())
        self._y = 0.0
        self.count = 1

    def add(self, piece: str) -> None:
        """Write a piece; one that is longer than a page goes on over the next."""
        document = self._document(piece)
        height = document.size().height()
        if self._y and self._y + height > self._height:
            self._begin_page()
        shown = 0.0
        while shown + self._height - self._y < height:
            self._draw(document, shown, self._height - self._y)
            shown += self._height - self._y
            self._begin_page()
        self._draw(document, shown, height - shown)
        self._y += height - shown + _GAP_POINTS * self._device.logicalDpiY() / _POINTS_PER_INCH

    def _draw(self, document: QTextDocument, top: float, height: float) -> None:
        part = QRectF(0, top, self._width, height)
        self._painter.save()
        self._painter.translate(0, self._y - top)
        self._painter.setClipRect(part)
        context = QAbstractTextDocumentLayout.PaintContext()
        # On paper ink is black, whatever the theme of the window is.
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        context.palette = palette
        document.documentLayout().draw(self._painter, context)
        self._painter.restore()

    def _begin_page(self) -> None:
        self._device.newPage()
        self._y = 0.0
        self.count += 1

    def _document(self, piece: str) -> QTextDocument:
        document = QTextDocument()
        document.documentLayout().setPaintDevice(self._device)
        font = QFont(theme().font())
        font.setPointSizeF(_POINTS)
        document.setDefaultFont(font)
        document.setDocumentMargin(0)
        document.setDefaultStyleSheet(STYLE)
        document.setHtml(piece)
        document.setTextWidth(self._width)
        return document


def _page_layout() -> QPageLayout:
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    page = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
