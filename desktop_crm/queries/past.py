"""What the rows of the journal held at each step, walked backwards from the present, and what that is called."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.money import Money, format_money
from desktop_crm.domain.prices import ONE_TO_ONE
from desktop_crm.domain.quantities import format_quantity, format_share
from desktop_crm.store.context import sealer
from desktop_crm.store.models import Base, Change
from desktop_crm.store.schema import TableSpec, tables, unpacked

_MAIN_FIELDS = {
    "attachment": "name_sealed",
    "contact_point": "value_sealed",
    "contact_rule": "reason_sealed",
    "coupon": "code_sealed",
    "customer": "name_sealed",
    "deal": "title_sealed",
    "document_line": "text_sealed",
    "follow_up": "title_sealed",
    "goal": "name_sealed",
    "interaction": "text_sealed",
    "lead": "name_sealed",
    "payment": "reference_sealed",
    "pipeline": "name_sealed",
    "playbook": "name_sealed",
    "preference": "text_sealed",
    "product": "name_sealed",
    "purchase": "product_sealed",
    "rule": "name_sealed",
    "sales_document": "number_sealed",
    "saved_view": "name_sealed",
    "stage": "name_sealed",
    "tag": "name_sealed",
}
# Whose single values are told by whose they are: Quantity of Kiln shelf.
_NAMED = frozenset({"deal", "sales_document", "document_line", "payment", "lead", "product", "follow_up"})
# What follows from another field that is told itself.
_DERIVED = {("contact_point", "nr"), ("contact_point", "pa"), ("purchase", "mo"), ("customer", "lc")}
_AMOUNTS = frozenset({"amount", "net", "tax", "price", "unit_price"})
_SHARES = frozenset({"discount", "tax_rate"})
# JSON, which says nothing to a reader.
_UNTOLD = frozenset({"body_sealed", "columns_sealed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A change in readable form; see `queries.history.HistoryEntry`."""

    table: str
    column: str
    old: str
    new: str
    row_kind: str
    label: str


class Past:
    """Walks from the present backwards, newest change first, and knows at each step what every row held then."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._rows: dict[tuple[str, int], dict[str, Any]] = {}
        self._after: dict[tuple[int, int], dict[str, Any]] = {}

    def step_back(self, change: Change) -> Told | None:
        """Undo one change in memory and return it in readable form, or None for one that follows from another."""
        spec = tables()[change.t]
        name = next((name for name, code in spec.columns if code == change.c), "")
        old, new = self._step_back(spec, change, name)
        if (spec.name, change.c) in _DERIVED:
            return None
        row = self._rows.get((spec.code, change.row_id), {})
        return Told(
            table=spec.name,
            column=name.removesuffix("_sealed"),
            old=old,
            new=new,
            row_kind=str(row.get("kind") or ""),
            label=self._label(spec, change.row_id, row),
        )

    def _step_back(self, spec: TableSpec, change: Change, name: str) -> tuple[str, str]:
        """Undo one change in memory and return what stood there before and after it."""
        key = spec.code, change.row_id
        if change.kind == "r":
            return "", ""
        if change.kind == "d":
            self._rows[key] = unpacked(spec, change.old)
            return self._told(spec, change.row_id, self._rows[key]), ""
        if key not in self._rows:
            self._rows[key] = self._present(spec, change.row_id)
        row = self._rows[key]
        # What is added is told as the whole step leaves it: some of its fields may be written after its row.
        after = self._after.setdefault((change.change_set_id, change.row_id), dict(row))
        if change.kind == "i":
            return "", self._told(spec, change.row_id, after)
        new, row[name] = row.get(name), change.old
        return self._readable(spec, change.row_id, name, change.old), self._readable(
            spec, change.row_id, name, new
        )

    def _present(self, spec: TableSpec, row_id: int) -> dict[str, Any]:
        cells = Base.metadata.tables[spec.name]
        names = [name for name, _ in spec.columns]
        found = self._session.execute(select(*(cells.c[name] for name in names)).where(cells.c.id == row_id))
        return dict(zip(names, found.first() or (), strict=False))

    def _told(self, spec: TableSpec, row_id: int, row: dict[str, Any]) -> str:
        """Return what an entry is called as a whole: by itself, or by what it joins."""
        main = _MAIN_FIELDS.get(spec.name, "")
        told = self._open(spec, main, row_id, row.get(main))
        if not told:
            joined = (name for name in _references(spec) if name != "customer_id")
            told = " – ".join(filter(None, (self._name(spec, name, row.get(name)) for name in joined)))
        return " · ".join(filter(None, (told, self._worth(row))))

    def _worth(self, row: dict[str, Any]) -> str:
        """Return the amount of a row, or what a line of a document says: 10 × ¥120.00."""
        if "unit_price" not in row:
            return self._money(row, row.get("amount"))
        return f"{format_quantity(row['quantity'])} × {self._money(row, row['unit_price'])}"

    def _name(self, spec: TableSpec, column: str, row_id: int | None) -> str:
        """Return the name of a row that a column of another refers to, though it may be gone."""
        if row_id is None:
            return ""
        other = _references(spec)[column]
        main = _MAIN_FIELDS.get(other.name, "")
        return self._open(other, main, row_id, self._row(other, row_id).get(main))

    def _row(self, spec: TableSpec, row_id: int) -> dict[str, Any]:
        """Return what a row holds, or held when it was removed."""
        row = self._present(spec, row_id)
        if row:
            return row
        packed = self._session.scalars(
            select(Change.old)
            .where(Change.row_id == row_id, Change.kind == "d", Change.t == spec.code)
            .order_by(Change.id.desc())
        ).first()
        return unpacked(spec, packed) if packed else {}

    def _label(self, spec: TableSpec, row_id: int, row: dict[str, Any]) -> str:
        if spec.name in _NAMED:
            main = _MAIN_FIELDS[spec.name]
            return self._open(spec, main, row_id, row.get(main))
        if spec.name != "contact_point":
            return ""
        return str(row.get("service") or "") or self._open(
            spec, "label_sealed", row_id, row.get("label_sealed")
        )

    def _readable(self, spec: TableSpec, row_id: int, name: str, stored: Any) -> str:
        if stored is None or name in _UNTOLD:
            return ""
        if name in _references(spec):
            return self._name(spec, name, stored)
        if name in _AMOUNTS or (spec.name == "goal" and name == "target"):
            return self._money(self._rows[spec.code, row_id], stored) or str(stored)
        if name in _SHARES:
            return f"{format_share(stored)}%"
        if name == "quantity":
            return format_quantity(stored)
        if name == "rate":
            return f"{Decimal(stored) / ONE_TO_ONE:f}"
        text = self._open(spec, name, row_id, stored)
        return " · ".join(json.loads(text)) if name == "checklist_sealed" and text else text

    def _open(self, spec: TableSpec, name: str, row_id: int, stored: Any) -> str:
        if stored is None:
            return ""
        if isinstance(stored, bytes):
            code = next(code for column, code in spec.columns if column == name)
            return sealer(self._session).open_text(spec.code, code, row_id, stored)
        return str(stored)

    def _money(self, row: dict[str, Any], amount: Any) -> str:
        """Return an amount in the row's currency; that of a line is its document's."""
        document = row.get("document_id") if "unit_price" in row else None
        holder = self._row(tables()["sd"], document) if document else row
        if amount is None or not holder.get("currency"):
            return ""
        return format_money(Money(currency=str(holder["currency"]), amount_minor=int(amount)))


@cache
def _references(spec: TableSpec) -> dict[str, TableSpec]:
    """Return the columns that hold the id of another row, with the table of that row."""
    columns, by_name = Base.metadata.tables[spec.name].columns, {one.name: one for one in tables().values()}
    return {
        name: by_name[key.column.table.name] for name, _ in spec.columns for key in columns[name].foreign_keys
    }
