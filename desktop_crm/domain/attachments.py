"""Files of a customer: what may be kept, what kind a file is by its name, and names that are safe anywhere."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

ATTACHMENT_LIMIT = 100_000_000
"""A larger file (in bytes) is not kept: the store is copied whole into every backup."""

NAME_LIMIT = 240
"""No name of a file is longer, in bytes of UTF-8: most systems end at 255."""


class FileKind(StrEnum):
    """What a file is, as far as its name tells."""

    IMAGE = "image"
    TEXT = "text"
    MAIL = "mail"
    PDF = "pdf"
    DOCUMENT = "document"
    SHEET = "sheet"
    SOUND = "sound"
    FILM = "film"
    ARCHIVE = "archive"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class FileType:
    """A kind of file and its media type (RFC 6838)."""

    kind: FileKind
    media_type: str


_OTHER = FileType(FileKind.OTHER, "application/octet-stream")
_OFFICE = "application/vnd.openxmlformats-officedocument"
# A table of our own: that of the system differs from one computer to the next.
_TYPES = {
    "png": FileType(FileKind.IMAGE, "image/png"),
    "jpg": FileType(FileKind.IMAGE, "image/jpeg"),
    "jpeg": FileType(FileKind.IMAGE, "image/jpeg"),
    "gif": FileType(FileKind.IMAGE, "image/gif"),
    "webp": FileType(FileKind.IMAGE, "image/webp"),
    "bmp": FileType(FileKind.IMAGE, "image/bmp"),
    "txt": FileType(FileKind.TEXT, "text/plain"),
    "log": FileType(FileKind.TEXT, "text/plain"),
    "md": FileType(FileKind.TEXT, "text/markdown"),
    "csv": FileType(FileKind.TEXT, "text/csv"),
    "tsv": FileType(FileKind.TEXT, "text/tab-separated-values"),
    "json": FileType(FileKind.TEXT, "application/json"),
    "xml": FileType(FileKind.TEXT, "application/xml"),
    "ics": FileType(FileKind.TEXT, "text/calendar"),
    "vcf": FileType(FileKind.TEXT, "text/vcard"),
    "eml": FileType(FileKind.MAIL, "message/rfc822"),
    "pdf": FileType(FileKind.PDF, "application/pdf"),
    "doc": FileType(FileKind.DOCUMENT, "application/msword"),
    "docx": FileType(FileKind.DOCUMENT, f"{_OFFICE}.wordprocessingml.document"),
    "odt": FileType(FileKind.DOCUMENT, "application/vnd.oasis.opendocument.text"),
    "rtf": FileType(FileKind.DOCUMENT, "application/rtf"),
    "ppt": FileType(FileKind.DOCUMENT, "application/vnd.ms-powerpoint"),
    "pptx": FileType(FileKind.DOCUMENT, f"{_OFFICE}.presentationml.presentation"),
    "xls": FileType(FileKind.SHEET, "application/vnd.ms-excel"),
    "xlsx": FileType(FileKind.SHEET, f"{_OFFICE}.spreadsheetml.sheet"),
    "ods": FileType(FileKind.SHEET, "application/vnd.oasis.opendocument.spreadsheet"),
    "mp3": FileType(FileKind.SOUND, "audio/mpeg"),
    "m4a": FileType(FileKind.SOUND, "audio/mp4"),
    "wav": FileType(FileKind.SOUND, "audio/wav"),
    "amr": FileType(FileKind.SOUND, "audio/amr"),
    "mp4": FileType(FileKind.FILM, "video/mp4"),
    "mov": FileType(FileKind.FILM, "video/quicktime"),
    "zip": FileType(FileKind.ARCHIVE, "application/zip"),
    "7z": FileType(FileKind.ARCHIVE, "application/x-7z-compressed"),
    "rar": FileType(FileKind.ARCHIVE, "application/vnd.rar"),
}
# Control and format characters, surrogates and what has no meaning: an ending such as fdp.exe must not read as exe.pdf.
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
# Microsoft, "Naming Files, Paths, and Namespaces": characters and names that Windows takes for something else.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_LONGEST_ENDING = 11
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def file_type(name: str) -> FileType:
    """Return what a file is by the ending of its name."""
    _, dot, ending = name.rpartition(".")
    return _TYPES.get(ending.lower(), _OTHER) if dot else _OTHER


def safe_name(name: str) -> str:
    """Return a file name without paths, control characters and marks that turn the reading direction.

    It is at most NAME_LIMIT bytes long, keeps its ending, means the same on every system, and is empty where nothing
    is left.
    """
    visible = "".join(c for c in unicodedata.normalize("NFC", name) if unicodedata.category(c) not in _HIDDEN)
    plain = " ".join(_FORBIDDEN.sub("_", visible).split()).strip(". ")
    named = f"_{plain}" if _DEVICES.fullmatch(plain) else plain
    return named if len(named.encode()) <= NAME_LIMIT else _shortened(named)


def _shortened(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending) > _LONGEST_ENDING:
        stem, ending = name, ""
    room = NAME_LIMIT - len(f"{dot}{ending}".encode())
    kept = stem.encode()[:room].decode(errors="ignore").rstrip(". ")
    return f"{kept}.{ending}" if ending else kept
