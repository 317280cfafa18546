"""No test speaks to a network: what tries is refused, and fails even where somebody swallows the refusal.

Sockets of the internet may be made, since libraries look at what the system can do; nothing may be bound, connected or
sent through them. Those of AF_UNIX lead to displays and key stores.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest

from desktop_crm.system.network_watch import INTERNET

_SPEAKING = {"socket.bind", "socket.connect", "socket.sendto", "socket.sendmsg"}
_LOOKING_UP = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
refused: list[str] = []


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    speaks = event in _SPEAKING and arguments[0].family in INTERNET
    if speaks or event in _LOOKING_UP:
        refused.append(event)
        raise PermissionError("no test speaks to a network")


# A hook cannot be taken away: it stands from here to the end of the process.
sys.addaudithook(_refuse)


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fail a test that tried."""
    refused.clear()
    yield
    assert refused == []
