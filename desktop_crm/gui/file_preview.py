"""What a file looks like without another program: pictures, texts, mails, pages; read on a thread, within bounds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from desktop_crm.domain.attachments import FileKind, file_type
from desktop_crm.exchange.mail_message import MailMessage, read_mail
from desktop_crm.exchange.pdf_page import draw_page
from desktop_crm.exchange.text_encoding import decode
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP
from desktop_crm.queries.attachments import AttachmentRow, attachment_start

# A picture, mail or PDF is read whole; of a text the beginning says what it is.
_MOST_BYTES = 40_000_000
_MOST_TEXT = 400_000
# A picture of a few kilobytes may claim to be as large as a house: megabytes that decoding may take, and pixels a side.
_MOST_MEMORY_MB = 256
_MOST_SIDE = 20_000
# Enough for any screen; the rest of a large picture is let go while it is read.
_SHOWN_SIDE = 1600
_FORMATS = {b"png", b"jpeg", b"gif", b"webp", b"bmp"}
_HEADERS = {
    "From": QT_TRANSLATE_NOOP("FilePreview", "From"),
    "To": QT_TRANSLATE_NOOP("FilePreview", "To"),
    "Cc": QT_TRANSLATE_NOOP("FilePreview", "Copy"),
    "Date": QT_TRANSLATE_NOOP("FilePreview", "Date"),
    "Subject": QT_TRANSLATE_NOOP("FilePreview", "Subject"),
}


class NoPreview(StrEnum):
    """Why there is nothing to show."""

    KIND = "kind"
    TOO_LARGE = "too_large"
    BROKEN = "broken"
    NO_PAGE = "no_page"


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePreview:
    """A picture, or text, or why there is neither. `cut` tells that the text goes on in the file.

    Of a PDF the picture is one `page`, counted from 0, of so many `pages`.
    """

    row: AttachmentRow
    image: QImage | None = field(default=None, repr=False)
    text: str = field(default="", repr=False)
    cut: bool = False
    missing: NoPreview | None = None
    page: int = 0
    pages: int = 0


def read_preview(session: Any, row: AttachmentRow, page: int = 0) -> FilePreview:
    """Return what can be shown of a file, of a PDF one page: a question for `Workspace.ask`.

    Raise RecordGone, SealBroken.
    """
    kind = file_type(row.name).kind
    if kind is FileKind.TEXT:
        data = attachment_start(session, row.id, _MOST_TEXT)
        return FilePreview(row=row, text=decode(data).text, cut=row.size > len(data))
    if kind not in (FileKind.IMAGE, FileKind.MAIL, FileKind.PDF):
        return FilePreview(row=row, missing=NoPreview.KIND)
    if row.size > _MOST_BYTES:
        return FilePreview(row=row, missing=NoPreview.TOO_LARGE)
    data = attachment_start(session, row.id, _MOST_BYTES)
    if kind is FileKind.MAIL:
        return FilePreview(row=row, text=_mail_text(read_mail(data)))
    if kind is FileKind.PDF:
        return _page_of(row, data, page)
    image = read_picture(data)
    return FilePreview(row=row, image=image, missing=None if image else NoPreview.BROKEN)


def _page_of(row: AttachmentRow, pdf: bytes, page: int) -> FilePreview:
    drawn = draw_page(pdf, page, _SHOWN_SIDE)
    if drawn is None:
        return FilePreview(row=row, missing=NoPreview.NO_PAGE)
    form = QImage.Format.Format_RGB32
    # A copy: the picture must outlive these bytes.
    image = QImage(drawn.pixels, drawn.width, drawn.height, drawn.width * 4, form).copy()
    return FilePreview(row=row, image=image, page=page, pages=drawn.pages)


def read_picture(data: bytes) -> QImage | None:
    """Return a picture as large as a screen can use, turned upright; None for what is none or claims too much."""
    QImageReader.setAllocationLimit(_MOST_MEMORY_MB)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    known = reader.format().data() in _FORMATS
    if not known or not size.isValid() or max(size.width(), size.height()) > _MOST_SIDE:
        return None
    if max(size.width(), size.height()) > _SHOWN_SIDE:
        shown = QSize(_SHOWN_SIDE, _SHOWN_SIDE)
        reader.setScaledSize(size.scaled(shown, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def _mail_text(mail: MailMessage) -> str:
    translate = QCoreApplication.translate
    lines = [f"{translate('FilePreview', _HEADERS[name])}: {value}" for name, value in mail.headers]
    if mail.attachments:
        attached = translate("FilePreview", "Attached")
        lines.append(f"{attached}: {', '.join(mail.attachments)}")
    return "\n".join((*lines, "", re.sub(r"\n{3,}", "\n\n", mail.text.replace("\r", ""))))
