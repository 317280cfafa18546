"""A section whose fields are rows of the store: they come and go, keep what is typed, and one more may be added."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from desktop_crm.gui.code_words import name_of
from desktop_crm.gui.editors.drafts import Texts
from desktop_crm.gui.editors.record_field import take_up, unsaved_text
from desktop_crm.gui.editors.saving import RecordSaver
from desktop_crm.gui.editors.section import Section

K = TypeVar("K", bound=StrEnum)
F = TypeVar("F", bound="RowField")


class RowField(Protocol):
    """What a field of such a section is, beside an InlineEdit."""

    kind: Any

    def rested(self) -> Any:
        """Return the field without what is being typed in it, ready for another row."""

    def row_id(self) -> int | None:
        """Return the id of its row, None while it is being added."""


class RowsSection(Section, Generic[K, F]):
    """Fields keep their place and what is typed in them while the record is read anew.

    `draft` names the section's rows in a draft. Subclasses make a field in `_make`.
    """

    draft = ""

    def __init__(self, kinds: type[K], parent: QWidget | None = None) -> None:
        super().__init__(self._choose_kind, parent)
        self._kinds = kinds
        self._saver: RecordSaver | None = None
        self._fields: dict[int, F] = {}
        self._spare: list[F] = []
        self._new: F | None = None

    def attach(self, saver: RecordSaver) -> None:
        """Save through this from now on."""
        self._saver = saver

    def forget(self) -> None:
        """Drop a field that was being added, as another record is shown."""
        self._drop_new()

    def add(self, kind: K) -> None:
        """Open an empty field of a kind."""
        self._drop_new()
        made: Any = self._make(kind)
        self._new = made
        self._lay_out()
        made.start_editing()

    def unsaved(self) -> Texts:
        """Return what is being typed, by field."""
        texts = {self._key(field): unsaved_text(field) for field in self._shown()}
        return {key: text for key, text in texts.items() if text is not None}

    def take_up(self, key: str, text: str) -> None:
        """Open the field of a draft with its text."""
        what, _, name = key.partition(":")
        field: Any = None
        if what == self.draft:
            field = self._fields.get(int(name))
        else:
            self.add(self._kinds(name))
            field = self._new
        if field is not None:
            take_up(field, text)

    def _make(self, kind: K) -> F:
        raise NotImplementedError

    def _settle(self, kinds: Mapping[int, K]) -> dict[int, F]:
        """Return a field for each row by its id; those that another record has left are used again."""
        gone = self._fields.keys() - kinds.keys()
        self._spare += [self._fields.pop(one).rested() for one in gone]
        self._fields = {one: self._fields.get(one) or self._field(kind) for one, kind in kinds.items()}
        return self._fields

    def _field(self, kind: K) -> F:
        # Making a field takes longest of all that showing a record takes.
        place = next((n for n, field in enumerate(self._spare) if field.kind is kind), None)
        if place is None:
            return self._make(kind)
        spare: F = self._spare.pop(place).rested()
        return spare

    def _shown(self) -> list[Any]:
        return [*self._fields.values(), *filter(None, [self._new])]

    def _key(self, field: F) -> str:
        """Return the name of a field in a draft."""
        row_id = field.row_id()
        return f"new_{self.draft}:{field.kind}" if row_id is None else f"{self.draft}:{row_id}"

    def _choose_kind(self) -> None:
        self.offer({kind: name_of(kind) for kind in self._kinds}, self.add)

    def _drop_new(self) -> None:
        dropped: Any = self._new
        if dropped is not None:
            self._new = None
            self._lay_out()
            dropped.deleteLater()

    def _lay_out(self) -> None:
        added: Any = self._new
        if added is not None and not added.editing() and added.line.text():
            # What was added has come back from the store as a field of its own.
            self._new = None
            added.deleteLater()
        self.show_fields(self._shown())
