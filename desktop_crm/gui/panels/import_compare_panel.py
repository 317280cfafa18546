"""One doubtful row of an import beside the customer it may be, and what to do with it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QWidget

from desktop_crm.gui.forms.import_compare_panel_form import Ui_ImportComparePanel
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.panels.import_entries import ComparedLine
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import ElidedLabel
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.queries.rehearsal import Decision

_NAME, _GIVEN, _KNOWN, _REMARK = range(4)


class Doubt(StrEnum):
    """What a decision about a row is about."""

    CUSTOMER = "customer"
    NAME = "name"
    DEAL = "unclear_deal"
    UNKNOWN_DEAL = "unknown_deal"


class ImportComparePanel(Retranslating, QFrame):
    """Shows lines side by side; with `decision_made` it asks for what the user chose.

    Of a name that is new it shows what it may be instead; `choice_made` has the place in that list.
    """

    decision_made = Signal(object)
    choice_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ImportComparePanel()
        self.form.setupUi(self)
        self._title_label = ElidedLabel("", "heading")
        self.form.panel_layout.insertWidget(0, self._title_label)
        self._lines: PlainTableModel[ComparedLine] = PlainTableModel(self)
        self._shown: list[ComparedLine] = []
        self._doubt = Doubt.CUSTOMER
        self.form.compare_table.setModel(self._lines)
        dress_table(self.form.compare_table, 28)
        header = self.form.compare_table.horizontalHeader()
        header.setStretchLastSection(False)
        self._lines.show_rows(self._columns(), ())
        for section in (_GIVEN, _KNOWN):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        self.form.decision_chips.chosen.connect(self._on_chosen)
        self.form.choice_list.currentRowChanged.connect(self._on_choice)
        scale_layouts(self)
        theme().changed.connect(self._restyle)
        self.retranslate()
        self._restyle()

    def show_lines(self, title: str, reason: str, lines: list[ComparedLine]) -> None:
        """Show a comparison and why it is made."""
        self._show_head(title, reason, compares=True)
        self._shown = lines
        self._lines.show_rows(self._columns(), lines)

    def show_choices(self, title: str, reason: str, choices: list[str], chosen: int) -> None:
        """Show what a new name may become, and which of that is chosen."""
        self._show_head(title, reason, compares=False)
        with QSignalBlocker(self.form.choice_list):
            self.form.choice_list.clear()
            self.form.choice_list.addItems(choices)
            self.form.choice_list.setCurrentRow(chosen)

    def show_decision(self, decision: Decision, rows: int, doubt: Doubt = Doubt.CUSTOMER) -> None:
        """Show what is decided, and for how many chosen rows a click would decide; none hides the choice.

        About anything but a customer a name is decided, for all rows that hold it.
        """
        if doubt is not self._doubt:
            self._doubt = doubt
            self._show_choices()
        self.form.decision_chips.setVisible(rows > 0)
        self.form.decision_label.setVisible(rows > 0)
        self.form.decision_chips.choose(decision.value)
        of_names = doubt is not Doubt.CUSTOMER
        sentences = self._sentences_of_names() if of_names else self._sentences()
        chosen = self.tr("For %Ln chosen row(s).", "", rows) if rows > 1 and not of_names else ""
        self.form.decision_label.setText(f"{sentences[decision]} {chosen}".strip())

    def _show_head(self, title: str, reason: str, *, compares: bool) -> None:
        self._title_label.set_text(title)
        self.form.reason_label.setText(reason)
        self.form.compare_table.setVisible(compares)
        self.form.choice_list.setVisible(not compares)
        for part in (self.form.decision_chips, self.form.decision_label):
            part.setVisible(compares)

    def _sentences(self) -> dict[Decision, str]:
        return {
            Decision.CREATE: self.tr("A new customer is created beside the known one."),
            Decision.MERGE: self.tr("What is new is added to the known customer; nothing is overwritten."),
            Decision.LEAVE_OUT: self.tr("The row is not imported. The report lists it."),
        }

    def _sentences_of_names(self) -> dict[Decision, str]:
        kept = self.tr("The name is kept as the file has it, beside the known one.")
        without = self.tr("The document comes in without a deal.")
        return {
            Decision.CREATE: kept if self._doubt is Doubt.NAME else without,
            Decision.MERGE: self.tr("All rows with this name are taken for the known one."),
            Decision.LEAVE_OUT: self.tr("No row with this name is imported. The report lists them."),
        }

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._show_choices()
        self._lines.show_rows(self._columns(), self._shown)

    def _show_choices(self) -> None:
        of_deals = self._doubt in (Doubt.DEAL, Doubt.UNKNOWN_DEAL)
        same = self.tr("Same customer: add what is new")
        choices = {
            Decision.CREATE: self.tr("Without a deal") if of_deals else self.tr("Create anyway"),
            Decision.MERGE: same if self._doubt is Doubt.CUSTOMER else self.tr("It is the known one"),
            Decision.LEAVE_OUT: self.tr("Leave out"),
        }
        if self._doubt is Doubt.UNKNOWN_DEAL:
            del choices[Decision.MERGE]
        self.form.decision_chips.set_chips({choice.value: text for choice, text in choices.items()})

    def _columns(self) -> list[TextColumn[ComparedLine]]:
        return [
            TextColumn(heading="", text=lambda line: line.name),
            TextColumn(heading=self.tr("In the file"), text=lambda line: line.given),
            TextColumn(heading=self.tr("Already known"), text=lambda line: line.known),
            TextColumn(heading="", text=self._remark, token=_token),
        ]

    def _remark(self, line: ComparedLine) -> str:
        if line.same:
            return self.tr("same")
        if line.adds:
            return self.tr("new")
        return self.tr("differs") if line.given and line.known else ""

    def _on_choice(self, row: int) -> None:
        if row >= 0:
            self.choice_made.emit(row)

    def _on_chosen(self, key: str) -> None:
        self.decision_made.emit(Decision(key))

    def _restyle(self) -> None:
        header, px = self.form.compare_table.horizontalHeader(), theme().px
        header.resizeSection(_NAME, px(92))
        header.resizeSection(_REMARK, px(64))
        self.setMinimumWidth(px(380))


def _token(line: ComparedLine) -> str:
    if line.same:
        return "ink_tertiary"
    return "accent" if line.adds else "watch"
