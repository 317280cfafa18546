"""Ctrl+J: one line of plain words, and below it what it says, before it is written."""

from __future__ import annotations

from PySide6.QtCore import QTimeZone
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QLayout, QWidget

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.clock import wall_clock
from desktop_crm.domain.quick.entry import QuickEntry, Role, Span
from desktop_crm.gui.editors.drafts import DraftKeeper
from desktop_crm.gui.form_keys import Ways, bind_form_keys
from desktop_crm.gui.forms.quick_entry_dialog_form import Ui_QuickEntryDialog
from desktop_crm.gui.quick_words import (
    say_customer,
    say_doubt,
    say_happened,
    say_new,
    say_new_deal,
    say_offered,
    say_open_deal,
    say_planned,
)
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.marked_line import Mark
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.typing_meter import TypingMeter
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.quick import QuickWrite, QuickWritten, write_quick_entry
from desktop_crm.queries.customers import CustomerRow
from desktop_crm.queries.quick import OpenDeal, Understood, open_deals, understand

_PLACE = "quick_entry"
_GROUNDS = {
    Role.WHO: "accent_ground",
    Role.HAPPENED: "good_ground",
    Role.WHEN: "good_ground",
    Role.MINUTES: "good_ground",
    Role.OUTCOME: "good_ground",
    Role.TASK: "watch_ground",
    Role.DUE: "watch_ground",
}
_FAINT = 60


class QuickEntryDialog(Retranslating, QDialog):
    """Reads the line at every letter in the background and shows its parts; each can be clicked off.

    Enter writes them as one step. Esc leaves, and the line is there again the next time.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._memo: dict[str, tuple[int, ...]] = {}
        self._found = Understood(entry=QuickEntry(text=""))
        self._now = wall_clock()
        self._deals: tuple[OpenDeal, ...] = ()
        self._awaited = False
        self.form = Ui_QuickEntryDialog()
        self.form.setupUi(self)
        scale_layouts(self)
        # As high as what is shown, at every letter.
        self.form.dialog_column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self.form.customer_picker.attach(workspace)
        self._drafts = DraftKeeper(workspace, _PLACE, self._typed, self)
        self._meter = TypingMeter(self)
        self._connect()
        self._show(self._found)
        if kept := self._drafts.open(None).get("line", ""):
            self.form.line_edit.set_text(kept)
            self._meter.give_up()
        self.form.line_edit.setFocus()

    def suppose(self, row: CustomerRow | None) -> None:
        """Let a line that names nobody be about this customer."""
        if row is not None:
            self.form.customer_picker.show_customer(row.id, row.name)

    def accept(self) -> None:
        """Write what is shown; if the last letter is not read yet, as soon as it is."""
        self._awaited = self._found.entry.text != self.form.line_edit.text()
        wanted = None if self._awaited else self._wanted()
        if wanted is not None:
            self._say("")
            self._workspace.do(
                Op.QUICK_ENTRY, write_quick_entry, wanted, then=self._written, otherwise=self._refuse
            )

    def done(self, result: int) -> None:
        self._drafts.close(forget=result == int(QDialog.DialogCode.Accepted))
        super().done(result)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._show(self._found)

    def _connect(self) -> None:
        form = self.form
        form.line_edit.textChanged.connect(self._ask)
        form.line_edit.entered.connect(self.accept)
        form.line_edit.pasted.connect(self._meter.give_up)
        form.write_button.clicked.connect(self.accept)
        bind_form_keys(self, form.write_button, Ways(close=self.accept))
        bind_form_keys(self, form.write_button, Ways(close=self.accept))
        form.who_card.chosen.connect(self._on_customer_chosen)
        form.customer_picker.picked.connect(self._on_picked)
        self._workspace.search_filled.connect(self._ask_anew)
        self._workspace.changed.connect(self._on_changed)
        theme().changed.connect(self._mark)

    def _typed(self) -> dict[str, str]:
        line = self.form.line_edit.text().strip()
        return {"line": line} if line else {}

    def _on_changed(self, changes: Changes) -> None:
        if changes.op is not Op.SAVE_DRAFT:
            self._ask_anew()

    def _ask_anew(self) -> None:
        self._memo.clear()
        self._ask()

    def _ask(self) -> None:
        self._now = wall_clock()
        self._workspace.ask(
            understand,
            self.form.line_edit.text(),
            self._now,
            self._memo,
            then=self._on_read,
            instead_of=_PLACE,
        )

    def _on_read(self, found: Understood) -> None:
        if found.entry.text != self.form.line_edit.text():
            return
        self._show(found)
        if self._awaited:
            self.accept()

    def _show(self, found: Understood) -> None:
        self._found, self._deals = found, found.deals
        self._say("")
        self._mark()
        self._show_who()
        self._show_parts()
        doubts = " ".join(say_doubt(doubt) for doubt in found.entry.doubts)
        if found.entry.who and not found.names_known:
            doubts = self.tr("The customers are still being read: the name may be known in a moment.")
        self.form.doubt_label.setText(doubts)
        self.form.doubt_label.setVisible(bool(doubts))

    def _mark(self) -> None:
        marks = [_mark(span) for span in self._found.entry.spans if span.role is not Role.NOTE or span.doubt]
        self.form.line_edit.mark(marks)

    def _show_who(self) -> None:
        form, entry, rows = self.form, self._found.entry, self._found.customers
        form.customer_picker.setVisible(bool(entry.text.strip()) and not entry.who)
        form.who_card.setVisible(bool(entry.who))
        if not entry.who:
            return
        title = say_customer(rows[0]) if len(rows) == 1 else entry.who if rows else say_new(entry.who)
        detail = self.tr("Which one?") if len(rows) > 1 else ""
        choices = [*(say_customer(row) for row in rows), say_new(entry.who)] if len(rows) > 1 else []
        form.who_card.show_part(title, detail, theme().colour("accent"))
        form.who_card.set_choices(choices)

    def _show_parts(self) -> None:
        form, entry, look = self.form, self._found.entry, theme()
        for card in (form.happened_card, form.planned_card, form.deal_card):
            card.hide()
        if entry.happened:
            form.happened_card.show_part(
                say_happened(entry.happened, self._now), entry.happened.text, look.colour("good")
            )
        if entry.planned:
            form.planned_card.show_part(
                say_planned(entry.planned, self._now), entry.planned.title, look.colour("watch")
            )
        if entry.offered:
            form.deal_card.show_part(say_offered(entry.offered), entry.offered.title, _deal_colour())
            self._show_deals()

    def _show_deals(self) -> None:
        """Offer the open deals; a single one is what most likely changed."""
        choices = [*(say_open_deal(deal) for deal in self._deals), say_new_deal()] if self._deals else []
        self.form.deal_card.set_choices(choices, 0 if len(self._deals) == 1 else len(self._deals))

    def _on_customer_chosen(self, number: int) -> None:
        rows = self._found.customers
        self._take_deals_of(rows[number].id if number < len(rows) else None)

    def _on_picked(self, customer_id: int | None) -> None:
        self._take_deals_of(customer_id)

    def _take_deals_of(self, customer_id: int | None) -> None:
        self._say("")
        known = customer_id is not None and self._found.entry.offered
        self._deals = self._workspace.now(open_deals, customer_id) if known else ()
        self._show_deals()

    def _wanted(self) -> QuickWrite | None:
        """Return what is to be written, or None where it must be asked first."""
        form, entry = self.form, self._found.entry
        customer_id, new_name, asked = self._whom()
        if asked:
            self._say(asked)
            return None
        deal = form.deal_card.choice()
        return QuickWrite(
            customer_id=customer_id,
            new_name=new_name,
            happened=entry.happened if form.happened_card.wanted else None,
            planned=entry.planned if form.planned_card.wanted else None,
            offered=entry.offered if form.deal_card.wanted else None,
            deal_id=self._deals[deal].id if 0 <= deal < len(self._deals) else None,
            zone=QTimeZone.systemTimeZoneId().toStdString(),
            seconds=self._meter.seconds(),
        )

    def _whom(self) -> tuple[int | None, str, str]:
        """Return the customer, or the name of a new one, or what is to be asked."""
        form, entry, rows = self.form, self._found.entry, self._found.customers
        if not form.who_card.wanted:
            picked = form.customer_picker.customer_id
            form.customer_picker.setVisible(picked is None or not entry.who)
            if picked is None:
                form.customer_picker.setFocus()
            return picked, "", "" if picked is not None else self.tr("Say whom it is about.")
        if len(rows) == 1:
            return rows[0].id, "", ""
        if not self._found.names_known:
            return None, "", self.tr("The customers are still being read: the name may be known in a moment.")
        choice = form.who_card.choice() if rows else 0
        if choice < 0:
            form.who_card.ask()
            return None, "", self.tr("Say which one is meant.")
        return (rows[choice].id, "", "") if choice < len(rows) else (None, entry.who, "")

    def _written(self, _written: QuickWritten) -> None:
        super().accept()

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, self._say)

    def _say(self, text: str) -> None:
        self.form.error_label.setText(text)
        self.form.error_label.setVisible(bool(text))


def _mark(span: Span) -> Mark:
    return Mark(
        start=span.start,
        end=span.end,
        ground=_ground(span.role),
        wave=theme().colour("watch") if span.doubt else None,
    )


def _ground(role: Role) -> QColor | None:
    if role is Role.DEAL:
        ground = _deal_colour()
        ground.setAlpha(_FAINT)
        return ground
    return theme().colour(_GROUNDS[role]) if role in _GROUNDS else None


def _deal_colour() -> QColor:
    return QColor(theme().tokens.series[3])
