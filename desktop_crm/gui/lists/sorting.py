"""What the list of customers is sorted and grouped by, and the form in which views and settings keep it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from desktop_crm.gui.lists.columns import COLUMNS, GROUPED_BY, LATEST_FIRST, Column, heading
from desktop_crm.queries.listing import SortKey

_MOST_KEYS = 4
_STROKES = "~"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorting:
    """A column and its direction, further ones for those alike in it, and the column whose groups come before all.

    Chinese stands by pinyin, or by strokes. Kept as codes, `-` before what is descending, `~` at the end where strokes
    count: `stage/-last_contact,name~`.
    """

    column: Column = Column.LAST_CONTACT
    descending: bool = True
    then: tuple[tuple[Column, bool], ...] = ()
    group: Column | None = None
    by_strokes: bool = False

    @property
    def keys(self) -> tuple[tuple[Column, bool], ...]:
        """Return the columns and whether each is descending, the most important first."""
        return ((self.column, self.descending), *self.then)

    @property
    def then_by(self) -> tuple[SortKey, ...]:
        """Return the further keys as the search memory knows them."""
        return tuple(SortKey(order=column, descending=descending) for column, descending in self.then)

    @property
    def code(self) -> str:
        """Return the form that is kept."""
        keys = ",".join(f"-{column}" if descending else str(column) for column, descending in self.keys)
        strokes = _STROKES if self.by_strokes else ""
        return f"{self.group}/{keys}{strokes}" if self.group else f"{keys}{strokes}"

    @classmethod
    def read(cls, code: str) -> Sorting:
        """Read what was kept; anything else is the latest contact first."""
        group, _, keys = code.removesuffix(_STROKES).rpartition("/")
        names = [(key.removeprefix("-"), key.startswith("-")) for key in keys.split(",")]
        known = [(Column(name), descending) for name, descending in names if name in COLUMNS]
        (column, descending), *then = known or [(Column.LAST_CONTACT, True)]
        kept_group = Column(group) if group in GROUPED_BY else None
        return cls(
            column=column,
            descending=descending,
            then=tuple(then[: _MOST_KEYS - 1]),
            group=kept_group,
            by_strokes=code.endswith(_STROKES),
        )

    @classmethod
    def by(cls, column: Column, before: Sorting | None = None) -> Sorting:
        """Return the order that a click on a column means: its natural one, the second time the other one."""
        if before is not None and before.column is column:
            return cls(column=column, descending=not before.descending)
        return cls(column=column, descending=column in LATEST_FIRST)

    def and_by(self, column: Column) -> Sorting:
        """Return this order with one more column for those alike so far; one that is there already turns round."""
        keys = [(one, not down if one is column else down) for one, down in self.keys]
        if column not in dict(keys):
            keys = [*keys[: _MOST_KEYS - 1], (column, column in LATEST_FIRST)]
        (first, descending), *then = keys
        return replace(self, column=first, descending=descending, then=tuple(then))

    def within(self, kept: Sorting) -> Sorting:
        """Return this order within the groups of another, and with Chinese as it stands there."""
        return replace(self, group=kept.group, by_strokes=kept.by_strokes)

    def grouped_by(self, group: Column | None) -> Sorting:
        """Return this order within the groups of a column, or without groups."""
        return replace(self, group=group)

    def say(self) -> str:
        """Return the whole order: Stage, Last contact ↓, Name ↑."""
        said = [f"{heading(column)} {'↓' if descending else '↑'}" for column, descending in self.keys]
        group = [heading(self.group)] if self.group else []
        strokes = [QCoreApplication.translate("Columns", "Chinese by strokes")] if self.by_strokes else []
        return QCoreApplication.translate("Columns", ", ").join([*group, *said, *strokes])

    def say_briefly(self) -> str:
        """Return what stands first in the order, and how much comes after it: Stage +2."""
        first, *rest = (
            replace(self, by_strokes=False).say().split(QCoreApplication.translate("Columns", ", "))
        )
        return f"{first} +{len(rest)}" if rest else first
