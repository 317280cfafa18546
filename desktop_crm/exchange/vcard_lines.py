"""The lines of a vCard file: folds, soft breaks and base64 that goes on are joined, whatever the encoding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce

from desktop_crm.exchange.text_encoding import decode, decoded_by_name

_BASE64_LINE = re.compile(r"[A-Za-z0-9+/]+={0,3}")
_FOLDS = (b"\r\n ", b"\r\n\t", b"\n ", b"\n\t")
_QUOTED = re.compile(r"^[^:]*;(?:ENCODING=)?\"?QUOTED-PRINTABLE", re.IGNORECASE)
_BASE64 = re.compile(r"^[^:]*;(?:ENCODING=)?\"?(?:BASE64|B)\"?(?=[;:])", re.IGNORECASE)
_ANY_BASE64 = re.compile(r";(?:encoding=)?\"?(?:base64|b)\"?[;:]")
_BEGIN = re.compile(rb"BEGIN:VCARD", re.IGNORECASE)
_AGENT = re.compile(r"(?:[\w-]+\.)?AGENT[;:]", re.IGNORECASE)


def as_text(data: bytes) -> tuple[str, str]:
    """Return a file as text, with the charset of lines that name none.

    It is read as UTF-8; bytes that are none stand there as lone surrogates (PEP 383), for `decode_line` to read.
    """
    if _BEGIN.search(data):
        data = data.replace(b"\0", b"")  # raw bytes of a picture, not the zeros of UTF-16
    # A fold may cut a character of several bytes, so the encoding is told from the unfolded lines.
    decoded = decode(reduce(lambda unfolded, fold: unfolded.replace(fold, b""), _FOLDS, data))
    if decoded.encoding.startswith(("utf-16", "utf-32", "iso2022")) or data.startswith(b"\xef\xbb\xbf"):
        return decoded.text.replace("\0", ""), "utf-8"
    return data.replace(b"\0", b"").decode("utf-8", "surrogateescape"), decoded.encoding


def logical_lines(text: str) -> Iterator[tuple[int, str]]:
    """Join folded lines, soft line breaks of quoted-printable and base64 that goes on without indent."""
    lowered = text.lower()
    any_quoted, any_base64 = "quoted-printable" in lowered, _ANY_BASE64.search(lowered) is not None
    pending: list[str] = []
    start, quoted, base64, joint = 0, False, False, ""
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        if quoted and pending and pending[-1].endswith("=") and not _is_frame(line):
            pending[-1] = pending[-1][:-1]
            pending.append(line)
            continue
        if not line:
            continue
        if pending and line[0] in " \t":
            pending.append(joint + line[1:])
            continue
        if base64 and _BASE64_LINE.fullmatch(line.strip()):
            pending.append(line)
            continue
        if pending:
            yield start, pending[0] if len(pending) == 1 else "".join(pending)
        pending, start = [line], number
        quoted = any_quoted and _QUOTED.match(line) is not None
        base64 = any_base64 and _BASE64.match(line) is not None
        # A card with its line ends escaped is one value, folded like any other.
        joint = "\n" if line[0] in "Aai" and _AGENT.match(line) and "\\n" not in line.lower() else ""
    if pending:
        yield start, "".join(pending)


def _is_frame(line: str) -> bool:
    return line[:9].upper() in {"END:VCARD", "BEGIN:VCA"}


def decode_line(line: str, charset: str) -> str:
    """Return a line of `as_text` as its bytes were meant, by the CHARSET it names if they agree."""
    names_charset = "CHARSET" in line or "charset" in line
    # What is printable holds no surrogate, and was UTF-8 already.
    if line.isascii() or (charset == "utf-8" and not names_charset and line.isprintable()):
        return line
    octets = line.encode("utf-8", "surrogateescape")
    named = _named_charset(line) if names_charset else ""
    found = (decoded_by_name(octets, one) for one in (named, charset) if one)
    text = next((text for text in found if text is not None), None)
    return decode(octets).text if text is None else text


def _named_charset(line: str) -> str:
    head = line.partition(":")[0].upper()
    at = head.find("CHARSET=")
    return head[at + 8 :].split(";")[0].strip('" ') if at >= 0 else ""
