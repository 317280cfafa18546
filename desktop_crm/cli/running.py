"""The commands, and what becomes of their errors; `cli.main` loads this only when there is one to run."""

from __future__ import annotations

import logging
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from desktop_crm.cli import (
    accounting,
    auditing,
    backing_up,
    calendar_file,
    checking,
    creating,
    doctor,
    erasing,
    exporting,
    importing,
    planning,
    quick_entry,
    reading,
    renewing,
    repairing,
    replaying,
    reporting,
    restoring,
    selling,
)
from desktop_crm.cli.terminal import Terminal
from desktop_crm.domain.errors import CrmError
from desktop_crm.system.files import as_crm_error
from desktop_crm.system.logs import start_logging
from desktop_crm.system.paths import log_file
from desktop_crm.vault.kdf import KdfParameters, calibrate
from desktop_crm.wording import terminal as words
from desktop_crm.wording.errors import say_error
from desktop_crm.wording.languages import Language

BUG = 70

log = logging.getLogger(__name__)

_COMMANDS: dict[str, Callable[[Terminal, Namespace], int]] = {
    "new": creating.new,
    "sample": creating.sample,
    "import": importing.import_files,
    "find": reading.find,
    "quick": quick_entry.quick,
    "show": reading.show,
    "today": planning.today,
    "deals": selling.deals,
    "forecast": selling.forecast,
    "calendar": calendar_file.calendar,
    "report": reporting.report,
    "export": exporting.export,
    "accounts": accounting.accounts,
    "history": reading.history,
    "undo": replaying.undo,
    "redo": replaying.redo,
    "doctor": doctor.doctor,
    "erase": erasing.erase,
    "backup": backing_up.backup,
    "backups": backing_up.backups,
    "renew-key": renewing.renew_key,
    "restore": restoring.restore,
    "drill": backing_up.drill,
    "audit": auditing.audit_store,
    "check": checking.check,
    "repair": repairing.repair,
}


def run_command(
    arguments: Namespace, language: Language, parameters: Callable[[], KdfParameters] | None = None
) -> int:
    """Run the command of `arguments` and return its exit code; `parameters` are calibrated unless given."""
    terminal = Terminal(
        language=language,
        as_json=arguments.as_json,
        passphrase_file=arguments.passphrase_file,
        parameters=parameters or calibrate,
    )
    with _logged(language):
        return _run(terminal, arguments)


def _run(terminal: Terminal, arguments: Namespace) -> int:
    try:
        return _COMMANDS[arguments.command](terminal, arguments)
    except CrmError as error:
        return _refused(terminal, error)
    except BrokenPipeError:
        # Whoever reads the output has seen enough, such as `head`.
        return 0
    except OSError as error:
        # Standard output on a full disk: the rest comes as a CrmError already.
        return _refused(terminal, as_crm_error(error, error.filename or "-", writing=True))
    except Exception:
        log.exception("a command ended in an error that nobody foresaw")
        terminal.note(terminal.say(words.BUG))
        return BUG


def _refused(terminal: Terminal, error: CrmError) -> int:
    terminal.note(say_error(error, terminal.language))
    return error.exit_code


@contextmanager
def _logged(language: Language) -> Iterator[None]:
    """Write the log while a command runs; one that cannot be written keeps nobody from their customers."""
    root = logging.getLogger()
    level, handler = root.level, None
    try:
        handler = start_logging(log_file())
    except CrmError as error:
        print(say_error(error, language), file=sys.stderr)
    try:
        yield
    finally:
        root.setLevel(level)
        if handler is not None:
            root.removeHandler(handler)
            handler.close()
