"""What a file says of somebody beside what is known: entry by entry, in the words of the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.facts import SINGLE, Fact, normal_form, note_of
from desktop_crm.domain.folding import fold
from desktop_crm.domain.records import CustomerRecord
from desktop_crm.domain.stages import LifecycleStage, Source
from desktop_crm.exchange.fields import Field
from desktop_crm.gui.code_words import label_name, name_of
from desktop_crm.gui.panels.import_targets import field_name
from desktop_crm.queries.details import CustomerDetails


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing said of a customer: under which name, in which words, and the fact by which it is compared."""

    name: str
    text: str
    fact: Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedLine:
    """An entry of the file beside one of what is known; one of them may be empty."""

    name: str
    given: str
    known: str
    same: bool
    adds: bool


def record_entries(record: CustomerRecord, country: str) -> list[Entry]:
    """Return all that a record says, in the order of the page."""
    entries = list(_name_entries(record.name))
    texts = {field: str(getattr(record, field) or "") for field in SINGLE[:-1]}
    entries += _single_entries(texts)
    for point in record.contact_points:
        fact = (point.kind.value, normal_form(point, country))
        entries.append(_point_entry(name_of(point.kind), point.label or point.service, point.value, fact))
    entries += _list_entries(record.tags, note_of(record))
    return entries


def known_entries(details: CustomerDetails) -> list[Entry]:
    """Return what the store knows of a customer, in the same order."""
    row, employer = details.row, details.employer
    entries = list(_name_entries(row.name))
    entries += _single_entries(
        {
            "organisation": row.company,
            "job_title": row.job_title,
            "department": employer.department if employer else "",
            "gender": details.gender,
            "nickname": details.nickname,
            "stage": row.stage or "",
            "source": row.source or "",
        }
    )
    for point in details.contact_points:
        fact = (point.kind.value, point.normal)
        entries.append(_point_entry(name_of(point.kind), point.label or point.service, point.value, fact))
    return entries + list(_list_entries(row.tags, details.note))


def compared(given: Sequence[Entry], known: Sequence[Entry]) -> list[ComparedLine]:
    """Lay two lists of entries side by side: equal ones on one line, the others under their common name."""
    names = dict.fromkeys(entry.name for entry in (*given, *known))
    return [
        line
        for name in names
        for line in _lines(
            name, [one for one in given if one.name == name], [one for one in known if one.name == name]
        )
    ]


def added_words(record: CustomerRecord, added: frozenset[Fact], country: str) -> str:
    """Return what of a record is new, in one line: Email: lin@example.com · Tags: fair."""
    new = [entry for entry in record_entries(record, country) if entry.fact in added]
    words = [f"{entry.name}: {entry.text}" for entry in new]
    if ("photo", "") in added:
        words.append(QCoreApplication.translate("Fields", "Photo"))
    return " · ".join(words)


def _lines(name: str, given: list[Entry], known: list[Entry]) -> Iterator[ComparedLine]:
    there = {entry.fact: entry for entry in known}
    both = [entry for entry in given if entry.fact in there]
    shared = {entry.fact for entry in both}
    for entry in both:
        yield ComparedLine(name=name, given=entry.text, known=there[entry.fact].text, same=True, adds=False)
    rest = (entry for entry in given if entry.fact not in shared)
    others = (entry for entry in known if entry.fact not in shared)
    for one, other in zip_longest(rest, others):
        keeps = one is not None and known and one.fact[0] in {*SINGLE, "name"}
        yield ComparedLine(
            name=name,
            given=one.text if one else "",
            known=other.text if other else "",
            same=False,
            adds=one is not None and not keeps,
        )


def _name_entries(name: str) -> Iterator[Entry]:
    yield Entry(name=field_name(Field.NAME), text=name, fact=("name", fold(name)))


def _single_entries(texts: dict[str, str]) -> Iterator[Entry]:
    for field, text in texts.items():
        if text:
            yield Entry(name=field_name(Field(field)), text=_said(field, text), fact=(field, fold(text)))


def _said(field: str, text: str) -> str:
    if field == "stage" and text in set(LifecycleStage):
        return name_of(LifecycleStage(text))
    return name_of(Source(text)) if field == "source" and text in set(Source) else text


def _point_entry(kind: str, label: str, value: str, fact: Fact) -> Entry:
    return Entry(name=kind, text=f"{value} · {label_name(label)}" if label else value, fact=fact)


def _list_entries(tags: Sequence[str], note: str) -> Iterator[Entry]:
    for tag in tags:
        yield Entry(name=field_name(Field.TAGS), text=tag, fact=("tag", fold(tag)))
    for line in note.splitlines():
        if line.strip():
            yield Entry(name=field_name(Field.NOTE), text=line.strip(), fact=("note", fold(line.strip())))
