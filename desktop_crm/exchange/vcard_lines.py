"""The lines of a vCard file: folds, soft breaks and base64 that goes on are joined, whatever the encoding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

from desktop_crm.exchange.text_encoding import decode

_BASE64_LINE = re.compile(rb"[A-Za-z0-9+/]+={0,3}")
_FOLD = re.compile(rb"\r?\n[ \t]")
_QUOTED = re.compile(rb"^[^:]*;(?:ENCODING=)?\"?QUOTED-PRINTABLE", re.IGNORECASE)
_BASE64 = re.compile(rb"^[^:]*;(?:ENCODING=)?\"?(?:BASE64|B)\"?(?=[;:])", re.IGNORECASE)
_BEGIN = re.compile(rb"BEGIN:VCARD", re.IGNORECASE)
_AGENT = re.compile(rb"(?:[\w-]+\.)?AGENT[;:]", re.IGNORECASE)


def as_ascii_superset(data: bytes) -> tuple[bytes, str]:
    """Return the bytes in an encoding that keeps ASCII, with the charset of lines that name none."""
    if _BEGIN.search(data):
        data = data.replace(b"\0", b"")  # raw bytes of a picture, not the zeros of UTF-16
    # A fold may cut a character of several bytes, so the encoding is told from the unfolded lines.
    decoded = decode(_FOLD.sub(b"", data))
    if decoded.encoding.startswith(("utf-16", "utf-32", "iso2022")) or data.startswith(b"\xef\xbb\xbf"):
        data, encoding = decoded.text.encode("utf-8", errors="replace"), "utf-8"
    else:
        encoding = decoded.encoding
    return data.replace(b"\0", b""), encoding


def logical_lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Join folded lines, soft line breaks of quoted-printable and base64 that goes on without indent."""
    pending: list[bytes] = []
    start, quoted, base64, joint = 0, False, False, b""
    for number, line in enumerate(data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"), start=1):
        if quoted and pending and pending[-1].endswith(b"=") and not _is_frame(line):
            pending[-1] = pending[-1][:-1]
            pending.append(line)
            continue
        if not line:
            continue
        if pending and line[0] in b" \t":
            pending.append(joint + line[1:])
            continue
        if base64 and _BASE64_LINE.fullmatch(line.strip()):
            pending.append(line)
            continue
        if pending:
            yield start, pending[0] if len(pending) == 1 else b"".join(pending)
        pending, start = [line], number
        quoted = b"=" in line and _QUOTED.match(line) is not None
        base64 = b";" in line and _BASE64.match(line) is not None
        joint = b"\n" if line[:1] in b"Aai" and _AGENT.match(line) else b""
    if pending:
        yield start, b"".join(pending)


def _is_frame(line: bytes) -> bool:
    return line[:9].upper() in {b"END:VCARD", b"BEGIN:VCA"}


def decode_line(line: bytes, charset: str) -> str:
    """Decode one line, by the CHARSET it names if its bytes agree."""
    if line.isascii():
        return line.decode("ascii")
    if b"CHARSET" not in line and b"charset" not in line:
        with suppress(UnicodeDecodeError):
            return line.decode(charset)
    head = line.partition(b":")[0].upper()
    at = head.find(b"CHARSET=")
    named = head[at + 8 :].split(b";")[0].strip(b'" ').decode("ascii", errors="ignore") if at >= 0 else ""
    for candidate in filter(None, (named, charset)):
        try:
            return line.decode(candidate)
        except (UnicodeDecodeError, LookupError):
            continue
    return decode(line).text
