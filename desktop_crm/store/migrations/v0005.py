"""Schema version 5: sums for charts, which the file itself keeps with each row that comes, changes or goes.

Triggers of the file, unlike those of the journal, see every connection: undo, erasure, repair and rotation alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

_INDEX = "CREATE INDEX ix_customer_purchases_currency_amount ON customer_purchases (currency, amount)"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sums:
    """A table of sums over the rows of another: `keys` by column, as (type, expression), then what is added up.

    In expressions `{}` stands for the row. `columns` are those that it is all made of.
    """

    name: str
    of: str
    columns: str
    keys: dict[str, tuple[str, str]]
    values: dict[str, str]

    def statements(self) -> Iterator[str]:
        """Yield what makes the table, fills it and keeps it true."""
        typed = [f"{key} {kind} NOT NULL" for key, (kind, _) in self.keys.items()]
        typed += [f"{value} INTEGER NOT NULL" for value in self.values]
        key = f"PRIMARY KEY ({', '.join(self.keys)})"
        yield f"CREATE TABLE {self.name} ({', '.join(typed)}, {key}) STRICT, WITHOUT ROWID"
        yield self._filling()
        for event in ("INSERT", f"UPDATE OF {self.columns}", "DELETE"):
            verb = event.partition(" ")[0]
            less = "" if verb == "INSERT" else self._less()
            more = "" if verb == "DELETE" else self._more()
            yield (
                f"CREATE TRIGGER {self.name}_{verb.lower()} AFTER {event} ON {self.of} BEGIN {less}{more}END"
            )

    def _filling(self) -> str:
        keys = ", ".join(self._keys(self.of))
        sums = ", ".join(f"sum({value})" for value in self._values(self.of))
        return f"INSERT INTO {self.name} SELECT {keys}, {sums} FROM {self.of} GROUP BY {keys}"

    def _more(self) -> str:
        row = ", ".join([*self._keys("NEW"), *self._values("NEW")])
        grown = ", ".join(f"{name} = {name} + excluded.{name}" for name in self.values)
        return f"INSERT INTO {self.name} VALUES ({row}) ON CONFLICT DO UPDATE SET {grown}; "

    def _less(self) -> str:
        """Take the row away; a sum of nothing goes, so that nothing tells what was there."""
        place = " AND ".join(
            f"{name} = {key}" for name, key in zip(self.keys, self._keys("OLD"), strict=True)
        )
        shrunk = ", ".join(
            f"{name} = {name} - {value}" for name, value in zip(self.values, self._values("OLD"), strict=True)
        )
        return (
            f"UPDATE {self.name} SET {shrunk} WHERE {place}; "
            f"DELETE FROM {self.name} WHERE {place} AND number = 0; "
        )

    def _keys(self, row: str) -> list[str]:
        return [made.format(row) for _, made in self.keys.values()]

    def _values(self, row: str) -> list[str]:
        return [made.format(row) for made in self.values.values()]


_SUMS = (
    # By the hour of UTC, of which the days of nearly every time zone are made.
    _Sums(
        name="hourly_interactions",
        of="interaction",
        columns="at, kind",
        keys={"hour": ("INTEGER", "{}.at / 3600000"), "kind": ("TEXT", "{}.kind")},
        values={"number": "1"},
    ),
    _Sums(
        name="monthly_purchases",
        of="purchase",
        columns="month, currency, amount",
        keys={"currency": ("TEXT", "{}.currency"), "month": ("INTEGER", "{}.month")},
        values={"amount": "{}.amount", "number": "1"},
    ),
    _Sums(
        name="customer_purchases",
        of="purchase",
        columns="customer_id, currency, amount",
        keys={"customer_id": ("INTEGER", "{}.customer_id"), "currency": ("TEXT", "{}.currency")},
        values={"amount": "{}.amount", "number": "1"},
    ),
)


def migrate(execute: Callable[[str], object]) -> None:
    """Add the tables of sums and what keeps them; no row that stands there is touched."""
    for sums in _SUMS:
        for statement in sums.statements():
            execute(statement)
    execute(_INDEX)
