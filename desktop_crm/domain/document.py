"""A document that people read: sections of sentences and small tables, whatever it is shown on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part under its title; `rows` are cells beside one another. `code` rows are shown in a fixed width."""

    title: str
    text: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    code: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A titled document; `facts` stand small below the title, and the verdict, good or not, before all sections."""

    title: str
    facts: tuple[str, ...]
    verdict: str
    good: bool
    sections: tuple[Section, ...]

    def lines(self) -> Iterator[str]:
        """Yield the document as plain lines."""
        yield from (self.title, *self.facts, "", self.verdict)
        for section in self.sections:
            yield from ("", section.title, *(f"  {text}" for text in section.text))
            yield from ("  " + " · ".join(cell for cell in row if cell) for row in section.rows)
