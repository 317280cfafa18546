"""The cards of a vCard file: which properties belong together, damage borne. Nothing here knows what they mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_crm.domain.text import legible
from desktop_crm.exchange.vcard_lines import as_text, decode_line, logical_lines
from desktop_crm.exchange.vcard_property import Head, Property, parse_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The properties of one card in order, and lines that are no property. `begun` is false without BEGIN:VCARD."""

    line: int
    properties: tuple[Property, ...]
    unreadable: tuple[str, ...] = ()
    begun: bool = True


def read_cards(data: bytes) -> Iterator[Card]:
    """Yield the cards of a file one by one; a broken line costs itself alone, a missing END or BEGIN nothing."""
    text, charset = as_text(data)
    builder: _CardBuilder | None = None
    for number, line in logical_lines(text):
        mark = line[:11].upper().replace(" ", "") if line[0] in "BbEe" else ""
        if mark == "BEGIN:VCARD":
            if builder is not None and builder.opens_agent():
                builder.depth += 1
                continue
            if builder is not None and builder.worth_a_card():
                yield builder.card()
            builder = _CardBuilder(number, charset, begun=True)
        elif mark.startswith("END:VCARD"):
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

    def add(self, line: str) -> None:
        text = legible(decode_line(line, self._charset))
        if self.depth:
            self._agent.append(text)
            return
        found = parse_line(text)
        if found is not None:
            if self._note_lines:
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
