"""How the rows of a rehearsal are shown, be they of people or of sales: in a line, and beside what is known."""

from __future__ import annotations

from desktop_crm.gui.panels.import_entries import ComparedLine, added_words, record_entries
from desktop_crm.gui.panels.import_work import Placed
from desktop_crm.gui.sales_words import said_difference, sale_entries
from desktop_crm.queries.sales_rehearsal import RehearsedSale


def described(placed: Placed, country: str) -> str:
    """Return all that a row says, in one line."""
    if isinstance(placed.row, RehearsedSale):
        return " · ".join(text for _, text in sale_entries(placed.row.record) if text != placed.name)
    return " · ".join(entry.text for entry in record_entries(placed.row.record, country)[1:])


def added_by(placed: Placed, country: str) -> str:
    """Return what a row adds or changes, in one line."""
    if isinstance(placed.row, RehearsedSale):
        said = map(said_difference, placed.row.differences)
        return " · ".join(f"{name}: {before or '–'} → {after}" for name, before, after in said)
    return added_words(placed.row.record, placed.row.added, country)


def compared_sale(row: RehearsedSale) -> list[ComparedLine]:
    """Return the lines of a row of sales: its names beside the known ones, or what differs, then the rest."""
    known = {one.name: one.known for one in row.alike}
    if row.differences:
        said = map(said_difference, row.differences)
        return [
            ComparedLine(name=name, given=after, known=before, same=False, adds=not before)
            for name, before, after in said
        ]
    return [
        ComparedLine(name=name, given=text, known=known.get(text, ""), same=False, adds=False)
        for name, text in sale_entries(row.record)
    ]
