"""Writing thousands of records at once: values sealed a column at a time, a table's rows inserted as one run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.ids import new_ids
from desktop_crm.store.context import insert_run, sealer
from desktop_crm.store.models import Base, Record
from desktop_crm.store.models.base import table_code


@dataclass(slots=True)
class _Run:
    """Records of one table: the names of their attributes, and the values of each."""

    names: tuple[str, ...]
    records: list[tuple[Any, ...]] = field(default_factory=list)


class BulkInsert:
    """Collects records inside a write and inserts them on `flush`, parents before children.

    Some fifteen times faster than through the session, and one journal entry a table. Ten thousand records at a time
    keep memory flat.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._runs: dict[type[Record], _Run] = {}

    def add(self, model: type[Record], **values: Any) -> None:
        """Note a record by its attributes, sealed ones as plain text; all records of a table name the same ones.

        An `id`, where given, comes from one `new_ids` for all records of this table between two flushes, and rises.
        Raise ValueError where another attribute is named than before.
        """
        self.add_all(model, tuple(values), (tuple(values.values()),))

    def add_all(
        self, model: type[Record], names: tuple[str, ...], records: Iterable[tuple[Any, ...]]
    ) -> None:
        """Note many records as `add` does, each its values in the order of the names."""
        run = self._runs.setdefault(model, _Run(names))
        if run.names != names:
            raise ValueError(f"records of {model.__name__} name different attributes")
        run.records += records

    def flush(self) -> None:
        """Insert what was noted and forget it."""
        for table in Base.metadata.sorted_tables:
            for model, run in self._runs.items():
                if run.records and _table(model) is table:
                    self._insert(model, run)
        self._runs.clear()

    def _insert(self, model: type[Record], run: _Run) -> None:
        count = len(run.records)
        given: dict[str, Sequence[Any]] = dict(zip(run.names, zip(*run.records, strict=True), strict=True))
        ids = given.get("id") or new_ids(count)
        stored: dict[str, Any] = {"id": ids, "created_at": [now_ms()] * count}
        for column in _table(model).columns:
            if column.info.get("sealed"):
                texts = given.get(column.name.removesuffix("_sealed"), ())
                if any(texts):
                    texts = [text or None for text in texts]
                    code = column.info["code"]
                    stored[column.name] = sealer(self._session).seal_texts(
                        table_code(model), code, ids, texts
                    )
            elif column.name in given:
                stored[column.name] = given[column.name]
        insert_run(self._session, model, stored)


def _table(model: type[Record]) -> Any:
    return cast(Any, model).__table__
