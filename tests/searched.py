"""People for tests of the search memory, one at a time; the store reads them by column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from desktop_crm.store.haystack import Entries, FieldCode, Fields, Haystack


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A customer as tests describe it: its names first among the fields."""

    id: int
    fields: tuple[tuple[FieldCode, str], ...]
    sort_name: str = ""
    last_contact_at: int = 0
    archived: bool = False
    trashed: bool = False
    kind: str = ""
    stage: str = ""
    source: str = ""
    channels: tuple[str, ...] = ()
    deals: tuple[str, ...] = ()
    next_due: date | None = None
    confirmed_on: date | None = None


def put_people(memory: Haystack, *people: Person) -> None:
    """Add people to a search memory, or replace what is known of them."""
    memory.put(entries(people))


def entries(people: Sequence[Person]) -> Entries:
    """Return people as the search memory takes them; of one who stands there twice the last counts."""
    people = list({one.id: one for one in people}.values())
    fields = [(place, *field) for place, one in enumerate(people) for field in one.fields]
    return Entries(
        ids=[one.id for one in people],
        fields=Fields(
            np.array([place for place, _, _ in fields], np.int64),
            np.array([code for _, code, _ in fields], np.uint8),
            [text for _, _, text in fields],
        ),
        sort_names=[one.sort_name for one in people],
        last_contact=[one.last_contact_at for one in people],
        archived=[one.archived for one in people],
        trashed=[one.trashed for one in people],
        kinds=[one.kind for one in people],
        stages=[one.stage for one in people],
        sources=[one.source for one in people],
        due=[one.next_due.toordinal() if one.next_due else 0 for one in people],
        confirmed=[one.confirmed_on.toordinal() if one.confirmed_on else 0 for one in people],
        channels=[",".join(one.channels) for one in people],
        deals=[",".join(one.deals) for one in people],
    )
