"""One property of a vCard: its head with parameters, its value with escapes, encodings and charsets of every version.

2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350) with RFC 6868. Nothing here knows what a property means; `vcard` does.
"""

from __future__ import annotations

import binascii
import quopri
import re
from dataclasses import dataclass
from functools import lru_cache

from desktop_crm.domain.text import legible
from desktop_crm.exchange.text_encoding import decode, decoded_by_name

_HEAD = re.compile(r'((?:"[^"]*"|[^":])*):(.*)', re.DOTALL)
_NAME = re.compile(r"[A-Za-z0-9_./-]+")
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]")
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
        for key, value in self.parameters:
            if key == name:
                return value
        return ""


@dataclass(slots=True)
class Property:
    """One property: `raw` is its text decoded from charset and quoted-printable, still escaped.

    Not frozen, for freezing would triple its cost and a card has a dozen.
    """

    head: Head
    raw: str

    def text(self) -> str:
        """Return the value as one text, escapes resolved."""
        return unescape(self.raw).strip() if "\\" in self.raw else self.raw.strip()

    def parts(self, mark: str = ";") -> list[str]:
        """Return the value split at unescaped marks (a structured value, a list), escapes resolved."""
        if "\\" not in self.raw:
            return list(map(str.strip, self.raw.split(mark)))
        return [unescape(part).strip() for part in split_escaped(self.raw, mark)]


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


@lru_cache(maxsize=8192)
def _parse_head(text: str) -> Head | None:
    first, *rest = _split_unquoted(text, ";") or [""]
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
        values = [part.strip().strip('"') for part in _split_unquoted(value, ",")]
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


def _split_unquoted(text: str, mark: str) -> list[str]:
    """Split at marks that do not stand in quotes; empty parts are left out."""
    if '"' not in text:
        return [part for part in text.split(mark) if part]
    return re.findall(rf'(?:"[^"]*"|[^"{mark}]|")+', text)


def _uncaret(text: str) -> str:
    """Resolve RFC 6868's escapes in a parameter."""
    return re.sub(r"\^[n'^]", lambda match: _CARET[match.group()], text) if "^" in text else text


def _unquote(raw: str, charset: str) -> str:
    octets = quopri.decodestring(raw.encode("utf-8", errors="replace"))
    text = decoded_by_name(octets, charset or "utf-8")
    # A card that names a wrong charset is read as any other text.
    return legible(decode(octets).text if text is None else text)
