"""Keeping how the columns of files are to be read."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from desktop_crm.exchange.kept_columns import KeptColumns, kept_as_json
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.import_columns import IMPORT_COLUMNS, kept_columns

_MOST = 50


def keep_columns(session: Session, tables: Mapping[tuple[str, ...], KeptColumns | None]) -> None:
    """Keep how tables are read, by their headings; None forgets it. Beyond `_MOST` the oldest is forgotten."""
    before = kept_columns(session)
    fresh = [one for headings, one in tables.items() if headings and one is not None]
    after = (*fresh, *(one for one in before if one.headings not in tables))[:_MOST]
    if after != before:
        save_setting(session, IMPORT_COLUMNS, [kept_as_json(one) for one in after] or None)
