"""vCard files to properties: unfolding, encodings and charsets of 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), damage borne.

Nothing here knows what a property means; `vcard` does.
"""

from __future__ import annotations

import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop_crm.exchange.text_encoding import decode

_HEAD = re.compile(r'((?:"[^"]*"|[^":])*):(.*)', re.DOTALL)
_NAME = re.compile(r"[A-Za-z0-9_./-]+")
_BASE64_LINE = re.compile(rb"[A-Za-z0-9+/]+={0,3}")
_FOLD = re.compile(rb"\r?\n[ \t]")
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]")
_QUOTED = re.compile(rb"^[^:]*;(?:ENCODING=)?\"?QUOTED-PRINTABLE", re.IGNORECASE)
_BASE64 = re.compile(rb"^[^:]*;(?:ENCODING=)?\"?(?:BASE64|B)\"?(?=[;:])", re.IGNORECASE)
_AGENT = re.compile(rb"(?:[\w-]+\.)?AGENT[;:]", re.IGNORECASE)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_UNESCAPED = {"n": "\n", "N": "\n"}
_CARET = {"^n": "\n", "^'": '"', "^^": "^"}
_LONGEST_HEAD = 10_000
_BARE_ENCODINGS = {"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What stands before the colon: group, name in capitals, lower-case types, and the other parameters."""

    name: str
    group: str = ""
    types: frozenset[str] = frozenset()
    preferred: bool = False
    encoding: str = ""
    charset: str = ""
    parameters: tuple[tuple[str, str], ...] = ()

    def parameter(self, name: str) -> str:
        """Return a parameter's first value, "" where it does not stand there."""
        return next((value for key, value in self.parameters if key == name), "")


@dataclass(frozen=True, slots=True)
class Property:
    """One property: `raw` is its text decoded from charset and quoted-printable, still escaped."""

    head: Head
    raw: str

    def text(self) -> str:
        """Return the value as one text, escapes resolved."""
        return unescape(self.raw).strip()

    def parts(self, mark: str = ";") -> list[str]:
        """Return the value split at unescaped marks (a structured value, a list), escapes resolved."""
        return [unescape(part).strip() for part in split_escaped(self.raw, mark)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The properties of one card in order, and lines that are no property. `begun` is false without BEGIN:VCARD."""

    line: int
    properties: tuple[Property, ...]
    unreadable: tuple[str, ...] = ()
    begun: bool = True


def unescape(text: str) -> str:
    """Resolve backslash escapes; an unknown one leaves the character (as 2.1 programs expect of `\\:`)."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda match: _UNESCAPED.get(match.group(1), match.group(1)), text)


def split_escaped(text: str, mark: str) -> list[str]:
    """Split at a mark that no backslash precedes; the parts stay escaped."""
    if "\\" not in text:
        return text.split(mark)
    # NUL stands in for an escaped mark: files are freed of it before.
    masked = _ESCAPE.sub(lambda match: "\\\0" if match.group(1) == mark else match.group(), text)
    return [part.replace("\0", mark) for part in masked.split(mark)]


def decode_base64(text: str) -> bytes | None:
    """Decode base64 with whatever whitespace or padding; None for text that is none."""
    bare = _NOT_BASE64.sub("", text)
    if len(bare) * 10 < len(text) * 8:
        return None
    try:
        return binascii.a2b_base64(bare + "=" * (-len(bare) % 4)) or None
    except binascii.Error:
        return None


def read_cards(data: bytes) -> Iterator[Card]:
    """Yield the cards of a file one by one; a broken line costs itself alone, a missing END or BEGIN nothing."""
    data, charset = _as_ascii_superset(data)
    builder: _CardBuilder | None = None
    for number, line in _logical_lines(data):
        mark = line[:11].upper().replace(b" ", b"") if line[:1] in b"BbEe" else b""
        if mark == b"BEGIN:VCARD":
            if builder is not None and builder.opens_agent():
                builder.depth += 1
                continue
            if builder is not None and builder.worth_a_card():
                yield builder.card()
            builder = _CardBuilder(number, charset, begun=True)
        elif mark.startswith(b"END:VCARD"):
            if builder is not None and builder.depth:
                builder.close_agent()
            elif builder is not None:
                yield builder.card()
                builder = None
        elif line.strip():
            builder = builder or _CardBuilder(number, charset, begun=False)
            builder.add(line)
    if builder is not None and builder.worth_a_card():
        yield builder.card()


def _as_ascii_superset(data: bytes) -> tuple[bytes, str]:
    """Return the bytes in an encoding that keeps ASCII, with the charset of lines that name none."""
    # A fold may cut a character of several bytes, so the encoding is told from the unfolded lines.
    decoded = decode(_FOLD.sub(b"", data))
    if decoded.encoding.startswith(("utf-16", "utf-32", "iso2022")) or data.startswith(b"\xef\xbb\xbf"):
        data, encoding = decoded.text.encode("utf-8", errors="replace"), "utf-8"
    else:
        encoding = decoded.encoding
    return data.replace(b"\0", b""), encoding


def _logical_lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Join folded lines, soft line breaks of quoted-printable and base64 that goes on without indent."""
    pending: list[bytes] = []
    start, quoted, base64, joint = 0, False, False, b""
    for number, line in enumerate(re.split(rb"\r\n|\n|\r", data), start=1):
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


class _CardBuilder:
    """Collects one card; inside a nested agent (`depth` > 0) lines go to the AGENT property's text."""

    def __init__(self, line: int, charset: str, *, begun: bool) -> None:
        self.depth = 0
        self._line = line
        self._charset = charset
        self._begun = begun
        self._properties: list[Property] = []
        self._unreadable: list[str] = []
        self._agent: list[str] = []
        self._note_lines: list[str] = []

    def opens_agent(self) -> bool:
        """Tell whether the last line was `AGENT:`, whose card comes next."""
        if self.depth:
            return self._agent[-1:] == ["AGENT:"]
        last = self._properties[-1] if self._properties else None
        return last is not None and last.head.name == "AGENT" and not last.raw.strip()

    def worth_a_card(self) -> bool:
        """Tell whether a card was begun, or lines stood outside any that look like one."""
        return self._begun or any(
            found.head.name in {"N", "FN", "TEL", "EMAIL", "VERSION"} for found in self._properties
        )

    def add(self, line: bytes) -> None:
        text = _decode_line(line, self._charset)
        if self.depth:
            self._agent.append(text)
            return
        found = parse_line(text)
        if found is not None:
            self._end_note()
            self._properties.append(found)
        elif text.startswith("#"):
            return  # a comment, as some programs write
        elif self._properties and self._properties[-1].head.name == "NOTE":
            self._note_lines.append(text)
        else:
            self._unreadable.append(text)

    def _end_note(self) -> None:
        """Put a note together whose line breaks were neither folded nor escaped."""
        if self._note_lines:
            note = self._properties[-1]
            self._properties[-1] = Property(note.head, "\\n".join([note.raw, *self._note_lines]))
            self._note_lines = []

    def close_agent(self) -> None:
        """Leave a nested card; out of the outermost, its lines become the value of AGENT."""
        self.depth = max(0, self.depth - 1)
        if not self.depth and self._agent:
            self._properties[-1] = Property(Head(name="AGENT"), "\\n".join(self._agent))
            self._agent = []

    def card(self) -> Card:
        self._end_note()
        self.depth = 0
        self.close_agent()
        return Card(
            line=self._line,
            properties=tuple(self._properties),
            unreadable=tuple(self._unreadable),
            begun=self._begun,
        )


def _decode_line(line: bytes, charset: str) -> str:
    """Decode one line, by the CHARSET it names if its bytes agree."""
    if line.isascii():
        return line.decode("ascii")
    head = line.partition(b":")[0].upper()
    at = head.find(b"CHARSET=")
    named = head[at + 8 :].split(b";")[0].strip(b'" ').decode("ascii", errors="ignore") if at >= 0 else ""
    for candidate in filter(None, (named, charset)):
        try:
            return line.decode(candidate)
        except (UnicodeDecodeError, LookupError):
            continue
    return decode(line).text


def parse_line(line: str) -> Property | None:
    """Read one logical line; None where it is no property."""
    head_text, colon, raw = line.partition(":")
    if '"' in head_text:
        match = _HEAD.fullmatch(line)
        if match:
            head_text, raw = match.groups()
    head = _parse_head(head_text) if colon and len(head_text) <= _LONGEST_HEAD else None
    if head is None:
        return None
    if head.encoding == "QUOTED-PRINTABLE":
        raw = _unquote(raw, head.charset)
    return Property(head, raw)


@lru_cache(maxsize=4096)
def _parse_head(text: str) -> Head | None:
    first, *rest = re.findall(r'(?:"[^"]*"|[^";]|")+', text) or [""]
    group, _, name = first.strip().rpartition(".")
    if not _NAME.fullmatch(name):
        return None
    types: set[str] = set()
    named: dict[str, list[str]] = {}
    for parameter in rest:
        key, equals, value = parameter.partition("=")
        key = key.strip().upper()
        if not equals:
            key, value = ("ENCODING" if key in _BARE_ENCODINGS else "TYPE"), key
        values = [part.strip().strip('"') for part in re.findall(r'(?:"[^"]*"|[^",]|")+', value)]
        if key == "TYPE":
            types.update(word.strip() for part in values for word in part.casefold().split(","))
        else:
            named.setdefault(key, []).extend(_uncaret(part) for part in values)
    preferred = "pref" in types or named.get("PREF") == ["1"]
    encoding = "".join(named.pop("ENCODING", [])[:1]).upper()
    return Head(
        name=name.upper(),
        group=group.casefold(),
        types=frozenset(types),
        preferred=preferred,
        encoding="BASE64" if encoding == "B" else encoding,
        charset="".join(named.pop("CHARSET", [])[:1]),
        parameters=tuple((key, value) for key, values in named.items() for value in values),
    )


def _uncaret(text: str) -> str:
    """Resolve RFC 6868's escapes in a parameter."""
    return re.sub(r"\^[n'^]", lambda match: _CARET[match.group()], text) if "^" in text else text


def _unquote(raw: str, charset: str) -> str:
    octets = quopri.decodestring(raw.encode("utf-8", errors="replace"))
    if charset:
        try:
            return octets.decode(charset).replace("\r\n", "\n")
        except (UnicodeDecodeError, LookupError):
            pass
    return decode(octets).text.replace("\r\n", "\n")
