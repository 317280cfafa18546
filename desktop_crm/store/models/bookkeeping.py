"""The store's own rows: keys, generation, journal. No operation touches them; `store` does."""

from typing import Any

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import UserDefinedType

from desktop_crm.store.models.base import Base, coded, index


class AsStored(UserDefinedType[Any]):
    """A column of any of SQLite's types: the journal keeps old values exactly as they stood."""

    cache_ok = True

    def get_col_spec(self, **_options: Any) -> str:
        """Return the name of the type in a STRICT table."""
        return "ANY"


class KeyHeader(Base):
    """The authenticated key header, as bytes of `vault.keys.KeyHeader`."""

    __tablename__ = "crm_key_header"
    __table_args__ = ({"sqlite_strict": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    body: Mapped[bytes] = mapped_column(LargeBinary)


class KeyHeaderCopy(Base):
    """The same header on another page, framed by a magic and a length: one bad page cannot cost the keys."""

    __tablename__ = "crm_key_header_copy"
    __table_args__ = ({"sqlite_strict": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    body: Mapped[bytes] = mapped_column(LargeBinary)


class Meta(Base):
    """One row: the store's identity and generation, the table accumulators (sealed JSON), the journal's last link."""

    __tablename__ = "crm_meta"
    __table_args__ = ({"sqlite_strict": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    store_id: Mapped[str]
    gen: Mapped[int]
    chain: Mapped[bytes]
    accumulators_sealed: Mapped[bytes]


class ChangeSet(Base):
    """One write. `state` is 0 done, 1 undone, 2 undone and beyond redo; `target` is what an undo or redo replayed."""

    __tablename__ = "change_set"
    __table_args__ = ({"sqlite_strict": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    op: Mapped[str]
    at: Mapped[int]
    device: Mapped[str]
    gen: Mapped[int]
    undoable: Mapped[int]
    state: Mapped[int]
    target: Mapped[int | None]
    reverted_by: Mapped[int | None]
    first_change: Mapped[int]
    last_change: Mapped[int]
    mac: Mapped[bytes]


class Change(Base):
    """One touched thing; `t` and `c` are the codes of table and column.

    Kind u is a column's old value, i an inserted row, r a run of inserted rows up to `last_row`, d a deleted row
    packed in `old`.
    """

    __tablename__ = "change"
    __table_args__ = coded("ch", index("row_id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    change_set_id: Mapped[int]
    kind: Mapped[str]
    t: Mapped[str]
    row_id: Mapped[int]
    c: Mapped[str | None]
    last_row: Mapped[int | None]
    old: Mapped[Any] = mapped_column(AsStored, nullable=True)
