"""One text of HTML on pages: its tables repeat their headings, and each page has its number."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from desktop_crm.gui.theme import theme

# The text document adds margins of 2 cm and the number of the page by itself.
_MARGIN_MM = 2
_POINTS = 10.0


def print_html(device: QPagedPaintDevice, html: str, *, landscape: bool = False) -> None:
    """Write HTML on A4 pages of a printer or file."""
    upright = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    page = QPageSize(QPageSize.PageSizeId.A4)
    device.setPageLayout(QPageLayout(page, upright, margins, QPageLayout.Unit.Millimeter))
    font = QFont(theme().font())
    font.setPointSizeF(_POINTS)
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setHtml(html)
    document.print_(device)


def pdf_of_html(html: str, *, landscape: bool = False) -> bytes:
    """Return HTML as a PDF of A4 pages."""
    data = QByteArray()
    file = QBuffer(data)
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    print_html(QPdfWriter(file), html, landscape=landscape)
    file.close()
    return bytes(data.data())
