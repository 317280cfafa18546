"""Whole files read and written at once, as tests want them; the program reads them entry by entry."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from desktop_crm.domain.records import CustomerRecord, ReadFile, RefusedRow
from desktop_crm.exchange.contact_file import open_contact_file, read_entries
from desktop_crm.exchange.vcard import cards
from desktop_crm.exchange.vcard_write import Version, write_card


def read_contact_file(
    path: Path,
    country: str,
    progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> ReadFile:
    """Read all of a file as its columns were recognised."""
    return read_entries(open_contact_file(path), country, progress, stop)


def read_vcard(data: bytes) -> ReadFile:
    """Read all cards of a file."""
    found = list(cards(data))
    return ReadFile(
        records=tuple(card for card in found if isinstance(card, CustomerRecord)),
        refused=tuple(card for card in found if isinstance(card, RefusedRow)),
    )


def write_vcard(records: Iterable[CustomerRecord], version: Version = "3.0") -> bytes:
    """Return a file with one card a record."""
    return b"".join(write_card(record, version) for record in records)
