"""`check`: all that is wrong with a store, in words, and where."""

from __future__ import annotations

from argparse import Namespace

from desktop_crm.cli.stores import stoppable, unlocking
from desktop_crm.cli.terminal import Json, Terminal
from desktop_crm.store.check_rows import Finding
from desktop_crm.store.inspection import verify
from desktop_crm.wording import terminal as words
from desktop_crm.wording.findings import say_finding


def check(terminal: Terminal, arguments: Namespace) -> int:
    """Verify a store, which may be open elsewhere, and return 3 where something is wrong with it."""
    with stoppable() as stop:
        found = verify(
            arguments.store,
            unlocking(terminal),
            quick=arguments.quick,
            stop=stop,
            report=terminal.progress,
        )
    said = [say_finding(one.kind, one.table, one.row_id, terminal.language) for one in found]
    document: list[Json] = [
        {**finding(one), "sentence": sentence} for one, sentence in zip(found, said, strict=True)
    ]
    verdict = terminal.say(words.DAMAGED, count=len(found)) if found else terminal.say(words.HEALTHY)
    terminal.answer({"findings": document, "quick": arguments.quick}, [*said, verdict])
    return 3 if found else 0


def finding(one: Finding) -> dict[str, Json]:
    """Return a finding as it stands in JSON."""
    return {"kind": one.kind, "table": one.table, "id": str(one.row_id)}
