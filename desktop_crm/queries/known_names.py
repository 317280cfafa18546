"""Names that an import knows, and which of them another name most likely misspells, as GTXPro does GTX Pro."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz

from desktop_crm.domain.folding import fold
from desktop_crm.queries.rehearsal import Decision

SalesDecisions = Mapping[str, Decision]
"""What the user says of names that resemble known ones, by folded name: MERGE takes them for the known one."""

# Only names that begin alike are compared: an import must not compare every name with every other.
_HEAD = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """A name of a row that is not known, and what it most likely means; a deal may mean nothing known."""

    name: str
    known: str
    is_deal: bool = False


class KnownNames:
    """The names of the store and those of the rows so far. `least` is how alike two must be, of 100."""

    def __init__(self, names: Iterable[str], decisions: SalesDecisions, least: int) -> None:
        self._decisions = decisions
        self._least = least
        self._known: set[str] = set()
        self._new: dict[str, str] = {}
        self._by_letters: dict[str, str] = {}
        self._alike: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        self._likely: dict[str, str] = {}
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        """Make a name known."""
        folded = fold(name)
        letters = _letters(folded)
        if folded and folded not in self._known:
            self._known.add(folded)
            self._by_letters.setdefault(letters, name)
            self._alike[letters[:_HEAD]].append((letters, name))

    def __contains__(self, name: str) -> bool:
        return fold(name) in self._known

    def settle(self, name: str) -> tuple[str, str]:
        """Return the name that is meant, and the known one that it resembles while nobody has decided."""
        folded = fold(name)
        if not folded:
            return name, ""
        if folded not in self._likely:
            self._likely[folded] = "" if folded in self._known else self._resembling(folded, name)
            if folded not in self._known:
                self._new[folded] = name
            self.add(name)
        likely = self._likely[folded]
        if likely and self._decisions.get(folded) is Decision.MERGE:
            return likely, ""
        return name, likely

    def take_new(self, name: str) -> str:
        """Return a name that rows brought, "" for another and from the second time on: it is made once."""
        return self._new.pop(fold(name), "")

    def _resembling(self, folded: str, name: str) -> str:
        letters = _letters(folded)
        if letters in self._by_letters:
            return self._by_letters[letters]
        scored = ((fuzz.ratio(letters, other), known) for other, known in self._alike[letters[:_HEAD]])
        # Two numbers that differ are two products, however alike the rest is.
        score, best = max(scored, default=(0.0, ""))
        return best if score >= self._least and _digits(best) == _digits(name) else ""


def _letters(folded: str) -> str:
    return "".join(letter for letter in folded if letter.isalnum())


def _digits(name: str) -> Counter[str]:
    return Counter(letter for letter in name if letter.isdigit())
