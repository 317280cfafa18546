"""Where the cards of a grid stand, as plain values that can be kept as text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GridPlaces:
    """Rows of keys from top to bottom; sizes in logical pixels, as far as the user set them."""

    rows: Rows
    heights: tuple[int, ...] = ()
    widths: Mapping[tuple[str, ...], tuple[int, ...]] = field(default_factory=dict)

    def place_of(self, key: str) -> tuple[int, int] | None:
        """Return row and column of a key, None for one that is not shown."""
        places = ((r, row.index(key)) for r, row in enumerate(self.rows) if key in row)
        return next(places, None)

    def hidden(self, key: str) -> GridPlaces:
        """Return the places without a key."""
        rows = (tuple(other for other in row if other != key) for row in self.rows)
        return self._with_rows(tuple(row for row in rows if row))

    def shown(self, key: str) -> GridPlaces:
        """Return the places with a key in a row of its own at the end, unless it is there already."""
        return self if self.place_of(key) else self._with_rows((*self.rows, (key,)))

    def moved(self, key: str, target: str, *, after: bool) -> GridPlaces:
        """Return the places with a key beside another in that one's row."""
        without = self.hidden(key)
        found = without.place_of(target)
        if found is None or key == target:
            return self
        row, column = found
        keys = list(without.rows[row])
        keys.insert(column + after, key)
        return self._with_rows((*without.rows[:row], tuple(keys), *without.rows[row + 1 :]))

    def exchanged(self, key: str, steps: int) -> GridPlaces:
        """Return the places with a key in exchange with another so many steps away in reading order."""
        order = [each for row in self.rows for each in row]
        place = order.index(key) + steps
        if not 0 <= place < len(order):
            return self
        other = order[place]
        swap = {key: other, other: key}
        return self._with_rows(tuple(tuple(swap.get(each, each) for each in row) for row in self.rows))

    def with_heights(self, heights: tuple[int, ...]) -> GridPlaces:
        """Return the places with these heights of the rows."""
        return replace(self, heights=heights)

    def with_widths(self, keys: tuple[str, ...], widths: tuple[int, ...]) -> GridPlaces:
        """Return the places with these widths of the cards of one row."""
        return replace(self, widths={**self.widths, keys: widths})

    def text(self) -> str:
        """Return the places as text."""
        rows = [{"keys": keys, "widths": self.widths.get(keys, ())} for keys in self.rows]
        return json.dumps({"rows": rows, "heights": self.heights})

    @classmethod
    def read(cls, text: str, default: GridPlaces) -> GridPlaces:
        """Read what `text` wrote. Keys nobody knows any more are left out; a text that is none gives the default."""
        known = {key for row in default.rows for key in row}
        try:
            document = json.loads(text)
            rows = [(tuple(row["keys"]), tuple(map(int, row["widths"]))) for row in document["rows"]]
            heights = tuple(map(int, document["heights"]))
        except (ValueError, KeyError, TypeError):
            return default
        if any(not set(keys) <= known for keys, _ in rows):
            return default
        widths = {keys: sizes for keys, sizes in rows if sizes}
        return cls(rows=tuple(keys for keys, _ in rows if keys), heights=heights, widths=widths)

    def _with_rows(self, rows: Rows) -> GridPlaces:
        heights = self.heights if len(rows) == len(self.rows) else ()
        widths = {keys: sizes for keys, sizes in self.widths.items() if keys in rows}
        return GridPlaces(rows=rows, heights=heights, widths=widths)
