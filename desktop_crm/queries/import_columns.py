"""What earlier imports settled: how columns were corrected, and which stage was meant by an unknown word."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from sqlalchemy.orm import Session

from desktop_crm.exchange.kept_columns import KeptColumns, kept_from
from desktop_crm.queries.known_stages import Place
from desktop_crm.queries.settings import setting

IMPORT_COLUMNS = "import_columns"
"""The key of the setting that holds them, as a list of what `kept_as_json` gives."""

IMPORT_PLACES = "import_places"
"""The key of the setting that holds pipelines and stages of files with the known ones that were meant."""


def kept_places(session: Session) -> dict[Place, str]:
    """Return which known pipeline or stage was chosen instead of one that a file named, the latest first."""
    kept: list[list[str]] = setting(session, IMPORT_PLACES, [])
    return {Place(pipeline=pipeline, stage=stage): known for pipeline, stage, known in kept}


def kept_columns(session: Session) -> tuple[KeptColumns, ...]:
    """Return what was kept, that of the latest import first."""
    return tuple(_known(setting(session, IMPORT_COLUMNS, [])))


def _known(values: list[dict[str, object]]) -> Iterator[KeptColumns]:
    for value in values:
        # A newer version may have kept fields that this one does not know.
        with suppress(ValueError):
            yield kept_from(value)
