"""A customer as a set of facts, to tell what a record adds to what is known."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from desktop_crm.domain.contact_points import normal_of
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.folding import fold
from desktop_crm.domain.names import NameParts, display_name
from desktop_crm.domain.records import ContactKind, ContactPoint, CustomerRecord

Fact = tuple[str, str]

# Two records that share one of these speak of the same line, mailbox or card.
IDENTIFYING = frozenset({ContactKind.PHONE, ContactKind.EMAIL, ContactKind.IM, ContactKind.ID_NUMBER})
# A customer has one of each: a second value is kept as a note, never put over the first.
SINGLE = ("organisation", "job_title", "department", "gender", "nickname", "stage", "source", "photo")
SINGLE_TEXTS = SINGLE[:-1]
single_texts = attrgetter(*SINGLE_TEXTS)


def name_of(record: CustomerRecord) -> str:
    """Return the name to show: as given, or joined from its parts."""
    return record.name or display_name(
        NameParts(
            family=record.family_name,
            given=record.given_name,
            middle=record.middle_name,
            honorific=record.honorific,
            suffix=record.suffix,
        )
    )


def note_of(record: CustomerRecord) -> str:
    """Return the note with what no field takes, a line for each heading."""
    if not record.extra:
        return record.note
    return "\n".join(
        [*filter(None, [record.note]), *(f"{heading}: {text}" for heading, text in record.extra)]
    )


def normal_form(point: ContactPoint, country: str) -> str:
    """Return what a contact point is compared by; a value that breaks the rules of its kind is folded text."""
    try:
        return normal_of(point.kind, point.value, country)
    except BadInput:
        return fold(point.value)


def normal_forms(record: CustomerRecord, country: str) -> tuple[str, ...]:
    """Return the normal form of each contact point of a record."""
    return tuple([normal_form(point, country) for point in record.contact_points])


def point_facts(record: CustomerRecord, normals: Sequence[str]) -> list[Fact]:
    """Return the contact points of a record as facts; `normals` are their `normal_forms`."""
    return [(str(point.kind), normal) for point, normal in zip(record.contact_points, normals, strict=True)]


def facts_of(record: CustomerRecord, normals: Sequence[str]) -> frozenset[Fact]:
    """Return all that a record says, folded, but its name; `normals` are the `normal_forms` of its contact points."""
    facts = point_facts(record, normals)
    texts = zip(SINGLE_TEXTS, single_texts(record), strict=True)
    facts += [(field, fold(text)) for field, text in texts if text]
    facts += [("tag", fold(tag)) for tag in record.tags]
    if note := note_of(record):
        facts += note_facts(note)
    if record.photo:
        facts.append(("photo", ""))
    return frozenset(facts)


def note_facts(note: str) -> set[Fact]:
    """Return the lines of a note as facts."""
    return {("note", folded) for line in note.splitlines() if (folded := fold(line.strip()))}


def added_facts(new: frozenset[Fact], known: frozenset[Fact]) -> frozenset[Fact]:
    """Return what is new, without second values of what a customer has one of."""
    filled = {field for field, _ in known if field in SINGLE}
    return frozenset(fact for fact in new - known if fact[0] not in filled)
