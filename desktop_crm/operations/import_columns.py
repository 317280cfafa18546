"""Keeping what an import settled for the next one: how columns are read, which stages unknown words mean."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from desktop_crm.exchange.kept_columns import KeptColumns, kept_as_json
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.import_columns import IMPORT_COLUMNS, IMPORT_PLACES, kept_columns, kept_places
from desktop_crm.queries.known_stages import Place, Places

_MOST = 50
_MOST_PLACES = 500


def keep_columns(session: Session, tables: Mapping[tuple[str, ...], KeptColumns | None]) -> None:
    """Keep how tables are read, by their headings; None forgets it. Beyond `_MOST` the oldest is forgotten."""
    before = kept_columns(session)
    fresh = [one for headings, one in tables.items() if headings and one is not None]
    after = (*fresh, *(one for one in before if one.headings not in tables))[:_MOST]
    if after != before:
        save_setting(session, IMPORT_COLUMNS, [kept_as_json(one) for one in after] or None)


def keep_places(session: Session, chosen: Places) -> None:
    """Keep which known pipelines and stages are meant by those of files; "" forgets it. The oldest go."""
    before = kept_places(session)
    after: dict[Place, str] = {
        place: known for place, known in {**chosen, **before, **chosen}.items() if known
    }
    if after != before:
        kept = [[place.pipeline, place.stage, known] for place, known in after.items()][:_MOST_PLACES]
        save_setting(session, IMPORT_PLACES, kept or None)
