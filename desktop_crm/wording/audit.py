"""An audit in sentences: what is sealed, where was looked, what was found, and what nobody promises."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

from desktop_crm.domain.document import Document, Section
from desktop_crm.store.audit_result import Audit, CanaryFacts, Cell, Hit, KeyFacts, PlaceFacts, SlotFacts
from desktop_crm.wording import audit_words as words
from desktop_crm.wording.fields import say_field
from desktop_crm.wording.findings import say_finding, say_table
from desktop_crm.wording.languages import Language, Words

_MOST_HITS = 12
_BYTES_SHOWN = 12
_DAY_MS = 86_400_000


def say_audit(audit: Audit, language: Language) -> Document:
    """Return an audit as a document in this language."""
    return _Speaker(audit, language).document()


class _Speaker:
    def __init__(self, audit: Audit, language: Language) -> None:
        self._audit = audit
        self._language = language

    def document(self) -> Document:
        audit = self._audit
        facts = self._say(
            words.FACTS, day=_instant(audit.at), version=audit.version, store=audit.seals.store_id
        )
        sections = (
            self._sealed(),
            self._keys(),
            self._places(),
            self._found(),
            *self._canary(),
            self._network(),
            self._record(),
            Section(title=self._say(words.NOT_PROMISED_TITLE), text=self._each(words.NOT_PROMISED)),
        )
        return Document(
            title=self._say(words.TITLE),
            facts=(facts,),
            verdict=self._say(words.CLEAN if audit.clean else words.NOT_CLEAN),
            good=audit.clean,
            sections=sections,
        )

    def _say(self, sentence: Words, **facts: str | int) -> str:
        return sentence.say(self._language, **facts)

    def _each(self, sentences: tuple[Words, ...]) -> tuple[str, ...]:
        return tuple(map(self._say, sentences))

    def _sealed(self) -> Section:
        seals = self._audit.seals
        filled: Counter[str] = Counter()
        for column in seals.columns:
            filled[column.table] += column.filled
        told = [self._say(words.SEALED, count=f"{seals.filled:,}", fields=_filled_columns(self._audit))]
        if seals.unsealed:
            told.append(self._say(words.UNSEALED, count=seals.unsealed))
        if seals.filled:
            told.append(self._say(words.RANDOMNESS, bits=f"{seals.randomness:.3f}"))
        told.append(self._say(words.VISIBLE))
        rows = tuple((say_table(table, self._language), f"{n:,}") for table, n in filled.most_common() if n)
        return Section(title=self._say(words.SEALED_TITLE), text=tuple(told), rows=rows)

    def _keys(self) -> Section:
        seals = self._audit.seals
        rows = [self._key(key) for key in seals.keys] + [self._slot(slot) for slot in seals.slots]
        return Section(title=self._say(words.KEYS_TITLE), text=self._each((words.KEYS,)), rows=tuple(rows))

    def _key(self, key: KeyFacts) -> tuple[str, ...]:
        name = self._say(words.KEY if key.primary else words.OLD_KEY, id=key.key_id)
        values = self._say(words.SEALS_VALUES, count=f"{key.values:,}")
        if not key.since:
            return name, values
        days = max(0, self._audit.at - key.since) // _DAY_MS
        return name, values, self._say(words.SINCE, day=_instant(key.since)[:10], days=days)

    def _slot(self, slot: SlotFacts) -> tuple[str, ...]:
        name = self._say(words.SLOTS[slot.kind])
        if slot.kdf is None:
            return name, self._say(words.NO_KDF)
        kdf = slot.kdf
        facts = self._say(words.KDF, mib=kdf.memory_kib // 1024, passes=kdf.passes, lanes=kdf.lanes)
        return name, facts

    def _places(self) -> Section:
        scan, pages = self._audit.scan, self._audit.pages
        told = (
            self._say(words.SEARCHED, values=scan.values, patterns=f"{scan.patterns:,}"),
            self._control(scan.planted, scan.found),
            self._say(
                words.FREE_PAGES, count=f"{pages.count:,}", empty=f"{pages.empty:,}", readable=pages.readable
            ),
        )
        rows = tuple(self._place(place) for place in scan.places)
        return Section(title=self._say(words.PLACES_TITLE), text=told, rows=rows)

    def _control(self, planted: int, found: int) -> str:
        sentence = words.CONTROL if found == planted else words.CONTROL_FAILED
        return self._say(sentence, planted=f"{planted:,}", found=f"{found:,}")

    def _place(self, place: PlaceFacts) -> tuple[str, ...]:
        if not place.files + place.unread:
            return self._say(words.PLACES[place.kind]), self._say(words.NO_FILES), ""
        hits = self._say(words.HITS, count=place.hits) if place.hits else self._say(words.NO_HITS)
        if place.unread:
            hits = f"{hits} · {self._say(words.UNREAD, count=place.unread)}"
        files = self._say(words.FILES, count=f"{place.files:,}", size=_size(place.size))
        return self._say(words.PLACES[place.kind]), files, hits

    def _found(self) -> Section:
        audit = self._audit
        told = [*self._hits(audit.scan.hits)] or [self._say(words.NOTHING_FOUND)]
        if audit.findings:
            told += [
                say_finding(one.kind, one.table, one.row_id, self._language)
                for one in audit.findings[:_MOST_HITS]
            ]
        else:
            told.append(self._say(words.SEALS_HOLD))
        return Section(title=self._say(words.FOUND_TITLE), text=tuple(told))

    def _hits(self, hits: tuple[Hit, ...]) -> Iterator[str]:
        for hit in hits[:_MOST_HITS]:
            yield self._say(
                words.HIT, file=str(hit.path), place=f"{hit.offset:,}", form=hit.form, source=hit.source
            )

    def _canary(self) -> Iterator[Section]:
        if canary := self._audit.canary:
            yield Section(
                title=self._say(words.CANARY_TITLE),
                text=tuple(self._canary_text(canary)),
                rows=tuple(self._place(place) for place in canary.scan.places),
            )

    def _canary_text(self, canary: CanaryFacts) -> Iterator[str]:
        steps = self._say(words.COMMA).join(self._say(words.STEPS[step]) for step in canary.steps)
        yield self._say(words.CANARY, values=f"{canary.values:,}", columns=canary.columns, steps=steps)
        yield self._say(words.CANARY_SEARCHED, patterns=f"{canary.scan.patterns:,}")
        yield self._control(canary.scan.planted, canary.scan.found)
        if canary.copies_after >= 0:
            before, after = f"{canary.copies_before:,}", f"{canary.copies_after:,}"
            yield self._say(words.MEMORY, before=before, after=after)
        yield from self._hits(canary.scan.hits)
        for one in canary.findings[:_MOST_HITS]:
            yield say_finding(one.kind, one.table, one.row_id, self._language)

    def _network(self) -> Section:
        facts = self._audit.network
        told = []
        if facts.bundled:
            told.append(self._say(words.CARRIES if facts.carried else words.CARRIES_NONE))
        else:
            told.append(self._say(words.FROM_SOURCE))
        told += [", ".join(facts.carried)] if facts.carried else []
        told.append(
            self._say(words.LOADED, names=", ".join(facts.loaded))
            if facts.loaded
            else self._say(words.NOT_LOADED)
        )
        if facts.opened >= 0:
            told.append(self._say(words.OPENED, count=facts.opened))
        if facts.open_now >= 0:
            told.append(self._say(words.OPEN_NOW, count=facts.open_now))
        return Section(title=self._say(words.NETWORK_TITLE), text=tuple(told))

    def _record(self) -> Section:
        rows = tuple(self._cell(cell) for cell in self._audit.record)
        return Section(
            title=self._say(words.RECORD_TITLE), text=self._each((words.RECORD,)), rows=rows, code=True
        )

    def _cell(self, cell: Cell) -> tuple[str, ...]:
        # What a column is called in the file is its name for people, but of a contact point and a conversation.
        field = {"value": "contact", "occupation": "job_title"}.get(cell.column, cell.column)
        return say_field(field, self._language), cell.text, cell.stored[:_BYTES_SHOWN].hex(" ") + " …"


def _filled_columns(audit: Audit) -> int:
    return sum(1 for column in audit.seals.columns if column.filled)


def _size(size: int) -> str:
    """Return bytes in a unit that reads well: 812 kB, 3.1 MB."""
    return f"{size / 1e6:,.1f} MB" if size >= 1_000_000 else f"{-(-size // 1000):,} kB"


def _instant(instant_ms: int) -> str:
    return datetime.fromtimestamp(instant_ms / 1000, UTC).strftime("%Y-%m-%d %H:%M")
