"""The parts of a calendar file (RFC 5545): each event, task and zone as its own lines, whatever is broken around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MARK = re.compile(r"(BEGIN|END):\s*([A-Z0-9-]+)\s*", re.IGNORECASE)
WANTED = frozenset({"VEVENT", "VTODO", "VTIMEZONE"})
CALENDAR = "VCALENDAR"


@dataclass(frozen=True, slots=True)
class Part:
    """A component's lines, its number of line in the file, and whether its end was found."""

    name: str
    text: str
    line: int
    whole: bool = True


def parts_of(text: str) -> Iterator[Part]:
    """Yield the wanted parts in order. What lies within one (alarms) is left out, but for the rules of a zone."""
    lines: list[str] = []
    name, begun, depth = "", 0, 0
    # Line separators of Unicode stand within a line: RFC 5545 knows line ends of bytes alone.
    for number, line in enumerate(re.split(r"\r\n?|\n", text), 1):
        mark = _MARK.fullmatch(line)
        kind = mark[2].upper() if mark else ""
        opens = bool(mark) and mark is not None and mark[1].upper() == "BEGIN"
        if not name:
            if opens and kind in WANTED:
                name, begun, lines, depth = kind, number, [line], 1
            continue
        if opens and kind in WANTED:
            # The one before has no end.
            yield Part(name, "\n".join([*lines, f"END:{name}"]), begun, whole=False)
            name, begun, lines, depth = kind, number, [line], 1
            continue
        inner = depth > 1
        if mark:
            depth += 1 if opens else -1
        if name == "VTIMEZONE" or not (inner or depth > 1):
            lines.append(line)
        if depth == 0 or (mark and not opens and kind == CALENDAR):
            yield Part(name, "\n".join(lines), begun, whole=kind == name)
            name = ""
    if name:
        yield Part(name, "\n".join([*lines, f"END:{name}"]), begun, whole=False)


def count_parts(text: str) -> int:
    """Return about how many events and tasks there are, for progress."""
    return len(re.findall(r"^BEGIN:V(?:EVENT|TODO)", text, re.MULTILINE | re.IGNORECASE))
