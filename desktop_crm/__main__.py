"""`desktop-crm` and `python -m desktop_crm`: the window or a command."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

from desktop_crm.cli.main import main as run_command_line
from desktop_crm.domain.errors import CannotWrite
from desktop_crm.exchange.pdf_page import DRAW_PAGE, draw_asked
from desktop_crm.system.collector import collect_by_hand
from desktop_crm.system.logs import forbid_core_dumps
from desktop_crm.system.network_watch import begin_network_watch


def main() -> int:
    """Run what the process was started for and return its exit code."""
    _fill_closed_streams()
    begin_network_watch()
    forbid_core_dumps()
    if sys.argv[1:] == [DRAW_PAGE]:
        return draw_asked(sys.stdin.buffer, sys.stdout.buffer)
    _speak_utf8()
    code = run_command_line(sys.argv[1:], _open_window)
    return code if _let_go_of_output() else CannotWrite.exit_code


def _open_window(store: Path | None, sample: bool) -> int:
    # Nothing made while starting is garbage, and looking for some takes a tenth of the time. It begins in gui.garbage.
    collect_by_hand()
    # Qt takes half a second to come, which no command should wait for; and it must come through our own door.
    import desktop_crm.gui  # noqa: F401
    from desktop_crm.app import run

    return run(store, sample=sample)


def _fill_closed_streams() -> None:
    """Put nothing where a stream is closed, as in a window without a terminal: else a store would take its number."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode))  # noqa: SIM115  # it stays open as long as we do


def _speak_utf8() -> None:
    """Write names of any script, whatever the terminal's encoding: what it cannot show is better than an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def _let_go_of_output() -> bool:
    """Tell whether all output was written, or is read no more, of which the interpreter would complain at its end."""
    try:
        sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return isinstance(error, BrokenPipeError)
    return True


if __name__ == "__main__":
    sys.exit(main())
