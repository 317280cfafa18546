"""What can be typed after `desktop-crm`: commands, their arguments and help."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from desktop_crm import __version__
from desktop_crm.domain.calendar_records import Detail
from desktop_crm.wording import terminal as words
from desktop_crm.wording.languages import Language

WINDOW = "window"
EXPORTS = (
    "customers", "products", "deals", "quotes", "contracts", "orders", "deliveries", "invoices", "payments",
    "follow-ups",
)  # fmt: skip
"""What `export` can write; customers, unless something else is asked for."""
SHEETS = ("invoices", "payments", "owed")
"""What `accounts` can write into a CSV file."""


def parse(argv: Sequence[str], language: Language) -> Namespace:
    """Return the arguments, with `command` among them; without one it is WINDOW.

    Raise SystemExit: 0 after help and version, 2 after a usage error was told.
    """
    # STORE alone opens the window, so a line without a command and without a call for help is one for the window.
    known = {*words.COMMANDS, "-h", "--help", "--version"}
    line = list(argv) if known.intersection(argv) else [WINDOW, *argv]
    return _parser(language).parse_args(line, Namespace(as_json=False, passphrase_file=None))


def _parser(language: Language) -> ArgumentParser:
    about = words.ABOUT.say(language)
    parser = ArgumentParser(prog="desktop-crm", description=about, add_help=False, allow_abbrev=False)
    _add_options(parser, language)
    version = words.HELP_OF_VERSION.say(language)
    parser.add_argument("--version", action="version", version=f"desktop-crm {__version__}", help=version)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, sentence in words.COMMANDS.items():
        said = sentence.say(language)
        command = commands.add_parser(name, help=said, description=said, add_help=False, allow_abbrev=False)
        _add_options(command, language)
        for typed, how in _ARGUMENTS[name].items():
            code = typed.lstrip("-").replace("-", "_")
            command.add_argument(typed, help=words.ARGUMENTS[code].say(language), **_with_metavar(typed, how))
    return parser


def _add_options(parser: ArgumentParser, language: Language) -> None:
    """Add what may stand before the command as well as after it."""
    parser.add_argument("-h", "--help", action="help", help=words.HELP_OF_HELP.say(language))
    parser.add_argument(
        "--json", dest="as_json", action="store_true", default=SUPPRESS, help=words.HELP_OF_JSON.say(language)
    )
    parser.add_argument(
        "--passphrase-file",
        metavar="PATH",
        default=SUPPRESS,
        help=words.HELP_OF_PASSPHRASE_FILE.say(language),
    )


def _with_metavar(typed: str, how: dict[str, Any]) -> dict[str, Any]:
    return how if typed.startswith("-") else {"metavar": typed.upper(), **how}


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ArgumentTypeError(f"{number} < 1")
    return number


def _id(text: str) -> int:
    number = int(text)
    if number >> 63:
        raise ArgumentTypeError(f"{number} > 2^63 - 1")
    return number


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _month(text: str) -> date:
    return date.fromisoformat(f"{text}-01")


def _instead(text: str) -> tuple[str, str]:
    name, is_there, known = text.partition("=")
    if not (name.strip() and is_there and known.strip()):
        raise ValueError(text)
    return name.strip(), known.strip()


# argparse names these where a value does not fit: "invalid number value".
_count.__name__, _id.__name__, _day.__name__, _month.__name__ = "number", "id", "date", "month"
_instead.__name__ = "NAME=KNOWN"

_STORE: dict[str, dict[str, Any]] = {"store": {"type": Path}}
_OPTIONAL_STORE: dict[str, dict[str, Any]] = {"store": {"type": Path, "nargs": "?"}}
_FOLDER: dict[str, dict[str, Any]] = {"dir": {"type": Path, "nargs": "?"}}
_ARGUMENTS: dict[str, dict[str, dict[str, Any]]] = {
    WINDOW: {**_OPTIONAL_STORE, "--sample": {"action": "store_true"}},
    "new": _STORE,
    "sample": {
        **_STORE,
        "--customers": {"type": int, "required": True, "metavar": "N"},
        "--seed": {"type": int, "required": True, "metavar": "S"},
        "--until": {"type": _day, "metavar": "DATE"},
        "--interactions": {"type": int, "metavar": "M"},
        "--purchases": {"type": int, "metavar": "P"},
    },
    "import": {
        **_STORE,
        "files": {"type": Path, "nargs": "+", "metavar": "FILE"},
        "--dry-run": {"action": "store_true"},
        "--use": {"type": _instead, "action": "append", "default": [], "metavar": "NAME=KNOWN"},
        "--report": {"type": Path, "metavar": "R.xlsx"},
    },
    "find": {**_STORE, "query": {}, "--limit": {"type": _count, "default": 50, "metavar": "N"}},
    "quick": {
        **_STORE,
        "line": {"metavar": "TEXT"},
        "--dry-run": {"action": "store_true"},
        "--customer": {"type": _id, "metavar": "ID"},
        "--new": {"action": "store_true"},
    },
    "show": {**_STORE, "id": {"type": _id}},
    "today": _STORE,
    "deals": {**_STORE, "--out": {"type": Path, "metavar": "FILE"}},
    "forecast": _STORE,
    "calendar": {
        **_STORE,
        "--out": {"type": Path, "required": True, "metavar": "X.ics"},
        "--detail": {"choices": [str(one) for one in Detail], "default": str(Detail.FULL)},
        "--all": {"action": "store_true"},
        "--tasks": {"action": "store_true"},
    },
    "report": {
        **_STORE,
        "about": {"choices": ["month", "effort", "commission"]},
        "--month": {"type": _month, "metavar": "YYYY-MM"},
        "--language": {"choices": ["en", "zh"]},
        "--no-names": {"action": "store_true"},
        "--out": {"type": Path, "required": True, "metavar": "R.pdf"},
    },
    "export": {
        **_STORE,
        "out": {"type": Path},
        "--what": {"choices": EXPORTS, "default": EXPORTS[0]},
    },
    "accounts": {
        **_STORE,
        "out": {"type": Path},
        "--since": {"type": _day, "metavar": "DATE"},
        "--until": {"type": _day, "metavar": "DATE"},
        "--sheet": {"choices": SHEETS, "default": SHEETS[0]},
    },
    "history": {
        **_STORE,
        "id": {"type": _id, "nargs": "?"},
        "--limit": {"type": _count, "default": 500, "metavar": "N"},
    },
    "undo": _STORE,
    "redo": _STORE,
    "doctor": {**_OPTIONAL_STORE, "--bundle": {"type": Path, "metavar": "OUT.zip"}},
    "backup": {**_STORE, **_FOLDER},
    "renew-key": {**_STORE, **_FOLDER},
    "backups": {**_STORE, **_FOLDER, "--drill": {"action": "store_true"}},
    "restore": {
        "backup": {"type": Path},
        **_STORE,
        "--record": {"type": _id, "metavar": "ID"},
        "--field": {"metavar": "NAME"},
    },
    "drill": {"backup": {"type": Path}, "--keys-follow": {"action": "store_true"}},
    "erase": {
        **_STORE,
        "id": {"type": _id},
        "--yes": {"action": "store_true", "required": True},
        "--certificate": {"type": Path, "metavar": "C.pdf"},
        "--with-name": {"action": "store_true"},
        **_FOLDER,
    },
    "audit": {
        **_STORE,
        "--canary": {"action": "store_true"},
        "--story": {"choices": ["live", "open", "wait"], "metavar": "PART"},
        "--show": {"type": _id, "metavar": "ID"},
        "--report": {"type": Path, "metavar": "R.pdf"},
        **_FOLDER,
    },
    "check": {**_STORE, "--quick": {"action": "store_true"}},
    "repair": {
        **_STORE,
        "new_store": {"type": Path, "metavar": "OUT"},
        "--backup": {"type": Path, "metavar": "FILE"},
    },
}
