"""Pipelines and stages that an import would make, in words: what they are, what becomes of them, and what else may."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_crm.gui.lists.plain_table import TextColumn
from desktop_crm.gui.panels.import_work import Said
from desktop_crm.queries.known_stages import NewPlace

translate = QCoreApplication.translate


def place_columns(said: Callable[[], Said]) -> list[TextColumn[Any]]:
    """Return the columns in which new names are listed."""
    return [
        TextColumn(heading=translate("ImportPlaces", "Name"), text=lambda new: new.name),
        TextColumn(heading=translate("ImportPlaces", "Is"), text=_kind),
        TextColumn(
            heading=translate("ImportPlaces", "Rows"),
            text=lambda new: QLocale().toString(new.rows),
            is_number=True,
        ),
        TextColumn(
            heading=translate("ImportPlaces", "What becomes of it"),
            text=lambda new: _outcome(new, said().choice(new)),
            token=lambda new: "accent" if said().choice(new) else "",
        ),
    ]


def reason_for(new: NewPlace, remembered: Said) -> str:
    """Return why a name is asked about, and what was chosen for it in an earlier import, or what it resembles."""
    missing = translate("ImportPlaces", "You have no such pipeline.")
    if new.pipeline:
        missing = translate("ImportPlaces", "The pipeline “{pipeline}” has no such stage.")
    likely = translate("ImportPlaces", "“{known}” has nearly the same name.").replace("{known}", new.likely)
    said = missing.replace("{pipeline}", new.pipeline)
    chosen = remembered.choice(new)
    if chosen in new.known:
        before = translate("ImportPlaces", "You took it for “{known}” in an earlier import.")
        return f"{said} {before.replace('{known}', chosen)}"
    return f"{said} {likely}" if new.likely else said


def choices_for(new: NewPlace, said: Said) -> tuple[list[str], int]:
    """Return what may become of a name, first that it is made, and which of that is chosen."""
    made = translate("ImportPlaces", "Make it, with the stages that its rows name")
    if new.pipeline:
        made = translate("ImportPlaces", "Make it, behind the open stages")
    chosen = said.choice(new)
    known = [translate("ImportPlaces", "Use “{known}”").replace("{known}", one) for one in new.known]
    return [made, *known], new.known.index(chosen) + 1 if chosen in new.known else 0


def _kind(new: NewPlace) -> str:
    if not new.pipeline:
        return translate("ImportPlaces", "Pipeline")
    return translate("ImportPlaces", "Stage of “{pipeline}”").replace("{pipeline}", new.pipeline)


def _outcome(new: NewPlace, known: str) -> str:
    if known:
        return translate("ImportPlaces", "“{known}” instead").replace("{known}", known)
    if not new.stages:
        return translate("ImportPlaces", "is made")
    return translate("ImportPlaces", "is made with {stages}").replace("{stages}", " · ".join(new.stages))
