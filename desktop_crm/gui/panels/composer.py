"""Logging a contact: the text, the channel, and behind two quiet links the details and what is to be done next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import instant, today
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.domain.pasted_chat import chat_began, is_chat
from desktop_crm.gui.code_words import channel_names
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.composer_form import Ui_Composer
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.translations import format_instant, format_short_date
from desktop_crm.gui.widgets.labels import set_property
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.typing_meter import TypingMeter
from desktop_crm.gui.wording import say_refusal
from desktop_crm.operations.edits import FollowUpEdit, InteractionEdit


class Composer(Retranslating, QFrame):
    """Holds what is being written. `submitted` carries an InteractionEdit, with its follow-up if one is planned."""

    submitted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_Composer()
        self.form.setupUi(self)
        scale_layouts(self)
        self._meter = TypingMeter(self)
        self._name_channels()
        ways = Ways(close=self._submit)
        self._saved_form = SavedForm(self, self.form.save_button, ways, self._anything)
        self.clear()
        self._connect()

    def clear(self) -> None:
        """Empty and fold everything; the channel stays."""
        form = self.form
        form.text_edit.setPlainText("")
        form.title_edit.clear()
        form.channel_box.choose(None)
        form.day_chooser.set_day(None)
        form.details.show_values(InteractionEdit())
        for widget in (form.details, form.follow_up_box, form.chat_label, form.error_label):
            widget.hide()
        form.details_button.setChecked(False)
        form.follow_up_button.setChecked(False)
        self._meter.restart()
        self._on_edited()

    def start(self, kind: InteractionKind | None = None, minutes: int = 0) -> None:
        """Put the cursor into the text, on a channel if one is named; `minutes` that are known are filled in."""
        if kind is not None:
            self.form.channel_row.choose(kind)
        if minutes:
            self.form.details.show_values(replace(self.form.details.values(), minutes=minutes))
            self.form.details_button.setChecked(True)
            self._on_edited()
        self.form.text_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def values(self) -> InteractionEdit:
        """Return everything that stands here."""
        form = self.form
        (channel,) = form.channel_row.chosen_keys()
        day = form.day_chooser.day()
        follow_up = (
            FollowUpEdit(
                due_on=day.isoformat(), title=form.title_edit.text(), channel=form.channel_box.chosen()
            )
            if day
            else None
        )
        return replace(
            form.details.values(),
            kind=InteractionKind(channel),
            text=form.text_edit.toPlainText(),
            follow_up=follow_up,
        )

    def texts(self) -> dict[str, str]:
        """Return what a draft must keep, nothing while there is nothing to lose."""
        if not self._anything():
            return {}
        values = self.values()
        texts = {
            name: str(getattr(values, name) or "")
            for name in ("kind", "at", "direction", "outcome", "minutes", "subject", "text")
        }
        if values.follow_up:
            planned = values.follow_up
            texts |= {
                "due_on": planned.due_on or "",
                "title": planned.title or "",
                "planned": planned.channel or "",
            }
        return {name: text for name, text in texts.items() if text}

    def take_up(self, texts: dict[str, str]) -> None:
        """Show what a draft kept."""
        self.clear()
        if texts:
            self._meter.give_up()
        form = self.form
        form.channel_row.choose(texts.get("kind", InteractionKind.VISIT))
        form.text_edit.setPlainText(texts.get("text", ""))
        details = InteractionEdit(
            at=int(texts["at"]) if "at" in texts else None,
            direction=Direction(texts["direction"]) if "direction" in texts else None,
            outcome=Outcome(texts["outcome"]) if "outcome" in texts else None,
            minutes=int(texts.get("minutes", 0)),
            subject=texts.get("subject", ""),
        )
        form.details.show_values(details)
        form.details_button.setChecked(details != InteractionEdit(minutes=0, subject=""))
        if "due_on" in texts:
            form.day_chooser.set_day(date.fromisoformat(texts["due_on"]))
            form.title_edit.setText(texts.get("title", ""))
            form.channel_box.choose(texts.get("planned"))
            form.follow_up_button.setChecked(True)
        self._on_edited()

    def refuse(self, error: CrmError) -> None:
        """Say why it could not be saved; what was typed stays."""
        self.form.error_label.setText(say_refusal(error))
        self.form.error_label.show()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._name_channels()
        self._on_edited()

    def _connect(self) -> None:
        form = self.form
        permission().guard(Op.LOG_INTERACTION, self)
        form.text_edit.textChanged.connect(self._on_edited)
        form.text_edit.text_pasted.connect(self._on_pasted)
        form.text_edit.focus_changed.connect(lambda on: set_property(self, "active", on))
        form.details.changed.connect(self._on_edited)
        form.day_chooser.day_changed.connect(self._on_edited)
        form.details_button.toggled.connect(form.details.setVisible)
        form.follow_up_button.toggled.connect(form.follow_up_box.setVisible)
        form.save_button.clicked.connect(self._submit)
        form.title_edit.returnPressed.connect(self._submit)

    def _submit(self) -> None:
        if not self._anything():
            self.start()
            return
        self.form.error_label.hide()
        self.submitted.emit(replace(self.values(), seconds=self._meter.seconds()))

    def _anything(self) -> bool:
        values = self.values()
        said = (values.text or "").strip() or (values.subject or "").strip()
        return bool(said or values.minutes or values.outcome or values.follow_up)

    def _on_edited(self) -> None:
        form = self.form
        day = form.day_chooser.day()
        due = f" {format_short_date(day, today())}" if day else ""
        form.follow_up_button.setText(self.tr("Follow up") + due)
        for widget in (form.channel_box, form.title_edit):
            widget.setVisible(day is not None)
        if not form.text_edit.toPlainText():
            form.chat_label.hide()
        self._saved_form.look()

    def _on_pasted(self, text: str) -> None:
        """Keep a pasted chat as one chat, dated by the first moment in it, and say so."""
        self._meter.give_up()
        if not is_chat(text):
            return
        began = chat_began(text)
        self.form.channel_row.choose(InteractionKind.CHAT)
        said = self.tr("A chat: it is kept as one entry.")
        if began is not None:
            at = instant(began)
            self.form.details.show_time(at)
            said = self.tr("A chat: it is kept as one entry, dated {when}.").format(when=format_instant(at))
        self.form.chat_label.setText(said)
        self.form.chat_label.show()

    def _name_channels(self) -> None:
        self.form.channel_row.set_chips(channel_names())
