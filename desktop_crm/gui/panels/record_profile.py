"""The profile of a record: figures, contact points, preferences, background, tags, note, and room for charts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.domain.records import ContactKind
from desktop_crm.gui.editors.drafts import Texts
from desktop_crm.gui.editors.saving import RecordSaver
from desktop_crm.gui.editors.section import Section
from desktop_crm.gui.forms.record_profile_form import Ui_RecordProfile
from desktop_crm.gui.panels.customer_charts import CustomerCharts
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.tab_order import order_tabs
from desktop_crm.queries.details import CustomerDetails
from desktop_crm.queries.duplicates import Typed
from desktop_crm.system.settings import SettingsFile

_CONTACT_FIELDS = {
    "phone": ContactKind.PHONE,
    "email": ContactKind.EMAIL,
    "address": ContactKind.ADDRESS,
    "birthday": ContactKind.DATE,
    "website": ContactKind.WEBSITE,
}
_PREFERENCES = {"preference": PreferenceKind.LIKES, "need": PreferenceKind.NEED}


class RecordProfile(QWidget):
    """Shows the details of one customer and hands edits to a RecordSaver."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RecordProfile()
        self.form.setupUi(self)
        self._saver: RecordSaver | None = None
        self._settings: SettingsFile | None = None
        self._charts: CustomerCharts | None = None
        self._charts_turn = _turn(self, self._show_charts)
        self._order_turn = _turn(self, partial(order_tabs, self.form.content))
        scale_layouts(self)
        self.form.completeness_line.field_requested.connect(self.edit)
        self.form.contact_section.typed.connect(self._look_for_duplicates)
        self.form.background_section.typed.connect(self._look_for_duplicates)

    def attach(self, saver: RecordSaver) -> None:
        """Save through this from now on."""
        self._saver = saver
        form = self.form
        for part in (
            form.contact_section,
            form.preference_section,
            form.background_section,
            form.tags_editor,
            form.note_editor,
        ):
            part.attach(saver)
            if isinstance(part, Section):
                part.rearranged.connect(self._order_turn.start)
        form.duplicate_notice.attach(saver.workspace)
        form.duplicate_notice.customer_requested.connect(saver.customer_requested)

    def remember_in(self, settings: SettingsFile) -> None:
        """Arrange the charts as they were left last, and keep how they are arranged from now on."""
        self._settings = settings

    def begin(self, details: CustomerDetails) -> None:
        """Make ready for another customer: what was being added to the last one is gone."""
        for section in (
            self.form.contact_section,
            self.form.preference_section,
            self.form.background_section,
        ):
            section.forget()
        self.form.duplicate_notice.clear()
        self.form.tags_editor.take_up("")
        self.form.note_editor.show_note(details.note, always=True, veiled=details.note_veiled)
        self.form.scroll.verticalScrollBar().setValue(0)
        if self._charts is not None:
            self._charts.show_customer(None)
        self._charts_turn.start()

    def show_details(self, details: CustomerDetails) -> None:
        """Show the record as it stands; what is being typed stays."""
        form = self.form
        form.kpi_row.show_details(details)
        # Of somebody new there is nothing to draw, and much to fill in.
        form.charts_area.setVisible(bool(details.turnover) or details.row.last_contact_at is not None)
        form.completeness_line.show_completeness(details.completeness)
        if self._saver is not None:
            form.care_line.show_customer(self._saver.workspace, details.row.id)
        form.contact_section.show_points(details.contact_points)
        form.preference_section.show_rows(details.preferences)
        form.background_section.show_details(details)
        form.tags_editor.show_tags(details.row.tags)
        form.note_editor.show_note(details.note, veiled=details.note_veiled)

    def edit(self, field: str) -> None:
        """Put the cursor where a field is filled in: phone, birthday, organisation, stage, need …"""
        if field in _CONTACT_FIELDS:
            self.form.contact_section.add(_CONTACT_FIELDS[field])
        elif field in _PREFERENCES:
            self.form.preference_section.add(_PREFERENCES[field])
        else:
            self.form.background_section.edit(field)
        focused = self.window().focusWidget()
        if focused is not None and self.form.content.isAncestorOf(focused):
            self.form.scroll.ensureWidgetVisible(focused)

    def unsaved(self) -> Texts:
        """Return all text that is typed and not kept, by field."""
        form = self.form
        texts = form.contact_section.unsaved() | form.preference_section.unsaved()
        texts |= form.background_section.unsaved()
        for key, text in (("note", form.note_editor.unsaved()), ("tag", form.tags_editor.unsaved())):
            if text is not None:
                texts[key] = text
        return texts

    def take_up(self, texts: Texts) -> None:
        """Put back what was left unsaved."""
        form = self.form
        places: dict[str, Section] = {
            "contact": form.contact_section,
            "new_contact": form.contact_section,
            "preference": form.preference_section,
            "new_preference": form.preference_section,
            "field": form.background_section,
        }
        for key, text in texts.items():
            place = places.get(key.partition(":")[0])
            if place is not None:
                place.take_up(key, text)
            else:
                (form.note_editor if key == "note" else form.tags_editor).take_up(text)

    def _show_charts(self) -> None:
        """Show the charts, made for the first customer, once the rest of the record is seen."""
        if self._saver is None or not self._saver.workspace.is_open:
            return
        if self._charts is None:
            self._charts = CustomerCharts(self._saver.workspace)
            if self._settings is not None:
                self._charts.remember_in(self._settings)
            self.form.charts_layout.addWidget(self._charts)
        self._charts.show_customer(self._saver.customer_id or None)

    def _look_for_duplicates(self) -> None:
        if self._saver is not None:
            typed = Typed(
                name=self.form.background_section.typed_name(),
                points=self.form.contact_section.texts(),
                itself=self._saver.customer_id,
            )
            self.form.duplicate_notice.look_for(typed)


def _turn(parent: QWidget, work: Callable[[], None]) -> QTimer:
    """Return a timer that does work once when the event loop comes round, however often it was started before."""
    turn = QTimer(parent, singleShot=True, interval=0)
    turn.timeout.connect(work)
    return turn
