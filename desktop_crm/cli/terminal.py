"""The terminal a command speaks to: answers, notes, progress, and the passphrase."""

from __future__ import annotations

import getpass
import json
import sys
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop_crm.domain.errors import BadInput
from desktop_crm.system.files import as_crm_error
from desktop_crm.vault.kdf import KdfParameters, calibrate
from desktop_crm.vault.passphrase import require_strength
from desktop_crm.wording import terminal as words
from desktop_crm.wording.languages import Language, Words

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

_LONGEST_PASSPHRASE = 10_000
# What ends a line or moves the cursor.
_STEERING = ("Cc", "Zl", "Zp")
# The invisible marks that turn the direction of what follows (Unicode's Bidi_Control); letters have one of their own.
_DIRECTIONS = dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Terminal:
    """How one command was asked to speak.

    With `as_json` standard output takes one document and nothing else. `parameters` says how hard the passphrase of a
    new store is to guess.
    """

    language: Language
    as_json: bool = False
    passphrase_file: str | None = None
    parameters: Callable[[], KdfParameters] = calibrate

    def answer(self, document: Json, lines: Iterable[str]) -> None:
        """Print what was asked for: `document` for programs, or else `lines` for people."""
        if self.as_json:
            print(json.dumps(document, ensure_ascii=False, indent=2))
        else:
            for line in lines:
                print(_plain(line))
        sys.stdout.flush()

    def say(self, sentence: Words, **facts: str | int) -> str:
        """Return a sentence in the language of this terminal."""
        return sentence.say(self.language, **facts)

    def note(self, text: str) -> None:
        """Print something beside the answer."""
        print(_plain(text), file=sys.stderr, flush=True)

    def progress(self, done: int, total: int) -> None:
        """Show how far a long command is, where somebody watches."""
        if sys.stderr.isatty():
            print(f"\r{done:,} / {total:,}", end="\n" if done >= total else "", file=sys.stderr, flush=True)

    def may_ask(self) -> bool:
        """Tell whether a passphrase was given, or somebody can be asked for it."""
        return self.passphrase_file is not None or sys.stdin.isatty()

    def passphrase(self) -> str:
        """Return the passphrase of a store that is there. Raise CannotRead, or BadInput where nobody can be asked."""
        if self.passphrase_file is not None:
            return _first_line(self.passphrase_file)
        return self._asked(words.PASSPHRASE)

    def new_passphrase(self) -> str:
        """Return a passphrase for a new store, typed twice. Raise as `passphrase` does, and BadInput for a weak one."""
        passphrase = self.passphrase()
        require_strength(passphrase)
        if self.passphrase_file is None and self._asked(words.PASSPHRASE_AGAIN) != passphrase:
            self.note(self.say(words.PASSPHRASES_DIFFER))
            return self.new_passphrase()
        return passphrase

    def _asked(self, prompt: Words) -> str:
        if not sys.stdin.isatty():
            raise BadInput(field="passphrase", problem="not_given")
        return getpass.getpass(self.say(prompt), stream=sys.stderr)


def _first_line(source: str) -> str:
    try:
        if source == "-":
            return _decoded(sys.stdin.buffer)
        with Path(source).open("rb") as file:
            return _decoded(file)
    except OSError as error:
        raise as_crm_error(error, source, writing=False) from error


def _decoded(file: BinaryIO) -> str:
    line = file.readline(_LONGEST_PASSPHRASE)
    try:
        return line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        # Typed at a keyboard it would be another text: nobody could open the store with it elsewhere.
        raise BadInput(field="passphrase", problem="not_utf8") from None


def _plain(text: str) -> str:
    """Return a text without what would steer the terminal or turn its line round: names come from files of others."""
    kept = text.translate(_DIRECTIONS)
    return "".join(c if c in "\n\t" or unicodedata.category(c) not in _STEERING else " " for c in kept)
