"""Which commands fit what is typed into the palette: by any part of their names, by their words, by pinyin."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from desktop_crm.domain.folding import fold
from desktop_crm.domain.pinyin import readings
from desktop_crm.gui.commands import Command, command_text

# A letter or two begin too many words to be nearly meant.
_NEAR_FROM = 3


def fitting(commands: Iterable[Command], typed: str) -> list[Command]:
    """Return the commands whose names hold all words typed: the very name first, then what begins with the text."""
    whole, words = fold(typed).strip(), fold(typed).split()
    found = [one for one in commands if all(any(word in form for form in _forms(one)) for word in words)]
    return sorted(found, key=lambda one: (whole not in _forms(one), not _begins(one, whole)))


def nearly_fitting(commands: Iterable[Command], typed: str) -> list[Command]:
    """Return the commands with a word that begins as one of those typed, the most alike first."""
    words = [word for word in fold(typed).split() if len(word) >= _NEAR_FROM or not word.isascii()]
    counts = {one.id: sum(_has_word(one, word) for word in words) for one in commands}
    near = [one for one in commands if counts[one.id]]
    return sorted(near, key=lambda one: -counts[one.id])


def begins(command: Command, typed: str) -> bool:
    """Tell whether a command's name, or its pinyin, begins as was typed."""
    return _begins(command, fold(typed).strip())


def _begins(command: Command, folded: str) -> bool:
    return any(form.startswith(folded) for form in _forms(command))


def _has_word(command: Command, word: str) -> bool:
    if not word.isascii():
        return word in _spelt(command_text(command))[0]
    return any(part.startswith(word) for form in _forms(command) for part in form.split())


def _forms(command: Command) -> tuple[str, ...]:
    return _spelt(command_text(command))


@lru_cache(maxsize=512)
def _spelt(name: str) -> tuple[str, ...]:
    """Return how a name may be typed: as it is said, and in Latin letters where it is Chinese."""
    plain = name.rstrip("…")
    return fold(plain), *readings(plain)
