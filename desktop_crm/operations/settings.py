"""Writing settings that travel with the store."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.ids import new_id
from desktop_crm.store.models import StoreSetting


def save_setting(session: Session, key: str, value: Any) -> None:
    """Keep a JSON value under a key; None forgets it."""
    row = session.scalars(select(StoreSetting).where(StoreSetting.key == key)).first()
    if value is None:
        if row is not None:
            session.delete(row)
        return
    if row is None:
        row = StoreSetting(id=new_id(), created_at=now_ms(), key=key)
        session.add(row)
    row.value = json.dumps(value, ensure_ascii=False, sort_keys=True)
