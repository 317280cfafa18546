"""Who looked at what was marked strict, and what a profile was refused."""

from desktop_crm.store.models.base import Base, Record, Sealed, coded


class ViewLog(Record, Base):
    """One look or refused try; `body` is JSON: profile, act, what, and the ids of customer and row, never a value."""

    __tablename__ = "view_log"
    __table_args__ = coded("vl")

    body = Sealed("bo")
