"""The groups of rows that a rehearsal finds, and the columns that show each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop_crm.gui.lists.plain_table import TextColumn
from desktop_crm.gui.panels.import_new_places import place_columns
from desktop_crm.gui.panels.import_placed import added_by, described
from desktop_crm.gui.panels.import_preview import fit_columns
from desktop_crm.gui.panels.import_work import Placed, PlacedRefusal, PlacedRepair, Rehearsed, Said
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP
from desktop_crm.gui.wording import spoken
from desktop_crm.queries.rehearsal import Decision, Verdict
from desktop_crm.wording.fields import say_field
from desktop_crm.wording.refusals import say_refusal

translate = QCoreApplication.translate


class Group(StrEnum):
    """What the rows of a list have in common."""

    PLACES = "places"
    DOUBTFUL = "doubtful"
    CHANGED = "changed"
    NEW = "new"
    SAME = "same"
    REPAIRED = "repaired"
    REFUSED = "refused"


GROUP_NAMES = {
    Group.PLACES: QT_TRANSLATE_NOOP("ImportRows", "New stages"),
    Group.DOUBTFUL: QT_TRANSLATE_NOOP("ImportRows", "Likely duplicates"),
    Group.CHANGED: QT_TRANSLATE_NOOP("ImportRows", "Additions"),
    Group.NEW: QT_TRANSLATE_NOOP("ImportRows", "New"),
    Group.SAME: QT_TRANSLATE_NOOP("ImportRows", "Nothing new"),
    Group.REPAIRED: QT_TRANSLATE_NOOP("ImportRows", "Corrected"),
    Group.REFUSED: QT_TRANSLATE_NOOP("ImportRows", "Rejected"),
}
DECISION_NAMES = {
    Decision.CREATE: QT_TRANSLATE_NOOP("ImportRows", "create anyway"),
    Decision.MERGE: QT_TRANSLATE_NOOP("ImportRows", "same customer"),
    Decision.LEAVE_OUT: QT_TRANSLATE_NOOP("ImportRows", "leave out"),
}
_NO_DEAL = QT_TRANSLATE_NOOP("ImportRows", "without a deal")
_KNOWN_ONE = QT_TRANSLATE_NOOP("ImportRows", "the known one")
_DECISION_TOKENS = {Decision.CREATE: "", Decision.MERGE: "accent", Decision.LEAVE_OUT: "watch"}
_DOUBTS = {
    "same_name": QT_TRANSLATE_NOOP("ImportRows", "same name"),
    "same_phone": QT_TRANSLATE_NOOP("ImportRows", "same phone"),
    "same_email": QT_TRANSLATE_NOOP("ImportRows", "same email"),
    "same_im": QT_TRANSLATE_NOOP("ImportRows", "same messenger account"),
    "same_id_number": QT_TRANSLATE_NOOP("ImportRows", "same ID number"),
    "alike": QT_TRANSLATE_NOOP("ImportRows", "nearly the same name"),
    "unclear_deal": QT_TRANSLATE_NOOP("ImportRows", "which deal"),
    "unknown_deal": QT_TRANSLATE_NOOP("ImportRows", "unknown deal"),
}
_NARROWEST, _WIDEST = 96, 240
# The name of a file gives way to what is said about its lines.
_WIDEST_LINE = 180
# The columns of names where there are several; elsewhere it is the last one.
_FREE_TEXTS = {Group.DOUBTFUL: (1, 2)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the columns must know beside the row: the files' names, the home country, who is meant, what was said."""

    files: Sequence[str]
    country: str
    known_name: Callable[[Placed], str]
    said: Callable[[], Said]


def rows_of(found: Rehearsed, group: Group) -> Sequence[Any]:
    """Return the rows of a group, in the order of the files; of new stages their names."""
    if group is Group.PLACES:
        return found.places
    if group is Group.REFUSED:
        return found.refused
    return found.repaired if group is Group.REPAIRED else found.rows[Verdict(group.value)]


def columns_of(group: Group, around: Surroundings) -> list[TextColumn[Any]]:
    """Return the columns in which the rows of a group are shown."""
    if group is Group.PLACES:
        return place_columns(around.said)
    if group is Group.REFUSED:
        return _refused_columns(around)
    if group is Group.REPAIRED:
        return _repaired_columns(around)
    common = [
        _column(
            translate("ImportRows", "Line"), lambda placed: _line(around, placed.file, placed.row.record.line)
        ),
        _column(translate("ImportRows", "Name"), lambda placed: placed.name),
    ]
    return common + _own_columns(group, around)


def fit_rows(view: QTableView, group: Group) -> None:
    """Give short columns what they need and let those of free text share the rest: nothing is scrolled sideways."""
    header = view.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    fit_columns(view, _NARROWEST, _WIDEST)
    if group is not Group.PLACES:
        header.resizeSection(0, min(header.sectionSize(0), theme().px(_WIDEST_LINE)))
    for section in _FREE_TEXTS.get(group, (header.count() - 1,)):
        header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)


def decision_name(decision: Decision, *, of_sales: bool, of_deal: bool = False) -> str:
    """Return what is decided about a row: same customer, or of sales, where a name is decided, the known one.

    Nobody makes a deal for a document: without a known one it has none.
    """
    if of_deal and decision is Decision.CREATE:
        return say(_NO_DEAL)
    return say(_KNOWN_ONE if of_sales and decision is Decision.MERGE else DECISION_NAMES[decision])


def say(source: str) -> str:
    """Return a text of the lists in the present language."""
    return translate("ImportRows", source)


def _own_columns(group: Group, around: Surroundings) -> list[TextColumn[Any]]:
    if group is Group.DOUBTFUL:
        return [
            _column(translate("ImportRows", "May be"), around.known_name),
            _column(translate("ImportRows", "Because of"), lambda placed: say(_DOUBTS[placed.reason])),
            TextColumn(
                heading=translate("ImportRows", "Decision"),
                text=lambda placed: decision_name(
                    around.said().decision(placed), of_sales=placed.is_sale, of_deal=placed.is_of_deal
                ),
                token=lambda placed: _DECISION_TOKENS[around.said().decision(placed)],
            ),
        ]
    if group is Group.CHANGED:
        return [_column(translate("ImportRows", "Adds"), lambda placed: added_by(placed, around.country))]
    return [_column(translate("ImportRows", "In the file"), lambda placed: described(placed, around.country))]


def _refused_columns(around: Surroundings) -> list[TextColumn[Any]]:
    def line(refused: PlacedRefusal) -> str:
        return _line(around, refused.file, refused.row.line)

    def reason(refused: PlacedRefusal) -> str:
        return say_refusal(refused.row.reason, spoken())

    return [
        _column(translate("ImportRows", "Line"), line),
        _column(translate("ImportRows", "Reason"), reason),
        _column(translate("ImportRows", "Text"), lambda refused: refused.row.text),
    ]


def _repaired_columns(around: Surroundings) -> list[TextColumn[Any]]:
    def line(repaired: PlacedRepair) -> str:
        return _line(around, repaired.file, repaired.record.line)

    def field(repaired: PlacedRepair) -> str:
        return say_field(repaired.repair.field, spoken())

    return [
        _column(translate("ImportRows", "Line"), line),
        _column(translate("ImportRows", "Name"), lambda repaired: repaired.record.name),
        _column(translate("ImportRows", "Field"), field),
        _column(translate("ImportRows", "Before"), lambda repaired: repaired.repair.before),
        _column(translate("ImportRows", "After"), lambda repaired: repaired.repair.after),
    ]


def _column(heading: str, text: Callable[[Any], str]) -> TextColumn[Any]:
    return TextColumn(heading=heading, text=text)


def _line(around: Surroundings, file: int, line: int) -> str:
    return f"{line}" if len(around.files) < 2 else f"{around.files[file]} · {line}"
