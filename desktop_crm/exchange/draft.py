"""A customer while a card or row is read: fields arrive one by one, nothing is lost, the end decides what it was."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from desktop_crm.domain.addresses import one_line
from desktop_crm.domain.folding import fold
from desktop_crm.domain.records import (
    AddressParts,
    ContactKind,
    ContactPoint,
    CustomerKind,
    CustomerRecord,
    RefusedRow,
    Repair,
)
from desktop_crm.exchange.labels import is_service

_NAMES = frozenset({"name", "family_name", "given_name", "middle_name", "suffix"})
_NO_ADDRESS = AddressParts()


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What stands beside the value of a contact point."""

    label: str = ""
    service: str = ""
    primary: bool = False
    confirmed_on: date | None = None


@dataclass(slots=True, kw_only=True)
class Draft:
    """What was found so far; texts by the field names of `CustomerRecord`."""

    line: int
    kind: CustomerKind | None = None
    texts: dict[str, str] = field(default_factory=dict)
    contact_points: list[ContactPoint] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    photo: bytes | None = None
    photo_type: str = ""
    extra: list[tuple[str, str]] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)

    def fill(self, name: str, text: str, heading: str) -> None:
        """Set a text field; a second, different text for it is kept as extra under `heading`."""
        # Direction marks alone would be a name that nobody can see.
        if not text or not (text.isprintable() or fold(text).strip()):
            return
        before = self.texts.setdefault(name, text)
        if before != text:
            self.extra.append((heading, text))

    def add(self, point: ContactPoint) -> None:
        """Add a contact point unless it has no value; the same one twice counts once in the end.

        A messenger that is not known becomes its label.
        """
        if not point.value:
            return
        if point.service and not is_service(point.service):
            # The service is a code that stands clear in the store. A label is sealed, and so is the note.
            if point.label:
                self.extra.append(("IM", point.service))
            point = replace(point, label=point.label or point.service, service="")
        self.contact_points.append(point)

    def repaired(self, name: str, before: str, after: str) -> str:
        """Return `after`, noting the repair where it differs from what stood there."""
        if before != after:
            self.repairs.append(Repair(field=name, before=before, after=after))
        return after

    def finish(
        self, default_kind: CustomerKind, refusal: str, cells: Iterable[str] = ()
    ) -> CustomerRecord | RefusedRow:
        """Return the customer; where there is no name nor anything like one, a refusal with this code and its cells."""
        texts = self.texts
        if _NAMES.isdisjoint(texts) and not self._name_after_something():
            return RefusedRow(line=self.line, reason=refusal, text="\t".join(cells))
        if self.kind is CustomerKind.ORGANISATION and texts.get("organisation") == texts.get("name"):
            texts.pop("organisation", None)
        return CustomerRecord(
            line=self.line,
            kind=self.kind or default_kind,
            contact_points=_once_each(self.contact_points),
            tags=tuple(dict.fromkeys(filter(None, self.tags))) if self.tags else (),
            note="\n".join(self.notes),
            photo=self.photo,
            photo_type=self.photo_type,
            extra=tuple(self.extra),
            repairs=tuple(self.repairs),
            **texts,
        )

    def _name_after_something(self) -> bool:
        """Name a record without a name after its company, nickname, or first contact point, if there is one."""
        texts = self.texts
        company = texts.get("organisation", "")
        if company and not texts.get("job_title"):
            self.kind = self.kind or CustomerKind.ORGANISATION
            texts["name"] = company
            return True
        points = (point.value for point in self.contact_points if point.kind is not ContactKind.DATE)
        name = texts.get("nickname", "") or company or next(points, "")
        if name:
            texts["name"] = self.repaired("name", "", name.splitlines()[0])
        return bool(name)


def _once_each(points: list[ContactPoint]) -> tuple[ContactPoint, ...]:
    """Leave out contact points that stand there twice; only points with one value are worth comparing whole."""
    if len({point.value for point in points}) == len(points):
        return tuple(points)
    return tuple(dict.fromkeys(points))


def address_point(parts: AddressParts, text: str, marks: Marks) -> ContactPoint:
    """Return the contact point of an address; `text` is how it was written as a whole, if it was."""
    return ContactPoint(
        kind=ContactKind.ADDRESS,
        value=text or one_line(parts),
        label=marks.label,
        primary=marks.primary,
        confirmed_on=marks.confirmed_on,
        address=parts if parts != _NO_ADDRESS else AddressParts(street=text),
    )
