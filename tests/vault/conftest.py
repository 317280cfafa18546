"""A key store of the system in memory, for machines that have none."""

from __future__ import annotations

import pytest

from desktop_crm.vault.key_store import KeyStore
from tests.memory_key_store import Secrets


@pytest.fixture
def secrets() -> Secrets:
    return Secrets()


@pytest.fixture
def key_store(secrets: Secrets) -> KeyStore:
    return KeyStore(secrets)


@pytest.fixture
def other_key_store() -> KeyStore:
    """The key store of another computer."""
    return KeyStore(Secrets())
