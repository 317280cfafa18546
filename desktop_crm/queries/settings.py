"""Settings that travel with the store."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.store.models import ChangeSet, StoreSetting

HOME_COUNTRY = "home_country"
HOME_CURRENCY = "home_currency"
HOME_LANGUAGE = "home_language"
LAST_EXPORT = "last_export"
KEY_MADE_AT = "key_made_at"

_CHINESE = frozenset({"CN", "TW", "HK", "MO", "SG"})


def setting(session: Session, key: str, default: Any = None) -> Any:
    """Return a setting's JSON value, or `default`."""
    row = session.scalars(select(StoreSetting).where(StoreSetting.key == key)).first()
    return default if row is None or row.value is None else json.loads(row.value)


def home_country(session: Session) -> str:
    """Return the country (ISO 3166-1 alpha-2) whose phone numbers are typed without a country code."""
    return str(setting(session, HOME_COUNTRY, "CN"))


def home_currency(session: Session) -> str:
    """Return the currency (ISO 4217) of amounts typed without one."""
    return str(setting(session, HOME_CURRENCY, "CNY"))


def speaks_chinese(session: Session) -> bool:
    """Tell whether the store names things in Chinese: as the window or terminal did that made it, else its home."""
    language = setting(session, HOME_LANGUAGE)
    return home_country(session) in _CHINESE if language is None else str(language).startswith("zh")


def key_made_at(session: Session) -> int | None:
    """Return when the data key was made, in UTC milliseconds: at its rotation, or with the store."""
    made: int | None = setting(session, KEY_MADE_AT)
    return made or session.scalar(select(func.min(ChangeSet.at)))
