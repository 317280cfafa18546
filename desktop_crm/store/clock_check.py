"""Whether this computer's clock can be believed: it stands behind what was written with it before, or does not."""

from __future__ import annotations

import logging

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.store.models import ChangeSet

log = logging.getLogger(__name__)

_HOUR_MS = 3_600_000


def hours_behind(session: Session) -> int:
    """Return by how many whole hours the clock stands behind the newest entry of the journal, 0 within the hour.

    A jump of more is logged. Nothing else depends on it: records are ordered by ids and generations that only grow.
    """
    newest = session.scalar(select(func.max(ChangeSet.at))) or 0
    hours = max(0, newest - now_ms()) // _HOUR_MS
    if hours:
        log.warning("the clock stands %d hours behind the newest entry", hours)
    return hours
