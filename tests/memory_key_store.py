"""A key store of the system in memory, for tests of what every computer must do."""

from __future__ import annotations

import threading


class Secrets:
    """Stands where keyring's native class stands. `failure`, once set, is raised at each call; it waits for `free`."""

    def __init__(self) -> None:
        self.viable = True
        self.failure: Exception | None = None
        self.passwords: dict[tuple[str, str], str] = {}
        self.free = threading.Event()
        self.free.set()

    def get_password(self, service: str, username: str) -> str | None:
        self._answer()
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._answer()
        self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._answer()
        del self.passwords[service, username]

    def _answer(self) -> None:
        self.free.wait(10)
        if self.failure:
            raise self.failure
