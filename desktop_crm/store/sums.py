"""The sums that triggers of the file keep for charts, and whether they are those of its rows."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

SUMS = {
    "hourly_interactions": "SELECT at / 3600000, kind, count(*) FROM interaction GROUP BY 1, 2",
    "monthly_purchases": "SELECT currency, month, sum(amount), count(*) FROM purchase GROUP BY 1, 2",
    "customer_purchases": "SELECT customer_id, currency, sum(amount), count(*) FROM purchase GROUP BY 1, 2",
}
"""What stands in each of these tables, as a statement."""


def wrong_sums(connection: Connection) -> Iterator[str]:
    """Yield the tables whose sums are not those of the rows; an older file has none of these tables."""
    kept = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    for name, right in SUMS.items():
        if name in kept:
            both = (
                f"SELECT * FROM ({right} EXCEPT SELECT * FROM {name})",
                f"SELECT * FROM {name} EXCEPT {right}",
            )
            if any(connection.exec_driver_sql(f"{one} LIMIT 1").first() for one in both):
                yield name
