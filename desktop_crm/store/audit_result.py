"""What an audit finds, as plain values. Nothing of a customer is in it but the record that somebody asked to see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from desktop_crm.store.check_rows import Finding
from desktop_crm.system.network_watch import NetworkFacts
from desktop_crm.vault.kdf import KdfParameters


class PlaceKind(StrEnum):
    """Where an audit looks."""

    STORE = "store"
    BACKUPS = "backups"
    LOGS = "logs"
    SETTINGS = "settings"
    CACHE = "cache"
    WORK = "work"
    TEMPORARY = "temporary"
    MEMORY = "memory"


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnFacts:
    """A sealed column: how many rows its table has, in how many it is filled, and in how many of those it is sealed."""

    table: str
    column: str
    rows: int
    filled: int
    sealed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFacts:
    """A data key by its id; `since` is when it began to seal (UTC milliseconds, 0 where nobody knows)."""

    key_id: str
    primary: bool
    since: int
    values: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotFacts:
    """A way of opening the store, and how hard its passphrase is to guess."""

    kind: str
    kdf: KdfParameters | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SealFacts:
    """What is sealed, and by which keys; `randomness` is the entropy of sealed bytes in bits of each byte."""

    store_id: str
    gen: int
    columns: tuple[ColumnFacts, ...]
    keys: tuple[KeyFacts, ...]
    slots: tuple[SlotFacts, ...]
    randomness: float

    @property
    def filled(self) -> int:
        """How many values there are."""
        return sum(column.filled for column in self.columns)

    @property
    def unsealed(self) -> int:
        """How many of them are not in the form of a sealed value."""
        return sum(column.filled - column.sealed for column in self.columns)


@dataclass(frozen=True, slots=True, kw_only=True)
class FreePages:
    """The unused pages of the file, how many hold nothing but zeros, and in how many something can be read."""

    count: int
    empty: int
    readable: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFacts:
    """What was looked through in one kind of place."""

    kind: PlaceKind
    files: int
    size: int
    hits: int
    unread: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A value that can be read where it should not: in which file, how far in, in which form. The value is not said."""

    kind: PlaceKind
    path: Path
    offset: int
    form: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanFacts:
    """A search for values in all their forms.

    `planted` patterns were put into a copy to try the search itself, which found `found` of them. `hits` are the
    first of those that the places count.
    """

    values: int
    patterns: int
    places: tuple[PlaceFacts, ...]
    hits: tuple[Hit, ...]
    planted: int
    found: int

    @property
    def clean(self) -> bool:
        """Tell whether nothing was found by a search that finds what is there."""
        return self.found == self.planted and not any(place.hits for place in self.places)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One field of a record: what people read, and what the file holds of it."""

    table: str
    column: str
    text: str
    stored: bytes
    offset: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class CanaryFacts:
    """An invented store that lived through everything: edited, deleted, migrated, killed … and the search through it.

    `copies_before` counts what an open program's memory held of it, `copies_after` what a locked one's does; both are
    -1 where the system does not show it. `findings` are those of a check of that store.
    """

    columns: int
    values: int
    steps: tuple[str, ...]
    scan: ScanFacts
    copies_before: int
    copies_after: int
    findings: tuple[Finding, ...]

    @property
    def clean(self) -> bool:
        """Tell whether nothing of the invented store is left anywhere."""
        # Nothing in an open program's memory would mean that the search there finds nothing.
        return self.scan.clean and self.copies_after <= 0 and self.copies_before != 0 and not self.findings


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """All of an audit. `at` is in UTC milliseconds; `findings` are those of the check of every seal."""

    version: str
    at: int
    seals: SealFacts
    pages: FreePages
    scan: ScanFacts
    findings: tuple[Finding, ...]
    network: NetworkFacts
    record: Sequence[Cell] = field(default=())
    canary: CanaryFacts | None = None

    @property
    def clean(self) -> bool:
        """Tell whether the audit has nothing to complain of."""
        return (
            self.scan.clean
            and not self.findings
            and not self.seals.unsealed
            and not self.pages.readable
            and self.network.clean
            and (self.canary is None or self.canary.clean)
        )
