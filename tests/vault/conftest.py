"""A key store of the system in memory, for machines that have none."""

from __future__ import annotations

import pytest

from desktop_crm.vault.key_store import KeyStore


class Secrets:
    """Stands where keyring's native class stands. `failure`, once set, is raised at each call."""

    def __init__(self) -> None:
        self.viable = True
        self.failure: Exception | None = None
        self.passwords: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        del self.passwords[service, username]

    def _fail(self) -> None:
        if self.failure:
            raise self.failure


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
