"""Who the customer is: name and its parts, company and job, stage and source, and what else is known."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.names import split_name
from desktop_crm.domain.records import CustomerKind
from desktop_crm.domain.stages import LifecycleStage, Source
from desktop_crm.gui.code_words import names_of
from desktop_crm.gui.editors.choice_field import ChoiceField
from desktop_crm.gui.editors.drafts import Texts
from desktop_crm.gui.editors.record_field import RecordField, take_up, unsaved_text
from desktop_crm.gui.editors.saving import FieldPlace, RecordSaver
from desktop_crm.gui.editors.section import Section
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP
from desktop_crm.operations.edits import CustomerEdit
from desktop_crm.queries.details import CustomerDetails

_CAPTIONS = {
    "name": QT_TRANSLATE_NOOP("Background", "Name"),
    "organisation": QT_TRANSLATE_NOOP("Background", "Company"),
    "job_title": QT_TRANSLATE_NOOP("Background", "Job title"),
    "department": QT_TRANSLATE_NOOP("Background", "Department"),
    "occupation": QT_TRANSLATE_NOOP("Background", "Occupation"),
    "nickname": QT_TRANSLATE_NOOP("Background", "Nickname"),
    "gender": QT_TRANSLATE_NOOP("Background", "Gender"),
    "family_name": QT_TRANSLATE_NOOP("Background", "Family name"),
    "given_name": QT_TRANSLATE_NOOP("Background", "Given name"),
    "middle_name": QT_TRANSLATE_NOOP("Background", "Middle name"),
    "honorific": QT_TRANSLATE_NOOP("Background", "Title"),
    "suffix": QT_TRANSLATE_NOOP("Background", "Suffix"),
}
_PARTS = ("family_name", "given_name", "middle_name", "honorific", "suffix")
_OF_AN_EMPLOYEE = ("department", "occupation")
_OF_ORGANISATIONS = ("name", "nickname")


class BackgroundSection(Section):
    """Every field commits on leaving it, and hands over only itself. `typed` tells of a new name or company."""

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._toggle_parts, parent)
        self._saver: RecordSaver | None = None
        self._details: CustomerDetails | None = None
        self.stage, self.source = ChoiceField(self.grid), ChoiceField(self.grid)
        self._fields = {name: self._make(name) for name in _CAPTIONS}
        self._parts_shown = False
        self.stage.committed.connect(lambda code: self._save("stage", code))
        self.source.committed.connect(lambda code: self._save("source", code))
        self.retranslate()

    def attach(self, saver: RecordSaver) -> None:
        """Save through this from now on."""
        self._saver = saver

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.heading.setText(self.tr("Background"))
        add = self.tr("Add {what}")
        for name, field in self._fields.items():
            caption = _caption(name)
            field.set_words(caption, add.replace("{what}", caption.lower()))
        none = {"": self.tr("Not known")}
        self.stage.set_words(
            self.tr("Stage"), none | {str(k): v for k, v in names_of(LifecycleStage).items()}
        )
        self.source.set_words(self.tr("Source"), none | {str(k): v for k, v in names_of(Source).items()})
        self._name_link()

    def show_details(self, details: CustomerDetails) -> None:
        """Show who the customer is."""
        self._details = details
        for name, value in _values(details).items():
            self._fields[name].set_value(value)
        self.stage.set_value(details.row.stage or "")
        self.source.set_value(details.row.source or "")
        self.link.setVisible(details.row.kind is CustomerKind.PERSON)
        self._lay_out()

    def forget(self) -> None:
        """Leave what is being typed, as another record is shown."""
        for field in self._fields.values():
            field.restore()

    def edit(self, name: str) -> None:
        """Put the cursor into a field by its name (name, organisation, stage …)."""
        if name in ("stage", "source"):
            box = (self.stage if name == "stage" else self.source).box
            box.setFocus()
        else:
            self._fields[name].start_editing()

    def unsaved(self) -> Texts:
        """Return what is being typed, by field."""
        texts = {f"field:{name}": unsaved_text(field) for name, field in self._fields.items()}
        return {key: text for key, text in texts.items() if text is not None}

    def take_up(self, key: str, text: str) -> None:
        """Open the field of a draft with its text."""
        name = key.partition(":")[2]
        if name in _PARTS and not self._parts_shown:
            self._toggle_parts()
        if name in self._fields:
            take_up(self._fields[name], text)

    def typed_name(self) -> str:
        """Return the name that is being typed, empty where nobody types one."""
        return unsaved_text(self._fields["name"]) or ""

    def _make(self, name: str) -> RecordField:
        field = RecordField(self.grid)
        field.committed.connect(lambda text: self._save(name, text))
        field.history_requested.connect(lambda: self._ask_history(name))
        field.line.textEdited.connect(self.typed)
        field.hide()
        return field

    def _save(self, name: str, text: str) -> None:
        if self._saver is not None:
            choices = {"stage": self.stage, "source": self.source}
            edit: dict[str, Any] = {name: text}
            self._saver.save(
                CustomerEdit(**edit), choices.get(name) or self._fields[name], {f"field:{name}": text}
            )

    def _ask_history(self, name: str) -> None:
        if self._saver is None or self._details is None:
            return
        table, row_id, column = "customer", self._details.row.id, name
        employer = self._details.employer
        if name in ("job_title", "department", "organisation"):
            if employer is None:
                column = "occupation"
            else:
                columns = {"job_title": "words", "department": "department", "organisation": "to_id"}
                table, row_id, column = "relation", employer.id, columns[name]
        place = FieldPlace(table=table, row_id=row_id, column=column, caption=_caption(name))
        self._saver.history_requested.emit(place)

    def _toggle_parts(self) -> None:
        self._parts_shown = not self._parts_shown
        self._name_link()
        self._lay_out()

    def _name_link(self) -> None:
        shown = self._parts_shown
        self.link.setText(self.tr("Hide the parts of the name") if shown else self.tr("Parts of the name…"))

    def _lay_out(self) -> None:
        if self._details is None:
            return
        if self._details.row.kind is CustomerKind.ORGANISATION:
            names = list(_OF_ORGANISATIONS)
        else:
            hidden = () if self._details.employer else _OF_AN_EMPLOYEE
            names = [name for name in _CAPTIONS if name not in (*hidden, *_PARTS)]
            names[1:1] = _PARTS if self._parts_shown else ()
        self.show_fields([*(self._fields[name] for name in names), self.stage, self.source])


def _caption(name: str) -> str:
    return QCoreApplication.translate("Background", _CAPTIONS[name])


def _values(details: CustomerDetails) -> dict[str, str]:
    parts = {name: getattr(details, name) for name in _PARTS}
    if not any(parts.values()) and details.row.kind is CustomerKind.PERSON:
        # Imported by name alone: what the name tells is shown, and kept once it is changed.
        guessed = split_name(details.row.name)
        parts |= {"family_name": guessed.family, "given_name": guessed.given, "middle_name": guessed.middle}
        parts |= {"honorific": guessed.honorific, "suffix": guessed.suffix}
    employer = details.employer
    return parts | {
        "name": details.row.name,
        "organisation": employer.other_name if employer else "",
        "job_title": employer.words if employer else details.occupation,
        "department": employer.department if employer else "",
        "occupation": details.occupation,
        "nickname": details.nickname,
        "gender": details.gender,
    }
