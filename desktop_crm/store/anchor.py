"""What this computer saw last of a store, kept in the key store of the system: an older file put in its place is told.

It is advisory: whoever has the user's open session can put the anchor back as well. The anchor holds the generation
(8 bytes, big-endian) and the first 24 bytes of the journal's last link.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from sqlalchemy.orm import Session

from desktop_crm.domain.errors import KeyStoreFailed
from desktop_crm.store.store import Store
from desktop_crm.vault.key_store import KeyStore

_GEN: Final = 8
_LINK: Final = 24


def remember(store: Store, key_store: KeyStore) -> None:
    """Note how far a store is, after each backup, at the end, and where links changed.

    Nothing is noted where there is no key store, or one that would ask the user for a password first.
    """
    gen, link = store.read(_newest_link)
    try:
        if key_store.asks_nothing():
            key_store.put(_name(store.keys.store_id), gen.to_bytes(_GEN, "big") + link[:_LINK])
    except KeyStoreFailed:
        # Advisory: a store is never kept from closing by this.
        return


def is_older(store: Store, key_store: KeyStore) -> bool:
    """Tell whether a store lacks what this computer saw of it last; not where no key store can tell.

    While the key is renewed the journal's links change: a renewal that was killed says nothing about age.
    """
    if len(store.keys.key_ids) > 1:
        return False
    try:
        anchor = key_store.get(_name(store.keys.store_id)) if key_store.asks_nothing() else b""
    except KeyStoreFailed:
        return False
    if not anchor:
        return False
    gen, link = int.from_bytes(anchor[:_GEN], "big"), anchor[_GEN:]
    return store.read(_link_at, gen)[:_LINK] != link


def forget(store_id: str, key_store: KeyStore) -> None:
    """Let whatever stands in a store's place be taken for it, such as after a repair."""
    # Advisory: a key store that is away, or knows nothing of the store, keeps nobody from going on.
    with suppress(KeyStoreFailed):
        if key_store.asks_nothing():
            key_store.delete(_name(store_id))


def _name(store_id: str) -> str:
    return f"{store_id}.seen"


def _newest_link(session: Session) -> tuple[int, bytes]:
    found = session.connection().exec_driver_sql(
        "SELECT max(gen), (SELECT chain FROM crm_meta) FROM change_set"
    )
    gen, link = found.one()
    return gen or 0, link


def _link_at(session: Session, gen: int) -> bytes:
    """Return the link of the journal at a generation, nothing where the store never was there."""
    if not gen:
        return bytes(32)
    statement = "SELECT mac FROM change_set WHERE gen = ?"
    return session.connection().exec_driver_sql(statement, (gen,)).scalar() or b""
