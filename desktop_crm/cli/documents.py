"""Answers as JSON: ids are text, for others round large numbers; instants are ISO 8601 in UTC, bytes hex digits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from desktop_crm.cli.terminal import Json


def document(value: object, name: str = "") -> Json:
    """Return a dataclass, or what one is made of, as JSON; `name` is the field where a value stands."""
    if is_dataclass(value):
        return members(value)
    if isinstance(value, Mapping):
        return {str(key): document(each) for key, each in value.items()}
    if isinstance(value, (list, tuple, frozenset)):
        # Of `customer_ids`, each is a `customer_id`.
        return [document(each, name.removesuffix("s")) for each in value]
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int) and not isinstance(value, bool):
        return _number(value, name)
    assert value is None or isinstance(value, (str, bool, float))
    return value


def members(record: Any) -> dict[str, Json]:
    """Return the fields of a dataclass as JSON, by their names."""
    return {each.name: document(getattr(record, each.name), each.name) for each in fields(record)}


def _number(value: int, name: str) -> int | str:
    if name in ("id", "change_set") or name.endswith("_id"):
        return str(value)
    return utc(value) if name == "at" or name.endswith("_at") else value


def utc(instant_ms: int) -> str:
    """Return an instant (UTC milliseconds) as 2026-11-21T08:15:00Z."""
    return datetime.fromtimestamp(instant_ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
