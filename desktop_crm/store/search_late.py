"""The search memory of a store, loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_crm.store.search_memory import SearchMemory


def new_search_memory(_store: object) -> SearchMemory:
    """Return what will find the customers of a store. It loads much: the first page of a window does without."""
    from desktop_crm.store.search_memory import SearchMemory

    return SearchMemory()
