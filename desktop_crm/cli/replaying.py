"""`undo` and `redo`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from desktop_crm.cli.stores import opened
from desktop_crm.cli.terminal import Terminal
from desktop_crm.domain.changes import Changes
from desktop_crm.wording import terminal as words
from desktop_crm.wording.languages import Words


def undo(terminal: Terminal, arguments: Namespace) -> int:
    """Take back the last step."""
    with opened(terminal, arguments.store) as store:
        _tell(terminal, store.undo(), words.UNDONE)
    return 0


def redo(terminal: Terminal, arguments: Namespace) -> int:
    """Do again what was taken back last."""
    with opened(terminal, arguments.store) as store:
        _tell(terminal, store.redo(), words.REDONE)
    return 0


def _tell(terminal: Terminal, changes: Changes, sentence: Words) -> None:
    document = {
        "op": changes.op.value,
        "step": changes.undone.value if changes.undone else None,
        "change_set": str(changes.change_set),
        "left_alone": changes.left_alone,
    }
    terminal.answer({**document}, _lines(terminal, changes, sentence))


def _lines(terminal: Terminal, changes: Changes, sentence: Words) -> Iterator[str]:
    step = words.STEPS[changes.undone or changes.op]
    yield terminal.say(sentence, step=terminal.say(step))
    if changes.erased:
        yield terminal.say(words.ERASED_STAYS)
    if changes.left_alone:
        yield terminal.say(words.LEFT_ALONE, count=changes.left_alone)
