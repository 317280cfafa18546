"""The evening: what came of each visit and call of the day, card by card, with hardly more than Enter."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.calendar import due_here
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import instant, now_ms, today, wall_clock
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.interactions import Direction, Outcome
from desktop_crm.domain.quick.entry import QuickEntry
from desktop_crm.domain.schedule import QuickDay, quick_day
from desktop_crm.gui.code_words import name_of
from desktop_crm.gui.contact_guard import say_too_much
from desktop_crm.gui.editors.follow_up_fields import this_zone
from desktop_crm.gui.form_keys import Ways, bind_form_keys
from desktop_crm.gui.forms.debrief_dialog_form import Ui_DebriefDialog
from desktop_crm.gui.quick_words import say_doubt, say_happened, say_offered, say_planned
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import format_short_date, listed
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.typing_meter import TypingMeter
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.wording import say_refusal, spoken
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import FollowUpEdit, InteractionEdit
from desktop_crm.operations.follow_ups import put_off_follow_up
from desktop_crm.operations.quick import QuickWrite, planned_step
from desktop_crm.operations.visits import Debriefing, debrief
from desktop_crm.queries.day_sheet import DebriefCard, debrief_cards
from desktop_crm.queries.quick import Understood, understand_about
from desktop_crm.wording.day_sheet import say_talk

_USUAL_DAYS = 7
_BY_NUMBER = {
    "1": Outcome.REACHED,
    "2": Outcome.NO_ANSWER,
    "3": Outcome.POSITIVE,
    "4": Outcome.NEGATIVE,
}
_ASCII = 128


class DebriefDialog(Retranslating, QDialog):
    """Enter writes a card down as one step and shows the next.

    How it went is said by a line that is its number alone, by Alt with the number, or by the words of the line.
    Page Down leaves a card as it is, Ctrl+M moves it to tomorrow, Esc ends: what is written stays written.
    """

    def __init__(self, workspace: Workspace, on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._on = workspace, on
        self._cards: list[DebriefCard] = []
        self._place = 0
        self._settled: set[int] = set()
        self._written = 0
        self._chosen: Outcome | None = None
        self.form = form = Ui_DebriefDialog()
        form.setupUi(self)
        scale_layouts(self)
        guard_wheel(self)
        form.rooms.hide()
        form.line_edit.installEventFilter(self)
        self._meter = TypingMeter(self)
        self._name_outcomes()
        self._connect()
        self.resize(theme().px(660), theme().px(520))
        workspace.ask(debrief_cards, on, then=self._take)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            number = _BY_NUMBER.get(chr(event.key())) if alt and event.key() < _ASCII else None
            if number is not None:
                self._choose(number)
                return True
            if event.key() == Qt.Key.Key_PageDown:
                self._leave()
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._name_outcomes()
        self._show_card()

    def _connect(self) -> None:
        form = self.form
        form.line_edit.textChanged.connect(self._ask)
        form.outcome_chips.chosen.connect(lambda key: self._choose(Outcome(key)))
        form.line_edit.entered.connect(self._write)
        form.line_edit.pasted.connect(self._meter.give_up)
        for line in (form.next_edit, form.days_box.lineEdit()):
            line.returnPressed.connect(self._write)
        form.write_button.clicked.connect(self._write)
        bind_form_keys(self, form.write_button, Ways(close=self._write))
        form.leave_button.clicked.connect(self._leave)
        form.tomorrow_button.clicked.connect(self._put_off)
        form.next_check.toggled.connect(form.days_box.setEnabled)
        form.next_check.toggled.connect(form.next_edit.setEnabled)
        form.end_page.acted.connect(self.accept)
        QShortcut(QKeySequence("Ctrl+M"), self).activated.connect(self._put_off)
        for button in (form.write_button, form.leave_button, form.tomorrow_button):
            button.setAutoDefault(False)

    def _name_outcomes(self) -> None:
        names = {one.value: f"{number} {name_of(one)}" for number, one in _BY_NUMBER.items()}
        self.form.outcome_chips.set_chips(names)

    def _choose(self, outcome: Outcome) -> None:
        """Let this be how it went, whatever the line says."""
        self._chosen = outcome
        self.form.outcome_chips.choose(outcome.value)

    def _outcome(self, entry: QuickEntry) -> Outcome:
        """Return how it went: by number, as chosen, as the line says, or simply that it took place."""
        said = entry.happened.outcome if entry.happened else None
        return _BY_NUMBER.get(entry.text.strip()) or self._chosen or said or Outcome.REACHED

    def _take(self, cards: tuple[DebriefCard, ...]) -> None:
        self._cards = list(cards)
        self.form.rooms.show()
        self._show_card()

    def _card(self) -> DebriefCard | None:
        return self._cards[self._place] if self._place < len(self._cards) else None

    def _show_card(self) -> None:
        form, card = self.form, self._card()
        if card is None:
            self._show_end()
            return
        form.rooms.setCurrentWidget(form.card_page)
        form.progress_label.setText(f"{self._place + 1} / {len(self._cards)}")
        form.name_label.setText(card.about.name)
        self._show_about(card)
        self._chosen = None
        self._meter.restart()
        form.days_box.setValue(_USUAL_DAYS)
        form.next_check.setChecked(True)
        form.next_edit.setText(card.item.title)
        form.error_label.hide()
        form.line_edit.set_text("")
        self._show_read(QuickEntry(text=""))
        form.line_edit.setFocus()

    def _show_about(self, card: DebriefCard) -> None:
        form, item, about = self.form, card.item, card.about
        due, at = due_here(item.due_on, item.due_time, item.zone)
        day = "" if due == self._on else format_short_date(due, self._on)
        parts = dict.fromkeys((day, at, name_of(card.kind), item.title, about.company))
        form.plan_label.setText(" · ".join(filter(None, parts)))
        promises = [one.title for one in about.promises if one.title]
        last = (
            self.tr("Last: {talk}").replace("{talk}", say_talk(about.talk, self._on, spoken()))
            if about.talk
            else ""
        )
        promised = self.tr("Promised: {what}").replace("{what}", listed(promises)) if promises else ""
        for label, text in (
            (form.talk_label, "\n".join(filter(None, (last, promised)))),
            (form.guard_label, say_too_much(about.habits) if about.habits.asks_before_next else ""),
        ):
            label.setText(text)
            label.setVisible(bool(text))

    def _show_end(self) -> None:
        form = self.form
        form.progress_label.clear()
        said = (
            self.tr("The day is written down: %Ln entries.", "", self._written)
            if self._written
            else self.tr("Nothing is waiting to be written down.")
        )
        form.end_page.show_words(said, self.tr("Close"))
        form.rooms.setCurrentWidget(form.end_page)
        form.end_page.button.setDefault(True)
        form.end_page.button.setFocus()

    def _ask(self) -> None:
        card, line = self._card(), self.form.line_edit.text()
        if card is not None:
            about = (line, wall_clock(), card.item.customer_id, card.kind)
            then = partial(self._on_read, self._place)
            self._workspace.ask(understand_about, *about, then=then, instead_of="debrief line")

    def _on_read(self, place: int, found: Understood) -> None:
        if place == self._place and found.entry.text == self.form.line_edit.text():
            self._show_read(found.entry)

    def _show_read(self, entry: QuickEntry) -> None:
        """Show what the line says; an outcome in it is chosen, and a plan in it takes the place of the usual one."""
        form, now = self.form, wall_clock()
        said = entry.text.strip() not in ("", *_BY_NUMBER)
        form.outcome_chips.choose(self._outcome(entry).value)
        parts = [
            say_happened(entry.happened, now) if entry.happened else "",
            f"{say_planned(entry.planned, now)} {entry.planned.title}" if entry.planned else "",
            say_offered(entry.offered) if entry.offered else "",
            *(say_doubt(doubt) for doubt in entry.doubts),
        ]
        form.read_label.setText("\n".join(filter(None, parts)) if said else "")
        for widget in (form.next_check, form.days_box, form.next_edit):
            widget.setVisible(entry.planned is None)

    def _write(self) -> None:
        card = self._card()
        if card is None:
            return
        line = self.form.line_edit.text()
        found = self._workspace.now(understand_about, line, wall_clock(), card.item.customer_id, card.kind)
        said = self._debriefing(card, found)
        refused = partial(self._refuse, self._place, line)
        self._go_on(settled=True)
        self._workspace.do(Op.DEBRIEF, debrief, card.item.id, said, then=self._on_written, otherwise=refused)

    def _debriefing(self, card: DebriefCard, found: Understood) -> Debriefing:
        entry, happened = found.entry, found.entry.happened
        alone = entry.text.strip() in _BY_NUMBER
        named = happened is not None and happened.at != wall_clock()
        contact = InteractionEdit(
            kind=happened.kind if happened else card.kind,
            at=instant(happened.at) if happened and named else _planned_at(card),
            direction=happened.direction if happened and happened.direction else Direction.OUTGOING,
            minutes=happened.minutes if happened else None,
            outcome=self._outcome(entry),
            text=happened.text if happened and not alone else "",
            seconds=self._meter.seconds(),
        )
        deal_id = found.deals[0].id if len(found.deals) == 1 else None
        beside = QuickWrite(customer_id=card.item.customer_id, offered=entry.offered, deal_id=deal_id)
        return Debriefing(
            contact=contact, beside=beside if entry.offered else None, next_step=self._next_step(entry)
        )

    def _next_step(self, entry: QuickEntry) -> FollowUpEdit | None:
        form, planned = self.form, entry.planned
        if planned is not None:
            return planned_step(planned, this_zone())
        if not form.next_check.isChecked():
            return None
        day = today() + timedelta(form.days_box.value())
        card, title = self._card(), form.next_edit.text()
        # The same again is done the same way.
        channel = card.item.channel if card and title == card.item.title else None
        return FollowUpEdit(due_on=day.isoformat(), title=title, channel=channel)

    def _put_off(self) -> None:
        card = self._card()
        if card is not None:
            refused = partial(self._refuse, self._place, self.form.line_edit.text())
            self._go_on(settled=True)
            tomorrow = quick_day(QuickDay.TOMORROW, today())
            self._workspace.do(
                Op.PUT_OFF_FOLLOW_UP, put_off_follow_up, card.item.id, tomorrow, otherwise=refused
            )

    def _leave(self) -> None:
        if self._card() is not None:
            self._go_on(settled=False)

    def _go_on(self, *, settled: bool) -> None:
        if settled:
            self._settled.add(self._place)
        later = range(self._place + 1, len(self._cards))
        self._place = next((one for one in later if one not in self._settled), len(self._cards))
        self._show_card()

    def _on_written(self, _interaction_id: int) -> None:
        self._written += 1
        if self._card() is None:
            self._show_end()

    def _refuse(self, place: int, line: str, error: Exception) -> None:
        """Come back to a card that could not be written, with what was typed."""
        if not isinstance(error, CrmError):
            self._workspace.failed.emit(error)
            return
        self._settled.discard(place)
        self._place = place
        self._show_card()
        self.form.line_edit.set_text(line)
        self._meter.give_up()
        self.form.error_label.setText(say_refusal(error))
        self.form.error_label.show()


def _planned_at(card: DebriefCard) -> int | None:
    """Return when it was planned for, if that is over; None means now."""
    planned = card.item.due_at
    return planned if planned is not None and planned < now_ms() else None
