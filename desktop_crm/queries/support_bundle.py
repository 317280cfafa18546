"""What a bug report needs to know, and nothing about customers: each part is text that its sender reads first.

Nothing is copied as it stands: settings, facts and table names are picked from lists, and log lines kept only in the
form in which this program writes them.
"""

from __future__ import annotations

import json
import platform
import re
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from io import BytesIO
from pathlib import Path
from typing import Any

from desktop_crm import __version__
from desktop_crm.domain.errors import CrmError
from desktop_crm.store.check import Finding
from desktop_crm.store.engine import PRAGMAS, reader_engine, sqlite_errors_named
from desktop_crm.store.inspection import inspect, sqlite_facts
from desktop_crm.store.schema import tables
from desktop_crm.system import paths
from desktop_crm.system.files import write_atomically
from desktop_crm.system.settings import Settings
from desktop_crm.vault.key_store import KeyStore

_LIBRARIES = ("PySide6_Essentials", "SQLAlchemy", "cryptography", "keyring", "numpy", "matplotlib")
# Never paths, nor what a user named.
_SETTINGS = ("language", "theme", "scale", "home_country", "auto_lock_minutes", "clipboard_seconds")
_LOG_LINE = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ (?:DEBUG|INFO|WARNING|ERROR|CRITICAL) [\w.]+:\d+[ \w.,:;%<>|()'-]*",
    re.ASCII,
)
_MOST_LOG_LINES = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One file of the bundle."""

    name: str
    text: str


def support_parts(
    settings: Settings, store: Path | None = None, findings: Sequence[Finding] | None = None
) -> list[Part]:
    """Return what the bundle would hold; `findings` are those of a check, if one was made. Quick, any thread."""
    parts = {
        "versions.json": {**program_facts(), "sqlite": sqlite_part()},
        "settings.json": {name: value for name, value in asdict(settings).items() if name in _SETTINGS},
        "store.json": _store_facts(store, findings),
    }
    made = [Part(name=name, text=json.dumps(facts, indent=2)) for name, facts in parts.items()]
    return [*made, Part(name="log.txt", text="\n".join(_log_lines(paths.log_file())))]


def write_bundle(path: Path, parts: Sequence[Part]) -> None:
    """Write the parts as a zip file. Raise CannotWrite."""
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            archive.writestr(part.name, part.text)
    write_atomically(path, whole.getvalue())


def program_facts() -> dict[str, Any]:
    """Return the versions of the program and of what it stands on."""
    return {
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "libraries": {name: _version(name) for name in _LIBRARIES},
        "key_store": KeyStore().name(),
    }


def sqlite_part() -> dict[str, Any]:
    """Return SQLite's version, how it was built, and how this program sets it."""
    number, options = sqlite_facts()
    return {"version": number, "compile_options": options, "pragmas": dict(PRAGMAS)}


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:  # a bundle carries the library, but not what pip knows of it
        return ""


def _store_facts(path: Path | None, findings: Sequence[Finding] | None) -> dict[str, Any]:
    if path is None:
        return {}
    try:
        seen = inspect(path)
        return {
            "schema_version": seen.schema_version,
            "size": seen.size,
            "in_use": bool(seen.lock_owner),
            "pragmas": seen.pragmas,
            "rows": _rows(path),
            "findings": None
            if findings is None
            else [{"kind": one.kind, "table": one.table} for one in findings],
        }
    except CrmError as error:
        return {"error": type(error).__name__}


def _rows(path: Path) -> dict[str, int]:
    """Return how many rows each table has, which needs no key."""
    engine = reader_engine(path)
    names = [spec.name for spec in tables().values()]
    with sqlite_errors_named(path), closing(engine.raw_connection()) as raw:
        present = {
            row[0] for row in raw.cursor().execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        }
        counts = {
            name: raw.cursor().execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for name in names
            if name in present
        }
    engine.dispose()
    return counts


def _log_lines(newest: Path) -> Iterator[str]:
    """Yield the last lines of the log that look as this program writes them, and how many did not."""
    files = [newest.with_name(f"{newest.name}.1"), newest]
    lines = [
        line for file in files if file.exists() for line in file.read_text("utf-8", "replace").splitlines()
    ]
    ours = [line for line in lines if _LOG_LINE.fullmatch(line)]
    yield from ours[-_MOST_LOG_LINES:]
    if len(ours) < len(lines):
        yield f"({len(lines) - len(ours)} lines left out)"
