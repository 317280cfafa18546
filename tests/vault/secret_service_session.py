"""Run by test_key_store inside a D-Bus session of its own: takes a scenario, writes one JSON document."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

import secretstorage

from desktop_crm.domain.errors import KeyStoreFailed
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.keys import KeyHeader

STORE = "0123456789abcdef" * 2
SECRET = bytes(range(32))


def problem_of(call: Callable[[], object]) -> str:
    try:
        call()
    except KeyStoreFailed as failure:
        return failure.problem
    return ""


def kept() -> object:
    store = KeyStore()
    missing = problem_of(lambda: store.get(STORE))
    store.put(STORE, SECRET)
    header, keys = KeyHeader.create_with_key_store(STORE, KeyStore())
    again = KeyHeader.parse(header.to_bytes()).unlock_with_key_store(KeyStore())
    store.delete(STORE)
    return {
        "available": store.available(),
        "unasked": store.asks_nothing(),
        "before": missing,
        "same": again.primary == keys.primary,
        "reused": problem_of(lambda: header.unlock_with_key_store(store)),
        "after": problem_of(lambda: store.get(STORE)),
        "deleted_twice": problem_of(lambda: store.delete(STORE)),
    }


def locked() -> object:
    store = KeyStore()
    store.put(STORE, SECRET)
    secretstorage.get_default_collection(secretstorage.dbus_init()).lock()
    return {
        "available": store.available(),
        "unasked": store.asks_nothing(),
        "get": problem_of(lambda: store.get(STORE)),
        "put": problem_of(lambda: store.put(STORE, SECRET)),
    }


def absent() -> object:
    store = KeyStore()
    return {
        "available": store.available(),
        "unasked": store.asks_nothing(),
        "get": problem_of(lambda: store.get(STORE)),
        "put": problem_of(lambda: store.put(STORE, SECRET)),
        "delete": problem_of(lambda: store.delete(STORE)),
    }


if __name__ == "__main__":
    json.dump({"kept": kept, "locked": locked, "absent": absent}[sys.argv[1]](), sys.stdout)
