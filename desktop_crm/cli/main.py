"""The command line: from what was typed to an exit code."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_crm.cli.arguments import WINDOW, parse
from desktop_crm.domain.errors import CrmError, NoDisplay, Stopped
from desktop_crm.system.language import system_language
from desktop_crm.system.paths import settings_file
from desktop_crm.system.settings import SettingsFile
from desktop_crm.wording.errors import say_error
from desktop_crm.wording.languages import Language

if TYPE_CHECKING:
    from desktop_crm.vault.kdf import KdfParameters

OpenWindow = Callable[[Path | None, bool], int]


def main(
    argv: Sequence[str], open_window: OpenWindow, parameters: Callable[[], KdfParameters] | None = None
) -> int:
    """Run one command line and return its exit code.

    `open_window` takes a store (None: the usual one) and whether the sample is wanted; `parameters` says how hard the
    passphrases of new stores are to guess, which is calibrated unless given.
    """
    language = _language()
    try:
        arguments = parse(argv, language)
    except SystemExit as end:
        return int(end.code or 0)
    if arguments.command == WINDOW:
        return _show_window(open_window, arguments.store, arguments.sample, language)
    try:
        with _ended_in_order():
            # The store and its libraries take half a second to come, which the window should not wait for.
            from desktop_crm.cli.running import run_command

            return run_command(arguments, language, parameters)
    except KeyboardInterrupt:
        return _refused(Stopped(), language)


@contextmanager
def _ended_in_order() -> Iterator[None]:
    """Let `kill` end a command as Ctrl+C does, with nothing of it left behind."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _show_window(open_window: OpenWindow, store: Path | None, sample: bool, language: Language) -> int:
    try:
        return open_window(store, sample)
    except NoDisplay as error:
        return _refused(error, language)


def _refused(error: CrmError, language: Language) -> int:
    print(say_error(error, language), file=sys.stderr)
    return error.exit_code


def _language() -> Language:
    """Return the language of the settings; the system's where they cannot be read."""
    try:
        return Language(SettingsFile(settings_file()).values.spoken_language)
    except CrmError:
        return Language(system_language())
