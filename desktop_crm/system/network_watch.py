"""What this process could do, and did, on a network: proof that it is nothing.

Python's audit hooks ("Python Runtime Audit Hooks", PEP 578) tell of each socket that Python code opens, the kernel's
tables of those that any library holds, and the program's own files whether it could speak TLS at all.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

# AF_INET, and AF_INET6 of Linux, Windows and macOS. Those of AF_UNIX lead to the display and the key store.
INTERNET: Final = frozenset({2, {"linux": 10, "win32": 23, "darwin": 30}.get(sys.platform, 10)})
_OPENED: Final = "socket.__new__"
_SPEAKING: Final = ("PySide6.QtNetwork", "PySide6.QtWebSockets", "_ssl")
_FILES: Final = re.compile(r"(?:^|/)(?:_ssl\b|libssl|QtNetwork\b|(?:lib)?Qt6?Network)")
_SOCKET: Final = re.compile(r"socket:\[(\d+)\]")
_TABLES: Final = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkFacts:
    """What was seen of networks.

    `opened` counts internet sockets since the process began, -1 where nobody watched; `open_now` those that the
    kernel knows, -1 where it does not tell. `loaded` are modules that could speak to one, `carried` files of a bundle;
    `bundled` tells whether this is one.
    """

    opened: int
    open_now: int
    loaded: tuple[str, ...]
    carried: tuple[str, ...]
    bundled: bool

    @property
    def clean(self) -> bool:
        """Tell whether nothing speaks to a network, nor could."""
        return self.opened <= 0 and self.open_now <= 0 and not self.loaded and not self.carried


class _Watch:
    """Counts from its first moment to the end of the process: an audit hook cannot be taken away."""

    def __init__(self) -> None:
        self.opened = -1

    def begin(self) -> None:
        if self.opened < 0:
            self.opened = 0
            sys.addaudithook(self._on_event)

    def _on_event(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == _OPENED and arguments[1] in INTERNET:
            self.opened += 1


_watch = _Watch()


def begin_network_watch() -> None:
    """Count internet sockets from now on, and let nobody in this process load TLS: the first thing that it does."""
    _watch.begin()
    # As in the bundle, which carries none: a library that asks for it goes on without.
    if "_ssl" not in sys.modules:
        sys.modules["_ssl"] = None  # type: ignore[assignment]  # the documented way to keep a module from loading


def network_facts() -> NetworkFacts:
    """Return what was seen of networks until now. Quick but in a bundle, whose files are listed."""
    bundle = getattr(sys, "_MEIPASS", None)
    return NetworkFacts(
        opened=_watch.opened,
        open_now=_open_now(Path("/proc/self")),
        loaded=tuple(name for name in _SPEAKING if sys.modules.get(name) is not None),
        carried=speaking_files(Path(bundle)) if bundle else (),
        bundled=bundle is not None,
    )


def speaking_files(folder: Path) -> tuple[str, ...]:
    """Return the files of a bundle that could speak to a network."""
    names = (path.relative_to(folder).as_posix() for path in folder.rglob("*"))
    return tuple(sorted(name for name in names if _FILES.search(name)))


def _open_now(process: Path) -> int:
    """Count the internet sockets of a process; proc(5), fd and net."""
    try:
        links = [str(link.readlink()) for link in (process / "fd").iterdir() if link.is_symlink()]
        lines = [line for name in _TABLES for line in _table(process / "net" / name)]
    except OSError:
        return -1
    ours = {found[1] for link in links if (found := _SOCKET.fullmatch(link))}
    return sum(line.split()[9] in ours for line in lines)


def _table(path: Path) -> list[str]:
    return path.read_text("ascii").splitlines()[1:] if path.exists() else []
