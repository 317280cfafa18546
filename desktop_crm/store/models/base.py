"""The shape that all records share, and the descriptor through which sealed columns are read and written."""

from collections.abc import Iterator
from typing import Any, Protocol, cast, overload

from sqlalchemy import CheckConstraint, Index, LargeBinary, MetaData, Table, Text, event
from sqlalchemy.orm import (
    DeclarativeBase,
    InstrumentedAttribute,
    Mapped,
    Session,
    mapped_column,
    object_session,
)

# A sealed value is 0x01, key id, nonce, at least 32 padded bytes and a tag; a plain one is refused by the file itself.
_SEALED_CHECK = "{0} IS NULL OR (typeof({0}) = 'blob' AND length({0}) >= 65 AND substr({0}, 1, 1) = x'01')"


class OpensSeals(Protocol):
    """What the descriptor needs of `vault.seal.Sealer`."""

    def seal(self, table: str, column: str, row_id: int, value: str, /) -> bytes:
        """Return the sealed bytes of `value`, bound to its table, column and row."""

    def open_text(self, table: str, column: str, row_id: int, sealed: bytes, /) -> str:
        """Return the text of sealed bytes; raise SealBroken where they were changed or moved."""


class Base(DeclarativeBase):
    """The root of all tables."""

    metadata = MetaData(naming_convention={"ix": "ix_%(table_name)s_%(column_0_N_name)s"})
    type_annotation_map = {str: Text, bytes: LargeBinary}  # noqa: RUF012 - SQLAlchemy's own protocol


class Record:
    """Columns of every record. `gen`, `updated_at` and `row_mac` are kept by the journal, never by hand.

    `created_at` and `updated_at` are UTC milliseconds; `gen` is the store's generation at the last change; `row_mac`
    authenticates all other columns as stored.
    """

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)
    created_at: Mapped[int] = mapped_column(info={"code": "ca"})
    updated_at: Mapped[int] = mapped_column(default=0)
    gen: Mapped[int] = mapped_column(default=0)
    row_mac: Mapped[bytes] = mapped_column(default=b"")


BOOKKEEPING = ("updated_at", "gen", "row_mac")


class Sealed:
    """A text column that stands sealed in the file: `customer.name` reads and writes plain text.

    The bytes are in the column `<name>_sealed`, which is what `select(Customer.name)` returns. Before its record is
    in a session, a value waits in memory; the session's sealer seals it as soon as the record is added.
    """

    def __init__(self, code: str) -> None:
        self._code = code

    def __set_name__(self, owner: type, name: str) -> None:
        self._attribute = f"{name}_sealed"
        column: Mapped[bytes | None] = mapped_column(
            LargeBinary,
            CheckConstraint(_SEALED_CHECK.format(self._attribute)),
            nullable=True,
            info={"code": self._code, "sealed": True},
        )
        setattr(owner, self._attribute, column)

    @overload
    def __get__(self, record: None, owner: type) -> InstrumentedAttribute[bytes | None]: ...
    @overload
    def __get__(self, record: Record, owner: type) -> str | None: ...
    def __get__(self, record: Record | None, owner: type) -> InstrumentedAttribute[bytes | None] | str | None:
        if record is None:
            return cast("InstrumentedAttribute[bytes | None]", getattr(owner, self._attribute))
        waiting = _waiting(record)
        if self._attribute in waiting:
            return waiting[self._attribute]
        sealed = cast("bytes | None", getattr(record, self._attribute))
        if sealed is None:
            return None
        return _sealer(record).open_text(table_code(owner), self._code, record.id, sealed)

    def __set__(self, record: Record, value: str | None) -> None:
        if object_session(record) is None:
            _waiting(record)[self._attribute] = value
        elif value != self.__get__(record, type(record)):
            # The same text sealed anew would differ in every byte and stand in the journal as a change.
            self._seal(record, value)

    def _seal(self, record: Record, value: str | None) -> None:
        sealed = None
        if value is not None:
            sealed = _sealer(record).seal(table_code(type(record)), self._code, record.id, value)
        setattr(record, self._attribute, sealed)


def table_code(model: type) -> str:
    """Return the two letters by which seals, MACs and the journal know a table for ever."""
    return cast(str, cast(Table, cast(Any, model).__table__).info["code"])


def coded(code: str, *extra: Any) -> Any:
    """Return the `__table_args__` of a table with this code."""
    return (*extra, {"info": {"code": code}, "sqlite_strict": True})


def index(*columns: str) -> Index:
    """Return an index over these columns, named after its table and them."""
    return Index(None, *columns)


def _sealer(record: Record) -> OpensSeals:
    session = object_session(record)
    if session is None:
        raise RuntimeError("a sealed field was read outside its session")
    return cast(OpensSeals, session.info["sealer"])


def _waiting(record: Record) -> dict[str, str | None]:
    return cast("dict[str, str | None]", record.__dict__.setdefault("_waiting_seals", {}))


def _sealed_fields(model: type) -> Iterator[tuple[str, Sealed]]:
    for base in model.__mro__:
        for value in vars(base).values():
            if isinstance(value, Sealed):
                yield value._attribute, value


@event.listens_for(Session, "after_attach")
def _seal_what_waited(_session: Session, instance: object) -> None:
    waiting = cast("dict[str, str | None]", instance.__dict__.pop("_waiting_seals", {}))
    if waiting:
        record = cast(Record, instance)
        fields = dict(_sealed_fields(type(record)))
        for attribute, value in waiting.items():
            fields[attribute]._seal(record, value)
