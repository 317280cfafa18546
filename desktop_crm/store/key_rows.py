"""The key header inside the file: two copies, so that one bad page cannot cost the store."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection

from desktop_crm.domain.errors import StoreDamaged
from desktop_crm.store.engine import driver, means_damage, sqlite_errors_named
from desktop_crm.vault.keys import KeyHeader

# The copy is framed so that it can be found in raw pages: magic, length (4 bytes, big-endian), header.
_MAGIC = b"CRM1KEYS"
_READ = "SELECT body FROM crm_key_header WHERE id = 1"
_READ_COPY = "SELECT body FROM crm_key_header_copy WHERE id = 1"


def write(connection: Connection, header: KeyHeader) -> None:
    """Write both copies inside the caller's transaction."""
    body = header.to_bytes()
    framed = _MAGIC + len(body).to_bytes(4, "big") + body
    connection.exec_driver_sql("INSERT OR REPLACE INTO crm_key_header VALUES (1, ?)", (body,))
    connection.exec_driver_sql("INSERT OR REPLACE INTO crm_key_header_copy VALUES (1, ?)", (framed,))


def read(connection: Connection) -> KeyHeader:
    """Return the header, from its copy where the first is damaged. Raise StoreDamaged where both are."""
    return read_plainly(driver(connection))


def copies(connection: Connection) -> list[KeyHeader]:
    """Return both copies of the header. Raise StoreDamaged where one is missing or cannot be read."""
    return [
        parse(connection.exec_driver_sql(statement).scalar_one_or_none()) for statement in (_READ, _READ_COPY)
    ]


def read_file(path: Path) -> KeyHeader:
    """Return the header of a closed store, before it is unlocked. Raise StoreDamaged.

    Nothing is written, unless a journal lies beside the store that a power cut left: SQLite rolls that back first.
    """
    mode = "rw" if path.with_name(path.name + "-journal").exists() else "ro"
    uri = f"file:{quote(str(path.absolute()))}?mode={mode}"
    with sqlite_errors_named(path), closing(sqlite3.connect(uri, uri=True)) as connection:
        return read_plainly(connection)


def read_copies(path: Path) -> list[KeyHeader]:
    """Return those copies of a closed store's header that have the form of one, for a repair."""
    found = []
    uri = f"file:{quote(str(path.absolute()))}?mode=ro"
    with sqlite_errors_named(path), closing(sqlite3.connect(uri, uri=True)) as connection:
        for statement in (_READ, _READ_COPY):
            with suppress(StoreDamaged, sqlite3.DatabaseError):
                row = connection.execute(statement).fetchone()
                found.append(parse(row and row[0]))
    return found


def read_plainly(connection: sqlite3.Connection) -> KeyHeader:
    """Return the header as `read` does, through a connection of the library's own."""
    for statement in (_READ, _READ_COPY):
        try:
            row = connection.execute(statement).fetchone()
            return parse(row and row[0])
        except (StoreDamaged, UnicodeDecodeError):
            continue
        except sqlite3.DatabaseError as error:
            # A disk that fails is not a damaged header, and SQLite has taken back the transaction that this is part of.
            if not means_damage(error):
                raise
    raise StoreDamaged(part="header")


def framed_in(page: bytes) -> Iterator[bytes]:
    """Give what could be the framed copy of a header anywhere in a raw page, as far as the page holds it."""
    start = page.find(_MAGIC)
    while start >= 0:
        yield page[start:]
        start = page.find(_MAGIC, start + 1)


def parse(body: object) -> KeyHeader:
    """Read either copy of a header. Raise StoreDamaged."""
    if not isinstance(body, bytes):
        raise StoreDamaged(part="header")
    if body.startswith(_MAGIC):
        start = len(_MAGIC) + 4
        body = body[start : start + int.from_bytes(body[len(_MAGIC) : start], "big")]
    return KeyHeader.parse(body)
