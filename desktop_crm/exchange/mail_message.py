"""A mail (RFC 5322, MIME) as what a person reads: who, when, about what, its text, and the names of what is attached.

Nothing in it is run or fetched: of HTML only the words are taken.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from html.parser import HTMLParser
from itertools import islice

from desktop_crm.exchange.text_encoding import decode, decoded_by_name

_HEADERS = ("From", "To", "Cc", "Date", "Subject")
_MOST_PARTS = 500
_MOST_TEXT = 2_000_000
_HIDDEN = ("script", "style", "head", "title", "template")
_BREAKS = ("br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "table", "blockquote")


@dataclass(frozen=True, slots=True, kw_only=True)
class MailMessage:
    """A mail. `headers` are (name, value) of those that are there; `attachments` file names, or media types without."""

    headers: tuple[tuple[str, str], ...]
    text: str
    attachments: tuple[str, ...]


def read_mail(data: bytes) -> MailMessage:
    """Return what a mail says; whatever the bytes are, something comes of them."""
    # The older policy reads what the newer one stumbles over.
    message = message_from_bytes(data, policy=policy.compat32)
    parts = list(islice(_leaves(message), _MOST_PARTS))
    return MailMessage(
        headers=tuple((name, value) for name in _HEADERS if (value := _header(message, name))),
        text=_text(parts)[:_MOST_TEXT],
        attachments=tuple(_name(part) for part in parts if _is_attached(part)),
    )


def _leaves(message: Message) -> Iterator[Message]:
    waiting = [message]
    while waiting:
        part = waiting.pop()
        # The payload of any other part would be decoded, by whatever charset it names.
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            waiting += reversed([one for one in part.get_payload() if isinstance(one, Message)])
        else:
            yield part


def _header(message: Message, name: str) -> str:
    # What `get` returns has lost its bytes beyond ASCII already.
    return _decoded(next((value for key, value in message.raw_items() if key.lower() == name.lower()), ""))


def _decoded(raw: object) -> str:
    """Return the words of a header (RFC 2047); what cannot be read so stays as it is."""
    text = str(raw or "")
    with contextlib.suppress(ValueError, LookupError, MessageError):
        text = str(make_header(decode_header(text)))
    # Bytes beyond ASCII come as halves of surrogate pairs.
    if any("\udc80" <= character <= "\udcff" for character in text):
        text = decode(text.encode("utf-8", "surrogateescape")).text
    return " ".join(text.split())


def _is_attached(part: Message) -> bool:
    text = part.get_content_type() in ("text/plain", "text/html")
    return part.get_content_disposition() == "attachment" or not text or bool(part.get_filename())


def _name(part: Message) -> str:
    return _decoded(part.get_filename()) or part.get_content_type()


def _text(parts: list[Message]) -> str:
    said = [part for part in parts if not _is_attached(part)]
    plain = [part for part in said if part.get_content_type() == "text/plain"]
    return "\n".join(_content(part) for part in plain or said).strip()


def _content(part: Message) -> str:
    raw = part.get_payload(decode=True)
    data = raw if isinstance(raw, bytes) else str(part.get_payload()).encode("utf-8", "surrogateescape")
    charset = str(part.get_content_charset() or "")
    named = decoded_by_name(data, charset) if charset else None
    text = decode(data).text if named is None else named
    return _words_of(text) if part.get_content_type() == "text/html" else text


class _Words(HTMLParser):
    """Collects the words of a page and leaves out what is not read."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._hidden = 0

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Leave out `<![…>` as the standard of HTML does; the library refuses words there that it does not know."""
        return self.parse_bogus_comment(i, report)

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in _HIDDEN
        if tag in _BREAKS:
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in _HIDDEN and self._hidden > 0

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(re.sub(r"\s+", " ", data))


def _words_of(page: str) -> str:
    reader = _Words()
    reader.feed(page)
    reader.close()
    return re.sub(r"\s*\n\s*\n\s*", "\n\n", "".join(reader.words)).strip()
