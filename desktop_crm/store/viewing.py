"""Who looks at a store: the profile and the strict sections that stand in it, and the log of looks."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.profiles import Profile, Viewing
from desktop_crm.store.models import StoreSetting, ViewLog

PROFILE, STRICT = "profile", "strict_sections"


class Act(StrEnum):
    """What was done or tried."""

    SHOWN = "shown"
    EXPORTED = "exported"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """An entry of the view log. `what` is a section, or the operation that was tried; ids are 0 where none is meant."""

    profile: Profile
    act: Act
    what: str
    customer_id: int = 0
    row_id: int = 0


def log_look(session: Session, look: Look) -> None:
    """Add an entry to the view log, in the transaction of the caller."""
    session.add(ViewLog(id=new_id(), created_at=now_ms(), body=json.dumps(asdict(look))))


def read_viewing(session: Session) -> Viewing:
    """Return the profile and the strict sections that stand in the store's settings."""
    rows = session.scalars(select(StoreSetting).where(StoreSetting.key.in_((PROFILE, STRICT))))
    kept = {row.key: json.loads(row.value or "null") for row in rows}
    return Viewing(
        profile=Profile(kept.get(PROFILE) or Profile.OWNER), strict=frozenset(kept.get(STRICT) or ())
    )


def keep_profile(session: Session, profile: Profile) -> None:
    """Note in the store's settings which profile is in force."""
    row = session.scalars(select(StoreSetting).where(StoreSetting.key == PROFILE)).first()
    if row is None:
        row = StoreSetting(id=new_id(), created_at=now_ms(), key=PROFILE)
        session.add(row)
    row.value = json.dumps(profile)
