"""A quote, order or invoice on paper: drawn alike on a printer, into a PDF and on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter

from desktop_crm.gui.sales_page_html import page_html
from desktop_crm.gui.theme import theme
from desktop_crm.queries.sales_paper import SalesPaper
from desktop_crm.system.files import write_parts_atomically
from desktop_crm.wording import sales_paper as words
from desktop_crm.wording.languages import Language

_MARGINS_MM = QMarginsF(20, 18, 20, 14)
_A4_MM = QSizeF(210, 297)
_FOOT_MM = 10
_POINTS, _SMALL = 9.5, 8.0
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesPage:
    """What is printed, and in which language."""

    paper: SalesPaper
    language: Language

    def file_name(self) -> str:
        """Return how the PDF is called: Quote Q-2026-0007.pdf."""
        title = words.TITLES[self.paper.document.row.kind].say(self.language)  # type: ignore[index]  # a StrEnum is its code
        number = self.paper.document.row.number.replace("/", "-")
        version = self.paper.document.row.version
        return f"{title} {number}{f' v{version}' if version > 1 else ''}.pdf"

    def as_pdf(self) -> bytes:
        """Return the pages as a PDF with its letters in it, whatever their script."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageLayout(_page_layout())
        writer.setTitle(self.file_name().removesuffix(".pdf"))
        writer.setCreator("Desktop CRM")
        self._print(writer)
        return bytes(buffer.data().data())

    def save(self, path: Path) -> None:
        """Write the PDF, whole or not at all. Raise CannotWrite."""
        write_parts_atomically(path, iter([self.as_pdf()]))

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages."""
        printer.setPageLayout(_page_layout())
        self._print(printer)

    def picture(self, width: int) -> list[QImage]:
        """Return the pages as pictures of a width in pixels, as they will be on paper."""
        dots = width / (_A4_MM.width() / _MM_PER_INCH)
        height = round(width * _A4_MM.height() / _A4_MM.width())
        left, top = (round(mm * dots / _MM_PER_INCH) for mm in (_MARGINS_MM.left(), _MARGINS_MM.top()))
        probe = _blank(width, height, dots)
        room = QSizeF(width - 2 * left, height - top - _MARGINS_MM.bottom() * dots / _MM_PER_INCH)
        document = self._document(probe, room, dots)
        pages = []
        for number in range(document.pageCount()):
            page = _blank(width, height, dots)
            painter = QPainter(page)
            painter.translate(left, top)
            self._draw(painter, document, number, room)
            painter.end()
            pages.append(page)
        return pages

    def _print(self, device: QPdfWriter | QPrinter) -> None:
        room, dots = QSizeF(device.width(), device.height()), device.logicalDpiX()
        document = self._document(device, room, dots)
        painter = QPainter(device)
        for number in range(document.pageCount()):
            if number:
                device.newPage()
            self._draw(painter, document, number, room)
        painter.end()

    def _document(self, device: QPaintDevice, room: QSizeF, dots: float) -> QTextDocument:
        """Return the text as it is laid out on a device, in pages of the room less that for their foot."""
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(_font(_POINTS))
        document.setDefaultStyleSheet("p { margin-top: 2px; margin-bottom: 2px }")
        document.documentLayout().setPaintDevice(device)
        document.setHtml(page_html(self.paper, self.language))
        document.setPageSize(QSizeF(room.width(), room.height() - _FOOT_MM * dots / _MM_PER_INCH))
        return document

    def _draw(self, painter: QPainter, document: QTextDocument, number: int, room: QSizeF) -> None:
        page = document.pageSize()
        painter.save()
        painter.translate(0, -number * page.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        # Paper is white, whatever the window's theme.
        context.palette.setColor(QPalette.ColorRole.Text, QColor("#1b1f27"))
        context.clip = QRectF(0, number * page.height(), page.width(), page.height())
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        painter.restore()
        said = words.PAGE.say(
            self.language,
            number=self.paper.document.row.number,
            page=number + 1,
            pages=document.pageCount(),
        )
        painter.setFont(_font(_SMALL))
        painter.setPen(QColor("#5b6472"))
        foot = QRectF(0, page.height(), room.width(), room.height() - page.height())
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, said)


def _font(points: float) -> QFont:
    font = QFont(theme().font().families())
    font.setPointSizeF(points)
    return font


def _blank(width: int, height: int, dots: float) -> QImage:
    page = QImage(width, height, QImage.Format.Format_RGB32)
    page.setDotsPerMeterX(round(dots / _MM_PER_INCH * 1000))
    page.setDotsPerMeterY(round(dots / _MM_PER_INCH * 1000))
    page.fill(Qt.GlobalColor.white)
    return page


def _page_layout() -> QPageLayout:
    page = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(page, QPageLayout.Orientation.Portrait, _MARGINS_MM, QPageLayout.Unit.Millimeter)
