"""Writing thousands of records at once: values sealed a column at a time, a table's rows inserted as one run."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, cast

from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.ids import new_ids
from desktop_crm.store.context import insert_run, sealer
from desktop_crm.store.models import Base, Record
from desktop_crm.store.models.base import table_code


class BulkInsert:
    """Collects records inside a write and inserts them on `flush`, parents before children.

    Some fifteen times faster than through the session, and one journal entry a table. Ten thousand records at a time
    keep memory flat.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._rows: defaultdict[type[Record], list[dict[str, Any]]] = defaultdict(list)

    def add(self, model: type[Record], **values: Any) -> None:
        """Note a record by its attributes, sealed ones as plain text.

        An `id`, where given, comes from one `new_ids` for all records of this table between two flushes, and rises.
        """
        self._rows[model].append(values)

    def flush(self) -> None:
        """Insert what was noted and forget it."""
        places = {table.name: place for place, table in enumerate(Base.metadata.sorted_tables)}
        for model in sorted(self._rows, key=lambda model: places[_table(model).name]):
            self._insert(model, self._rows[model])
        self._rows.clear()

    def _insert(self, model: type[Record], rows: list[dict[str, Any]]) -> None:
        ids = [row["id"] for row in rows] if "id" in rows[0] else list(new_ids(len(rows)))
        now = now_ms()
        columns: dict[str, list[Any]] = {"id": ids, "created_at": [now] * len(rows)}
        for column in _table(model).columns:
            name = column.name.removesuffix("_sealed") if column.info.get("sealed") else column.name
            values = [row.get(name) for row in rows]
            if name in columns or all(value is None for value in values):
                continue
            if column.info.get("sealed"):
                texts = [value or None for value in values]
                values = cast(
                    "list[Any]",
                    sealer(self._session).seal_texts(table_code(model), column.info["code"], ids, texts),
                )
            columns[column.name] = values
        insert_run(self._session, model, list(columns), list(zip(*columns.values(), strict=True)))


def _table(model: type[Record]) -> Any:
    return cast(Any, model).__table__
