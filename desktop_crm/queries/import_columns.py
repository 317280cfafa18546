"""How the columns of files are to be read that were corrected before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from sqlalchemy.orm import Session

from desktop_crm.exchange.kept_columns import KeptColumns, kept_from
from desktop_crm.queries.settings import setting

IMPORT_COLUMNS = "import_columns"
"""The key of the setting that holds them, as a list of what `kept_as_json` gives."""


def kept_columns(session: Session) -> tuple[KeptColumns, ...]:
    """Return what was kept, that of the latest import first."""
    return tuple(_known(setting(session, IMPORT_COLUMNS, [])))


def _known(values: list[dict[str, object]]) -> Iterator[KeptColumns]:
    for value in values:
        # A newer version may have kept fields that this one does not know.
        with suppress(ValueError):
            yield kept_from(value)
