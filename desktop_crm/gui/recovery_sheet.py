"""The recovery sheet: one page with the code in groups and as a QR code, in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import segno
from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from desktop_crm.domain.errors import CannotWrite, SheetUnsafe
from desktop_crm.gui.theme import theme
from desktop_crm.system.places import PlaceKind, place_of
from desktop_crm.wording.languages import Language, Words

_TITLE = Words("Recovery sheet", "恢复码页")
_FILE = Words("Opens the store {file}, made on {day}", "用于打开客户库 {file}，制作日期 {day}")
_ADVICE = Words(
    "Whoever holds this sheet and the store can read all of it. Keep it where your passport is, not with the laptop. "
    "To use it: start the program, choose “Use the recovery sheet”, type the code and choose a new passphrase.",
    "持有本页和客户库文件的人可以读取全部内容。请像护照一样保管，不要与电脑放在一起。"
    "使用方法：启动程序，选择“使用恢复码页”，输入下面的代码，再设置新的主密码。",
)
_GROUPS_IN_A_LINE = 3
_MARGIN_MM = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """What stands on the sheet: the code as `vault.recovery_code` writes it, the store's file name, the day."""

    code: str
    file_name: str
    day: date

    def save(self, path: Path) -> None:
        """Write the sheet as a PDF of one A4 page. Raise CannotWrite."""
        writer = QPdfWriter(str(path))
        writer.setPageLayout(_page_layout())
        painter = QPainter()
        if not painter.begin(writer):
            raise CannotWrite(path=str(path), reason="permission")
        self._draw(painter, writer.width(), writer.logicalDpiX())
        painter.end()

    def print_on(self, printer: QPrinter) -> None:
        """Print the sheet."""
        printer.setPageLayout(_page_layout())
        painter = QPainter(printer)
        self._draw(painter, printer.width(), printer.logicalDpiX())
        painter.end()

    def _draw(self, painter: QPainter, width: int, dots_per_inch: int) -> None:
        millimetre = dots_per_inch / 25.4
        y = 0.0
        for words, size in ((_TITLE, 8.0), (_FILE, 4.0), (_ADVICE, 4.0)):
            for language in Language:
                text = words.say(language, file=self.file_name, day=self.day.isoformat())
                y += (
                    _write(painter, text, QRectF(0, y, width, 60 * millimetre), size * millimetre)
                    + 2 * millimetre
                )
            y += 4 * millimetre
        _write(painter, in_lines(self.code), QRectF(0, y, width, 60 * millimetre), 8 * millimetre)
        side = 45 * millimetre
        painter.drawImage(QRectF(width - side, y, side, side), qr_image(self.code))


def require_apart(path: Path, store: Path) -> None:
    """Raise SheetUnsafe for a file beside the store, or in a folder that is copied to other computers by itself."""
    if path.resolve().parent == store.resolve().parent:
        raise SheetUnsafe(path=str(path), reason="store")
    if place_of(path).kind in (PlaceKind.SYNCED, PlaceKind.NETWORK):
        raise SheetUnsafe(path=str(path), reason="synced")


def in_lines(code: str) -> str:
    """Return a code in lines of three groups, as it stands on the sheet and on the screen."""
    groups = code.split("-")
    starts = range(0, len(groups), _GROUPS_IN_A_LINE)
    return "\n".join("  ".join(groups[start : start + _GROUPS_IN_A_LINE]) for start in starts)


def qr_image(code: str) -> QImage:
    """Return the QR code as a picture of one pixel a module, with its quiet zone, black on white in every theme."""
    modules = list(segno.make(code, error="m", micro=False).matrix_iter(border=4))
    picture = QImage(len(modules), len(modules), QImage.Format.Format_RGB32)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            picture.setPixelColor(x, y, QColor(Qt.GlobalColor.black if dark else Qt.GlobalColor.white))
    return picture


def _write(painter: QPainter, text: str, room: QRectF, size: float) -> float:
    """Write wrapped text and return how high it became."""
    font = QFont(theme().font())
    font.setPixelSize(max(1, round(size)))
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    return painter.drawText(room, flags, text).height()


def _page_layout() -> QPageLayout:
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    page = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
