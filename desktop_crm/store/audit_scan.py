"""Searching files for values in every form, and trying that search on a copy, where it must find what it planted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from desktop_crm.domain.errors import Stopped
from desktop_crm.domain.plain_forms import plain_forms
from desktop_crm.store.audit_result import Hit, PlaceFacts, PlaceKind, ScanFacts
from desktop_crm.system.byte_search import ByteSearch

_MOST_TOLD: Final = 100
# Of the file, so much makes the copy in which the search is tried.
_COPY: Final = 4 << 20
Opener = Callable[[], AbstractContextManager[BinaryIO | None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A file to look through. `open` gives it for reading, or None where it is gone."""

    kind: PlaceKind
    path: Path
    size: int
    open: Opener


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """Who follows a search: hears how many bytes of how many are done, and may stop it."""

    report: Callable[[int, int], None] = lambda _done, _total: None
    stop: Callable[[], bool] = lambda: False


@dataclass(frozen=True, slots=True)
class Patterns:
    """The forms of values, each with the column that its value is from."""

    values: int
    forms: tuple[tuple[str, str, bytes], ...]

    @classmethod
    def of(cls, values: Iterable[tuple[str, str]]) -> Patterns:
        """Return all forms of values given as (column, text), each once."""
        known: dict[bytes, tuple[str, str, bytes]] = {}
        texts = list(dict.fromkeys(values))
        for column, text in texts:
            for name, form in plain_forms(text).items():
                known.setdefault(form, (column, name, form))
        return cls(len(texts), tuple(known.values()))

    @property
    def search(self) -> ByteSearch:
        """What finds them; a hit's number is the place of the form in `forms`."""
        return ByteSearch([form for *_, form in self.forms])


@dataclass(slots=True)
class _Count:
    kind: PlaceKind
    files: int = 0
    size: int = 0
    hits: int = 0
    unread: int = 0

    def facts(self) -> PlaceFacts:
        return PlaceFacts(
            kind=self.kind, files=self.files, size=self.size, hits=self.hits, unread=self.unread
        )


@dataclass(slots=True)
class _Scan:
    patterns: Patterns
    watch: Watch
    total: int
    done: int = 0
    counts: dict[PlaceKind, _Count] = field(default_factory=dict)
    hits: list[Hit] = field(default_factory=list)

    def look(self, targets: Iterable[Target]) -> None:
        search = self.patterns.search
        for target in targets:
            count = self.counts.setdefault(target.kind, _Count(target.kind))
            try:
                with target.open() as file:
                    if file is not None:
                        count.files += 1
                        self._through(target, count, search.in_file(file, self._seen(count)))
            except OSError:
                # One that went away meanwhile, or belongs to somebody else.
                count.unread += 1

    def _through(self, target: Target, count: _Count, found: Iterator[tuple[int, int]]) -> None:
        for offset, number in found:
            count.hits += 1
            if len(self.hits) < _MOST_TOLD:
                column, form, _ = self.patterns.forms[number]
                self.hits.append(
                    Hit(kind=target.kind, path=target.path, offset=offset, form=form, source=column)
                )

    def _seen(self, count: _Count) -> Callable[[int], None]:
        def seen(size: int) -> None:
            count.size += size
            self.done += size
            self.watch.report(min(self.done, self.total), self.total)
            if self.watch.stop():
                raise Stopped

        return seen


def scan(
    patterns: Patterns, targets: Sequence[Target], watch: Watch, kinds: Iterable[PlaceKind] = ()
) -> ScanFacts:
    """Search all targets, then plant every pattern in a copy of the first and search that. Raise Stopped.

    Places of `kinds` are told of even where nothing is there.
    """
    work = _Scan(patterns, watch, sum(target.size for target in targets))
    work.counts |= {kind: _Count(kind) for kind in kinds}
    work.look(targets)
    planted = found = 0
    if targets:
        with targets[0].open() as file:
            planted, found = control(patterns, file.read(_COPY) if file else b"")
    return ScanFacts(
        values=patterns.values,
        patterns=len(patterns.forms),
        places=tuple(count.facts() for count in work.counts.values()),
        hits=tuple(work.hits),
        planted=planted,
        found=found,
    )


def control(patterns: Patterns, copy: bytes) -> tuple[int, int]:
    """Plant every pattern in a copy, which never leaves the memory; return how many, and how many are found there."""
    part = max(1, len(copy) // max(1, len(patterns.forms)))
    blocks: list[bytes] = []
    places: dict[int, int] = {}
    length = 0
    for number, (*_, form) in enumerate(patterns.forms):
        for block in (copy[number * part : (number + 1) * part], form):
            blocks.append(block)
            length += len(block)
        places[number] = length - len(form)
    hits = Counter(patterns.search.in_blocks(blocks))
    return len(places), sum((offset, number) in hits for number, offset in places.items())
