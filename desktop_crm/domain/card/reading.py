"""Reading a pasted business card or e-mail signature: each line, and then what the lines say together."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from desktop_crm.domain.card.parts import Part, goes_on, is_building, is_name, part_of, titled_name
from desktop_crm.domain.card.points import GAP, number_alone, take_points
from desktop_crm.domain.card.words import CLOSING, FIELD_LABELS, HAN, NO_NUMBERS
from desktop_crm.domain.records import ContactKind, ContactPoint

LONGEST: Final = 4_000
"""More characters than these are no card."""

_FIELD = re.compile(
    rf"\s*(?P<label>{'|'.join(FIELD_LABELS.values())})\s*(?:[（(][^)）]*[)）])?\s*[:：]\s*(?P<value>.*)",
    re.IGNORECASE,
)
_STRONG = re.compile(
    rf"{GAP}|\s*[|｜•●◆■▪︱\t]\s*|\s+[·/／\-–—]\s+|\s{{3,}}|(?<=[{HAN}])\s{{2,}}|\s+(?:at|@)\s+(?=[A-Z])"
)
_COMMA = re.compile(
    r",\s*(?!\s*(?:Ltd|Inc|LLC|Limited|GmbH|S\.?A|L\.?L\.?C|LLP|Corp|S\.?L|PLC|Pte|Pty|Lda|PhD|Ph\.D|MBA|M\.?D|Jr|Sr|Esq|CPA|MSc)\b)"
    r"|[，、]\s*"
)
_EDGES = " \t\u3000,，;；:：.。|｜/-–—·•*【】[]"
_HAN_BLANK = re.compile(
    rf"(?<=[{HAN}）)])\s+(?=[{HAN}])|(?<=[{HAN}])\s+(?=[A-Za-z])|(?<=[a-z])\s+(?=[{HAN}])"
)
_HAN_ANY = re.compile(f"[{HAN}]")
_SPACED_NAME = re.compile(rf"([{HAN}])\s([{HAN}])\s+(.+)")
_SHORTENED = re.compile(r"(?:^|[\s,])[^\s,]{1,6}\.$")
_BETWEEN = (_COMMA, re.compile(rf"(?<=[{HAN}）)])\s+|\s+(?=[{HAN}])"), re.compile("[:：]\\s*"))
_ONLY_LABEL = re.compile(rf"(?:{'|'.join(FIELD_LABELS.values())}|及|和|or|and|同号)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a card says. `rest` are the lines that nothing was made of, word for word."""

    name: str = ""
    company: str = ""
    title: str = ""
    points: tuple[ContactPoint, ...] = ()
    rest: tuple[str, ...] = ()

    @property
    def says_something(self) -> bool:
        """Tell a card from any other text: at least two things are known of somebody."""
        return bool(self.name) + bool(self.company) + bool(self.title) + len(self.points) >= 2


def read_card(text: str) -> Card:
    """Return what a pasted card or signature says; nothing of it is lost but ways to say goodbye."""
    reading = _Reading()
    for line in text[:LONGEST].splitlines():
        reading.take(line)
    return reading.card()


@dataclass(slots=True)
class _Reading:
    """What is known so far, and what waits until all lines are read."""

    name: str = ""
    company: str = ""
    titles: list[str] = field(default_factory=list)
    departments: list[str] = field(default_factory=list)
    address: list[str] = field(default_factory=list)
    points: list[ContactPoint] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)
    _addressing: bool = False

    def take(self, line: str) -> None:
        """Read one line."""
        plain = _plain(line)
        if not plain or CLOSING.fullmatch(plain):
            return
        if NO_NUMBERS.search(plain):
            self.rest.append(plain)
            return
        found = _FIELD.fullmatch(plain)
        if found is not None and self._take_field(found["label"], found["value"].strip(_EDGES)):
            return
        taken = take_points(plain)
        self.points += taken.points
        for piece in _pieces(taken.left):
            self._take_piece(piece)

    def card(self) -> Card:
        """Return what all lines say."""
        self._find_company()
        if not self.name:
            self._find_name()
        if self.address:
            joined = _joined(self.address)
            self.points.append(ContactPoint(kind=ContactKind.ADDRESS, value=joined, label="work"))
        return Card(
            name=self.name,
            company=self.company,
            title=_job(self.departments, self.titles),
            points=tuple(dict.fromkeys(self.points)),
            rest=tuple(self.rest),
        )

    def _take_field(self, label: str, value: str) -> bool:
        """Take what a label names; False where something else must be looked for in the line."""
        kind = next(name for name, words in FIELD_LABELS.items() if re.fullmatch(words, label, re.IGNORECASE))
        taken = take_points(value)
        if kind in ("name", "company", "title", "department") and not taken.points:
            self._put(Part(kind), value)
            return True
        if kind in ("address", "postcode") and value:
            # What stands behind an address, such as a telephone, is taken first.
            self.points += taken.points
            bare = taken.left.replace(GAP, " ").strip(_EDGES)
            self._put(Part.ADDRESS, bare)
            return True
        return False

    def _take_piece(self, piece: str) -> None:
        if number := number_alone(piece):
            self.points += number
            return
        known = part_of(piece)
        both = titled_name(piece)
        if both is not None and not self.name:
            self._put(Part.NAME, both[0])
            self._put(Part.TITLE, both[1])
        elif known is Part.ADDRESS or (self._addressing and known in (None, Part.NAME) and goes_on(piece)):
            self._put(Part.ADDRESS, piece)
        elif known is not None:
            self._put(known, piece)
        else:
            self._addressing = False
            self.rest.append(piece)

    def _put(self, part: Part, value: str) -> None:
        self._addressing = part is Part.ADDRESS
        if not value:
            return
        match part:
            case Part.ADDRESS:
                if not self.address and self.rest and is_building(self.rest[-1]):
                    self.address.append(self.rest.pop())
                self.address.append(value)
            case Part.TITLE:
                self.titles.append(value)
            case Part.DEPARTMENT:
                self.departments.append(value)
            case Part.NAME if not self.name:
                self.name = (
                    re.sub("[（）()]", "", _HAN_BLANK.sub("", value)) if _HAN_ANY.search(value) else value
                )
            case Part.COMPANY if not self.company:
                self.company = value
            case _ if value not in (self.name, self.company):
                self.rest.append(value)

    def _find_company(self) -> None:
        """Take for the company what its web address is called like, though nothing else says that it is one."""
        if self.company:
            return
        domains = set(_domains(self.points))
        for word in (*self.rest, self.name):
            folded = _letters(word)
            if len(folded) > 2 and any(folded.startswith(one) or one.startswith(folded) for one in domains):
                self.company = word
                if word == self.name:
                    self.name = ""
                else:
                    self.rest.remove(word)
                return

    def _find_name(self) -> None:
        """Take what may be a name where the first was the company's, or a single word that the mail begins with."""
        boxes = {
            point.value.partition("@")[0].casefold()
            for point in self.points
            if point.kind is ContactKind.EMAIL
        }
        for word in self.rest:
            if part_of(word) is Part.NAME or (word.isalpha() and word.casefold() in boxes):
                self.name = word
                self.rest.remove(word)
                return


def _plain(line: str) -> str:
    """Return a line without marks of quotation, full-width letters, digits and signs made plain."""
    narrow = "".join(
        unicodedata.normalize("NFKC", one) if "！" <= one <= "～" and one not in "，；：！？（）" else one
        for one in line
    )
    return (
        unicodedata.normalize("NFC", narrow)
        .replace("\u3000", "  ")
        .replace("\xa0", " ")
        .strip()
        .lstrip("> ")
        .strip()
    )


def _pieces(left: str) -> Iterator[str]:
    for strong in _STRONG.split(left):
        piece = strong.strip(_EDGES)
        if not any(map(str.isalnum, piece)) or CLOSING.fullmatch(piece) or _ONLY_LABEL.fullmatch(piece):
            continue
        if _SHORTENED.search(strong.strip()):
            piece += "."
        yield from _split(piece)


def _split(piece: str) -> Iterator[str]:
    """Split a piece at commas and blanks where its parts say more than the whole does."""
    spaced = _SPACED_NAME.fullmatch(piece)
    if spaced is not None and is_name(spaced[1] + spaced[2]):
        yield spaced[1] + spaced[2]
        yield from _split(spaced[3])
        return
    whole = part_of(piece)
    if whole is Part.ADDRESS and not any(part_of(one) is Part.COMPANY for one in piece.split()):
        yield piece
        return
    for pattern in _BETWEEN:
        parts = [part.strip(_EDGES) for part in pattern.split(piece)]
        known = [part_of(part) for part in parts]
        if (
            len(parts) > 1
            and (Part.NAME in known or Part.COMPANY in known or None not in known)
            and whole is not Part.NAME
        ):
            yield from _merged(parts, known)
            return
    yield piece


def _merged(parts: Iterable[str], known: Iterable[Part | None]) -> Iterator[str]:
    """Yield the parts; what says nothing stays with the job before it, or goes to the address behind it."""
    joined: list[tuple[str, Part | None]] = []
    for part, kind in zip(parts, known, strict=True):
        before, last = joined[-1] if joined else ("", None)
        if joined and ((kind is None and last is Part.TITLE) or (kind is Part.ADDRESS and last is None)):
            joined[-1] = (f"{before}, {part}", kind or last)
        else:
            joined.append((part, kind))
    for part, kind in joined:
        yield from (part,) if kind in (Part.TITLE, Part.ADDRESS) else _split(part)


def _job(departments: list[str], titles: list[str]) -> str:
    words = (
        [*departments, *titles]
        if any(re.search(f"[{HAN}]", one) for one in titles + departments)
        else [*titles, *departments]
    )
    between = " " if any(re.search(f"[{HAN}]", one) for one in words) else ", "
    return between.join(dict.fromkeys(words))


def _joined(lines: list[str]) -> str:
    address = lines[0]
    for line in lines[1:]:
        plain = re.search(f"[{HAN}]", address) and re.search(f"[{HAN}]", line)
        address += line if plain else f" {line}" if re.fullmatch(r"\d{6}", line) else f", {line}"
    return address


def _domains(points: Iterable[ContactPoint]) -> Iterator[str]:
    """Yield what stands before the endings of mail and web addresses: northwind of anna@northwind.co.uk."""
    for point in points:
        if point.kind is ContactKind.EMAIL:
            host = point.value.rpartition("@")[2]
        elif point.kind is ContactKind.WEBSITE:
            host = re.sub(r"https?://|www\.|/.*", "", point.value)
        else:
            continue
        labels = host.casefold().split(".")
        yield _letters(next((one for one in labels if one not in ("mail", "www", "shop")), ""))


def _letters(text: str) -> str:
    folded = unicodedata.normalize("NFD", text.casefold())
    return "".join(one for one in folded if one.isalnum())
